"""What measures cost in each year and on which budget line."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.plan import Measure, MeasureCost
from smartaachen_desktop.services.command import Cents, Command, Handler, Ids
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SetMeasureCost(Command):
    """The cost of a measure in one year on one budget line, None where none is named; zero takes it away."""

    label = "Kosten der Maßnahme gesetzt"
    measure: UUID
    year: int
    cents: Cents
    line: UUID | None = None


def set_measure_cost(command: SetMeasureCost, work: UnitOfWork) -> Ids:
    work.get(Measure, command.measure)
    if command.line is not None:
        work.get(BudgetLine, command.line)
    cost = _cost(work, command.measure, command.line, command.year)
    if not command.cents:
        if cost is not None:
            work.delete(cost)
        return None
    if cost is None:
        cost = MeasureCost(measure_id=command.measure, line_id=command.line, year=command.year, cents=command.cents)
        cost.check()
        return {"cost": work.add(cost).id}
    cost.cents = command.cents
    cost.check()
    return {"cost": cost.id}


def leave_line(work: UnitOfWork, line: UUID) -> None:
    """Costs on a budget line that goes stay with their measures, on no line."""
    for cost in work.all(select(MeasureCost).where(MeasureCost.line_id == line)):
        without = _cost(work, cost.measure_id, None, cost.year)
        if without is None:
            cost.line_id = None
        else:
            without.cents += cost.cents
            work.delete(cost)


def _cost(work: UnitOfWork, measure: UUID, line: UUID | None, year: int) -> MeasureCost | None:
    same = MeasureCost.line_id.is_(None) if line is None else MeasureCost.line_id == line
    return work.session.scalars(
        select(MeasureCost).where(MeasureCost.measure_id == measure, MeasureCost.year == year, same)
    ).first()


HANDLERS: dict[type[Command], Handler] = {SetMeasureCost: set_measure_cost}
