"""The snapshot that an invitation is made from, already cut to its audience, and whether it goes out in time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.calendar import full_days_between, last_day_for
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.export_parts import EnclosedFile
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.papers import PaperFileRow, paper_files
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground


@dataclass(frozen=True, slots=True)
class Notice:
    """The period of notice in full days (§ 48 Abs. 1 GO NRW leaves it to the rules of procedure).

    `required` 0 means that none is set for the body. `sent` is the day of the invitation, or today before it.
    """

    required: int
    full_days: int
    last_day: date
    sent: date
    invited: bool

    @property
    def kept(self) -> bool:
        return self.required == 0 or self.full_days >= self.required


@dataclass(frozen=True, slots=True)
class InvitationData:
    """`printed_at` is part of the data, so that the same data give the same bytes.

    Files are named; those in `enclosed` travel along.
    """

    meeting: MeetingView
    files: Mapping[UUID, tuple[PaperFileRow, ...]]
    audience: Audience
    printed_at: datetime
    letterhead: LetterheadView = USUAL
    enclosed: tuple[EnclosedFile, ...] = ()

    @property
    def word(self) -> str:
        """In file name and number."""
        return "Einladung"

    @property
    def _stem(self) -> str:
        return f"{self.word}-{file_part(self.meeting.short_name)}-{local(self.meeting.scheduled_start):%Y-%m-%d}"

    @property
    def number(self) -> str:
        """Document number, e.g. AWD/Einladung/2021-11-18/ö."""
        edition = "ö" if self.audience is Audience.PUBLIC else "intern"
        return f"{self.meeting.short_name}/{self.word}/{local(self.meeting.scheduled_start):%Y-%m-%d}/{edition}"

    @property
    def file_name(self) -> str:
        """E.g. Einladung-AWD-2021-11-18-oeffentlich.pdf."""
        return f"{self._stem}-{'oeffentlich' if self.audience is Audience.PUBLIC else 'intern'}.pdf"

    @property
    def calendar_name(self) -> str:
        return f"{self._stem}.ics"


@dataclass(frozen=True, slots=True)
class AgendaData(InvitationData):
    """The agenda alone, without the letter around it."""

    @property
    def word(self) -> str:
        return "Tagesordnung"


def invitation_data(session: Session, meeting_id: UUID, audience: Audience, printed_at: datetime) -> InvitationData:
    """One read transaction gives everything; the public edition gets public values only."""
    meeting = meeting_view(session, meeting_id)
    if audience is Audience.PUBLIC:
        meeting = public_meeting(meeting, public_ground(session).targets)
    papers = {item.paper_id for item in meeting.items if item.paper_id is not None}
    files = {paper: paper_files(session, paper) for paper in papers}
    return InvitationData(meeting, files, audience, printed_at, letterhead_of(session, meeting.organization_id))


def agenda_data(session: Session, meeting_id: UUID, audience: Audience, printed_at: datetime) -> AgendaData:
    whole = invitation_data(session, meeting_id, audience, printed_at)
    return AgendaData(whole.meeting, whole.files, whole.audience, whole.printed_at, whole.letterhead)


def name_of_body(meeting: MeetingView) -> str:
    """The body's short name as part of a file name."""
    body = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in meeting.short_name)
    return body.strip("-")[:40] or "Gremium"


def notice_of(meeting: MeetingView, now: datetime) -> Notice:
    """Whether the invitation leaves the full days that the body's rules ask for."""
    day = local(meeting.scheduled_start).date()
    sent = local(meeting.invited_at or now).date()
    return Notice(
        meeting.notice_days,
        full_days_between(sent, day),
        last_day_for(day, meeting.notice_days),
        sent,
        meeting.invited_at is not None,
    )


def expected_end(meeting: MeetingView) -> datetime:
    """Start and planned minutes of all items (an hour where none are planned), up to the next quarter of an hour."""
    minutes = sum(item.planned_minutes for item in meeting.items) or 60
    end = meeting.scheduled_start + timedelta(minutes=minutes)
    return end + timedelta(minutes=-end.minute % 15)


def full_days_words(count: int) -> str:
    """ "1 voller Tag", "8 volle Tage"; an invitation that comes too late leaves none."""
    return "1 voller Tag" if count == 1 else f"{max(count, 0)} volle Tage"
