"""What follows from a ballot, and calling an item again, by key; the check list jumps to a ballot that waits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.mending import mend
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.agenda_course import FinishItem
from smartaachen_desktop.services.elections import RecordElection
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.queries.readiness import Part, gaps
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk

ALT_SHIFT = ALT | Qt.KeyboardModifier.ShiftModifier
A, B = "AWD, Fraktion A", "AWD, Fraktion B"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    made.run(RecordElection(made.item("Ö 5").id, "Schriftführung", ((A, 2), (B, 2))))
    made.settle()
    yield made
    made.close()


def test_run_off_and_lot_and_what_else_a_ballot_offers_by_key(desk: MeetingDesk) -> None:
    bench, panel = desk.bench, desk.bench.middle.vote.elections
    (run_off,) = panel.offered("run_off")
    assert "(Alt+Umschalt+S)" in run_off.toolTip()
    desk.press(bench.agenda.list, Key.Key_L, ALT_SHIFT)
    assert [what for _, what, _ in desk.said.banners][-1] == "Ein Losentscheid steht nicht an."
    desk.press(bench.agenda.list, Key.Key_S, ALT_SHIFT)
    desk.until(panel.form.isVisible)
    assert [name for name, _ in panel.form.draft().candidates] == [A, B]
    first = desk.item("Ö 5").elections[0].id
    desk.run(RecordElection(desk.item("Ö 5").id, "Schriftführung", ((A, 2), (B, 2)), previous=first))
    desk.settle()
    desk.press(bench.agenda.list, Key.Key_L, ALT_SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [f"Los: {A}", f"Los: {B}"]
    menu.actions()[1].trigger()
    menu.close()
    bench.activateWindow()  # the popup took the activation, and offscreen nobody gives it back
    desk.until(lambda: [each.name for each in desk.item("Ö 5").elections[-1].elected] == [B])
    desk.settle()
    desk.press(bench.agenda.list, Key.Key_D, ALT_SHIFT)
    desk.until(bench.middle.vote.wording.isVisible)
    desk.press(bench.agenda.list, Key.Key_W, ALT_SHIFT)
    desk.until(panel.form.office.hasFocus)
    desk.press(bench.agenda.list, Key.Key_Delete, ALT_SHIFT)
    desk.until(lambda: len(desk.item("Ö 5").elections) == 1)


def test_the_hands_follow_the_ballots_to_what_waits(desk: MeetingDesk) -> None:
    panel = desk.bench.middle.vote.elections
    desk.press(desk.bench.agenda.list, Key.Key_S, ALT_SHIFT)
    desk.until(panel.form.isVisible)
    boxes = [box for _name, box in panel.form.candidates.rows]
    assert boxes[0].hasFocus()
    for box in boxes:
        desk.write(box, "2")  # replaces the nought that stands there
        desk.press(box, Key.Key_Tab)
        desk.press(desk.bench.window().focusWidget(), Key.Key_Tab) if box is not boxes[-1] else None
    assert [box.value() for box in boxes] == [2, 2]
    desk.press(boxes[0], Key.Key_Return, CONTROL)
    desk.until(lambda: len(desk.item("Ö 5").elections) == 2)
    desk.settle()
    lots = panel.offered("lot")
    assert lots[0].hasFocus()  # the older ballot's line is not where it goes on
    desk.press(lots[0], Key.Key_Space)
    desk.until(lambda: bool(desk.item("Ö 5").elections[-1].elected))
    desk.settle()
    focus = desk.bench.window().focusWidget()
    assert focus is not None
    assert panel.lines[-1].isAncestorOf(focus)


def test_a_finished_item_is_called_again_by_a_key_of_its_own(desk: MeetingDesk) -> None:
    bench = desk.bench
    desk.press(bench.agenda.list, Key.Key_F6, CONTROL)
    assert desk.item("Ö 5").state is ItemState.RUNNING
    desk.run(FinishItem(desk.item("Ö 5").id))
    desk.settle()
    desk.choose("Ö 5")
    assert bench.middle.head.item_button.accessibleDescription() == "Strg+F6"
    desk.press(bench.agenda.list, Key.Key_F6, CONTROL)
    desk.until(lambda: desk.item("Ö 5").state is ItemState.RUNNING)
    desk.settle()
    assert bench.middle.head.item_button.accessibleDescription() == "F6"


def test_the_check_list_jumps_to_the_ballot_that_waits(desk: MeetingDesk) -> None:
    bench, panel = desk.bench, desk.bench.middle.vote.elections
    gap = next(each for each in gaps(desk.stored()) if each.part is Part.ELECTION)
    desk.choose("Ö 4")
    mend(bench, gap.item_id, gap.part)
    desk.until(panel.offered("run_off")[0].hasFocus)
    desk.run(FinishItem(desk.item("Ö 5").id))
    desk.run(CloseMeeting(desk.stored().id))
    desk.settle()
    desk.choose("Ö 4")
    mend(bench, gap.item_id, gap.part)
    desk.until(panel.offered("election_wording")[0].hasFocus)
