"""A hard evening by hand: a correction given up, two amendments taken over, somebody comes while names are called."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.votes import RecordVote
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk
from tests.gui.test_difficult_meeting import LATE, arrive_and_open, strike


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_escape_gives_a_correction_up(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    card = desk.bench.middle.vote
    desk.press(card.motions, Key.Key_B, ALT)
    desk.until(card.counts.isVisible)
    desk.count("yes", 3)
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Escape)
    assert not card.counts.isVisible()
    assert card.result.isVisible()
    assert desk.bench.window().focusWidget() is desk.bench.agenda.list  # where the hands came from
    desk.press(card.motions, Key.Key_B, ALT)
    assert card.counts.tally().yes == 9
    vote = desk.item("Ö 5").motions[0].vote
    assert vote is not None
    assert vote.yes == 9


def test_one_adopted_amendment_after_the_other_becomes_the_proposal(desk: MeetingDesk) -> None:
    desk.begin()
    item, proposal = desk.item("Ö 5").id, desk.item("Ö 5").proposal
    texts = (f"{proposal} Jährlich.", proposal.replace("Der Ausschuss", "Der Fachausschuss", 1))
    amendments = [desk.run(AddMotion(item, "Ä", text, MotionKind.AMENDMENT)).ids["motion"] for text in texts]
    for amendment in amendments:
        desk.clock.forward(minutes=1)
        desk.run(RecordVote(item, 9, 2, motion=amendment))
    offers = desk.bench.middle.vote.panel.offers
    for _each in amendments:
        desk.click(offers.adopt.button)
    assert not offers.adopt.isVisible()
    main = next(motion for motion in desk.item("Ö 5").motions if motion.kind is MotionKind.MAIN)
    assert main.text == f"{texts[1]} Jährlich."


def test_who_comes_while_names_are_called_joins_and_no_voice_is_lost(desk: MeetingDesk) -> None:
    arrive_and_open(desk)
    desk.call("Ö 5")
    card = desk.bench.middle.vote
    card.method._choose(1)
    card.take_vote()
    for _each in range(5):
        desk.press(card.roll.list, Key.Key_J)
    current, before = card.roll.list.current_key(), len(card.roll.list.keyed.rows)
    strike(desk, LATE[0], Key.Key_K)
    assert len(card.roll.list.keyed.rows) == before + 1
    assert (len(card.roll.choices), card.roll.list.current_key()) == (5, current)
    desk.press(desk.bench.people.list, Key.Key_F8)
    desk.until(card.roll.list.hasFocus)
    for _each in range(before - 4):
        desk.press(card.roll.list, Key.Key_N)
    desk.press(card.roll.list, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    vote = desk.item("Ö 5").motions[0].vote
    assert vote is not None
    assert (vote.yes, vote.no, vote.entitled) == (5, before - 4, before + 1)
    assert LATE[0] in dict(vote.ballots)
