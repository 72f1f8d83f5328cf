"""The scan of a document that was signed on paper: what it is, who signed it, and on which day."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.dialogs.certificate import SmallDialog
from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signed_documents import KeepHandSigned

_tr = QCoreApplication.translate


class HandScanDialog(SmallDialog):
    """`command` is what is to be kept, once it was accepted."""

    def __init__(self, theme: ThemeBox, name: str, content: bytes, today: date, parent: QWidget | None = None) -> None:
        title = _tr("HandScan", "Scan aufnehmen")
        super().__init__(theme, title, name, _tr("HandScan", "Aufnehmen"), parent)
        self.command: KeepHandSigned | None = None
        self._name, self._content, self._today = name, content, today
        self.title = QLineEdit(name.rsplit(".", 1)[0])
        self.title.setAccessibleName(self.tr("Titel des Dokuments"))
        self.signer = QLineEdit()
        self.signer.setAccessibleName(self.tr("Unterschrieben von"))
        self.day = QLineEdit(formats.day(today))
        self.day.setAccessibleName(self.tr("Unterschrieben am"))
        self.error = ErrorLine(theme)
        about = PlainLabel(
            theme,
            self.tr(
                "Stufe: von Hand. Das Programm sieht die Unterschrift nicht. Das Original ist das Papier; der Scan "
                "liegt nur dabei."
            ),
            "ink2",
            wrap=True,
        )
        for field in (self.title, self.signer, self.day):
            self.body.body.addWidget(caption(theme, field.accessibleName(), field))
            self.body.body.addWidget(field)
        self.body.body.addWidget(self.error)
        self.body.body.addWidget(about)
        self.primary.clicked.connect(self._accept)
        self.signer.setFocus()

    def _accept(self) -> None:
        try:
            day = formats.parse_day(self.day.text())
        except UserError as error:
            self._refuse(error.sentence(), self.day)
            return
        if day > self._today:
            self._refuse(self.tr("Der Tag liegt in der Zukunft."), self.day)
        elif not self.title.text().strip():
            self._refuse(self.tr("Bitte geben Sie dem Dokument einen Titel."), self.title)
        elif not self.signer.text().strip():
            self._refuse(self.tr("Bitte geben Sie an, wer unterschrieben hat."), self.signer)
        else:
            self.command = KeepHandSigned(self.title.text(), self._name, self._content, self.signer.text(), day)
            self.accept()

    def _refuse(self, words: str, field: QLineEdit) -> None:
        self.error.show_error(words)
        field.setFocus()
