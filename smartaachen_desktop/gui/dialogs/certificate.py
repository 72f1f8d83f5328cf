"""A new self-issued certificate, and the note that a signature is refused."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, caption
from smartaachen_desktop.gui.dialogs.new_strategy import file_stem
from smartaachen_desktop.gui.dialogs.passphrase import NewPassphrase
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError

_tr = QCoreApplication.translate


class SmallDialog(QDialog):
    """Head, a body to fill, cancel and one primary button."""

    def __init__(self, theme: ThemeBox, title: str, subtitle: str, primary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self.body = Pane(theme)
        self.body.body.setContentsMargins(24, 16, 24, 20)
        self.body.body.setSpacing(4)
        foot = DialogFoot(theme)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.primary = KeyButton(theme, primary, kind="primary")
        self.primary.setDefault(True)
        foot.right.addWidget(self.cancel)
        foot.right.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(DialogHead(theme, title, subtitle))
        column.addWidget(self.body, 1)
        column.addWidget(foot)


class NewCertificateDialog(SmallDialog):
    """Makes a key store for a role and writes it; `path` and `passphrase` hold the result."""

    def __init__(
        self,
        theme: ThemeBox,
        name: str,
        folder: Path,
        make: Callable[[str, str], bytes],
        save: Callable[[Path, bytes], None],
        parent: QWidget | None = None,
    ) -> None:
        title = _tr("NewCertificate", "Neues Zertifikat anlegen")
        words = _tr("NewCertificate", "Selbst ausgestellt, nicht qualifiziert; gespeichert in {folder}")
        super().__init__(theme, title, words.format(folder=folder), _tr("NewCertificate", "Anlegen"), parent)
        self._folder, self._make, self._save = folder, make, save
        self.path: Path | None = None
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

    def _arrange(self) -> None:
        body, theme = self.body.body, self.theme
        body.addWidget(caption(theme, self.name.accessibleName(), self.name))
        body.addWidget(self.name)
        body.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for edit in (self.first, self.second):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(caption(theme, edit.accessibleName(), edit))
            column.addWidget(edit)
            row.addLayout(column)
        body.addLayout(row)
        body.addWidget(self.hint)
        body.addWidget(self.error)

    def passphrase(self) -> str:
        return self.first.text()

    def _accept(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.error.show_error(self.tr("Bitte geben Sie einen Namen oder eine Funktion an."))
            self.name.setFocus()
            return
        secret = self.secret.value()
        if secret is None:
            return
        path = free_key_store(self._folder, file_stem(name))
        self.primary.setEnabled(False)

        def job() -> Path:
            self._save(path, self._make(name, secret))
            return path

        self._jobs.run(job, self._made, self._refuse, owner=self)

    def _made(self, path: Path) -> None:
        self.path = path
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


class RefuseDialog(SmallDialog):
    """Asks why a signature is refused; the reason stands in the minutes."""

    def __init__(self, theme: ThemeBox, who: str, parent: QWidget | None = None) -> None:
        title, words = _tr("Refuse", "Verweigerung vermerken"), _tr("Refuse", "{who} unterschreibt nicht.")
        super().__init__(theme, title, words.format(who=who), _tr("Refuse", "Vermerken"), parent)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Grund der Verweigerung"))
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumHeight(84)
        self.error = ErrorLine(theme)
        self.body.body.addWidget(caption(theme, self.reason.accessibleName(), self.reason))
        self.body.body.addWidget(self.reason)
        self.body.body.addWidget(self.error)
        self.primary.clicked.connect(self._accept)
        self.reason.setFocus()

    def text(self) -> str:
        return self.reason.toPlainText().strip()

    def _accept(self) -> None:
        if self.text():
            self.accept()
        else:
            self.error.show_error(self.tr("Bitte geben Sie den Grund an; er steht in der Niederschrift."))
            self.reason.setFocus()


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
