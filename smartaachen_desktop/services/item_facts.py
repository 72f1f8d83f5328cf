"""What the public values say of an agenda item: what is still to be voted on, what was decided last. Pure."""

from datetime import datetime
from uuid import UUID

from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.wall import WallSource


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
    return item.state is ItemState.RUNNING and (bool(undecided(item)) or proposal_waits(item))


def voted_out(item: ItemView) -> bool:
    """Decided, and nothing is left to vote on."""
    return decided(item) and not to_be_voted(item)


def proposal_waits(item: ItemView) -> bool:
    """Whether the proposal, that its vote will make a motion, is still to be decided: after a vote on an amendment it
    is, after one that sends the item away it is not."""
    if not item.proposal or item.result is not None or item.resolutions or item.elections:
        return False
    return not any(each.kind is MotionKind.MAIN for each in item.motions)


def put_to_vote(item: ItemView, motion_id: UUID | None, body_id: UUID | None) -> tuple[bool, MotionView | None]:
    """Whether what the open vote panel names is still to be voted on, and the motion; None is the proposal that the
    vote will make a motion of `body_id`."""
    waiting = undecided(item)
    if motion_id is not None:
        found = next((each for each in waiting if each.id == motion_id), None)
        return found is not None, found
    mains = [each for each in item.motions if each.kind is MotionKind.MAIN and each.body_id == body_id]
    found = next((each for each in mains if each in waiting), None)
    return not mains or found is not None, found


def amended(item: ItemView, motion: MotionView) -> bool:
    """Whether an adopted amendment was taken into the wording of the motion."""
    return motion.kind is MotionKind.MAIN and any(
        each.kind is MotionKind.AMENDMENT
        and each.vote is not None
        and each.vote.accepted
        and each.body_id == motion.body_id
        and bool(each.base_text)
        and each.base_text.split() != motion.text.split()
        for each in item.motions
    )


def final_wording(item: ItemView) -> str:
    """What the item proposes after its amendments were taken in; empty where that is the proposal itself, or where the
    two bodies of a joint meeting have different ones."""
    mains = [each for each in item.motions if each.kind is MotionKind.MAIN and not each.withdrawn]
    texts = {each.text for each in mains}
    return mains[0].text if len(texts) == 1 and all(amended(item, each) for each in mains) else ""


def coming(meeting: MeetingView) -> ItemView | None:
    current = meeting.current
    if current is not None and (not decided(current) or to_be_voted(current)):
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
