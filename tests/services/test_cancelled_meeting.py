"""A meeting that does not take place: what may still be done with it, and what leaves the house about it."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import vobject

from smartaachen_desktop.formats import local, weekday_date
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services import agenda, archive, attendance, meetings, series, votes
from smartaachen_desktop.services.cancelling import CancelMeeting, ReinstateMeeting
from smartaachen_desktop.services.data_formats import MEETING, data_file, schema
from smartaachen_desktop.services.exports import DocumentKind
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.preparation import preparation
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.removal import RemoveMeeting
from smartaachen_desktop.services.slide_choice import automatic_slide
from smartaachen_desktop.services.slides import TitleSlide
from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.json_schema import violations
from tests.services.conftest import Room, at
from tests.services.test_invitation import made, pdf_text

INSIDE, OUTSIDE = "GEHEIM Erkrankung", "Der Sitzungssaal ist nicht nutzbar."
NEXT = at("17:00") + timedelta(days=42)


def cancelled(room: Room, notice: str = "") -> Room:
    room.do(CancelMeeting(room.meeting, INSIDE, notice), "10:00")
    return room


def slide(room: Room) -> TitleSlide:
    found = automatic_slide(room.dispatcher.read(lambda session: wall_source(session, room.meeting)))
    assert isinstance(found, TitleSlide)
    return found


def test_a_cancellation_keeps_its_moment_and_reasons_and_can_be_undone(planned: Room) -> None:
    before = planned.view()
    found = cancelled(planned, f"  {OUTSIDE} ").view()
    assert (found.state, found.state_name) == (MeetingState.CANCELLED, "abgesagt")
    assert found.cancellation is not None
    assert (found.cancellation.at, found.cancellation.reason) == (at("10:00"), INSIDE)
    assert found.cancellation.notice == OUTSIDE
    planned.dispatcher.undo()
    assert replace(planned.view(), journal_head="") == replace(before, journal_head="")


@pytest.mark.parametrize("invited", [True, False])
def test_taken_back_it_is_what_it_was(planned: Room, invited: bool) -> None:
    meeting = planned.meeting
    if not invited:
        meeting = planned.do(meetings.PlanMeeting(planned.example.organizations["awd"], NEXT))["meeting"]
    before = planned.dispatcher.read(lambda session: meeting_view(session, meeting))
    planned.do(CancelMeeting(meeting, INSIDE))
    planned.do(archive.ArchiveMeeting(meeting))
    planned.do(ReinstateMeeting(meeting))
    after = planned.dispatcher.read(lambda session: meeting_view(session, meeting))
    assert before.state is (MeetingState.INVITED if invited else MeetingState.PLANNED)
    assert replace(after, journal_head="") == replace(before, journal_head="")


def test_a_reason_is_needed_and_the_opening_ends_it(planned: Room) -> None:
    assert planned.refused(CancelMeeting(planned.meeting, "  ")) == "missing_field"
    assert planned.refused(ReinstateMeeting(planned.meeting)) == "not_cancelled"
    planned.do(CancelMeeting(planned.meeting, INSIDE))
    assert planned.refused(CancelMeeting(planned.meeting, INSIDE)) == "already_cancelled"
    planned.do(ReinstateMeeting(planned.meeting))
    planned.do(meetings.OpenMeeting(planned.meeting), "16:30")
    assert planned.refused(CancelMeeting(planned.meeting, INSIDE)) == "meeting_held"


def test_nothing_happens_in_a_cancelled_meeting(planned: Room) -> None:
    who = planned.council()[0]
    cancelled(planned)
    for command in (
        meetings.OpenMeeting(planned.meeting),
        meetings.ChangeMeeting(planned.meeting, room="anderswo"),
        attendance.RecordArrivals(participants=(who,)),
        votes.RecordVote(planned.items[4], 9, 2),
        agenda.AddAgendaItem(planned.meeting, "Noch ein Punkt"),
    ):
        assert planned.refused(command) == "meeting_cancelled"
    assert planned.refused(meetings.InviteToMeeting(planned.meeting)) == "meeting_state"
    planned.do(RemoveMeeting(planned.meeting))
    assert planned.dispatcher.read(meeting_rows) == ()


def test_its_items_wait_for_the_next_meeting_beside_what_the_held_one_left(running: Room) -> None:
    body = running.example.organizations["awd"]
    running.do(meetings.CloseMeeting(running.meeting), "18:00")
    left = {item.id for item in running.view().items if item.id in set(running.items)}
    lost = running.do(meetings.PlanMeeting(body, NEXT))["meeting"]
    own = running.do(agenda.AddAgendaItem(lost, "Nur hier", public=False, internal_title="GEHEIM Grundstück"))["item"]
    before = running.dispatcher.read(lambda session: preparation(session, body))
    running.do(CancelMeeting(lost, INSIDE))
    after = running.dispatcher.read(lambda session: preparation(session, body))
    assert [row.id for row in after.left_open] == [*(row.id for row in before.left_open), own]
    assert before.left_open
    assert {row.id for row in before.left_open} <= left
    assert after.from_meeting == "18.11.2021 und 30.12.2021"
    sooner = running.do(meetings.PlanMeeting(body, NEXT - timedelta(days=7), carry_over=True))["meeting"]
    view = running.dispatcher.read(lambda session: meeting_view(session, sooner))
    assert {item.carried_from_id for item in view.items} == {row.id for row in after.left_open}
    copy = next(item for item in view.items if item.carried_from_id == own)
    assert (copy.public, copy.internal_title) == (False, "GEHEIM Grundstück")
    assert running.dispatcher.read(lambda session: preparation(session, body)).left_open == ()


def test_the_other_meetings_of_a_series_keep_their_day(planned: Room) -> None:
    def days() -> list[date]:
        rows = (row for row in planned.dispatcher.read(meeting_rows) if row.short_name == "JF")
        return sorted(local(row.scheduled_start).date() for row in rows)

    body = planned.example.organizations["jourfixe"]
    rhythm = planned.dispatcher.read(lambda session: preparation(session, body)).series[0].id
    planned.do(series.PlanSeriesMeetings(rhythm, 2))
    last = max(
        (row for row in planned.dispatcher.read(meeting_rows) if row.short_name == "JF"),
        key=lambda row: row.scheduled_start,
    )
    planned.do(CancelMeeting(last.id, INSIDE))
    planned.do(series.PlanSeriesMeetings(rhythm, 1))
    assert days() == [date(2022, 2, 1), date(2022, 3, 15), date(2022, 4, 26)]


def test_the_wall_says_so_and_why_only_where_the_public_is_told(planned: Room) -> None:
    shown = slide(cancelled(planned))
    assert (shown.cancelled, shown.notice, shown.over) == (True, "", False)
    planned.do(ReinstateMeeting(planned.meeting))
    assert not slide(planned).cancelled
    assert slide(cancelled(planned, OUTSIDE)).notice == OUTSIDE
    source = planned.dispatcher.read(lambda session: wall_source(session, planned.meeting))
    assert "GEHEIM" not in repr(source)


def test_the_letter_tells_the_house_more_than_the_public(planned: Room) -> None:
    with pytest.raises(UserError, match="nicht abgesagt"):
        made(planned, DocumentKind.CANCELLATION)
    planned.do(agenda.AddAgendaItem(planned.meeting, "Grundstück", public=False, internal_title="GEHEIM Markt 1"))
    cancelled(planned, OUTSIDE)
    name, public = made(planned, DocumentKind.CANCELLATION)
    assert name == "Absage-AWD-2021-11-18-oeffentlich.pdf"
    text = pdf_text(public)
    assert f"am {weekday_date(at('17:00'))} um 16:30 Uhr entfällt" in text
    assert OUTSIDE in text
    assert "GEHEIM" not in text
    assert b"GEHEIM" not in public
    assert INSIDE in pdf_text(made(planned, DocumentKind.CANCELLATION, Audience.INTERNAL)[1])
    assert made(planned, DocumentKind.CANCELLATION)[1] == public, "the same data give the same bytes"


def test_without_a_public_reason_the_letter_names_none(planned: Room) -> None:
    assert "Grund" not in pdf_text(made(cancelled(planned), DocumentKind.CANCELLATION)[1])


@pytest.mark.parametrize("audience", list(Audience))
def test_the_letter_conforms_to_both_standards(planned: Room, tmp_path: Path, audience: Audience) -> None:
    planned.do(CancelMeeting(planned.meeting, "Intern <&> \u202eumgekehrt", "Lang " * 300))
    path = tmp_path / "absage.pdf"
    path.write_bytes(made(planned, DocumentKind.CANCELLATION, audience)[1])
    for profile in ("3a", "ua1"):
        assert conformance_failures(path, profile) == []
    assert font_failures(path) == syntax_failures(path) == []


def test_another_program_takes_the_entry_out_of_its_calendar(planned: Room) -> None:
    first = vobject.readOne(made(planned, DocumentKind.CALENDAR)[1].decode())
    planned.do(CancelMeeting(planned.meeting, INSIDE, OUTSIDE))
    name, content = made(planned, DocumentKind.CALENDAR)
    second = vobject.readOne(content.decode())
    assert name == "Absage-AWD-2021-11-18.ics"
    assert (first.method.value, second.method.value) == ("PUBLISH", "CANCEL")
    assert second.vevent.status.value == "CANCELLED"
    for part in ("uid", "dtstart", "organizer"):
        assert getattr(second.vevent, part).value == getattr(first.vevent, part).value
    assert int(second.vevent.sequence.value) > int(first.vevent.sequence.value), "in the same minute, too"
    assert OUTSIDE in second.vevent.description.value
    assert "GEHEIM" not in content.decode().replace("\r\n ", "")
    planned.do(ReinstateMeeting(planned.meeting))
    planned.clock.now += timedelta(minutes=1)
    again = vobject.readOne(made(planned, DocumentKind.CALENDAR)[1].decode())
    assert (again.method.value, again.vevent.status.value) == ("PUBLISH", "CONFIRMED")
    assert int(again.vevent.sequence.value) > int(second.vevent.sequence.value)


def test_data_written_before_there_were_cancellations_stays_valid(planned: Room) -> None:
    content = data_file(MEETING, cancelled(planned).view(), Audience.INTERNAL, "1", planned.clock(), journal_entry=1)
    data = json.loads(content)
    assert data["meeting"]["cancellation"]["reason"] == INSIDE
    assert violations(data, schema(MEETING)) == []
    del data["meeting"]["cancellation"]
    assert violations(data, schema(MEETING)) == []
    del data["meeting"]["archived_at"]
    assert violations(data, schema(MEETING)) != []
