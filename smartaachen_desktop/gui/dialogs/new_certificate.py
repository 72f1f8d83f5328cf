"""A new self-issued certificate: in a file with a passphrase, or in the keyring of the system."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.certificate import SmallDialog
from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.dialogs.new_strategy import file_stem
from smartaachen_desktop.gui.dialogs.passphrase import NewPassphrase
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.key_places import place_of
from smartaachen_desktop.services.signing import KeyTools

_tr = QCoreApplication.translate


class NewCertificateDialog(SmallDialog):
    """Makes a key for a name or office; `place` and `passphrase` hold the result.

    Without `tools` only a file can be made; with them the keyring is offered, or the reason why it cannot be had.
    """

    def __init__(
        self,
        theme: ThemeBox,
        name: str,
        folder: Path,
        make: Callable[[str, str], bytes],
        save: Callable[[Path, bytes], None],
        tools: KeyTools | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = _tr("NewCertificate", "Neues Zertifikat anlegen")
        words = _tr("NewCertificate", "Selbst ausgestellt, nicht qualifiziert: einfache elektronische Signatur.")
        super().__init__(theme, title, words, _tr("NewCertificate", "Anlegen"), parent)
        self._folder, self._make, self._save = folder, make, save
        self.place = self._no_keyring = ""
        self._tools = tools
        self.in_file = QRadioButton(self.tr("in einer Datei mit Kennwort"))
        self.in_keyring = QRadioButton(self.tr("im Schlüsselbund dieses Rechners"))
        self.in_file.setChecked(True)
        self.where = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self.secrets = QWidget()
        self._jobs = JobRunner(self)
        self._jobs.crashed.connect(self._crashed)
        self.name = _edit(name, self.tr("Name oder Funktion"))
        self.first = _edit("", self.tr("Kennwort, mindestens 8 Zeichen"), secret=True)
        self.second = _edit("", self.tr("Kennwort wiederholen"), secret=True)
        self.hint = PlainLabel(theme, self.tr("Mit diesem Kennwort unterschreiben Sie künftig."), "ink2", 13)
        self.error = ErrorLine(theme)
        self.secret = NewPassphrase(self.first, self.second, self.hint, self.error)
        self._arrange()
        (self.first if name else self.name).setFocus()
        self.primary.clicked.connect(self._accept)
        self.in_keyring.toggled.connect(self._show_place)
        self._show_place()
        self._ask_keyring()

    def _arrange(self) -> None:
        body, theme = self.body.body, self.theme
        body.addWidget(caption(theme, self.name.accessibleName(), self.name))
        body.addWidget(self.name)
        body.addSpacing(8)
        places = QHBoxLayout()
        places.setSpacing(24)
        places.addWidget(self.in_file)
        places.addWidget(self.in_keyring)
        places.addStretch(1)
        body.addWidget(caption(theme, self.tr("Der Schlüssel liegt")))
        body.addLayout(places)
        body.addWidget(self.where)
        body.addSpacing(8)
        row = QHBoxLayout(self.secrets)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for edit in (self.first, self.second):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(caption(theme, edit.accessibleName(), edit))
            column.addWidget(edit)
            row.addLayout(column)
        body.addWidget(self.secrets)
        body.addWidget(self.hint)
        body.addWidget(self.error)
        body.addStretch(1)

    def _ask_keyring(self) -> None:
        self.in_keyring.setEnabled(False)
        if self._tools is None:
            self.in_keyring.hide()
        else:
            self._jobs.run(self._tools.no_keyring, self._keyring_known, self._refuse, owner=self)

    def _keyring_known(self, why_not: str) -> None:
        self.in_keyring.setEnabled(not why_not)
        self.in_keyring.setAccessibleDescription(why_not)
        self._no_keyring = why_not
        self._show_place()

    def _show_place(self) -> None:
        in_file = not self.in_keyring.isChecked()
        self.secrets.setVisible(in_file)
        self.hint.setVisible(in_file)
        words = self.tr("Wer an diesem Rechner angemeldet ist, kann damit ohne Kennwort unterschreiben.")
        if in_file:
            words = self.tr("Im Ordner {folder}").format(folder=self._folder)
            if self._no_keyring:
                words += f". {self._no_keyring}"
        self.where.setText(words)
        self.error.show_error("")

    def passphrase(self) -> str:
        return "" if self.in_keyring.isChecked() else self.first.text()

    def _accept(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.error.show_error(self.tr("Bitte geben Sie einen Namen oder eine Funktion an."))
            self.name.setFocus()
            return
        if self.in_keyring.isChecked() and self._tools is not None:
            keep = self._tools.keep_in_keyring
            self.primary.setEnabled(False)
            self._jobs.run(lambda: place_of(keep(name)), self._made, self._refuse, owner=self)
            return
        secret = self.secret.value()
        if secret is None:
            return
        path = free_key_store(self._folder, file_stem(name))
        self.primary.setEnabled(False)

        def job() -> str:
            self._save(path, self._make(name, secret))
            return str(path)

        self._jobs.run(job, self._made, self._refuse, owner=self)

    def _made(self, place: str) -> None:
        self.place = place
        self.accept()

    def _refuse(self, error: UserError) -> None:
        self.primary.setEnabled(True)
        self.error.show_error(error.sentence())

    def _crashed(self, error: BaseException) -> None:
        self.primary.setEnabled(True)
        raise error  # reaches the handler of unexpected errors

    def done(self, result: int) -> None:
        self._jobs.close()
        super().done(result)


def _edit(text: str, name: str, *, secret: bool = False) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setAccessibleName(name)
    if secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit


def free_key_store(folder: Path, stem: str) -> Path:
    """The first name for a key store that is not taken: an old key is never overwritten."""
    path, number = folder / f"{stem}.p12", 2
    while path.exists():
        path = folder / f"{stem}-{number}.p12"
        number += 1
    return path
