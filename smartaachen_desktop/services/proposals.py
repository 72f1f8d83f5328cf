"""Changes of plan, budget and board that a motion proposes; they take effect with the adopted resolution."""

from dataclasses import dataclass, fields
from datetime import date
from uuid import UUID

from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DatePrecision, Horizon, Measure, MeasureKind, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.strategy import FieldOfAction
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.command import KEEP, Cents, Command, Handler, Ids, Keep
from smartaachen_desktop.services.motions import refuse_voted
from smartaachen_desktop.services.proposal_attach import attach, renew
from smartaachen_desktop.services.proposal_values import current
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ProposeMeasureChange(Command):
    """Attach a change of a measure or milestone; without `motion` to the item's main motion."""

    label = "Änderung an einer Maßnahme vorbereitet"
    item: UUID
    measure: UUID
    motion: UUID | None = None
    title: str | Keep = KEEP
    kind: MeasureKind | Keep = KEEP
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
    contact: UUID | None = None
    department: UUID | None = None
    deliverable: str = ""


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


@dataclass(frozen=True, slots=True)
class RemoveProposedChanges(Command):
    label = "Vorbereitete Änderungen gelöscht"
    changes: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class RenewProposedChanges(Command):
    label = "Vorbereitete Änderungen neu übernommen"
    changes: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class RenewProposedChange(Command):
    """What stands in the plan now becomes the change's "before"; what the motion proposes stays as it is."""

    label = "Vorbereitete Änderung neu übernommen"
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
    return attach(work, command.item, command.motion, ChangeKind.MEASURE, after, measure=measure.id)


def propose_new_measure(command: ProposeNewMeasure, work: UnitOfWork) -> Ids:
    after = {each.name: getattr(command, each.name) for each in fields(command) if each.name not in ("item", "motion")}
    if command.parent is not None:
        after["field"] = work.get(Measure, command.parent).field_id  # a step stands where its measure stands
    return attach(work, command.item, command.motion, ChangeKind.NEW_MEASURE, after)


def propose_card_move(command: ProposeCardMove, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    if command.field is not None:
        work.get(FieldOfAction, command.field)
    horizon = measure.horizon if command.horizon is KEEP else command.horizon
    if (measure.field_id, measure.horizon) == (command.field, horizon):
        raise InvalidInput("no_change", "Die Karte liegt schon dort.", field="field")
    after = {"field": command.field, "horizon": horizon}
    return attach(work, command.item, command.motion, ChangeKind.CARD, after, measure=measure.id)


def propose_amount(command: ProposeAmount, work: UnitOfWork) -> Ids:
    line = work.get(BudgetLine, command.line)
    after = {"planned": command.planned}
    return attach(work, command.item, command.motion, ChangeKind.AMOUNT, after, line=line.id, year=command.year)


def propose_transfer(command: ProposeTransfer, work: UnitOfWork) -> Ids:
    source, target = (command.from_line, command.from_year), (command.to_line, command.to_year)
    if command.amount <= 0:
        raise InvalidInput("amount_negative", "Eine Umschichtung braucht einen Betrag über null.", field="amount")
    if source == target:
        raise InvalidInput("same_line", "Herkunft und Ziel sind dieselbe Position.", field="to_line")
    for line, _year in (source, target):
        work.get(BudgetLine, line)
    after = {"to_line": command.to_line, "to_year": command.to_year, "amount": command.amount}
    return attach(
        work, command.item, command.motion, ChangeKind.TRANSFER, after, line=command.from_line, year=command.from_year
    )


def remove_proposed_change(command: RemoveProposedChange, work: UnitOfWork) -> Ids:
    change = work.get(ProposedChange, command.change)
    editable_item(work, change.item_id)
    refuse_voted(work, work.get(Motion, change.motion_id))
    work.delete(change)
    return None


def renew_proposed_change(command: RenewProposedChange, work: UnitOfWork) -> Ids:
    change = work.get(ProposedChange, command.change)
    editable_item(work, change.item_id)
    renew(work, change)  # also after the vote: what was voted on stays, and only then can the resolution be held
    return {"change": change.id}


def remove_proposed_changes(command: RemoveProposedChanges, work: UnitOfWork) -> Ids:
    for change in command.changes:
        remove_proposed_change(RemoveProposedChange(change), work)
    return None


def renew_proposed_changes(command: RenewProposedChanges, work: UnitOfWork) -> Ids:
    for change in command.changes:
        renew_proposed_change(RenewProposedChange(change), work)
    return None


HANDLERS: dict[type[Command], Handler] = {
    RemoveProposedChanges: remove_proposed_changes,
    RenewProposedChanges: renew_proposed_changes,
    ProposeMeasureChange: propose_measure_change,
    ProposeNewMeasure: propose_new_measure,
    ProposeCardMove: propose_card_move,
    ProposeAmount: propose_amount,
    ProposeTransfer: propose_transfer,
    RemoveProposedChange: remove_proposed_change,
    RenewProposedChange: renew_proposed_change,
}
