"""Resolutions and assignments over all meetings (Beschlusskontrolle)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.meetings import RESULT_NAMES, AgendaItem, Meeting, closed_items
from smartaachen_desktop.model.people import Department, Organization, Person
from smartaachen_desktop.model.resolutions import OPEN_STATES, Assignment, Resolution, resolution_number
from smartaachen_desktop.services.queries.destinations import KINDS, adopted_destinations
from smartaachen_desktop.services.queries.meeting_load import assignment_facts, assignment_view
from smartaachen_desktop.services.queries.meetings import AssignmentView


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    id: UUID
    number: str
    meeting_id: UUID
    item_id: UUID
    organization: str
    day: date
    subject: str
    text: str
    result: str
    public: bool
    effective_from: date | None = None
    title: str = ""
    """The public heading; `subject` is the internal one where there is one."""
    destination: str = ""
    """Where a referred or postponed item goes."""

    @property
    def outcome(self) -> str:
        """ "verwiesen an den Ausschuss …"."""
        return f"{self.result} {self.destination}".rstrip()


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """`origin` names the resolution or the item it came from; empty when made by hand."""

    assignment: AssignmentView
    meeting_id: UUID | None
    origin: str
    public: bool
    item_id: UUID | None = None

    def overdue(self, today: date) -> bool:
        return self.assignment.status in OPEN_STATES and self.assignment.due is not None and self.assignment.due < today


@dataclass(frozen=True, slots=True)
class FollowUpView:
    resolutions: tuple[ResolutionRow, ...]
    assignments: tuple[AssignmentRow, ...]


def followup_view(session: Session) -> FollowUpView:
    bodies = {row.id: row.short_name for row in session.scalars(select(Organization))}
    meetings = {row.id: row for row in session.scalars(select(Meeting))}
    columns = (AgendaItem.id, AgendaItem.meeting_id, AgendaItem.public, AgendaItem.parent_id, AgendaItem.title,
               AgendaItem.internal_title)  # fmt: skip
    items = {row.id: row for row in session.execute(select(*columns))}
    closed = closed_items((row.id, row.public, row.parent_id) for row in items.values())
    names = dict(session.execute(select(Person.id, Person.name)).all())
    departments = dict(session.execute(select(Department.id, Department.code)).all())
    sent = adopted_destinations(session)
    resolutions: list[ResolutionRow] = []
    newest_first = select(Resolution).order_by(Resolution.year.desc(), Resolution.sequence.desc())
    for row in session.scalars(newest_first):
        meeting, item = meetings[row.meeting_id], items[row.item_id]
        resolutions.append(
            ResolutionRow(
                id=row.id,
                number=resolution_number(bodies[row.organization_id], row.year, row.sequence),
                meeting_id=row.meeting_id,
                item_id=row.item_id,
                organization=bodies[row.organization_id],
                day=local(meeting.started_at or meeting.scheduled_start).date(),
                subject=item.internal_title or item.title,
                text=row.text,
                result=RESULT_NAMES[row.category],
                public=item.id not in closed,
                effective_from=row.effective_from,
                title=item.title,
                destination=sent.get((row.item_id, KINDS[row.category]), "") if row.category in KINDS else "",
            )
        )
    labels = {row.id: row.number for row in resolutions}
    assignments: list[AssignmentRow] = []
    tasks = list(session.scalars(select(Assignment).order_by(Assignment.due, Assignment.position)))
    done_by, notes = assignment_facts(session, tasks)
    decided = {row.id: row for row in resolutions}
    for task in tasks:
        # one made after the minutes were approved hangs on the resolution alone
        behind = decided.get(task.resolution_id) if task.resolution_id is not None else None
        item_id = task.item_id or (behind.item_id if behind is not None else None)
        source = items.get(item_id) if item_id is not None else None
        origin = labels.get(task.resolution_id, "") if task.resolution_id is not None else ""
        if not origin and source is not None:
            meeting = meetings[source.meeting_id]
            origin = f"{bodies[meeting.organization_id]} {local(meeting.scheduled_start):%d.%m.%Y}"
        assignments.append(
            AssignmentRow(
                assignment=assignment_view(task, names, departments, done_by, notes),
                meeting_id=task.meeting_id or (source.meeting_id if source is not None else None),
                origin=origin,
                public=source is None or source.id not in closed,
                item_id=source.id if source is not None else None,
            )
        )
    return FollowUpView(tuple(resolutions), tuple(assignments))


def open_assignments(session: Session, organization: UUID, meeting: UUID) -> tuple[AssignmentRow, ...]:
    """What earlier meetings of the body left to do, by due date; nothing of the meeting itself."""
    ours = frozenset(session.scalars(select(Meeting.id).where(Meeting.organization_id == organization)))
    found = [
        row
        for row in followup_view(session).assignments
        if row.meeting_id in ours and row.meeting_id != meeting and row.assignment.status in OPEN_STATES
    ]
    return tuple(sorted(found, key=lambda row: (row.assignment.due or date.max, row.origin)))
