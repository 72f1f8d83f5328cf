"""Prepared ends, links and lines: a measure stopped or deleted, a dependency, a budget line that comes or goes."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.budget import BudgetLine, CostGroup
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import Dependency, DependencyType, Measure, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.proposal_attach import attach
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ProposeMeasureEnd(Command):
    """Attach that a measure is stopped (`delete` False) or deleted, with its steps."""

    label = "Ende einer Maßnahme vorbereitet"
    item: UUID
    measure: UUID
    delete: bool = False
    motion: UUID | None = None


@dataclass(frozen=True, slots=True)
class ProposeDependency(Command):
    """Attach a new dependency; a circle is refused at once, and once more when it is to take effect."""

    label = "Neue Abhängigkeit vorbereitet"
    item: UUID
    predecessor: UUID
    successor: UUID
    type: DependencyType = DependencyType.FS
    lag_days: int = 0
    motion: UUID | None = None


@dataclass(frozen=True, slots=True)
class ProposeDependencyEnd(Command):
    label = "Wegfall einer Abhängigkeit vorbereitet"
    item: UUID
    dependency: UUID
    motion: UUID | None = None


@dataclass(frozen=True, slots=True)
class ProposeNewLine(Command):
    """Attach a new budget line with its planned cents, one (year, cents) a year."""

    label = "Neue Haushaltsposition vorbereitet"
    item: UUID
    name: str
    amounts: tuple[tuple[int, int], ...]
    group: CostGroup = CostGroup.MATERIAL
    motion: UUID | None = None


@dataclass(frozen=True, slots=True)
class ProposeLineEnd(Command):
    label = "Wegfall einer Haushaltsposition vorbereitet"
    item: UUID
    line: UUID
    motion: UUID | None = None


def propose_measure_end(command: ProposeMeasureEnd, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    if not command.delete and measure.status is MeasureStatus.STOPPED:
        raise InvalidInput("no_change", "Die Maßnahme ist schon eingestellt.", field="measure")
    kind = ChangeKind.REMOVE_MEASURE if command.delete else ChangeKind.STOP_MEASURE
    after = {} if command.delete else {"status": MeasureStatus.STOPPED}
    return attach(work, command.item, command.motion, kind, after, measure=measure.id)


def propose_dependency(command: ProposeDependency, work: UnitOfWork) -> Ids:
    for measure in (command.predecessor, command.successor):
        work.get(Measure, measure)
    after = {
        "predecessor": command.predecessor, "successor": command.successor, "type": command.type,
        "lag_days": command.lag_days,
    }  # fmt: skip
    return attach(work, command.item, command.motion, ChangeKind.NEW_LINK, after, measure=command.successor)


def propose_dependency_end(command: ProposeDependencyEnd, work: UnitOfWork) -> Ids:
    link = work.get(Dependency, command.dependency)
    after = {"dependency": link.id}
    return attach(work, command.item, command.motion, ChangeKind.REMOVE_LINK, after, measure=link.successor_id)


def propose_new_line(command: ProposeNewLine, work: UnitOfWork) -> Ids:
    amounts = dict(command.amounts)
    if len(amounts) != len(command.amounts):
        raise InvalidInput("year_twice", "Jedes Jahr kann nur einen Ansatz haben.", field="amounts")
    if not amounts:
        raise InvalidInput(
            "no_amount", "Eine neue Position braucht den Ansatz wenigstens eines Jahres.", field="amounts"
        )
    after = {
        "name": named(command.name, "name", "Haushaltsposition"),
        "group": command.group,
        "amounts": {str(year): amounts[year] for year in sorted(amounts)},
    }
    return attach(work, command.item, command.motion, ChangeKind.NEW_LINE, after)


def propose_line_end(command: ProposeLineEnd, work: UnitOfWork) -> Ids:
    line = work.get(BudgetLine, command.line)
    return attach(work, command.item, command.motion, ChangeKind.REMOVE_LINE, {}, line=line.id)


HANDLERS: dict[type[Command], Handler] = {
    ProposeMeasureEnd: propose_measure_end,
    ProposeDependency: propose_dependency,
    ProposeDependencyEnd: propose_dependency_end,
    ProposeNewLine: propose_new_line,
    ProposeLineEnd: propose_line_end,
}
