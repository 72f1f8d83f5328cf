"""One prepared change takes effect, or is put back; each kind through the commands that plan and budget use."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from smartaachen_desktop.model.budget import BudgetAmount
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.plan import Dependency, Measure, MeasureCost, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.services.budget import (
    AddBudgetLine,
    RemoveBudgetLine,
    SetBudgetAmount,
    add_budget_line,
    remove_budget_line,
    set_budget_amount,
)
from smartaachen_desktop.services.dependencies import AddDependency, RemoveDependency, add_dependency, remove_dependency
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
from smartaachen_desktop.services.proposal_values import (
    amount_row,
    current,
    decoded,
    encoded,
    standing,
    steps_of,
    strategy_of,
    target_of,
)
from smartaachen_desktop.services.rescheduling import reschedule
from smartaachen_desktop.services.row_images import as_json, put_back, unchanged
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

Values = dict[str, Any]


def apply_one(work: UnitOfWork, change: ProposedChange) -> None:
    """Do what the change says; freezes in `before` what was there, and what taking it back needs."""
    before, after = standing(work.session, change), decoded(change.after)
    if before is None:
        raise RuleBroken("target_gone", "Was geändert werden soll, gibt es nicht mehr.")
    match change.kind:
        case ChangeKind.MEASURE:
            command = ChangeMeasure(target_of(change.measure_id), **after)
            before["rows"] = as_json(work.recorded(lambda: change_measure(command, work)))
        case ChangeKind.CARD:
            before |= _move(work, change, after)
        case ChangeKind.NEW_MEASURE:
            before["rows"] = _made(
                work, change, lambda: add_measure(AddMeasure(strategy_of(work.session), **after), work)
            )
        case ChangeKind.STOP_MEASURE:
            for each in (target_of(change.measure_id), *_ids(before["steps"])):
                change_measure(ChangeMeasure(each, status=MeasureStatus.STOPPED), work)
        case ChangeKind.REMOVE_MEASURE:
            doomed = RemoveMeasure(target_of(change.measure_id))
            before["rows"] = as_json(work.recorded(lambda: remove_measure(doomed, work)))
        case ChangeKind.NEW_LINK:
            link = AddDependency(after["predecessor"], after["successor"], after["type"], after["lag_days"])
            before["rows"] = as_json(work.recorded(lambda: add_dependency(link, work)))
        case ChangeKind.REMOVE_LINK:
            gone = RemoveDependency(after["dependency"])
            before["rows"] = as_json(work.recorded(lambda: remove_dependency(gone, work)))
        case _:
            before |= _apply_money(work, change, before, after)
    change.before = before


def take_back_one(work: UnitOfWork, change: ProposedChange) -> None:
    """Put back what the change did; RuleBroken where it was changed again since."""
    before, after = decoded(change.before), decoded(change.after)
    rows: list[Values] = before.get("rows", [])
    match change.kind:
        case ChangeKind.MEASURE if rows:
            _take_back_measure(work, change, rows)
        case ChangeKind.MEASURE:  # made effective before rows were kept
            measure = _measure(work, change, after)
            change_measure(ChangeMeasure(measure.id, **before), work)
        case ChangeKind.CARD:
            _move_back(work, _measure(work, change, after), before)
        case ChangeKind.NEW_MEASURE:
            measure = _measure(work, change, after)
            _refuse_changed(not unchanged(work, rows) or bool(_hanging_on(work, measure)))
            remove_measure(RemoveMeasure(measure.id), work)
        case ChangeKind.STOP_MEASURE:
            measure = _measure(work, change, after)
            states = {measure.id: before["status"]}
            states |= {UUID(each["id"]): MeasureStatus(each["status"]) for each in before["steps"]}
            for each, status in states.items():
                step = work.session.get(Measure, each)
                _refuse_changed(step is None or step.status is not MeasureStatus.STOPPED)
                change_measure(ChangeMeasure(each, status=status), work)
        case ChangeKind.NEW_LINK:
            _refuse_changed(not unchanged(work, rows))
            link = next(UUID(row["id"]) for row in rows if row["table"] == "dependency")
            remove_dependency(RemoveDependency(link), work)
            put_back(work, rows)
        case ChangeKind.REMOVE_MEASURE | ChangeKind.REMOVE_LINK | ChangeKind.REMOVE_LINE:
            _refuse_changed(not unchanged(work, rows))
            put_back(work, rows)
        case _:
            _take_back_money(work, change, before, after)
    work.session.flush()


def _take_back_measure(work: UnitOfWork, change: ProposedChange, rows: list[Values]) -> None:
    """With all that moved along; where that was moved again since, it follows the measure once more."""
    target = str(target_of(change.measure_id))
    own = [row for row in rows if row["id"] == target]
    _refuse_changed(work.session.get(Measure, UUID(target)) is None or not unchanged(work, own))
    if unchanged(work, rows):
        put_back(work, rows)
    else:
        put_back(work, own)
        reschedule(work, [UUID(target)])


def _apply_money(work: UnitOfWork, change: ProposedChange, before: Values, after: Values) -> Values:
    """Gives what more is frozen: `made` names years whose row came with the change."""
    if change.kind is ChangeKind.NEW_LINE:
        return {"rows": _made(work, change, lambda: _new_line(work, after))}
    line, year = target_of(change.line_id), change.year or 0
    if change.kind is ChangeKind.REMOVE_LINE:
        held = select(BudgetAmount).where(BudgetAmount.line_id == line)
        if any(row.committed or row.spent for row in work.all(held)):
            raise RuleBroken(
                "line_in_use",
                "Auf dieser Position ist schon Geld gebunden oder ausgegeben.",
                remedy="Setzen Sie den Ansatz herab, oder schichten Sie um.",
                field="line",
            )
        return {"rows": as_json(work.recorded(lambda: remove_budget_line(RemoveBudgetLine(line), work)))}
    if change.kind is ChangeKind.AMOUNT:
        return {"made": _set(work, line, year, after["planned"])}
    left = before["planned"] - after["amount"]
    if left < 0:
        raise RuleBroken("not_enough", "So viel steht in dieser Position nicht zur Verfügung.", field="amount")
    return {
        "made": _set(work, line, year, left),
        "to_made": _set(work, after["to_line"], after["to_year"], before["to_planned"] + after["amount"]),
    }


def _take_back_money(work: UnitOfWork, change: ProposedChange, before: Values, after: Values) -> None:
    line, year = target_of(change.line_id), change.year or 0
    if change.kind is ChangeKind.NEW_LINE:
        rows = before["rows"]
        amounts = work.all(select(BudgetAmount).where(BudgetAmount.line_id == line))
        used = work.all(select(Measure.id).where(Measure.budget_line_id == line))
        _refuse_changed(not unchanged(work, rows) or bool(used) or len(amounts) != len(after["amounts"]))
        remove_budget_line(RemoveBudgetLine(line), work)
    elif change.kind is ChangeKind.AMOUNT:
        _set_back(work, (line, year), after["planned"], before["planned"], made=before.get("made", False))
    else:
        _set_back(work, (line, year), before["planned"] - after["amount"], before["planned"], made=before["made"])
        _set_back(
            work, (after["to_line"], after["to_year"]), before["to_planned"] + after["amount"], before["to_planned"],
            made=before["to_made"],
        )  # fmt: skip


def _new_line(work: UnitOfWork, after: Values) -> Values:
    made = dict(add_budget_line(AddBudgetLine(strategy_of(work.session), after["name"], after["group"]), work) or {})
    work.session.flush()
    for year, cents in after["amounts"].items():
        _set(work, made["line"], int(year), cents)
    return made


def _made(work: UnitOfWork, change: ProposedChange, act: Any) -> list[Values]:
    """Let `act` make the target, and note in the change what it made."""
    made: Values = {}
    rows = work.recorded(lambda: made.update(act() or {}))
    change.measure_id, change.line_id = made.get("measure"), made.get("line")
    return as_json(rows)


def _set(work: UnitOfWork, line: UUID, year: int, cents: int) -> bool:
    """Set the planned amount; says whether there was no row for it before."""
    fresh = amount_row(work.session, line, year) is None
    set_budget_amount(SetBudgetAmount(line, year, cents), work)
    work.session.flush()
    return fresh


def _set_back(work: UnitOfWork, place: tuple[UUID, int], expected: int, cents: int, *, made: bool) -> None:
    row = amount_row(work.session, *place)
    if row is None or row.planned != expected:
        _refuse_changed(changed=True)
    elif made and not (row.committed or row.spent):
        work.delete(row)
    else:
        set_budget_amount(SetBudgetAmount(*place, cents), work)


def _move(work: UnitOfWork, change: ProposedChange, after: Values) -> Values:
    measure = work.get(Measure, target_of(change.measure_id))
    both = [*_column(work, measure.field_id), *_column(work, after["field"])]
    frozen = {
        "parent": measure.parent_id,
        "place": [each.id for each in _column(work, measure.field_id)].index(measure.id),
        "places": {str(each.id): each.position for each in both},
    }
    move_measure(MoveMeasure(measure.id, after["field"], 10**6, after["horizon"]), work)
    return encoded(frozen)


def _move_back(work: UnitOfWork, measure: Measure, before: Values) -> None:
    """Back to its column and, as far as the same cards are there, every card to its place."""
    left = measure.field_id
    places: dict[str, int] = before.get("places", {})
    move_measure(MoveMeasure(measure.id, before["field"], before.get("place", 10**6), before["horizon"]), work)
    if "parent" in before:
        _refuse_changed(before["parent"] is not None and work.session.get(Measure, before["parent"]) is None)
        measure.parent_id = before["parent"]
    cards = {str(each.id): each for each in (*_column(work, left), *_column(work, before["field"]))}
    if set(cards) == set(places):
        for each, position in places.items():
            cards[each].position = position


def _column(work: UnitOfWork, field: UUID | None) -> Sequence[Measure]:
    work.session.flush()
    same = Measure.field_id.is_(None) if field is None else Measure.field_id == field
    return work.all(select(Measure).where(same).order_by(Measure.position, Measure.id))


def _measure(work: UnitOfWork, change: ProposedChange, after: Values) -> Measure:
    """The target, still as the change left it."""
    measure = work.session.get(Measure, target_of(change.measure_id))
    if measure is None or any(current(measure, name) != value for name, value in after.items()):
        raise changed_since()
    return measure


def _hanging_on(work: UnitOfWork, measure: Measure) -> list[Any]:
    ends = or_(Dependency.predecessor_id == measure.id, Dependency.successor_id == measure.id)
    costs = select(MeasureCost).where(MeasureCost.measure_id == measure.id)
    return [*steps_of(work.session, measure.id), *work.all(select(Dependency).where(ends)), *work.all(costs)]


def _ids(steps: list[Values]) -> list[UUID]:
    return [UUID(each["id"]) for each in steps]


def _refuse_changed(changed: bool) -> None:
    if changed:
        raise changed_since()


def changed_since() -> RuleBroken:
    return RuleBroken(
        "changed_since",
        "Was dieser Beschluss an Plan oder Haushalt geändert hat, wurde danach noch einmal geändert.",
        remedy="Bitte stellen Sie dort zuerst den Stand her, den der Beschluss festgelegt hat.",
    )
