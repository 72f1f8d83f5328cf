"""The wall's state: following, holding, choosing, hiding, going back, turning pages. Pure: no session, no Qt."""

from dataclasses import dataclass, replace
from uuid import UUID

from smartaachen_desktop.services import item_facts as facts
from smartaachen_desktop.services import item_slide_making as point
from smartaachen_desktop.services import slide_making as make
from smartaachen_desktop.services.plan_look import WHOLE, PlanLook
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slide_choice import (
    Voting,
    automatic_slide,
    chosen_slide,
    confidential,
    next_choice,
    next_slide,
)
from smartaachen_desktop.services.slides import (
    BlackSlide,
    Choice,
    ItemSlide,
    NoticeSlide,
    PlanSlide,
    Slide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_foot import Countdown, Foot
from smartaachen_desktop.services.slides_public import still_public
from smartaachen_desktop.services.slides_room import CountdownSlide, TimerSlide
from smartaachen_desktop.services.vote_course import NO_COURSE, Course
from smartaachen_desktop.services.wall_queue import EMPTY, Stop, WallQueue, stop_of

ZOOMS = (100, 125, 150)
REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class Wall:
    """Follows the meeting unless held, black, set by hand, or hidden after a change of screens.

    Every method gives the next state. `current` is the item that ran when the state was last brought up to date,
    `past` what was shown in this meeting so far, the slide now shown last.
    """

    choice: Choice | None = None
    item_id: UUID | None = None
    held: Slide | None = None
    black: bool = False
    hidden: bool = False
    page: int = 0
    current: UUID | None = None
    course: Course = NO_COURSE
    zoom: int = 100
    voting: Voting | None = None
    meeting: UUID | None = None
    past: tuple[Stop, ...] = ()
    queue: WallQueue = EMPTY
    """What "Weiter" shows before anything else."""
    timed: bool = False
    """Whether the item's time, or a countdown, stands in the foot of its slides; `counted`: who is present."""
    counted: bool = False
    notice: str = ""
    """The words of a notice; they go with the item, and so does the countdown."""
    countdown: Countdown | None = None
    look: PlanLook = WHOLE
    """Of the plan; it stays until another one is chosen."""

    def slide(self, source: WallSource) -> Slide:
        """What is on the wall. Nothing chosen or held outlasts a non-public item."""
        if self.hidden or self.black:
            return BlackSlide()
        if confidential(source):
            return automatic_slide(source)
        if self.held is not None:
            return self.held
        if self.choice is Choice.NOTICE and self.notice:
            return NoticeSlide(make.body(source), self.notice)
        if self.choice is Choice.COUNTDOWN and self.countdown is not None:
            return CountdownSlide(make.body(source), self.countdown)
        if self.choice is None:
            return self._dressed(self._automatic(source), source)
        return self._dressed(chosen_slide(source, self.choice, self.item_id), source)

    def _automatic(self, source: WallSource) -> Slide:
        return automatic_slide(source, self.voting, fresh=self.course.fresh)

    def _dressed(self, slide: Slide, source: WallSource) -> Slide:
        """As the secretary wants this kind of slide: how much of the plan, what in the foot."""
        if isinstance(slide, PlanSlide):
            return replace(slide, look=self.look)
        meeting = source.meeting
        current = meeting.current if meeting is not None and meeting.state in make.OPEN else None
        if current is None or not isinstance(slide, ItemSlide | VoteSlide) or slide.item_id != current.id:
            return slide
        foot = Foot(
            point.timer(current) if self.timed else None,
            self.countdown if self.timed else None,
            make.presence(source) if self.counted else (),
        )
        return replace(slide, foot=foot)

    def coming(self, source: WallSource) -> Slide:
        """What "Weiter" would show."""
        shown = self.slide(source)
        if confidential(source):
            return shown
        first = self.queue.first(source)
        if first is not None:
            return self.at(first).slide(source)
        return self._dressed(next_slide(source, shown, self.voting, fresh=self.course.fresh), source)

    @property
    def follows(self) -> bool:
        return self.choice is None and self.held is None and not self.black and not self.hidden

    def updated(self, source: WallSource) -> "Wall":
        """After a change of data: drop what must not or need not stay."""
        meeting = source.meeting
        current = meeting.current.id if meeting is not None and meeting.current is not None else None
        course = self.course.on(meeting.current if meeting is not None else None)
        voted = course.fresh and course.votes != self.course.votes
        wall = replace(self, current=current, page=self.page if current == self.current else 0, course=course)
        known = meeting.id if meeting is not None else None
        if known != wall.meeting:
            wall = replace(wall, meeting=known, past=())
        wall = replace(wall, queue=wall.queue.kept(source))
        if wall.voting is not None and wall.voting.item_id != current:
            wall = replace(wall, voting=None)
        if current != self.current or known != self.meeting:
            typed = isinstance(wall.held, NoticeSlide | CountdownSlide)
            said = tuple(each for each in wall.past if each.choice is not Choice.NOTICE)
            held = None if typed or isinstance(wall.held, TimerSlide) else wall.held
            if isinstance(held, ItemSlide | VoteSlide):  # its time is over
                held = replace(held, foot=replace(held.foot, timer=None, countdown=None))
            wall = replace(wall, notice="", countdown=None, held=held, past=said)
        if confidential(source):
            return replace(wall, held=None, choice=None, item_id=None, notice="", countdown=None)
        if wall.held is not None and not still_public(wall.held, source):
            wall = replace(wall, held=None)
        if current != self.current and wall.choice is not Choice.NEUTRAL:
            return replace(wall, choice=None, item_id=None)
        if wall.choice is Choice.PLAN:
            return wall
        if wall.choice is Choice.FILE:
            known_file = any(each.id == wall.item_id for each in source.files)
            return wall if wall.item_id is None or known_file else replace(wall, choice=None, item_id=None)
        item = meeting.item(wall.item_id) if meeting is not None and wall.item_id is not None else None
        if wall.item_id is not None and (item is None or not item.public):
            return replace(wall, choice=None, item_id=None)
        item = item or (meeting.current if meeting is not None else None)
        if wall.choice is Choice.VOTE and item is not None and (voted or facts.voted_out(item)):
            return replace(wall, choice=None, item_id=None, page=0)
        return wall

    def follow(self) -> "Wall":
        return replace(self, choice=None, item_id=None, held=None, black=False, page=0)

    def choose(self, choice: Choice, item_id: UUID | None = None) -> "Wall":
        return replace(self, choice=choice, item_id=item_id, held=None, black=False, page=0)

    def announce(self, text: str) -> "Wall":
        """Put a notice up, or take it down where it is empty."""
        text = " ".join(text.split())
        if not text:
            said = tuple(each for each in self.past if each.choice is not Choice.NOTICE)
            return replace(self.follow() if self.choice is Choice.NOTICE else self, notice="", past=said)
        return replace(self.choose(Choice.NOTICE), notice=text)

    def count_down(self, countdown: Countdown | None) -> "Wall":
        """Start one, or stop it with None."""
        if countdown is None:
            stopped = self.choice is Choice.COUNTDOWN or isinstance(self.held, CountdownSlide)
            return replace(self.follow() if stopped else self, countdown=None)
        return replace(self.choose(Choice.COUNTDOWN), countdown=countdown)

    def vote_opened(self, voting: Voting | None) -> "Wall":
        """While the vote panel is open the wall that follows shows the vote; opening it ends an older choice of the
        same item, so that the room sees what it votes on."""
        wall = replace(self, voting=voting, page=0 if voting != self.voting else self.page)
        about = (
            Choice.ITEM, Choice.AMENDMENT, Choice.CHANGES, Choice.VOTE, Choice.SPEAKERS, Choice.TIMER, Choice.FILE,
        )  # fmt: skip
        if voting is not None and self.voting is None and self.choice in about:
            return replace(wall, choice=None, item_id=None)
        return wall

    def toggle_hold(self, source: WallSource) -> "Wall":
        """Freeze what is on the wall, or let go again; a neutral or dark wall has nothing to hold."""
        if self.held is not None:
            return replace(self, held=None, page=0)
        if self.hidden or self.black or confidential(source):
            return self
        return replace(self, held=self.slide(source))

    def time(self) -> "Wall":
        """The item's time goes from nowhere into the foot, then on a slide of its own, then away."""
        if self.choice is Choice.TIMER:
            return replace(self.follow(), timed=False)
        return replace(self.choose(Choice.TIMER), timed=False) if self.timed else replace(self, timed=True)

    def toggle_black(self) -> "Wall":
        return replace(self, black=not self.black)

    def at(self, stop: Stop) -> "Wall":
        """With this slide chosen."""
        wall = self.choose(stop.choice, stop.item_id)
        if stop.choice is Choice.NOTICE:
            return replace(wall, notice=stop.text)
        return replace(wall, look=stop.look) if stop.choice is Choice.PLAN else wall

    def forward(self, source: WallSource) -> "Wall":
        """The next slide, from the queue where there is one; a held wall lets go."""
        first = self.queue.first(source)
        if first is not None:
            return replace(self.at(first), queue=self.queue.after(first))
        shown = self.held or (self._automatic(source) if self.black else self.slide(source))
        step = next_choice(source, shown)
        if step is None or chosen_slide(source, *step) == self._automatic(source):
            return self.follow()
        return self.choose(*step)

    def noted(self, source: WallSource) -> "Wall":
        """Remember what is on the wall now, to come back to it."""
        stop = stop_of(self.slide(source))
        if stop is None or confidential(source) or (self.past and self.past[-1] == stop):
            return self
        return replace(self, past=(*self.past, stop)[-REMEMBERED:])

    def back(self, source: WallSource) -> "Wall":
        """The slide shown before this one; stays where there is none, and leaves out what is no longer public."""
        if confidential(source) or self.hidden:
            return self
        now = stop_of(self.slide(source))
        past = list(self.past)
        while past and past[-1] == now:
            past.pop()
        while past and not _reachable(source, past[-1]):
            past.pop()
        if not past:
            return self
        last = past[-1]
        return replace(self.at(replace(last, look=self.look)), past=tuple(past))

    @property
    def can_go_back(self) -> bool:
        return len(self.past) > 1

    def zoomed(self, step: int) -> "Wall":
        """One step larger (1), smaller (-1) or back to normal (0)."""
        place = ZOOMS.index(self.zoom) + step if step else 0
        return replace(self, zoom=ZOOMS[min(max(place, 0), len(ZOOMS) - 1)], page=0)

    def turn(self, page: int) -> "Wall":
        return replace(self, page=page)

    def looked(self, look: PlanLook) -> "Wall":
        return replace(self, look=look, page=0)

    def hide(self) -> "Wall":
        """After a change of screens: nothing is shown until released by hand."""
        return replace(self, hidden=True)

    def release(self) -> "Wall":
        return replace(self, hidden=False)


def _reachable(source: WallSource, stop: Stop) -> bool:
    choice, item_id = stop.choice, stop.item_id
    if choice is Choice.PLAN or item_id is None:
        return True
    if choice is Choice.FILE:
        return any(each.id == item_id for each in source.files)
    return source.meeting is not None and facts.public(source.meeting, item_id) is not None
