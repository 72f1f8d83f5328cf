"""Opening what exists: a file of this program or the address of a shared database."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, caption, pick_file
from smartaachen_desktop.gui.settings import without_password
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox


class OpenDialog(QDialog):
    """One line for both; the server's password has its own, so that it never stands readable in the address."""

    def __init__(self, theme: ThemeBox, folder: Path, location: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Vorhandene öffnen"))
        self.setMinimumWidth(620)
        self.line = QLineEdit(without_password(location))
        self.line.setAccessibleName(self.tr("Datei oder Adresse"))
        self.line.setPlaceholderText(self.tr("Datei oder postgresql://Name@Rechner/Datenbank"))
        self.browse = KeyButton(theme, self.tr("Datei wählen …"), icon="folder-open")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Kennwort des Datenbankservers"))
        self.error = ErrorLine(theme)
        self.accept_button = KeyButton(theme, self.tr("Öffnen"), kind="primary")
        self._arrange(theme)
        self.line.textEdited.connect(self._typed)
        self.browse.clicked.connect(self._browse)
        self.accept_button.clicked.connect(self._accept)
        self._typed()

    def _arrange(self, theme: ThemeBox) -> None:
        words = self.tr("Eine Datei dieses Programms oder eine gemeinsame PostgreSQL-Datenbank.")
        body = Pane(theme)
        body.body.setContentsMargins(24, 20, 24, 20)
        body.body.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        body.body.addWidget(caption(theme, self.tr("Datei oder Adresse"), self.line))
        body.body.addLayout(row)
        body.body.addWidget(self.error)
        body.body.addSpacing(8)
        self.server = QWidget()
        server = QVBoxLayout(self.server)
        server.setContentsMargins(0, 0, 0, 0)
        server.setSpacing(4)
        server.addWidget(caption(theme, self.tr("Kennwort des Datenbankservers, wenn nötig"), self.password))
        server.addWidget(self.password)
        server.addWidget(PlainLabel(theme, self.tr("Es wird nicht gespeichert."), "ink2", 13))
        body.body.addWidget(self.server)
        cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.browse.setAutoDefault(False)
        self.accept_button.setDefault(True)
        foot = DialogFoot(theme)
        foot.right.addWidget(cancel)
        foot.right.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(DialogHead(theme, self.windowTitle(), words))
        column.addWidget(body, 1)
        column.addWidget(foot)

    def location(self) -> str:
        """A path or an address; the latter with its password."""
        text = self.line.text().strip()
        if "://" not in text:
            with contextlib.suppress(RuntimeError):  # "~" and a user nobody knows
                return str(Path(text).expanduser())
            return text
        url = QUrl(text)
        if self.password.text():
            url.setPassword(self.password.text(), QUrl.ParsingMode.DecodedMode)
        return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)

    def _typed(self) -> None:
        self.error.show_error("")
        self.server.setVisible("://" in self.line.text())

    def _browse(self) -> None:
        kinds = self.tr("Strategien (*.db);;Alle Dateien (*)")
        path = pick_file(self, self.tr("Datei öffnen"), self._folder, kinds)
        if path is not None:
            self.line.setText(str(path))
            self._accept()

    def _accept(self) -> None:
        text = self.line.text().strip()
        if not text:
            self._refuse(self.tr("Bitte wählen Sie eine Datei oder geben Sie eine Adresse an."))
        elif "://" in text:
            url = QUrl(text)
            if not url.scheme().startswith("postgresql") or not url.host() or len(url.path()) < 2:
                self._refuse(self.tr("So sieht eine Adresse aus: postgresql://Name@Rechner/Datenbank"))
            else:
                self.accept()
        elif not Path(self.location()).is_file():
            self._refuse(self.tr("Diese Datei gibt es nicht."))
        else:
            self.accept()

    def _refuse(self, sentence: str) -> None:
        self.error.show_error(sentence)
        self.line.setFocus()
