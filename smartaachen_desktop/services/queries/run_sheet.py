"""The run sheet (Regiebuch): agenda and stage items with planned times and what the chair has to know. Internal."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.people import Department
from smartaachen_desktop.services.queries.invitation import name_of_body
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """`responsible` is who leads the item, where that is not the meeting's chair, and the paper's lead department."""

    item: ItemView
    begin: datetime
    end: datetime
    responsible: str


@dataclass(frozen=True, slots=True)
class RunSheetData:
    meeting: MeetingView
    rows: tuple[PlannedItem, ...]
    printed_at: datetime
    letterhead: LetterheadView = USUAL

    @property
    def end(self) -> datetime:
        return self.rows[-1].end if self.rows else self.meeting.scheduled_start

    @property
    def number(self) -> str:
        return f"{self.meeting.short_name}/Regiebuch/{local(self.meeting.scheduled_start):%Y-%m-%d}/intern"

    @property
    def file_name(self) -> str:
        return f"Regiebuch-{name_of_body(self.meeting)}-{local(self.meeting.scheduled_start):%Y-%m-%d}-intern.pdf"


def run_sheet_data(session: Session, meeting_id: UUID, printed_at: datetime) -> RunSheetData:
    meeting = meeting_view(session, meeting_id, stage=True)
    papers = {item.paper_id for item in meeting.items if item.paper_id is not None}
    leads = session.execute(
        select(Paper.id, Department.code)
        .join(Department, Paper.lead_department_id == Department.id)
        .where(Paper.id.in_(papers))
    )
    lead: dict[UUID | None, str] = dict(iter(leads))
    rows = tuple(
        PlannedItem(item, begin, end, _responsible(meeting, item, lead.get(item.paper_id, "")))
        for item, begin, end in planned_times(meeting)
    )
    return RunSheetData(meeting, rows, printed_at, letterhead_of(session, meeting.organization_id))


def planned_times(meeting: MeetingView) -> list[tuple[ItemView, datetime, datetime]]:
    """One item after the other from the scheduled start, each as long as planned."""
    found, begin = [], meeting.scheduled_start
    for item in meeting.items:
        end = begin + timedelta(minutes=item.planned_minutes)
        found.append((item, begin, end))
        begin = end
    return found


def _responsible(meeting: MeetingView, item: ItemView, department: str) -> str:
    chair = item.chair if item.chair_id is not None and item.chair_id != meeting.chair_id else ""
    return " · ".join(part for part in (chair, department) if part)
