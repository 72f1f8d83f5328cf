"""The part of the export form about signing: with places to sign or without, and whose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.check_list import CheckList
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import told
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import DocumentRole
from smartaachen_desktop.services.queries.export_offer import SigningOffer


class SignersChoice(QWidget):
    """Hidden where a document is not signed; `changed` follows each choice by hand."""

    changed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = QCheckBox(self.tr("Mit Unterschriftsfeldern"))
        self.roles = CheckList(theme, self.tr("Wer unterschreibt"))
        self.why_not = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self._offered: SigningOffer | None = None
        self._chosen = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        for part in (self.fields, self.roles, self.why_not):
            column.addWidget(part)
        self.fields.clicked.connect(self._clicked)
        self.roles.ticked.connect(self.changed)
        self.hide()

    def offer(self, signing: SigningOffer | None) -> None:
        """As proposed for the kind, until it was chosen here; in another edition the choice stays."""
        self._offered = signing
        self.setVisible(signing is not None)
        if signing is None:
            return
        if not self.roles.count():
            names = {
                DocumentRole.CHAIR: self.tr("Sitzungsleitung, Vorsitz"),
                DocumentRole.SECRETARY: self.tr("Schriftführung"),
                DocumentRole.OFFICE: self.tr("Geschäftsstelle"),
            }
            self.roles.fill((role, name, role in signing.usual, "") for role, name in names.items())
        if not self._chosen:
            self.fields.setChecked(signing.ticked)
        self.fields.setEnabled(not signing.why_not)
        self.why_not.setText(told(signing.why_not))
        self.why_not.setVisible(bool(signing.why_not))
        self.roles.setVisible(self.fields.isChecked())

    def signers(self) -> tuple[DocumentRole, ...]:
        """Whose places the document shall bear."""
        return tuple(map(DocumentRole, self.roles.keys())) if self._wanted() else ()

    def obstacle(self) -> str:
        """Why it cannot be made so; empty when it can."""
        return self.tr("Bitte wählen Sie, wer unterschreibt.") if self._wanted() and not self.roles.keys() else ""

    def _wanted(self) -> bool:
        return self._offered is not None and self.fields.isChecked()

    def _clicked(self) -> None:
        self._chosen = True
        self.roles.setVisible(self.fields.isChecked())
        self.changed.emit()
