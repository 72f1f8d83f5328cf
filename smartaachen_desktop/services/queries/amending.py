"""Which adopted amendments the wording of an item's motion does not have yet."""

from uuid import UUID

from smartaachen_desktop.model.amendments import Amending, taken
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView


def adopted_amendments(item: ItemView, body: UUID | None) -> list[MotionView]:
    """With a wording, in the order of their votes."""
    found = [
        (motion.vote.at, place, motion)
        for place, motion in enumerate(item.motions)
        if motion.kind is MotionKind.AMENDMENT and motion.body_id == body and motion.text.strip()
        if motion.vote is not None and motion.vote.accepted
    ]
    return [motion for _at, _place, motion in sorted(found, key=lambda each: each[:2])]


def missing_amendment(item: ItemView, body: UUID | None, wording: str) -> MotionView | None:
    """The first adopted amendment that `wording` lacks; None where all are in it, or it was written by hand."""
    adopted = adopted_amendments(item, body)
    count = taken([Amending(each.base_text, each.text) for each in adopted], wording)
    return adopted[count] if count is not None and count < len(adopted) else None


def not_taken(item: ItemView, body: UUID | None) -> MotionView | None:
    """The same for the wording that the body has still to vote on."""
    main = [each for each in item.motions if each.kind is MotionKind.MAIN and each.body_id == body]
    waiting = [each for each in main if each.vote is None and not each.withdrawn]
    if main and not waiting:
        return None
    return missing_amendment(item, body, waiting[0].text if waiting else item.proposal)
