"""German spelling and names that complete themselves, in every longer text and not only in the discussion."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.text_help import TextHelp
from tests.gui.desk import Desk
from tests.gui.meeting_desk import MeetingDesk

Key = Qt.Key
MISSPELLED = "Das Protkoll "


def marked(edit: QPlainTextEdit) -> list[str]:
    """Words with a wave, in texts that do not paint it themselves."""
    return [each.cursor.selectedText() for each in edit.extraSelections()]  # type: ignore[attr-defined]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    object.__setattr__(made.bench.context, "settings", Settings(tmp_path))
    made.bench.middle.discussion.spelling.setChecked(True)
    yield made
    made.close()


def write(desk: Desk, edit: QPlainTextEdit, text: str) -> None:
    edit.setFocus()
    desk.qtbot.keyClicks(edit, text)


def test_forms_of_the_meeting_are_checked_and_complete_names(desk: MeetingDesk) -> None:
    desk.begin()
    middle = desk.bench.middle
    middle.assignments.add()
    desk.until(middle.assignments.form.isVisible)
    text = middle.assignments.form.text
    write(desk, text, MISSPELLED)
    desk.until(lambda: marked(text) == ["Protkoll"])
    desk.qtbot.keyClicks(text, "von Fraktion D, P")
    offers = middle.help.completion(text).offers
    assert offers.isVisible()
    desk.press(text, Key.Key_Tab)
    assert text.text() == "Das Protkoll von Fraktion D, Platz 1"
    assert not offers.isVisible()
    # the switch beside the discussion holds for them, too
    middle.discussion.spelling.click()
    assert marked(text) == []
    desk.press(text, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").assignments))
    assert desk.item("Ö 5").assignments[0].text == "Das Protkoll von Fraktion D, Platz 1"


def test_the_wording_of_a_resolution_and_a_motion_are_checked(desk: MeetingDesk) -> None:
    desk.begin()
    middle = desk.bench.middle
    edit = middle.resolution.edit
    write(desk, edit, MISSPELLED)
    desk.until(lambda: [wave.selectedText() for wave in edit.waves()] == ["Protkoll"])
    desk.click(middle.vote.add_button)
    motion = middle.vote.form.text
    motion.clear()
    write(desk, motion, MISSPELLED)
    desk.until(lambda: marked(motion) == ["Protkoll"])


def test_what_the_program_writes_offers_no_names(desk: MeetingDesk) -> None:
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    edit.setFocus()
    edit.show_text("Fraktion D, P")
    assert not desk.bench.middle.help.completion(edit).offers.isVisible()


def test_papers_know_names_and_words_of_the_database(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    desk: Desk[PapersWorkspace] = Desk(qtbot, qapp, tmp_path / "vorlagen.db", PapersWorkspace)
    example = desk.load_example()
    desk.show()
    try:
        object.__setattr__(desk.view.context, "settings", Settings(tmp_path))
        desk.view.focus_record(example.paper)
        desk.settle()
        edit = next(each for each in desk.view.findChildren(QPlainTextEdit) if each.accessibleName() == "Erläuterungen")
        help_ = desk.view.findChild(TextHelp)
        assert help_ is not None
        edit.setFocus()
        desk.until(lambda: bool(help_._names))
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        desk.qtbot.keyClicks(edit, " Protkoll der Stawa")
        offers = help_.completion(edit).offers
        assert offers.isVisible()
        desk.press(edit, Key.Key_Tab)
        assert edit.toPlainText().endswith("Protkoll der Stawag")
        desk.until(lambda: marked(edit)[-1:] == ["Protkoll"])
    finally:
        desk.close()


def test_a_text_that_is_read_only_gets_no_help(desk: MeetingDesk) -> None:
    place = QWidget()
    desk.qtbot.addWidget(place)
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    QVBoxLayout(place).addWidget(edit)
    helped = TextHelp(desk.bench.context, place)
    helped.watch(place)
    with desk.qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    edit.setFocus()
    assert helped.marks(edit) is None
    assert helped.spelling is None
    place.close()  # the focus leaves while the help still listens
