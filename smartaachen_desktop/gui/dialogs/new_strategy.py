"""A new strategy: name, file and passphrase."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from smartaachen_desktop._generated.ui_new_strategy import Ui_NewStrategyForm
from smartaachen_desktop.gui.dialogs.frame import FormLook, add_error, pick_folder, typed_path, with_key
from smartaachen_desktop.gui.dialogs.passphrase import NewPassphrase, show_secret
from smartaachen_desktop.gui.theme import ThemeBox

SUFFIX = ".db"


@dataclass(frozen=True)
class NewStrategy:
    """What was agreed on; `passphrase` is None only after an explicit choice."""

    title: str
    path: Path
    passphrase: str | None


class NewStrategyDialog(QDialog):
    """`folder` is where the file goes unless the user wants another place."""

    def __init__(self, theme: ThemeBox, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._own_path = False
        self.result_value: NewStrategy | None = None
        self.form = Ui_NewStrategyForm()
        self.form.setupUi(self)
        form = self.form
        self.name_error = add_error(theme, form.nameErrorPlace)
        self.file_error = add_error(theme, form.fileErrorPlace)
        self.passphrase_error = add_error(theme, form.passphraseErrorPlace)
        self.accept_button = with_key(theme, self.form.footRow, self.form.accept, "Enter")
        self.cancel_button = with_key(theme, self.form.footRow, self.form.cancel, "Esc")
        FormLook(theme, self)
        form.strengthRow.setStretch(0, 1)
        form.strength.setMinimumHeight(36)  # two lines, so that nothing jumps while typing
        show_secret(form.show, form.passphrase, form.repeat)
        self.secret = NewPassphrase(form.passphrase, form.repeat, form.strength, self.passphrase_error)
        form.openWarning.hide()
        form.name.textEdited.connect(self._name_typed)
        form.file.textEdited.connect(self._file_typed)
        form.browse.clicked.connect(self._browse)
        form.open.toggled.connect(self._open_toggled)
        self.accept_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.reject)
        form.name.setText("SMART.Aachen")
        form.name.selectAll()
        self._suggest()

    def _name_typed(self) -> None:
        self.name_error.show_error("")
        self._suggest()

    def _file_typed(self) -> None:
        self._own_path = True
        self.file_error.show_error("")

    def _suggest(self) -> None:
        """The file follows the name until the user writes a path."""
        if not self._own_path:
            self.form.file.setText(str(free_path(self._folder, file_stem(self.form.name.text()))))

    def _browse(self) -> None:
        folder = pick_folder(self, self.tr("Ordner für die Datei"), self._folder)
        if folder is not None:
            self._folder = folder
            self._own_path = False
            self.file_error.show_error("")
            self._suggest()

    def _open_toggled(self, unprotected: bool) -> None:
        self.form.secret.setEnabled(not unprotected)
        self.form.openWarning.setVisible(unprotected)
        words = self.tr("Die Datei wird verschlüsselt und bleibt auf diesem Rechner.")
        if unprotected:
            words = self.tr("Die Datei bleibt unverschlüsselt auf diesem Rechner.")
        self.form.subtitle.setText(words)
        self.passphrase_error.show_error("")
        self.adjustSize()

    def _accept(self) -> None:
        form = self.form
        title = " ".join(form.name.text().split())
        path = typed_path(form.file.text(), self._folder, SUFFIX, file_stem(title) + SUFFIX)
        if not title:
            self.name_error.show_error(self.tr("Bitte geben Sie der Strategie einen Namen."))
            form.name.setFocus()
        elif not form.file.text().strip():
            self._refuse_file(self.tr("Bitte geben Sie eine Datei an."))
        elif path.exists():
            self._refuse_file(self.tr("Diese Datei gibt es schon. Bitte einen anderen Namen wählen."))
        elif not path.parent.is_dir():
            self._refuse_file(self.tr("Diesen Ordner gibt es nicht."))
        else:
            passphrase = None if form.open.isChecked() else self.secret.value()
            if passphrase is not None or form.open.isChecked():
                self.result_value = NewStrategy(title, path, passphrase)
                self.accept()

    def _refuse_file(self, sentence: str) -> None:
        self.file_error.show_error(sentence)
        self.form.file.setFocus()


def file_stem(title: str) -> str:
    """A file name every system takes: "Straße & Höfe" becomes strasse-hoefe."""
    text = title.lower()
    for letter, written in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.replace(letter, written)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "strategie"


def free_path(folder: Path, stem: str) -> Path:
    """The first name that is not taken yet."""
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path = folder / f"{stem}-{number}{SUFFIX}"
        number += 1
    return path
