"""The documents of the strategy within reach: menus of the views, the dialogues that ask, and the palette."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.formats import utc
from smartaachen_desktop.gui.board.workspace import BoardWorkspace
from smartaachen_desktop.gui.budget.workspace import BudgetWorkspace
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.export_dialog import ExportDialog
from smartaachen_desktop.gui.dialogs.strategy_documents import AnnualDialog, StatusDialog
from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.papers import ChangePaper
from smartaachen_desktop.services.queries.baselines import baseline_rows
from smartaachen_desktop.services.queries.status_data import report_bodies
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.registry import HANDLERS
from tests.gui.desk import Desk, lend
from tests.ready import example_database, pour_example

NOW = utc(datetime(2022, 10, 1, 12))
INTERNAL, PUBLIC = Audience.INTERNAL, Audience.PUBLIC


def shown(qtbot: QtBot, app: QApplication, folder: Path, make: Any) -> Iterator[Desk[Any]]:
    for desk in lend(qtbot, app, folder, make):
        desk.load_example()
        desk.show()
        yield desk


def wishes(view: Any, actions: list[QAction]) -> list[DocumentWish]:
    found: list[DocumentWish] = []
    view.document_wished.connect(found.append)
    for action in actions:
        action.trigger()
    return found


def test_the_budget_leaves_as_pdf_and_as_table_in_both_editions(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    for desk in shown(qtbot, qapp, tmp_path, BudgetWorkspace):
        button = desk.view.documents
        assert button.accessibleName() == "Als Dokument"
        assert [(each.kind, each.audience) for each in wishes(desk.view, button.drop.actions())] == [
            (DocumentKind.BUDGET, INTERNAL), (DocumentKind.BUDGET, PUBLIC),
            (DocumentKind.BUDGET_TABLE, INTERNAL), (DocumentKind.BUDGET_TABLE, PUBLIC),
        ]  # fmt: skip


def test_a_paper_leaves_in_its_form_and_a_non_public_one_for_the_house_only(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    for desk in shown(qtbot, qapp, tmp_path, PapersWorkspace):
        assert desk.example is not None
        paper, actions = desk.example.paper, desk.view.sheet.documents.drop.actions()
        assert wishes(desk.view, actions) == [
            DocumentWish(DocumentKind.PAPER, paper, INTERNAL), DocumentWish(DocumentKind.PAPER, paper, PUBLIC),
        ]  # fmt: skip
        desk.run(ChangePaper(paper=paper, public=False))
        desk.settle()
        assert [each.isEnabled() for each in actions] == [True, False]


def test_the_board_offers_measures_and_the_annual_update_by_keyboard(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    for desk in shown(qtbot, qapp, tmp_path, BoardWorkspace):
        button = desk.view.toolbar.documents
        asked: list[bool] = []
        desk.view.update_wished.connect(partial(asked.append, True))
        found = wishes(desk.view, [])
        QTest.keyClick(button, Qt.Key.Key_Space)
        desk.until(button.drop.isVisible)
        QTest.keyClick(button.drop, Qt.Key.Key_Down)
        QTest.keyClick(button.drop, Qt.Key.Key_Return)
        assert found == [DocumentWish(DocumentKind.MEASURES)]
        button.drop.actions()[-1].trigger()
        assert asked == [True]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Dispatcher]:
    database, _example = example_database(tmp_path / "beispiel.db")
    yield Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: NOW)
    database.close()


def test_the_status_report_asks_for_body_and_days(qtbot: QtBot, qapp: QApplication, house: Dispatcher) -> None:
    bodies = house.read(lambda session: report_bodies(session, NOW))
    dialog = StatusDialog(ThemeBox(qapp, load_theme("light")), bodies, bodies[1].id)
    assert dialog.focusWidget() is dialog.body  # not the way out
    qtbot.addWidget(dialog)
    dialog.open()
    found: list[DocumentWish] = []
    dialog.wished.connect(found.append)
    assert (dialog.body.currentText(), dialog.last.value()) == ("Steuergremium Smart.Aachen", date(2022, 10, 1))
    dialog.first.edit.clear()
    QTest.keyClicks(dialog.first.edit, "02.10.2022")
    assert dialog.error.text() == "Der letzte Tag liegt vor dem ersten."
    assert not dialog.save.isEnabled()
    dialog.first.edit.clear()
    QTest.keyClicks(dialog.first.edit, "1.7.2022")
    assert dialog.save.isEnabled()
    QTest.keyClick(dialog.edition, Qt.Key.Key_Return)
    period = (date(2022, 7, 1), date(2022, 10, 1))
    assert found == [DocumentWish(DocumentKind.STATUS, bodies[1].id, PUBLIC, period=period)]


def test_without_a_body_the_status_report_says_what_is_missing(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = StatusDialog(ThemeBox(qapp, load_theme("dark")), ())
    qtbot.addWidget(dialog)
    assert dialog.error.text() == "Bitte zuerst ein Gremium anlegen."
    assert not dialog.save.isEnabled()


def test_the_annual_update_asks_for_year_and_baseline(qtbot: QtBot, qapp: QApplication, house: Dispatcher) -> None:
    strategy = house.read(strategy_view)
    assert strategy is not None
    house.execute(TakeBaseline(strategy.id, "Auftakt"))
    rows = house.read(baseline_rows)
    dialog = AnnualDialog(ThemeBox(qapp, load_theme("light")), rows, 2022)
    qtbot.addWidget(dialog)
    found: list[DocumentWish] = []
    dialog.wished.connect(found.append)
    QTest.keyClick(dialog.year, Qt.Key.Key_Up)
    dialog.baseline.setCurrentIndex(1)
    assert dialog.baseline.currentText() == "Auftakt, 01.10.2022"
    dialog.save.click()
    period = (date(2023, 1, 1), date(2023, 12, 31))
    assert found == [DocumentWish(DocumentKind.ANNUAL, rows[0].id, PUBLIC, period=period)]


def test_the_palette_makes_them_from_anywhere_and_writes_where_the_user_says(
    qtbot: QtBot, qapp: QApplication, dispatcher: Dispatcher, tmp_path: Path
) -> None:
    pour_example(dispatcher.database)
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(tmp_path / "config"), signing_services())
    desktop.show()
    entries = {each.name: each for each in desktop.documents.entries()}
    assert list(entries) == [
        "Maßnahmen je Handlungsfeld, interne Ausgabe …", "Maßnahmen je Handlungsfeld, öffentliche Ausgabe …",
        "Haushalt als PDF, interne Ausgabe …", "Haushalt als PDF, öffentliche Ausgabe …",
        "Haushalt als Tabelle, interne Ausgabe …", "Haushalt als Tabelle, öffentliche Ausgabe …",
        "Statusbericht …", "Fortschreibung der Strategie …",
    ]  # fmt: skip
    desktop.window.show_view("papers")
    qtbot.waitUntil(lambda: len(desktop.documents.entries()) == len(entries) + 2, timeout=10000)
    assert desktop.documents.entries()[-1].name == "Vorlage FB 02/0103/WP18 als PDF, öffentliche Ausgabe …"
    target = tmp_path / "haushalt.csv"
    entries["Haushalt als Tabelle, öffentliche Ausgabe …"].run()
    (dialog,) = shell.findChildren(ExportDialog)
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=20000)
    dialog.form.name.setText(str(target))
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.saved is not None, timeout=20000)
    dialog.close()
    assert "Personal jährlich" in target.read_text("utf-8-sig")
    entries["Statusbericht …"].run()
    qtbot.waitUntil(lambda: bool(shell.findChildren(StatusDialog)), timeout=10000)
    shell.findChildren(StatusDialog)[0].reject()
    desktop.close()
