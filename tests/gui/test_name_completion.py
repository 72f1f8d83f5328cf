"""Names and offices complete themselves in the minutes; the keys of writing stay what they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.vote_state import ELECTION
from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_names_complete_themselves(desk: MeetingDesk) -> None:
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    completion = desk.bench.middle.help.completion(edit)
    desk.type_discussion("Dazu fragt Fraktion D, P")
    assert completion.offers.isVisible()
    desk.press(edit, Key.Key_Tab)
    assert edit.text() == "Dazu fragt Fraktion D, Platz 1"
    assert edit.hasFocus()
    assert not completion.offers.isVisible()
    desk.press(edit, Key.Key_Return)
    desk.type_discussion("OecherL")
    desk.press(edit, Key.Key_Return)  # nothing is chosen: Enter stays a new line
    assert edit.text().endswith("OecherL\n")
    desk.type_discussion("OecherL")
    desk.press(edit, Key.Key_Down)
    desk.press(edit, Key.Key_Return)
    assert edit.text().endswith("\nOecherLab")
    desk.type_discussion(" hin und her")
    assert not completion.offers.isVisible()


def test_no_half_typed_name_stays_as_the_mover_of_a_motion(desk: MeetingDesk) -> None:
    desk.begin()
    form = desk.bench.middle.vote.form
    desk.click(desk.bench.middle.vote.add_button)
    form.mover.setFocus()
    desk.write(form.mover, "gruppe f, b")
    assert form.mover.offers.chosen().words == "Gruppe F, beratend"  # type: ignore[union-attr]
    desk.press(form.mover, Key.Key_Tab)
    assert (form.mover.text(), form.mover.offering) == ("Gruppe F, beratend", False)
    form.mover.setFocus()
    form.mover.clear()
    desk.write(form.mover, "Fraktion D, Platz")
    desk.press(form.mover, Key.Key_Return)  # takes the name; the form stays
    assert (form.mover.text(), form.isVisible()) == ("Fraktion D, Platz 1", True)


def test_a_group_may_be_meant_itself(desk: MeetingDesk) -> None:
    desk.begin()
    form = desk.bench.middle.vote.form
    desk.click(desk.bench.middle.vote.add_button)
    form.mover.setFocus()
    desk.write(form.mover, "Fraktion D")
    assert [row.words for row in form.mover.offers.keyed.rows] == ["Fraktion D, Platz 1", "Fraktion D, s. B."]
    assert form.mover.offers.chosen() is None
    desk.press(form.mover, Key.Key_Escape)
    assert (form.isVisible(), form.mover.offering) == (True, False)  # Esc put the list away, not the form
    desk.press(form.mover, Key.Key_Down)
    desk.press(form.mover, Key.Key_Escape)
    desk.press(form.mover, Key.Key_Tab)
    assert form.mover.text() == "Fraktion D"


def test_a_candidate_is_not_elected_half_typed(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.vote
    card.choose_method(ELECTION)
    form = card.elections.form
    line = form.candidates.rows[0][0]
    line.setFocus()
    desk.write(line, "fraktion e, platz 1")
    desk.press(line, Key.Key_Tab)
    assert line.text() == "Fraktion E, Platz 1"  # in its own spelling
    line.clear()
    desk.write(line, "fraktion e, pl")
    form.confirm()
    assert form.draft().candidates == (("Fraktion E, Platz 1", 0),)
