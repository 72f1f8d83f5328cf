"""The strip over a list in which something new is written down: heading, labelled fields, buttons, error."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.field_row import FieldRow
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError


class AddStrip(Pane):
    """Enter sends, Esc puts it away; what was typed stays when it is refused."""

    closed = Signal()

    def __init__(
        self, theme: ThemeBox, title: str, button: str, key: str = "Return", parent: QWidget | None = None
    ) -> None:
        """`key` is shown on the button; a strip with lines of text is sent by Ctrl+Return."""
        super().__init__(theme, ground="sunken", parent=parent)
        self.heading = PlainLabel(theme, title, bold=True, elide=True)
        self.fields = FieldRow(theme)
        self.error = ErrorLine(theme)
        self.button = KeyButton(theme, button, key, kind="primary", small=True)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", kind="link", small=True)
        self.button.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.close_form)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        self.buttons.addWidget(self.button)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addLayout(self.fields)
        column.addLayout(self.buttons)
        column.addWidget(self.error)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(theme))
        self._lines: list[QLineEdit] = []
        self._firsts: list[tuple[Combo, Any]] = []
        """The choices and what they stand on at first."""
        self.hide()

    def add(self, label: str, field: QWidget, stretch: int = 1, *, whole: bool = False) -> None:
        field.setAccessibleName(label)
        if isinstance(field, Combo):
            self._firsts.append((field, field.value()))
        self.fields.add(label, field, stretch, whole=whole)

    def line(self, label: str, stretch: int = 1, hint: str = "") -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        self._lines.append(edit)
        self.add(label, edit, stretch)
        return edit

    def first(self) -> QWidget:
        """Where typing begins."""
        return self._lines[0]

    def open_form(self) -> None:
        self.error.show_error("")
        self.show()
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        raise NotImplementedError

    def refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())

    def forget(self) -> None:
        """Empty the fields."""
        for edit in self._lines:
            edit.clear()
        for checked in self.findChildren(CheckedEdit):
            checked.set_value(None)
        for combo, value in self._firsts:
            combo.set_value(value)

    def close_form(self) -> None:
        self.forget()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)
