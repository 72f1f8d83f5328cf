"""A key in a long paragraph: lines, looks and pixels as if drawn afresh, and no other paragraph touched."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QInputMethodEvent, QPaintEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.meeting.markdown_layout import Dressed
from smartaachen_desktop.gui.meeting.markdown_look import Looks
from smartaachen_desktop.gui.theme import ThemeBox, load_theme

Key = Qt.Key
SENTENCE = "Die Verwaltung stellt die **Vorlage** vor; nach dem *Beschluss* wird gefragt, 3 * 2 ist kein Zeichen. "
LONG = "\n".join(("Davor.", "- " + SENTENCE * 9, SENTENCE * 12, "Danach **fett**, dann " + SENTENCE * 2, "Ende"))
THEME = load_theme("light")
SIGNS = st.text(st.sampled_from(list("*\\-1. aÄ\t\U0001f3db")), max_size=14)


@pytest.fixture
def theme(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


@pytest.fixture
def edit(qtbot: QtBot, qapp: QApplication, theme: ThemeBox) -> Iterator[MarkdownEdit]:
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)  # a caret that blinks would differ from picture to picture
    made = MarkdownEdit(theme, "Beratung")
    qtbot.addWidget(made)
    made.resize(600, 420)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    yield made
    qapp.setCursorFlashTime(flash)


def put_caret(edit: MarkdownEdit, paragraph: int, place: int, length: int = 0) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().findBlockByNumber(paragraph).position() + place)
    cursor.setPosition(cursor.position() + length, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def compose(edit: MarkdownEdit, letter: str, waiting: str = "") -> None:
    """A letter of an input method, as umlauts come on some systems."""
    event = QInputMethodEvent(waiting, [])
    event.setCommitString(letter)
    QApplication.sendEvent(edit, event)


def blocks(edit: MarkdownEdit) -> list[QTextBlock]:
    return [edit.document().findBlockByNumber(number) for number in range(edit.blockCount())]


def lines(edit: MarkdownEdit) -> list[list[tuple[int, int, float]]]:
    found = []
    for block in blocks(edit):
        edit.blockBoundingRect(block)  # lays out what is not yet
        layout = block.layout()
        each = (layout.lineAt(number) for number in range(layout.lineCount()))
        found.append([(line.textStart(), line.textLength(), line.y()) for line in each])
    return found


def looks(edit: MarkdownEdit) -> list[list[tuple[int, int, QTextCharFormat]]]:
    return [
        [(each.start, each.length, QTextCharFormat(each.format)) for each in block.layout().formats()]
        for block in blocks(edit)
    ]


def looks_read_anew(edit: MarkdownEdit, theme: ThemeBox) -> list[list[tuple[int, int, QTextCharFormat]]]:
    made, caret = Looks(theme.current), edit.textCursor().blockNumber()
    return [
        [(start, end - start, made.formats[look]) for start, end, look in made.spans(block.text(), number == caret)]
        for number, block in enumerate(blocks(edit))
    ]


def picture(edit: MarkdownEdit) -> QImage:
    """What stands in the window, painted piece by piece."""
    QCoreApplication.sendPostedEvents(edit, QEvent.Type.UpdateRequest)
    return edit.screen().grabWindow(edit.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def afresh(edit: MarkdownEdit) -> QImage:
    return edit.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


class Painted(QObject):
    """Where the text was painted."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self.areas: list[QRect] = []
        edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


