"""The project plan as rows in outline order, with links and the meetings' band."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
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
    """The latest resolution that changed it, with its number, and whether the public may know of it."""
    resolution: str = ""
    resolution_public: bool = True
    automatic: bool = False
    constraint: Constraint = Constraint.SOON
    constraint_day: date | None = None
    deadline: date | None = None
    series_months: int | None = None
    funding: str = ""
    costs: tuple[CostRow, ...] = ()

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


def plan_view(session: Session) -> PlanView:
    strategy = session.scalars(select(Strategy).limit(1)).first()
    fields = field_rows(session)
    people = {row.id: row.name for row in session.scalars(select(Person))}
    departments = {row.id: row.code for row in session.scalars(select(Department))}
    lines = {row.id: row.name for row in session.scalars(select(BudgetLine))}
    measures = session.scalars(select(Measure).order_by(Measure.position, Measure.id)).all()
    resolutions = resolution_labels(session, (each.resolution_id for each in measures))
    costs = _costs(session, lines)
    children: dict[tuple[UUID | None, UUID | None], list[Measure]] = {}
    for measure in measures:
        key = (measure.field_id, measure.parent_id)
        children.setdefault(key, []).append(measure)
    letters: dict[UUID | None, str] = {None: PROCESS_LETTER, **{field.id: field.letter for field in fields}}

    def walk(
        field: UUID | None, parent: UUID | None, prefix: str, depth: int, count: Iterator[int]
    ) -> Iterator[MeasureRow]:
        for measure in children.get((field, parent), ()):
            number = f"{prefix}{next(count)}"
            yield MeasureRow(
                id=measure.id,
                number=number,
                depth=depth,
                parent_id=measure.parent_id,
                has_steps=(field, measure.id) in children,
                field_id=measure.field_id,
                letter=letters[measure.field_id],
                position=measure.position,
                kind=measure.kind,
                title=measure.title,
                status=measure.status,
                priority=measure.priority,
                horizon=measure.horizon,
                start=measure.start,
                end=measure.end,
                precision=measure.precision,
                series_days=measure.series_days,
                progress=measure.progress,
                contact_id=measure.contact_id,
                contact=people.get(measure.contact_id, "") if measure.contact_id else "",
                department_id=measure.department_id,
                department=departments.get(measure.department_id, "") if measure.department_id else "",
                partners=measure.partners,
                deliverable=measure.deliverable,
                notes=measure.notes,
                budget_line_id=measure.budget_line_id,
                budget_line=lines.get(measure.budget_line_id, "") if measure.budget_line_id else "",
                resolution_id=measure.resolution_id,
                resolution=resolutions[measure.resolution_id][0] if measure.resolution_id else "",
                resolution_public=resolutions[measure.resolution_id][1] if measure.resolution_id else True,
                automatic=measure.automatic,
                constraint=measure.constraint,
                constraint_day=measure.constraint_day,
                deadline=measure.deadline,
                series_months=measure.series_months,
                funding=measure.funding,
                costs=costs.get(measure.id, ()),
            )
            yield from walk(field, measure.id, f"{number}.", depth + 1, iter(range(1, 10**6)))

    tops = iter(range(1, 10**6))
    rows = [row for field in (None, *(each.id for each in fields)) for row in walk(field, None, "", 0, tops)]
    return PlanView(
        strategy_id=strategy.id if strategy else None,
        title=strategy.title if strategy else "",
        fields=fields,
        measures=tuple(rows),
        links=tuple(
            LinkRow(link.id, link.predecessor_id, link.successor_id, link.type, link.lag_days, link.elapsed)
            for link in session.scalars(select(Dependency).order_by(Dependency.id))
        ),
        meetings=_marks(session),
        days_off=tuple(
            DayOffRow(row.id, row.first, row.last, row.name)
            for row in session.scalars(select(DayOff).order_by(DayOff.first, DayOff.id))
        ),
    )


def _costs(session: Session, lines: dict[UUID, str]) -> dict[UUID, tuple[CostRow, ...]]:
    found: dict[UUID, tuple[CostRow, ...]] = {}
    for row in session.scalars(select(MeasureCost).order_by(MeasureCost.year, MeasureCost.id)):
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
        for row in session.scalars(select(Meeting).order_by(Meeting.scheduled_start))
    )
