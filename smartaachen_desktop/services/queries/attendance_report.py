"""Who was at a meeting from when to when, for how long, and what is paid for it (Teilnahmenachweis, Sitzungsgeld)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.queries.bodies import held_by
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView

UNPAID = (MemberGroup.ADMINISTRATION, MemberGroup.GUEST)
Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One person at one meeting; `cents` is 0 where the body pays nothing or the person is no member."""

    day: date
    body: str
    person_id: UUID
    name: str
    group: MemberGroup
    on_behalf_of: str
    spans: tuple[Span, ...]
    cents: int
    organization_id: UUID | None = None

    @property
    def minutes(self) -> int:
        return int(sum((end - start).total_seconds() for start, end in self.spans) // 60)


@dataclass(frozen=True, slots=True)
class AttendanceSum:
    """One person over a period."""

    name: str
    meetings: int
    minutes: int
    cents: int


def attendance_lines(meeting: MeetingView, now: datetime) -> tuple[AttendanceLine, ...]:
    """Everybody who was there while the meeting was open, interruptions included; nothing before it was opened.

    A joint meeting is one meeting: who has a seat in both bodies stands with the inviting one, and is paid once.
    """
    if meeting.partner is not None:
        own, other = meeting.bodies
        second = {who.person_id for who in meeting.participants if who.groups == (who.partner_group,)}
        return (
            *(line for line in attendance_lines(own, now) if line.person_id not in second),
            *(line for line in attendance_lines(other, now) if line.person_id in second),
        )
    if meeting.started_at is None:
        return ()
    opened, closed = meeting.started_at, meeting.ended_at or now
    spans: dict[UUID, list[Span]] = {}
    first: dict[UUID, ParticipantView] = {}
    for who in meeting.participants:
        first.setdefault(who.person_id, who)
        if first[who.person_id].group in UNPAID and who.group not in UNPAID:
            first[who.person_id] = who  # a guest who stepped in for a member is paid as one
        spans.setdefault(who.person_id, []).extend(
            (max(start, opened), min(end or closed, closed)) for start, end in who.stays
        )
    found = []
    for person, who in first.items():
        merged = tuple(_merged(spans[person]))
        if merged:
            cents = 0 if who.group in UNPAID else meeting.attendance_cents
            found.append(
                AttendanceLine(
                    local(opened).date(), meeting.short_name, person, who.name, who.group, who.on_behalf_of, merged,
                    cents, meeting.body_key or meeting.organization_id,
                )
            )  # fmt: skip
    return tuple(found)


def period_lines(
    session: Session, organization: UUID, first: date, last: date, now: datetime
) -> tuple[AttendanceLine, ...]:
    """The lines of all meetings of a body that were opened on a day of the period, both ends included."""
    if last < first:
        raise InvalidInput("period", "Das Ende des Zeitraums liegt vor seinem Beginn.", field="last")
    rows = session.execute(
        select(Meeting.id, Meeting.started_at)
        .where(held_by(organization), Meeting.started_at.is_not(None))
        .order_by(Meeting.started_at)
    )
    ids = [key for key, started in rows if started is not None and first <= local(started).date() <= last]
    lines = (line for key in ids for line in attendance_lines(meeting_view(session, key), now))
    return tuple(line for line in lines if line.organization_id == organization)


def sums(lines: Iterable[AttendanceLine]) -> tuple[AttendanceSum, ...]:
    """What each person comes to, in the order of their first meeting."""
    mine: dict[UUID, list[AttendanceLine]] = {}
    for line in lines:
        mine.setdefault(line.person_id, []).append(line)
    return tuple(
        AttendanceSum(own[0].name, len(own), sum(each.minutes for each in own), sum(each.cents for each in own))
        for own in mine.values()
    )


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Without what is empty, and joined where they touch: nobody is there twice at a time."""
    held: Span | None = None
    for start, end in sorted(spans):
        if end <= start:
            continue
        if held is not None and start <= held[1]:
            held = held[0], max(held[1], end)
            continue
        if held is not None:
            yield held
        held = start, end
    if held is not None:
        yield held
