"""What the votes on an item suggest for its resolution: category and wording."""

from uuid import UUID

from smartaachen_desktop.model.meetings import RESULT_NAMES, ResultCategory
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView

ENDING = {
    MotionKind.REFERRAL: ResultCategory.REFERRED,
    MotionKind.POSTPONEMENT: ResultCategory.POSTPONED,
}


def adopted_away(item: ItemView, body: UUID | None = None) -> MotionKind | None:
    """The kind of the body's adopted motion that sends the item away."""
    away = (each for each in item.motions if each.kind in ENDING and each.body_id == body)
    return next((each.kind for each in away if each.vote is not None and each.vote.accepted), None)


def main_vote(item: ItemView) -> VoteView | None:
    """The vote that the next resolution rests on: the last one on a main motion that has none yet, or the adopted one
    that sends the item away."""
    told = {resolution.vote_id for resolution in item.resolutions}
    votes = [motion.vote for motion in item.motions if motion.kind is MotionKind.MAIN and motion.vote is not None]
    open_votes = [vote for vote in votes if vote.id not in told]
    away = _sent_away(item)[1]
    return max(open_votes, key=lambda vote: vote.at, default=None) or (
        away if away is not None and away.id not in told else None
    )


def proposed_category(item: ItemView) -> ResultCategory:
    """What the counts suggest; a vote against the motion can only be a rejection."""
    category, away = _sent_away(item)
    vote = main_vote(item)
    if vote is None:
        return ResultCategory.NOTED if item.role is not ConsultationRole.DECISION else ResultCategory.ADOPTED_UNCHANGED
    if category is not None and vote == away:
        return category
    if not vote.accepted:
        return ResultCategory.REJECTED
    body = next((motion.body_id for motion in item.motions if motion.id == vote.motion_id), None)
    changed = any(
        motion.kind is MotionKind.AMENDMENT and motion.vote is not None and motion.vote.accepted
        for motion in item.motions
        if motion.body_id == body  # in a joint meeting the other body changes its own wording alone
    )
    return ResultCategory.ADOPTED_CHANGED if changed else ResultCategory.ADOPTED_UNCHANGED


def voted_text(item: ItemView, vote: VoteView) -> str:
    """The wording that was voted on; after an adopted amendment it is the amended one; an item sent away
    is said to be."""
    motion = next((motion for motion in item.motions if motion.id == vote.motion_id), None)
    if motion is not None and motion.kind in ENDING and not motion.text.strip():
        word = RESULT_NAMES[ENDING[motion.kind]]
        return f"Der Punkt wird {motion.destination} {word}.".replace("  ", " ")
    return (motion.text or motion.title) if motion is not None and motion.text.strip() else item.proposal


def _sent_away(item: ItemView) -> tuple[ResultCategory | None, VoteView | None]:
    """Referral or postponement that was adopted; a later vote on the main motion counts more."""
    for motion in item.motions:
        if motion.kind in ENDING and motion.vote is not None and motion.vote.accepted:
            return ENDING[motion.kind], motion.vote
    return None, None
