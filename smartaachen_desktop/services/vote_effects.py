"""What a vote does to its agenda item, and what of it goes with the vote when that is taken back."""

from sqlalchemy import select

from smartaachen_desktop.model.amendments import Amending, without
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, ResultCategory, Speech
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

AWAY = {MotionKind.REFERRAL: ResultCategory.REFERRED, MotionKind.POSTPONEMENT: ResultCategory.POSTPONED}
"""Adopted motions that send the item away, with the result it gets by them."""


def begin_effects(work: UnitOfWork, item: AgendaItem, motion: Motion, *, accepted: bool) -> None:
    if not accepted:
        return
    if motion.kind is MotionKind.CLOSURE:
        # with the debate closed nobody waits for the floor any more; who speaks may finish
        for speech in work.all(select(Speech).where(Speech.item_id == item.id, Speech.started_at.is_(None))):
            work.delete(speech)
    if motion.kind in AWAY and not _resolved(work, item):
        item.result = AWAY[motion.kind]


def end_effects(work: UnitOfWork, vote: Vote) -> None:
    """The motion is no longer adopted: the item has the result of another one that sends it away, or none."""
    motion = work.get(Motion, vote.motion_id)
    item = work.get(AgendaItem, vote.item_id)
    if motion.kind not in AWAY or item.result is not AWAY[motion.kind] or _resolved(work, item):
        return
    item.result = result_by_motion(work, item, but=vote)


def give_up_amendment(work: UnitOfWork, vote: Vote) -> None:
    """An amendment that is adopted no longer leaves the wording that it was taken into.

    A wording written by hand stays: only the secretary knows what of it is the amendment's.
    """
    amendment = work.get(Motion, vote.motion_id)
    if amendment.kind is not MotionKind.AMENDMENT or not vote.accepted:
        return
    rows = work.session.execute(
        select(Motion, Vote).join(Vote, Vote.motion_id == Motion.id).where(Motion.item_id == vote.item_id)
    ).all()
    mine = [(motion, each) for motion, each in rows if motion.body_id == amendment.body_id]
    adopted = sorted(
        (row for row in mine if row[0].kind is MotionKind.AMENDMENT and row[1].accepted), key=lambda row: row[1].at
    )
    texts = [Amending(motion.base_text, motion.text) for motion, _vote in adopted]
    gone = next(place for place, (motion, _vote) in enumerate(adopted) if motion is amendment)
    mains = select(Motion).where(Motion.item_id == vote.item_id, Motion.kind == MotionKind.MAIN)
    for main in work.all(mains):
        text = without(texts, gone, main.text) if main.body_id == amendment.body_id else None
        if text is None:
            continue
        if any(motion is main for motion, _vote in mine):
            raise RuleBroken(
                "amended_voted",
                "Über den Wortlaut mit diesem Änderungsantrag ist schon abgestimmt.",
                remedy="Bitte löschen Sie zuerst die Abstimmung über den geänderten Antrag.",
            )
        main.text = text


def result_by_motion(work: UnitOfWork, item: AgendaItem, but: Vote | None = None) -> ResultCategory | None:
    """What the last adopted motion that sends the item away makes its result; None where there is none."""
    adopted = select(Motion).join(Vote, Vote.motion_id == Motion.id).where(Motion.item_id == item.id, Vote.accepted)
    if but is not None:
        adopted = adopted.where(Vote.id != but.id)
    away = [motion for motion in work.all(adopted.order_by(Vote.at)) if motion.kind in AWAY]
    return AWAY[away[-1].kind] if away else None


def return_item(work: UnitOfWork, vote: Vote) -> None:
    """An item that only the joint vote called waits again, without the motion that the vote made from its proposal."""
    item = work.get(AgendaItem, vote.item_id)
    called = item.state is ItemState.DONE and item.started_at == item.ended_at == vote.at and not item.spent_seconds
    if vote.block is None or not called:
        return
    item.state = ItemState.OPEN
    item.started_at = item.ended_at = None
    work.session.flush()  # the vote goes first
    for motion in work.all(select(Motion).where(Motion.item_id == item.id)):
        untouched = motion.text == item.proposal and not motion.mover and motion.kind is MotionKind.MAIN
        if untouched and not work.all(select(ProposedChange).where(ProposedChange.motion_id == motion.id)):
            work.delete(motion)


def _resolved(work: UnitOfWork, item: AgendaItem) -> bool:
    return bool(work.all(select(Resolution.id).where(Resolution.item_id == item.id)))
