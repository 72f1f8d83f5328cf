"""The project plan as rows in outline order, with links and the meetings' band."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.people import Department, Organization, Person
from smartaachen_desktop.model.plan import (
    Constraint,
    DatePrecision,
    DayOff,
    Dependency,
    DependencyType,
    Horizon,
    Measure,
    MeasureCost,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.queries.assignment_links import Origin, measure_origins
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels
from smartaachen_desktop.services.queries.strategy import FieldRow, field_rows

PROCESS_LETTER = "S"
"""Stands for the strategy process, which belongs to no field of action."""


@dataclass(frozen=True, slots=True)
class CostRow:
    """What a measure costs in one year, in cents; `line` is empty where no budget line is named."""

    id: UUID
    year: int
    cents: int
    line_id: UUID | None
    line: str


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """`number` is the outline number ("5.1"), `letter` the field's (S for the strategy process)."""

    id: UUID
    number: str
    depth: int
    parent_id: UUID | None
    has_steps: bool
    field_id: UUID | None
    letter: str
    position: int
    kind: MeasureKind
    title: str
    status: MeasureStatus
    priority: int
    horizon: Horizon
    start: date | None
    end: date | None
    precision: DatePrecision
    series_days: int | None
    progress: int
    contact_id: UUID | None
    contact: str
    department_id: UUID | None
    department: str
    partners: str
    deliverable: str
    notes: str
    budget_line_id: UUID | None
    budget_line: str
    resolution_id: UUID | None = None
    """The resolution it rests on, with its number, and whether the public may know of it."""
    resolution: str = ""
    resolution_public: bool = True
    automatic: bool = False
    constraint: Constraint = Constraint.SOON
    constraint_day: date | None = None
    deadline: date | None = None
    series_months: int | None = None
    funding: str = ""
    costs: tuple[CostRow, ...] = ()
    assignment_id: UUID | None = None
    """The assignment it came of, in the house alone; where that is non-public, the measure is, too."""
    assignment: str = ""

    @property
    def is_series(self) -> bool:
        return self.series_days is not None or self.series_months is not None


@dataclass(frozen=True, slots=True)
class LinkRow:
    id: UUID
    predecessor_id: UUID
    successor_id: UUID
    type: DependencyType
    lag_days: int
    elapsed: bool = False


@dataclass(frozen=True, slots=True)
class MeetingMark:
    """A meeting on the plan's time axis; `held` once it was opened."""

    id: UUID
    short_name: str
    day: date
    held: bool


