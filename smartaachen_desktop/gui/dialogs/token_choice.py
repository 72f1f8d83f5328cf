"""A key on a signature card (PKCS#11): the driver, the cards it sees, the certificates they hold."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.dialogs.certificate import SmallDialog
from smartaachen_desktop.gui.dialogs.frame import caption, pick_file
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.language import told
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import Driver, KeyTools, Token, TokenCertificate

_tr = QCoreApplication.translate
ALL = ""


@dataclass(frozen=True)
class Seen:
    """What was plugged in when it was looked: drivers found, cards with their certificates, the last refusal."""

    drivers: tuple[Driver, ...]
    cards: tuple[tuple[Token, tuple[TokenCertificate, ...]], ...]
    refusal: UserError | None


def look(tools: KeyTools, driver: str) -> Seen:
    """Ask one driver, or all that are found; one that fails does not hide the others. For a job."""
    drivers = tools.drivers()
    cards: list[tuple[Token, tuple[TokenCertificate, ...]]] = []
    refusal = None
    for path in [driver] if driver else [each.path for each in drivers]:
        try:
            cards += [(token, tools.certificates(token)) for token in tools.tokens(path)]
        except UserError as error:
            refusal = error
    return Seen(drivers, tuple(cards), refusal)


class TokenDialog(SmallDialog):
    """`chosen` and `card` hold the result; the driver is remembered. A job may outlive the dialog."""

    def __init__(
        self,
        theme: ThemeBox,
        jobs: JobRunner,
        tools: KeyTools,
        settings: Settings | None,
        parent: QWidget | None = None,
    ) -> None:
        title, words = _tr("TokenDialog", "Zertifikat einer Signaturkarte"), _tr(
            "TokenDialog", "Die PIN wird erst beim Unterschreiben gebraucht."
        )  # fmt: skip
        super().__init__(theme, title, words, _tr("TokenDialog", "Übernehmen"), parent)
        self.chosen: TokenCertificate | None = None
        self.card: Token | None = None
        self._tools, self._settings = tools, settings
        self._seen: Seen | None = None
        self._round = 0
        self._jobs = jobs
        jobs.crashed.connect(self._crashed)
        self.driver = QComboBox()
        self.driver.setAccessibleName(self.tr("Kartentreiber (PKCS#11)"))
        self.driver.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.file_button = KeyButton(theme, self.tr("Aus Datei …"), kind="link", small=True)
        self.file_button.setAccessibleName(self.tr("Anderen Kartentreiber wählen (.so)"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Zertifikate auf der Karte"))
        self.list.setMinimumHeight(132)
        self.list.setFont(theme.fonts.base(tabular=True))
        self.again = KeyButton(theme, self.tr("Neu einlesen"), "F5", icon="arrows-clockwise", small=True)
        self.words = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self.error = ErrorLine(theme)
        self._arrange()
        self._offer(())
        self.read()

    def _arrange(self) -> None:
        body, theme = self.body.body, self.theme
        head = QHBoxLayout()
        head.addWidget(caption(theme, self.driver.accessibleName(), self.driver), 1)
        head.addWidget(self.file_button)
        below = QHBoxLayout()
        below.addWidget(caption(theme, self.list.accessibleName(), self.list), 1)
        below.addWidget(self.again)
        body.addLayout(head)
        body.addWidget(self.driver)
        body.addSpacing(10)
        body.addLayout(below)
        frame = Card(theme, padding=0)
        frame.body.addWidget(self.list)
        body.addWidget(frame, 1)
        body.addWidget(self.words)
        body.addWidget(self.error)
        for button, act in ((self.file_button, self._pick), (self.again, self.read)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        QShortcut(QKeySequence("F5"), self, self.read)
        self.driver.activated.connect(self.read)
        self.list.currentRowChanged.connect(self._row_changed)
        self.list.itemActivated.connect(self._accept)
        self.primary.clicked.connect(self._accept)

    def _offer(self, drivers: tuple[Driver, ...], chosen: str | None = None) -> None:
        """The drivers found, and the remembered one though it lies elsewhere."""
        kept = self._settings.token_driver if self._settings is not None else ALL
        wanted = chosen if chosen is not None else kept if self.driver.count() == 0 else self._path()
        self.driver.clear()
        self.driver.addItem(self.tr("alle gefundenen"), ALL)
        for each in drivers:
            self.driver.addItem(f"{each.name} ({each.path})", each.path)
        if self.driver.findData(wanted) < 0:
            self.driver.addItem(wanted, wanted)
        self.driver.setCurrentIndex(self.driver.findData(wanted))

    def _path(self) -> str:
        return str(self.driver.currentData() or ALL)

    def read(self) -> None:
        """Look again, whatever was plugged in or out."""
        self._round += 1
        wanted, path, tools = self._round, self._path(), self._tools
        self._show_certificates(None)
        self.words.setText(self.tr("Die Karte wird gelesen …"))

        def done(seen: Seen) -> None:
            if wanted == self._round:
                self._show(seen)

        self._jobs.run(lambda: look(tools, path), done, self._refuse, owner=self)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self._offer(seen.drivers, self._path())
        self._show_certificates(seen)
        self.words.setText(self._said(seen))
        if seen.refusal is not None and not seen.cards:
            self._refuse(seen.refusal)
        announce(self, self.words.text())

    def _said(self, seen: Seen) -> str:
        if not seen.drivers and not self._path():
            return self.tr(
                "Kein Kartentreiber gefunden. Richten Sie den des Kartenanbieters ein oder OpenSC (Paket „opensc“)."
            )
        if not seen.cards:
            return self.tr("Keine Karte gefunden. Bitte einstecken und „Neu einlesen“ (F5) wählen.")
        if not self.list.count():
            return self.tr("Die Karte hält kein Zertifikat, mit dem unterschrieben werden kann.")
        return " ".join(f"{card.label}: {card.warning}" for card, _held in seen.cards if card.warning)

    def _show_certificates(self, seen: Seen | None) -> None:
        self.list.clear()
        self.error.show_error("")
        for card, held in seen.cards if seen is not None else ():
            for each in held:
                words = self.tr("{subject}, bis {day}").format(
                    subject=each.facts.subject, day=day(each.facts.not_after)
                )
                words += f" · {card.label}"
                if each.problem:
                    words += f"\n{each.problem}"
                item = QListWidgetItem(self.theme.icon("identification-card", "ink2"), words)
                item.setData(Qt.ItemDataRole.UserRole, (card, each))
                item.setToolTip(plain_tooltip(f"{told(each.facts.level_text)}; {each.facts.article}"))
                if each.problem:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self.list.addItem(item)
        enabled = [row for row in range(self.list.count()) if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled]
        if enabled:
            self.list.setCurrentRow(enabled[0])
            self.list.setFocus()
        self._row_changed()

    def _row_changed(self) -> None:
        self.primary.set_blocked("" if self._current() is not None else self.tr("Es ist kein Zertifikat gewählt."))

    def _current(self) -> tuple[Token, TokenCertificate] | None:
        item = self.list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return None
        card, certificate = item.data(Qt.ItemDataRole.UserRole)
        return card, certificate

    def _accept(self) -> None:
        current = self._current()
        if current is None:
            return
        self.card, self.chosen = current
        if self._settings is not None:
            self._settings.token_driver = self._path()
        self.accept()

    def _pick(self) -> None:
        kinds = self.tr("Kartentreiber (*.so);;Alle Dateien (*)")
        path = pick_file(self, self.tr("Kartentreiber wählen"), Path("/usr/lib"), kinds)
        if path is not None:
            self.use_driver(path)

    def use_driver(self, path: Path) -> None:
        """Ask this driver from now on."""
        self._offer(self._seen.drivers if self._seen is not None else (), str(path))
        self.read()

    def _refuse(self, error: UserError) -> None:
        self.words.setText("")
        self.error.show_error(error.message)
        self.words.setText(error.remedy or "")

    def _crashed(self, _error: BaseException) -> None:
        self.words.setText(self.tr("Das hat nicht geklappt."))
