"""Theme, language, what happens at start, and the passphrase of the file; each choice counts at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from smartaachen_desktop._generated.ui_settings import Ui_SettingsForm
from smartaachen_desktop.gui.dialogs.frame import FormLook, with_key
from smartaachen_desktop.gui.settings import LANGUAGES, Settings
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.theme import ThemeBox


class SettingsDialog(QDialog):
    """`theme_changed(name)` carries light, dark or system; the choice is stored already."""

    theme_changed = Signal(str)
    trust_wanted = Signal()

    def __init__(
        self, theme: ThemeBox, settings: Settings, parent: QWidget | None = None, *, encrypted: Path | None = None
    ) -> None:
        """`encrypted` is the open file where it has a passphrase that can be changed."""
        super().__init__(parent)
        self._settings, self._theme, self._encrypted = settings, theme, encrypted
        self.form = Ui_SettingsForm()
        self.form.setupUi(self)
        self.passphrase = KeyButton(theme, self.tr("Kennwort der Datei ändern …"), icon="lock-key")
        self.passphrase.setVisible(encrypted is not None)
        self.passphrase.clicked.connect(self.change_passphrase)
        self.form.bodyColumn.addSpacing(12)
        self.form.bodyColumn.addWidget(self.passphrase, 0, Qt.AlignmentFlag.AlignLeft)
        self.close_button = with_key(theme, self.form.footRow, self.form.close, "Esc")
        FormLook(theme, self)
        self._started_with = settings.language
        self.themes = {"light": self.form.light, "dark": self.form.dark, "system": self.form.system}
        self.themes[settings.theme].setChecked(True)
        for name, button in self.themes.items():
            button.toggled.connect(lambda on, name=name: self._choose_theme(name) if on else None)
        for code, name in LANGUAGES.items():
            self.form.language.addItem(name, code)
        self.form.language.setCurrentIndex(self.form.language.findData(settings.language))
        self.form.language.currentIndexChanged.connect(self._choose_language)
        self.form.reopen.setChecked(settings.reopen)
        self.form.reopen.toggled.connect(self._choose_reopen)
        self.form.trust.clicked.connect(self.trust_wanted)
        self.close_button.clicked.connect(self.accept)
        self._show_hint()
        self.themes[settings.theme].setFocus()

    def change_passphrase(self) -> None:
        if self._encrypted is None:
            return
        from smartaachen_desktop.gui.dialogs.change_passphrase import ChangePassphraseDialog

        dialog = ChangePassphraseDialog(self._theme, self._encrypted, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.exec()

    def _choose_theme(self, name: str) -> None:
        self._settings.theme = name
        self.theme_changed.emit(name)

    def _choose_language(self) -> None:
        self._settings.language = str(self.form.language.currentData())
        self._show_hint()

    def _choose_reopen(self, wanted: bool) -> None:
        self._settings.reopen = wanted

    def _show_hint(self) -> None:
        self.form.languageHint.setVisible(self._settings.language != self._started_with)
