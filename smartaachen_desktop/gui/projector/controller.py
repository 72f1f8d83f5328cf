"""Ties database, wall, windows and strip together. It holds public values only: the query filters them before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmap, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.projector.canvas import HEIGHT
from smartaachen_desktop.gui.projector.cover import Covers
from smartaachen_desktop.gui.projector.file_pages import FilePages
from smartaachen_desktop.gui.projector.keys import KEYS
from smartaachen_desktop.gui.projector.painter import PaintPlan, PlanPages, SlidePainter
from smartaachen_desktop.gui.projector.placing import WallPlacing
from smartaachen_desktop.gui.projector.screens import ScreenGuard
from smartaachen_desktop.gui.projector.stage import Stage
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.public_load import KeptGround
from smartaachen_desktop.services.queries.wall import WallSource, wall_file, wall_source
from smartaachen_desktop.services.slides import Choice
from smartaachen_desktop.services.slides_room import FileSlide

RUNNING_MS = 200
"""How often is looked whether figures that run by the second have changed, so that none is skipped."""


class WallController(WallPlacing):
    """`wall_changed` brings a picture and the words for the header, "aus" while the wall is closed."""

    wall_changed = Signal(QPixmap, str)

    def __init__(
        self,
        bridge: ChangeBridge,
        theme: ThemeBox,
        clock: Callable[[], datetime],
        paint_plan: PaintPlan | None,
        secretary: QWidget,
        *,
        plan_pages: PlanPages | None = None,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._theme, self._clock, self._secretary = bridge, theme, clock, secretary
        self._meeting: UUID | None = None
        self._queues = {}
        self._ground = KeptGround()
        self.source = WallSource()
        self.wall = self._shown = Wall()
        self._shown_source = WallSource()
        self._open = self._closed = False
        self._minute = self._figures = ""
        self.files = FilePages(self._fetch, self)
        self.painter = SlidePainter(theme.icons, paint_plan=paint_plan, plan_pages=plan_pages, files=self.files)
        self.stage = Stage(self.painter, theme, secretary, self)
        self.window, self.strip, self.preview = self.stage.window, self.stage.strip, self.stage.preview
        self.second = self.stage.second
        self._settings = settings
        self.recall()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self.guard = ScreenGuard(app, secretary, self.stage.windows, self)
        self.covers = Covers(theme, self.stage.windows, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._running = QTimer(self, interval=RUNNING_MS)
        self._running.timeout.connect(self._second)
        self._connect()
        # in every view, and at once: a button's own key waits for its animation
        for act, key in KEYS.items():
            QShortcut(key, secretary, lambda act=act: self.act(act)).setAutoRepeat(False)
        self._timer.start(1000)
        self._running.start()
        self.refresh()

    def _connect(self) -> None:
        self._bridge.changed.connect(self._heard)
        strip, window = self.strip, self.window
        strip.open_requested.connect(self.toggle_window)
        strip.release_requested.connect(self.release)
        strip.follow_requested.connect(self.follow)
        strip.chosen.connect(self.choose)
        strip.act_requested.connect(self.act)
        strip.preview_requested.connect(self.toggle_preview)
        strip.look_chosen.connect(self.look)
        strip.queue.list.added.connect(self.queue_up)
        strip.queue.list.removed.connect(self.queue_remove)
        strip.queue.list.moved.connect(self.queue_move)
        strip.queue.list.activated_row.connect(lambda row: self.queue_show(row.stop))
        strip.dropped.connect(self.queue_up)
        for wall in self.stage.windows:
            wall.key_pressed.connect(self.act)
            wall.page_requested.connect(self.turn)
        strip.page_requested.connect(self.turn)
        self.stage.pictured.connect(self.wall_changed)
        self.files.ready.connect(self._file_ready)
        self.files.failed.connect(self._file_failed)
        window.closed.connect(self._on_closed)
        self.second.window.closed.connect(self._on_second_closed)
        self.guard.alarmed.connect(self._on_alarm)
        self.guard.cover_requested.connect(self._on_cover)
        self.covers.released.connect(self.release)

    # What is shown

    @Slot(object)
    def set_meeting(self, meeting: UUID | None) -> None:
        """The meeting the wall belongs to; None leaves the choice to the query."""
        if meeting != self._meeting:
            self._meeting = meeting
            self.refresh()

    def _heard(self, changes: Changes) -> None:
        self._ground.hear(changes)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the public values anew, plan and budget only where they may be others."""
        meeting, ground = self._meeting, self._ground
        self._bridge.query(
            lambda session: wall_source(session, meeting, ground), self._take, owner=self, failed=self._keep
        )

    def _take(self, source: WallSource) -> None:
        if self._closed or source == self.source:
            return
        self.source = source
        self.files.keep(source.files)
        known = source.meeting.id if source.meeting is not None else None
        wall = replace(self.wall, queue=self.queue_of(known)) if known != self.wall.meeting else self.wall
        self._set(wall.updated(source))

    def _keep(self, _error: UserError) -> None:
        """The database did not answer: what was public before still is, and the window says what is wrong."""

    def _set(self, wall: Wall) -> None:
        self.wall = wall.noted(self.source)
        self.keep_queue()
        self._show()
        self.show_queue_dialog()

    def _show(self) -> None:
        if not self._ready():
            if self._shown_source == self.source:
                return  # the slide before stays until the page is painted
            # what stood there may not be public any more
            slide = self.wall.slide(self.source)
            item = slide.item_id if isinstance(slide, FileSlide) else None
            self.stage.show(self.wall.choose(Choice.ITEM, item), self.source, self._clock(), is_open=self._open)
            return
        now = self._clock()
        self.wall = self.stage.show(self.wall, self.source, now, is_open=self._open)
        self._figures = self.stage.figures(now)
        self._shown, self._shown_source = self.wall, self.source

    def _ready(self) -> bool:
        """Whether the slide can be painted at once; a page of a file may have to be made first."""
        slide = self.slide()
        if not isinstance(slide, FileSlide):
            return True
        if not self.files.is_open(slide):
            return False
        pixels = self.stage.pixels(is_open=self._open)
        parts = self.painter.file_parts(slide, pixels, self.wall.zoom)
        part = parts[min(max(self.wall.page, 0), len(parts) - 1)]
        return self.files.has(slide, part.page, round(part.width * self.painter.place(pixels).height() / HEIGHT))

    def _fetch(self, file: UUID, done: Callable[[bytes | None], None], failed: Callable[[UserError], None]) -> None:
        meeting = self._meeting
        self._bridge.query(lambda session: wall_file(session, meeting, file), done, owner=self.files, failed=failed)

    def _file_ready(self) -> None:
        if not self._closed:
            self._show()

    def _file_failed(self, error: UserError) -> None:
        """The secretary's window says why; the wall goes on as if nobody had asked."""
        if not self._closed:
            self._set(replace(self._shown, queue=self.wall.queue).updated(self.source))
            self.trouble.emit(error)

    def _tick(self) -> None:
        self.guard.sweep()
        minute = formats.clock(self._clock())
        if minute != self._minute:
            self._minute = minute
            self._show()

    def _second(self) -> None:
        """Only while something on the wall runs, and only when its figures are others."""
        now = self._clock()
        figures = self.stage.figures(now)
        if figures != self._figures:
            self._figures = figures
            self.stage.tick(now)

    # What the secretary does

    @Slot(str)
    def act(self, name: str) -> None:
        """One of KEYS: by key, strip or menu."""
        acts: dict[str, Callable[[], object]] = {
            "larger": lambda: self.zoom(1),
            "smaller": lambda: self.zoom(-1),
            "normal": lambda: self.zoom(0),
            "hold": self.toggle_hold,
            "black": self.toggle_black,
            "follow": self.follow,
            "forward": self.forward,
            "back": self.back,
            "slides": lambda: self.strip.open_menu(self._secretary),
            "countdown": self.toggle_countdown,
            "queue": self.ask_queue,
            "queue_here": self.queue_here,
            "queue_clear": self.queue_clear,
            "time": self.toggle_time,
            "presence": self.toggle_presence,
            "plan_level": lambda: self.look_at_plan(self.wall.look.next_level()),
            "plan_period": lambda: self.look_at_plan(self.wall.look.next_period()),
            "page_on": lambda: self.turn(1),
            "page_back": lambda: self.turn(-1),
            "preview": self.toggle_preview,
            "window": self.toggle_window,
            "release": self.release_hidden,
            "colours": self.next_scheme,
            "ratio": self.next_ratio,
            "second": self.toggle_second,
            "second_slide": self.next_standing,
            "move": self.move,
        }
        acts[name]()

    @Slot(bool)
    def toggle_preview(self, coming: bool = False) -> None:
        """The slide now shown or, with `coming`, the next one, large in the secretary's window."""
        self.preview.toggle(coming=coming)
        self._show()

    # The end

    def close(self) -> None:
        """At the end: no query, no clock, no window."""
        self._timer.stop()
        self._running.stop()
        self._bridge.changed.disconnect(self._heard)
        self._closed = True
        self._open = self.second.is_open = False
        self.files.close()
        self.guard.deleteLater()  # the application's screens outlive the walls
        for window in self.stage.windows:
            window.close()
            window.deleteLater()
