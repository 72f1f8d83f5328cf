"""A search leads to the place in long minutes where its words stand, and shows it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.queries.search import Search
from tests.gui.meeting_desk import MeetingDesk

LONG = "\n\n".join(f"Absatz {number}: Die Verwaltung berichtet." for number in range(80))
TEXT = f"{LONG}\n\nFrau **Müllers** Frage nach der *Hauptstraße* wird beantwortet. \N{CLASSICAL BUILDING}\n\n{LONG}"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> MeetingDesk:
    desk = MeetingDesk(qtbot, qapp, tmp_path)
    desk.run(RecordDiscussion(desk.item("Ö 5").id, TEXT))
    desk.settle()
    return desk


def test_the_place_found_is_in_sight_and_marked_until_something_is_typed(desk: MeetingDesk) -> None:
    edit, item = desk.bench.middle.discussion.edit, desk.item("Ö 5").id
    desk.choose("Ö 2")
    desk.bench.focus_target("item", item)
    desk.bench.show_words(item, "muller hauptstrasse")
    desk.settle()
    desk.until(lambda: bool(edit.extraSelections()))
    assert [each.cursor.selectedText() for each in edit.extraSelections()] == ["Müllers", "Hauptstraße"]
    assert edit.textCursor().block().text().startswith("Frau")
    assert not edit.textCursor().hasSelection(), "the next key overwrites nothing"
    assert edit.viewport().rect().contains(edit.cursorRect().center())
    edit.insertPlainText(" ")
    assert not edit.extraSelections()
    desk.bench.show_words(item, "absatz")
    desk.choose("Ö 2")
    assert not edit.extraSelections(), "another item's text"


def test_words_that_stand_elsewhere_move_nothing(desk: MeetingDesk) -> None:
    edit, item = desk.bench.middle.discussion.edit, desk.item("Ö 5").id
    desk.choose("Ö 5")
    before = edit.textCursor().position()
    desk.bench.show_words(item, "nirgends")
    assert (edit.textCursor().position(), edit.extraSelections()) == (before, [])


def test_what_was_found_is_shown_without_its_marks(desk: MeetingDesk) -> None:
    hits = desk.read(lambda session: Search().find(session, "hauptstrasse"))
    assert [hit.excerpt for hit in hits if "Hauptstraße" in hit.excerpt]
    assert not [hit.excerpt for hit in hits if "*" in hit.excerpt]
