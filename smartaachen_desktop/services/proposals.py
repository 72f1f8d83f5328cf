"""Changes of plan, budget and board that a motion proposes; they take effect with the adopted resolution."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.plan import DatePrecision, Horizon, Measure, MeasureKind, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.strategy import FieldOfAction, Strategy
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.command import KEEP, Cents, Command, Handler, Ids, Keep
from smartaachen_desktop.services.motions import main_motion, refuse_voted
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.plan import (
    AddMeasure,
    ChangeMeasure,
    add_measure,
    change_measure,
)
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ProposeMeasureChange(Command):
    """Attach a change of a measure or milestone; without `motion` to the item's main motion."""

    label = "Änderung an einer Maßnahme vorbereitet"
    item: UUID
    measure: UUID
    motion: UUID | None = None
    title: str | Keep = KEEP
    start: date | None | Keep = KEEP
    end: date | None | Keep = KEEP
    precision: DatePrecision | Keep = KEEP
    status: MeasureStatus | Keep = KEEP
    priority: int | Keep = KEEP
    progress: int | Keep = KEEP
    contact: UUID | None | Keep = KEEP
    department: UUID | None | Keep = KEEP
    deliverable: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class ProposeNewMeasure(Command):
    """Attach a measure or milestone that is to be taken into the plan."""

    label = "Neue Maßnahme vorbereitet"
    item: UUID
    title: str
    motion: UUID | None = None
    kind: MeasureKind = MeasureKind.MEASURE
    field: UUID | None = None
    parent: UUID | None = None
    start: date | None = None
    end: date | None = None
    precision: DatePrecision = DatePrecision.DAY
    horizon: Horizon = Horizon.SHORT


@dataclass(frozen=True, slots=True)
class ProposeCardMove(Command):
    """Attach a move on the board: another field of action, another horizon, or both."""

    label = "Verschieben einer Karte vorbereitet"
    item: UUID
    measure: UUID
    field: UUID | None
    motion: UUID | None = None
    horizon: Horizon | Keep = KEEP


@dataclass(frozen=True, slots=True)
class ProposeAmount(Command):
    """Attach a new planned amount of a budget line and year, in cents."""

    label = "Ansatz vorbereitet"
    item: UUID
    line: UUID
    year: int
    planned: Cents
    motion: UUID | None = None


@dataclass(frozen=True, slots=True)
class ProposeTransfer(Command):
    """Attach a transfer (Umschichtung) of `amount` cents from one line and year to another; the sum stays."""

    label = "Umschichtung vorbereitet"
    item: UUID
    from_line: UUID
    from_year: int
    to_line: UUID
    to_year: int
    amount: Cents
    motion: UUID | None = None


@dataclass(frozen=True, slots=True)
class RemoveProposedChange(Command):
    label = "Vorbereitete Änderung gelöscht"
    change: UUID


