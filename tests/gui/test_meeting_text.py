"""The editor of the discussion: its Markdown, what a paste brings, and the marks under misspelt words."""

import html

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.meeting.pasted import from_html, from_plain
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.markdown import clean, level, pieces, plain

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
WORD = """<html><head><style>p.MsoNormal {font-family:Calibri}</style></head><body lang=DE>
<!--StartFragment--><p class=MsoNormal style='color:red'>Der <b>Haushalts&shy;ansatz</b> der
Stadt <span style='font-style:italic'>steigt</span>.<o:p></o:p><img src="http://x.invalid/a.png"></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Erstens</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span>o<span>&nbsp;&nbsp; </span></span>darunter</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span>1.<span>&nbsp;&nbsp; </span></span>Zweitens</p>
<p>5 * 3 <a href="https://x.invalid">Verweis</a></p><script>alert(1)</script></body></html>"""


@pytest.fixture
def edit(qtbot: QtBot, qapp: QApplication) -> MarkdownEdit:
    made = MarkdownEdit(ThemeBox(qapp, load_theme("light")), "Beratung")
    qtbot.addWidget(made)
    made.resize(600, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def choose(edit: MarkdownEdit, words: str) -> None:
    """Select the words as with the mouse."""
    start = edit.text().index(words)
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def paste(edit: MarkdownEdit, *, page: str = "", text: str = "") -> str:
    data = QMimeData()
    if page:
        data.setHtml(page)
    if text:
        data.setText(text)
    edit.insertFromMimeData(data)
    return edit.text()


SIGNS = st.sampled_from(list("*\\-1. aÄ_<&\u00a0\U0001f3db\u0301\n\n"))
NORMAL = (st.text(SIGNS, max_size=40) | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)).map(clean)


@given(NORMAL, NORMAL)
@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_markdown_goes_through_the_editor_unchanged(edit: MarkdownEdit, first: str, second: str) -> None:
    edit.load(first)
    assert edit.text() == first
    edit.show_text(second)  # a change from elsewhere
    assert edit.text() == second
    edit.grab()
    assert edit.text() == second
    edit.undo()
    edit.redo()
    assert edit.text() == second


@given(st.text(st.sampled_from(list("<>/abip&;*\\-1. \n\"='li uol")) | st.characters(), max_size=200))
@settings(max_examples=100)
def test_a_paste_of_anything_is_clean(source: str) -> None:
    for pasted in (from_html(source), from_plain(source)):
        assert clean(pasted) == pasted
    assert plain(from_plain(source)) == clean(source)


@given(st.lists(st.tuples(st.text(max_size=12), st.booleans(), st.booleans()), max_size=6))
def test_words_of_foreign_html_come_in_sign_for_sign(runs: list[tuple[str, bool, bool]]) -> None:
    source = "".join(
        f"{'<b>' * bold}{'<i>' * italic}{html.escape(text)}{'</i>' * italic}{'</b>' * bold}"
        for text, bold, italic in runs
    )
    shown = "".join(plain(from_html(f"<p>{source}</p>")).split())
    assert shown == "".join(clean(html.unescape("".join(html.escape(text) for text, _, _ in runs))).split())


def test_a_paste_from_word_keeps_words_bold_italic_and_lists(edit: MarkdownEdit) -> None:
    assert paste(edit, page=WORD, text="nur Text") == (
        "Der **Haushaltsansatz** der Stadt *steigt*.\n- Erstens\n  - darunter\n1. Zweitens\n5 * 3 Verweis"
    )


def test_lists_of_a_web_page_nest_one_level() -> None:
    source = "<ul><li>a<ol><li>b</li><li>c<ul><li>d</li></ul></li></ol></li><li><b>e</b></li></ul><p>- f</p>"
    assert from_html(source) == "- a\n  1. b\n  2. c\n  - d\n- **e**\n\\- f"


def test_plain_text_is_pasted_sign_for_sign(edit: MarkdownEdit) -> None:
    text = "18. November\n**kein Fett** und Bürger*innen\u200b\n- kein Punkt"
    pasted = paste(edit, text=text)
    assert plain(pasted) == text.replace("\u200b", "")
    assert not any(each.bold or each.italic for line in pasted.split("\n") for each in pieces(line))
    assert [level(line) for line in pasted.split("\n")] == [None, None, None]


