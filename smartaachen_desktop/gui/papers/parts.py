"""Building blocks of a paper's sheet: section, labelled cell, one-of-many row."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel, mnemonic_safe
from smartaachen_desktop.gui.theme import ThemeBox


class Section(Card):
    """A titled card of the sheet."""

    def __init__(self, theme: ThemeBox, title: str, *, padding: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, padding=padding, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def cell(theme: ThemeBox, label: str, field: QWidget) -> QVBoxLayout:
    """A field under its small label."""
    words = PlainLabel(theme, label, "ink2", "small")
    words.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(words)
    column.addWidget(field)
    column.addStretch(1)
    return column


class Choice(QWidget):
    """Radio buttons in a row or a column; `picked(value)` comes only from the user."""

    picked = Signal(object)

    def __init__(
        self,
        theme: ThemeBox,
        name: str,
        entries: Iterable[tuple[Any, str]],
        *,
        upright: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._values: list[Any] = []
        self._stored: Any = None
        layout: QLayout = QVBoxLayout(self) if upright else FlowLayout(20, self)
        layout.setContentsMargins(0, 0, 0, 0)
        if upright:
            layout.setSpacing(2)
        for number, (value, words) in enumerate(entries):
            button = QRadioButton(mnemonic_safe(words))
            button.setFont(theme.fonts.base())
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button, number)
            self._values.append(value)
            layout.addWidget(button)
        self.setAccessibleName(name)
        self._group.idClicked.connect(self._clicked)

    def buttons(self) -> dict[Any, QRadioButton]:
        return {value: self._group.button(number) for number, value in enumerate(self._values)}  # type: ignore[misc]

    def value(self) -> Any:
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: Any) -> None:
        """Show a value without telling."""
        self._stored = value
        button = self._group.button(self._values.index(value)) if value in self._values else None
        if button is not None:
            button.setChecked(True)

    def _clicked(self, number: int) -> None:
        # keys move the mark as well as clicks; tell each value once
        if self._values[number] != self._stored:
            self._stored = self._values[number]
            self.picked.emit(self._stored)


class EdgeFrame(QFrame):
    """A resolution's text stands at a petrol edge, as on paper."""

    def __init__(self, theme: ThemeBox, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.addWidget(inside)
        theme.changed.connect(lambda _theme: self.update())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, 4, self.height()), self.theme.colour("petrol"))
        painter.end()


def question(theme: ThemeBox, text: str) -> PlainLabel:
    """The sentence a row of boxes answers."""
    label = PlainLabel(theme, text, "ink", wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label
