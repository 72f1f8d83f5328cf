"""Text typed during a meeting: kept, refused, hostile, in Markdown; the focus stays where it is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.model.markdown import clean, plain
from smartaachen_desktop.services import agenda, assignments, meetings
from tests.gui.meeting_desk import CONTROL, HOSTILE, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_typing_survives_changes_from_elsewhere(desk: MeetingDesk) -> None:
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    desk.type_discussion("Erster Satz. Dritter Satz.")
    desk.until(lambda: desk.item("Ö 5").discussion == "Erster Satz. Dritter Satz.")
    desk.settle()
    cursor = edit.textCursor()
    cursor.setPosition(len("Erster Satz. "))
    edit.setTextCursor(cursor)
    desk.write(edit, "Zwei")
    desk.run(agenda.AddAgendaItem(desk.stored().id, "Neu", planned_minutes=3))
    assert edit.hasFocus()
    desk.write(edit, "ter Satz. ")
    assert edit.text() == "Erster Satz. Zweiter Satz. Dritter Satz."
    assert edit.textCursor().position() == len("Erster Satz. Zweiter Satz. ")
    desk.until(lambda: desk.item("Ö 5").discussion == edit.text())
    desk.settle()
    desk.run(agenda.RecordDiscussion(desk.item("Ö 5").id, "Davor. " + edit.text()))
    assert edit.text().startswith("Davor. Erster")
    assert edit.textCursor().position() == len("Davor. Erster Satz. Zweiter Satz. ")
    desk.write(edit, "!")
    desk.choose("Ö 6")
    desk.settle()
    assert "Zweiter Satz. !Dritter" in desk.item("Ö 5").discussion
    assert edit.text() == ""


def test_a_refused_text_is_kept(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    for step in (meetings.CloseMeeting, meetings.DraftMinutes):
        desk.run(step(meeting))
    desk.type_discussion("Nachtrag")
    done: list[Any] = []
    # in the same turn, so that the approval is stored before the typed text is sent
    desk.bridge.execute(meetings.ApproveMinutes(meeting), done=done.append)
    desk.until(lambda: bool(done) and bool(desk.bench.middle.discussion.error.text()))
    desk.settle()
    assert edit.text() == "Nachtrag"
    assert "freigegeben" in desk.bench.middle.discussion.error.text()
    assert desk.item("Ö 5").discussion == ""
    desk.run(meetings.DraftMinutes(meeting))
    desk.write(edit, ".")
    desk.until(lambda: desk.item("Ö 5").discussion == "Nachtrag.")


def test_hostile_text_stays_text(desk: MeetingDesk) -> None:
    form = desk.bench.agenda.form
    desk.click(desk.bench.agenda.add_button)
    form.title.setText(HOSTILE)
    desk.press(form.title, Key.Key_Return)
    desk.until(lambda: any("<img" in item.title for item in desk.stored().items))
    desk.settle()
    number = next(item.number for item in desk.stored().items if "<img" in item.title)
    desk.begin(number)
    desk.bench.middle.discussion.edit.setFocus()
    QApplication.clipboard().setText(HOSTILE)
    desk.bench.middle.discussion.edit.paste()
    desk.until(lambda: plain(desk.item(number).discussion) == clean(HOSTILE))  # pasted sign for sign
    assert plain(desk.bench.middle.discussion.edit.text()) == clean(HOSTILE)
    assert desk.bench.middle.head.title.text() == f"{number} · {HOSTILE}"
    for label in desk.bench.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "<img" not in label.toolTip()
    assert not desk.bench.grab().isNull()


def test_markdown_by_keys(desk: MeetingDesk) -> None:
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    edit.setFocus()
    desk.press(edit, Key.Key_B, CONTROL)
    desk.write(edit, "fett")
    assert edit.text() == "**fett**"
    desk.press(edit, Key.Key_B, CONTROL)
    desk.write(edit, ".")
    assert edit.text() == "**fett**."
    desk.press(edit, Key.Key_Backspace)
    edit.selectAll()
    desk.press(edit, Key.Key_B, CONTROL)
    assert edit.text() == "fett"
    desk.bench.middle.discussion.writing_tools[3].click()
    assert edit.text() == "1. fett"
    desk.press(edit, Key.Key_End)
    desk.press(edit, Key.Key_Return)
    assert edit.text() == "1. fett\n2. "
    desk.press(edit, Key.Key_Return)
    assert edit.text() == "1. fett\n"


@pytest.mark.parametrize("size", [(1168, 700), (1328, 800), (1808, 980)])
def test_the_discussion_keeps_five_lines(desk: MeetingDesk, size: tuple[int, int]) -> None:
    desk.bench.resize(*size)
    desk.begin()
    for number in range(3):
        desk.run(assignments.AddAssignment(f"Auftrag {number}", item=desk.item("Ö 5").id))
    middle = desk.bench.middle
    edit = middle.discussion.edit
    assert edit.viewport().height() >= 5 * edit.fontMetrics().lineSpacing()
    assert middle.area.verticalScrollBar().maximum() == 0, "the middle fits without scrolling"
    assert middle.assignments.list.isVisible() is (size[1] > 700)


def test_every_control_has_a_name(desk: MeetingDesk) -> None:
    desk.begin()
    nameless = [
        widget
        for widget in desk.bench.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and widget.objectName() not in ("qt_scrollarea_viewport", "qt_scrollarea_vcontainer")
    ]
    assert nameless == []


def test_an_answer_does_not_take_the_focus(desk: MeetingDesk) -> None:
    desk.begin()
    middle = desk.bench.middle
    middle.discussion.edit.setFocus()
    desk.press(middle.discussion.edit, Key.Key_F4)
    desk.write(middle.assignments.form.text, "Einladung verschicken")
    desk.press(middle.assignments.form.text, Key.Key_Return)
    desk.bench.people.filter.setFocus()
    desk.until(lambda: not middle.assignments.form.isVisible())
    assert desk.bench.people.filter.hasFocus()
    middle.discussion.edit.setFocus()
    desk.press(middle.discussion.edit, Key.Key_F4)
    desk.press(middle.assignments.form.text, Key.Key_Escape)
    assert middle.discussion.edit.hasFocus()
    assert len(desk.item("Ö 5").assignments) == 1


def test_a_late_note_carries_its_own_time(desk: MeetingDesk) -> None:
    desk.begin()
    pane = desk.bench.people
    desk.clock.forward(minutes=20)
    desk.person("Fraktion A, Platz 2")
    desk.press(pane.list, Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    pane.clock_form.time.edit.selectAll()
    desk.write(pane.clock_form.time.edit, "16:38")
    desk.press(pane.clock_form.time.edit, Key.Key_Return)
    desk.until(lambda: not next(who for who in desk.stored().participants if who.name == "Fraktion A, Platz 2").present)
    desk.settle()
    assert [row.note for row in pane.list.keyed.rows if row.name == "Fraktion A, Platz 2"] == ["ging 16:38"]
    assert pane.list.hasFocus()
