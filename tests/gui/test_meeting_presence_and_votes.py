"""Who is there and who may vote, through the real widgets: quorum, bias, roll call, corrected votes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.shared.lamp import LampState
from smartaachen_desktop.model.voting import Choice, MotionKind, VoteMethod
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk, click_row


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_too_many_voices_are_said_at_once(desk: MeetingDesk) -> None:
    desk.begin()
    panel = desk.bench.middle.vote.counts
    entitled = len(desk.stored().entitled(desk.item("Ö 5").id, desk.clock()))
    desk.count("yes", entitled + 1)
    assert panel.verdict.sentence.text() == f"{entitled + 1} Stimmen, aber nur {entitled} Stimmberechtigte."
    assert not panel.verdict.button.isEnabled()
    assert "Stimmberechtigte" in panel.verdict.button.toolTip()
    desk.press(panel.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.settle()
    assert desk.item("Ö 5").motions == ()
    desk.press(panel.steppers["no"].edit, Key.Key_E)
    assert panel.tally().yes == entitled
    assert panel.verdict.button.isEnabled()


def test_a_departure_lowers_the_lamp_and_the_chair_can_establish_it(desk: MeetingDesk) -> None:
    desk.begin()
    bench = desk.bench

    def lamp() -> Any:
        header = desk.headers[-1]
        assert header is not None
        assert header.meeting is not None
        return header.meeting.lamps[0]

    voting = [who for who in desk.stored().participants if who.votes]
    needed = desk.stored().quorum(desk.clock()).needed
    assert lamp().number == f"{len(voting)} / {needed}"
    desk.clock.forward(minutes=3)
    desk.person(voting[0].name)
    desk.press(bench.people.list, Key.Key_G)
    desk.until(lambda: lamp().number == f"{len(voting) - 1} / {needed}")
    row = bench.people.list.currentIndex()
    assert "ging" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    desk.press(bench.people.list, Key.Key_K)
    desk.until(lambda: lamp().number == f"{len(voting)} / {needed}")
    for who in voting[: len(voting) - needed + 1]:
        desk.person(who.name)
        desk.press(bench.people.list, Key.Key_G)
        desk.settle()
    assert lamp().state is LampState.TOO_FEW
    desk.click(bench.people.strip.establish)
    for back in (Key.Key_K, Key.Key_G):
        for who in voting[: len(voting) - needed + 1]:
            desk.person(who.name)
            desk.press(bench.people.list, back)
            desk.settle()
        assert not bench.people.clock_form.isVisible(), "the quorum is back"
    desk.click(bench.people.strip.establish)
    desk.press(bench.people.clock_form.time.edit, Key.Key_Return)
    desk.until(lambda: desk.stored().quorum_lost_at is not None)
    desk.settle()
    assert lamp().state is LampState.ESTABLISHED
    assert not bench.middle.vote.counts.isVisible()
    for who in voting[: len(voting) - needed + 1]:
        desk.person(who.name)
        desk.press(bench.people.list, Key.Key_K)
        desk.settle()
    desk.click(bench.people.strip.take_back)
    assert desk.stored().quorum_lost_at is None
    assert desk.said.banners == []


def test_bias_takes_the_vote_and_gives_it_back(desk: MeetingDesk, qapp: QApplication) -> None:
    desk.begin()
    item = desk.item("Ö 5").id
    before = len(desk.stored().entitled(item, desk.clock()))
    desk.person("Fraktion B, Platz 2")
    desk.press(desk.bench.people.list, Key.Key_B)
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.press(menu, Key.Key_Z)
    desk.until(lambda: bool(desk.item("Ö 5").exclusions))
    desk.settle()
    assert len(desk.stored().entitled(item, desk.clock())) == before - 1
    assert f"{before - 1} Stimmberechtigte" in desk.bench.middle.vote.motions.keyed.rows[-1].note
    desk.press(desk.bench.people.list, Key.Key_B)
    desk.until(lambda: desk.item("Ö 5").exclusions[0].ended_at is not None)


def test_roll_call_by_keys(desk: MeetingDesk) -> None:
    desk.begin()
    vote = desk.bench.middle.vote
    vote.panel.add()
    desk.write(vote.form.title, "Antrag Fraktion C: Bericht je Vierteljahr")
    vote.form.text.appendPlainText("Berichtet wird je Vierteljahr.")
    desk.press(vote.form.title, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    motion = desk.item("Ö 5").motions[0]
    assert motion.kind is MotionKind.AMENDMENT
    click_row(desk.qtbot, vote.motions, motion.id)
    vote.method.setFocus()
    desk.press(vote.method, Key.Key_Right)
    entitled = desk.stored().entitled(desk.item("Ö 5").id, desk.clock())
    assert vote.roll.isVisible()
    vote.roll.list.setFocus()
    for number in range(len(entitled)):
        assert not vote.roll.verdict.button.isEnabled()
        desk.press(vote.roll.list, Key.Key_N if number else Key.Key_J)
    desk.press(vote.roll.list, Key.Key_Return, CONTROL)
    desk.until(lambda: desk.item("Ö 5").motions[0].vote is not None)
    found = desk.item("Ö 5").motions[0].vote
    assert found is not None
    assert (found.method, found.yes, found.no) == (VoteMethod.ROLL_CALL, 1, len(entitled) - 1)
    assert dict(found.ballots)[entitled[0].name] is Choice.YES


def test_a_vote_is_corrected(desk: MeetingDesk) -> None:
    desk.begin()
    vote = desk.bench.middle.vote
    desk.press(desk.bench.agenda.list, Key.Key_F8)
    desk.press(vote.counts.steppers["yes"].edit, Key.Key_E)
    desk.press(vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    wording = desk.bench.middle.resolution.edit
    desk.until(wording.hasFocus)
    desk.press(wording, Key.Key_B, ALT)
    desk.count("yes", 3)
    desk.count("no", 1)
    desk.press(vote.counts.steppers["no"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: desk.item("Ö 5").motions[0].vote.no == 1)  # type: ignore[union-attr]
    desk.settle()
    assert vote.result.isVisible()
    assert wording.hasFocus()  # where the hands were before
    assert vote.result.sentence.text().startswith("Angenommen: 3 Ja gegen 1 Nein")
