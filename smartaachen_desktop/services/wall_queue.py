"""The slides the secretary has lined up for the wall, in order. Pure: no session, no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from smartaachen_desktop.services import item_facts as facts
from smartaachen_desktop.services import slide_making as make
from smartaachen_desktop.services.plan_look import WHOLE, PlanLook
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slide_choice import chosen_slide, place_of
from smartaachen_desktop.services.slides import Choice, NeutralSlide, NoticeSlide, Slide


@dataclass(frozen=True, slots=True)
class Stop:
    """A slide by name: `item_id` names the item, the measure picked out of the plan, or the file."""

    choice: Choice
    item_id: UUID | None = None
    text: str = ""
    """The words of a notice."""
    look: PlanLook = WHOLE
    """How much of the plan is shown."""

    def slide(self, source: WallSource) -> Slide | None:
        """What would be shown; None where there is nothing of that kind, or nothing the public may see."""
        if self.choice is Choice.NOTICE:
            return NoticeSlide(make.body(source), self.text) if self.text else None
        if self.choice is Choice.NEUTRAL:
            return make.neutral(source.meeting) if source.meeting is not None else None
        slide = chosen_slide(source, self.choice, self.item_id)
        place = place_of(slide)
        if isinstance(slide, NeutralSlide) or place is None or place[0] is not self.choice:
            return None
        if self.choice is Choice.PLAN or self.item_id is None:
            return slide
        return slide if place[1] == self.item_id and not self._over(source) else None

    def _over(self, source: WallSource) -> bool:
        """A vote on what is decided meanwhile."""
        item = facts.public(source.meeting, self.item_id) if source.meeting is not None else None
        return self.choice is Choice.VOTE and item is not None and facts.voted_out(item)


def stop_of(slide: Slide) -> Stop | None:
    """What would have to be chosen to show such a slide again; None for those that are not gone back to."""
    if isinstance(slide, NoticeSlide):
        return Stop(Choice.NOTICE, text=slide.text)
    place = place_of(slide)
    return Stop(*place) if place is not None else None


@dataclass(frozen=True, slots=True)
class WallQueue:
    """Each slide stands in it once. Every method gives the next state."""

    stops: tuple[Stop, ...] = ()

    def __iter__(self) -> Iterator[Stop]:
        return iter(self.stops)

    def __len__(self) -> int:
        return len(self.stops)

    def added(self, stop: Stop, place: int | None = None) -> "WallQueue":
        """At the end, or at a place; what stands there already only moves where a place is named."""
        if stop in self.stops:
            return self if place is None else self.moved(stop, place)
        at = len(self.stops) if place is None else min(max(place, 0), len(self.stops))
        return replace(self, stops=(*self.stops[:at], stop, *self.stops[at:]))

    def without(self, stop: Stop) -> "WallQueue":
        return replace(self, stops=tuple(each for each in self.stops if each != stop))

    def moved(self, stop: Stop, place: int) -> "WallQueue":
        """`place` is counted among the others."""
        others = tuple(each for each in self.stops if each != stop)
        if len(others) == len(self.stops):
            return self
        at = min(max(place, 0), len(others))
        return replace(self, stops=(*others[:at], stop, *others[at:]))

    def kept(self, source: WallSource) -> "WallQueue":
        """Without what can't be shown any more."""
        stops = tuple(each for each in self.stops if each.slide(source) is not None)
        return self if stops == self.stops else replace(self, stops=stops)

    def first(self, source: WallSource) -> Stop | None:
        return next((each for each in self.stops if each.slide(source) is not None), None)

    def after(self, stop: Stop) -> "WallQueue":
        """What is left when `stop` is taken; what could not be shown before it goes with it."""
        return replace(self, stops=self.stops[self.stops.index(stop) + 1 :])


EMPTY = WallQueue()


def offers(source: WallSource) -> tuple[Stop, ...]:
    """Everything that can be lined up now: the meeting, its public items in order with their files, then the rest."""
    meeting = source.meeting
    found = [Stop(Choice.TITLE), Stop(Choice.AGENDA)]
    for item in meeting.items if meeting is not None else ():
        if item.public:
            found += _of_item(source, item)
    wholes = (Choice.PLAN, Choice.BOARD, Choice.CONTACTS, Choice.BUDGET, Choice.ATTENDANCE, Choice.NEUTRAL)
    found += [Stop(choice) for choice in wholes]
    return tuple(each for each in found if each.slide(source) is not None)


def _of_item(source: WallSource, item: ItemView) -> Iterator[Stop]:
    yield Stop(Choice.ITEM, item.id)
    if facts.latest_amendment(item) is not None:
        yield Stop(Choice.AMENDMENT, item.id)
    if facts.with_changes(item) is not None:
        yield Stop(Choice.CHANGES, item.id)
    if facts.undecided(item) or (item.proposal and not facts.decided(item)):
        yield Stop(Choice.VOTE, item.id)
    if facts.last_vote(item) is not None or item.resolutions or item.elections:
        yield Stop(Choice.RESULT, item.id)
    yield from (Stop(Choice.FILE, each.id) for each in source.files if each.item_id == item.id)
    if source.speakers is not None and source.speakers.item_id == item.id:
        yield Stop(Choice.SPEAKERS, item.id)
        yield Stop(Choice.TIMER, item.id)
