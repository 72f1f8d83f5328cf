"""Interposed questions and priorities in the meeting, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.shared.keyed import ROLE
from smartaachen_desktop.services.speeches import AddSpeaker, StartSpeech
from tests.gui.meeting_desk import MeetingDesk

Key = Qt.Key
ASK = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


def test_a_question_is_noted_below_the_speech_and_struck_off(desk: MeetingDesk) -> None:
    strip, edit = desk.bench.middle.discussion.speakers, desk.bench.middle.discussion.edit
    edit.setFocus()
    desk.press(edit, Key.Key_Z, ASK)
    assert not strip.question_line.is_open, "nobody speaks"
    desk.run(StartSpeech(desk.run(AddSpeaker(desk.item("Ö 5").id, name="Erste*r")).ids["speech"]))
    desk.settle()
    desk.press(edit, Key.Key_Z, ASK)
    assert strip.question_line.name.hasFocus()
    desk.type(strip.question_line.name, "Erste*r")
    desk.press(strip.question_line.name, Key.Key_Return)
    desk.settle()
    assert "selbst das Wort" in strip.question_line.error.text()
    strip.question_line.name.clear()
    desk.type(strip.question_line.name, "Einwohner*in")
    desk.press(strip.question_line.name, Key.Key_Return)
    desk.settle()
    assert edit.hasFocus()
    assert strip.questions.isVisible()
    spoken = strip.questions.keyed.index(0).data(ROLE.AccessibleTextRole)
    assert spoken.startswith("Zwischenfrage ")
    assert spoken.endswith(": Einwohner*in")
    assert strip.is_speaking()
    strip.questions.setFocus()
    desk.press(strip.questions, Key.Key_Delete)
    desk.settle()
    assert [each.name for each in desk.item("Ö 5").speeches] == ["Erste*r"]
    assert not strip.questions.isVisible()


def test_a_priority_is_chosen_with_the_assignment_and_changed(desk: MeetingDesk) -> None:
    card = desk.bench.middle.assignments
    desk.press(desk.bench.agenda.list, Key.Key_F4)
    desk.write(card.form.text, "Workshop vorbereiten")
    assert card.form.priority.value() == 3
    card.form.priority.set_value(1)
    desk.press(card.form.text, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").assignments))
    desk.settle()
    assert desk.item("Ö 5").assignments[0].priority == 1
    assert "sofort" in card.list.keyed.index(0).data(ROLE.AccessibleTextRole)
    card.list.choose(desk.item("Ö 5").assignments[0].id)
    desk.press(card.list, Key.Key_F2)
    assert card.form.priority.value() == 1
    card.form.priority.set_value(3)
    desk.press(card.form.text, Key.Key_Return)
    desk.until(lambda: desk.item("Ö 5").assignments[0].priority == 3)
    desk.settle()
    assert "normal" not in card.list.keyed.index(0).data(ROLE.AccessibleTextRole)
