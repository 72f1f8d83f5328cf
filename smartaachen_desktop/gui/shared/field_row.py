"""Labelled fields side by side that share the width; those without room go on in the next line."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.item_layout import ItemLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox

BASE, SHARE = 70, 30
"""A field has at least BASE and SHARE for each part of the width it asks for."""


@dataclass
class _Cell:
    item: QLayoutItem
    stretch: int = 1
    whole: bool = False

    def least(self) -> int:
        return max(self.item.minimumSize().width(), BASE + SHARE * self.stretch)


class FieldRow(ItemLayout):
    """`add` puts a field under its small label; a `whole` one has a line of its own."""

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__()
        self._theme = theme
        self._asked: dict[QWidget | None, tuple[int, bool]] = {}
        self.setSpacing(12)

    def add(self, label: str, field: QWidget, stretch: int = 1, *, whole: bool = False) -> None:
        words = PlainLabel(self._theme, label, "ink2", "small")
        words.setBuddy(field)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(words)
        column.addWidget(field)
        column.addStretch(1)
        self._asked[box] = stretch, whole
        self.addWidget(box)

    def _cells(self) -> list[_Cell]:
        return [_Cell(item, *self._asked[item.widget()]) for item in self._items()]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        wide = sum(cell.least() + self.spacing() for cell in self._cells() if not cell.whole) - self.spacing()
        return QSize(max(wide, 0), self._now())

    def minimumSize(self) -> QSize:
        return QSize(max((cell.least() for cell in self._cells()), default=0), self._now())

    def _now(self) -> int:
        return self.heightForWidth(self.geometry().width() or 10_000)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _lines(self, width: int) -> list[list[_Cell]]:
        lines: list[list[_Cell]] = []
        left = 0
        for cell in self._cells():
            if not lines or cell.whole or lines[-1][-1].whole or cell.least() > left:
                lines.append([])
                left = width
            lines[-1].append(cell)
            left -= cell.least() + self.spacing()
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height it takes."""
        top = rect.top()
        for line in self._lines(rect.width()):
            spare = rect.width() - sum(cell.least() for cell in line) - self.spacing() * (len(line) - 1)
            shares = sum(cell.stretch for cell in line)
            high = max(cell.item.sizeHint().height() for cell in line)
            left = rect.left()
            for cell in line:
                wide = cell.least() + max(spare, 0) * cell.stretch // shares
                if move:
                    cell.item.setGeometry(QRect(left, top, wide, high))
                left += wide + self.spacing()
            top += high + 6
        return max(top - 6 - rect.top(), 0)
