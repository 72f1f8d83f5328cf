"""One open database in one window: builds the views and carries what they say to the shell."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.formats import clock as clock_text
from smartaachen_desktop.formats import clock_seconds, day
from smartaachen_desktop.gui.change_bridge import ChangeBridge, Crash
from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.dialogs.palette import CommandPalette, Deliver, PaletteEntry
from smartaachen_desktop.gui.drafts import DraftFolder
from smartaachen_desktop.gui.file_texts import FileTextReader
from smartaachen_desktop.gui.header import HeaderState, WallState
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.undo_stack import UndoStack
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from smartaachen_desktop.services.queries.meetings import MeetingRow
from smartaachen_desktop.services.queries.search import Hit, Search
from smartaachen_desktop.services.queries.search_files import ReadPages

_PLACES = {
    "meeting": "meeting",
    "item": "meeting",
    "measure": "plan",
    "budget": "budget",
    "card": "board",
    "resolution": "followup",
    "circular": "followup",
    "assignment": "followup",
    "paper": "papers",
    "paper_file": "papers",
    "person": "people",
    "organization": "people",
    "text_blocks": "people",
    "topics": "people",
    "topic": "people",
}
"""Which view opens a record of which kind."""
_ICONS = {
    "meeting": "microphone", "item": "list-bullets", "measure": "chart-bar-horizontal", "budget": "currency-eur",
    "resolution": "check-square-offset", "circular": "check-square-offset", "assignment": "check-square-offset",
    "paper": "file-text", "paper_file": "paperclip", "person": "users-three", "organization": "users-three",
    "topic": "tray",
}  # fmt: skip
SAVED_BY_ITSELF = ("RecordDiscussion",)
"""Nobody acted: what was refused a moment ago must stay to be read."""
INDEX_AFTER_MS = 2_500
"""The first views come first."""


class Session(QObject):
    """Lives as long as the database is open; `close` stores what is pending."""

    view_made = Signal(str, object)
    file_wished = Signal(object, int, str)
    """A file of a paper to be read: its id, the page from 1 or 0, the words searched for."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        shell: Shell,
        makers: Mapping[str, Callable[[ViewContext, QWidget], View]],
        file_text: str,
        parent: QObject | None = None,
        *,
        drafts: DraftFolder | None = None,
        settings: Settings | None = None,
        read_pages: ReadPages | None = None,
    ) -> None:
        super().__init__(parent)
        self.clock: Callable[[], datetime] = dispatcher.clock
        self.actor = dispatcher.actor
        self.theme = shell.theme
        self.bridge = ChangeBridge(dispatcher, self)
        self.window = shell
        self._makers = makers
        shell.makers.update({key: lambda key=key: self._make(key) for key in makers})  # type: ignore[misc]
        self.undo_stack = UndoStack(self.bridge, self)
        self.context = ViewContext(
            self.bridge, shell.theme, self.clock, self.window, self.open_target, drafts, settings,
            read_file=lambda file: self.file_wished.emit(file, 0, ""),
        )  # fmt: skip
        self._headlines: dict[str, tuple[str, str]] = {}
        self._meeting_header: HeaderState | None = None
        self._wall = WallState()
        self._next = ""
        self._stale: dict[str, bool] = {}
        self._failed_save = False
        self.palette = CommandPalette(shell.theme, self._actions, self._search, self.window)
        self.extra_actions: list[PaletteEntry] = []
        self.action_sources: list[Callable[[], list[PaletteEntry]]] = []
        """Asked whenever the palette opens: what a feature can do at that moment."""
        self._finder = Search()
        self._indexed = False
        self._file_texts = None if read_pages is None else FileTextReader(self.bridge, self._finder, read_pages, self)
        self._connect()
        self.window.set_file(file_text)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1000)
        self._tick()
        QTimer.singleShot(INDEX_AFTER_MS, self, self._index)

    def start(self, key: str = "meeting") -> None:
        """Show the first view and read what the shell itself shows."""
        self.window.show_view(self.window.wanted or key)
        self.window.show_saved("")
        self.undo_stack.refresh()
        self.bridge.query(meeting_rows, self._take_meetings, owner=self)

    def close(self) -> None:
        self._timer.stop()
        for key in self.window.keys():  # noqa: SIM118 - not a dict
            view = self.window.view(key)
            if isinstance(view, View):
                view.flush()
        if self._file_texts is not None:
            self._file_texts.close()
        self.bridge.close()
        # the last answers: text refused just now goes into the fallback folder
        QCoreApplication.sendPostedEvents(self.bridge)

    def open_target(self, kind: str, record_id: UUID) -> None:
        """Go to the view that shows the record, and select it there."""
        view = self.window.show_view(_PLACES[kind])
        if isinstance(view, View):
            view.focus_target(kind, record_id)

    def set_meeting_header(self, state: HeaderState | None) -> None:
        """What the workbench says of the running meeting; it stays in the header of every view."""
        self._meeting_header = state
        self._show_header()

    def set_wall(self, wall: WallState) -> None:
        self._wall = wall
        self._show_header()

    def _connect(self) -> None:
        window, bridge = self.window, self.bridge
        bridge.changed.connect(self._on_changes)
        bridge.refused.connect(self._refuse)
        bridge.pending.connect(self._on_pending)
        window.undo_requested.connect(self.undo_stack.undo)
        window.redo_requested.connect(self.undo_stack.redo)
        window.palette_requested.connect(lambda: self.palette.open_over(window))
        window.view_changed.connect(self._on_view_changed)
        self.undo_stack.changed.connect(lambda undo, _redo: window.set_last_step(undo))

    def _make(self, key: str) -> View:
        view = self._makers[key](self.context, self.window.stack)
        view.headline.connect(lambda title, subtitle: self._set_headline(key, title, subtitle))
        self._headlines[key] = (self.window.label(key), "")
        self.view_made.emit(key, view)
        view.refresh()
        return view

    def _set_headline(self, key: str, title: str, subtitle: str) -> None:
        self._headlines[key] = (title, subtitle)
        self._show_header()

    def _show_header(self) -> None:
        title, subtitle = self._headlines.get(self.window.current_key(), ("", ""))
        header = self._meeting_header
        if header is not None and header.meeting is not None:
            state = HeaderState(header.title, header.subtitle, header.meeting, self._next, self._wall)
        else:
            state = HeaderState(title, subtitle, None, self._next, self._wall)
        self.window.set_header(state)

    def _on_view_changed(self, key: str) -> None:
        if self._stale.pop(key, False):
            view = self.window.view(key)
            if isinstance(view, View):
                view.refresh()
        self._show_header()

    def _on_changes(self, changes: Changes) -> None:
        """Tell the visible view at once; the others read anew when they are next shown."""
        if self._failed_save or changes.command not in SAVED_BY_ITSELF:
            self.window.hide_banner("refused")  # what was refused is over once something has gone through
        self.window.hide_toast()  # its way back would take back this change instead
        current = self.window.current_key()
        for key in self.window.keys():  # noqa: SIM118 - not a dict
            view = self.window.view(key)
            if isinstance(view, View):
                if key in (current, "meeting"):
                    view.on_changes(changes)
                else:
                    self._stale[key] = True
        self._failed_save = False
        if changes.touches("paper_file"):
            self._read_files()
        if changes.touches("meeting", "organization"):
            self.bridge.query(meeting_rows, self._take_meetings, owner=self)

    def _on_pending(self, count: int) -> None:
        if self._failed_save:
            return  # text is sent again and again; it is saved when a change goes through
        if count:
            self.window.show_saving()
        else:
            self.window.show_saved(clock_seconds(self.clock()))

    def _refuse(self, error: UserError) -> None:
        if isinstance(error, Crash):
            return  # the window says it already
        if error.code in ("disk_full", "storage"):
            self._failed_save = True
            self.window.show_unsaved()
        paragraph = f" ({error.paragraph})" if error.paragraph else ""
        kind = "info" if error.code in ("nothing_to_undo", "nothing_to_redo") else "bad"
        self.window.show_banner(kind, error.message + paragraph, error.remedy or "", subject="refused")

    def _take_meetings(self, rows: tuple[MeetingRow, ...]) -> None:
        today = self.clock()
        coming = [
            row
            for row in rows
            if row.state in (MeetingState.PLANNED, MeetingState.INVITED) and row.scheduled_start >= today
        ]
        self._next = ""
        if coming:
            first = min(coming, key=lambda row: row.scheduled_start)
            self._next = f"{first.short_name} · {day(first.scheduled_start)}"
        self._show_header()

    def _tick(self) -> None:
        self.window.set_clock(clock_text(self.clock()))

    def _actions(self) -> list[PaletteEntry]:
        shell = [
            PaletteEntry(action.text().replace("&&", "&"), action.trigger, german_key(action.shortcut().toString()))
            for action in self.window.shell_actions
        ]
        return [*shell, *self.extra_actions, *(entry for source in self.action_sources for entry in source())]

    def _search(self, query: str, deliver: Deliver) -> None:
        def answer(hits: tuple[Hit, ...]) -> None:
            self._read_files()  # on a server, files of others come without notice
            deliver(
                [
                    PaletteEntry(
                        hit.name,
                        partial(self._open_hit, hit, query),
                        icon=_ICONS.get(hit.kind, ""),
                        group=hit.group,
                        detail=hit.excerpt,
                        marks=hit.marks,
                    )
                    for hit in hits
                ]
            )

        if not self._indexed:
            # whoever searches before the index is full does not wait for its timer
            self._index()
        self.bridge.query(lambda session: self._finder.find(session, query), answer, owner=self)

    def _open_hit(self, hit: Hit, query: str) -> None:
        if hit.kind == "paper_file":
            self.file_wished.emit(hit.id, hit.page, query)
        else:
            self.open_target(hit.kind, hit.id)
            view = self.window.view(_PLACES[hit.kind])
            if hit.excerpt and isinstance(view, View):
                view.show_words(hit.id, query)

    def _index(self) -> None:
        """Fill the search index portion by portion; acts of the meeting pass in between."""

        def more(unfinished: bool) -> None:
            if unfinished:
                self.bridge.query(self._finder.fill, more, owner=self)
            else:
                self._read_files()

        if not self._indexed:
            self._indexed = True
            self.bridge.query(self._finder.fill, more, owner=self)

    def _read_files(self) -> None:
        if self._indexed and self._file_texts is not None:
            self._file_texts.go_on()
