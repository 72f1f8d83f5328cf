"""The right side of the signing dialog: edition, signatures, certificate, passphrase, file. It decides nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.dialogs.key_form import KeyForm
from smartaachen_desktop.gui.dialogs.signature_steps import SignatureSteps
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience


class SignForm(KeyForm):
    """Emits what the user wants; `edition_chosen` carries an Audience."""

    edition_chosen = Signal(object)
    folder_wanted = Signal()
    open_wanted = Signal()
    folder_shown = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.body.setContentsMargins(24, 16, 24, 8)
        self.body.setSpacing(4)
        self._edition()
        self.steps = SignatureSteps(theme)
        self.body.addWidget(caption(theme, self.tr("Unterschriften, in dieser Reihenfolge"), self.steps))
        self.body.addWidget(self.steps)
        self.reason = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self.reason.hide()
        self.body.addWidget(self.reason)
        self.body.addSpacing(10)
        self.place_key()
        self._sealed()
        self._file()
        self.body.addStretch(1)

    def _edition(self) -> None:
        self.public = QRadioButton(self.tr("öffentlich"))
        self.internal = QRadioButton(self.tr("intern, mit nichtöffentlichem Teil"))
        self.public.setChecked(True)
        self.group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(24)
        for button in (self.public, self.internal):
            self.group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.promise_icon = IconLabel(self.theme, "shield-check", "ok")
        self.promise = PlainLabel(self.theme, "", "ok")
        promise = QHBoxLayout()
        promise.setSpacing(6)
        promise.addWidget(self.promise_icon)
        promise.addWidget(self.promise, 1)
        self.body.addWidget(caption(self.theme, self.tr("Ausgabe")))
        self.body.addLayout(row)
        self.body.addLayout(promise)
        self.body.addSpacing(10)
        self.internal.toggled.connect(self._edition_toggled)
        self.show_promise()

    def _edition_toggled(self) -> None:
        self.show_promise()
        self.edition_chosen.emit(self.audience())

    def audience(self) -> Audience:
        return Audience.INTERNAL if self.internal.isChecked() else Audience.PUBLIC

    def choose(self, audience: Audience) -> None:
        """Choose an edition without telling."""
        for button in (self.public, self.internal):
            button.blockSignals(True)
        (self.internal if audience is Audience.INTERNAL else self.public).setChecked(True)
        for button in (self.public, self.internal):
            button.blockSignals(False)
        self.show_promise()

    def show_promise(self) -> None:
        internal = self.audience() is Audience.INTERNAL
        words = self.tr("Enthält nichts aus dem nichtöffentlichen Teil.")
        if internal:
            words = self.tr("Enthält den nichtöffentlichen Teil. Nicht veröffentlichen.")
        role = "warn" if internal else "ok"
        self.promise.setText(words)
        self.promise.set_role(role)
        self.promise_icon.show_icon("lock-simple" if internal else "shield-check", role)

    def _sealed(self) -> None:
        theme = self.theme
        self.sealed_box = Pane(theme, ground="ok_soft")
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "shield-check", "ok", 24))
        self.sealed_words = PlainLabel(theme, self.tr("Unterschrieben und versiegelt"), "ok", bold=True)
        row.addWidget(self.sealed_words, 1)
        self.open_button = KeyButton(theme, self.tr("Öffnen"), icon="file-text", small=True)
        self.show_button = KeyButton(theme, self.tr("Ordner zeigen"), icon="folder-open", small=True)
        for button, signal in ((self.open_button, self.open_wanted), (self.show_button, self.folder_shown)):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.sealed_box.body.addLayout(row)
        self.sealed_box.hide()
        self.body.addWidget(self.sealed_box)
        self.body.addSpacing(6)

    def _file(self) -> None:
        theme = self.theme
        self.file = QLineEdit()
        self.file.setFont(theme.fonts.base(tabular=True))
        self.file.setAccessibleName(self.tr("Speichern unter"))
        self.folder_button = KeyButton(theme, self.tr("Ordner"), icon="folder-open")
        self.folder_button.setAutoDefault(False)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.file_error = ErrorLine(theme)
        self.folder = PlainLabel(theme, "", "ink2", "small", elide=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.folder_button)
        self.body.addWidget(caption(theme, self.tr("Speichern unter"), self.file))
        self.body.addLayout(row)
        self.body.addWidget(self.file_error)
        self.body.addWidget(self.folder)

    def show_reason(self, reason: str) -> None:
        """Why there is nothing to sign; empty hides the line."""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def clear_errors(self) -> None:
        super().clear_errors()
        self.file_error.show_error("")
