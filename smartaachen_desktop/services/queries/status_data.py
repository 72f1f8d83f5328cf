"""The snapshot of the status report (Statusbericht) to a body, already cut to its audience."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput, UnknownRecord
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.model.resolutions import OPEN_STATES
from smartaachen_desktop.services.queries.budget import BudgetView, budget_view
from smartaachen_desktop.services.queries.editions import Edition
from smartaachen_desktop.services.queries.followup import ResolutionRow, followup_view
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.measures_data import FieldSection, field_sections
from smartaachen_desktop.services.queries.plan import MeasureRow, MeetingMark, PlanView, plan_view
from smartaachen_desktop.services.queries.plan_moves import Move, plan_moves
from smartaachen_desktop.services.queries.public import planned_only, public_budget, public_plan
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.report import ReportRow, ReportTask, followup_report

HALF_YEAR = timedelta(days=183)
_OVER = (MeasureStatus.DONE, MeasureStatus.STOPPED)


@dataclass(frozen=True, slots=True)
class NextStep:
    """A measure that begins or ends, or a milestone, within the next half-year."""

    day: date
    what: str
    row: MeasureRow


@dataclass(frozen=True, slots=True)
class StatusData:
    """What was done from `first` to `last`; plan, assignments and budget stand as on the day of print.

    `reached` are the milestones of the period. `plan_is_new`: the plan itself was made in it, so that all is new.
    """

    title: str
    organization: str
    short_name: str
    first: date
    last: date
    sections: tuple[FieldSection, ...]
    moved: tuple[tuple[MeasureRow, Move], ...]
    reached: tuple[MeasureRow, ...]
    plan_is_new: bool
    resolutions: tuple[ResolutionRow, ...]
    tasks: tuple[tuple[str, ReportTask], ...]
    budget: BudgetView
    meetings: tuple[MeetingMark, ...]
    edition: Edition
    letterhead: LetterheadView = USUAL

    @property
    def number(self) -> str:
        return self.edition.number(f"{self.short_name}/Statusbericht")

    @property
    def file_name(self) -> str:
        return self.edition.file_name(f"Statusbericht-{file_part(self.short_name)}")

    @property
    def rows(self) -> tuple[MeasureRow, ...]:
        return tuple(row for section in self.sections for row in section.rows)

    @property
    def running(self) -> tuple[MeasureRow, ...]:
        return tuple(row for row in self.rows if row.status is MeasureStatus.RUNNING)

    @property
    def overdue(self) -> tuple[MeasureRow, ...]:
        """What should have been over before the day of print; an idea is no promise."""
        return tuple(row for row in self.rows if is_overdue(row, self.edition.today))

    @property
    def next_steps(self) -> tuple[NextStep, ...]:
        today = self.edition.today
        found = [step for row in self.rows for step in _steps(row, today, today + HALF_YEAR)]
        return tuple(sorted(found, key=lambda step: step.day))


def is_overdue(row: MeasureRow, today: date) -> bool:
    end = row.end or (row.start if row.kind is MeasureKind.MILESTONE else None)
    return end is not None and end < today and row.status not in (*_OVER, MeasureStatus.IDEA)


def _reached(row: MeasureRow, move: Move | None, first: date, last: date) -> bool:
    """A milestone that is done: by the journal in the period, else by its date."""
    if row.kind is not MeasureKind.MILESTONE or row.status is not MeasureStatus.DONE:
        return False
    noted = move is not None and move.after.status is MeasureStatus.DONE
    return noted or (row.start is not None and first <= row.start <= last)


def _steps(row: MeasureRow, today: date, until: date) -> list[NextStep]:
    if row.status in _OVER:
        return []
    if row.kind is MeasureKind.MILESTONE:
        due = row.end or row.start
        return [NextStep(row.start or due, "Meilenstein", row)] if due is not None and today <= due <= until else []
    found = []
    if row.start is not None and row.status is not MeasureStatus.RUNNING and today <= row.start <= until:
        found.append(NextStep(row.start, "Beginn", row))
    if row.end is not None and row.status is MeasureStatus.RUNNING and today <= row.end <= until:
        found.append(NextStep(row.end, "Ende", row))
    return found


def report_period(session: Session, organization: UUID, now: datetime) -> tuple[date, date]:
    """From the body's last meeting before today until today; without one the last half-year."""
    today = local(now).date()
    held = select(Meeting).where(Meeting.organization_id == organization, Meeting.started_at.is_not(None))
    days = [local(row.started_at or row.scheduled_start).date() for row in session.scalars(held)]
    return max((each for each in days if each < today), default=today - HALF_YEAR), today


@dataclass(frozen=True, slots=True)
class ReportBody:
    """A body with the days its next report is about."""

    id: UUID
    name: str
    first: date
    last: date


def report_bodies(session: Session, now: datetime) -> tuple[ReportBody, ...]:
    """All bodies to choose from, in their order."""
    rows = session.scalars(select(Organization).order_by(Organization.position)).all()
    return tuple(ReportBody(row.id, row.name, *report_period(session, row.id, now)) for row in rows)


def public_values(session: Session, *, internal: bool) -> tuple[PlanView, BudgetView]:
    """Plan and budget as this audience may see them."""
    if internal:
        return plan_view(session), budget_view(session)
    ground = public_ground(session)
    return public_plan(ground.whole), planned_only(public_budget(ground.budget, ground.targets))


def _open_tasks(rows: Sequence[ReportRow]) -> tuple[tuple[str, ReportTask], ...]:
    """With the resolution or item each came from, the most urgent first."""
    found = [(row.number or row.subject, task) for row in rows for task in row.tasks if task.status in OPEN_STATES]
    return tuple(sorted(found, key=lambda each: each[1].due or date.max))


def status_data(
    session: Session, organization: UUID, audience: Audience, printed_at: datetime,
    period: tuple[date, date] | None = None,
) -> StatusData:  # fmt: skip
    """One read transaction gives everything. Raises InvalidInput for a period that ends before it begins."""
    body = session.get(Organization, organization)
    if body is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {organization} (organization).", field="organization")
    first, last = period or report_period(session, organization, printed_at)
    if last < first:
        raise InvalidInput("end_before_start", "Der letzte Tag liegt vor dem ersten.", field="last")
    internal = audience is Audience.INTERNAL
    edition = Edition(audience, printed_at)
    plan, budget = public_values(session, internal=internal)
    moves = plan_moves(session, first, last, internal=internal)
    is_new = bool(plan.measures) and all(row.id in moves and moves[row.id].new for row in plan.measures)
    decided = followup_view(session).resolutions
    report = followup_report(session, organization, printed_at, internal=internal)
    return StatusData(
        title=plan.title,
        organization=body.name,
        short_name=body.short_name,
        first=first,
        last=last,
        sections=field_sections(plan),
        moved=tuple(
            (row, moves[row.id]) for row in plan.measures if row.id in moves and not (is_new and moves[row.id].new)
        ),
        reached=tuple(row for row in plan.measures if _reached(row, moves.get(row.id), first, last)),
        plan_is_new=is_new,
        resolutions=tuple(
            row
            for row in reversed(decided)
            if row.organization_id == organization and first <= row.day <= last and (internal or row.public)
        ),
        tasks=_open_tasks(report.rows),
        budget=budget,
        meetings=tuple(
            each for each in plan.meetings if not each.held and edition.today <= each.day <= edition.today + HALF_YEAR
        ),
        edition=edition,
        letterhead=letterhead_of(session, organization),
    )
