"""Text blocks: offered, narrowed and filled behind F3, the vote by one key, and edited in the sheet of the body."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.block_picker import insert_sentence
from smartaachen_desktop.gui.meeting.discussion_card import DiscussionCard
from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.gui.shared.saved import TextField
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.queries.readiness import gaps
from smartaachen_desktop.services.queries.text_blocks import TextBlockRow, text_block_rows
from smartaachen_desktop.services.text_blocks import USUAL, AddTextBlock
from smartaachen_desktop.services.votes import RecordVote
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import Key, MeetingDesk

ALT = Qt.KeyboardModifier.AltModifier
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
People = Desk[PeopleWorkspace]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def people(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[People]:
    for made in lend(qtbot, qapp, tmp_path, PeopleWorkspace):
        made.load_example()
        made.show()
        yield made


def card(desk: MeetingDesk) -> DiscussionCard:
    return desk.bench.middle.discussion


def titles(desk: MeetingDesk) -> list[str]:
    return [block.title for block in card(desk).picker.blocks()]


def open_picker(desk: MeetingDesk) -> None:
    card(desk).edit.setFocus()
    desk.press(card(desk).edit, Key.Key_F3)
    assert card(desk).picker.isVisible()


def test_the_usual_sentences_are_offered_narrowed_and_inserted(desk: MeetingDesk) -> None:
    desk.begin()
    open_picker(desk)
    picker = card(desk).picker
    assert titles(desk) == [title for title, _text in USUAL]
    tall = picker.height()
    desk.qtbot.keyClicks(picker.edit, "anwes")
    assert titles(desk)[0] == "Anwesende"
    assert picker.height() < tall
    desk.press(picker.edit, Key.Key_Return)
    assert not picker.isVisible()
    present = len(desk.stored().entitled(desk.item("Ö 5").id, desk.clock()))
    sentence = f"Um 16:30\N{NO-BREAK SPACE}Uhr sind {present} Stimmberechtigte anwesend. "
    desk.until(lambda: desk.item("Ö 5").discussion == sentence)
    assert desk.bench.window().focusWidget() is card(desk).edit


def test_a_block_of_the_file_is_filled_and_its_gap_is_typed_over(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(AddTextBlock("Frage", "{Name} fragt zu {TOP}, ob"))
    desk.type_discussion("Gut.")
    open_picker(desk)
    assert titles(desk) == ["Frage"]
    desk.press(card(desk).picker.edit, Key.Key_Return)
    assert card(desk).edit.text() == "Gut. [Name] fragt zu Ö 5, ob "
    assert card(desk).edit.textCursor().selectedText() == "[Name]"
    desk.until(lambda: desk.item("Ö 5").discussion.startswith("Gut. [Name]"))
    assert "text_unfinished" in {gap.code for gap in gaps(desk.stored())}
    desk.write(card(desk).edit, "Fraktion A")
    desk.until(lambda: desk.item("Ö 5").discussion == "Gut. Fraktion A fragt zu Ö 5, ob ")
    assert "text_unfinished" not in {gap.code for gap in gaps(desk.stored())}


def test_the_last_entry_leads_to_the_sheet_and_nothing_found_leads_nowhere(desk: MeetingDesk) -> None:
    desk.begin()
    open_picker(desk)
    picker = card(desk).picker
    desk.qtbot.keyClicks(picker.edit, "xyzzy")
    assert titles(desk) == []
    desk.press(picker.edit, Key.Key_Return)
    assert picker.isVisible()
    picker.edit.clear()
    desk.press(picker.edit, Key.Key_Up)
    desk.press(picker.edit, Key.Key_Return)
    assert desk.opened == [("text_blocks", desk.stored().organization_id)]
    assert card(desk).edit.text() == ""
    open_picker(desk)
    desk.press(picker.edit, Key.Key_Escape)
    assert not picker.isVisible()
    assert card(desk).edit.text() == ""


def test_result_and_presence_drop_in_by_one_key(desk: MeetingDesk) -> None:
    desk.begin()
    card(desk).edit.setFocus()
    desk.press(card(desk).edit, Key.Key_E, BOTH)
    assert "noch keine Abstimmung" in card(desk).error.text()
    assert card(desk).edit.text() == ""
    entitled = len(desk.stored().entitled(desk.item("Ö 5").id, desk.clock()))
    desk.run(RecordVote(desk.item("Ö 5").id, yes=9, no=2))
    desk.press(card(desk).edit, Key.Key_E, BOTH)
    sentence = f"Angenommen: 9 Ja gegen 2 Nein, mehrheitlich. Anwesende Stimmberechtigte: {entitled}. "
    assert card(desk).error.text() == ""
    desk.until(lambda: desk.item("Ö 5").discussion == sentence)


def test_a_text_that_may_not_be_written_takes_nothing(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(RecordDiscussion(desk.item("Ö 5").id, "Fertig."))
    card(desk).edit.setReadOnly(True)
    card(desk).show_blocks()
    card(desk).insert_vote()
    assert not card(desk).picker.isVisible()
    assert card(desk).edit.text() == "Fertig."


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("", 0, "Satz. "),
        ("Vorher.", 7, "Vorher. Satz. "),
        ("Vorher. ", 8, "Vorher. Satz. "),
        ("- ", 2, "- Satz. "),
        ("eins\nzwei", 5, "eins\nSatz. zwei"),
        ("🏛.", 2, "🏛 Satz.."),
        ("Er sagt („“)", 10, "Er sagt („Satz.“)"),
    ],
)
def test_a_sentence_is_set_off_by_blanks(qtbot: QtBot, qapp: QApplication, text: str, at: int, expected: str) -> None:
    edit = MarkdownEdit(ThemeBox(qapp, load_theme("light")), "Beratung")
    qtbot.addWidget(edit)
    edit.load(text)
    cursor = edit.textCursor()
    cursor.setPosition(at)
    edit.setTextCursor(cursor)
    insert_sentence(edit, "Satz.")
    assert edit.text() == expected


# the sheet


def stored(people: People) -> list[TextBlockRow]:
    return list(people.read(text_block_rows))


def sheet(people: People, key: str = "awd") -> UUID:
    assert people.example is not None
    body = people.example.organizations[key]
    people.view.focus_target("text_blocks", body)
    return body


def test_an_empty_sheet_takes_the_usual_blocks_for_all(people: People) -> None:
    sheet(people)
    pane = people.view.sheets.blocks
    assert pane.isVisible()
    assert not pane.foot.isVisible()
    button = pane.empty.findChild(QPushButton)
    assert button is not None
    people.click(button)
    people.until(lambda: len(stored(people)) == len(USUAL))
    people.settle()
    sheet(people, "jourfixe")
    assert [line.cells[0] for line in pane.grid.grid.lines] == [title for title, _text in USUAL]


def test_a_block_is_added_changed_moved_and_removed(people: People) -> None:
    body = sheet(people)
    pane = people.view.sheets.blocks
    people.click(pane.add_button)
    people.type(pane.strip.title, "Wetter")
    people.type(pane.strip.text, "Bei {Wetter}")
    people.press(pane.strip.text, Key.Key_Return)
    people.until(lambda: "kein Platzhalter" in pane.form.error.text())
    pane.strip.text.clear()
    people.type(pane.strip.text, "Um {Uhrzeit}")
    people.press(pane.strip.text, Key.Key_Return)
    people.until(lambda: [row.text for row in stored(people)] == ["Um {Uhrzeit}"])
    people.settle()
    assert not pane.form.isVisible()
    key = stored(people)[0].id
    assert stored(people)[0].organization_id == body
    people.run(AddTextBlock("Zweiter", "Zweitens", body))
    pane.grid.choose(key)
    pane.grid.setFocus()
    people.press(pane.grid, Key.Key_Down, ALT)
    people.until(lambda: [row.id for row in stored(people)][1:] == [key])
    people.settle()
    pane.grid.grid.setData(pane.grid.grid.index(pane.grid.grid.row_of(key), 0), "Uhr")
    pane.grid.grid.setData(pane.grid.grid.index(pane.grid.grid.row_of(key), 2), None)
    people.until(
        lambda: [(row.title, row.organization_id) for row in stored(people) if row.id == key] == [("Uhr", None)]
    )
    people.settle()
    pane.grid.choose(key)
    pane.grid.setFocus()
    people.press(pane.grid, Key.Key_Delete)
    people.until(lambda: [row.title for row in stored(people)] == ["Zweiter"])


def test_the_text_is_written_below_with_its_placeholders(people: People) -> None:
    body = sheet(people)
    people.run(AddTextBlock("Eins", "Erstens", body))
    people.run(AddTextBlock("Zwei", "Zweitens", body))
    pane = people.view.sheets.blocks
    first, second = stored(people)
    pane.grid.choose(first.id)
    field: TextField = pane.text
    assert field.text() == "Erstens"
    field.edit.selectAll()
    people.type(field.edit, "Zu ")
    next(each for each in pane.placeholders.drop.actions() if each.text().startswith("{TOP}")).trigger()
    people.press(field.edit, Key.Key_Return)
    people.type(field.edit, "und {")
    field.flush()
    people.until(lambda: "Klammer" in field.error.text())
    assert stored(people)[0].text == "Erstens"
    people.press(field.edit, Key.Key_Backspace)
    people.type(field.edit, "weiter")
    pane.grid.choose(second.id)  # what is typed goes first
    assert field.text() == "Zweitens"
    people.until(lambda: stored(people)[0].text == "Zu {TOP}\nund weiter")
    people.settle()
    pane.grid.choose(first.id)
    assert field.text() == "Zu {TOP}\nund weiter"
