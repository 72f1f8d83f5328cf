"""The timeline of attendance: what it draws and how a time is corrected by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.timeline import END, START, TimelineDialog
from smartaachen_desktop.gui.meeting.timeline_rows import in_order
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.services.attendance import AddParticipant, DeclareBias, RecordArrival, RecordDeparture
from smartaachen_desktop.services.people import AddPerson
from tests.gui.meeting_desk import MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


@pytest.fixture
def dialog(desk: MeetingDesk, qtbot: QtBot) -> TimelineDialog:
    made = TimelineDialog(desk.bench.acts)
    qtbot.addWidget(made)
    made.open_for(desk.stored(), True)
    return made


def test_a_time_is_corrected_by_keyboard(desk: MeetingDesk, dialog: TimelineDialog, qtbot: QtBot) -> None:
    row = dialog.model.rows[0]
    who = next(each for each in desk.stored().participants if each.stay_ids[:1] == (row.record,))
    desk.clock.forward(minutes=30)
    assert dialog.model.setData(dialog.model.index(0, START), "16:35")
    desk.settle()
    found = next(each for each in desk.stored().participants if each.id == who.id)
    assert (found.stays[0][0] - desk.stored().started_at).total_seconds() == 300  # type: ignore[operator]
    assert found.present
    assert dialog.model.setData(dialog.model.index(0, END), "16:40")
    desk.settle()
    assert not next(each for each in desk.stored().participants if each.id == who.id).present
    dialog.show_meeting(desk.stored(), True)
    assert dialog.model.index(0, END).data() == "16:40"


def test_a_wrong_time_is_said_below(desk: MeetingDesk, dialog: TimelineDialog) -> None:
    before = desk.stored().journal_head
    assert not dialog.model.setData(dialog.model.index(0, START), "gestern")
    assert "Uhrzeit" in dialog.error.text()
    assert not dialog.model.setData(dialog.model.index(0, START), "")
    assert dialog.model.setData(dialog.model.index(0, END), "10:00")  # before the arrival
    desk.until(lambda: "Beginn" in dialog.error.text())
    desk.settle()
    assert desk.stored().journal_head == before


def test_what_stands_is_only_shown(desk: MeetingDesk, dialog: TimelineDialog) -> None:
    dialog.show_meeting(desk.stored(), False)
    assert not dialog.model.index(0, START).flags() & Qt.ItemFlag.ItemIsEditable


def test_bias_and_the_public_stand_in_it(desk: MeetingDesk, dialog: TimelineDialog) -> None:
    voters = [who for who in desk.stored().participants if who.votes]
    item = desk.item("Ö 5").id
    desk.clock.forward(minutes=5)
    desk.run(DeclareBias(item, voters[0].id))
    desk.run(RecordDeparture(voters[1].id, to=Whereabouts.WITH_PUBLIC))
    desk.clock.forward(minutes=5)
    desk.run(RecordArrival(voters[1].id))
    dialog.show_meeting(desk.stored(), True)
    words = {(row.name, row.words) for row in dialog.model.rows}
    assert (voters[0].name, "befangen zu Ö 5") in words
    assert (voters[1].name, "anwesend, danach im Zuhörerbereich") in words
    assert dialog.grab().width() == dialog.width()
    times = [dialog.chart.x_of(start) for who in desk.stored().participants for start, _end in who.stays]
    assert all(0 <= x <= dialog.chart.width() for x in times)


def test_a_substitute_stands_after_the_member(desk: MeetingDesk) -> None:
    member = next(who for who in desk.stored().participants if who.votes)
    desk.run(RecordDeparture(member.id))
    person = desk.run(AddPerson(name="Vertretung")).ids["person"]
    made = desk.run(AddParticipant(desk.stored().id, person, substitute_for=member.id)).ids["participant"]
    order = [who.id for who in in_order(desk.stored().participants)]
    assert order.index(made) == order.index(member.id) + 1


def test_it_opens_by_key_and_button_and_follows(desk: MeetingDesk) -> None:
    desk.press(desk.bench.people.list, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    timeline = desk.bench.timeline
    assert timeline is not None
    assert timeline.isVisible()
    rows = len(timeline.model.rows)
    who = next(each for each in desk.stored().participants if each.votes)
    desk.clock.forward(minutes=1)
    desk.run(RecordDeparture(who.id))
    desk.run(RecordArrival(who.id))
    desk.until(lambda: len(timeline.model.rows) == rows + 1)
    timeline.close()
    desk.click(desk.bench.people.timeline_button)
    assert timeline.isVisible()
    timeline.close()
