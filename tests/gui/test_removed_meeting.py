"""The list of meetings: one that is not held is deleted by key and comes back, one that was held is refused."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_a_planned_meeting_is_deleted_by_key_and_comes_back(desk: MeetingDesk) -> None:
    body = desk.read(meeting_rows)[0].organization_id
    meeting = desk.run(PlanMeeting(body, desk.clock() + timedelta(days=21))).ids["meeting"]
    chooser = desk.bench.chooser
    desk.bench.open_meeting(meeting)
    desk.settle()
    desk.bench.show_list()
    desk.settle()
    rows = chooser.table.rowCount()
    chooser.choose(meeting)
    chooser.table.setFocus()
    desk.press(chooser.table, Key.Key_Delete)
    desk.until(lambda: chooser.table.rowCount() == rows - 1)
    desk.settle()
    assert desk.said.toasts == ["Sitzung gelöscht. Strg+Z holt sie zurück."]
    assert meeting not in [row.id for row in desk.read(meeting_rows)]
    desk.bridge.undo()
    desk.until(lambda: chooser.table.rowCount() == rows)


def test_the_meeting_that_runs_stays_and_the_reason_is_said(desk: MeetingDesk) -> None:
    desk.begin()
    desk.bench.show_list()
    desk.settle()
    desk.click(desk.bench.chooser.remove_button)
    assert "eröffnete Sitzung" in desk.said.banners[-1][1]
    assert len(desk.read(meeting_rows)) == 1
