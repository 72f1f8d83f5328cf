"""Open items of the last meeting are ticked into one that is planned already."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.meetings import CloseMeeting, PlanMeeting
from tests.gui.meeting_desk import ALT, Key, MeetingDesk

SHIFT_ALT = Qt.KeyboardModifier.ShiftModifier | ALT


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_open_items_are_ticked_by_keyboard_into_a_planned_meeting(desk: MeetingDesk) -> None:
    assert desk.example is not None
    held = desk.stored()
    start = held.scheduled_start + timedelta(days=42)
    target = desk.run(PlanMeeting(desk.example.organizations["awd"], start)).ids["meeting"]
    desk.begin()
    desk.press(desk.bench, Key.Key_O, SHIFT_ALT)
    form = desk.bench.agenda.left_open
    assert not form.isVisible(), "a running meeting takes items by urgency only"
    desk.run(CloseMeeting(held.id))
    desk.bench.open_meeting(target)
    desk.until(lambda: desk.bench.view is not None and desk.bench.view.id == target)
    desk.press(desk.bench, Key.Key_O, SHIFT_ALT)
    desk.until(lambda: form.items.count() > 1)
    assert form.items.hasFocus()
    assert "18.11.2021" in form.source.text()
    form.items.tick_all(False)
    desk.press(form.items, Key.Key_Return)
    assert "mindestens einen Punkt" in form.error.text()
    desk.press(form.items, Key.Key_Space)
    name = form.items.item(0).text()
    desk.press(form.items, Key.Key_Return)
    desk.until(lambda: not form.isVisible())
    desk.settle()
    (taken,) = desk.stored().items
    assert taken.title in name
    desk.press(desk.bench, Key.Key_O, SHIFT_ALT)
    desk.until(lambda: form.items.count() > 0)
    assert not any(taken.title in line.text() for line in form.items.lines())
