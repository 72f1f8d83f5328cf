"""Invitations: the period of notice, the two editions, and the calendar entry read by another program."""

import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import vobject

from smartaachen_desktop.app import read_document
from smartaachen_desktop.formats import local, utc
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services import agenda, meetings, paper_files, papers, people
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.invitation import Notice, full_days_words, notice_of
from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.services.conftest import Room, at


def made(room: Room, kind: DocumentKind, audience: Audience = Audience.PUBLIC) -> tuple[str, bytes]:
    wish = DocumentWish(kind, room.meeting, audience)
    return room.dispatcher.read(lambda session: read_document(session, room.clock(), wish))()


def pdf_text(content: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def notice(room: Room, required: int, day: int) -> Notice:
    """As seen on that day of November 2021, not invited yet; the meeting is on the 18th."""
    room.do(people.ChangeOrganization(room.example.organizations["awd"], notice_days=required))
    return notice_of(replace(room.view(), invited_at=None), at("12:00").replace(day=day))


@pytest.mark.parametrize(("day", "days", "kept"), [(9, 8, True), (10, 7, True), (11, 6, False), (18, -1, False)])
def test_neither_the_day_of_sending_nor_of_the_meeting_counts(planned: Room, day: int, days: int, kept: bool) -> None:
    found = notice(planned, 7, day)
    assert (found.full_days, found.kept, found.last_day) == (days, kept, date(2021, 11, 10))


def test_the_invitation_states_the_period_of_notice(planned: Room) -> None:
    assert "Ladungsfrist" not in pdf_text(made(planned, DocumentKind.INVITATION)[1])
    planned.do(people.ChangeOrganization(planned.example.organizations["awd"], notice_days=7))
    invited = local(planned.view().invited_at or planned.clock()).date()
    left = (date(2021, 11, 18) - invited).days - 1
    text = pdf_text(made(planned, DocumentKind.INVITATION)[1])
    assert "Ladungsfrist 7 volle Tage; zwischen Einladung und Sitzung: " + full_days_words(left) in text


def test_without_a_period_everything_is_in_time(planned: Room) -> None:
    assert notice(planned, 0, 18).kept


def test_the_public_edition_shows_the_public_heading_only(planned: Room) -> None:
    planned.do(agenda.AddAgendaItem(planned.meeting, "Grundstück", public=False, internal_title="GEHEIM Markt 1"))
    planned.do(paper_files.AddPaperFile(planned.example.paper, "Anlage.pdf", b"%PDF-1.7"))
    name, public = made(planned, DocumentKind.INVITATION)
    assert name == "Einladung-AWD-2021-11-18-oeffentlich.pdf"
    text = pdf_text(public)
    assert "Grundstück" in text
    assert "Anlage.pdf" in text
    assert b"GEHEIM" not in public
    assert "GEHEIM" not in text
    assert "GEHEIM Markt 1" in pdf_text(made(planned, DocumentKind.INVITATION, Audience.INTERNAL)[1])
    assert b"GEHEIM" not in made(planned, DocumentKind.CALENDAR, Audience.INTERNAL)[1]


def test_a_paper_that_is_not_public_and_its_files_stay_inside(planned: Room) -> None:
    planned.do(paper_files.AddPaperFile(planned.example.paper, "GEHEIM.pdf", b"%PDF-1.7"))
    planned.do(papers.ChangePaper(planned.example.paper, public=False))
    text = pdf_text(made(planned, DocumentKind.INVITATION)[1])
    assert "GEHEIM" not in text
    assert "FB 02/0103/WP18" not in text
    assert "GEHEIM.pdf" in pdf_text(made(planned, DocumentKind.INVITATION, Audience.INTERNAL)[1])


def test_no_heading_stands_alone_at_the_foot_of_a_page(planned: Room) -> None:
    for number in range(16):
        planned.do(agenda.AddAgendaItem(planned.meeting, f"Weiterer Punkt {number}"))
        content = made(planned, DocumentKind.INVITATION)[1]
        done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True)
        pages = done.stdout.decode().split("\f")
        (page,) = (page for page in pages if "Nichtöffentlicher Teil" in page)
        assert "Förderangelegenheiten" in page.split("Nichtöffentlicher Teil")[1]


def test_a_second_call_says_so(planned: Room) -> None:
    assert "zum zweiten Mal" not in pdf_text(made(planned, DocumentKind.INVITATION)[1])
    planned.do(meetings.ChangeMeeting(planned.meeting, second_call=True))
    assert "zum zweiten Mal" in pdf_text(made(planned, DocumentKind.INVITATION)[1])


def test_the_same_data_give_the_same_bytes(planned: Room) -> None:
    assert made(planned, DocumentKind.INVITATION) == made(planned, DocumentKind.INVITATION)


def test_another_program_reads_the_calendar_entry(planned: Room) -> None:
    title = "Übermäßig langer Betreff, mit Komma; Strichpunkt und Umlauten: äöüß " + "lang " * 40
    planned.do(agenda.AddAgendaItem(planned.meeting, title))
    name, content = made(planned, DocumentKind.CALENDAR)
    assert name == "Einladung-AWD-2021-11-18.ics"
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    calendar = vobject.readOne(content.decode())
    event = calendar.vevent
    view = planned.view()
    assert event.uid.value == f"{view.id}@smart-aachen"
    assert utc(event.dtstart.value) == view.scheduled_start
    spare = (
        event.dtend.value - event.dtstart.value - timedelta(minutes=sum(item.planned_minutes for item in view.items))
    )
    assert timedelta(0) <= spare < timedelta(minutes=15)
    assert event.dtend.value.minute % 15 == 0
    assert event.summary.value == "AWD: Sitzung"
    assert event.location.value == "Sitzungssaal, Aachen"
    assert f"Ö 5 {view.items[4].title}" in event.description.value
    assert title.strip() in event.description.value
    assert calendar.vtimezone.tzid.value == "Europe/Berlin"
    assert local(view.scheduled_start).utcoffset() == event.dtstart.value.utcoffset()


@pytest.mark.parametrize("year", [2021, 2026, 2037])
def test_the_zone_changes_the_clock_at_the_same_moment_as_ours(planned: Room, year: int) -> None:
    zone = vobject.readOne(made(planned, DocumentKind.CALENDAR)[1].decode()).vtimezone.tzinfo
    for hours in range(0, 366 * 24):
        moment = datetime(year, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
        assert moment.astimezone(zone).utcoffset() == local(moment).utcoffset(), moment


def test_the_entry_stays_the_same_meeting(planned: Room) -> None:
    first = vobject.readOne(made(planned, DocumentKind.CALENDAR)[1].decode()).vevent
    planned.clock.now += timedelta(days=1)
    second = vobject.readOne(made(planned, DocumentKind.CALENDAR)[1].decode()).vevent
    assert first.uid.value == second.uid.value
    assert int(second.sequence.value) > int(first.sequence.value)


@pytest.mark.parametrize("audience", list(Audience))
def test_the_invitation_conforms_to_both_standards(planned: Room, tmp_path: Path, audience: Audience) -> None:
    for number in range(30):
        planned.do(agenda.AddAgendaItem(planned.meeting, f"Weiterer Punkt {number} <&> \u202eumgekehrt"))
    path = tmp_path / "einladung.pdf"
    path.write_bytes(made(planned, DocumentKind.INVITATION, audience)[1])
    for profile in ("3a", "ua1"):
        assert conformance_failures(path, profile) == []
    assert font_failures(path) == syntax_failures(path) == []
