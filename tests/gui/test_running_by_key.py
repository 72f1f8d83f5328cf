"""A meeting under way by key: names found from anywhere, ballots counted in order, moments that fit their cause."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import AddParticipant, RecordDeparture
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


def names(desk: MeetingDesk) -> list[str]:
    return [row.name for row in desk.bench.people.list.keyed.rows if not isinstance(row.key, str)]


def test_a_name_is_looked_for_from_the_text_and_leaves_the_list_whole(desk: MeetingDesk) -> None:
    people, edit = desk.bench.people, desk.bench.middle.discussion.edit
    everybody = names(desk)
    edit.setFocus()
    desk.press(edit, Key.Key_F, CONTROL)
    assert people.filter.hasFocus()
    desk.write(people.filter, "B, stell")
    assert names(desk) == ["Fraktion B, stellv. Vorsitz"]
    desk.press(people.filter, Key.Key_Return)
    desk.press(people.list, Key.Key_G)
    desk.press(people.list, Key.Key_F5)
    assert edit.hasFocus()
    assert (names(desk), people.filter.text()) == (everybody, "")
    assert [who.name for who in people.chosen()] == ["Fraktion B, stellv. Vorsitz"]
    desk.press(edit, Key.Key_F, CONTROL)
    desk.write(people.filter, "Platz 1")
    desk.press(people.filter, Key.Key_Escape)
    assert names(desk) == everybody
    assert people.list.hasFocus()
    desk.press(people.list, Key.Key_End)
    assert [who.name for who in people.chosen()] == everybody[-1:]
    desk.press(people.list, Key.Key_Home)
    assert [who.name for who in people.chosen()] == everybody[:1]


def test_a_substitute_adds_no_seat_and_is_found_by_the_member(desk: MeetingDesk) -> None:
    member = next(who for who in desk.stored().participants if who.name == "Fraktion C, Platz 2")
    desk.run(RecordDeparture(member.id))
    view = desk.stored()
    desk.run(AddParticipant(view.id, None, MemberGroup.COUNCIL, substitute_for=member.id, name="Vertretung C"))
    desk.settle()
    heads = [row.note for row in desk.bench.people.list.keyed.rows if isinstance(row.key, str)]
    assert heads[0] == "9 von 10 zählen"
    desk.bench.people.filter.setText("C, Platz 2")
    assert names(desk) == ["Fraktion C, Platz 2", "Vertretung C"]


def test_tab_goes_from_candidate_to_candidate_and_the_hands_on_to_the_run_off(desk: MeetingDesk) -> None:
    panel = desk.bench.middle.vote.elections
    desk.press(desk.bench.agenda.list, Key.Key_L, ALT)
    desk.write(panel.form.office, "Beirat")
    panel.form.asked.set_current("no")
    panel.form.candidates.rows[0][0].setFocus()
    for name, votes in (("Vorschlag eins", "8"), ("Vorschlag zwei", "8")):
        for typed in (name, votes):
            field = QApplication.focusWidget()
            assert field is not None
            desk.write(field, typed)
            desk.press(field, Key.Key_Tab)
    assert panel.form.candidates.candidates() == (("Vorschlag eins", 8), ("Vorschlag zwei", 8))
    panel.form.confirm()
    desk.settle()
    (run_off,) = panel.offered("run_off")
    assert desk.bench.window().focusWidget() is run_off


def test_what_is_wished_by_key_is_voted_on_though_the_item_asks_for_none(desk: MeetingDesk) -> None:
    desk.click(desk.bench.middle.head.item_button)
    desk.call("Ö 6")
    vote = desk.bench.middle.vote
    assert not vote.counts.isVisible()
    desk.press(desk.bench.agenda.list, Key.Key_G, ALT)
    assert vote.counts.isVisible()
    assert vote.method.current() == "secret"


def test_a_report_is_taken_note_of_in_one_key(desk: MeetingDesk) -> None:
    desk.click(desk.bench.middle.head.item_button)
    desk.call("Ö 6")
    desk.bench.middle.resolution.edit.setFocus()
    desk.press(desk.bench.middle.resolution.edit, Key.Key_Return, CONTROL)
    desk.settle()
    assert desk.item("Ö 6").result is ResultCategory.NOTED
    assert desk.item("Ö 6").resolutions == ()


def test_the_minute_offered_means_the_moment_of_the_asking(desk: MeetingDesk) -> None:
    people = desk.bench.people
    desk.clock.forward(seconds=40)
    council = [who for who in desk.stored().participants if who.group is MemberGroup.COUNCIL]
    for who in council[:9]:
        desk.run(RecordDeparture(who.id))
    desk.settle()
    desk.press(desk.bench.agenda.list, Key.Key_Q, ALT)
    desk.clock.forward(seconds=45)  # the next minute by the clock
    desk.press(people.clock_form.time.edit, Key.Key_Return)
    desk.settle()
    (finding,) = desk.stored().findings
    assert (finding.missing, finding.present) == (True, 8)


def test_a_long_refusal_is_read_whole_in_a_narrow_pane(desk: MeetingDesk) -> None:
    form = desk.bench.people.clock_form
    form.ask("Geht um", "Geht", lambda at: RecordDeparture(uuid4(), at))
    form.error.show_error("Fehlt.")
    assert form.error.heightForWidth(form.error.width()) == 20
    form.error.show_error("Um 16:44 Uhr sind 16 Stimmberechtigte anwesend, nötig sind 9. Bitte prüfen Sie die Uhrzeit.")
    desk.until(lambda: form.error.height() == form.error.heightForWidth(form.error.width()) > 20)
