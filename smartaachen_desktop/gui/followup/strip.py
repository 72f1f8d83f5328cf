"""The strip over the list in which something new is written down: heading, fields, buttons, error."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError


class Strip(Pane):
    """Enter sends, Esc puts the form away; what was typed stays when it is refused."""

    sent = Signal(object)
    closed = Signal()

    def __init__(self, theme: ThemeBox, key: str = "Return", parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="sunken", parent=parent)
        self.heading = PlainLabel(theme, "", bold=True, elide=True)
        self.error = ErrorLine(theme)
        self.button = KeyButton(theme, self.tr("Anlegen"), key, kind="primary", small=True)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", kind="link", small=True)
        self.button.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.close_form)

    def arrange(self, fields: QLayout, *beside: QWidget) -> None:
        """The fields between heading and buttons; `beside` stands left of the buttons."""
        buttons = QHBoxLayout()
        for widget in (*beside, self.button, self.cancel):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addLayout(fields)
        column.addLayout(buttons)
        column.addWidget(self.error)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(self.theme))
        self.hide()

    def open_at(self, field: QWidget) -> None:
        self.error.show_error("")
        self.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        raise NotImplementedError

    def forget(self) -> None:
        """Empty the fields."""
        raise NotImplementedError

    def refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())

    def close_form(self) -> None:
        """Put the form away and forget what was typed."""
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
