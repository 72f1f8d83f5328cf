"""Which slide the wall shows: by itself, by choice, and next. Made from public read values alone; no session, no Qt."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services import item_facts as facts
from smartaachen_desktop.services import item_slide_making as point
from smartaachen_desktop.services import slide_making as make
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    AttendanceSlide,
    BoardSlide,
    BudgetSlide,
    ChangesSlide,
    Choice,
    ContactSlide,
    ElectionSlide,
    ItemSlide,
    PlanSlide,
    PointSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import BlockSlide, FileSlide, SpeakersSlide, TimerSlide

Place = tuple[Choice, UUID | None]


@dataclass(frozen=True, slots=True)
class Voting:
    """The vote panel is open: on which item and motion, and how is being voted as far as it is known."""

    item_id: UUID
    motion_id: UUID | None = None
    method: VoteMethod | None = None
    office: str = ""
    """Set while an election is taken; `names` stand for it."""
    names: tuple[str, ...] = ()
    block: tuple[UUID, ...] = ()
    """The items of one vote on several."""
    urgent: str = ""
    """The public heading of an item on whose urgency is being voted."""
    body_id: UUID | None = None
    """Of a joint meeting the second body, where it is the one that votes."""


def confidential(source: WallSource) -> bool:
    """Whether a non-public item is being dealt with right now."""
    meeting = source.meeting
    current = meeting.current if meeting is not None and meeting.state in make.OPEN else None
    return current is not None and not current.public


def automatic_slide(source: WallSource, voting: Voting | None = None, *, fresh: bool = False) -> Slide:
    """What the wall shows while it follows the meeting. `fresh`: the last act was a vote, though more motions wait."""
    meeting = source.meeting
    if meeting is None or meeting.state not in make.OPEN:
        return make.title(source)
    current = meeting.current
    if current is not None and not current.public:
        return make.neutral(meeting)
    if meeting.state is MeetingState.INTERRUPTED:
        return make.pause(meeting)
    if current is not None:
        taken = _being_taken(source, meeting, current, voting)
        if taken is not None:
            return taken
        outcome = facts.decided(current) or (fresh and facts.last_vote(current) is not None)
        return point.result(meeting, current) if outcome else point.item(meeting, current)
    # between two non-public items the public is not back yet
    latest = facts.latest(meeting.items)
    if latest is not None and not latest.public:
        return make.neutral(meeting)
    return make.agenda(meeting)


def _being_taken(source: WallSource, meeting: MeetingView, current: ItemView, voting: Voting | None) -> Slide | None:
    """The vote or election under way on the current item."""
    if voting is None or voting.item_id != current.id:
        return None
    if voting.office:
        return point.running_election(source, meeting, current, voting.office, voting.names, voting.method)
    if voting.urgent:
        return point.running_urgency(source, meeting, current, voting.urgent)
    if voting.block:
        return point.block(source, meeting, current, voting.block, voting.method, voting.body_id)
    waits, motion = facts.put_to_vote(current, voting.motion_id, voting.body_id)
    return point.vote_on(source, meeting, current, motion, voting.method, voting.body_id) if waits else None


def chosen_slide(source: WallSource, choice: Choice, item_id: UUID | None = None) -> Slide:
    """A slide by name; where there is nothing of that kind, what the wall would show by itself.

    For the plan `item_id` names a measure to pick out, for a file that file.
    """
    meeting = source.meeting
    match choice:
        case Choice.PLAN:
            known = source.plan is not None and any(row.id == item_id for row in source.plan.measures)
            picked = item_id if known else None
            return PlanSlide(make.body(source), source.title, source.plan, picked, facts.plan_moves(source))
        case Choice.BUDGET:
            return BudgetSlide(make.body(source), source.years, source.lines, source.sums)
        case Choice.BOARD:
            return make.board(source)
        case Choice.CONTACTS:
            return make.contacts(source)
    if meeting is None or choice is Choice.TITLE:
        return make.title(source)
    return _of_meeting(source, meeting, choice, item_id)


def _of_meeting(source: WallSource, meeting: MeetingView, choice: Choice, item_id: UUID | None) -> Slide:
    match choice:
        case Choice.AGENDA:
            return make.agenda(meeting)
        case Choice.NEUTRAL:
            return make.neutral(meeting)
        case Choice.ATTENDANCE if meeting.state in make.OPEN:
            return make.attendance(source, meeting)
        case Choice.ATTENDANCE | Choice.NOTICE | Choice.COUNTDOWN:  # what is typed is not among the public values
            return automatic_slide(source)
        case Choice.FILE:
            return point.file(source, meeting, item_id) or automatic_slide(source)
        case _:
            return _point(source, meeting, choice, item_id)


def _point(source: WallSource, meeting: MeetingView, choice: Choice, item_id: UUID | None) -> Slide:
    item = meeting.item(item_id) if item_id is not None else meeting.current or facts.last_done(meeting)
    if item is None:
        return automatic_slide(source)
    if not item.public:
        return make.neutral(meeting)
    slide: Slide | None = None
    match choice:
        case Choice.VOTE:
            slide = point.vote(source, meeting, item)
        case Choice.SPEAKERS:
            slide = point.speakers(source, meeting, item)
        case Choice.TIMER:
            slide = point.timed(meeting, item)
        case Choice.AMENDMENT:
            slide = point.amendment(meeting, item)
        case Choice.CHANGES:
            slide = point.changes(meeting, item)
        case Choice.RESULT if facts.last_vote(item) is not None or item.resolutions or item.elections:
            slide = point.result(meeting, item)
    return slide or point.item(meeting, item)


def place_of(slide: Slide) -> Place | None:
    """What would have to be chosen to show such a slide again; None for those that are not gone back to."""
    match slide:
        case PlanSlide(highlight=measure):
            return Choice.PLAN, measure
        case FileSlide(file=file):
            return Choice.FILE, file
        case BlockSlide(item_id=item_id):
            return (Choice.VOTE if slide.tally is None else Choice.RESULT), item_id
        case PointSlide(item_id=item_id):
            return _POINTS[type(slide)], item_id
        case _:
            choice = _WHOLES.get(type(slide))
            return (choice, None) if choice is not None else None


_WHOLES: dict[type[Slide], Choice] = {
    TitleSlide: Choice.TITLE,
    AgendaSlide: Choice.AGENDA,
    BudgetSlide: Choice.BUDGET,
    BoardSlide: Choice.BOARD,
    ContactSlide: Choice.CONTACTS,
    AttendanceSlide: Choice.ATTENDANCE,
}
_POINTS = {
    ItemSlide: Choice.ITEM,
    VoteSlide: Choice.VOTE,
    AmendmentSlide: Choice.AMENDMENT,
    ChangesSlide: Choice.CHANGES,
    ResultSlide: Choice.RESULT,
    ElectionSlide: Choice.RESULT,
    SpeakersSlide: Choice.SPEAKERS,
    TimerSlide: Choice.TIMER,
}


def next_choice(source: WallSource, shown: Slide) -> Place | None:
    """What comes after the slide shown, None for following the meeting.

    An item leads over its amendment and what its motion changes to the vote; so does a result while motions wait.
    """
    meeting = source.meeting
    if meeting is None or confidential(source):
        return None
    match shown:
        case TitleSlide():
            return Choice.AGENDA, None
        case (
            ItemSlide(item_id=item_id)
            | AmendmentSlide(item_id=item_id)
            | ChangesSlide(item_id=item_id)
            | FileSlide(item_id=item_id)
            | SpeakersSlide(item_id=item_id)
            | TimerSlide(item_id=item_id)
            | ResultSlide(item_id=item_id)
        ):
            return _to_vote(meeting, item_id, shown) or (Choice.AGENDA, None)
        case PointSlide():
            return Choice.AGENDA, None
        case AgendaSlide():
            coming = facts.coming(meeting)
            if coming is None:
                return Choice.TITLE, None
            return (Choice.ITEM, coming.id) if coming.public else (Choice.NEUTRAL, None)
        case _:
            automatic = automatic_slide(source)
            return None if automatic != shown else (Choice.AGENDA, None)


def _to_vote(meeting: MeetingView, item_id: UUID | None, shown: Slide) -> Place | None:
    item = facts.public(meeting, item_id)
    if item is None or not facts.to_be_voted(item):
        return None
    amendment, change = facts.latest_amendment(item), facts.with_changes(item)
    if isinstance(shown, ItemSlide | ResultSlide) and amendment is not None and amendment.vote is None:
        return Choice.AMENDMENT, item_id
    if not isinstance(shown, ChangesSlide) and change is not None and change.vote is None:
        return Choice.CHANGES, item_id
    return Choice.VOTE, item_id


def next_slide(source: WallSource, shown: Slide, voting: Voting | None = None, *, fresh: bool = False) -> Slide:
    """What "Weiter" would show."""
    step = next_choice(source, shown)
    return automatic_slide(source, voting, fresh=fresh) if step is None else chosen_slide(source, *step)
