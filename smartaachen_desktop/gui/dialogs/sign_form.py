"""The right side of the signing dialog: edition, signatures, certificate, passphrase, file. It decides nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.dialogs.level_note import LevelNote
from smartaachen_desktop.gui.dialogs.signature_steps import SignatureSteps
from smartaachen_desktop.gui.settings import KnownCertificate
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.documents import Audience


class SignForm(Pane):
    """Emits what the user wants; `edition_chosen` carries an Audience."""

    edition_chosen = Signal(object)
    certificate_wanted = Signal()
    new_certificate_wanted = Signal()
    folder_wanted = Signal()
    open_wanted = Signal()
    folder_shown = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
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
        self._key()
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

    def _key(self) -> None:
        theme = self.theme
        self.key_box = QWidget()
        grid = QGridLayout(self.key_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        self.certificates = QComboBox()
        self.certificates.setAccessibleName(self.tr("Zertifikat"))
        self.certificates.setPlaceholderText(self.tr("noch keines gewählt"))
        self.certificates.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.certificates.setFont(theme.fonts.base(tabular=True))
        self.certificates.currentTextChanged.connect(lambda text: self.certificates.setToolTip(plain_tooltip(text)))
        self.pick_button = KeyButton(theme, self.tr("Aus Datei …"), kind="link", small=True)
        self.make_button = KeyButton(theme, self.tr("Neu anlegen …"), kind="link", small=True)
        self.pick_button.setAccessibleName(self.tr("Zertifikat aus Datei wählen (.p12)"))
        self.make_button.setAccessibleName(self.tr("Neues Zertifikat anlegen"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Kennwort des Zertifikats"))
        self.certificate_error, self.passphrase_error = ErrorLine(theme), ErrorLine(theme)
        self.level = LevelNote(theme)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(caption(theme, self.tr("Zertifikat"), self.certificates), 1)
        head.addWidget(self.pick_button)
        head.addWidget(self.make_button)
        grid.addLayout(head, 0, 0)
        grid.addWidget(caption(theme, self.tr("Kennwort"), self.passphrase), 0, 1)
        grid.addWidget(self.certificates, 1, 0)
        grid.addWidget(self.passphrase, 1, 1)
        grid.addWidget(self.certificate_error, 2, 0, 1, 2)
        grid.addWidget(self.passphrase_error, 3, 0, 1, 2)
        grid.setColumnStretch(0, 336)
        grid.setColumnStretch(1, 180)
        grid.setRowMinimumHeight(4, 4)
        grid.addWidget(self.level, 5, 0, 1, 2)
        self.body.addWidget(self.key_box)
        self.body.addSpacing(10)
        for button, signal in (
            (self.pick_button, self.certificate_wanted),
            (self.make_button, self.new_certificate_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
        self._icons(theme.current)
        theme.changed.connect(self._icons)

    def _icons(self, _theme: Theme) -> None:
        for row in range(self.certificates.count()):
            self.certificates.setItemIcon(row, self.theme.icon("key", "ink2"))

    def show_certificates(self, known: Sequence[KnownCertificate], chosen: str) -> None:
        """Offer these files; choose one without telling."""
        self.certificates.blockSignals(True)
        self.certificates.clear()
        for each in known:
            row = self.certificates.count()
            self.certificates.addItem(each.label, each.path)
            self.certificates.setItemData(row, plain_tooltip(each.path), Qt.ItemDataRole.ToolTipRole)
        self._icons(self.theme.current)
        self.certificates.setCurrentIndex(self.certificates.findData(chosen))
        self.certificates.blockSignals(False)

    def certificate(self) -> Path | None:
        chosen = self.certificates.currentData()
        return Path(chosen) if chosen else None

    def name_certificate(self, label: str) -> None:
        """Write what the opened certificate says of itself."""
        self.certificates.setItemText(self.certificates.currentIndex(), label)

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
        for line in (self.certificate_error, self.passphrase_error, self.file_error):
            line.show_error("")
