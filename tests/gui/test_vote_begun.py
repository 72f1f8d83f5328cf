"""A vote is being taken from the moment it is opened until it is established or put off, and no longer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.shared.rows import RowState
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.motions import AddMotion
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk, click_row

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk(MeetingDesk):
    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        super().__init__(qtbot, qapp, folder)
        self.told: list[bool] = []
        self.bench.voting_changed.connect(lambda *told: self.told.append(told[2]))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


def badges(desk: Desk) -> list[tuple[str, bool]]:
    rows = desk.bench.middle.vote.motions.keyed.rows
    return [(row.badge, bool(row.state & RowState.RUNNING)) for row in rows]


def test_a_called_item_is_not_voted_on_before_the_vote_is_opened(desk: Desk) -> None:
    card = desk.bench.middle.vote
    assert badges(desk) == [("", False)]
    assert "Stimmberechtigte" in card.motions.keyed.rows[0].note
    desk.press(desk.bench, Key.Key_F8)
    assert (badges(desk), desk.told) == ([("wird abgestimmt", True)], [True])


def test_escape_puts_the_vote_off_and_keeps_what_was_typed(desk: Desk) -> None:
    card = desk.bench.middle.vote
    desk.count("yes", 9)
    assert (badges(desk), desk.told) == ([("wird abgestimmt", True)], [True])
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Escape)
    assert (badges(desk), desk.told) == ([("", False)], [True, False])
    assert card.motions.hasFocus()
    desk.press(desk.bench, Key.Key_F8)
    assert (card.counts.tally().yes, desk.told[-1]) == (9, True)


def test_on_an_item_of_notice_escape_leads_back_to_the_notice(desk: Desk) -> None:
    desk.call("Ö 6")
    card = desk.bench.middle.vote
    assert card.hint.isVisible()
    desk.press(desk.bench, Key.Key_F8)
    assert not card.hint.isVisible()
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Escape)
    assert card.hint.isVisible()


def test_an_item_that_ended_is_not_voted_on_any_more(desk: Desk) -> None:
    desk.press(desk.bench, Key.Key_F8)
    desk.press(desk.bench, Key.Key_F6)
    desk.settle()
    desk.choose("Ö 5")
    assert (badges(desk), desk.told) == ([("", False)], [True, False])
    desk.press(desk.bench, Key.Key_F8)  # a forgotten result may be entered
    desk.count("yes", 9)
    assert desk.bench.middle.vote.counts.verdict.button.isEnabled()
    assert (badges(desk), desk.told) == ([("", False)], [True, False])


def test_typed_counts_follow_the_proposal_into_its_motion(desk: Desk) -> None:
    desk.count("yes", 9)
    item = desk.item("Ö 5")
    desk.run(AddMotion(item.id, "Hauptantrag", item.proposal))
    desk.settle()
    assert desk.bench.middle.vote.counts.tally().yes == 9
    assert badges(desk) == [("wird abgestimmt", True)]


def test_the_next_motion_waits_for_its_first_voice(desk: Desk) -> None:
    motion = desk.run(AddMotion(desk.item("Ö 5").id, "Bericht", "Anders.", MotionKind.AMENDMENT)).ids["motion"]
    desk.settle()
    card = desk.bench.middle.vote
    click_row(desk.qtbot, card.motions, motion)
    desk.press(desk.bench, Key.Key_F8)
    desk.count("yes", 9)
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: card.counts.steppers["yes"].edit.hasFocus() and card.motions.current_key() is not None)
    desk.settle()
    assert [badge for badge, _running in badges(desk)] == ["angenommen", ""]
    assert desk.told == [True, False]  # the wall goes on showing the result
    desk.write(card.counts.steppers["yes"].edit, "8")
    assert desk.told[-1] is True


def test_behind_a_referral_the_hands_go_to_the_resolution(desk: Desk) -> None:
    item = desk.item("Ö 5").id
    motion = desk.run(AddMotion(item, "Verweisung", "", MotionKind.REFERRAL, target_name="den Betriebsausschuss"))
    desk.settle()
    card = desk.bench.middle.vote
    click_row(desk.qtbot, card.motions, motion.ids["motion"])
    desk.press(desk.bench, Key.Key_F8)
    desk.count("yes", 9)
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    resolution = desk.bench.middle.resolution
    desk.until(resolution.edit.hasFocus)
    desk.settle()
    assert resolution.edit.text() == "Der Punkt wird an den Betriebsausschuss verwiesen."
    desk.press(desk.bench, Key.Key_F6)
    desk.settle()
    desk.choose("Ö 5")
    click_row(desk.qtbot, card.motions, "main")
    assert card.hint.isVisible()
    assert not card.counts.isVisible(), "nothing is left to vote on"
    desk.press(desk.bench, Key.Key_F8)  # a forgotten result may be entered
    assert card.counts.isVisible()


def test_a_vote_that_was_not_possible_does_not_begin_by_itself_later(desk: Desk) -> None:
    desk.choose("Ö 4")
    desk.press(desk.bench, Key.Key_F8)
    desk.call("Ö 4")
    desk.press(desk.bench, Key.Key_S, CONTROL | SHIFT)
    desk.until(lambda: desk.stored().state is MeetingState.INTERRUPTED)
    desk.settle()
    desk.press(desk.bench, Key.Key_F8)
    desk.press(desk.bench, Key.Key_S, CONTROL | SHIFT)
    desk.until(lambda: desk.stored().state is MeetingState.RUNNING)
    desk.settle()
    assert desk.told == []
    assert ("wird abgestimmt", True) not in badges(desk)
