"""Where a key of the running meeting leads the hands: filter, bias, counts, the call of an item, a notice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.change_inputs import SearchCombo
from smartaachen_desktop.gui.shared.stepper import Stepper
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.services.agenda_course import FinishItem
from tests.gui.meeting_desk import CONTROL, NO, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


def test_enter_takes_the_usual_way_out_of_bias(desk: MeetingDesk) -> None:
    desk.person("Fraktion B, Platz 2")
    desk.press(desk.bench.people.list, Key.Key_B)
    (menu,) = [each for each in desk.bench.people.findChildren(QMenu) if each.isVisible()]
    desk.qtbot.keyClick(menu, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").exclusions))
    assert desk.item("Ö 5").exclusions[0].whereabouts is Whereabouts.LEFT_ROOM


def test_a_called_item_is_written_in_its_discussion(desk: MeetingDesk) -> None:
    desk.run(FinishItem(desk.item("Ö 5").id))
    desk.choose("Ö 6")
    desk.bench.middle.resolution.edit.setFocus()
    desk.bench.middle.head.step_item_by_key()
    desk.settle()
    assert desk.bench.middle.discussion.edit.hasFocus()
    desk.person("Fraktion B, Platz 2")
    desk.run(FinishItem(desk.item("Ö 6").id))
    desk.bench.middle.head.step_item_by_key()
    desk.settle()
    assert desk.bench.people.list.hasFocus()  # the hands are at the attendance


def test_undo_in_a_count_is_that_of_the_meeting(qtbot: QtBot, qapp: QApplication) -> None:
    stepper = Stepper(ThemeBox(qapp, load_theme("light")), "Ja")
    qtbot.addWidget(stepper)
    stepper.show()
    pressed: list[int] = []
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), stepper)
    undo.activated.connect(lambda: pressed.append(1))
    stepper.activateWindow()
    stepper.edit.setFocus()
    qtbot.waitUntil(stepper.edit.hasFocus)
    qtbot.keyClick(stepper.edit, Key.Key_5, NO)
    qtbot.keyClick(stepper.edit, Key.Key_Z, CONTROL)
    assert pressed == [1]


def test_words_that_fit_one_name_alone_choose_it(qtbot: QtBot) -> None:
    combo = SearchCombo("Position")
    qtbot.addWidget(combo)
    combo.fill([(1, "Personal jährlich"), (2, "Projekte, Demonstrationen"), (3, "Strategieumsetzung")])
    line = combo.lineEdit()
    assert line is not None
    told: list[int] = []
    combo.activated.connect(told.append)
    for words, chosen in (("person", 1), ("p", None), ("Kultur", None), ("umsetz", 3)):
        combo.setEditText(words)
        line.editingFinished.emit()
        assert combo.chosen() == chosen
    assert told == [0, 2]


def test_undo_behind_a_vote_takes_the_vote_back_and_not_its_wording(desk: MeetingDesk) -> None:
    undone: list[int] = []
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), desk.bench)
    undo.activated.connect(lambda: undone.append(1))
    card, edit = desk.bench.middle.vote, desk.bench.middle.resolution.edit
    card.take_vote()
    card.counts.all_in_favour()
    card.counts.confirm()
    desk.settle()
    desk.until(edit.hasFocus)
    proposal = desk.item("Ö 5").proposal
    assert edit.text() == proposal
    desk.press(edit, Key.Key_Z, CONTROL)
    assert (edit.text(), undone) == (proposal, [1])
    desk.write(edit, "x")
    desk.press(edit, Key.Key_Z, CONTROL)
    desk.press(edit, Key.Key_Z, CONTROL)  # one too many undoes no step of the meeting
    assert (edit.text(), undone) == (proposal, [1])
