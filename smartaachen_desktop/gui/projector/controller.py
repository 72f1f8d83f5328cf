"""Ties database, wall, windows and strip together. It holds public values only: the query filters them before."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmap, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.projector import words
from smartaachen_desktop.gui.projector.cover import Covers
from smartaachen_desktop.gui.projector.keys import KEYS
from smartaachen_desktop.gui.projector.notice import NoticeDialog
from smartaachen_desktop.gui.projector.painter import PaintPlan, PlanPages, SlidePainter
from smartaachen_desktop.gui.projector.preview import LargePreview
from smartaachen_desktop.gui.projector.screens import ScreenGuard
from smartaachen_desktop.gui.projector.status import header_picture, strip_state
from smartaachen_desktop.gui.projector.strip import WallStrip
from smartaachen_desktop.gui.projector.window import ProjectorWindow
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.slide_choice import Voting, confidential, next_slide
from smartaachen_desktop.services.slides import AgendaSlide, Choice, PlanSlide, Slide

SMALL = QSize(480, 270)
"""Thumbnails are painted at this size and reduced, so that their strokes stay smooth."""


class WallController(QObject):
    """`wall_changed` brings a picture and the words for the header, "aus" while the wall is closed."""

    wall_changed = Signal(QPixmap, str)
    open_changed = Signal(bool)
    cover_requested = Signal(bool)

    def __init__(
        self,
        bridge: ChangeBridge,
        theme: ThemeBox,
        clock: Callable[[], datetime],
        paint_plan: PaintPlan | None,
        secretary: QWidget,
        *,
        plan_pages: PlanPages | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._clock, self._secretary = bridge, clock, secretary
        self._meeting: UUID | None = None
        self.source = WallSource()
        self.wall = Wall()
        self._open = self._closed = False
        self._minute = ""
        self.painter = SlidePainter(theme.icons, paint_plan=paint_plan, plan_pages=plan_pages)
        self.window = ProjectorWindow(self.painter)
        self.strip = WallStrip(theme)
        self.preview = LargePreview(theme, secretary, self.strip, self.painter)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self.guard = ScreenGuard(app, secretary, self.window, self)
        self.covers = Covers(theme, self.window, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._connect()
        # in every view, and at once: a button's own key waits for its animation
        for act, key in KEYS.items():
            QShortcut(key, secretary, lambda act=act: self.act(act)).setAutoRepeat(False)
        self._timer.start(1000)
        self.refresh()

    def _connect(self) -> None:
        self._bridge.changed.connect(self.refresh)
        strip, window = self.strip, self.window
        strip.open_requested.connect(self.toggle_window)
        strip.release_requested.connect(self.release)
        strip.follow_requested.connect(self.follow)
        strip.chosen.connect(self.choose)
        strip.act_requested.connect(self.act)
        strip.preview_requested.connect(self.toggle_preview)
        window.key_pressed.connect(self.act)
        for source in (strip, window):
            source.page_requested.connect(self.turn)
        window.closed.connect(self._on_closed)
        self.guard.alarmed.connect(self._on_alarm)
        self.guard.cover_requested.connect(self._on_cover)
        self.covers.released.connect(self.release)

    # What is shown

    @property
    def is_open(self) -> bool:
        return self._open

    def slide(self) -> Slide:
        return self.wall.slide(self.source)

    @Slot(object)
    def set_meeting(self, meeting: UUID | None) -> None:
        """The meeting the wall belongs to; None leaves the choice to the query."""
        if meeting != self._meeting:
            self._meeting = meeting
            self.refresh()

    @Slot()
    def refresh(self, *_changes: object) -> None:
        """Read the public values anew."""
        meeting = self._meeting
        self._bridge.query(lambda session: wall_source(session, meeting), self._take, owner=self, failed=self._keep)

    def _take(self, source: WallSource) -> None:
        if self._closed or source == self.source:
            return
        self.source = source
        self._set(self.wall.updated(source))

    def _keep(self, _error: UserError) -> None:
        """The database did not answer: what was public before still is, and the window says what is wrong."""

    def _set(self, wall: Wall) -> None:
        self.wall = wall.noted(self.source)
        self._show()

    def _show(self) -> None:
        now, slide, zoom = self._clock(), self.slide(), self.wall.zoom
        first, last = self.painter.pages(slide, self.window.pixels(), now, zoom)
        page = min(max(self.wall.page, first), last)
        if page != self.wall.page:
            self.wall = self.wall.turn(page)
        if self._open:
            self.window.show_slide(slide, now, page, zoom)
        closed = confidential(self.source)
        coming = next_slide(self.source, slide, self.wall.voting) if not closed else slide
        size = self.window.pixels() if self._open else None
        self.strip.show_state(strip_state(self.wall, self.source, slide, coming, (first, last), size))
        picture = self.painter.render(slide, self._small(), now, page, zoom)
        self.strip.show_pictures(picture, self.painter.render(coming, self._small(), now, zoom=zoom))
        self.preview.show_slides(slide, coming, now, page, zoom, self._small())
        self.wall_changed.emit(header_picture(picture), words.caption(slide) if self._open else self.tr("aus"))

    def _small(self) -> QSize:
        """The thumbnails break lines as the wall does: same shape, only smaller."""
        if not self._open or self.window.height() == 0:
            return SMALL
        return QSize(round(SMALL.height() * self.window.width() / self.window.height()), SMALL.height())

    def _tick(self) -> None:
        self.guard.sweep()
        minute = formats.clock(self._clock())
        if minute != self._minute:
            self._minute = minute
            self._show()

    # What the secretary does

    @Slot(str)
    def act(self, name: str) -> None:
        """One of KEYS: by key, strip or menu."""
        acts: dict[str, Callable[[], object]] = {
            "larger": lambda: self._set(self.wall.zoomed(1)),
            "smaller": lambda: self._set(self.wall.zoomed(-1)),
            "normal": lambda: self._set(self.wall.zoomed(0)),
            "hold": self.toggle_hold,
            "black": self.toggle_black,
            "follow": self.follow,
            "forward": self.forward,
            "back": self.back,
            "slides": lambda: self.strip.open_menu(self._secretary),
            "page_on": lambda: self.turn(1),
            "page_back": lambda: self.turn(-1),
            "preview": self.toggle_preview,
            "window": self.toggle_window,
            "release": self.release_hidden,
        }
        acts[name]()

    @Slot(bool)
    def toggle_preview(self, coming: bool = False) -> None:
        """The slide now shown or, with `coming`, the next one, large in the secretary's window."""
        self.preview.toggle(coming=coming)
        self._show()

    @Slot()
    def back(self) -> None:
        """The page before, then the slide shown before."""
        if self.wall.page > 0 and not isinstance(self.slide(), AgendaSlide | PlanSlide):
            self.turn(-1)
        else:
            self._set(self.wall.back(self.source))

    @Slot(object, object, bool, object)
    def set_voting(self, item: UUID, motion: UUID | None, active: bool, method: VoteMethod | None = None) -> None:
        """The vote panel was opened or closed: a wall that follows shows the vote meanwhile."""
        self._set(
            self.wall.vote_opened(Voting(item, motion, VoteMethod(method) if method else None) if active else None)
        )

    @Slot(object, str, object, object)
    def set_election(self, item: UUID, office: str, names: tuple[str, ...], method: VoteMethod) -> None:
        """An election is being taken; without an office it is over or put away."""
        self._set(self.wall.vote_opened(Voting(item, None, method, office, names) if office else None))

    @Slot()
    def toggle_hold(self) -> None:
        self._set(self.wall.toggle_hold(self.source))

    @Slot()
    def toggle_black(self) -> None:
        self._set(self.wall.toggle_black())

    @Slot()
    def follow(self) -> None:
        self._set(self.wall.follow())

    @Slot()
    def forward(self) -> None:
        """The next page of what does not fit on one, then the next slide."""
        slide = self.slide()
        _first, last = self.painter.pages(slide, self.window.pixels(), self._clock(), self.wall.zoom)
        if self.wall.page < last and not isinstance(slide, AgendaSlide | PlanSlide):
            self.turn(1)
        elif not confidential(self.source):
            self._set(self.wall.forward(self.source))

    @Slot(int)
    def turn(self, step: int) -> None:
        self._set(self.wall.turn(self.wall.page + step))

    @Slot(object)
    def choose(self, choice: Choice, item: UUID | None = None) -> None:
        if confidential(self.source):
            return
        if choice is Choice.NOTICE:
            self.ask_notice()
        else:
            self._set(self.wall.choose(choice, item))

    def ask_notice(self) -> None:
        """The words of the notice, typed in the secretary's window."""
        dialog = NoticeDialog(self.strip.theme, self.wall.notice, self._secretary)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.written.connect(self.announce)
        dialog.open()

    @Slot(str)
    def announce(self, text: str) -> None:
        """A word to the room; the empty one takes it down."""
        if not confidential(self.source):
            self._set(self.wall.announce(text))

    @Slot(object, str)
    def show_item(self, item: UUID | None, part: str = "proposal") -> None:
        """Put an item on the wall: its proposal, the amendment, what the motion changes, the vote or the result."""
        parts = (Choice.AMENDMENT, Choice.CHANGES, Choice.VOTE, Choice.RESULT)
        self.choose(next((choice for choice in parts if choice == part), Choice.ITEM), item)

    @Slot(object)
    def show_plan(self, measure: UUID | None = None) -> None:
        """The whole plan; asked for again while it is there, with the chosen measure picked out."""
        slide = self.slide()
        again = isinstance(slide, PlanSlide) and slide.highlight is None
        self.choose(Choice.PLAN, measure if again else None)

    @Slot()
    def show_budget(self) -> None:
        self.choose(Choice.BUDGET)

    @Slot()
    def show_board(self) -> None:
        self.choose(Choice.BOARD)

    # Windows and screens

    @Slot()
    def toggle_window(self) -> None:
        if self._open:
            self.window.close()
            self._on_closed()  # a window hidden after a change of screens says nothing when it closes
        else:
            self.open()

    def open(self) -> None:
        """Put the wall on the second screen, or beside the window where there is only one."""
        self._open = True
        self.wall = self.wall.release()
        # the slide is there before the window: no moment shows an older one
        self.window.show_slide(self.slide(), self._clock(), self.wall.page, self.wall.zoom)
        self.guard.open_wall(self.guard.second_screen())
        self._show()
        self.open_changed.emit(True)

    def close(self) -> None:
        """At the end: no query, no clock, no window."""
        self._timer.stop()
        self._bridge.changed.disconnect(self.refresh)
        self._closed = True
        self._open = False
        self.window.close()
        self.window.deleteLater()

    @Slot()
    def release_hidden(self) -> None:
        """By key: only where a change of screens has hidden the wall."""
        if self.wall.hidden:
            self.release()

    @Slot()
    def release(self) -> None:
        """By hand, after a change of screens: uncover, and show the wall again where there is a screen for it."""
        self.guard.release()
        self.wall = self.wall.release()
        if self._open:
            screen = self.guard.second_screen()
            if screen is None and not self.window.isVisible():
                self._open = False
                self.open_changed.emit(False)
            elif screen is not None:
                self.guard.open_wall(screen)
        self._show()

    def _on_closed(self) -> None:
        if self._open:
            self._open = False
            self.wall = self.wall.release()
            self._show()
            self.open_changed.emit(False)

    def _on_alarm(self) -> None:
        if self._open and not self.wall.hidden:
            self._set(self.wall.hide())
            said = self.tr("Die Bildschirme haben sich geändert. Die Wand ist dunkel, bis Sie sie wieder zeigen.")
            announce(self.strip, said, urgent=True)

    def _on_cover(self, covered: bool) -> None:
        if covered:
            self.preview.set_shown(False)
        self.covers.set_covered(covered)
        self.cover_requested.emit(covered)
