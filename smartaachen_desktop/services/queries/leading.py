"""Whether who leads an item was there to lead it (§§ 31, 51 GO NRW).

The record knows one leader an item. So what is looked for are the spans in which that one was gone, sat with the public
or was biased while the item was dealt with.
"""

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView

MOMENT = timedelta(minutes=1)
"""Times are told in minutes; what is shorter is how long two keys take."""
ROLL = timedelta(minutes=5)
FAR = datetime.max.replace(tzinfo=UTC)
Span = tuple[datetime, datetime | None]


class Why(enum.StrEnum):
    BIASED = "biased"
    GONE = "gone"
    WITH_PUBLIC = "with_public"


@dataclass(frozen=True, slots=True)
class LeaderAway:
    """`end` None: still so when the item ended, or now. `whole` where nothing of the item was led by `who`."""

    who: ParticipantView
    why: Why
    begin: datetime
    end: datetime | None
    whole: bool = False


def leader(view: MeetingView, item: ItemView) -> ParticipantView | None:
    """Who leads the item, where that person is on the list."""
    wanted = item.chair_id or view.chair_id
    return next((who for who in view.participants if who.person_id == wanted), None)


def away_now(view: MeetingView, now: datetime) -> LeaderAway | None:
    """Of the item that runs; nothing before anybody was entered as present."""
    item = view.current
    who = leader(view, item) if item is not None else None
    if item is None or who is None or view.state is not MeetingState.RUNNING:
        return None
    for bias in item.exclusions:
        if bias.participant_id == who.id and bias.ended_at is None:
            return LeaderAway(who, Why.BIASED, bias.started_at, None)
    if who.present or not any(each.present for each in view.participants):
        return None
    return LeaderAway(who, _why(who, now), now, None)


def away_during(view: MeetingView, item: ItemView) -> LeaderAway | None:
    """The first span of the item in which its leader did not lead; None where there is none, or it cannot be known."""
    who = leader(view, item)
    if who is None or item.started_at is None or not who.stays:
        return None
    for bias in item.exclusions:
        if bias.participant_id == who.id:
            return LeaderAway(who, Why.BIASED, bias.started_at, bias.ended_at, whole=True)
    over = item.state is ItemState.DONE
    begin = item.started_at if over else item.resumed_at or item.started_at
    end = item.ended_at or view.ended_at or FAR
    if begin >= end:  # called and ended by one vote on several items
        there = any(start <= begin and (left is None or begin < left) for start, left in who.stays)
        return None if there else LeaderAway(who, _why(who, begin), begin, None, whole=True)
    absences = _without(who.stays, begin, end)
    if absences == [(begin, end)]:
        return LeaderAway(who, _why(who, begin), begin, None, whole=True)
    breaks = [(each.started_at, each.ended_at) for each in view.interruptions]
    found = [span for away in absences for span in _without(breaks, *away)]
    found = [span for span in found if span[1] - span[0] >= _tolerance(who, span)]
    if not found or (over and sum((b - a for a, b in found), timedelta()) <= _idle(item, _without(breaks, begin, end))):
        return None
    first, last = found[0]
    return LeaderAway(who, _why(who, first), first, last if last < end else None)


def _without(spans: Iterable[Span], begin: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """What is left of begin to end when the `spans` are taken away."""
    left, at = [], begin
    for start, stop in sorted(spans, key=lambda span: span[0]):
        if start > at:
            left.append((at, min(start, end)))
        at = max(at, stop or FAR)
        if at >= end:
            break
    if at < end:
        left.append((at, end))
    return [(a, b) for a, b in left if a < b]


def _tolerance(who: ParticipantView, span: tuple[datetime, datetime]) -> timedelta:
    """The attendance is entered while the first item runs already."""
    return ROLL if span[1] == min(start for start, _end in who.stays) else MOMENT


def _idle(item: ItemView, dealt: Iterable[tuple[datetime, datetime]]) -> timedelta:
    """How long the item had been set aside or ended in between; when, the record does not know."""
    return sum((b - a for a, b in dealt), timedelta()) - timedelta(seconds=item.spent_seconds)


def _why(who: ParticipantView, since: datetime) -> Why:
    """Where somebody went who is gone since then."""
    ends = [(end, to) for (_start, end), to in zip(who.stays, who.left_to, strict=False) if end and end <= since]
    return Why.WITH_PUBLIC if ends and max(ends)[1] is Whereabouts.WITH_PUBLIC else Why.GONE
