"""Resolutions and assignments over all meetings (Beschlusskontrolle)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.meetings import RESULT_NAMES, AgendaItem, Meeting, closed_items
from smartaachen_desktop.model.people import Department, Organization, Person
from smartaachen_desktop.model.resolutions import OPEN_STATES, Assignment, Resolution, resolution_number
from smartaachen_desktop.services.queries.circular import IN_CIRCULATION, CircularRow, circular_rows
from smartaachen_desktop.services.queries.destinations import KINDS, adopted_destinations
from smartaachen_desktop.services.queries.meeting_items import AssignmentView
from smartaachen_desktop.services.queries.meeting_load import assignment_facts, assignment_view


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    """From an item of a meeting, or from the circular vote `circular_id`; then there is no meeting."""

    id: UUID
    number: str
    meeting_id: UUID | None
    item_id: UUID | None
    organization_id: UUID
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
    circular_id: UUID | None = None

    @property
    def way(self) -> str:
        """How it came about, where that is not a meeting."""
        return IN_CIRCULATION if self.circular_id is not None else ""

    @property
    def outcome(self) -> str:
        """ "verwiesen an den Ausschuss …", "ungeändert beschlossen, im Umlauf gefasst"."""
        words = f"{self.result} {self.destination}".rstrip()
        return f"{words}, {self.way}" if self.way else words


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """`origin` names the resolution or the item it came from; empty when made by hand.

    `organization_id` and `given` are the body that gave it and the day; None when made by hand.
    """

    assignment: AssignmentView
    meeting_id: UUID | None
    origin: str
    public: bool
    item_id: UUID | None = None
    organization_id: UUID | None = None
    given: date | None = None

    def overdue(self, today: date) -> bool:
        return self.assignment.status in OPEN_STATES and self.assignment.due is not None and self.assignment.due < today


@dataclass(frozen=True, slots=True)
class FollowUpView:
    resolutions: tuple[ResolutionRow, ...]
    assignments: tuple[AssignmentRow, ...]
    circulars: tuple[CircularRow, ...] = ()


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
    circulars = {row.id: row for row in circular_rows(session)}
    for row in session.scalars(newest_first):
        if row.meeting_id is None or row.item_id is None:
            resolutions.append(_by_circular(row, circulars))
            continue
        meeting, item = meetings[row.meeting_id], items[row.item_id]
        resolutions.append(
            ResolutionRow(
                id=row.id,
                number=resolution_number(bodies[row.organization_id], row.year, row.sequence),
                meeting_id=row.meeting_id,
                item_id=row.item_id,
                organization_id=row.organization_id,
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
    facts = assignment_facts(session, tasks)
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
        meeting_id = task.meeting_id or (source.meeting_id if source is not None else None)
        public = source is None or source.id not in closed
        body = meetings[meeting_id].organization_id if meeting_id is not None else None
        given = local(meetings[meeting_id].scheduled_start).date() if meeting_id is not None else None
        if behind is not None and behind.circular_id is not None:
            public, body, given = behind.public, behind.organization_id, behind.day
        assignments.append(
            AssignmentRow(
                assignment=assignment_view(task, names, departments, facts),
                meeting_id=meeting_id,
                origin=origin,
                public=public,
                item_id=source.id if source is not None else None,
                organization_id=body,
                given=given,
            )
        )
    return FollowUpView(tuple(resolutions), tuple(assignments), tuple(circulars.values()))


def _by_circular(row: Resolution, circulars: Mapping[UUID, CircularRow]) -> ResolutionRow:
    assert row.circular_id is not None  # what comes from no item comes from a circular vote
    circular = circulars[row.circular_id]
    return ResolutionRow(
        id=row.id,
        number=circular.number,
        meeting_id=None,
        item_id=None,
        organization_id=row.organization_id,
        organization=circular.organization,
        day=circular.closed_on or circular.asked_on,
        subject=circular.subject,
        text=row.text,
        result=RESULT_NAMES[row.category],
        public=circular.public,
        effective_from=row.effective_from,
        title=circular.subject,
        circular_id=circular.id,
    )


def open_assignments(session: Session, organization: UUID, meeting: UUID) -> tuple[AssignmentRow, ...]:
    """What earlier meetings and circular votes left to do, by due date; nothing of the meeting itself."""
    found = [
        row
        for row in followup_view(session).assignments
        if row.organization_id == organization and row.meeting_id != meeting and row.assignment.status in OPEN_STATES
    ]
    return tuple(sorted(found, key=lambda row: (row.assignment.due or date.max, row.origin)))
