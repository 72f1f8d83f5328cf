"""When the minutes are signed, the plan can be kept as the meeting's baseline: one key, once, with undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.acts_table import meeting_acts
from smartaachen_desktop.model.documents import SignatureLevel, SignerRole
from smartaachen_desktop.services import meetings, minutes
from smartaachen_desktop.services.queries.baselines import baseline_rows
from tests.gui.meeting_desk import MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def sign(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    desk.begin()
    for step in (meetings.CloseMeeting, meetings.DraftMinutes, meetings.ApproveMinutes):
        desk.run(step(meeting))
    for role in (SignerRole.CHAIR, SignerRole.SECRETARY):
        desk.run(minutes.SignMinutes(meeting, role, b"%PDF-", "n.pdf", level=SignatureLevel.SELF_ISSUED))


def test_it_is_offered_when_the_minutes_are_signed_and_only_once(desk: MeetingDesk) -> None:
    act = next(each for each in meeting_acts() if each.id == "baseline")
    button = desk.bench.middle.closing.baseline.button
    act.perform(desk.bench)
    assert "nach der letzten Unterschrift" in desk.said.banners[-1][1]
    sign(desk)
    desk.until(button.isVisible)
    assert button.accessibleName() == "Basisplan festhalten"
    assert "Alt+Umschalt+F" in button.toolTip()
    act.perform(desk.bench)
    desk.until(lambda: not button.isVisible())
    (row,) = desk.read(baseline_rows)
    assert (row.name, row.meeting_id) == ("AWD 18.11.2021", desk.stored().id)
    assert desk.said.toasts[-1] == "Basisplan „AWD 18.11.2021“ festgehalten"
    desk.bridge.undo()
    desk.until(button.isVisible)
    assert desk.read(baseline_rows) == ()
    desk.click(desk.bench.middle.closing.baseline.cross)
    desk.bench.refresh()
    desk.settle()
    assert not button.isVisible(), "put away, it stays away"
