"""The agenda on the workbench: between the parts, forwarded, Nachtrag, notes; late beginnings, and the archive."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import (
    ApproveMinutes,
    ChangeMeeting,
    CloseMeeting,
    DraftMinutes,
    PlanMeeting,
)
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.urgency import AddUrgentItem
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk

SHIFT_CONTROL = Qt.KeyboardModifier.ShiftModifier | CONTROL


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def add(desk: MeetingDesk, title: str, **more: object) -> UUID:
    return desk.run(AddAgendaItem(desk.stored().id, title, **more)).ids["item"]  # type: ignore[arg-type, no-any-return]


def plan(desk: MeetingDesk, body: str) -> UUID:
    assert desk.example is not None
    start = desk.stored().scheduled_start + timedelta(days=42)
    return desk.run(PlanMeeting(desk.example.organizations[body], start)).ids["meeting"]  # type: ignore[no-any-return]


def by_id(desk: MeetingDesk, item: UUID) -> ItemView:
    found = desk.stored().item(item)
    assert found is not None
    return found


def seal(desk: MeetingDesk) -> UUID:
    desk.begin()
    meeting = desk.stored().id
    for command in (CloseMeeting(meeting), DraftMinutes(meeting), ApproveMinutes(meeting)):
        desk.run(command)
    for role in SignerRole:
        desk.run(SignMinutes(meeting=meeting, role=role, document=b"%PDF", file_name="N.pdf"))
    return meeting


def test_a_drag_makes_an_item_public_with_all_below_it_and_tells_no_secret(desk: MeetingDesk) -> None:
    closed = add(desk, "Grundstück", public=False, internal_title="GEHEIM Markt 1")
    below = add(desk, "Preis", parent=closed, internal_title="GEHEIM Preis")
    agenda = desk.bench.agenda.list
    assert "GEHEIM" not in repr(desk.read(wall_source))
    agenda.choose(closed)
    agenda.drop_at(agenda.visualRect(agenda.keyed.index(agenda.keyed.row_of("head-True"))).center())
    desk.until(lambda: by_id(desk, closed).number == "Ö 1")
    desk.settle()
    assert by_id(desk, below).number == "Ö 1.1"
    assert "GEHEIM" not in repr(desk.read(wall_source))
    assert "Grundstück" in repr(desk.read(wall_source))
    assert desk.said.toasts[-1] == "Grundstück: jetzt öffentlich, ohne den internen Betreff."
    desk.bridge.undo()
    desk.settle()
    assert by_id(desk, below).heading == "GEHEIM Preis"


def test_a_drop_on_the_head_of_the_other_part_puts_it_first(desk: MeetingDesk) -> None:
    item = desk.item("Ö 7")
    agenda = desk.bench.agenda.list
    agenda.choose(item.id)
    agenda.drop_at(agenda.visualRect(agenda.keyed.index(agenda.keyed.row_of("head-False"))).center())
    desk.until(lambda: by_id(desk, item.id).number == "N 1")


def test_a_key_changes_the_part_and_says_why_it_may_not(desk: MeetingDesk) -> None:
    item = desk.item("Ö 7")
    desk.choose("Ö 7")
    desk.press(desk.bench.agenda.list, Key.Key_O, SHIFT_CONTROL)
    desk.until(lambda: not by_id(desk, item.id).public)
    desk.settle()
    desk.press(desk.bench.agenda.list, Key.Key_O, SHIFT_CONTROL)
    desk.until(lambda: by_id(desk, item.id).public)
    desk.settle()
    desk.begin("Ö 1")
    desk.press(desk.bench.agenda.list, Key.Key_O, SHIFT_CONTROL)
    desk.settle()
    assert by_id(desk, desk.item("Ö 1").id).public
    assert "begonnener Punkt" in desk.said.banners[-1][1]


def test_an_item_is_forwarded_by_key_and_says_where_it_went(desk: MeetingDesk) -> None:
    target = plan(desk, "jourfixe")
    desk.choose("Ö 5")
    source = desk.item("Ö 5")
    desk.press(desk.bench.agenda.list, Key.Key_F, SHIFT_CONTROL)
    form = desk.bench.middle.forward
    desk.until(lambda: form.meeting.value() == target)
    assert form.isVisible()
    assert not form.sub_items.isVisible(), "there are none"
    desk.press(form.meeting, Key.Key_Return)
    desk.until(lambda: bool(by_id(desk, source.id).went_to))
    desk.settle()
    assert not form.isVisible()
    assert desk.said.toasts[-1].startswith("Ö 5 weitergeleitet: JF,")
    (link,) = desk.bench.middle.head.trail.links
    assert link.text().startswith("weiter in JF")
    (there,) = desk.read(lambda session: meeting_view(session, target)).items
    assert (there.proposal, there.paper_id) == (source.proposal, source.paper_id)
    desk.click(link)
    assert desk.opened == [("item", there.id)]


def test_a_sealed_meeting_still_forwards(desk: MeetingDesk) -> None:
    seal(desk)
    plan(desk, "awd")
    desk.choose("Ö 6")
    desk.bench.middle.head.forward_asked.emit()
    form = desk.bench.middle.forward
    desk.until(lambda: form.meeting.value() is not None)
    desk.click(form.button)
    assert desk.item("Ö 6").went_to


def test_without_a_meeting_to_come_the_form_says_what_to_do(desk: MeetingDesk) -> None:
    desk.choose("Ö 5")
    desk.bench.ask_forward()
    desk.settle()
    desk.click(desk.bench.middle.forward.button)
    assert "Legen Sie zuerst eine an" in desk.bench.middle.forward.error.text()


def test_the_bar_shows_the_supplement_and_notes_that_it_went_out(desk: MeetingDesk) -> None:
    assert desk.example is not None
    desk.run(ChangeMeeting(desk.stored().id, start=desk.stored().scheduled_start + timedelta(days=9)))
    desk.run(ChangeOrganization(desk.example.organizations["awd"], notice_days=7))
    row = desk.bench.middle.invitation.supplement
    assert not row.isVisible()
    wishes: list[object] = []
    desk.bench.document_wished.connect(wishes.append)
    number = by_id(desk, add(desk, "Brücke")).number
    assert row.isVisible()
    assert f"noch nicht versandt (heute bis zur Sitzung 8 volle Tage): {number}." in row.sentence.text()
    desk.click(row.public)
    desk.click(row.internal)
    meeting = desk.stored().id
    assert wishes == [
        DocumentWish(DocumentKind.SUPPLEMENT, meeting, Audience.PUBLIC),
        DocumentWish(DocumentKind.SUPPLEMENT, meeting, Audience.INTERNAL),
    ]
    desk.clock.forward(days=2)
    desk.click(row.note)
    assert "Nachtrag vom 18.11.2021" in row.sentence.text(), "the day that was shown is the day that is noted"
    assert not row.note.isVisible()
    desk.run(ChangeOrganization(desk.example.organizations["awd"], notice_days=9))
    assert "nicht eingehalten" in row.sentence.text()
    add(desk, "Tunnel")
    assert row.note.isVisible()


def test_a_note_for_the_chair_is_written_in_the_items_view(desk: MeetingDesk) -> None:
    note = desk.bench.middle.chair_note
    desk.choose("Ö 5")
    assert not note.isVisible()
    desk.press(desk.bench.agenda.list, Key.Key_H, ALT | Qt.KeyboardModifier.ShiftModifier)
    desk.until(note.form.text.hasFocus)
    desk.write(note.form.text, "GEHEIM fragen")
    desk.press(note.form.text, Key.Key_Return, CONTROL)
    desk.until(lambda: desk.item("Ö 5").chair_note == "GEHEIM fragen")
    desk.settle()
    assert note.line.isVisible()
    assert note.text.text() == "GEHEIM fragen"
    assert "GEHEIM" not in repr(desk.read(wall_source))
    desk.choose("Ö 6")
    assert not note.isVisible()
    desk.choose("Ö 5")
    desk.click(note.edit_button)
    note.form.text.setPlainText("")
    desk.click(note.form.button)
    assert desk.item("Ö 5").chair_note == ""
    assert not note.isVisible()


def test_a_note_being_written_is_not_stored_with_another_item(desk: MeetingDesk) -> None:
    desk.choose("Ö 5")
    desk.bench.middle.chair_note.ask()
    desk.choose("Ö 6")
    assert not desk.bench.middle.chair_note.form.isVisible()


def test_the_run_sheet_is_wished_by_key(desk: MeetingDesk) -> None:
    wishes: list[object] = []
    desk.bench.document_wished.connect(wishes.append)
    desk.press(desk.bench.agenda.list, Key.Key_D, SHIFT_CONTROL)
    assert wishes == [DocumentWish(DocumentKind.RUN_SHEET, desk.stored().id, Audience.INTERNAL)]


@pytest.mark.parametrize(
    ("late", "words"),
    [
        ({"minutes": 15}, ""),
        ({"minutes": 16}, "Eröffnet um 16:46 Uhr, 16 Minuten später als geplant (16:30 Uhr)."),
        ({"minutes": -20}, "Eröffnet um 16:10 Uhr, 20 Minuten früher als geplant (16:30 Uhr)."),
        ({"days": 1}, "Eröffnet am 19.11.2021, 16:30 Uhr; vorgesehen war die Sitzung für den 18.11.2021, 16:30 Uhr."),
    ],
)
def test_a_hint_says_that_the_meeting_began_at_another_time(
    desk: MeetingDesk, late: dict[str, float], words: str
) -> None:
    hint = desk.bench.middle.start_hint
    desk.clock.forward(**late)
    desk.bench.refresh()
    desk.settle()
    assert not hint.isVisible(), "nothing is said before it begins"
    desk.click(desk.bench.middle.head.meeting_button)
    assert hint.sentence.text().replace("\u00a0", " ") == words
    assert hint.isVisible() is bool(words)
    if words:
        desk.click(hint.cross)
        desk.call("Ö 1")
        assert not hint.isVisible(), "put away once for the whole evening"


def test_archived_meetings_stand_in_the_list_on_wish_only(desk: MeetingDesk) -> None:
    seal(desk)
    desk.press(desk.bench.agenda.list, Key.Key_A, SHIFT_CONTROL)
    desk.until(lambda: desk.read(meeting_rows)[0].archived)
    desk.settle()
    chooser = desk.bench.chooser
    desk.bench.show_list()
    desk.settle()
    assert chooser.table.rowCount() == 0
    assert chooser.all_away.isVisible()
    assert not chooser.empty.isVisible()
    assert chooser.show_archive.text() == "Archiv zeigen (1)"
    chooser.show_archive.setFocus()
    desk.press(chooser.show_archive, Key.Key_Space)
    assert chooser.table.rowCount() == 1
    assert chooser.table.item(0, 4).text() == "im Archiv"  # type: ignore[union-attr]
    desk.click(chooser.archive_button)
    assert not desk.read(meeting_rows)[0].archived


def test_an_unsigned_meeting_is_not_archived_and_the_reason_is_said(desk: MeetingDesk) -> None:
    desk.bench.show_list()
    desk.settle()
    desk.click(desk.bench.chooser.archive_button)
    assert "nur eine unterschriebene oder abgesagte Sitzung" in desk.said.banners[-1][1]
    assert "unterschreiben" in desk.said.banners[-1][2]
    assert not desk.read(meeting_rows)[0].archived


def test_an_urgent_item_shows_its_reason_and_its_vote(desk: MeetingDesk) -> None:
    desk.begin("Ö 1")
    command = AddUrgentItem(desk.stored().id, "Aufruf", "Die Frist endet morgen.", yes=9, no=2)
    item = desk.run(command).ids["item"]
    desk.bench.choose_item(item)
    told = desk.bench.middle.head.trail.urgency
    assert told.isVisible()
    assert told.text().endswith("Die Frist endet morgen; mit 9 Ja-Stimmen bei 2 Gegenstimmen aufgenommen")
    desk.choose("Ö 1")
    assert not told.isVisible()
