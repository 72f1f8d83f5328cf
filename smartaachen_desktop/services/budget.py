"""Budget lines and their amounts."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.budget import AmountKind, BudgetAmount, BudgetLine, CostGroup
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.command import KEEP, Cents, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.measure_costs import leave_line
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddBudgetLine(Command):
    label = "Haushaltsposition aufgenommen"
    strategy: UUID
    name: str
    group: CostGroup = CostGroup.MATERIAL
    paper: UUID | None = None


@dataclass(frozen=True, slots=True)
class ChangeBudgetLine(Command):
    label = "Haushaltsposition geändert"
    line: UUID
    name: str | Keep = KEEP
    group: CostGroup | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveBudgetLine(Command):
    """Removes the line with its amounts; measures lose the link."""

    label = "Haushaltsposition gelöscht"
    line: UUID


@dataclass(frozen=True, slots=True)
class SetBudgetAmount(Command):
    """Set planned, committed or spent of one line and year, in cents."""

    label = "Betrag gesetzt"
    line: UUID
    year: int
    amount: Cents
    kind: AmountKind = AmountKind.PLANNED


def add_budget_line(command: AddBudgetLine, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    if command.paper is not None:
        work.get(Paper, command.paper)
    line = BudgetLine(
        strategy_id=command.strategy,
        paper_id=command.paper,
        position=next_position(work, select(BudgetLine).where(BudgetLine.strategy_id == command.strategy)),
        name=named(command.name, "name", "Haushaltsposition"),
        group=command.group,
    )
    return {"line": work.add(line).id}


def change_budget_line(command: ChangeBudgetLine, work: UnitOfWork) -> Ids:
    line = work.get(BudgetLine, command.line)
    assign(line, name=command.name, group=command.group)
    named(line.name, "name", "Haushaltsposition")
    return None


def remove_budget_line(command: RemoveBudgetLine, work: UnitOfWork) -> Ids:
    line = work.get(BudgetLine, command.line)
    for amount in work.all(select(BudgetAmount).where(BudgetAmount.line_id == line.id)):
        work.delete(amount)
    for measure in work.all(select(Measure).where(Measure.budget_line_id == line.id)):
        measure.budget_line_id = None
    leave_line(work, line.id)
    work.delete(line)
    return None


def set_budget_amount(command: SetBudgetAmount, work: UnitOfWork) -> Ids:
    line = work.get(BudgetLine, command.line)
    amount = work.session.scalars(
        select(BudgetAmount).where(BudgetAmount.line_id == line.id, BudgetAmount.year == command.year)
    ).one_or_none()
    if amount is None:
        amount = work.add(BudgetAmount(line_id=line.id, year=command.year, planned=0, committed=0, spent=0))
    setattr(amount, command.kind.value, command.amount)
    amount.check()
    return {"amount": amount.id}


HANDLERS: dict[type[Command], Handler] = {
    AddBudgetLine: add_budget_line,
    ChangeBudgetLine: change_budget_line,
    RemoveBudgetLine: remove_budget_line,
    SetBudgetAmount: set_budget_amount,
}
