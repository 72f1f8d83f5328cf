"""An assignment becomes a note or a measure by key: in the running meeting and among resolutions and assignments."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.followup.workspace import FollowUpWorkspace
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.queries.plan import plan_view
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def followup(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[FollowUpWorkspace]]:
    for made in lend(qtbot, qapp, tmp_path, FollowUpWorkspace, datetime(2021, 11, 18, 17, 20, tzinfo=UTC)):
        made.load_example()
        made.show()
        yield made


def opened_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=3000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_in_the_running_meeting(desk: MeetingDesk, qtbot: QtBot) -> None:
    desk.begin()
    item = desk.item("Ö 5").id
    first = desk.run(AddAssignment("Workshop vorbereiten", item=item)).ids["assignment"]
    desk.run(AddAssignment("Raum anfragen", item=item))
    desk.settle()
    card = desk.bench.middle.assignments
    assert not card.note_button.isEnabled()  # two of them, none chosen
    card.list.choose(first)
    desk.press(card.list, Key.Key_M)
    menu = opened_menu(qtbot)
    assert menu.actions()[0].text() == "Strategieprozess"
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
    desk.until(lambda: desk.item("Ö 5").assignments[0].measure == "Workshop vorbereiten")
    plan = desk.read(plan_view)
    made = next(row for row in plan.measures if row.assignment_id == first)
    assert made.field_id == plan.fields[0].id
    desk.settle()
    assert not card.plan_button.isEnabled()
    card.list.choose(desk.item("Ö 5").assignments[1].id)
    desk.press(desk.bench.agenda.list, Key.Key_F4, CONTROL | SHIFT)
    desk.until(lambda: desk.item("Ö 5").discussion == "Raum anfragen")
    assert [task.id for task in desk.item("Ö 5").assignments] == [first]
    assert desk.said.banners == []


def test_among_resolutions_and_assignments(followup: Desk[FollowUpWorkspace], qtbot: QtBot) -> None:
    assert followup.example is not None
    item = followup.example.items[4]
    task = followup.run(AddAssignment("Workshop vorbereiten", item=item)).ids["assignment"]
    by_hand = followup.run(AddAssignment("Raum anfragen")).ids["assignment"]
    view = followup.view
    followup.settle()
    view.focus_record(by_hand)
    followup.until(lambda: view.assignment.shown is not None and view.assignment.shown.assignment.id == by_hand)
    assert not view.assignment.note_button.isEnabled()
    view.focus_record(task)
    followup.until(lambda: view.assignment.shown is not None and view.assignment.shown.assignment.id == task)
    followup.press(view.list, Key.Key_M)
    qtbot.keyClick(opened_menu(qtbot), Key.Key_Return)
    followup.until(lambda: view.assignment.plan_button.words() == "Maßnahme öffnen")
    assert view.assignment.measure.text() == "Workshop vorbereiten"
    assert not view.assignment.remove_button.isEnabled()
    assert task in {row.assignment_id for row in followup.read(plan_view).measures}
