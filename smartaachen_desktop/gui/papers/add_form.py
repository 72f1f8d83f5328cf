"""The strip in which a new paper gets its number and title; everything else is filled in on its sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.papers.parts import cell
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.inputs import DateEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.papers import AddPaper


class AddForm(Pane):
    """Enter adds, Esc puts the form away."""

    sent = Signal(object)
    closed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.reference = QLineEdit()
        self.reference.setAccessibleName(self.tr("Vorlage-Nr."))
        self.reference.setPlaceholderText("FB 02/0103/WP18")
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Betreff"))
        self.dated = DateEdit(theme, self.tr("Datum"))
        self.dated.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.error = ErrorLine(theme)
        self.button = KeyButton(theme, self.tr("Aufnehmen"), "Return", kind="primary", small=True)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", kind="link", small=True)
        self.button.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.close_form)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addLayout(cell(theme, self.tr("Vorlage-Nr."), self.reference), 2)
        fields.addLayout(cell(theme, self.tr("Betreff"), self.name), 5)
        fields.addLayout(cell(theme, self.tr("Datum"), self.dated), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.error, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addWidget(PlainLabel(theme, self.tr("Neue Vorlage"), bold=True))
        column.addLayout(fields)
        column.addLayout(buttons)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(theme))
        self.hide()

    def open_form(self) -> None:
        self.error.show_error("")
        self.show()
        self.reference.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        if not self.dated.commit():
            self.dated.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.sent.emit(AddPaper(self.reference.text(), self.name.text(), self.dated.value()))

    def refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())
        wrong = self.name if error.field == "title" else self.reference
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        self.reference.clear()
        self.name.clear()
        self.dated.set_value(None)
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)
