"""Nachtrag, run sheet and archive: what belongs to them, what they print, what stays inside."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.formats import clock
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem
from smartaachen_desktop.services.archive import ArchiveMeeting, UnarchiveMeeting
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.run_sheet import planned_times
from smartaachen_desktop.services.queries.supplement import supplement, supplement_notice
from smartaachen_desktop.services.supplement import NoteSupplement
from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.services.conftest import Room, at
from tests.services.test_invitation import made, pdf_text


def add(room: Room, title: str, **more: object) -> UUID:
    return room.do(AddAgendaItem(room.meeting, title, **more))["item"]  # type: ignore[arg-type]


def titles(room: Room) -> list[str]:
    return [item.title for item in supplement(room.view())]


def test_only_what_comes_after_the_invitation_is_a_supplement(planned: Room) -> None:
    assert titles(planned) == []
    with pytest.raises(UserError) as caught:
        made(planned, DocumentKind.SUPPLEMENT)
    assert caught.value.code == "no_supplement"
    late = add(planned, "Brücke")
    assert titles(planned) == ["Brücke"]
    other = planned.do(PlanMeeting(planned.example.organizations["awd"], at("17:00")))["meeting"]
    early = planned.do(AddAgendaItem(other, "Früh"))["item"]
    found = planned.dispatcher.read(lambda session: meeting_view(session, other)).item(early)
    assert found is not None
    assert (found.added_at, planned.view().item(late).added_at is None) == (None, False)  # type: ignore[union-attr]


def test_what_is_added_while_the_meeting_runs_is_no_supplement(running: Room) -> None:
    add(running, "Spontan")
    assert titles(running) == []


def test_each_supplement_has_its_day_and_its_period_of_notice(planned: Room) -> None:
    planned.do(ChangeOrganization(planned.example.organizations["awd"], notice_days=7))
    assert planned.refused(NoteSupplement(planned.meeting)) == "nothing_to_send"
    add(planned, "Brücke")
    late = supplement_notice(planned.view(), at("12:00").replace(day=12))
    assert (late.full_days, late.kept, late.invited) == (5, False, False)
    assert supplement_notice(planned.view(), at("12:00").replace(day=9)).kept
    assert planned.refused(NoteSupplement(planned.meeting, date(2021, 11, 30))) == "future_day"
    assert planned.refused(NoteSupplement(planned.meeting, date(2021, 1, 1))) == "before_invitation"
    planned.do(NoteSupplement(planned.meeting))
    sent = supplement_notice(planned.view(), at("12:00"))
    assert (sent.invited, sent.sent) == (True, date(2021, 11, 18))
    add(planned, "Tunnel")
    assert titles(planned) == ["Tunnel"], "the second Nachtrag does not repeat the first"
    assert not supplement_notice(planned.view(), at("12:00")).invited
    planned.do(NoteSupplement(planned.meeting))
    planned.dispatcher.undo()
    assert titles(planned) == ["Tunnel"]


def test_the_supplement_on_paper(planned: Room, tmp_path: Path) -> None:
    planned.do(ChangeOrganization(planned.example.organizations["awd"], notice_days=7))
    late = add(planned, "Brücke")
    add(planned, "Grundstück", public=False, internal_title="GEHEIM Markt 1")
    planned.do(ChangeAgendaItem(planned.items[0], chair_note="GEHEIM Hinweis"))
    name, public = made(planned, DocumentKind.SUPPLEMENT)
    assert name == "Nachtrag-AWD-2021-11-18-oeffentlich.pdf"
    text = pdf_text(public)
    assert "Nachtrag zur Tagesordnung" in text
    assert "Nachtrag vom 18.11.2021" in text
    assert f"{planned.view().item(late).number.replace(' ', '')} Brücke" in text.replace("Ö ", "Ö")  # type: ignore[union-attr]
    assert planned.item(0).title not in text
    assert "7 volle Tage, Nachtrag spätestens am 10.11.2021" in text
    assert "nicht eingehalten" in text
    assert "GEHEIM" not in text
    assert "GEHEIM Markt 1" in pdf_text(made(planned, DocumentKind.SUPPLEMENT, Audience.INTERNAL)[1])
    path = tmp_path / "nachtrag.pdf"
    path.write_bytes(public)
    assert [conformance_failures(path, profile) for profile in ("3a", "ua1")] == [[], []]
    assert font_failures(path) == syntax_failures(path) == []
    assert made(planned, DocumentKind.SUPPLEMENT)[1] == public, "the same data give the same bytes"


def test_the_run_sheet_adds_the_planned_minutes_up(planned: Room) -> None:
    view = planned.view()
    times = planned_times(view)
    assert times[0][1] == view.scheduled_start
    for (_one, _begin, end), (_next, begin, _end) in pairwise(times):
        assert end == begin
    assert (times[-1][2] - view.scheduled_start).total_seconds() == 60 * sum(i.planned_minutes for i in view.items)
    assert planned_times(replace(view, items=())) == []


def test_the_run_sheet_on_paper_is_internal_only(planned: Room, tmp_path: Path) -> None:
    add(planned, "Grundstück", public=False, internal_title="Ankauf am Markt")
    planned.do(ChangeAgendaItem(planned.items[4], chair_note="Zuerst die Fachbereichsleitung hören.\nDann <Fragen>."))
    planned.do(AddMotion(planned.items[4], "Ergänzung um die Stadtteile", text="Auch dort."))
    wish = DocumentWish(DocumentKind.RUN_SHEET, planned.meeting)
    name, content = planned.dispatcher.read(lambda session: read_document(session, planned.clock(), wish))()
    assert name == "Regiebuch-AWD-2021-11-18-intern.pdf"
    text = pdf_text(content)
    assert "Zuerst die Fachbereichsleitung hören. Dann <Fragen>." in text
    assert "Ankauf am Markt" in text
    assert "Ergänzung um die Stadtteile" in text
    for _item, begin, end in planned_times(planned.view()):
        assert f"{clock(begin)} – {clock(end)}" in text
    path = tmp_path / "regiebuch.pdf"
    path.write_bytes(content)
    assert [conformance_failures(path, profile) for profile in ("3a", "ua1")] == [[], []]
    assert font_failures(path) == syntax_failures(path) == []
    with pytest.raises(RuleBroken, match="nur als interne Ausgabe"):
        made(planned, DocumentKind.RUN_SHEET, Audience.PUBLIC)


def test_a_note_for_the_chair_leaves_no_public_trace(planned: Room) -> None:
    planned.do(ChangeAgendaItem(planned.items[4], chair_note="GEHEIM Hinweis"))
    assert planned.item(4).chair_note == "GEHEIM Hinweis"
    assert "GEHEIM" not in pdf_text(made(planned, DocumentKind.INVITATION)[1])
    assert "GEHEIM" not in pdf_text(made(planned, DocumentKind.INVITATION, Audience.INTERNAL)[1])
    assert b"GEHEIM" not in made(planned, DocumentKind.CALENDAR)[1]


def test_an_item_made_public_loses_its_internal_heading_with_all_below_it(planned: Room) -> None:
    closed = add(planned, "Grundstück", public=False, internal_title="GEHEIM Markt 1")
    below = add(planned, "Preis", parent=closed, internal_title="GEHEIM Preis")
    planned.do(MoveAgendaItem(closed, 0, public=True))
    view = planned.view()
    assert [view.item(each).heading for each in (closed, below)] == ["Grundstück", "Preis"]  # type: ignore[union-attr]
    assert all(view.item(each).public for each in (closed, below))  # type: ignore[union-attr]
    planned.dispatcher.undo()
    assert planned.view().item(below).internal_title == "GEHEIM Preis"  # type: ignore[union-attr]


def test_a_sealed_meeting_goes_into_the_archive_and_comes_back(sealed: Room) -> None:
    def archived() -> list[bool]:
        return [row.archived for row in sealed.dispatcher.read(meeting_rows)]

    sealed.do(ArchiveMeeting(sealed.meeting))
    assert archived() == [True]
    assert sealed.view().sealed
    sealed.dispatcher.undo()
    assert archived() == [False]
    sealed.do(ArchiveMeeting(sealed.meeting))
    sealed.do(UnarchiveMeeting(sealed.meeting))
    assert archived() == [False]


def test_an_unsigned_meeting_is_not_archived(approved: Room) -> None:
    assert approved.refused(ArchiveMeeting(approved.meeting)) == "not_sealed"
