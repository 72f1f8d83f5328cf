"""Cancelling a meeting in the workbench: the form, the strip, what is closed, and the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.acts_table import meeting_acts
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from tests.gui.meeting_desk import MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_cancelled_by_keyboard_closed_to_all_acts_and_taken_back(desk: MeetingDesk) -> None:
    bench = desk.bench
    bar = bench.middle.cancellation
    acts = {act.id: act for act in meeting_acts()}
    assert not bar.isVisible()
    acts["cancel_meeting"].perform(bench)
    assert bar.form.isVisible()
    assert bench.window().focusWidget() is bar.form.reason
    desk.press(bar.form.reason, Qt.Key.Key_Return)
    desk.settle()
    assert "Grund der Absage" in bar.form.error.text()
    desk.write(bar.form.reason, "Erkrankung")
    desk.press(bar.form.reason, Qt.Key.Key_Return)
    desk.settle()
    assert desk.stored().state is MeetingState.CANCELLED
    assert bar.strip.isVisible()
    assert not bar.form.isVisible()
    assert bar.sentence.text() == "Abgesagt am 18.11.2021."
    assert "Erkrankung" in bar.reason.text()
    assert "kein Grund" in bar.notice.text()
    assert not bench.middle.head.meeting_button.isVisible()
    assert not bench.middle.invitation.isVisible()
    for name in ("step_meeting", "details", "arrived", "vote_open"):
        assert name not in acts or acts[name].obstacle(bench), name
    wishes: list[object] = []
    bench.document_wished.connect(wishes.append)
    meeting = desk.stored().id
    for button in (bar.internal, bar.public, bar.calendar):
        desk.click(button)
    assert wishes == [
        DocumentWish(DocumentKind.CANCELLATION, meeting, Audience.INTERNAL),
        DocumentWish(DocumentKind.CANCELLATION, meeting, Audience.PUBLIC),
        DocumentWish(DocumentKind.CALENDAR, meeting, Audience.PUBLIC),
    ]
    desk.click(bar.back)
    assert desk.stored().state is MeetingState.INVITED
    assert not bar.isVisible()
    assert bench.middle.invitation.isVisible()


def test_the_list_says_it(desk: MeetingDesk) -> None:
    desk.bench.middle.cancellation.step()
    desk.write(desk.bench.middle.cancellation.form.reason, "Erkrankung")
    desk.press(desk.bench.middle.cancellation.form.reason, Qt.Key.Key_Return)
    desk.settle()
    desk.bench.show_list()
    desk.settle()
    cell = desk.bench.chooser.table.item(0, 4)
    assert cell is not None
    assert cell.text() == "abgesagt"
