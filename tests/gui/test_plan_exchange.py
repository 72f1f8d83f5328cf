"""Plans in and out through the window: preview before anything is written, one undo, files that open again."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import plan_files
from smartaachen_desktop.exchange.plan_files import read_plan_file
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.plan.import_dialog import ImportDialog
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.plan import plan_view
from tests.gui.desk import Desk, lend

DATA = Path(__file__).parent.parent / "exchange" / "data"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[PlanWorkspace]]:
    for lent in lend(qtbot, qapp, tmp_path, PlanWorkspace):
        lent.load_example()
        lent.show()
        jobs = JobRunner(lent.view)
        jobs.crashed.connect(lent.crashes.append)
        lent.view.exchange.equip(plan_files(), jobs)
        yield lent
        jobs.close()


def opened(desk: Desk[PlanWorkspace], path: Path) -> ImportDialog:
    """The dialog with its preview."""
    desk.view.exchange.begin_import(path)
    dialog = desk.view.exchange.dialog
    assert dialog is not None
    desk.until(lambda: dialog.preview is not None and dialog.accept_button.isEnabled())
    return dialog


def titles(desk: Desk[PlanWorkspace]) -> list[str]:
    return [row.title for row in desk.read(plan_view).measures]


def test_preview_then_import_then_undo(desk: Desk[PlanWorkspace]) -> None:
    before = titles(desk)
    dialog = opened(desk, DATA / "msproject.xml")
    assert dialog.counts.text() == "4 neu"
    heads = [dialog.tree.topLevelItem(place).text(0) for place in range(dialog.tree.topLevelItemCount())]
    assert heads == ["Befragung", "Bericht liegt vor", "Abhängigkeiten (2)", "Freie Tage (1)", "Basispläne (1)"]
    assert dialog.tree.topLevelItem(0).childCount() == 2
    assert dialog.findings.rowCount() > 5
    assert dialog.update_known.isHidden(), "a file without our ids knows none of our measures"
    assert titles(desk) == before, "a preview writes nothing"
    dialog.field.setCurrentIndex(dialog.field.findText("K · ", Qt.MatchFlag.MatchStartsWith))
    desk.until(lambda: dialog.tree.topLevelItem(0).text(1) == "K")
    desk.until(dialog.accept_button.isEnabled)
    desk.press(dialog.tree, Qt.Key.Key_Return)
    desk.until(lambda: bool(desk.said.toasts))
    assert desk.said.toasts == ["Plan eingelesen: 4 neu"]
    rows = {row.title: row for row in desk.read(plan_view).measures}
    assert rows["Auswertung"].letter == "K"
    desk.settle()
    chosen = desk.view.selected_measure()
    assert chosen is not None
    assert chosen.title == "Befragung"
    desk.bridge.undo()
    desk.settle()
    assert titles(desk) == before


def test_cancel_leaves_the_plan(desk: Desk[PlanWorkspace]) -> None:
    before = titles(desk)
    dialog = opened(desk, DATA / "ganttproject.gan")
    desk.press(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert titles(desk) == before
    assert desk.said.toasts == []


def test_a_bad_file_says_why_and_cannot_be_taken(desk: Desk[PlanWorkspace], tmp_path: Path) -> None:
    path = tmp_path / "kaputt.xml"
    path.write_bytes(b"<Project><Tasks></Project>")
    desk.view.exchange.begin_import(path)
    dialog = desk.view.exchange.dialog
    assert dialog is not None
    desk.until(lambda: dialog.notes.banner is not None)
    assert dialog.notes.banner is not None
    assert "kaputt.xml lässt sich nicht lesen" in dialog.notes.banner.accessibleName()
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_saved_and_read_again(desk: Desk[PlanWorkspace], tmp_path: Path) -> None:
    path = tmp_path / "stand.xml"
    desk.view.exchange.ask_save = lambda _usual: path
    desk.view.exchange.save_as()
    desk.until(lambda: bool(desk.said.banners))
    assert desk.said.banners[-1][:2] == ("info", f"Gespeichert: {path}")
    dialog = opened(desk, path)
    assert dialog.counts.text() == "20 unverändert"
    assert dialog.update_known.isVisible()
    dialog.update_known.setChecked(False)
    desk.until(lambda: dialog.counts.text() == "20 neu")
    assert not dialog.remove.isEnabled()
    dialog.reject()


def test_the_public_edition_names_no_contacts(desk: Desk[PlanWorkspace], tmp_path: Path) -> None:
    path = tmp_path / "offen.csv"
    desk.view.exchange.ask_save = lambda _usual: path
    desk.view.exchange.save_as(Audience.PUBLIC)
    desk.until(lambda: bool(desk.said.banners))
    draft = read_plan_file(path)
    assert len(draft.measures) == 20
    assert {each.contact for each in draft.measures} == {""}
    assert not draft.names_records


def test_a_filter_that_is_on_is_said_not_to_hold_for_the_file(desk: Desk[PlanWorkspace], tmp_path: Path) -> None:
    desk.view.filters.set_text("Hackathon")
    path = tmp_path / "ganz.xml"
    desk.view.exchange.ask_save = lambda _usual: path
    desk.view.exchange.save_as()
    desk.until(lambda: bool(desk.said.banners))
    assert desk.said.banners[-1][2] == "Gespeichert ist der ganze Plan, nicht nur der Filter (1 von 20)."
    assert len(read_plan_file(path).measures) == 20


def test_the_menu_offers_it(desk: Desk[PlanWorkspace]) -> None:
    menu = QMenu()
    desk.view.exchange.fill_menu(menu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Plan einlesen …", "Plan speichern als …", "Öffentliche Ausgabe speichern als …"]


@pytest.mark.parametrize(("name", "taken"), [("plan.gan", True), ("bild.png", False)])
def test_a_dropped_file_opens_the_preview(desk: Desk[PlanWorkspace], tmp_path: Path, name: str, taken: bool) -> None:
    path = tmp_path / name
    shutil.copy(DATA / "ganttproject.gan", path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where: Any = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *where)
    enter.ignore()
    QApplication.sendEvent(desk.view, enter)
    assert enter.isAccepted() is taken
    QApplication.sendEvent(desk.view, QDropEvent(QPointF(50, 50), *where))
    dialog = desk.view.exchange.dialog
    assert (dialog is not None) is taken
    if dialog is not None:
        desk.until(lambda: dialog.preview is not None)
        dialog.reject()
