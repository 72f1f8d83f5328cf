"""Copying a meeting from the list and from the open meeting; points of order by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.shared.keyed import ROLE
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from smartaachen_desktop.services.speeches import AddSpeaker
from tests.gui.meeting_desk import ALT, Key, MeetingDesk

SHIFT_ALT = Qt.KeyboardModifier.ShiftModifier | ALT


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_the_open_meeting_is_copied_to_a_new_day(desk: MeetingDesk) -> None:
    before = desk.stored()
    desk.press(desk.bench, Key.Key_K, SHIFT_ALT)
    form = desk.bench.chooser.copying
    desk.until(form.isVisible)
    assert "18.11.2021" in form.heading.text()
    desk.press(form.day.edit, Key.Key_Return)
    assert "Datum und Beginn" in form.error.text()
    desk.bench.chooser.plan()
    assert not form.isVisible(), "one form at a time"
    desk.bench.chooser.form.close_form()
    desk.settle()
    desk.click(desk.bench.chooser.copy_button)
    form.day.edit.setText("20.01.2022")
    desk.press(form.day.edit, Key.Key_Return)
    desk.until(lambda: desk.bench.view is not None and len(desk.read(meeting_rows)) == 2)
    desk.settle()
    made = desk.stored()
    assert made.id != before.id
    assert [item.title for item in made.items] == [item.title for item in before.items]


def test_a_point_of_order_goes_to_the_front(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(AddSpeaker(desk.item("Ö 5").id, name="Erste*r"))
    desk.settle()
    strip, edit = desk.bench.middle.discussion.speakers, desk.bench.middle.discussion.edit
    edit.setFocus()
    desk.press(edit, Key.Key_G, SHIFT_ALT)
    assert strip.order_line.name.hasFocus()
    desk.type(strip.order_line.name, "Zweite*r")
    desk.press(strip.order_line.name, Key.Key_Return)
    desk.settle()
    assert [(each.name, each.procedural) for each in desk.item("Ö 5").speeches] == [
        ("Zweite*r", True), ("Erste*r", False),
    ]  # fmt: skip
    assert not strip.order_line.is_open
    assert "Zweite*r (zur Geschäftsordnung), Erste*r" in strip.rest.text()
    strip.fold.click()
    assert strip.list.keyed.index(0).data(ROLE.AccessibleTextRole) == "Zweite*r (zur Geschäftsordnung)"
    strip.list.choose(desk.item("Ö 5").speeches[0].id)
    desk.press(strip.list, Key.Key_G)
    desk.settle()
    assert not any(each.procedural for each in desk.item("Ö 5").speeches)
    desk.press(strip.list, Key.Key_Delete)
    desk.settle()
    assert len(desk.item("Ö 5").speeches) == 1
