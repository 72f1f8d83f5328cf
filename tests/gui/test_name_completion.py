"""Names and offices complete themselves in the minutes; the keys of writing stay what they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_names_complete_themselves(desk: MeetingDesk) -> None:
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    completion = desk.bench.middle.help.completion(edit)
    desk.type_discussion("Dazu fragt Fraktion D, P")
    assert completion.offers.isVisible()
    desk.press(edit, Key.Key_Tab)
    assert edit.text() == "Dazu fragt Fraktion D, Platz 1"
    assert edit.hasFocus()
    assert not completion.offers.isVisible()
    desk.press(edit, Key.Key_Return)
    desk.type_discussion("OecherL")
    desk.press(edit, Key.Key_Return)  # nothing is chosen: Enter stays a new line
    assert edit.text().endswith("OecherL\n")
    desk.type_discussion("OecherL")
    desk.press(edit, Key.Key_Down)
    desk.press(edit, Key.Key_Return)
    assert edit.text().endswith("\nOecherLab")
    desk.type_discussion(" hin und her")
    assert not completion.offers.isVisible()


def test_the_mover_of_a_motion_is_completed_from_those_at_the_table(desk: MeetingDesk) -> None:
    desk.begin()
    completer = desk.bench.middle.vote.form.mover.completer()
    assert "Fraktion D, Platz 1" in completer.model().stringList()  # type: ignore[attr-defined]
