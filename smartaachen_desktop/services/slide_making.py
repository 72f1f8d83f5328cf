"""Makes single slides from public read values. Pure: no session, no Qt."""

from datetime import datetime, timedelta
from uuid import UUID

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.motions import word_diff
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import ChangeView, ElectionView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.wall import WallBody, WallSource
from smartaachen_desktop.services.slides import (
    AgendaRow,
    AgendaSlide,
    AmendmentSlide,
    AttendanceSlide,
    BoardColumn,
    BoardSlide,
    BodyCount,
    BreakSlide,
    Card,
    ChangesSlide,
    ContactSlide,
    ElectionSlide,
    ItemSlide,
    NeutralSlide,
    ResultSlide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_foot import ItemTimer, Presence
from smartaachen_desktop.services.slides_room import BlockRow, BlockSlide, FileSlide, SpeakersSlide, TimerSlide

OPEN = (MeetingState.RUNNING, MeetingState.INTERRUPTED)
BEFORE = (MeetingState.PLANNED, MeetingState.INVITED)


def body(source: WallSource) -> str:
    return head(source.meeting) if source.meeting is not None else source.title


def head(meeting: MeetingView) -> str:
    """Who meets, for the line above every slide: both bodies of a joint meeting by their short names, or it would end
    in the middle of the second."""
    return meeting.short_name if meeting.joint else meeting.organization


def title(source: WallSource) -> TitleSlide:
    meeting = source.meeting
    if meeting is None:
        return TitleSlide(source.title)
    if meeting.state is MeetingState.CANCELLED:
        notice = meeting.cancellation.notice if meeting.cancellation is not None else ""
        return TitleSlide(meeting.organization, meeting.scheduled_start, cancelled=True, notice=notice)
    return TitleSlide(
        meeting.organization,
        meeting.started_at or meeting.scheduled_start,
        meeting.place,
        meeting.room,
        meeting.ended_at,
        meeting.state not in (*BEFORE, *OPEN),
    )


def neutral(meeting: MeetingView) -> NeutralSlide:
    return NeutralSlide(head(meeting), local(meeting.started_at or meeting.scheduled_start).date())


def pause(meeting: MeetingView) -> BreakSlide:
    running = next((each for each in reversed(meeting.interruptions) if each.ended_at is None), None)
    if running is None:
        return BreakSlide(head(meeting))
    return BreakSlide(head(meeting), running.started_at, running.resume_at)


def attendance(source: WallSource, meeting: MeetingView) -> AttendanceSlide:
    return AttendanceSlide(
        head(meeting),
        source.present,
        source.needed,
        tuple(BodyCount(each.name, each.present, each.needed, _presence(each)) for each in source.bodies),
        _presence(source),
    )


def presence(source: WallSource) -> tuple[Presence, ...]:
    """Of the meeting's body, or of both."""
    return tuple(_presence(each) for each in source.bodies) or (_presence(source),)


def _presence(of: WallSource | WallBody) -> Presence:
    return Presence(of.present, of.members, of.lamp, of.short_name if isinstance(of, WallBody) else "")


def timer(item: ItemView) -> ItemTimer | None:
    """Of the item that runs."""
    since = item.resumed_at or item.started_at
    if item.state is not ItemState.RUNNING or since is None:
        return None
    return ItemTimer(since - timedelta(seconds=item.spent_seconds), item.planned_minutes)


def timed(meeting: MeetingView, item: ItemView) -> TimerSlide | None:
    found = timer(item)
    return TimerSlide(head(meeting), item.id, item.number, item.title, found) if found is not None else None


def agenda(meeting: MeetingView) -> AgendaSlide:
    rows = [
        AgendaRow(item.id, item.number, item.title, item.state, item.depth) for item in meeting.items if item.public
    ]
    behind = [item for item in meeting.items if not item.public]
    if behind:
        closed = [item.state for item in behind]
        state = ItemState.OPEN
        if ItemState.RUNNING in closed:
            state = ItemState.RUNNING
        elif all(each is ItemState.DONE for each in closed):
            state = ItemState.DONE
        prefix = behind[0].number.rpartition(" ")[0]
        rows.append(AgendaRow(None, prefix, "Nichtöffentlicher Teil", state))
    return AgendaSlide(head(meeting), tuple(rows))


def item(meeting: MeetingView, item: ItemView) -> ItemSlide:
    role = item.role if item.paper_reference or item.proposal else None
    return ItemSlide(head(meeting), item.id, item.number, item.title, item.paper_reference, role, item.proposal.strip())


def vote(
    source: WallSource,
    meeting: MeetingView,
    item: ItemView,
    motion_id: UUID | None = None,
    method: VoteMethod | None = None,
    body_id: UUID | None = None,
) -> VoteSlide:
    """The vote on a motion, or on the first one still to be decided; `body_id` is asked before there is a motion."""
    waiting = undecided(item)
    first = waiting[0] if waiting else None
    motion = next((each for each in waiting if each.id == motion_id), first)
    body_id = motion.body_id if motion is not None else body_id
    # a motion of its own without words is not a vote on the proposal
    of_item = motion is None or motion.kind is MotionKind.MAIN
    text = motion.text if motion is not None and (motion.text or not of_item) else item.proposal
    name = motion.name if motion is not None else source.body_name(body_id)
    here = meeting.current is not None and meeting.current.id == item.id
    entitled = source.entitled_in(body_id) if here else 0
    return VoteSlide(head(meeting), item.id, item.number, item.title, name, text.strip(), method, entitled)


def running_election(
    source: WallSource, meeting: MeetingView, item: ItemView, office: str, names: tuple[str, ...],
    method: VoteMethod | None,
) -> VoteSlide:  # fmt: skip
    """An election under way: the office, and who stands for it as far as that is known."""
    here = meeting.current is not None and meeting.current.id == item.id
    return VoteSlide(
        head(meeting), item.id, item.number, item.title, f"Wahl: {office}" if names else "Wahl",
        "\n".join(names) or office, method, source.entitled if here else 0, election=True,
    )  # fmt: skip


def running_urgency(source: WallSource, meeting: MeetingView, item: ItemView, heading: str) -> VoteSlide:
    """The vote on taking a further item up; its reason may be non-public and stands in the minutes."""
    here = meeting.current is not None and meeting.current.id == item.id
    return VoteSlide(
        head(meeting), item.id, item.number, item.title, "Erweiterung der Tagesordnung", heading, VoteMethod.OPEN,
        source.entitled_in(None) if here else 0,
    )  # fmt: skip


def amendment(meeting: MeetingView, item: ItemView) -> AmendmentSlide | None:
    motion = latest_amendment(item)
    if motion is None:
        return None
    parts = word_diff(motion.base_text, motion.text)
    return AmendmentSlide(head(meeting), item.id, item.number, item.title, motion.name, parts)


def changes(meeting: MeetingView, item: ItemView) -> ChangesSlide | None:
    motion = with_changes(item)
    if motion is None:
        return None
    shown = tuple(each for each in motion.changes if each.possible)
    return ChangesSlide(head(meeting), item.id, item.number, item.title, motion.name, shown)


def speakers(source: WallSource, meeting: MeetingView, item: ItemView) -> SpeakersSlide | None:
    """Only of the item that runs."""
    found = source.speakers
    if found is None or found.item_id != item.id:
        return None
    return SpeakersSlide(
        head(meeting), item.id, item.number, item.title, found.speaking, found.since, found.waiting, found.closed,
        found.question, found.procedural, found.points,
    )  # fmt: skip


def file(source: WallSource, meeting: MeetingView, file_id: UUID | None) -> FileSlide | None:
    """A file by its id; without one the first of the current item."""
    here = meeting.current.id if meeting.current is not None else None
    found = next(
        (each for each in source.files if file_id == each.id or (file_id is None and each.item_id == here)), None
    )
    item = public(meeting, found.item_id) if found is not None else None
    if found is None or item is None:
        return None
    return FileSlide(head(meeting), item.id, item.number, item.title, found.id, found.name, found.version)


def block(
    source: WallSource, meeting: MeetingView, item: ItemView, ids: tuple[UUID, ...], method: VoteMethod | None,
    body_id: UUID | None = None,
) -> BlockSlide:  # fmt: skip
    """One vote on several items, under way."""
    rows = tuple(BlockRow(each.id, each.number, each.title) for each in meeting.items if each.public and each.id in ids)
    return BlockSlide(head(meeting), item.id, item.number, item.title, rows, method, source.entitled_in(body_id))


def result(meeting: MeetingView, item: ItemView) -> ResultSlide | ElectionSlide | BlockSlide:
    """The latest act of the item: a vote, an election, or a decision without either."""
    found = last_vote(item)
    ballot = max(item.elections, key=lambda each: (each.at, each.round), default=None)
    if ballot is not None and (found is None or ballot.at >= found[1].at):
        return election(meeting, item, ballot)
    if found is None:
        resolution = item.resolutions[-1]
        return ResultSlide(
            head(meeting), item.id, item.number, item.title, category=resolution.category,
            resolution=resolution.number, text=resolution.text.strip(),
        )  # fmt: skip
    motion, taken_vote = found
    rows = _together(meeting, taken_vote)
    if len(rows) > 1:
        return BlockSlide(
            head(meeting), item.id, item.number, item.title, rows, taken_vote.method,
            accepted=taken_vote.accepted, tally=taken_vote.tally,
        )  # fmt: skip
    taken = next((each for each in item.resolutions if each.vote_id == taken_vote.id), None)
    return ResultSlide(
        head(meeting),
        item.id,
        item.number,
        item.title,
        motion.name,
        taken_vote.accepted,
        taken.category if taken is not None else None,
        taken_vote.tally,
        taken_vote.method,
        taken.number if taken is not None else "",
    )


def election(meeting: MeetingView, item: ItemView, ballot: ElectionView) -> ElectionSlide:
    return ElectionSlide(
        head(meeting), item.id, item.number, item.title, _office(ballot), ballot.round, ballot.seats,
        ballot.candidates, ballot.no, ballot.abstentions, ballot.invalid, ballot.method, ballot.by_lot,
    )  # fmt: skip


def _office(ballot: ElectionView) -> str:
    return f"{ballot.body}: {ballot.office}" if ballot.body else ballot.office


def board(source: WallSource) -> BoardSlide:
    """Cards as on the board: measures of the first level that are not milestones and not stopped."""
    plan = source.plan
    if plan is None:
        return BoardSlide(body(source))
    cards = [
        row
        for row in plan.measures
        if row.depth == 0 and row.kind is not MeasureKind.MILESTONE and row.status is not MeasureStatus.STOPPED
    ]
    columns = tuple(
        BoardColumn(
            field.letter,
            field.name,
            tuple(Card(row.title, row.horizon, row.progress) for row in cards if row.field_id == field.id),
        )
        for field in plan.fields
    )
    return BoardSlide(body(source), columns)


def contacts(source: WallSource) -> ContactSlide:
    return ContactSlide(body(source), source.contacts, source.departments)


# What the meeting's values say


def undecided(item: ItemView) -> tuple[MotionView, ...]:
    return tuple(each for each in item.motions if each.vote is None and not each.withdrawn)


def latest_amendment(item: ItemView) -> MotionView | None:
    """The amendment to be decided next, else the last one; one without the wording it changes shows no difference."""
    found = [
        each for each in item.motions if each.kind is MotionKind.AMENDMENT and each.base_text and not each.withdrawn
    ]
    return next((each for each in found if each.vote is None), found[-1] if found else None)


def plan_moves(source: WallSource) -> tuple[ChangeView, ...]:
    """What a motion on the current item would move in the plan, as long as it is not decided."""
    current = source.meeting.current if source.meeting is not None else None
    motion = with_changes(current) if current is not None and current.public else None
    if motion is None or motion.vote is not None:
        return ()
    return tuple(each for each in motion.changes if each.possible and each.measure_id and each.moves)


def with_changes(item: ItemView) -> MotionView | None:
    found = [each for each in item.motions if not each.withdrawn and any(one.possible for one in each.changes)]
    return next((each for each in found if each.vote is None), found[-1] if found else None)


def last_vote(item: ItemView) -> tuple[MotionView, VoteView] | None:
    votes = [(each.vote.at, place) for place, each in enumerate(item.motions) if each.vote is not None]
    if not votes:
        return None
    motion = item.motions[max(votes)[1]]
    return (motion, motion.vote) if motion.vote is not None else None


def decided(item: ItemView) -> bool:
    """Whether the latest act on the item is a result: no motion was put after the last vote."""
    found = last_vote(item)
    if found is None:
        return bool(item.resolutions or item.elections)
    return all(each.vote is not None or each.withdrawn for each in item.motions[item.motions.index(found[0]) :])


def to_be_voted(item: ItemView) -> bool:
    return item.state is ItemState.RUNNING and (bool(undecided(item)) or (bool(item.proposal) and not decided(item)))


def coming(meeting: MeetingView) -> ItemView | None:
    current = meeting.current
    if current is not None and not decided(current):
        return current
    return next((item for item in meeting.items if item.state is ItemState.OPEN), None)


def last_done(meeting: MeetingView) -> ItemView | None:
    return latest(tuple(item for item in meeting.items if item.public))


def latest(items: tuple[ItemView, ...]) -> ItemView | None:
    """The item begun last; in the same moment the later one of the agenda, so rather a non-public one."""
    begun: list[tuple[datetime, int]] = [
        (item.started_at, place) for place, item in enumerate(items) if item.started_at is not None
    ]
    return items[max(begun)[1]] if begun else None


def public(meeting: MeetingView, item_id: UUID | None) -> ItemView | None:
    found = meeting.item(item_id) if item_id is not None else None
    return found if found is not None and found.public else None


def _together(meeting: MeetingView, taken: VoteView) -> tuple[BlockRow, ...]:
    """The public items decided in the same vote."""
    if taken.block is None:
        return ()
    return tuple(
        BlockRow(each.id, each.number, each.title)
        for each in meeting.items
        if each.public and any(motion.vote is not None and motion.vote.block == taken.block for motion in each.motions)
    )
