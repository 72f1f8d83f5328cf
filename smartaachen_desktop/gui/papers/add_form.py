"""The strip in which a new paper gets its number and title; everything else is filled in on its sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.shared.add_strip import AddStrip
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.papers import AddPaper


class AddForm(AddStrip):
    sent = Signal(object)
    """The command."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent=parent)
        self.heading.setText(self.tr("Neue Vorlage"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.reference = self.line(self.tr("Vorlage-Nr."), 2, "FB 02/0103/WP18")
        self.name = self.line(self.tr("Betreff"), 5)
        self.dated = DateEdit(theme, self.tr("Datum"))
        self.dated.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.add(self.tr("Datum"), self.dated)

    def submit(self) -> None:
        if not self.dated.commit():
            self.dated.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.sent.emit(AddPaper(self.reference.text(), self.name.text(), self.dated.value()))

    def refuse(self, error: UserError) -> None:
        super().refuse(error)
        wrong = self.name if error.field == "title" else self.reference
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
