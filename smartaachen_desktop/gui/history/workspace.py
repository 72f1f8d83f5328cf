"""The history view: filters, undo and redo, the list, the trash."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.history.chain_bar import ChainBar
from smartaachen_desktop.gui.history.delegate import ROW
from smartaachen_desktop.gui.history.list import HistoryList
from smartaachen_desktop.gui.history.model import ENTRY, KINDS, HistoryModel
from smartaachen_desktop.gui.history.trash_page import TrashPage
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.fold import FoldingBar
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.journal import (
    JournalRow,
    command_label,
    discussion_of,
    journal_count,
    journal_rows,
)

JOURNAL, TRASH = "journal", "trash"
"""The two sides of the view."""
PAGE = 200
PAUSE_MS = 200
CATCH_UP = 500


class HistoryWorkspace(View):
    """The journal, newest first."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.theme = context.theme
        self.model = HistoryModel(self)
        self.list = HistoryList(self.theme, self.model, self.tr("Verlauf"))
        self._limit = PAGE
        self._count = 0
        self._loading = False
        self._again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        page = Pane(self.theme)
        page.body.addWidget(self._toolbar())
        page.body.addWidget(Rule(self.theme))
        self.nothing = EmptyView(
            self.theme,
            "clock-counter-clockwise",
            self.tr("Noch nichts geändert"),
            self.tr("Jede Änderung erscheint hier mit Zeit, Person und dem Stand davor und danach."),
        )
        self.no_match = EmptyView(
            self.theme,
            "funnel",
            self.tr("Kein Eintrag passt"),
            self.tr("Zu Suche und Bereich gibt es im Verlauf keinen Eintrag."),
            self.tr("Filter aufheben"),
            button_icon="x",
        )
        self.pages = QStackedWidget()
        self.trash = TrashPage(self.context)
        for each in (self.list, self.nothing, self.no_match, self.trash):
            self.pages.addWidget(each)
        page.body.addWidget(self.pages, 1)
        page.body.addWidget(Rule(self.theme))
        self.chain = ChainBar(self.context)
        page.body.addWidget(self.chain)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.setFocusProxy(self.list)

    def _toolbar(self) -> QWidget:
        theme = self.theme
        sides = ((JOURNAL, self.tr("Verlauf")), (TRASH, self.tr("Papierkorb")))
        self.side = SegmentedControl(theme, sides, self.tr("Anzeige"))
        self.undo_button = KeyButton(theme, self.tr("Rückgängig"), "Ctrl+Z", icon="arrow-u-up-left")
        self.redo_button = KeyButton(theme, self.tr("Wiederholen"), "Ctrl+Y", icon="arrow-u-up-right")
        self.back_button = KeyButton(theme, self.tr("Diesen Schritt zurücknehmen"), "Del", kind="link")
        self.text_button = KeyButton(
            theme, self.tr("Text wiederherstellen"), kind="link", icon="clock-counter-clockwise"
        )
        self.text_button.setToolTip(plain_tooltip(self.tr("Die Beratung, wie sie nach diesem Schritt dastand")))
        self.undo_button.rapid = self.redo_button.rapid = True
        self.search = SearchField(self.theme, self.tr("Im Verlauf suchen"), bar=True)
        self.search.setMaximumWidth(320)
        self.kind = QComboBox()
        self.kind.setProperty("bar", True)
        self.kind.setAccessibleName(self.tr("Bereich"))
        for key, words in (
            ("", self.tr("Alle Bereiche")),
            ("meeting", self.tr("Sitzung")),
            ("plan", self.tr("Projektplan")),
            ("budget", self.tr("Haushalt")),
            ("followup", self.tr("Beschlüsse und Aufträge")),
            ("papers", self.tr("Vorlagen")),
            ("people", self.tr("Gremien und Personen")),
            ("strategy", self.tr("Strategie")),
        ):
            self.kind.addItem(words, key)
        acts = (self.side, self.undo_button, self.redo_button, self.back_button, self.text_button)
        return FoldingBar(theme.current.size.toolbar + 4, acts, (self.search, self.kind), grows=True)

    def _connect(self) -> None:
        bridge = self.context.bridge
        self.side.chosen.connect(lambda _side: self._switched())
        self.trash.counted.connect(lambda _count: self._tell())
        QShortcut(QKeySequence("Ctrl+Shift+Del"), self, self.toggle_trash)
        self.undo_button.clicked.connect(lambda _checked: bridge.undo())
        self.redo_button.clicked.connect(lambda _checked: bridge.redo())
        self.back_button.clicked.connect(self.take_back)
        self.text_button.clicked.connect(self.restore_text)
        self.list.take_back_wanted.connect(self.take_back)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._filter)
        self.kind.currentIndexChanged.connect(lambda _index: self._filter())
        self.no_match.pressed.connect(self._clear_filter)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.search.installEventFilter(self)

    # The trash

    def in_trash(self) -> bool:
        return self.side.current() == TRASH

    def show_trash(self) -> None:
        """What was deleted, instead of all that happened."""
        self.side.set_current(TRASH)
        self._switched()

    def toggle_trash(self) -> None:
        self.side.set_current(JOURNAL if self.in_trash() else TRASH)
        self._switched()

    def _switched(self) -> None:
        trash = self.in_trash()
        self.back_button.setVisible(not trash)
        self.kind.setVisible(not trash)
        words = self.tr("Im Papierkorb suchen") if trash else self.tr("Im Verlauf suchen")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.setFocusProxy(self.trash if trash else self.list)
        if trash:
            self.trash.search(self.search.text())
            self.trash.refresh()
            self.pages.setCurrentWidget(self.trash)
            self.trash.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._filter()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()
        self._tell()

    # One step alone

    def _chosen(self) -> JournalRow | None:
        row: JournalRow | None = self.list.currentIndex().data(ENTRY)
        return row

    def _offer(self) -> None:
        row = self._chosen()
        self.back_button.set_blocked("" if row is not None else self.tr("Wählen Sie zuerst einen Eintrag."))
        written = row is not None and row.label == RecordDiscussion.label
        self.text_button.setVisible(written and not self.in_trash())

    def take_back(self) -> None:
        """The chosen step alone; what was changed again since refuses."""
        row = self._chosen()
        if row is not None:
            words = self.tr("Zurückgenommen: {step}").format(step=row.label)
            self.context.bridge.take_back(row.seq, lambda _: self.context.messages.show_toast(words))

    def restore_text(self) -> None:
        """The discussion as the chosen entry left it; what stands now can be brought back the same way."""
        row = self._chosen()
        if row is not None:
            seq = row.seq
            self.context.bridge.query(lambda session: discussion_of(session, seq), self._restore, owner=self)

    def _restore(self, found: tuple[UUID, str] | None) -> None:
        if found is not None:
            words = self.tr("Text wiederhergestellt.")
            self.context.bridge.execute(
                RecordDiscussion(*found), origin=None, done=lambda _: self.context.messages.show_toast(words)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                (self.trash.list if self.in_trash() else self.list).setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # Reading

    def refresh(self) -> None:
        self._load(self._limit)

    def on_changes(self, changes: Changes) -> None:
        """Read only what was added since."""
        if self.in_trash():
            self.trash.refresh()
        top = self.model.top()
        if not top:
            self.refresh()
            return

        def add(rows: tuple[JournalRow, ...]) -> None:
            if len(rows) >= CATCH_UP:
                self.refresh()
                return
            new = [row for row in rows if row.seq > self.model.top()]
            self._count += len(new)
            self._show((*new, *self.model.loaded))

        self.context.bridge.query(lambda session: journal_rows(session, CATCH_UP, top), add, owner=self)
        self._read_undo()

    def _load(self, limit: int) -> None:
        self._limit = limit
        if self._loading:
            self._again = True
            return
        self._loading = True

        def take(answer: tuple[tuple[JournalRow, ...], int]) -> None:
            self._loading = False
            rows, self._count = answer
            self._show(rows)
            if self._again:
                self._again = False
                self._load(self._limit)

        def failed(error: UserError) -> None:
            self._loading = self._again = False
            self.context.bridge.refused.emit(error)

        self.context.bridge.query(
            lambda session: (journal_rows(session, limit), journal_count(session)), take, owner=self, failed=failed
        )
        self._read_undo()

    def _read_undo(self) -> None:
        self.context.bridge.run(lambda dispatcher: dispatcher.undo_state(), self._show_undo, owner=self)

    def _show_undo(self, state: tuple[str | None, str | None]) -> None:
        undo, redo = state
        for button, command, none in (
            (self.undo_button, undo, self.tr("Es gibt keinen Schritt, der sich rückgängig machen lässt.")),
            (self.redo_button, redo, self.tr("Es gibt keinen zurückgenommenen Schritt.")),
        ):
            button.set_blocked("" if command else none)
            if command:
                button.setToolTip(f"{button.words()}: {command_label(command)}")

    def _show(self, rows: tuple[JournalRow, ...]) -> None:
        self.list.show_entries(rows)
        self._show_page()
        self._offer()
        self._tell()

    def _show_page(self) -> None:
        if self.in_trash():
            return
        if self.model.rowCount():
            self.pages.setCurrentWidget(self.list)
        elif self.model.loaded and self.model.reached_start():
            self.pages.setCurrentWidget(self.no_match)
        elif not self.model.loaded:
            self.pages.setCurrentWidget(self.nothing)

    def _tell(self) -> None:
        if self.in_trash():
            count = len(self.trash.rows())
            words = self.tr("1 Eintrag") if count == 1 else self.tr("{n} Einträge").format(n=count)
            self.headline.emit(self.tr("Papierkorb"), self.tr("{entries} · neueste zuerst").format(entries=words))
            return
        words = self.tr("1 Eintrag") if self._count == 1 else self.tr("{n} Einträge").format(n=self._count)
        if self.model.filtered():
            words = self.tr("{shown} von {all}").format(shown=len(self.model.shown()), all=words)
        self.headline.emit(self.tr("Verlauf"), self.tr("{entries} · neueste zuerst").format(entries=words))
        self.chain.tell(words)

    # Pages and filters

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value > bar.maximum() - 10 * ROW and not self._loading and not self.model.reached_start():
            # doubling keeps the sum of all pages linear in the length of the journal
            self._load(self._limit * 2)

    def _filter(self) -> None:
        if self.in_trash():
            self.trash.search(self.search.text())
            return
        self.model.set_filter(self.search.text(), KINDS.get(self.kind.currentData() or "", frozenset()))
        self.list.doItemsLayout()
        if self.model.filtered() and not self.model.reached_start():
            self._load(max(self._count, self._limit))
        self._show_page()
        self._tell()

    def _clear_filter(self) -> None:
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self._filter()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
