"""Prepared changes take effect with the adopted resolution, and fall away again when it is taken back."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.budget import BudgetAmount
from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote
from smartaachen_desktop.services.budget import SetBudgetAmount, set_budget_amount
from smartaachen_desktop.services.plan import (
    AddMeasure,
    ChangeMeasure,
    MoveMeasure,
    RemoveMeasure,
    add_measure,
    change_measure,
    move_measure,
    remove_measure,
)
from smartaachen_desktop.services.proposals import current, decoded, encoded, planned, strategy_of, target_of
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def apply_changes(work: UnitOfWork, resolution: Resolution, vote: Vote | None) -> None:
    """Let everything that the adopted motions propose take effect, in the resolution's own transaction.

    The main motion's changes come first, those of adopted amendments after it. Raises RuleBroken naming the change
    that is not possible any more; then nothing takes effect.
    """
    applied = False
    for motion in _adopted(work, resolution, vote):
        waiting = select(ProposedChange).where(
            ProposedChange.motion_id == motion.id, ProposedChange.resolution_id.is_(None)
        )
        for change in work.all(waiting.order_by(ProposedChange.position)):
            _apply(work, change, resolution)
            applied = True
    if applied:
        work.authority = resolution.id


def take_back_changes(work: UnitOfWork, resolution: Resolution) -> None:
    """Put back what the resolution changed, the last change first; the changes wait again with their motion.

    Raises RuleBroken where something was changed again since; then nothing is put back.
    """
    done = select(ProposedChange).where(ProposedChange.resolution_id == resolution.id)
    for change in reversed(work.all(done.order_by(ProposedChange.applied_at, ProposedChange.position))):
        change.resolution_id = change.applied_at = None
        work.session.flush()
        _take_back(work, change)


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


def _apply(work: UnitOfWork, change: ProposedChange, resolution: Resolution) -> None:
    after = decoded(change.after)
    try:
        match change.kind:
            case ChangeKind.MEASURE:
                measure = work.get(Measure, target_of(change.measure_id))
                change.before = encoded({name: current(measure, name) for name in after})
                change_measure(ChangeMeasure(measure.id, **after), work)
            case ChangeKind.CARD:
                measure = work.get(Measure, target_of(change.measure_id))
                place = [each.id for each in _neighbours(work, measure)].index(measure.id)
                change.before = encoded({"field": measure.field_id, "horizon": measure.horizon, "place": place})
                move_measure(MoveMeasure(measure.id, after["field"], 10**6, after["horizon"]), work)
            case ChangeKind.NEW_MEASURE:
                made = add_measure(AddMeasure(strategy_of(work), **after), work)
                measure = work.get(Measure, (made or {})["measure"])
                change.measure_id = measure.id
            case ChangeKind.AMOUNT:
                line, year = target_of(change.line_id), change.year or 0
                change.before = encoded({"planned": planned(work, line, year)})
                set_budget_amount(SetBudgetAmount(line, year, after["planned"]), work)
                work.session.flush()
                _amount_row(work, change).resolution_id = resolution.id
        if change.kind is not ChangeKind.AMOUNT:
            measure.resolution_id = resolution.id
    except UserError as error:
        raise RuleBroken(
            "change_impossible",
            f"Eine vorbereitete Änderung ist nicht mehr möglich: {error.message}",
            remedy="Bitte löschen Sie die Abstimmung, berichtigen Sie die Änderung und stimmen Sie noch einmal ab.",
            field="text",
        ) from error
    change.resolution_id, change.applied_at = resolution.id, work.now


def _take_back(work: UnitOfWork, change: ProposedChange) -> None:
    before, after = decoded(change.before), decoded(change.after)
    if change.kind is ChangeKind.AMOUNT:
        line, year = target_of(change.line_id), change.year or 0
        _refuse_changed(planned(work, line, year) != after["planned"])
        set_budget_amount(SetBudgetAmount(line, year, before["planned"]), work)
        _amount_row(work, change).resolution_id = _decided_before(work, change)
        return
    measure = work.get(Measure, target_of(change.measure_id))
    _refuse_changed(any(current(measure, name) != value for name, value in after.items()))
    match change.kind:
        case ChangeKind.NEW_MEASURE:
            change.measure_id = None
            work.session.flush()
            remove_measure(RemoveMeasure(measure.id), work)
            return
        case ChangeKind.CARD:
            move_measure(MoveMeasure(measure.id, before["field"], before.get("place", 10**6), before["horizon"]), work)
        case _:
            change_measure(ChangeMeasure(measure.id, **before), work)
    measure.resolution_id = _decided_before(work, change)


def _neighbours(work: UnitOfWork, measure: Measure) -> Sequence[Measure]:
    same = Measure.field_id.is_(None) if measure.field_id is None else Measure.field_id == measure.field_id
    return work.all(select(Measure).where(same).order_by(Measure.position, Measure.id))


def _refuse_changed(changed: bool) -> None:
    if changed:
        raise RuleBroken(
            "changed_since",
            "Was dieser Beschluss an Plan oder Haushalt geändert hat, wurde danach noch einmal geändert.",
            remedy="Bitte stellen Sie dort zuerst den Stand her, den der Beschluss festgelegt hat.",
        )


def _decided_before(work: UnitOfWork, change: ProposedChange) -> UUID | None:
    """The resolution that changed the same target last before this one."""
    effective = select(ProposedChange).where(ProposedChange.resolution_id.is_not(None))
    if change.measure_id is not None:
        same = effective.where(ProposedChange.measure_id == change.measure_id)
    else:
        same = effective.where(ProposedChange.line_id == change.line_id, ProposedChange.year == change.year)
    earlier = work.all(same.order_by(ProposedChange.applied_at))
    return earlier[-1].resolution_id if earlier else None


def _amount_row(work: UnitOfWork, change: ProposedChange) -> BudgetAmount:
    return work.session.scalars(
        select(BudgetAmount).where(BudgetAmount.line_id == change.line_id, BudgetAmount.year == change.year)
    ).one()
