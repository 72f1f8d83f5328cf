"""The names of a roll call in columns: seen at once, moved in by arrows, and mended one by one afterwards."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.roll_call import RollCall
from smartaachen_desktop.gui.shared.keyed import ROLE
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.voting import Choice, VoteMethod
from smartaachen_desktop.services.elections import RecordElection
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.vote_history import voices_of
from smartaachen_desktop.services.votes import RecordRollCall
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk

PEOPLE = tuple(
    ParticipantView(uuid4(), uuid4(), f"AWD, Mitglied {number}", MemberGroup.COUNCIL, "", "", False, ())
    for number in range(1, 61)
)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def shown(qtbot: QtBot, qapp: QApplication, width: int, height: int) -> RollCall:
    """Sixty names in a window of that size."""
    roll = RollCall(ThemeBox(qapp, load_theme("light")))
    roll.resize(width, height)
    qtbot.addWidget(roll)
    with qtbot.waitActive(roll):
        roll.show()
        roll.activateWindow()
    roll.show_people(PEOPLE, {})
    roll.setFocus()
    qtbot.waitUntil(lambda: roll.list.visualRect(roll.list.keyed.index(59)).isValid())
    return roll


def seen(roll: RollCall) -> int:
    ground = roll.list.viewport().rect()
    return sum(
        ground.contains(roll.list.visualRect(roll.list.keyed.index(row))) for row in range(len(roll.list.keyed.rows))
    )


def test_sixty_names_are_seen_at_once_where_there_is_room(qtbot: QtBot, qapp: QApplication) -> None:
    roll = shown(qtbot, qapp, 760, 900)
    assert roll.list.columns() >= 3
    qtbot.waitUntil(lambda: seen(roll) == 60)
    roll.resize(500, 900)
    qtbot.waitUntil(lambda: roll.list.columns() == 2)
    assert seen(roll) < 60


def test_in_a_small_window_the_names_scroll_and_the_current_one_stays_in_sight(
    qtbot: QtBot, qapp: QApplication
) -> None:
    roll = shown(qtbot, qapp, 420, 700)
    assert 6 <= seen(roll) < 60
    assert roll.list.height() < 300
    for _ in range(50):
        qtbot.keyClick(roll.list, Key.Key_Y)
    assert roll.list.currentIndex().row() == 50
    assert roll.list.viewport().rect().contains(roll.list.visualRect(roll.list.currentIndex()))


def test_arrows_move_among_the_names_and_a_key_goes_on(qtbot: QtBot, qapp: QApplication) -> None:
    roll = shown(qtbot, qapp, 760, 900)
    columns = roll.list.columns()
    for key, row in (
        (Key.Key_Right, 1), (Key.Key_Down, 1 + columns), (Key.Key_Left, columns), (Key.Key_Left, columns - 1),
        (Key.Key_Up, columns - 1), (Key.Key_N, columns), (Key.Key_Backspace, columns),
    ):  # fmt: skip
        qtbot.keyClick(roll.list, key)
        assert roll.list.currentIndex().row() == row, key
    assert roll.choices == {PEOPLE[columns - 1].id: Choice.NO}
    index = roll.list.keyed.index(columns - 1)
    assert index.data(ROLE.AccessibleTextRole) == f"{PEOPLE[columns - 1].name}: Nein"


def called(desk: MeetingDesk) -> tuple[UUID, list[UUID]]:
    """A roll call with everybody for it; the vote, and who was called."""
    desk.begin()
    item = desk.item("Ö 5")
    people = [who.id for who in desk.stored().entitled(item.id, desk.clock())]
    vote = desk.run(RecordRollCall(item.id, dict.fromkeys(people, Choice.YES))).ids["vote"]
    desk.settle()
    return vote, people


def correct(desk: MeetingDesk) -> Any:
    card = desk.bench.middle.vote
    desk.press(card, Key.Key_B, Qt.KeyboardModifier.AltModifier)
    desk.until(card.roll.isVisible)
    desk.until(card.roll.list.hasFocus)
    return card


def test_one_voice_of_a_roll_call_is_corrected_by_keys(desk: MeetingDesk) -> None:
    vote, people = called(desk)
    card = correct(desk)
    assert not card.roll.verdict.button.isEnabled()
    desk.press(card.roll.list, Key.Key_Right)
    desk.press(card.roll.list, Key.Key_N)
    assert card.roll.list.current_key() == people[1]
    assert card.roll.list.currentIndex().data(ROLE.AccessibleTextRole).endswith(": Nein, berichtigt")
    desk.press(card.roll.list, Key.Key_Return, CONTROL)
    desk.until(lambda: desk.item("Ö 5").motions[0].vote.no == 1)  # type: ignore[union-attr]
    assert desk.read(lambda session: voices_of(session, vote))[people[1]] is Choice.NO
    desk.settle()
    assert not card.roll.isVisible()
    desk.until(lambda: f"zuvor {len(people)} Ja" in card.result.reason.text())


def test_a_correction_of_voices_is_put_away(desk: MeetingDesk) -> None:
    vote, _people = called(desk)
    card = correct(desk)
    desk.press(card.roll.list, Key.Key_N)
    desk.press(card.roll.list, Key.Key_Backspace)
    assert not card.roll.verdict.button.isEnabled()
    desk.press(card.roll.list, Key.Key_N)
    desk.press(card.roll.list, Key.Key_Escape)
    assert not card.roll.isVisible()
    assert set(desk.read(lambda session: voices_of(session, vote)).values()) == {Choice.YES}
    correct(desk)
    assert card.roll.corrections() == {}


def test_the_counts_of_an_election_are_corrected_and_the_wall_hears_nothing(desk: MeetingDesk) -> None:
    desk.begin()
    told: list[Any] = []
    desk.bench.election_changed.connect(lambda *values: told.append(values))
    counts = (("Fraktion A", 7), ("Fraktion B", 3))
    desk.run(RecordElection(desk.item("Ö 5").id, "Schriftführung", counts, method=VoteMethod.OPEN))
    desk.settle()
    panel = desk.bench.middle.vote.elections
    button = next(
        button for place in range(panel.lines[0].buttons.count())
        if (button := panel.lines[0].buttons.itemAt(place).widget()).words() == "Berichtigen …"
    )  # fmt: skip
    desk.click(button)
    assert panel.form.isVisible()
    assert panel.form.office.isReadOnly()
    assert [(name.text(), box.value()) for name, box in panel.form.candidates.rows] == list(counts)
    desk.press(panel.form.candidates.rows[0][1], Key.Key_Escape)
    assert not panel.form.isVisible()
    desk.click(button)
    for (_name, box), votes in zip(panel.form.candidates.rows, (3, 7), strict=True):
        box.setValue(votes)
    desk.press(panel.form.candidates.rows[0][1], Key.Key_Return, CONTROL)
    desk.until(lambda: [each.name for each in desk.item("Ö 5").elections[0].elected] == ["Fraktion B"])
    desk.settle()
    assert not panel.form.isVisible()
    assert "Fraktion B" in panel.lines[0].sentence.text()
    assert told == []
    assert not panel.form.office.isReadOnly()
