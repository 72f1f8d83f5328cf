"""Makes the slides on one agenda item from public read values. Pure: no session, no Qt."""

from datetime import timedelta
from uuid import UUID

from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.model.motions import word_diff
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services import item_facts as facts
from smartaachen_desktop.services import slide_making as whole
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import ElectionView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slides import (
    AmendmentSlide,
    ChangesSlide,
    ElectionSlide,
    ItemSlide,
    ResultSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_foot import ItemTimer
from smartaachen_desktop.services.slides_room import BlockRow, BlockSlide, FileSlide, SpeakersSlide, TimerSlide


def timer(item: ItemView) -> ItemTimer | None:
    """Of the item that runs."""
    since = item.resumed_at or item.started_at
    if item.state is not ItemState.RUNNING or since is None:
        return None
    return ItemTimer(since - timedelta(seconds=item.spent_seconds), item.planned_minutes)


def timed(meeting: MeetingView, item: ItemView) -> TimerSlide | None:
    found = timer(item)
    return TimerSlide(whole.head(meeting), item.id, item.number, item.title, found) if found is not None else None


def item(meeting: MeetingView, item: ItemView) -> ItemSlide:
    role = item.role if item.paper_reference or item.proposal else None
    final = facts.final_wording(item)
    return ItemSlide(
        whole.head(meeting), item.id, item.number, item.title, item.paper_reference, role,
        (final or item.proposal).strip(), amended=bool(final),
    )  # fmt: skip


def vote(
    source: WallSource,
    meeting: MeetingView,
    item: ItemView,
    motion_id: UUID | None = None,
    method: VoteMethod | None = None,
) -> VoteSlide:
    """The vote on a motion, or on the first one still to be decided."""
    waiting = facts.undecided(item)
    first = waiting[0] if waiting else None
    return vote_on(source, meeting, item, next((each for each in waiting if each.id == motion_id), first), method)


def vote_on(
    source: WallSource,
    meeting: MeetingView,
    item: ItemView,
    motion: MotionView | None,
    method: VoteMethod | None = None,
    body_id: UUID | None = None,
) -> VoteSlide:
    """The vote on a motion, or without one on the proposal; `body_id` is asked before there is a motion."""
    body_id = motion.body_id if motion is not None else body_id
    # a motion of its own without words is not a vote on the proposal
    of_item = motion is None or motion.kind is MotionKind.MAIN
    text = motion.text if motion is not None and (motion.text or not of_item) else item.proposal
    name = motion.name if motion is not None else source.body_name(body_id)
    here = meeting.current is not None and meeting.current.id == item.id
    entitled = source.entitled_in(body_id) if here else 0
    amended = motion is not None and facts.amended(item, motion)
    return VoteSlide(
        whole.head(meeting), item.id, item.number, item.title, name, text.strip(), method, entitled, amended=amended
    )


def running_election(
    source: WallSource, meeting: MeetingView, item: ItemView, office: str, names: tuple[str, ...],
    method: VoteMethod | None,
) -> VoteSlide:  # fmt: skip
    """An election under way: the office, and who stands for it as far as that is known."""
    here = meeting.current is not None and meeting.current.id == item.id
    return VoteSlide(
        whole.head(meeting), item.id, item.number, item.title, f"Wahl: {office}" if names else "Wahl",
        "\n".join(names) or office, method, source.entitled if here else 0, election=True,
    )  # fmt: skip


def running_urgency(source: WallSource, meeting: MeetingView, item: ItemView, heading: str) -> VoteSlide:
    """The vote on taking a further item up; its reason may be non-public and stands in the minutes."""
    here = meeting.current is not None and meeting.current.id == item.id
    return VoteSlide(
        whole.head(meeting), item.id, item.number, item.title, "Erweiterung der Tagesordnung", heading, VoteMethod.OPEN,
        source.entitled_in(None) if here else 0,
    )  # fmt: skip


def amendment(meeting: MeetingView, item: ItemView) -> AmendmentSlide | None:
    motion = facts.latest_amendment(item)
    if motion is None:
        return None
    parts = word_diff(motion.base_text, motion.text)
    return AmendmentSlide(whole.head(meeting), item.id, item.number, item.title, motion.name, parts)


def changes(meeting: MeetingView, item: ItemView) -> ChangesSlide | None:
    motion = facts.with_changes(item)
    if motion is None:
        return None
    shown = tuple(each for each in motion.changes if each.possible)
    return ChangesSlide(whole.head(meeting), item.id, item.number, item.title, motion.name, shown)


def speakers(source: WallSource, meeting: MeetingView, item: ItemView) -> SpeakersSlide | None:
    """Only of the item that runs."""
    found = source.speakers
    if found is None or found.item_id != item.id:
        return None
    return SpeakersSlide(
        whole.head(meeting), item.id, item.number, item.title, found.speaking, found.since, found.waiting, found.closed,
        found.question, found.procedural, found.points,
    )  # fmt: skip


def file(source: WallSource, meeting: MeetingView, file_id: UUID | None) -> FileSlide | None:
    """A file by its id; without one the first of the current item."""
    here = meeting.current.id if meeting.current is not None else None
    found = next(
        (each for each in source.files if file_id == each.id or (file_id is None and each.item_id == here)), None
    )
    item = facts.public(meeting, found.item_id) if found is not None else None
    if found is None or item is None:
        return None
    return FileSlide(whole.head(meeting), item.id, item.number, item.title, found.id, found.name, found.version)


def block(
    source: WallSource, meeting: MeetingView, item: ItemView, ids: tuple[UUID, ...], method: VoteMethod | None,
    body_id: UUID | None = None,
) -> BlockSlide:  # fmt: skip
    """One vote on several items, under way."""
    rows = tuple(BlockRow(each.id, each.number, each.title) for each in meeting.items if each.public and each.id in ids)
    return BlockSlide(whole.head(meeting), item.id, item.number, item.title, rows, method, source.entitled_in(body_id))


def result(meeting: MeetingView, item: ItemView) -> ResultSlide | ElectionSlide | BlockSlide:
    """The latest act of the item: a vote, an election, or a decision without either."""
    found = facts.last_vote(item)
    ballot = max(item.elections, key=lambda each: (each.at, each.round), default=None)
    if ballot is not None and (found is None or ballot.at >= found[1].at):
        return election(meeting, item, ballot)
    if found is None:
        resolution = item.resolutions[-1]
        return ResultSlide(
            whole.head(meeting), item.id, item.number, item.title, category=resolution.category,
            resolution=resolution.number, text=resolution.text.strip(),
        )  # fmt: skip
    motion, taken_vote = found
    rows = _together(meeting, taken_vote)
    if len(rows) > 1:
        return BlockSlide(
            whole.head(meeting), item.id, item.number, item.title, rows, taken_vote.method,
            accepted=taken_vote.accepted, tally=taken_vote.tally,
        )  # fmt: skip
    taken = next((each for each in item.resolutions if each.vote_id == taken_vote.id), None)
    return ResultSlide(
        whole.head(meeting),
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
        whole.head(meeting), item.id, item.number, item.title, _office(ballot), ballot.round, ballot.seats,
        ballot.candidates, ballot.no, ballot.abstentions, ballot.invalid, ballot.method, ballot.by_lot,
    )  # fmt: skip


def _office(ballot: ElectionView) -> str:
    return f"{ballot.body}: {ballot.office}" if ballot.body else ballot.office


def _together(meeting: MeetingView, taken: VoteView) -> tuple[BlockRow, ...]:
    """The public items decided in the same vote."""
    if taken.block is None:
        return ()
    return tuple(
        BlockRow(each.id, each.number, each.title)
        for each in meeting.items
        if each.public and any(motion.vote is not None and motion.vote.block == taken.block for motion in each.motions)
    )
