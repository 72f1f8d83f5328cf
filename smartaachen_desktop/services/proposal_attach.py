"""Writes a prepared change down with its motion, after everything that stands before it was rehearsed."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken, UserError
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.proposals import NEW, ChangeKind, ProposedChange
from smartaachen_desktop.model.voting import Motion, Vote
from smartaachen_desktop.services.agenda import proper_item
from smartaachen_desktop.services.motions import main_motion, refuse_voted
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.proposal_apply import apply_one
from smartaachen_desktop.services.proposal_values import before_motion, decoded, encoded, planned, standing
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def attach(
    work: UnitOfWork,
    item_id: UUID,
    motion_id: UUID | None,
    kind: ChangeKind,
    after: dict[str, Any],
    *,
    measure: UUID | None = None,
    line: UUID | None = None,
    year: int | None = None,
) -> dict[str, UUID]:
    """A second change of the same target and motion takes the first one's place.

    Everything that would take effect before it is rehearsed with it, so that what the rules refuse at the resolution
    (a circle of dependencies, an amount below zero) is refused now.
    """
    item: AgendaItem = proper_item(work, item_id)
    motion = work.get(Motion, motion_id) if motion_id else main_motion(work, item)
    if motion.item_id != item.id:
        raise InvalidInput("other_item", "Der Antrag gehört zu einem anderen Tagesordnungspunkt.", field="motion")
    refuse_voted(work, motion)
    work.session.flush()
    after = {name: value.strip() if type(value) is str else value for name, value in after.items()}
    new = ProposedChange(
        meeting_id=item.meeting_id, item_id=item.id, motion_id=motion.id, kind=kind, measure_id=measure, line_id=line,
        year=year, before={}, after=encoded(after), resolution_id=None, applied_at=None,
        position=next_position(work, select(ProposedChange).where(ProposedChange.motion_id == motion.id)),
    )  # fmt: skip
    change = next((each for each in waiting(work, motion) if _same(each, new)), None)
    if change is None:
        change = work.add(new)
    else:
        change.after = {**change.after, **new.after} if kind is ChangeKind.MEASURE else new.after
    change.before = standing(work.session, change) or {}
    _rehearse(work, motion, change)
    return {"change": change.id, "motion": motion.id}


def waiting(work: UnitOfWork, motion: Motion) -> Sequence[ProposedChange]:
    """The changes of a motion that have not taken effect, in their order."""
    own = select(ProposedChange).where(ProposedChange.motion_id == motion.id, ProposedChange.resolution_id.is_(None))
    return work.all(own.order_by(ProposedChange.position))


def _same(old: ProposedChange, new: ProposedChange) -> bool:
    if new.kind in NEW or (old.kind, old.measure_id, old.line_id, old.year) != (
        new.kind, new.measure_id, new.line_id, new.year,
    ):  # fmt: skip
        return False
    more = ("predecessor", "dependency", "to_line", "to_year")
    return all(old.after.get(name) == new.after.get(name) for name in more)


def _rehearse(work: UnitOfWork, motion: Motion, change: ProposedChange) -> None:
    motions = work.all(select(Motion).where(Motion.item_id == motion.item_id).order_by(Motion.position))
    votes = {vote.motion_id: vote.accepted for vote in work.all(select(Vote).where(Vote.item_id == motion.item_id))}
    with work.rehearsal():
        for each in before_motion(motions, votes, motion):
            for earlier in waiting(work, each):
                if earlier.id != change.id and (each is not motion or earlier.position < change.position):
                    # what is impossible by itself does not stand in the way of another change
                    with suppress(UserError), work.session.begin_nested():
                        apply_one(work, earlier)
                        work.session.flush()
        if change.kind is ChangeKind.AMOUNT and change.line_id is not None:
            now = planned(work.session, change.line_id, change.year or 0)
            if now == decoded(change.after)["planned"]:
                raise InvalidInput("no_change", "Der Ansatz ist schon so hoch.", field="planned")
        apply_one(work, change)


def renew(work: UnitOfWork, change: ProposedChange) -> None:
    """Take the change anew: what stands in the plan now becomes its "before"."""
    if change.resolution_id is not None:
        raise RuleBroken("already_effective", "Diese Änderung ist schon wirksam.")
    now = standing(work.session, change)
    if now is None:
        raise RuleBroken(
            "target_gone",
            "Was geändert werden soll, gibt es nicht mehr.",
            remedy="Löschen Sie die vorbereitete Änderung.",
        )
    change.before = now
