"""A meeting as a calendar entry (iCalendar, RFC 5545), for every calendar program."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from smartaachen_desktop.formats import ZONE, local
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.invitation import InvitationData, expected_end

if TYPE_CHECKING:
    from icalendar import Timezone


def calendar_entry(data: InvitationData) -> bytes:
    """One VEVENT with its time zone. Only values of the public edition belong here: calendars travel.

    The UID stays the meeting's, so that a later file replaces the entry; SEQUENCE grows with the time of making. Of a
    cancelled meeting it takes the entry away (METHOD:CANCEL, RFC 5546).
    """
    from icalendar import Calendar, Event, vCalAddress, vText

    meeting = data.meeting
    cancelled = meeting.cancellation if meeting.state is MeetingState.CANCELLED else None
    calendar = Calendar()
    calendar.add("prodid", "-//SMART.Aachen Desktop//Sitzung//DE")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if cancelled is not None else "PUBLISH")
    start, end = local(meeting.scheduled_start), local(expected_end(meeting))
    calendar.add_component(_zone())
    event = Event()
    event.add("uid", f"{meeting.id}@smart-aachen")
    event.add("dtstamp", data.printed_at.astimezone(UTC))
    # of seconds, so that a cancellation right behind the invitation is the later one, too
    made = max(0, int((data.printed_at - datetime(2020, 1, 1, tzinfo=UTC)).total_seconds()))
    event.add("sequence", made + bool(cancelled))
    event.add("dtstart", start.astimezone(ZONE))
    event.add("dtend", end.astimezone(ZONE))
    what = "gemeinsame Sitzung" if meeting.joint else "Sitzung"
    event.add("summary", f"{meeting.short_name}: {what}".strip(": ") if meeting.short_name else meeting.organization)
    organizer = vCalAddress("invalid:nomail")
    organizer.params["CN"] = vText(meeting.host)
    event.add("organizer", organizer)  # RFC 5546 asks for one; nobody is to answer it
    event.add("location", ", ".join(part for part in (meeting.room, meeting.place) if part))
    if cancelled is not None:
        event.add("status", "CANCELLED")
        event.add("description", "\n".join(part for part in ("Die Sitzung entfällt.", cancelled.notice) if part))
    else:
        event.add("status", "CONFIRMED" if meeting.invited_at is not None else "TENTATIVE")
        event.add("description", _agenda(data))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _zone() -> "Timezone":
    """Europe/Berlin by the rule of directive 2000/84/EC: the clock changes at 01:00 UTC on the last Sundays of March
    and October. Written by hand: the library's own table of changes puts the start of summer time an hour late.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    zone.add("tzid", str(ZONE))
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    for part, name, start, month, before, after in (
        (TimezoneDaylight(), "CEST", datetime(1996, 3, 31, 2), 3, winter, summer),
        (TimezoneStandard(), "CET", datetime(1996, 10, 27, 3), 10, summer, winter),
    ):
        part.add("tzname", name)
        part.add("dtstart", start)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone


def _agenda(data: InvitationData) -> str:
    lines = [data.meeting.organization, "", "Tagesordnung"]
    lines += [f"{item.number} {item.title}" for item in data.meeting.items]
    return "\n".join(lines)
