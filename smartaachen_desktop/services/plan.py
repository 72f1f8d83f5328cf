"""Measures, milestones and dependencies: the project plan and the board change through the same commands."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select

from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.people import Department, Person
from smartaachen_desktop.model.plan import (
    DatePrecision,
    Dependency,
    DependencyType,
    Horizon,
    Measure,
    MeasureKind,
    MeasureStatus,
    cycle,
)
from smartaachen_desktop.model.strategy import FieldOfAction, Strategy
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import next_position, place
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddMeasure(Command):
    """`field` None puts it into the strategy process."""

    label = "Maßnahme aufgenommen"
    strategy: UUID
    title: str
    field: UUID | None = None
    parent: UUID | None = None
    kind: MeasureKind = MeasureKind.MEASURE
    status: MeasureStatus = MeasureStatus.PLANNED
    priority: int = 2
    horizon: Horizon = Horizon.SHORT
    start: date | None = None
    end: date | None = None
    precision: DatePrecision = DatePrecision.DAY
    series_days: int | None = None
    progress: int = 0
    contact: UUID | None = None
    department: UUID | None = None
    partners: str = ""
    deliverable: str = ""
    notes: str = ""
    budget_line: UUID | None = None


@dataclass(frozen=True, slots=True)
class ChangeMeasure(Command):
    label = "Maßnahme geändert"
    measure: UUID
    title: str | Keep = KEEP
    kind: MeasureKind | Keep = KEEP
    status: MeasureStatus | Keep = KEEP
    priority: int | Keep = KEEP
    horizon: Horizon | Keep = KEEP
    start: date | None | Keep = KEEP
    end: date | None | Keep = KEEP
    precision: DatePrecision | Keep = KEEP
    series_days: int | None | Keep = KEEP
    progress: int | Keep = KEEP
    contact: UUID | None | Keep = KEEP
    department: UUID | None | Keep = KEEP
    partners: str | Keep = KEEP
    deliverable: str | Keep = KEEP
    notes: str | Keep = KEEP
    budget_line: UUID | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MoveMeasure(Command):
    """Put a card into a field and horizon at `position` among the measures there."""

    label = "Maßnahme verschoben"
    measure: UUID
    field: UUID | None
    position: int
    horizon: Horizon | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveMeasure(Command):
    """Removes the measure with its steps and links."""

    label = "Maßnahme gelöscht"
    measure: UUID


@dataclass(frozen=True, slots=True)
class AddDependency(Command):
    label = "Abhängigkeit aufgenommen"
    predecessor: UUID
    successor: UUID
    type: DependencyType = DependencyType.FS
    lag_days: int = 0


@dataclass(frozen=True, slots=True)
class RemoveDependency(Command):
    label = "Abhängigkeit gelöscht"
    dependency: UUID


def add_measure(command: AddMeasure, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    field = command.field
    if command.parent is not None:
        field = work.get(Measure, command.parent).field_id
    if field is not None:
        work.get(FieldOfAction, field)
    _check_links(work, command.contact, command.department, command.budget_line)
    measure = Measure(
        strategy_id=command.strategy,
        field_id=field,
        parent_id=command.parent,
        position=next_position(work, _siblings(field)),
        kind=command.kind,
        title=command.title.strip(),
        status=command.status,
        priority=command.priority,
        horizon=command.horizon,
        start=command.start,
        end=command.end,
        precision=command.precision,
        series_days=command.series_days,
        progress=command.progress,
        contact_id=command.contact,
        department_id=command.department,
        partners=command.partners,
        deliverable=command.deliverable,
        notes=command.notes,
        budget_line_id=command.budget_line,
    )
    measure.check()
    return {"measure": work.add(measure).id}


def change_measure(command: ChangeMeasure, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    _check_links(work, command.contact, command.department, command.budget_line)
    assign(
        measure,
        title=command.title,
        kind=command.kind,
        status=command.status,
        priority=command.priority,
        horizon=command.horizon,
        start=command.start,
        end=command.end,
        precision=command.precision,
        series_days=command.series_days,
        progress=command.progress,
        contact_id=command.contact,
        department_id=command.department,
        partners=command.partners,
        deliverable=command.deliverable,
        notes=command.notes,
        budget_line_id=command.budget_line,
    )
    measure.check()
    return None


def move_measure(command: MoveMeasure, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    if command.field is not None:
        work.get(FieldOfAction, command.field)
    if measure.parent_id is not None and command.field != measure.field_id:
        measure.parent_id = None  # a step in another field stands for itself; below its measure nobody would find it
    assign(measure, field_id=command.field, horizon=command.horizon)
    for child in _below(work, measure):
        child.field_id = command.field
    work.session.flush()
    place(work.all(_siblings(command.field)), measure, command.position)
    return None


def remove_measure(command: RemoveMeasure, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    doomed = [measure, *_below(work, measure)]
    ids = {each.id for each in doomed}
    for link in work.all(select(Dependency)):
        if link.predecessor_id in ids or link.successor_id in ids:
            work.delete(link)
    for each in doomed:
        work.delete(each)
    return None


def add_dependency(command: AddDependency, work: UnitOfWork) -> Ids:
    predecessor = work.get(Measure, command.predecessor)
    successor = work.get(Measure, command.successor)
    links = [(link.predecessor_id, link.successor_id) for link in work.all(select(Dependency))]
    new = (predecessor.id, successor.id)
    if new in links:
        raise InvalidInput("duplicate_link", "Diese Abhängigkeit gibt es schon.", field="successor")
    circle = [predecessor.id, predecessor.id] if predecessor is successor else cycle(links, new)
    if circle:
        names = " → ".join(f"„{work.get(Measure, each).title}“" for each in circle)
        raise RuleBroken("dependency_cycle", f"Die Abhängigkeit schließt einen Kreis: {names}.", field="successor")
    link = Dependency(
        predecessor_id=predecessor.id, successor_id=successor.id, type=command.type, lag_days=command.lag_days
    )
    return {"dependency": work.add(link).id}


def remove_dependency(command: RemoveDependency, work: UnitOfWork) -> Ids:
    work.delete(work.get(Dependency, command.dependency))
    return None


def _siblings(field: UUID | None) -> Select[Measure]:
    return select(Measure).where(Measure.field_id.is_(None) if field is None else Measure.field_id == field)


def _below(work: UnitOfWork, measure: Measure) -> list[Measure]:
    children = list(work.all(select(Measure).where(Measure.parent_id == measure.id)))
    return children + [below for child in children for below in _below(work, child)]


def _check_links(
    work: UnitOfWork, contact: UUID | None | Keep, department: UUID | None | Keep, line: UUID | None | Keep
) -> None:
    if isinstance(contact, UUID):
        work.get(Person, contact)
    if isinstance(department, UUID):
        work.get(Department, department)
    if isinstance(line, UUID):
        work.get(BudgetLine, line)


HANDLERS: dict[type[Command], Handler] = {
    AddMeasure: add_measure,
    ChangeMeasure: change_measure,
    MoveMeasure: move_measure,
    RemoveMeasure: remove_measure,
    AddDependency: add_dependency,
    RemoveDependency: remove_dependency,
}
