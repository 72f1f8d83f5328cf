"""Two parts side by side; the second goes below the first where there is no room for both."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QWidget

from smartaachen_desktop.gui.shared.item_layout import ItemLayout


class FoldLayout(ItemLayout):
    """The first part takes the free width, the second stands at its right or, folded, below it.

    Its least size is that of the folded form, so that a narrow window never scrolls sideways. `least` is what the first
    part shall have beside the second.
    """

    def __init__(self, first: QWidget, second: QWidget, *, gap: int = 8, line: int = 4, least: int = 0) -> None:
        super().__init__()
        self._gap, self._line, self._least = gap, line, least
        self.addWidget(first)
        self.addWidget(second)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def folds(self, width: int) -> bool:
        return self._widths(width)[0]

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        first, second = self._items()
        folded, one, other = self._widths(room)
        heights = self._height(first, one), self._height(second, other)
        inside = sum(heights) + self._line if folded else max(heights)
        return inside + margins.top() + margins.bottom()

    def _widths(self, room: int) -> tuple[bool, int, int]:
        """Whether the second part goes below, and the widths of both."""
        first, second = self._items()
        least, wanted = second.minimumSize().width(), second.sizeHint().width()
        beside = max(first.minimumSize().width(), self._least) + self._gap
        # what can go on in a further line of its own wants to stand in one first
        asked = wanted if second.hasHeightForWidth() else least
        if asked > 0 and beside + asked > room:
            return True, room, min(max(least, wanted), room)
        wide = max(min(wanted, room - beside), least) if least else 0
        return False, room - (wide + self._gap if wide else 0), wide

    @staticmethod
    def _height(item: QLayoutItem, width: int) -> int:
        if item.isEmpty():
            return 0
        if item.hasHeightForWidth():
            return item.heightForWidth(width)
        return max(item.sizeHint().height(), item.minimumSize().height())

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        first, second = (item.sizeHint().width() for item in self._items())
        width = first + (self._gap + second if second else 0) + margins.left() + margins.right()
        return QSize(width, self._now())

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max(item.minimumSize().width() for item in self._items())
        return QSize(widest + margins.left() + margins.right(), self._now())

    def _now(self) -> int:
        """Height at the width it has, for layouts that do not ask by width."""
        return self.heightForWidth(self.geometry().width() or 10_000)

    def setGeometry(self, rect: QRect) -> None:
        before = self.geometry().width()
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        first, second = self._items()
        room = inside.width()
        folded, one, other = self._widths(room)
        if folded:
            top = self._height(first, one)
            first.setGeometry(QRect(inside.left(), inside.top(), one, top))
            inside.setTop(inside.top() + top + self._line)
        else:
            first.setGeometry(QRect(inside.left(), inside.top(), one, inside.height()))
        second.setGeometry(QRect(inside.left() + room - other, inside.top(), other, inside.height()))
        if before and before != rect.width() and self.heightForWidth(before) != self.heightForWidth(rect.width()):
            self.invalidate()


class FoldingBar(QWidget):
    """A view's toolbar: its acts at the left; what orders and narrows at the right, in a narrow window below."""

    def __init__(self, height: int, acts: Sequence[QWidget], rest: Sequence[QWidget], *, grows: bool = False) -> None:
        """`grows`: the first of the rest takes free width."""
        super().__init__()
        left, right = QWidget(), QWidget()
        left.setFixedHeight(height)
        right.setFixedHeight(height)
        for part, widgets in ((left, acts), (right, rest)):
            row = QHBoxLayout(part)
            row.setContentsMargins(12, 0, 12, 0)
            row.setSpacing(8)
            for number, widget in enumerate(widgets):
                row.addWidget(widget, 1 if grows and part is right and number == 0 else 0)
            if part is left:
                row.addStretch(1)
        self.setLayout(FoldLayout(left, right, gap=0, line=-4))
