"""The first window: look at the example, begin a strategy of one's own, or open what exists."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import Notes
from smartaachen_desktop.gui.dialogs.new_strategy import NewStrategyDialog
from smartaachen_desktop.gui.dialogs.open_dialog import OpenDialog
from smartaachen_desktop.gui.dialogs.passphrase import PassphraseDialog
from smartaachen_desktop.gui.dialogs.start_parts import ActionCard, RecentRow
from smartaachen_desktop.gui.rail import paint_mark
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.storage.keys import is_encrypted, unlock

SIZE = QSize(900, 640)
RECENT = 3


@dataclass(frozen=True)
class StartChoice:
    """What to open: `kind` is example, new or open. `location` and `title` are empty where the kind needs none."""

    kind: str
    location: str | None = None
    passphrase: str | None = None
    title: str = ""


class StartDialog(QDialog):
    """`choice` holds the result after `exec()`; None means quit.

    `folder` is where new files go; `try_key(path, secret)` raises UserError for a wrong passphrase.
    Show it again with `error` when opening failed.
    """

    handbook_requested = Signal()

    def __init__(
        self,
        theme: ThemeBox,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        folder: Path | None = None,
        try_key: Callable[[Path, str], object] = unlock,
        error: UserError | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._settings = theme, settings
        self._folder = folder if folder is not None else Path.home()
        self._try_key = try_key
        self.choice: StartChoice | None = None
        self.setWindowTitle("SMART.Aachen Desktop")
        self.setFixedSize(SIZE)
        self._cards()
        self.notes = Notes(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(StartSide(theme))
        row.addWidget(self._right(), 1)
        for key, act in (("B", self.choose_example), ("N", self.choose_new), ("Ö", self.choose_open),
                         ("F1", self.handbook_requested.emit)):  # fmt: skip
            QShortcut(QKeySequence(key), self).activated.connect(act)
        if error is not None:
            self.notes.setContentsMargins(0, 0, 0, 12)
            self.notes.refuse(error)
        # as if tabbed to: the ring shows where Enter goes
        QTimer.singleShot(0, self, lambda: self.example_card.setFocus(Qt.FocusReason.TabFocusReason))

    def _cards(self) -> None:
        self.example_card = ActionCard(
            self.theme, "eye", self.tr("Beispiel ansehen"), "B",
            self.tr("Der Ausschuss vom 18.11.2021 mit Vorlage FB 02/0103/WP18, Plan und Haushalt. "
                    "Sie können alles ausprobieren."), first=True,
        )  # fmt: skip
        self.new_card = ActionCard(
            self.theme, "plus", self.tr("Neue Strategie anlegen"), "N",
            self.tr("Name, Ort und Kennwort genügen für den Anfang. Die Datei wird verschlüsselt."),
        )  # fmt: skip
        self.open_card = ActionCard(
            self.theme, "folder-open", self.tr("Vorhandene öffnen"), "Ö",
            self.tr("Eine Datei dieses Programms oder eine gemeinsame Datenbank."),
        )  # fmt: skip
        self.example_card.clicked.connect(self.choose_example)
        self.new_card.clicked.connect(self.choose_new)
        self.open_card.clicked.connect(self.choose_open)

    def _right(self) -> Pane:
        pane = Pane(self.theme, ground="window")
        column = pane.body
        column.setContentsMargins(40, 40, 40, 24)
        column.addWidget(PlainLabel(self.theme, self.tr("Womit möchten Sie beginnen?"), size=24, bold=True))
        column.addSpacing(8)
        words = self.tr("Alles bleibt auf diesem Rechner. Ein Netz wird nicht gebraucht.")
        column.addWidget(PlainLabel(self.theme, words, "ink2"))
        column.addSpacing(24)
        column.addLayout(self.notes)
        for card in (self.example_card, self.new_card, self.open_card):
            column.addWidget(card)
            column.addSpacing(12)
        column.addSpacing(10)
        column.addWidget(PlainLabel(self.theme, self.tr("Zuletzt verwendet"), "ink2", 12, bold=True))
        column.addSpacing(6)
        self.recent = [RecentRow(self.theme, each) for each in self._settings.recent[:RECENT]]
        for row in self.recent:
            row.clicked.connect(lambda _on=False, place=row.location: self.choose_recent(place))
            column.addWidget(row)
        if not self.recent:
            column.addWidget(RecentRow(self.theme, ""))
        column.addStretch(1)
        column.addLayout(self._foot())
        return pane

    def _foot(self) -> QHBoxLayout:
        self.reopen = QCheckBox(self.tr("Beim nächsten Start die letzte Datei öffnen"))
        self.reopen.setFont(self.theme.fonts.base(13))
        self.reopen.setChecked(self._settings.reopen)
        self.reopen.toggled.connect(self._keep_reopen)
        handbook = KeyButton(self.theme, self.tr("Handbuch"), "F1", kind="link", small=True)
        handbook.clicked.connect(self.handbook_requested)
        self.quit_button = KeyButton(self.theme, self.tr("Beenden"), small=True)
        self.quit_button.clicked.connect(self.reject)
        for button in (handbook, self.quit_button):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.reopen)
        foot.addStretch(1)
        foot.addWidget(handbook)
        foot.addWidget(self.quit_button)
        return foot

    def _keep_reopen(self, wanted: bool) -> None:
        self._settings.reopen = wanted

    def choose_example(self) -> None:
        self._finish(StartChoice("example"))

    def choose_new(self) -> None:
        dialog = NewStrategyDialog(self.theme, self._folder, self)
        if dialog.exec() and dialog.result_value is not None:
            made = dialog.result_value
            self._finish(StartChoice("new", str(made.path), made.passphrase, made.title))

    def choose_open(self, location: str = "") -> None:
        dialog = OpenDialog(self.theme, self._folder, location, self)
        if dialog.exec():
            self._open(dialog.location())

    def choose_recent(self, location: str) -> None:
        """A file opens at once; a server may want its password first."""
        if "://" in location:
            self.choose_open(location)
        else:
            self._open(location)

    def _open(self, location: str) -> None:
        path = Path(location)
        if "://" in location or not is_encrypted(path):
            self._finish(StartChoice("open", location))
            return
        dialog = PassphraseDialog(self.theme, path.name, lambda secret: self._try_key(path, secret), self)
        if dialog.exec():
            self._finish(StartChoice("open", location, dialog.passphrase()))

    def _finish(self, choice: StartChoice) -> None:
        self.choice = choice
        self.accept()


class StartSide(paint.Painted):
    """The petrol side: mark, name, yellow stripe, what the program is for."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFixedWidth(300)
        self._words = self.tr("Sitzungen führen, Beschlüsse festhalten, Projektplan und Haushalt im Blick.")
        self.setAccessibleName(f"SMART.Aachen Desktop. {self._words}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = self.begin(), self.theme
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.setClipRect(self.rect())
        paint_mark(painter, QRectF(-70, 370, 340, 340), theme.colour("rail_active"), 9)
        paint_mark(painter, QRectF(36, 44, 48, 48), theme.colour("accent"), 3.2)
        white = QColor(Qt.GlobalColor.white)
        for line, text in enumerate(("SMART.Aachen", "Desktop")):
            area = QRectF(32, 116 + line * 34, 250, 34)
            paint.text(painter, area, text, theme.fonts.bold(26), white, elide=False)
        painter.fillRect(QRectF(32, 204, 48, 4), theme.colour("accent"))
        painter.setFont(theme.fonts.base("base"))
        painter.setPen(theme.colour("rail_ink"))
        painter.drawText(QRectF(32, 228, 236, 80), int(Qt.TextFlag.TextWordWrap), self._words)
