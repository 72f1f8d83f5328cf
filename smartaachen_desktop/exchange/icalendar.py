"""A meeting as a calendar entry (iCalendar, RFC 5545), for every calendar program."""

from datetime import UTC, date, datetime

from smartaachen_desktop.formats import ZONE, local
from smartaachen_desktop.services.queries.invitation import InvitationData, expected_end


def calendar_entry(data: InvitationData) -> bytes:
    """One VEVENT with its time zone. Only values of the public edition belong here: calendars travel.

    The UID stays the meeting's, so that a later file replaces the entry; SEQUENCE grows with the time of making.
    """
    from icalendar import Calendar, Event, Timezone

    meeting = data.meeting
    calendar = Calendar()
    calendar.add("prodid", "-//SMART.Aachen Desktop//Sitzung//DE")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    start, end = local(meeting.scheduled_start), local(expected_end(meeting))
    # whole years around the meeting: a zone without a change of the clock in it is refused by other programs
    first, last = date(start.year - 1, 1, 1), date(end.year + 1, 12, 31)
    calendar.add_component(Timezone.from_tzid(str(ZONE), first_date=first, last_date=last))
    event = Event()
    event.add("uid", f"{meeting.id}@smart-aachen")
    event.add("dtstamp", data.printed_at.astimezone(UTC))
    event.add("sequence", int((data.printed_at - datetime(2020, 1, 1, tzinfo=UTC)).total_seconds()) // 60)
    event.add("dtstart", start.astimezone(ZONE))
    event.add("dtend", end.astimezone(ZONE))
    event.add("summary", f"{meeting.short_name}: Sitzung".strip(": ") if meeting.short_name else meeting.organization)
    event.add("location", ", ".join(part for part in (meeting.room, meeting.place) if part))
    event.add("description", _agenda(data))
    event.add("status", "CONFIRMED" if meeting.invited_at is not None else "TENTATIVE")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _agenda(data: InvitationData) -> str:
    lines = [data.meeting.organization, "", "Tagesordnung"]
    lines += [f"{item.number} {item.title}" for item in data.meeting.items]
    return "\n".join(lines)
