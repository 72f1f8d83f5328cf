"""Lines slides up for the wall: what there is on the left, what comes next on the right, a notice below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, caption, fit
from smartaachen_desktop.gui.projector.notice import LONGEST
from smartaachen_desktop.gui.projector.queue_list import QueueList, StopList, StopRow
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.slides import Choice
from smartaachen_desktop.services.wall_queue import Stop


class QueueDialog(QDialog):
    """Only shows rows and says what is wanted; what may be lined up is decided elsewhere."""

    added = Signal(object, object)
    """A slide, and its place or None."""
    removed = Signal(object)
    moved = Signal(object, int)
    emptied = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._offers: tuple[StopRow, ...] = ()
        self.setWindowTitle(self.tr("Folien für die Wand vormerken"))
        fit(self, QSize(920, 600))
        body = Pane(theme)
        body.body.setContentsMargins(24, 16, 24, 16)
        body.body.setSpacing(12)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(self._left(), 3)
        sides.addLayout(self._right(), 2)
        body.body.addLayout(sides, 1)
        body.body.addLayout(self._below())
        foot = DialogFoot(theme)
        close = KeyButton(theme, self.tr("Schließen"), "Esc")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.add_button = KeyButton(theme, self.tr("Vormerken"), "Return", kind="primary", icon="plus")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        foot.right.addWidget(close)
        foot.right.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        subtitle = self.tr("„Weiter“ (F9) zeigt eine nach der anderen. Nichtöffentliches steht nicht zur Wahl.")
        column.addWidget(DialogHead(theme, self.windowTitle(), subtitle))
        column.addWidget(body, 1)
        column.addWidget(foot)
        self.search.setFocus()

    def _left(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(4)
        self.search = SearchField(theme, self.tr("Nummer, Bezeichnung oder Art"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.offers = StopList(theme, self.tr("Was sich zeigen lässt"))
        self.offers.activated_row.connect(lambda _row: self._add())
        self.nothing = PlainLabel(theme, self.tr("Dazu gibt es keine Folie."), "ink2", "small")
        self.nothing.hide()
        column.addWidget(caption(theme, self.tr("Suchen"), self.search))
        column.addWidget(self.search)
        column.addSpacing(4)
        column.addWidget(self.offers, 1)
        column.addWidget(self.nothing)
        return column

    def _right(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(4)
        self.queue = QueueList(theme)
        self.queue.removed.connect(self.removed)
        self.queue.moved.connect(self.moved)
        self.queue.added.connect(self.added)
        self.hint = PlainLabel(
            theme, self.tr("Noch nichts vorgemerkt: Die Wand folgt der Sitzung."), "ink2", "small", wrap=True
        )
        row = QHBoxLayout()
        row.setSpacing(6)
        self.up = IconButton(theme, "arrow-up", self.tr("Früher zeigen (Alt+↑)"))
        self.down = IconButton(theme, "arrow-down", self.tr("Später zeigen (Alt+↓)"))
        self.remove = IconButton(theme, "x", self.tr("Aus der Reihe nehmen (Entf)"))
        self.clear = KeyButton(theme, self.tr("Leeren"), small=True)
        self.up.clicked.connect(lambda: self.queue.shift(-1))
        self.down.clicked.connect(lambda: self.queue.shift(1))
        self.remove.clicked.connect(self.queue.remove)
        self.clear.clicked.connect(self.emptied)
        for button in (self.up, self.down, self.remove, self.clear):
            button.setAutoDefault(False)
            button.rapid = True
            row.addWidget(button)
            if button is self.remove:
                row.addStretch(1)
        column.addWidget(caption(theme, self.tr("Als Nächstes"), self.queue))
        column.addWidget(self.hint)
        column.addWidget(self.queue, 1)
        column.addLayout(row)
        return column

    def _below(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(4)
        self.notice = QLineEdit()
        self.notice.setMaxLength(LONGEST)
        self.notice.setPlaceholderText(self.tr("Pause bis 17:30 Uhr, Getränke im Foyer"))
        self.notice.returnPressed.connect(self._add_notice)
        self.notice_button = KeyButton(theme, self.tr("Hinweis vormerken"), icon="plus")
        self.notice_button.setAutoDefault(False)
        self.notice_button.clicked.connect(self._add_notice)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.notice, 1)
        row.addWidget(self.notice_button)
        column.addWidget(caption(theme, self.tr("Hinweis an den Saal"), self.notice))
        column.addLayout(row)
        return column

    def show_rows(self, offers: Sequence[StopRow], queue: Sequence[StopRow]) -> None:
        self._offers = tuple(offers)
        self._filter()
        self.queue.show_rows(queue)
        if queue and self.queue.current_key() is None:
            self.queue.choose(queue[0].stop)
        self.hint.setVisible(not queue)
        for button in (self.up, self.down, self.remove, self.clear):
            button.setEnabled(bool(queue))

    def _filter(self) -> None:
        """Every word typed must stand in the row."""
        wanted = self.search.text().casefold().split()
        rows = [row for row in self._offers if all(word in row.text.casefold() for word in wanted)]
        self.offers.show_rows(rows)
        if rows and self.offers.current_key() is None:
            self.offers.choose(rows[0].stop)
        self.nothing.setVisible(not rows)
        self.add_button.setEnabled(bool(rows))

    def _add(self) -> None:
        stop = self.offers.current_key()
        if stop is not None:
            self.added.emit(stop, None)

    def _add_notice(self) -> None:
        text = " ".join(self.notice.text().split())
        if text:
            self.added.emit(Stop(Choice.NOTICE, text=text), None)
            self.notice.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field is the field's; no button of a dialog may take it
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search the arrows move in what was found, Enter lines it up."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self.offers.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._add()
                return True
        return super().eventFilter(watched, event)
