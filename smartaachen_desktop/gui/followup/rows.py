"""What the two lists show: rows from the read values, filtered, with the body and the seal of their meeting."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.resolutions import OPEN_STATES
from smartaachen_desktop.services.queries.circular import CircularRow
from smartaachen_desktop.services.queries.followup import AssignmentRow, FollowUpView, ResolutionRow, followup_view
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from smartaachen_desktop.services.queries.meetings import MeetingRow
from smartaachen_desktop.services.queries.people import PeopleView, people_view
from smartaachen_desktop.services.queries.report import changes_by_resolution
from smartaachen_desktop.services.queries.words import CIRCULAR_NAMES


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything the view shows, from one read."""

    followup: FollowUpView
    people: PeopleView
    meetings: dict[UUID, MeetingRow]
    changes: Mapping[UUID, tuple[str, ...]]
    """What a resolution changed in plan, budget and board, line by line."""

    def years(self) -> list[int]:
        found = {row.day.year for row in self.followup.resolutions}
        found.update(row.asked_on.year for row in self.followup.circulars)
        found.update(year for row in self.followup.assignments if (year := year_of(row)) is not None)
        return sorted(found, reverse=True)

    def state(self, meeting_id: UUID | None) -> MeetingState | None:
        meeting = self.meetings.get(meeting_id) if meeting_id is not None else None
        return meeting.state if meeting is not None else None


def year_of(row: AssignmentRow) -> int | None:
    """Of the day it was given; one made by hand belongs to the year it is due."""
    when = row.given or row.assignment.due
    return when.year if when is not None else None


def load(session: Session) -> Loaded:
    meetings = {row.id: row for row in meeting_rows(session)}
    return Loaded(followup_view(session), people_view(session), meetings, changes_by_resolution(session, internal=True))


@dataclass(frozen=True, slots=True)
class Filter:
    """`status` is "", "open" (with those in work), "overdue", "running", "done" or "dropped", for assignments only.

    `result` (a result, or "im Umlauf gefasst") applies to resolutions, `who` (a person or a department) and
    `priority` to assignments. `order` is "" (resolutions the newest first, assignments by due date, the open ones
    first), "oldest", "subject", "who" or "priority".
    """

    text: str = ""
    body: UUID | None = None
    status: str = ""
    who: UUID | None = None
    result: str = ""
    year: int | None = None
    order: str = ""
    priority: int | None = None

    @property
    def on(self) -> bool:
        return replace(self, order="") != Filter()

    def resolutions(self, loaded: Loaded) -> list[ResolutionRow]:
        found = [
            row
            for row in loaded.followup.resolutions
            if self.body in (None, row.organization_id)
            and self.result in ("", row.result, row.way)
            and self.year in (None, row.day.year)
            and self._text((row.number, row.subject, row.text, row.outcome, row.organization, day(row.day)))
        ]
        if self.order == "oldest":
            return sorted(found, key=lambda row: row.day)
        return sorted(found, key=lambda row: row.subject.casefold()) if self.order == "subject" else found

    def circulars(self, loaded: Loaded) -> list[CircularRow]:
        """The open ones first, then the newest."""
        found = [
            row
            for row in loaded.followup.circulars
            if self.body in (None, row.organization_id)
            and self.year in (None, row.asked_on.year)
            and self._text((row.number, row.subject, row.question, row.organization, CIRCULAR_NAMES[row.state]))
        ]
        if self.order == "oldest":
            return sorted(found, key=lambda row: row.asked_on)
        return sorted(found, key=lambda row: row.subject.casefold()) if self.order == "subject" else found

    def assignments(self, loaded: Loaded, today: date) -> list[AssignmentRow]:
        """Open ones first, by due date; those without one after them, closed ones last."""
        found = [
            row
            for row in loaded.followup.assignments
            if self.body in (None, row.organization_id)
            and self._status(row, today)
            and (self.year is None or self.year == year_of(row))
            and self.priority in (None, row.assignment.priority)
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
        found.sort(key=lambda row: (row.assignment.status not in OPEN_STATES, row.assignment.due or date.max))
        if self.order == "who":
            found.sort(key=lambda row: (not row.assignment.who, row.assignment.who.casefold()))
        if self.order == "priority":
            found.sort(key=lambda row: (row.assignment.status not in OPEN_STATES, row.assignment.priority))
        return found

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