def propose_measure_change(command: ProposeMeasureChange, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    wanted = {
        each.name: getattr(command, each.name)
        for each in fields(command)
        if each.name not in ("item", "measure", "motion") and getattr(command, each.name) is not KEEP
    }
    after = {name: value for name, value in wanted.items() if value != current(measure, name)}
    if not after:
        raise InvalidInput("no_change", "Es ist keine Änderung angegeben.", field="measure")
    before = {name: current(measure, name) for name in after}
    work.trial(lambda: change_measure(ChangeMeasure(measure.id, **after), work))
    return _attach(work, command.item, command.motion, ChangeKind.MEASURE, before, after, measure=measure.id)


def propose_new_measure(command: ProposeNewMeasure, work: UnitOfWork) -> Ids:
    after = {each.name: getattr(command, each.name) for each in fields(command) if each.name not in ("item", "motion")}
    work.trial(lambda: add_measure(AddMeasure(strategy_of(work), **after), work))
    return _attach(work, command.item, command.motion, ChangeKind.NEW_MEASURE, {}, after)


def propose_card_move(command: ProposeCardMove, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    if command.field is not None:
        work.get(FieldOfAction, command.field)
    horizon = measure.horizon if command.horizon is KEEP else command.horizon
    before = {"field": measure.field_id, "horizon": measure.horizon}
    after = {"field": command.field, "horizon": horizon}
    if before == after:
        raise InvalidInput("no_change", "Die Karte liegt schon dort.", field="field")
    return _attach(work, command.item, command.motion, ChangeKind.CARD, before, after, measure=measure.id)


def propose_amount(command: ProposeAmount, work: UnitOfWork) -> Ids:
    return _amount(work, command.item, command.motion, command.line, command.year, command.planned)


def propose_transfer(command: ProposeTransfer, work: UnitOfWork) -> Ids:
    source, target = (command.from_line, command.from_year), (command.to_line, command.to_year)
    if command.amount <= 0:
        raise InvalidInput("amount_negative", "Eine Umschichtung braucht einen Betrag über null.", field="amount")
    if source == target:
        raise InvalidInput("same_line", "Herkunft und Ziel sind dieselbe Position.", field="to_line")
    left = planned(work, *source) - command.amount
    if left < 0:
        raise RuleBroken("not_enough", "So viel steht in dieser Position nicht zur Verfügung.", field="amount")
    first = _amount(work, command.item, command.motion, *source, left)
    second = _amount(work, command.item, command.motion, *target, planned(work, *target) + command.amount)
    return {"motion": first["motion"], "from": first["change"], "to": second["change"]}


def remove_proposed_change(command: RemoveProposedChange, work: UnitOfWork) -> Ids:
    change = work.get(ProposedChange, command.change)
    editable_item(work, change.item_id)
    refuse_voted(work, work.get(Motion, change.motion_id))
    work.delete(change)
    return None


def planned(work: UnitOfWork, line: UUID, year: int) -> int:
    """The planned cents of a line and year, 0 where nothing is planned."""
    found = work.session.scalars(
        select(BudgetAmount).where(BudgetAmount.line_id == line, BudgetAmount.year == year)
    ).one_or_none()
    return found.planned if found is not None else 0


def _amount(work: UnitOfWork, item: UUID, motion: UUID | None, line: UUID, year: int, cents: int) -> dict[str, UUID]:
    work.get(BudgetLine, line)
    now = planned(work, line, year)
    if now == cents:
        raise InvalidInput("no_change", "Der Ansatz ist schon so hoch.", field="planned")
    BudgetAmount(line_id=line, year=year, planned=cents, committed=0, spent=0).check()
    return _attach(work, item, motion, ChangeKind.AMOUNT, {"planned": now}, {"planned": cents}, line=line, year=year)


def _attach(
    work: UnitOfWork,
    item_id: UUID,
    motion_id: UUID | None,
    kind: ChangeKind,
    before: dict[str, Any],
    after: dict[str, Any],
    *,
    measure: UUID | None = None,
    line: UUID | None = None,
    year: int | None = None,
) -> dict[str, UUID]:
    """Write the change down; a second one for the same target and motion takes the first one's place."""
    item: AgendaItem = editable_item(work, item_id)
    motion = work.get(Motion, motion_id) if motion_id else main_motion(work, item)
    if motion.item_id != item.id:
        raise InvalidInput("other_item", "Der Antrag gehört zu einem anderen Tagesordnungspunkt.", field="motion")
    refuse_voted(work, motion)
    work.session.flush()
    others = work.all(select(ProposedChange).where(ProposedChange.motion_id == motion.id))
    for other in others:
        same = (other.kind, other.measure_id, other.line_id, other.year) == (kind, measure, line, year)
        if same and kind is not ChangeKind.NEW_MEASURE:
            if kind is ChangeKind.MEASURE:
                before, after = {**decoded(other.before), **before}, {**decoded(other.after), **after}
            other.before, other.after = encoded(before), encoded(after)
            return {"change": other.id, "motion": motion.id}
    change = ProposedChange(
        meeting_id=item.meeting_id,
        item_id=item.id,
        motion_id=motion.id,
        position=next_position(work, select(ProposedChange).where(ProposedChange.motion_id == motion.id)),
        kind=kind,
        measure_id=measure,
        line_id=line,
        year=year,
        before=encoded(before),
        after=encoded(after),
        resolution_id=None,
        applied_at=None,
    )
    return {"change": work.add(change).id, "motion": motion.id}


def strategy_of(work: UnitOfWork) -> UUID:
    """The one strategy of this database."""
    return work.session.scalars(select(Strategy.id)).one()


def target_of(target: UUID | None) -> UUID:
    """The id; InvalidInput where a change has none."""
    if target is None:
        raise InvalidInput("no_target", "Das Ziel der Änderung fehlt.")
    return target


_COLUMNS = {
    "contact": "contact_id", "department": "department_id", "field": "field_id", "parent": "parent_id",
}  # fmt: skip


def current(measure: Measure, name: str) -> Any:
    """What stands in the measure for the name a command uses."""
    return getattr(measure, _COLUMNS.get(name, name))


_WORDS = {"precision": DatePrecision, "status": MeasureStatus, "kind": MeasureKind, "horizon": Horizon}
_IDS = frozenset({"contact", "department", "field", "parent"})


def encoded(values: dict[str, Any]) -> dict[str, Any]:
    """Values as JSON holds them."""
    return {
        name: value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, UUID) else value
        for name, value in values.items()
    }


def decoded(values: dict[str, Any]) -> dict[str, Any]:
    """The inverse of `encoded`."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if value is None:
            found[name] = None
        elif name in ("start", "end"):
            found[name] = date.fromisoformat(value)
        elif name in _IDS:
            found[name] = UUID(value)
        else:
            found[name] = _WORDS[name](value) if name in _WORDS else value
    return found


HANDLERS: dict[type[Command], Handler] = {
    ProposeMeasureChange: propose_measure_change,
    ProposeNewMeasure: propose_new_measure,
    ProposeCardMove: propose_card_move,
    ProposeAmount: propose_amount,
    ProposeTransfer: propose_transfer,
    RemoveProposedChange: remove_proposed_change,
}
