"""The part of the signing form about the key: which one, its passphrase or PIN, what it is worth, the time stamp."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.dialogs.level_note import LevelNote
from smartaachen_desktop.gui.settings import KnownCertificate
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.services.key_places import in_keyring, on_card


class KeyForm(Pane):
    """Emits what the user wants; it opens nothing."""

    certificate_wanted = Signal()
    card_wanted = Signal()
    new_certificate_wanted = Signal()
    stamp_wanted = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.certificates = QComboBox()
        self.pick_button = KeyButton(theme, self.tr("Aus Datei …"), kind="link", small=True)
        self.card_button = KeyButton(theme, self.tr("Von Karte …"), kind="link", small=True)
        self.make_button = KeyButton(theme, self.tr("Neu anlegen …"), kind="link", small=True)
        self.passphrase = QLineEdit()
        self.passphrase_caption = caption(theme, "", self.passphrase)
        self.certificate_error, self.passphrase_error = ErrorLine(theme), ErrorLine(theme)
        self.level = LevelNote(theme)
        self.stamp = PlainLabel(theme, "", "ink2", 13, elide=True)
        self.stamp_button = KeyButton(theme, self.tr("Zeitstempel …"), kind="link", small=True)
        self.stamp_row = QWidget()
        self.key_box = QWidget()
        self._dress_key()
        self.show_place("")

    def _dress_key(self) -> None:
        theme = self.theme
        self.certificates.setAccessibleName(self.tr("Zertifikat"))
        self.certificates.setPlaceholderText(self.tr("noch keines gewählt"))
        self.certificates.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.certificates.setFont(theme.fonts.base(tabular=True))
        self.certificates.currentTextChanged.connect(lambda text: self.certificates.setToolTip(plain_tooltip(text)))
        self.pick_button.setAccessibleName(self.tr("Zertifikat aus Datei wählen (.p12)"))
        self.card_button.setAccessibleName(self.tr("Zertifikat einer Signaturkarte wählen (PKCS#11)"))
        self.make_button.setAccessibleName(self.tr("Neues Zertifikat anlegen"))
        self.stamp_button.setAccessibleName(self.tr("Zeitstempeldienst einstellen"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        for button, signal in (
            (self.pick_button, self.certificate_wanted),
            (self.card_button, self.card_wanted),
            (self.make_button, self.new_certificate_wanted),
            (self.stamp_button, self.stamp_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
        theme.changed.connect(self._key_icons)

    def place_key(self) -> None:
        """Put the parts into the form's body."""
        theme = self.theme
        grid = QGridLayout(self.key_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(caption(theme, self.tr("Zertifikat"), self.certificates), 1)
        for button in (self.pick_button, self.card_button, self.make_button):
            head.addWidget(button)
        stamp = QHBoxLayout(self.stamp_row)
        stamp.setContentsMargins(0, 0, 0, 0)
        stamp.addWidget(self.stamp, 1)
        stamp.addWidget(self.stamp_button)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self.passphrase_caption, 0, 1)
        grid.addWidget(self.certificates, 1, 0)
        grid.addWidget(self.passphrase, 1, 1)
        grid.addWidget(self.certificate_error, 2, 0, 1, 2)
        grid.addWidget(self.passphrase_error, 3, 0, 1, 2)
        grid.setColumnStretch(0, 336)
        grid.setColumnStretch(1, 180)
        grid.setRowMinimumHeight(4, 4)
        grid.addWidget(self.level, 5, 0, 1, 2)
        grid.addWidget(self.stamp_row, 6, 0, 1, 2)
        self.body.addWidget(self.key_box)
        self.body.addSpacing(6)

    def _key_icons(self, _theme: Theme) -> None:
        for row in range(self.certificates.count()):
            place = str(self.certificates.itemData(row))
            icon = "identification-card" if on_card(place) else "lock-key" if in_keyring(place) else "key"
            self.certificates.setItemIcon(row, self.theme.icon(icon, "ink2"))

    def show_certificates(self, known: Sequence[KnownCertificate], chosen: str) -> None:
        """Offer these keys; choose one without telling."""
        self.certificates.blockSignals(True)
        self.certificates.clear()
        for each in known:
            row = self.certificates.count()
            self.certificates.addItem(each.label, each.path)
            self.certificates.setItemData(row, plain_tooltip(each.path), Qt.ItemDataRole.ToolTipRole)
        self._key_icons(self.theme.current)
        self.certificates.setCurrentIndex(self.certificates.findData(chosen))
        self.certificates.blockSignals(False)
        self.show_place(self.place())

    def place(self) -> str:
        """Where the chosen key lies; empty when none is chosen."""
        return str(self.certificates.currentData() or "")

    def show_place(self, place: str) -> None:
        """A file has a passphrase, a card a PIN, the keyring neither."""
        name, words = self.tr("Kennwort"), self.tr("Kennwort des Zertifikats")
        if on_card(place):
            name, words = self.tr("PIN"), self.tr("PIN der Karte")
        self.passphrase_caption.setText(name)
        self.passphrase.setAccessibleName(words)
        self.passphrase.setEnabled(not in_keyring(place))
        self.passphrase.setPlaceholderText(self.tr("nicht nötig") if in_keyring(place) else "")

    def name_certificate(self, label: str) -> None:
        """Write what the opened certificate says of itself."""
        self.certificates.setItemText(self.certificates.currentIndex(), label)

    def clear_errors(self) -> None:
        for line in (self.certificate_error, self.passphrase_error):
            line.show_error("")