@dataclass(frozen=True, slots=True)
class DayOffRow:
    id: UUID
    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """`measures` stand in outline order: the strategy process first, then field by field."""

    strategy_id: UUID | None
    title: str
    fields: tuple[FieldRow, ...]
    measures: tuple[MeasureRow, ...]
    links: tuple[LinkRow, ...]
    meetings: tuple[MeetingMark, ...]
    days_off: tuple[DayOffRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanNames:
    """What stands beside a measure's own columns: names of the records it points to, and its costs."""

    people: Mapping[UUID, str]
    departments: Mapping[UUID, str]
    lines: Mapping[UUID, str]
    resolutions: Mapping[UUID, tuple[str, bool]]
    costs: Mapping[UUID, tuple[CostRow, ...]]
    origins: Mapping[UUID, Origin]

    def row(self, columns: Sequence[Any], number: str, depth: int, *, has_steps: bool, letter: str) -> MeasureRow:
        """`columns` are COLUMNS of one measure; by place, because names cost more than all the rest."""
        (
            key, parent, field, position, kind, title, status, priority, horizon, start, end, precision, series_days,
            progress, contact, department, partners, deliverable, notes, line, resolution, automatic, constraint,
            constraint_day, deadline, series_months, funding,
        ) = columns  # fmt: skip
        named, known = self.resolutions[resolution] if resolution else ("", True)
        origin = self.origins.get(key)
        if origin is not None:
            known = known and origin.public
        return MeasureRow(
            key, number, depth, parent, has_steps, field, letter, position, kind, title, status, priority, horizon,
            start, end, precision, series_days, progress, contact, self.people.get(contact, "") if contact else "",
            department, self.departments.get(department, "") if department else "", partners, deliverable, notes, line,
            self.lines.get(line, "") if line else "", resolution, named, known, automatic, constraint, constraint_day,
            deadline, series_months, funding, self.costs.get(key, ()),
            *((origin.assignment, origin.text) if origin is not None else ()),
        )  # fmt: skip


COLUMNS = (
    Measure.id, Measure.parent_id, Measure.field_id, Measure.position, Measure.kind, Measure.title, Measure.status,
    Measure.priority, Measure.horizon, Measure.start, Measure.end, Measure.precision, Measure.series_days,
    Measure.progress, Measure.contact_id, Measure.department_id, Measure.partners, Measure.deliverable, Measure.notes,
    Measure.budget_line_id, Measure.resolution_id, Measure.automatic, Measure.constraint, Measure.constraint_day,
    Measure.deadline, Measure.series_months, Measure.funding,
)  # fmt: skip
"""Columns and no mapped objects: thousands of these would take seconds."""


def plan_names(session: Session, measures: Collection[UUID] | None = None) -> PlanNames:
    """For these measures, or for all."""
    lines = {row.id: row.name for row in session.execute(select(BudgetLine.id, BudgetLine.name))}
    return PlanNames(
        {row.id: row.name for row in session.execute(select(Person.id, Person.name))},
        {row.id: row.code for row in session.execute(select(Department.id, Department.code))},
        lines,
        resolution_labels(session, session.scalars(select(Measure.resolution_id).distinct())),
        _costs(session, lines, measures),
        measure_origins(session),
    )


def plan_view(session: Session) -> PlanView:
    strategy = session.scalars(select(Strategy).limit(1)).first()
    fields = field_rows(session)
    names = plan_names(session)
    children: dict[tuple[UUID | None, UUID | None], list[Sequence[Any]]] = {}
    for columns in session.execute(select(*COLUMNS).order_by(Measure.position, Measure.id)):
        children.setdefault((columns[2], columns[1]), []).append(columns)
    letters: dict[UUID | None, str] = {None: PROCESS_LETTER, **{field.id: field.letter for field in fields}}
    rows: list[MeasureRow] = []

    def walk(field: UUID | None, parent: UUID | None, prefix: str, depth: int, first: int) -> None:
        for number, columns in enumerate(children.get((field, parent), ()), start=first):
            text, key = f"{prefix}{number}", columns[0]
            steps = (field, key) in children
            rows.append(names.row(columns, text, depth, has_steps=steps, letter=letters[field]))
            if steps:
                walk(field, key, f"{text}.", depth + 1, 1)

    tops = 1
    for field in (None, *(each.id for each in fields)):
        walk(field, None, "", 0, tops)
        tops += len(children.get((field, None), ()))
    links = session.execute(
        select(Dependency.id, Dependency.predecessor_id, Dependency.successor_id, Dependency.type, Dependency.lag_days,
               Dependency.elapsed).order_by(Dependency.id)
    )  # fmt: skip
    return PlanView(
        strategy_id=strategy.id if strategy else None,
        title=strategy.title if strategy else "",
        fields=fields,
        measures=tuple(rows),
        links=tuple(LinkRow(*link) for link in links),
        meetings=_marks(session),
        days_off=tuple(
            DayOffRow(row.id, row.first, row.last, row.name)
            for row in session.scalars(select(DayOff).order_by(DayOff.first, DayOff.id))
        ),
    )


def _costs(
    session: Session, lines: Mapping[UUID, str], measures: Collection[UUID] | None
) -> dict[UUID, tuple[CostRow, ...]]:
    found: dict[UUID, tuple[CostRow, ...]] = {}
    query = select(MeasureCost).order_by(MeasureCost.year, MeasureCost.id)
    if measures is not None:
        query = query.where(MeasureCost.measure_id.in_(measures))
    for row in session.scalars(query):
        cost = CostRow(row.id, row.year, row.cents, row.line_id, lines.get(row.line_id, "") if row.line_id else "")
        found[row.measure_id] = (*found.get(row.measure_id, ()), cost)
    return found


def _marks(session: Session) -> tuple[MeetingMark, ...]:
    names = {row.id: row.short_name for row in session.scalars(select(Organization))}
    not_held = (MeetingState.PLANNED, MeetingState.INVITED)
    return tuple(
        MeetingMark(
            id=row.id,
            short_name=names[row.organization_id],
            day=local(row.scheduled_start).date(),
            held=row.state not in not_held,
        )
        for row in session.scalars(
            select(Meeting).where(Meeting.state != MeetingState.CANCELLED).order_by(Meeting.scheduled_start)
        )
    )
