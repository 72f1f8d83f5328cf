"""Text blocks behind F3 go where the caret is: into the wording, a motion, a proposal, and else into the discussion."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.text_blocks import AddTextBlock
from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def take(desk: MeetingDesk, edit: Any) -> None:
    picker = desk.bench.middle.discussion.picker
    edit.setFocus()
    desk.until(edit.hasFocus)
    desk.press(edit, Key.Key_F3)
    desk.until(picker.isVisible)
    desk.press(picker.edit, Key.Key_Return)


def test_a_block_goes_into_the_wording_and_is_kept_there(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(AddTextBlock("Kenntnis", "Der Ausschuss nimmt {TOP} zur Kenntnis."))
    desk.settle()
    wording = desk.bench.middle.resolution.edit
    wording.load("")
    take(desk, wording)
    assert "Der Ausschuss nimmt Ö 5 zur Kenntnis." in wording.text()
    assert desk.item("Ö 5").discussion == ""
    assert desk.bench.middle.discussion.edit.text() == ""


def test_a_block_goes_into_the_motion_under_way(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(AddTextBlock("Antrag", "Der Ausschuss möge zu {TOP} beschließen:"))
    desk.settle()
    form = desk.bench.middle.vote.form
    item = desk.bench.item()
    assert item is not None
    form.add_to(item)
    take(desk, form.text)
    assert form.text.toPlainText().startswith("Der Ausschuss möge zu Ö 5 beschließen:")
    take(desk, desk.bench.middle.discussion.edit)
    assert desk.bench.middle.discussion.edit.text().startswith("Der Ausschuss möge")