def test_own_text_is_copied_with_its_marks(edit: MarkdownEdit) -> None:
    edit.load("- **fett** und *kursiv*")
    edit.selectAll()
    edit.copy()
    edit.load("")
    edit.paste()
    assert edit.text() == "- **fett** und *kursiv*"


def test_a_huge_page_is_pasted_as_words(edit: MarkdownEdit) -> None:
    assert paste(edit, page="<b>x</b>" * 300_000, text="nur die Worte") == "nur die Worte"


def test_bold_takes_whole_words_in_every_line(edit: MarkdownEdit, qtbot: QtBot) -> None:
    edit.load("Der Ansatz 🏛 steigt\n- im Jahr")
    qtbot.keyClick(edit, Key.Key_A, CONTROL)
    qtbot.keyClick(edit, Key.Key_B, CONTROL)
    assert edit.text() == "**Der Ansatz 🏛 steigt**\n- **im Jahr**"
    qtbot.keyClick(edit, Key.Key_B, CONTROL)
    assert edit.text() == "Der Ansatz 🏛 steigt\n- im Jahr"
    choose(edit, "nsat")
    qtbot.keyClick(edit, Key.Key_I, CONTROL)
    assert edit.text() == "Der *Ansatz* 🏛 steigt\n- im Jahr"
    qtbot.keyClick(edit, Key.Key_B, CONTROL)
    assert edit.text() == "Der ***Ansatz*** 🏛 steigt\n- im Jahr"
    qtbot.keyClick(edit, Key.Key_I, CONTROL)
    assert edit.text() == "Der **Ansatz** 🏛 steigt\n- im Jahr"
    qtbot.keyClick(edit, Key.Key_Z, CONTROL)
    assert edit.text() == "Der ***Ansatz*** 🏛 steigt\n- im Jahr"


def test_tab_nests_an_entry_and_leaves_the_field_elsewhere(edit: MarkdownEdit, qtbot: QtBot) -> None:
    edit.load("- eins\n2. ")
    qtbot.keyClick(edit, Key.Key_Tab)
    assert edit.text() == "- eins\n  1. "
    qtbot.keyClicks(edit, "zwei")
    qtbot.keyClick(edit, Key.Key_Return)
    assert edit.text() == "- eins\n  1. zwei\n  2. "
    qtbot.keyClick(edit, Key.Key_Return)
    assert edit.text() == "- eins\n  1. zwei\n2. "
    qtbot.keyClick(edit, Key.Key_Return)
    assert edit.text() == "- eins\n  1. zwei\n"
    assert not edit.focusNextPrevChild(True) or not edit.hasFocus()


def test_one_kind_of_list_becomes_the_other(edit: MarkdownEdit) -> None:
    edit.load("eins\n  - zwei\ndrei")
    edit.selectAll()
    edit.make_list(numbered=True)
    assert edit.text() == "1. eins\n  1. zwei\n2. drei"
    edit.make_list(numbered=False)
    assert edit.text() == "- eins\n  - zwei\n- drei"
    edit.selectAll()
    edit.make_list(numbered=False)
    assert edit.text() == "eins\nzwei\ndrei"


def test_a_change_of_look_is_no_typing(edit: MarkdownEdit, qtbot: QtBot) -> None:
    heard: list[int] = []
    edit.load("- **a**\n- b")
    edit.typed.connect(lambda: heard.append(1))
    edit.theme.switch(load_theme("dark"))
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    edit.show_text("- **a**\n- c")
    assert not heard
    qtbot.keyClicks(edit, "x")
    assert len(heard) == 1
    edit.undo()
    assert len(heard) == 2


def test_enter_and_new_lines_are_typing(edit: MarkdownEdit, qtbot: QtBot) -> None:
    heard: list[str] = []
    edit.load("- **a**")
    edit.typed.connect(lambda: heard.append(edit.text()))
    qtbot.keyClick(edit, Key.Key_Return)
    assert heard[-1:] == ["- **a**\n- "]
    qtbot.keyClick(edit, Key.Key_Return)
    assert heard[-1:] == ["- **a**\n"]
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    count = len(heard)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    assert len(heard) == count
    edit.insertPlainText("x\ny")
    assert heard[-1] == "- **a**\nx\ny"
