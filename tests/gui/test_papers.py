"""Council papers: the sheet shows the city's form and every part of it is edited in place."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.model.papers import ClimateRelevance, Compensation, ConsultationRole
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.queries.journal import journal_count
from smartaachen_desktop.services.queries.papers import PaperView, paper_views
from tests.gui.desk import Desk, lend

Bench = Desk[PapersWorkspace]


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    yield from lend(qtbot, qapp, tmp_path, PapersWorkspace)


@pytest.fixture
def bench(empty: Bench) -> Bench:
    empty.load_example()
    empty.show()
    return empty


def paper(bench: Bench, reference: str = "FB 02/0103/WP18") -> PaperView:
    return next(each for each in bench.read(paper_views) if each.reference == reference)


def fill(bench: Bench, edit: Any, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    bench.type(edit, text)


def test_the_sheet_shows_the_paper(bench: Bench) -> None:
    sheet = bench.view.sheet
    assert sheet.reference.edit.text() == "FB 02/0103/WP18"
    assert sheet.dated.edit.text() == "03.11.2021"
    assert sheet.status.currentText() == "öffentlich"
    assert not sheet.lock.isVisible()
    rows = [[cell.replace("\xa0", " ") for cell in row] for row in sheet.finance.table.rows()]
    assert rows[0] == ["", "2022", "2023", "2024"]
    assert rows[-1] == ["Summe", "175.000,00 €", "170.000,00 €", "170.000,00 €"]
    assert sheet.finance.effects.value() is True
    assert sheet.climate.relevance.value() is ClimateRelevance.UNCLEAR
    assert sheet.climate.compensation.value() is Compensation.NONE


def test_lines_are_saved_on_enter_and_on_leaving(bench: Bench) -> None:
    sheet = bench.view.sheet
    fill(bench, sheet.author.edit, "FB 02, Fachbereichsleitung")
    bench.qtbot.keyClick(sheet.author.edit, Qt.Key.Key_Return)
    fill(bench, sheet.goals.edit, "Ziel & Zweck")
    sheet.motion.edit.setFocus()
    bench.settle()
    assert (paper(bench).author, paper(bench).goals) == ("FB 02, Fachbereichsleitung", "Ziel & Zweck")


def test_a_pause_saves_text_as_one_entry(bench: Bench) -> None:
    before = bench.read(journal_count)
    text = bench.view.sheet.proposal
    fill(bench, text.edit, "Der Ausschuss beschließt.")
    assert paper(bench).proposal != "Der Ausschuss beschließt."
    bench.qtbot.waitUntil(lambda: paper(bench).proposal == "Der Ausschuss beschließt.")
    assert bench.read(journal_count) == before + 1
    bench.bridge.undo()
    bench.settle()
    assert text.text() == paper(bench).proposal != "Der Ausschuss beschließt."


def test_a_refresh_leaves_typed_text_alone(bench: Bench) -> None:
    sheet = bench.view.sheet
    fill(bench, sheet.explanation.edit, "Halb getippt")
    fill(bench, sheet.author.edit, "halb")
    assert bench.example is not None
    bench.bridge.execute(AddPaper("FB 02/0200/WP18", "Andere"))
    bench.settle()
    assert sheet.explanation.text() == "Halb getippt"
    assert sheet.author.edit.text() == "halb"


def test_another_paper_takes_nothing_along(bench: Bench) -> None:
    bench.bridge.execute(AddPaper("FB 02/0200/WP18", "Andere", public=False))
    bench.settle()
    view, other = bench.view, paper(bench, "FB 02/0200/WP18")
    fill(bench, view.sheet.author.edit, "Verfasserin")
    view.sheet.explanation.edit.setPlainText("Zur ersten Vorlage.")
    view.focus_record(other.id)
    bench.settle()
    assert paper(bench).author == "Verfasserin"
    assert paper(bench).explanation == "Zur ersten Vorlage."
    assert view.sheet.author.edit.text() == ""
    assert view.sheet.explanation.text() == ""
    assert view.sheet.lock.isVisible()


def test_an_empty_number_is_refused_beside_the_field(bench: Bench) -> None:
    field = bench.view.sheet.reference
    fill(bench, field.edit, " ")
    bench.qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bool(field.error.text()))
    assert paper(bench).reference == "FB 02/0103/WP18"


def test_status_and_boxes_by_keys(bench: Bench) -> None:
    sheet = bench.view.sheet
    sheet.status.setFocus()
    bench.qtbot.keyClick(sheet.status, Qt.Key.Key_Down)
    bench.qtbot.mouseClick(sheet.finance.effects.buttons()[False], Qt.MouseButton.LeftButton)
    box = sheet.climate.relevance.buttons()[ClimateRelevance.POSITIVE]
    bench.qtbot.keyClick(box, Qt.Key.Key_Space)
    bench.qtbot.keyClick(sheet.climate.compensation.buttons()[Compensation.PARTLY], Qt.Key.Key_Space)
    bench.settle()
    stored = paper(bench)
    assert not stored.public
    assert not stored.has_financial_effects
    assert stored.climate_relevance is ClimateRelevance.POSITIVE
    assert stored.compensation is Compensation.PARTLY
    assert sheet.lock.isVisible()


def test_consultations_are_added_and_removed(bench: Bench) -> None:
    part = bench.view.sheet.consultations
    bench.qtbot.mouseClick(part.add_button, Qt.MouseButton.LeftButton)
    bench.type(part.when.edit, "45.01.2022")
    bench.qtbot.mouseClick(part.save, Qt.MouseButton.LeftButton)
    assert "45.01.2022" in part.when.error.text()
    fill(bench, part.when.edit, "01.02.2022")
    part.role.set_value(ConsultationRole.NOTICE)
    bench.qtbot.mouseClick(part.save, Qt.MouseButton.LeftButton)
    bench.settle()
    added = paper(bench).consultations[-1]
    assert (added.dated, added.role) == (date(2022, 2, 1), ConsultationRole.NOTICE)
    assert not part.form.isVisible()
    button = part.remove_button(added.id)
    assert button is not None
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert len(paper(bench).consultations) == 1


def test_the_list_filters(bench: Bench) -> None:
    bench.bridge.execute(AddPaper("FB 61/0009/WP18", "Verkehrszählung"))
    bench.settle()
    pane = bench.view.pane
    bench.type(pane.search, "verkehr")
    assert [each.reference for each in pane.list.entries.rows] == ["FB 61/0009/WP18"]
    assert bench.view.sheet.shown.reference == "FB 61/0009/WP18"


def test_the_first_paper_and_its_removal(empty: Bench) -> None:
    empty.show()
    view = empty.view
    assert view.pages.currentWidget() is view.empty
    view.empty.pressed.emit()
    empty.type(view.form.reference, "FB 02/0001/WP18")
    empty.qtbot.keyClick(view.form.reference, Qt.Key.Key_Return)
    empty.qtbot.waitUntil(lambda: bool(view.form.error.text()))
    empty.type(view.form.name, "Erste Vorlage")
    empty.qtbot.keyClick(view.form.name, Qt.Key.Key_Return)
    empty.qtbot.waitUntil(lambda: not view.form.isVisible())
    empty.settle()
    assert view.sheet.shown.title == "Erste Vorlage"
    assert view.sheet.isVisible()
    empty.qtbot.mouseClick(view.sheet.remove_button, Qt.MouseButton.LeftButton)
    empty.settle()
    assert empty.read(paper_views) == ()
    assert view.pages.currentWidget() is view.empty
    assert empty.said.toasts == ["Vorlage FB 02/0001/WP18 gelöscht."]


def test_flush_stores_what_is_typed(bench: Bench) -> None:
    sheet = bench.view.sheet
    fill(bench, sheet.explanation.edit, "Noch nicht gespeichert")
    fill(bench, sheet.goals.edit, "Sichtbarkeit")
    bench.view.flush()
    bench.settle()
    assert (paper(bench).explanation, paper(bench).goals) == ("Noch nicht gespeichert", "Sichtbarkeit")
