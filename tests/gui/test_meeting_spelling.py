"""German spelling in the editor: the real dictionary in its own process, own words, the strategy's, the switch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared import spelling as spelling_module
from smartaachen_desktop.gui.shared.spelling import OWN_WORDS, Spelling
from smartaachen_desktop.gui.shared.spelling_marks import SpellingMarks, words_of
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from tests.gui.meeting_desk import MeetingDesk

KNOWN = [
    "Haushaltsansatz",
    "Steuergremium",
    "Beschlussvorschlag",
    "Beschlussvorlage",
    "Niederschrift",
    "Schriftführung",
    "Sitzungsleitung",
    "Tagesordnungspunkt",
    "Stadtentwicklungsausschuss",
    "Digitalisierungsstrategie",
    "Verpflichtungsermächtigung",
    "Beschlussfähigkeit",
    "Klimafolgenanpassung",
    "Lenkungskreis",
    "Quartiersentwicklung",
    "Radverkehrskonzept",
    "Fördermittelbescheid",
    "Zuwendungsbescheid",
    "Bürger*innen",
    "Mitarbeiter:innen",
    "Ja-Stimmen",
    "E-Mail",
    "IT-Sicherheit",
    "Haushaltsplanentwurf",
    "Enthaltungen",
    "einstimmig",
]
WRONG = [
    "Haushlatsansatz",
    "Beshlussvorschlag",
    "Verwaltunk",
    "Sitzunk",
    "nciht",
    "Protkoll",
    "Beratugn",
    "Fortschreibng",
    "daß",
]


@pytest.fixture
def spelling(qtbot: QtBot, tmp_path: Path) -> Iterator[Spelling]:
    made = Spelling(tmp_path)
    yield made
    made.close()


@pytest.fixture
def edit(qtbot: QtBot, qapp: QApplication) -> MarkdownEdit:
    made = MarkdownEdit(ThemeBox(qapp, load_theme("light")), "Beratung")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def marked(edit: MarkdownEdit) -> list[str]:
    return [cursor.selectedText() for cursor in edit.waves()]


def test_words_of_administration_are_known_and_mistakes_are_not(spelling: Spelling, qtbot: QtBot) -> None:
    spelling.ask(KNOWN + WRONG)
    qtbot.waitUntil(lambda: all(spelling.right(word) is not None for word in KNOWN + WRONG), timeout=20_000)
    assert [word for word in KNOWN if not spelling.right(word)] == []
    assert [word for word in WRONG if spelling.right(word)] == []


def test_marks_of_the_visible_text_and_a_suggestion_taken(edit: MarkdownEdit, spelling: Spelling, qtbot: QtBot) -> None:
    marks = SpellingMarks(edit, spelling)
    edit.load(
        "🏛 Das Protkoll nennt AWD, GO und die **Verwaltunk**: info@beispil.example 12fach\n"
        + "Zeile\n" * 300
        + "Sitzunk"
    )
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: marked(edit) == ["Protkoll", "Verwaltunk"], timeout=20_000)
    assert spelling.right("Sitzunk") is None  # nobody has seen it
    edit.grab()
    cursor = edit.textCursor()
    cursor.setPosition(edit.text().index("Protkoll") + 3)
    edit.setTextCursor(cursor)
    marks.ask_at_caret()
    menu = marks.menu
    assert menu is not None
    qtbot.waitUntil(lambda: any(action.text() == "Protokoll" for action in menu.actions()), timeout=20_000)
    next(action for action in menu.actions() if action.text() == "Protokoll").trigger()
    menu.close()
    assert edit.text().startswith("🏛 Das Protokoll nennt")
    qtbot.waitUntil(lambda: marked(edit) == ["Verwaltunk"])
    edit.undo()
    assert edit.text().startswith("🏛 Das Protkoll nennt")


def test_own_words_are_kept_for_the_user(edit: MarkdownEdit, spelling: Spelling, qtbot: QtBot, tmp_path: Path) -> None:
    marks = SpellingMarks(edit, spelling)
    edit.load("Der Sensorbaukastn und ein Steuergremjum.")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: marked(edit) == ["Sensorbaukastn", "Steuergremjum"], timeout=20_000)
    edit.moveCursor(QTextCursor.MoveOperation.Left)
    marks.ask_at_caret()
    menu = marks.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Zum Wörterbuch hinzufügen").trigger()
    menu.close()
    qtbot.waitUntil(lambda: marked(edit) == ["Sensorbaukastn"])
    assert (tmp_path / OWN_WORDS).read_text(encoding="utf-8") == "Steuergremjum\n"
    assert Spelling(tmp_path).right("Steuergremjum") is True


def test_without_the_process_the_editor_works_without_marks(
    edit: MarkdownEdit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling_module.sys, "executable", "/nicht/da")
    spelling = Spelling(None)
    SpellingMarks(edit, spelling)
    edit.load("Das Protkoll")
    qtbot.waitUntil(lambda: spelling._dead)
    qtbot.keyClicks(edit, " und mehr")
    edit.grab()
    assert edit.text() == "Das Protkoll und mehr"
    assert marked(edit) == []


def test_addresses_numbers_and_abbreviations_are_no_words() -> None:
    text = "AWD: https://beispil.example/x, a.b@c.example, 2021er, FB02, \\\\server\\x und Bürger*innen-Rat"
    assert [word for word, _, _ in words_of(text)] == ["und", "Bürger*innen-Rat"]
    assert [word for word, _, _ in words_of("form- und fristgerecht, Tiefbau und -planung")] == [
        "und", "fristgerecht", "Tiefbau", "und",
    ]  # fmt: skip
    assert words_of("x" * 30_000) == []


def test_the_switch_is_remembered_and_starts_the_process_late(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    desk = MeetingDesk(qtbot, qapp, tmp_path)
    try:
        card = desk.bench.middle.discussion
        desk.begin()
        assert card.spelling.help.spelling is None
        settings = Settings(tmp_path)
        assert settings.spelling
        object.__setattr__(desk.bench.context, "settings", settings)
        card.spelling.setChecked(True)
        desk.type_discussion("Das Steuergremium der AWD nennt das Protkoll in Aachen. ")
        desk.until(lambda: marked(card.edit) == ["Protkoll"])
        card.spelling.click()
        assert marked(card.edit) == []
        assert not Settings(tmp_path).spelling
        card.spelling.click()
        desk.until(lambda: marked(card.edit) == ["Protkoll"])
        names = {member.name for member in desk.stored().participants}
        assert all(
            card.spelling.help.spelling.right(part) for name in names for part in name.split()[-1:] if part.isalpha()
        )
    finally:
        desk.close()


def test_a_word_is_marked_only_when_the_caret_has_left_it(edit: MarkdownEdit, spelling: Spelling, qtbot: QtBot) -> None:
    with qtbot.waitActive(edit):
        edit.activateWindow()
    edit.setFocus()
    SpellingMarks(edit, spelling)
    qtbot.keyClicks(edit, "Verwaltunk")
    qtbot.waitUntil(lambda: spelling.right("Verwaltunk") is False, timeout=20_000)
    assert marked(edit) == []
    qtbot.keyClick(edit, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: marked(edit) == ["Verwaltunk"])
