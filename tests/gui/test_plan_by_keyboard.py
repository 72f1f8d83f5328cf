"""The project plan by keyboard: its table, its details, its links."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.model import BEGIN, CONTACT, END, TITLE
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.services.plan import AddMeasure
from tests.gui.plan_desk import PlanDesk, lend_plan


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def test_a_month_typed_into_the_table_is_kept_as_a_month(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.type_into(qtbot, "Dritte", BEGIN, "Juli 2022")
    qtbot.waitUntil(lambda: desk.stored("Dritte").start is not None)
    row = desk.stored("Dritte")
    assert (row.start, row.end, row.precision) == (date(2022, 7, 1), date(2022, 7, 31), DatePrecision.MONTH)
    qtbot.waitUntil(lambda: desk.view.model.index(desk.row("Dritte"), BEGIN).data() == "Juli 2022")
    assert desk.view.model.index(desk.row("Dritte"), END).data() == ""


def test_wrong_text_stays_in_the_editor_with_a_sentence(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.type_into(qtbot, "Dritte", BEGIN, "irgendwann")
    editor = desk.view.table.cells.editor
    assert editor is not None
    assert editor.text() == "irgendwann"
    assert "irgendwann" in editor.reading.text()
    editor.selectAll()
    qtbot.keyClicks(editor, "2023")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.stored("Dritte").precision is DatePrecision.YEAR)


def test_typing_survives_a_refresh(qtbot: QtBot, desk: PlanDesk) -> None:
    table, model = desk.view.table, desk.view.model
    table.setCurrentIndex(model.index(desk.row("Erste"), TITLE))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.cells.editor
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Neuer Na")
    plan = desk.plan()
    assert plan.strategy_id is not None
    with qtbot.waitSignal(desk.bridge.changed):
        desk.bridge.execute(AddMeasure(plan.strategy_id, "Dazwischen"))
    with qtbot.waitSignal(desk.bridge.pending, raising=False, timeout=100):
        pass
    assert table.cells.editor is editor
    qtbot.keyClicks(editor, "me")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(row.title == "Neuer Name" for row in desk.plan().measures))
    qtbot.waitUntil(lambda: desk.row("Dazwischen") == 1)


def test_keys_move_resize_and_remove(qtbot: QtBot, desk: PlanDesk) -> None:
    table = desk.view.table
    table.setFocus()
    table.choose(desk.row("Erste"))
    qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 8))
    assert desk.stored("Erste").end == date(2022, 6, 8), "63 working days; Whit Monday is none"
    qtbot.waitUntil(lambda: desk.view.model.entries[desk.row("Erste")].measure == desk.stored("Erste"))
    qtbot.keyClick(table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: desk.stored("Erste").end == date(2022, 6, 1))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: all(row.title != "Erste" for row in desk.plan().measures))
    assert desk.said.toasts == ["„Erste“ gelöscht"]


def test_insert_takes_a_name_and_chooses_the_new_row(qtbot: QtBot, desk: PlanDesk) -> None:
    table = desk.view.table
    table.setFocus()
    table.choose(desk.row("Zweite"))
    qtbot.keyClick(table, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    editor = table.cells.editor
    assert editor is not None
    assert "Digitale Dienste" in editor.placeholderText()
    qtbot.keyClicks(editor, "Abnahme")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(entry.title == "Abnahme" for entry in desk.view.model.entries))
    made = desk.stored("Abnahme")
    assert (made.kind, made.letter) == (MeasureKind.MILESTONE, "D")
    qtbot.waitUntil(lambda: desk.view.selected_measure() == made)


def test_typing_on_the_last_row_begins_a_name_even_with_h(qtbot: QtBot, desk: PlanDesk) -> None:
    table = desk.view.table
    table.setFocus()
    table.choose(len(desk.view.model.entries) - 1)
    qtbot.keyClicks(table, "h")
    editor = table.cells.editor
    assert editor is not None
    assert editor.text() == "h"


def test_details_save_each_field_and_say_what_a_rule_forbids(qtbot: QtBot, desk: PlanDesk) -> None:
    view = desk.view
    view.openings.open_details(desk.row("Erste"), CONTACT)
    details = view.details
    details.contact.setCurrentIndex(1)
    details.contact.activated.emit(1)
    qtbot.waitUntil(lambda: desk.stored("Erste").contact == "FB 02")
    details.notes.setFocus()
    qtbot.keyClicks(details.notes, "Raum <b>frei</b>")
    qtbot.waitUntil(lambda: desk.stored("Erste").notes == "Raum <b>frei</b>")
    details.end.setFocus()
    details.end.selectAll()
    qtbot.keyClicks(details.end, "01.01.2020")
    qtbot.keyClick(details.end, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "liegt vor dem Beginn" in details.error.text())
    assert desk.stored("Erste").end == date(2022, 5, 31)
    qtbot.keyClick(details, Qt.Key.Key_Escape)
    assert not details.isVisible()


def test_keys_typed_in_the_details_change_nothing_else(qtbot: QtBot, desk: PlanDesk) -> None:
    view = desk.view
    view.openings.open_details(desk.row("Erste"))
    for widget in (view.details.kind, view.details.progress, view.details.title):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Delete)
        qtbot.keyClick(widget, Qt.Key.Key_Insert)
    assert not view.table.is_editing()
    assert [row.title for row in desk.plan().measures] == ["Erste", "Zweite", "Dritte"]


def test_a_milestone_takes_one_day(qtbot: QtBot, desk: PlanDesk) -> None:
    details = desk.view.details
    desk.view.openings.open_details(desk.row("Erste"))
    details.kind.setCurrentIndex(details.kind.findText("Meilenstein"))
    details.kind.activated.emit(details.kind.currentIndex())
    qtbot.waitUntil(lambda: desk.stored("Erste").kind is MeasureKind.MILESTONE)
    assert desk.stored("Erste").end == date(2022, 3, 1)
    qtbot.waitUntil(lambda: desk.view.model.entries[desk.row("Erste")].measure == desk.stored("Erste"))
    desk.type_into(qtbot, "Erste", BEGIN, "17.10.2022")
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 10, 17))
    assert desk.stored("Erste").end == date(2022, 10, 17)


def test_links_can_be_made_and_taken_back_by_keyboard(qtbot: QtBot, desk: PlanDesk) -> None:
    links = desk.view.details.links
    desk.view.openings.open_details(desk.row("Zweite"))
    choice = links.choice.findText("1 Erste")
    links.choice.setCurrentIndex(choice)
    links.choice.activated.emit(choice)
    qtbot.waitUntil(lambda: len(desk.plan().links) == 1)
    qtbot.waitUntil(lambda: links.findChild(KeyButton) is not None)
    cross = links.findChild(KeyButton)
    assert cross is not None
    assert "nach 1 Erste" in cross.accessibleName()
    qtbot.keyClick(cross, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.plan().links)
