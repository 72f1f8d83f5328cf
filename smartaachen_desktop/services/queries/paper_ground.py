"""What a paper that was read is compared with: the paper of that number, and whatever it names."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine, CostGroup
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.model.papers import ConsultationRole, PaperFile
from smartaachen_desktop.model.people import Department, Organization, Person
from smartaachen_desktop.model.voting import Motion, MotionKind
from smartaachen_desktop.services.queries.papers import PaperView, paper_views
from smartaachen_desktop.services.queries.people import DepartmentRow
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view

OPEN_STATES = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.RUNNING, MeetingState.INTERRUPTED)
"""Meetings whose agenda may still get an item."""


@dataclass(frozen=True, slots=True)
class BodyName:
    id: UUID
    name: str
    short_name: str


@dataclass(frozen=True, slots=True)
class ItemGround:
    """An item with a paper, and its main motion where there is one."""

    paper_id: UUID
    title: str
    internal_title: str
    public: bool
    role: ConsultationRole
    proposal: str
    motion: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class MeetingGround:
    id: UUID
    organization_id: UUID
    body: str
    start: datetime
    items: tuple[ItemGround, ...]

    def item_of(self, paper: UUID | None) -> ItemGround | None:
        return next((each for each in self.items if each.paper_id == paper), None)


@dataclass(frozen=True, slots=True)
class LineGround:
    """Planned cents by year."""

    id: UUID
    name: str
    paper_id: UUID | None
    group: CostGroup
    amounts: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class PaperGround:
    strategy_id: UUID | None
    papers: tuple[PaperView, ...]
    bodies: tuple[BodyName, ...]
    departments: tuple[DepartmentRow, ...]
    people: tuple[tuple[UUID, str], ...]
    lines: tuple[LineGround, ...]
    measures: tuple[MeasureRow, ...]
    meetings: tuple[MeetingGround, ...]
    files: frozenset[tuple[UUID, str]]
    """Paper and checksum of every file that is there."""


NOTHING_THERE = PaperGround(
    strategy_id=UUID(int=0), papers=(), bodies=(), departments=(), people=(), lines=(), measures=(), meetings=(),
    files=frozenset(),
)  # fmt: skip
"""Where no database is at hand; as if a strategy were there, so that budget and plan are proposed."""


def paper_ground(session: Session) -> PaperGround:
    plan = plan_view(session)
    bodies = session.execute(select(Organization.id, Organization.name, Organization.short_name))
    departments = session.execute(select(Department.id, Department.code, Department.name).order_by(Department.code))
    people = session.execute(select(Person.id, Person.name).order_by(Person.name))
    names = tuple(BodyName(*row) for row in bodies)
    return PaperGround(
        strategy_id=plan.strategy_id,
        papers=paper_views(session),
        bodies=names,
        departments=tuple(DepartmentRow(*row) for row in departments),
        people=tuple((row.id, row.name) for row in people),
        lines=_lines(session),
        measures=plan.measures,
        meetings=_meetings(session, {each.id: each.short_name or each.name for each in names}),
        files=frozenset((row[0], row[1]) for row in session.execute(select(PaperFile.paper_id, PaperFile.sha256))),
    )


def _lines(session: Session) -> tuple[LineGround, ...]:
    amounts: dict[UUID, dict[int, int]] = {}
    for row in session.execute(select(BudgetAmount.line_id, BudgetAmount.year, BudgetAmount.planned)):
        amounts.setdefault(row.line_id, {})[row.year] = row.planned
    return tuple(
        LineGround(line.id, line.name, line.paper_id, line.group, amounts.get(line.id, {}))
        for line in session.scalars(select(BudgetLine).order_by(BudgetLine.position))
    )


def _meetings(session: Session, bodies: Mapping[UUID, str]) -> tuple[MeetingGround, ...]:
    motions: dict[UUID, tuple[str, str]] = {}
    rows = select(Motion).where(Motion.kind == MotionKind.MAIN).order_by(Motion.position.desc())
    for motion in session.scalars(rows):
        motions[motion.item_id] = (motion.title, motion.text)
    items: dict[UUID, list[ItemGround]] = {}
    for item in session.scalars(
        select(AgendaItem).where(AgendaItem.paper_id.is_not(None)).order_by(AgendaItem.position)
    ):
        if item.paper_id is not None:
            ground = ItemGround(
                item.paper_id, item.title, item.internal_title, item.public, item.role, item.proposal,
                motions.get(item.id),
            )  # fmt: skip
            items.setdefault(item.meeting_id, []).append(ground)
    meetings = session.scalars(select(Meeting).where(Meeting.state.in_(OPEN_STATES)).order_by(Meeting.scheduled_start))
    return tuple(
        MeetingGround(
            each.id, each.organization_id, bodies[each.organization_id], each.scheduled_start,
            tuple(items.get(each.id, ())),
        )
        for each in meetings
    )  # fmt: skip