def hand(edit: MarkdownEdit, chance: random.Random, qtbot: QtBot) -> None:
    """One of the things hands do in a text."""
    match chance.randrange(14):
        case 0:
            qtbot.keyClick(edit, Key.Key_Backspace)
        case 1:
            qtbot.keyClick(edit, Key.Key_Delete)
        case 2:
            qtbot.keyClick(edit, Key.Key_Return)
        case 3:
            number = chance.randrange(edit.blockCount())
            put_caret(edit, number, chance.randrange(blocks(edit)[number].length()))
        case 4:  # chosen words, over the end of the line or paragraph, too: the next key replaces them
            place = chance.randrange(len(edit.text()) // 2)
            cursor = edit.textCursor()
            cursor.setPosition(place)
            cursor.setPosition(place + chance.randrange(1, 150), QTextCursor.MoveMode.KeepAnchor)
            edit.setTextCursor(cursor)
        case 5:
            edit.undo()
        case 6:
            edit.redo()
        case 7:
            compose(edit, "ä")
        case 8:
            compose(edit, "", "´")
            compose(edit, "é")
        case 9:
            qtbot.keyClicks(edit, chance.choice(("**", "*", "- ", "1. ", "\\")))
        case _:
            qtbot.keyClicks(edit, chance.choice(("a", "W", " ", ", ", "lang")))


@pytest.mark.parametrize("seed", range(6))
def test_whatever_hands_do_the_window_shows_what_a_fresh_painting_would(
    edit: MarkdownEdit, theme: ThemeBox, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    edit.load(LONG)
    put_caret(edit, 2, 200)
    edit.show_waves([marked(edit, "Verwaltung", number) for number in (1, 2, 3)])
    assert picture(edit) == afresh(edit)
    for _ in range(50):
        hand(edit, chance, qtbot)
        assert picture(edit) == afresh(edit)
    compose(edit, "")
    assert looks(edit) == looks_read_anew(edit, theme)
    kept = lines(edit)
    edit.document().markContentsDirty(0, edit.document().characterCount())
    assert lines(edit) == kept


def marked(edit: MarkdownEdit, word: str, number: int) -> QTextCursor:
    return edit.document().find(word, edit.document().findBlockByNumber(number).position())


def test_a_letter_in_a_long_paragraph_repaints_its_line_and_lays_out_no_other_paragraph(
    edit: MarkdownEdit, qtbot: QtBot
) -> None:
    edit.load(LONG)
    put_caret(edit, 1, 300)
    picture(edit)
    painted = Painted(edit)
    below = blocks(edit)[2].layout()
    assert below.lineCount() > 1
    height = edit.fontMetrics().lineSpacing()
    for sign in "und":
        edit.textCursor().insertText(sign)
        assert below.lineCount() > 1, "its lines were thrown away"
        picture(edit)
    assert 3 <= len(painted.areas) <= 6
    assert max(area.height() for area in painted.areas) <= 2 * height + 10
    painted.areas.clear()
    edit.textCursor().insertText("*")  # makes a mark of the one that follows later: the looks of the rest may change
    picture(edit)
    assert max(area.height() for area in painted.areas) > 2 * height


@pytest.mark.parametrize("before", [0, 40])
def test_words_over_the_end_of_a_paragraph_are_replaced_by_others_that_end_it(
    edit: MarkdownEdit, theme: ThemeBox, before: int
) -> None:
    """The count of paragraphs stays, and yet the next one begins differently."""
    first, second = SENTENCE * 3, SENTENCE * 2
    edit.load(f"{first}\n{second}\nEnde")
    put_caret(edit, 0, 3)
    edit.textCursor().insertText("x")
    picture(edit)
    length = len(first) + 1 - before
    put_caret(edit, 0, before, length + 1 + 60)
    edit.textCursor().insertText("y" * (length + 60) + "\n")
    assert edit.blockCount() == 3
    assert blocks(edit)[1].text() == second[60:]
    assert looks(edit) == looks_read_anew(edit, theme)
    assert picture(edit) == afresh(edit)
    kept = lines(edit)
    edit.document().markContentsDirty(0, edit.document().characterCount())
    assert lines(edit) == kept


def test_a_letter_that_changes_the_height_moves_what_stands_below(edit: MarkdownEdit, qtbot: QtBot) -> None:
    edit.load(LONG + "\n" + "Zeile\n" * 60)
    put_caret(edit, 0, 6)
    bar = edit.verticalScrollBar()
    most = bar.maximum()
    edit.textCursor().insertText(" Wort" * 20)
    assert bar.maximum() > most
    assert picture(edit) == afresh(edit)
    edit.undo()
    assert bar.maximum() == most
    assert picture(edit) == afresh(edit)


def test_a_first_letter_takes_the_words_that_stand_in_an_empty_text(edit: MarkdownEdit, qtbot: QtBot) -> None:
    edit.setPlaceholderText("Verlauf der Beratung mitschreiben …")
    for act in (lambda: qtbot.keyClick(edit, "a"), lambda: qtbot.keyClick(edit, Key.Key_Backspace)):
        act()
        assert picture(edit) == afresh(edit)


def test_another_theme_and_another_width_reach_every_paragraph(
    edit: MarkdownEdit, theme: ThemeBox, qtbot: QtBot
) -> None:
    edit.load(LONG)
    put_caret(edit, 1, 300)
    theme.switch(load_theme("dark"))
    qtbot.keyClick(edit, "a")
    assert looks(edit) == looks_read_anew(edit, theme)
    edit.resize(430, 420)
    qtbot.keyClick(edit, "b")
    assert picture(edit) == afresh(edit)


@given(SIGNS, st.data(), SIGNS)
def test_a_change_away_from_marks_leaves_them_as_read_anew(text: str, data: st.DataObject, typed: str) -> None:
    place = data.draw(st.integers(0, len(text)))
    removed = data.draw(st.integers(0, len(text) - place))
    read = Looks(THEME)
    known = Dressed(0, text, here=True, looks=read)
    after = text[:place] + typed + text[place + removed :]
    if known.follow(after, place, removed, len(typed)):
        assert known.text == after
        assert known.spans == read.spans(after, True)
    else:
        assert known.text == text, "all of it is read anew"
