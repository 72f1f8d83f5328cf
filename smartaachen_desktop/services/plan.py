"""Measures and milestones: the project plan and the board change through the same commands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import ADOPTED
from smartaachen_desktop.model.people import Department, Person
from smartaachen_desktop.model.plan import (
    Constraint,
    DatePrecision,
    Dependency,
    Horizon,
    Measure,
    MeasureCost,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.strategy import FieldOfAction, Strategy
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.feedback import forget_measures
from smartaachen_desktop.services.order import next_position, place
from smartaachen_desktop.services.proposal_values import touched
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels
from smartaachen_desktop.services.rescheduling import reschedule
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
    automatic: bool = False
    constraint: Constraint = Constraint.SOON
    constraint_day: date | None = None
    deadline: date | None = None
    series_months: int | None = None
    funding: str = ""


@dataclass(frozen=True, slots=True)
class ChangeMeasure(Command):
    """A new `start` of an automatic measure that waits for others becomes its constraint "not before"."""

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
    automatic: bool | Keep = KEEP
    constraint: Constraint | Keep = KEEP
    constraint_day: date | None | Keep = KEEP
    deadline: date | None | Keep = KEEP
    series_months: int | None | Keep = KEEP
    funding: str | Keep = KEEP
    resolution: UUID | None | Keep = KEEP
    """The adopted resolution it rests on; where that is non-public, the public knows nothing of the measure."""


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


PLAIN = (
    "title", "kind", "status", "priority", "horizon", "start", "end", "precision", "series_days", "progress",
    "partners", "deliverable", "notes", "automatic", "constraint", "constraint_day", "deadline", "series_months",
    "funding",
)  # fmt: skip
"""Fields that command and record name alike."""
LINKS: dict[str, tuple[str, type[Record]]] = {
    "contact": ("contact_id", Person),
    "department": ("department_id", Department),
    "budget_line": ("budget_line_id", BudgetLine),
}


def add_measure(command: AddMeasure, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    field = command.field
    if command.parent is not None:
        field = work.get(Measure, command.parent).field_id
    if field is not None:
        work.get(FieldOfAction, field)
    measure = Measure(
        strategy_id=command.strategy,
        field_id=field,
        parent_id=command.parent,
        position=next_position(work, siblings(field)),
        **_values(command, work),
    )
    _check(work, measure)
    work.add(measure)
    reschedule(work, [measure.id])
    return {"measure": measure.id}


def change_measure(command: ChangeMeasure, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    start = measure.start
    set_dates(work, measure, command.start, command.end, constrained=command.constraint is not KEEP)
    assign(measure, **_values(command, work), resolution_id=_authority(work, measure, command.resolution))
    if measure.constraint is Constraint.SOON:
        measure.constraint_day = None
    _check(work, measure)
    if measure.automatic or measure.start != start or command.end is not KEEP or command.kind is not KEEP:
        reschedule(work, [measure.id])
    return None


def _authority(work: UnitOfWork, measure: Measure, resolution: UUID | None | Keep) -> UUID | None | Keep:
    if resolution is KEEP or resolution == measure.resolution_id:
        return KEEP
    if measure.resolution_id is not None and _decided_in_secret(work, measure, measure.resolution_id):
        raise RuleBroken(
            "closed_decision",
            "Ein nichtöffentlicher Beschluss hat die Maßnahme geändert; mit einem anderen würde sie öffentlich.",
            remedy="Nehmen Sie den nichtöffentlichen Beschluss zurück, wenn die Änderung nicht mehr gelten soll.",
            field="resolution",
        )
    if isinstance(resolution, UUID) and work.get(Resolution, resolution).category not in ADOPTED:
        raise RuleBroken(
            "resolution_not_adopted",
            "Dieser Beschluss hat nichts beschlossen, worauf die Maßnahme beruhen kann.",
            remedy="Wählen Sie einen Beschluss mit dem Ergebnis „beschlossen“.",
            field="resolution",
        )
    return resolution


def _decided_in_secret(work: UnitOfWork, measure: Measure, resolution: UUID) -> bool:
    """Whether a change that a non-public resolution ordered made the measure what it is."""
    changes = work.all(select(ProposedChange).where(ProposedChange.resolution_id == resolution))
    ordered = any(("measure", measure.id, None) in touched(change) for change in changes)
    return ordered and not resolution_labels(work.session, [resolution])[resolution][1]


def set_dates(
    work: UnitOfWork, measure: Measure, start: date | None | Keep, end: date | None | Keep, *, constrained: bool = False
) -> None:
    """Set dates by hand. Those of an automatic measure follow from others: a new start becomes its constraint, and a
    latest end that was its constraint its deadline."""
    moved = start is not KEEP and start != measure.start
    if measure.automatic and (moved or (end is not KEEP and end != measure.end)):
        if _has_steps(work, measure):
            raise RuleBroken(
                "summary_dates",
                f"Beginn und Ende von „{measure.title}“ folgen aus den Schritten darunter.",
                remedy="Ändern Sie die Schritte, oder stellen Sie die Planung dieser Maßnahme auf „von Hand“.",
                field="start",
            )
        if isinstance(start, date) and moved and not constrained:
            if measure.constraint is Constraint.NOT_AFTER and measure.constraint_day is not None:
                # the limit goes on being watched, though the begin is now set by hand
                measure.deadline = min(measure.deadline or measure.constraint_day, measure.constraint_day)
            if measure.constraint is not Constraint.FIXED:
                measure.constraint = Constraint.NOT_BEFORE
            measure.constraint_day = start
    assign(measure, start=start, end=end)


def _values(command: AddMeasure | ChangeMeasure, work: UnitOfWork) -> dict[str, Any]:
    values = {name: getattr(command, name) for name in PLAIN}
    for name, (attribute, kind) in LINKS.items():
        values[attribute] = value = getattr(command, name)
        if isinstance(value, UUID):
            work.get(kind, value)
    if isinstance(values["title"], str):
        values["title"] = values["title"].strip()
    return values


def _check(work: UnitOfWork, measure: Measure) -> None:
    measure.check()
    if measure.automatic and measure.precision is not DatePrecision.DAY and not _has_steps(work, measure):
        raise InvalidInput(
            "vague_automatic",
            "Automatisch geplant werden nur Maßnahmen, deren Beginn und Ende auf den Tag feststehen.",
            remedy="Geben Sie Beginn und Ende als Tage an, oder lassen Sie die Termine von Hand gesetzt.",
            field="automatic",
        )


def _has_steps(work: UnitOfWork, measure: Measure) -> bool:
    return work.session.scalars(select(Measure.id).where(Measure.parent_id == measure.id).limit(1)).first() is not None


def move_measure(command: MoveMeasure, work: UnitOfWork) -> Ids:
    measure = work.get(Measure, command.measure)
    parent = measure.parent_id
    if command.field is not None:
        work.get(FieldOfAction, command.field)
    if measure.parent_id is not None and command.field != measure.field_id:
        measure.parent_id = None  # a step in another field stands for itself; below its measure nobody would find it
    assign(measure, field_id=command.field, horizon=command.horizon)
    for child in below(work, measure):
        child.field_id = command.field
    work.session.flush()
    place(work.all(siblings(command.field)), measure, command.position)
    if parent != measure.parent_id:
        reschedule(work, [each for each in (measure.id, parent) if each is not None])
    return None


def remove_measure(command: RemoveMeasure, work: UnitOfWork) -> Ids:
    remove(work, [work.get(Measure, command.measure)])
    return None


def remove(work: UnitOfWork, measures: Iterable[Measure]) -> None:
    """Delete measures with their steps, links and costs."""
    doomed = {each.id: each for measure in measures for each in (measure, *below(work, measure))}
    left = {each.parent_id for each in doomed.values()}
    for link in work.all(select(Dependency)):
        if link.predecessor_id in doomed or link.successor_id in doomed:
            left.add(link.successor_id)
            work.delete(link)
    for cost in work.all(select(MeasureCost).where(MeasureCost.measure_id.in_(doomed))):
        work.delete(cost)
    forget_measures(work, doomed)
    for each in doomed.values():
        work.delete(each)
    reschedule(work, [key for key in left if key is not None and key not in doomed])


def siblings(field: UUID | None) -> Select[Measure]:
    """All measures of a field of action, at any depth; they share one count of positions."""
    return select(Measure).where(Measure.field_id.is_(None) if field is None else Measure.field_id == field)


def below(work: UnitOfWork, measure: Measure) -> list[Measure]:
    """Its steps, theirs, and so on."""
    children = list(work.all(select(Measure).where(Measure.parent_id == measure.id)))
    return children + [each for child in children for each in below(work, child)]


HANDLERS: dict[type[Command], Handler] = {
    AddMeasure: add_measure,
    ChangeMeasure: change_measure,
    MoveMeasure: move_measure,
    RemoveMeasure: remove_measure,
}
