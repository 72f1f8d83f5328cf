"""What the wall's slides are made from. Everything of a meeting has passed public.py; of plan and budget only headings,
dates and sums are taken over, never notes, contacts or paper numbers."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.public import public_meeting


@dataclass(frozen=True, slots=True)
class WallMeasure:
    """A bar or milestone of the plan slide."""

    letter: str
    title: str
    depth: int
    kind: MeasureKind
    start: date | None
    end: date | None
    precision: DatePrecision
    progress: int
    stopped: bool


@dataclass(frozen=True, slots=True)
class WallBudgetLine:
    """Planned sums in cents, in the order of the years."""

    name: str
    planned: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WallSource:
    """Public values only; `meeting` is None where the database holds none."""

    title: str = ""
    meeting: MeetingView | None = None
    measures: tuple[WallMeasure, ...] = ()
    years: tuple[int, ...] = ()
    lines: tuple[WallBudgetLine, ...] = ()

    @property
    def sums(self) -> tuple[int, ...]:
        return tuple(sum(line.planned[index] for line in self.lines) for index in range(len(self.years)))


def wall_source(session: Session, meeting_id: UUID | None = None) -> WallSource:
    """The values for the wall; without `meeting_id` of the meeting under way, else of the next one."""
    if meeting_id is None or session.get(Meeting, meeting_id) is None:
        meeting_id = meeting_for_wall(session)
    plan = plan_view(session)
    budget = budget_view(session)
    closed_papers = set(session.scalars(select(Paper.id).where(Paper.public.is_(False))))
    return WallSource(
        title=plan.title,
        meeting=public_meeting(meeting_view(session, meeting_id)) if meeting_id is not None else None,
        measures=tuple(
            WallMeasure(
                letter=row.letter,
                title=row.title,
                depth=row.depth,
                kind=row.kind,
                start=row.start,
                end=row.end,
                precision=row.precision,
                progress=row.progress,
                stopped=row.status is MeasureStatus.STOPPED,
            )
            for row in plan.measures
        ),
        years=budget.years,
        lines=tuple(
            WallBudgetLine(row.name, tuple(each.planned for each in row.amounts))
            for row in budget.lines
            if row.paper_id not in closed_papers
        ),
    )


def meeting_for_wall(session: Session) -> UUID | None:
    """The meeting under way, else the next to come, else the latest."""
    rank = case(
        (Meeting.state.in_([MeetingState.RUNNING, MeetingState.INTERRUPTED]), 0),
        (Meeting.state.in_([MeetingState.PLANNED, MeetingState.INVITED]), 1),
        else_=2,
    )
    rows = session.execute(select(Meeting.id, Meeting.scheduled_start, rank)).tuples().all()
    if not rows:
        return None
    best = min(row[2] for row in rows)
    found = [(start, meeting) for meeting, start, place in rows if place == best]
    chosen: UUID = max(found)[1] if best == 2 else min(found)[1]
    return chosen
