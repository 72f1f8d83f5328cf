"""The forms over the agenda stand open one at a time; a new meeting is proposed where the body met last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.meetings import ChangeMeeting
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk

SHIFT_ALT = Qt.KeyboardModifier.ShiftModifier | ALT


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_one_form_at_a_time_and_escape_closes_one_that_has_nothing_to_offer(desk: MeetingDesk) -> None:
    agenda = desk.bench.agenda
    agenda.list.setFocus()
    desk.press(desk.bench, Key.Key_N, CONTROL)
    desk.write(agenda.form.title, "Lastenrad")
    desk.press(desk.bench, Key.Key_O, SHIFT_ALT)
    desk.until(lambda: "nichts offen" in agenda.left_open.source.text() and agenda.left_open.cancel.hasFocus())
    assert not agenda.form.isVisible()
    assert not agenda.left_open.button.isVisible(), "there is nothing to take"
    desk.press(agenda.left_open.cancel, Key.Key_Escape)
    assert not agenda.left_open.isVisible()
    assert agenda.list.hasFocus()
    desk.press(desk.bench, Key.Key_U, SHIFT_ALT)
    desk.until(lambda: "leer" in agenda.topics.source.text())
    assert not agenda.topics.button.isVisible()
    desk.press(desk.bench, Key.Key_N, CONTROL)
    assert not agenda.topics.isVisible()
    assert agenda.form.title.text() == "Lastenrad", "what was half typed waited"
    desk.press(agenda.form.title, Key.Key_Return)
    desk.until(lambda: (shown := desk.bench.item()) is not None and shown.title == "Lastenrad")
    assert agenda.list.current_key() == desk.bench.shown_item(), "the new item is looked at"


def test_a_running_meeting_goes_on_with_its_item_when_one_is_added(desk: MeetingDesk) -> None:
    desk.begin("Ö 5")
    desk.press(desk.bench, Key.Key_N, CONTROL)
    desk.write(desk.bench.agenda.form.title, "Lastenrad")
    desk.press(desk.bench.agenda.form.title, Key.Key_Return)
    desk.until(lambda: any(item.title == "Lastenrad" for item in desk.stored().items))
    desk.settle()
    assert desk.bench.shown_item() == desk.item("Ö 5").id


def test_a_new_meeting_is_proposed_as_the_body_met_last(desk: MeetingDesk) -> None:
    assert desk.example is not None
    held = desk.stored()
    desk.run(ChangeMeeting(held.id, place="OecherLab", room="Raum 2"))
    desk.settle()
    desk.bench.show_list()
    desk.settle()
    form = desk.bench.chooser.form
    desk.bench.chooser.plan()
    form.organization.set_value(desk.example.organizations["awd"])
    form.organization.activated.emit(form.organization.currentIndex())
    assert (form.time.value(), form.place.text(), form.room.text()) == ((16, 30), "OecherLab", "Raum 2")
    assert form.day.value() is None
    form.organization.set_value(desk.example.organizations["jourfixe"])
    form.organization.activated.emit(form.organization.currentIndex())
    assert (form.time.value(), form.place.text(), form.room.text()) == ((17, 0), "Aachen", "")
