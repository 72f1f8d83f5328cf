"""The speaker list in the discussion card, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.speakers import SpeakerStrip
from smartaachen_desktop.gui.meeting.waiting_list import running_time
from smartaachen_desktop.services.speeches import AddSpeaker
from tests.gui.meeting_desk import ALT, CONTROL, MeetingDesk

Key = Qt.Key
NEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


def strip(desk: MeetingDesk) -> SpeakerStrip:
    return desk.bench.middle.discussion.speakers


def queue(desk: MeetingDesk, *names: str) -> None:
    for name in names:
        desk.run(AddSpeaker(desk.item("Ö 5").id, name=name))


def names(desk: MeetingDesk) -> list[str]:
    return [speech.name for speech in desk.item("Ö 5").speeches]


def test_it_takes_no_room_until_somebody_asks(desk: MeetingDesk) -> None:
    assert not strip(desk).isVisible()
    assert strip(desk).add_button.isVisible()


def test_a_speaker_is_added_and_called_by_keys_while_writing(desk: MeetingDesk) -> None:
    edit, line = desk.bench.middle.discussion.edit, strip(desk).line
    who = next(each for each in desk.stored().participants if each.present)
    edit.setFocus()
    desk.press(edit, Key.Key_R, CONTROL)
    assert line.name.hasFocus()
    desk.type(line.name, who.name[:4])
    assert line.offers.isVisible()
    while line.offers.chosen() is None or line.offers.chosen().record != who.id:  # type: ignore[union-attr]
        desk.press(line.name, Key.Key_Down)
    desk.press(line.name, Key.Key_Return)
    desk.settle()
    assert names(desk) == [who.name]
    assert edit.hasFocus()
    assert not line.isVisible()
    desk.press(edit, Key.Key_R, NEXT)
    desk.settle()
    assert strip(desk).now.text() == who.name
    desk.clock.forward(seconds=125)
    strip(desk)._tick()
    assert strip(desk).time.text() == "2:05"
    desk.press(edit, Key.Key_R, NEXT)
    desk.settle()
    assert desk.item("Ö 5").speeches[0].ended_at is not None
    assert strip(desk).rest.text() == "Redebeiträge: 1, zusammen 2 min"


def test_any_name_can_be_typed_and_a_refusal_is_said_below(desk: MeetingDesk) -> None:
    line = strip(desk).line
    for _ in range(2):
        strip(desk).ask()
        desk.type(line.name, "Einwohner*in")
        desk.press(line.name, Key.Key_Return)
        desk.settle()
    assert names(desk) == ["Einwohner*in"]
    assert "steht schon" in line.error.text()
    desk.press(line.name, Key.Key_Escape)
    assert not line.isVisible()


def test_escape_closes_the_offers_first(desk: MeetingDesk) -> None:
    line = strip(desk).line
    strip(desk).ask()
    desk.press(line.name, Key.Key_Down)
    assert line.offers.isVisible()
    desk.press(line.name, Key.Key_Escape)
    assert line.isVisible()
    assert not line.offers.isVisible()
    desk.press(line.name, Key.Key_Escape)
    assert not strip(desk).isVisible()


def test_those_waiting_are_moved_and_struck_off_in_the_list(desk: MeetingDesk) -> None:
    queue(desk, "A", "B", "C")
    desk.click(strip(desk).fold)
    waiting = strip(desk).list
    assert waiting.hasFocus()
    waiting.choose(desk.item("Ö 5").speeches[2].id)
    desk.press(waiting, Key.Key_Up, ALT)
    desk.settle()
    assert names(desk) == ["A", "C", "B"]
    desk.press(waiting, Key.Key_Delete)
    desk.settle()
    assert names(desk) == ["A", "B"]
    assert desk.said.toasts


def test_the_next_is_shown_and_the_floor_can_be_left(desk: MeetingDesk) -> None:
    queue(desk, "A", "B", "C")
    desk.click(strip(desk).next_button)
    assert strip(desk).now.text() == "A"
    assert strip(desk).rest.text() == "dann B, C"
    desk.click(strip(desk).end_button)
    assert not any(speech.speaking for speech in desk.item("Ö 5").speeches)


def test_nobody_speaks_to_an_item_that_does_not_run(desk: MeetingDesk) -> None:
    desk.run(AddSpeaker(desk.item("Ö 6").id, name="A"))
    desk.choose("Ö 6")
    assert strip(desk).isVisible()
    assert not strip(desk).next_button.isEnabled()
    strip(desk).next_speaker()
    desk.settle()
    assert desk.item("Ö 6").speeches[0].waiting


def test_the_clock_of_a_speech() -> None:
    assert [running_time(seconds) for seconds in (-1, 0, 59.9, 60, 3605)] == ["0:00", "0:00", "0:59", "1:00", "60:05"]
