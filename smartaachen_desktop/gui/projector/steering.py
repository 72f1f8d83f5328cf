"""What the secretary and the views do to the wall. Where it stands and what it is fed with is the controller's."""

import enum
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from smartaachen_desktop.gui.projector.countdown import CountdownDialog
from smartaachen_desktop.gui.projector.dress import Ratio, Scheme, WallDress, ratio_name, scheme_name
from smartaachen_desktop.gui.projector.notice import NoticeDialog
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.projector.second import standing_name
from smartaachen_desktop.gui.projector.stage import Stage
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan_filters import FilterDefinition
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.plan_look import PlanLook, public_filter
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.side_wall import SideWall, Standing
from smartaachen_desktop.services.slide_choice import Voting, confidential
from smartaachen_desktop.services.slides import AgendaSlide, Choice, PlanSlide, Slide
from smartaachen_desktop.services.slides_foot import Countdown
from smartaachen_desktop.services.slides_room import FileSlide

NOTHING = FilterDefinition()
KEPT = "wall"
"""Where the settings keep colours, aspect ratio, what the second wall stands at and what the foot shows."""
TIMED, COUNTED = "timed", "counted"
Look = Scheme | Ratio | Standing
E = TypeVar("E", bound=enum.Enum)


class WallSteering(QObject):
    """Every act makes the next state of `wall`; `_set` puts it up."""

    wall: Wall
    source: WallSource
    painter: SlidePainter
    stage: Stage
    _theme: ThemeBox
    _clock: Callable[[], datetime]
    _secretary: QWidget
    _open: bool
    _settings: Settings | None

    def _set(self, wall: Wall) -> None:
        raise NotImplementedError

    def _show(self) -> None:
        raise NotImplementedError

    def slide(self) -> Slide:
        return self.wall.slide(self.source)

    @Slot()
    def back(self) -> None:
        """The page before, then the slide shown before."""
        if self.wall.page > 0 and not isinstance(self.slide(), AgendaSlide | PlanSlide):
            self.turn(-1)
        else:
            self._set(self.wall.back(self.source))

    @Slot()
    def forward(self) -> None:
        """The next page of what does not fit on one, then the next slide."""
        slide = self.slide()
        _first, last = self.stage.pages(slide, self._clock(), self.wall.zoom, is_open=self._open)
        if self.wall.page < last and not isinstance(slide, AgendaSlide | PlanSlide):
            self.turn(1)
        elif not confidential(self.source):
            self._set(self.wall.forward(self.source))

    @Slot(int)
    def turn(self, step: int) -> None:
        self._set(self.wall.turn(self.wall.page + step))

    def zoom(self, step: int) -> None:
        """A file stays at its page, and goes on from the top of it."""
        wall, slide = self.wall.zoomed(step), self.slide()
        if isinstance(slide, FileSlide):
            pixels = self.stage.pixels(is_open=self._open)
            before = self.painter.file_parts(slide, pixels, self.wall.zoom)
            after = self.painter.file_parts(slide, pixels, wall.zoom)
            if before and after:
                page = before[min(max(self.wall.page, 0), len(before) - 1)].page
                wall = wall.turn(next(place for place, part in enumerate(after) if part.page == page))
        self._set(wall)

    @Slot()
    def toggle_hold(self) -> None:
        self._set(self.wall.toggle_hold(self.source))

    @Slot()
    def toggle_black(self) -> None:
        self._set(self.wall.toggle_black())

    @Slot()
    def follow(self) -> None:
        self._set(self.wall.follow())

    @Slot(object, object)
    def choose(self, choice: Choice, item: UUID | None = None) -> None:
        if confidential(self.source):
            return
        if choice is Choice.NOTICE:
            self.ask_notice()
        elif choice is Choice.COUNTDOWN:
            self.ask_countdown()
        else:
            self._set(self.wall.choose(choice, item))

    # How the walls look

    @Slot(object)
    def look(self, chosen: Look) -> None:
        """At once and on every surface: the pictures are made aside and put up whole."""
        dress, second = self.painter.dress, self.stage.second
        match chosen:
            case Scheme():
                self.painter.wear(replace(dress, scheme=chosen))
                said = tr("Farben der Wand: {name}").format(name=scheme_name(chosen))
            case Ratio():
                self.painter.wear(replace(dress, ratio=chosen))
                said = tr("Seitenverhältnis der Wand: {name}").format(name=ratio_name(chosen))
            case Standing():
                second.state = second.state.stand(chosen)
                said = tr("Zweite Wand: {name}").format(name=standing_name(chosen))
        self._keep_looks()
        self._show()
        announce(self.stage.strip, said)

    def _keep_looks(self) -> None:
        if self._settings is not None:
            dress, standing = self.painter.dress, self.stage.second.state.standing
            foot = [word for word, on in ((TIMED, self.wall.timed), (COUNTED, self.wall.counted)) if on]
            self._settings.keep_list(KEPT, [dress.scheme.value, dress.ratio.value, standing.value, *foot])

    @Slot()
    def toggle_time(self) -> None:
        """The item's time: in the foot of its slides, on a slide of its own, away."""
        if confidential(self.source):
            return
        self._set(self.wall.time())
        self._keep_looks()
        timed, alone = tr("Zeit des Punktes: in der Ecke"), tr("Zeit des Punktes: eigene Folie")
        said = timed if self.wall.timed else alone if self.wall.choice is Choice.TIMER else tr("Zeit des Punktes: aus")
        announce(self.stage.strip, said)

    @Slot()
    def toggle_presence(self) -> None:
        """How many are present, in the foot of an item's slides."""
        self._set(replace(self.wall, counted=not self.wall.counted))
        self._keep_looks()
        said = (
            tr("Anwesenheit im Fuß der Folien: an") if self.wall.counted else tr("Anwesenheit im Fuß der Folien: aus")
        )
        announce(self.stage.strip, said)

    def next_scheme(self) -> None:
        self.look(_after(self.painter.dress.scheme))

    def next_ratio(self) -> None:
        self.look(_after(self.painter.dress.ratio))

    def next_standing(self) -> None:
        self.look(_after(self.stage.second.state.standing))

    def recall(self) -> None:
        """As it was left; what is not known any more is as usual."""
        kept = self._settings.kept_list(KEPT) if self._settings is not None else []
        usual = WallDress()
        scheme = next((each for each in Scheme if each in kept), usual.scheme)
        self.painter.wear(WallDress(scheme, next((each for each in Ratio if each in kept), usual.ratio)))
        self.stage.second.state = SideWall(next((each for each in Standing if each in kept), Standing.MIRROR))
        self.wall = replace(self.wall, timed=TIMED in kept, counted=COUNTED in kept)

    # What is typed in the secretary's window

    def ask_notice(self) -> None:
        dialog = NoticeDialog(self._theme, self.wall.notice, self._secretary)
        dialog.written.connect(self.announce)
        open_dialog(dialog)

    @Slot(str)
    def announce(self, text: str) -> None:
        """A word to the room; the empty one takes it down."""
        if not confidential(self.source):
            self._set(self.wall.announce(text))

    def ask_countdown(self) -> None:
        dialog = CountdownDialog(self._theme, self._secretary)
        dialog.started.connect(self.count_down)
        open_dialog(dialog)

    @Slot(int, str)
    def count_down(self, minutes: int, label: str = "") -> None:
        if not confidential(self.source):
            until = self._clock() + timedelta(minutes=minutes)
            self._set(self.wall.count_down(Countdown(until, minutes, label)))

    def toggle_countdown(self) -> None:
        """Stop the one that runs, else ask for one."""
        if self.wall.countdown is not None:
            self._set(self.wall.count_down(None))
        else:
            self.choose(Choice.COUNTDOWN)

    # What the views bring

    @Slot(object, object, bool, object, object)
    def set_voting(
        self,
        item: UUID,
        motion: UUID | None,
        active: bool,
        method: VoteMethod | None = None,
        body: UUID | None = None,
    ) -> None:
        """The vote panel was opened or closed: a wall that follows shows the vote meanwhile."""
        voting = Voting(item, motion, VoteMethod(method) if method else None, body_id=body) if active else None
        self._set(self.wall.vote_opened(voting))

    @Slot(object, str, object, object)
    def set_election(self, item: UUID, office: str, names: tuple[str, ...], method: VoteMethod) -> None:
        """An election is being taken; without an office it is over or put away."""
        self._set(self.wall.vote_opened(Voting(item, None, method, office, names) if office else None))

    @Slot(object, str)
    def set_urgency(self, item: UUID, heading: str) -> None:
        """Whether to take a further item up is being voted on; without a heading it is over or put away."""
        self._set(self.wall.vote_opened(Voting(item, urgent=heading) if heading else None))

    @Slot(object, object, object, object)
    def set_block(
        self, item: UUID, items: tuple[UUID, ...], method: VoteMethod | None, body: UUID | None = None
    ) -> None:
        """One vote on several items is being taken; without items it is over or put away."""
        self._set(self.wall.vote_opened(Voting(item, None, method, block=items, body_id=body) if items else None))

    @Slot(object, str)
    def show_item(self, item: UUID | None, part: str = "proposal") -> None:
        """Put an item on the wall: its proposal, the amendment, what the motion changes, the vote or the result."""
        parts = (Choice.AMENDMENT, Choice.CHANGES, Choice.VOTE, Choice.RESULT)
        self.choose(next((choice for choice in parts if choice == part), Choice.ITEM), item)

    @Slot(object, object)
    def show_plan(self, measure: UUID | None = None, wanted: FilterDefinition = NOTHING) -> None:
        """The plan, filtered as far as the public may see it; asked for again while it is there, with the chosen
        measure picked out."""
        slide, look = self.slide(), replace(self.wall.look, wanted=public_filter(wanted))
        again = isinstance(slide, PlanSlide) and slide.highlight is None and slide.look == look
        self.wall = self.wall.looked(look)
        self.choose(Choice.PLAN, measure if again else None)

    def look_at_plan(self, look: PlanLook) -> None:
        """Another level or period, while the plan is on the wall."""
        if isinstance(self.slide(), PlanSlide) and self.wall.held is None:
            self._set(self.wall.looked(look))

    @Slot()
    def show_budget(self) -> None:
        self.choose(Choice.BUDGET)

    @Slot()
    def show_board(self) -> None:
        self.choose(Choice.BOARD)


def _after(member: E) -> E:
    """The next one of its kind, round and round."""
    kind = list(type(member))
    return kind[(kind.index(member) + 1) % len(kind)]


def open_dialog(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
