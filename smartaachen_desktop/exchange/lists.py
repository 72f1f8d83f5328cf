"""The table of what leaves as a list or a calendar; what is on paper stands in `documents/registry.py`."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.services.data_formats import MEETING, data_file
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, DocumentWish, Made, RecordKind
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.attendance_report import AttendanceLine, attendance_lines, period_lines
from smartaachen_desktop.services.queries.budget_data import BudgetData, budget_data
from smartaachen_desktop.services.queries.cancellation import cancellation_data
from smartaachen_desktop.services.queries.invitation import InvitationData, invitation_data
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.speaking_times import SpeakingTime, speaking_times

Lines = tuple[str, tuple[AttendanceLine, ...]]
Times = tuple[str, tuple[SpeakingTime, ...]]
"""With the end of the file's name."""


def _read_calendar(session: Session, now: datetime, wish: DocumentWish) -> InvitationData:
    """Of a cancelled meeting the file that cancels the entry."""
    if session.get_one(Meeting, wish.needed).state is MeetingState.CANCELLED:
        return cancellation_data(session, wish.needed, wish.audience, now)
    return invitation_data(session, wish.needed, wish.audience, now)


def _calendar(data: InvitationData) -> Made:
    from smartaachen_desktop.exchange.icalendar import calendar_entry

    return Made(data.calendar_name, calendar_entry(data))


def _read_attendance(session: Session, now: datetime, wish: DocumentWish) -> Lines:
    if wish.period is not None:
        return _span(*wish.period), period_lines(session, wish.needed, *wish.period, now)
    meeting = meeting_view(session, wish.needed)
    return _day(meeting), attendance_lines(meeting, now)


def _attendance(lines: Lines) -> Made:
    from smartaachen_desktop.exchange.tables import attendance_table

    return Made(f"Teilnahmenachweis-{lines[0]}.csv", attendance_table(lines[1]))


def _read_speaking(session: Session, now: datetime, wish: DocumentWish) -> Times:
    meeting = meeting_view(session, wish.needed)
    return _day(meeting), speaking_times(meeting, now)


def _speaking(times: Times) -> Made:
    from smartaachen_desktop.exchange.tables import speaking_table

    return Made(f"Redezeiten-{times[0]}.csv", speaking_table(times[1]))


def _read_budget(session: Session, now: datetime, wish: DocumentWish) -> BudgetData:
    return budget_data(session, wish.audience, now)


def _budget(data: BudgetData) -> Made:
    return Made(data.table_name, to_csv(*data.table))


def _span(first: date, last: date) -> str:
    return f"{first:%Y-%m-%d}-bis-{last:%Y-%m-%d}"


def _day(meeting: MeetingView) -> str:
    return f"{local(meeting.started_at or meeting.scheduled_start):%Y-%m-%d}"


def _read_data(session: Session, now: datetime, wish: DocumentWish) -> ProtocolData:
    return protocol_data(session, wish.needed, wish.audience, now)


def _data(data: ProtocolData) -> Made:
    """The same file as travels inside the minutes."""
    content = data_file(
        MEETING, data.attached, data.audience, data.number, data.printed_at, journal_entry=data.journal_entry
    )
    return Made(data.file_name.replace("Niederschrift-", "Sitzung-", 1).replace(".pdf", ".json"), content)


_MEETING, _CSV = RecordKind.MEETING, (".csv",)
_ROWS: tuple[DocumentType[Any], ...] = (
    # calendars travel: never more than the public edition
    DocumentType(
        DocumentKind.CALENDAR, "Termin für den Kalender", _MEETING, (Audience.PUBLIC,), _read_calendar, _calendar,
        (".ics",),
    ),
    DocumentType(
        DocumentKind.ATTENDANCE, "Teilnahmenachweis", _MEETING, (Audience.INTERNAL,), _read_attendance, _attendance,
        _CSV,
    ),
    DocumentType(
        DocumentKind.SPEAKING, "Redezeiten", _MEETING, (Audience.INTERNAL,), _read_speaking, _speaking, _CSV
    ),
    DocumentType(
        DocumentKind.MEETING_DATA, "Sitzung als Daten", _MEETING, tuple(Audience), _read_data, _data, (".json",),
    ),
    DocumentType(
        DocumentKind.BUDGET_TABLE, "Haushalt als Tabelle", RecordKind.NOTHING, tuple(Audience), _read_budget, _budget,
        _CSV,
    ),
)  # fmt: skip

LISTS: Mapping[DocumentKind, DocumentType[Any]] = {each.kind: each for each in _ROWS}
