"""Prepared changes take effect with the adopted resolution, and fall away again when it is taken back."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.proposals import NEW, ChangeKind, ProposedChange
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote
from smartaachen_desktop.services.proposal_apply import apply_one, take_back_one
from smartaachen_desktop.services.proposal_attach import waiting
from smartaachen_desktop.services.proposal_values import Row, amount_row, prepared, standing, touched
from smartaachen_desktop.services.queries.proposed import change_name
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def apply_changes(work: UnitOfWork, resolution: Resolution, vote: Vote | None) -> None:
    """Let everything that the adopted motions propose take effect, in the resolution's own transaction.

    The main motion's changes come first, those of adopted amendments after it. Raises RuleBroken naming the change
    that is not possible any more, or whose ground was changed since it was prepared; then nothing takes effect.
    """
    changes = [change for motion in _adopted(work, resolution, vote) for change in waiting(work, motion)]
    for change in changes:
        _refuse_stale(work, change)
    for change in changes:
        _apply(work, change, resolution)
    if changes:
        work.authority = resolution.id


def take_back_changes(work: UnitOfWork, resolution: Resolution) -> None:
    """Put back what the resolution changed, the last change first; the changes wait again with their motion.

    Raises RuleBroken where something was changed again since; then nothing is put back.
    """
    done = work.all(select(ProposedChange).where(ProposedChange.resolution_id == resolution.id))
    motions = {each.id: each for each in work.all(select(Motion).where(Motion.item_id == resolution.item_id))}

    def order(change: ProposedChange) -> tuple[bool, int, int]:
        """As they took effect: the motion voted on first, then the amendments."""
        motion = motions[change.motion_id]
        return (motion.kind is MotionKind.AMENDMENT, motion.position, change.position)

    for change in sorted(done, key=order, reverse=True):
        rows, by_hand = touched(change), change.before.get(BY_HAND, {})
        take_back_one(work, change)
        change.resolution_id = change.applied_at = None
        if change.kind in NEW:
            change.measure_id = change.line_id = None
        work.session.flush()
        for row in rows:
            if _marked(work, row) == resolution.id:  # else another one was chosen since
                _mark(work, row, _there(work, by_hand, row) or _decided_before(work, row))
    for change in done:
        change.before = standing(work.session, change) or {}


def forget_resolution(work: UnitOfWork, resolution: UUID) -> None:
    """Measures that it was chosen for by hand rest again on what changed them last."""
    for measure in work.all(select(Measure).where(Measure.resolution_id == resolution)):
        measure.resolution_id = _decided_before(work, ("measure", measure.id, None))


def refuse_applied(work: UnitOfWork, resolution: Resolution) -> None:
    """An adopted resolution that changed the plan is taken back as a whole, or stays adopted."""
    if work.all(select(ProposedChange.id).where(ProposedChange.resolution_id == resolution.id)):
        raise RuleBroken(
            "changes_applied",
            "Mit diesem Beschluss sind Änderungen an Plan oder Haushalt wirksam geworden.",
            remedy="Nehmen Sie den Beschluss zurück; dann fallen auch die Änderungen weg.",
            field="category",
        )


def _adopted(work: UnitOfWork, resolution: Resolution, vote: Vote | None) -> list[Motion]:
    motions = work.all(select(Motion).where(Motion.item_id == resolution.item_id).order_by(Motion.position))
    votes = {each.motion_id: each for each in work.all(select(Vote).where(Vote.item_id == resolution.item_id))}
    if vote is not None:
        main = [motion for motion in motions if motion.id == vote.motion_id]
    else:
        main = [motion for motion in motions if motion.kind is MotionKind.MAIN and motion.id not in votes][:1]
    amendments = [
        motion
        for motion in motions
        if motion.kind is MotionKind.AMENDMENT
        and motion not in main
        and motion.id in votes
        and votes[motion.id].accepted
    ]
    return main + amendments


def _refuse_stale(work: UnitOfWork, change: ProposedChange) -> None:
    """What was changed since the preparation is never overwritten unasked."""
    now = standing(work.session, change)
    if now is not None and prepared(change.before, now) != now:
        raise RuleBroken(
            "changed_meanwhile",
            f"{change_name(work.session, change)}: Plan oder Haushalt wurden geändert, seit diese Änderung vorbereitet "
            "wurde.",
            remedy="Prüfen Sie sie unter „Wirkung auf Plan und Haushalt“ und übernehmen Sie sie dort neu.",
            field="text",
        )


def _apply(work: UnitOfWork, change: ProposedChange, resolution: Resolution) -> None:
    shown = _public_part(work, change)
    try:
        apply_one(work, change)
        work.session.flush()
    except UserError as error:
        raise RuleBroken(
            "change_impossible",
            f"Eine vorbereitete Änderung ist nicht mehr möglich: {error.message}",
            remedy="Bitte löschen Sie die Abstimmung, berichtigen Sie die Änderung und stimmen Sie noch einmal ab.",
            field="text",
        ) from error
    change.before = {**change.before, **shown}
    by_hand = {str(row[1]): str(key) for row in touched(change) if (key := _chosen_by_hand(work, row)) is not None}
    if by_hand:
        change.before = {**change.before, BY_HAND: by_hand}
    change.resolution_id, change.applied_at = resolution.id, work.now
    for row in touched(change):
        _mark(work, row, resolution.id)


def _public_part(work: UnitOfWork, change: ProposedChange) -> dict[str, object]:
    """Of what is about to be removed, the part that the public knew: afterwards nobody could tell."""
    if change.kind not in (ChangeKind.REMOVE_MEASURE, ChangeKind.REMOVE_LINE):
        return {}
    targets = public_ground(work.session).targets
    known = [str(each) for each in (*targets.measures, *targets.lines)]
    named = [str(change.measure_id or change.line_id), *(each["id"] for each in change.before.get("steps", ()))]
    return {"public": [each for each in named if each in known]}


BY_HAND = "by_hand"
"""Under this name a change keeps the resolutions that measures rested on by hand."""


def _mark(work: UnitOfWork, row: Row, resolution: UUID | None) -> None:
    table, target, year = row
    record = work.session.get(Measure, target) if table == "measure" else amount_row(work.session, target, year or 0)
    if record is not None:
        record.resolution_id = resolution


def _marked(work: UnitOfWork, row: Row) -> UUID | None:
    table, target, year = row
    record = work.session.get(Measure, target) if table == "measure" else amount_row(work.session, target, year or 0)
    return record.resolution_id if record is not None else None


def _chosen_by_hand(work: UnitOfWork, row: Row) -> UUID | None:
    """The resolution that a measure was given, not by a change."""
    marked = _marked(work, row) if row[0] == "measure" else None
    return marked if marked != _decided_before(work, row) else None


def _there(work: UnitOfWork, by_hand: Mapping[str, str], row: Row) -> UUID | None:
    """What the measure rested on by hand before, unless that was taken back since."""
    key = by_hand.get(str(row[1]))
    return UUID(key) if key is not None and work.session.get(Resolution, UUID(key)) is not None else None


def _decided_before(work: UnitOfWork, row: Row) -> UUID | None:
    """The resolution that changed the same row last before this one."""
    effective = select(ProposedChange).where(ProposedChange.resolution_id.is_not(None))
    earlier = work.all(effective.order_by(ProposedChange.applied_at))
    found = [change.resolution_id for change in earlier if row in touched(change)]
    return found[-1] if found else None
