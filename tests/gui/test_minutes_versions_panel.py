"""The versions of the minutes by hand: listed, released, compared, an item's text brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.diff_text import DiffText
from smartaachen_desktop.model.motions import DiffKind
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.meetings import CloseMeeting, DraftMinutes
from tests.gui.meeting_desk import ALT, Key, MeetingDesk

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_a_version_goes_out_is_compared_and_its_text_comes_back(desk: MeetingDesk) -> None:
    desk.begin()
    item = desk.item("Ö 5").id
    desk.run(RecordDiscussion(item, "Die Verwaltung stellt das Konzept vor."))
    desk.run(CloseMeeting(desk.stored().id))
    desk.run(DraftMinutes(desk.stored().id))
    desk.run(RecordDiscussion(item, "Die Verwaltung stellt das neue Konzept vor."))
    desk.settle()
    after = desk.bench.middle.after
    desk.press(desk.bench.agenda.list, Key.Key_V, ALT | SHIFT)
    panel = after.versions
    desk.until(lambda: [row.number for row in panel.list.keyed.rows] == [1])
    assert desk.bench.middle.closing.versions.words() == "Fassung 1"
    desk.click(panel.release)
    desk.write(panel.form.reason, "Anmerkungen eingearbeitet")
    desk.press(panel.form.reason, Key.Key_Return)
    desk.until(lambda: [row.number for row in panel.list.keyed.rows] == [2, 1])
    assert panel.list.keyed.rows[0].reason == "Anmerkungen eingearbeitet"

    panel.list.choose(panel.list.keyed.rows[1].seq)
    desk.press(panel.list, Key.Key_Return)
    window = after.compared
    assert window is not None
    desk.until(lambda: [row.item for row in window.list.keyed.rows] == [item])
    (text,) = window.sheet.findChildren(DiffText)
    assert [part.text for part in text._parts if part.kind is DiffKind.NEW] == ["neue "]
    assert "neu: neue" in text.accessibleName()
    desk.click(window.restore)
    desk.until(lambda: desk.item("Ö 5").discussion == "Die Verwaltung stellt das Konzept vor.")
    desk.until(lambda: not window.list.keyed.rows)
    assert window.none.isVisible()
    window.close()
    assert desk.crashes == []
