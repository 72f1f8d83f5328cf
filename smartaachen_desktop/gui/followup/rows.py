"""What the two lists show: rows from the read values, filtered, with the body and the seal of their meeting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.queries.followup import AssignmentRow, FollowUpView, ResolutionRow, followup_view
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from smartaachen_desktop.services.queries.meetings import MeetingRow
from smartaachen_desktop.services.queries.people import PeopleView, people_view

OPEN_STATES = (AssignmentStatus.OPEN, AssignmentStatus.RUNNING)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything the view shows, from one read."""

    followup: FollowUpView
    people: PeopleView
    meetings: dict[UUID, MeetingRow]

    def body(self, meeting_id: UUID | None) -> UUID | None:
        meeting = self.meetings.get(meeting_id) if meeting_id is not None else None
        return meeting.organization_id if meeting is not None else None

    def state(self, meeting_id: UUID | None) -> MeetingState | None:
        meeting = self.meetings.get(meeting_id) if meeting_id is not None else None
        return meeting.state if meeting is not None else None


def load(session: Session) -> Loaded:
    return Loaded(followup_view(session), people_view(session), {row.id: row for row in meeting_rows(session)})


@dataclass(frozen=True, slots=True)
class Filter:
    """`status` is "", "open" (with those in work), "overdue", "running", "done" or "dropped", for assignments only.

    `result` applies to resolutions, `who` (a person or a department) to assignments.
    """

    text: str = ""
    body: UUID | None = None
    status: str = ""
    who: UUID | None = None
    result: str = ""

    @property
    def on(self) -> bool:
        return self != Filter()

    def resolutions(self, loaded: Loaded) -> list[ResolutionRow]:
        return [
            row
            for row in loaded.followup.resolutions
            if self._body(loaded, row.meeting_id)
            and (not self.result or row.result == self.result)
            and self._text((row.number, row.subject, row.text, row.result, row.organization, day(row.day)))
        ]

    def assignments(self, loaded: Loaded, today: date) -> list[AssignmentRow]:
        """Open ones first, by due date; those without one after them, closed ones last."""
        found = [
            row
            for row in loaded.followup.assignments
            if self._body(loaded, row.meeting_id)
            and self._status(row, today)
            and (self.who is None or self.who in (row.assignment.responsible_id, row.assignment.department_id))
            and self._text(
                (
                    row.assignment.text,
                    row.assignment.who,
                    row.origin,
                    row.assignment.progress_note,
                    day(row.assignment.due),
                )
            )
        ]
        return sorted(found, key=lambda row: (row.assignment.status not in OPEN_STATES, row.assignment.due or date.max))

    def _body(self, loaded: Loaded, meeting_id: UUID | None) -> bool:
        return self.body is None or loaded.body(meeting_id) == self.body

    def _status(self, row: AssignmentRow, today: date) -> bool:
        match self.status:
            case "open":
                return row.assignment.status in OPEN_STATES
            case "overdue":
                return row.overdue(today)
            case "running" | "done" | "dropped":
                return row.assignment.status == self.status
        return True

    def _text(self, parts: Iterable[str]) -> bool:
        text = " ".join(parts).casefold()
        return all(word in text for word in self.text.casefold().split())
