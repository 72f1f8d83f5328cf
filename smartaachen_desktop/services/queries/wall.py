"""What the wall's slides are made from; all of it has passed public.py."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.plan import PlanView, plan_view
from smartaachen_desktop.services.queries.public import public_lines, public_meeting, public_plan


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
    plan: PlanView | None = None
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
    closed_papers = frozenset(session.scalars(select(Paper.id).where(Paper.public.is_(False))))
    return WallSource(
        title=plan.title,
        meeting=_shown(public_meeting(meeting_view(session, meeting_id))) if meeting_id is not None else None,
        plan=public_plan(plan),
        years=budget.years,
        lines=tuple(
            WallBudgetLine(row.name, tuple(each.planned for each in row.amounts))
            for row in public_lines(budget, closed_papers)
        ),
    )


def _shown(meeting: MeetingView) -> MeetingView:
    """Without what no slide shows, so that a pause in typing gives equal values and paints nothing anew."""
    items = tuple(replace(item, discussion="") for item in meeting.items)
    return replace(meeting, items=items, journal_head="")


def meeting_for_wall(session: Session) -> UUID | None:
    """The meeting under way, else the next to come, else the latest."""
    rank = case(
        (Meeting.state.in_([MeetingState.RUNNING, MeetingState.INTERRUPTED]), 0),
        (Meeting.state.in_([MeetingState.PLANNED, MeetingState.INVITED]), 1),
        else_=2,
    )
    rows = session.execute(select(Meeting.id, Meeting.scheduled_start, rank)).all()
    if not rows:
        return None
    best = min(row[2] for row in rows)
    found = [(start, meeting) for meeting, start, place in rows if place == best]
    chosen: UUID = max(found)[1] if best == 2 else min(found)[1]
    return chosen
