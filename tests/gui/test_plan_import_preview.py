"""The preview of an import names every change: what in a measure, and what besides the measures of the file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import plan_files
from smartaachen_desktop.exchange.plan_files import write_plan_file
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.plan import import_lists
from smartaachen_desktop.gui.plan.import_dialog import ImportDialog
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.model.plan_draft import DraftDayOff, PlanDraft
from smartaachen_desktop.services.queries.plan_draft import plan_draft
from tests.gui.desk import Desk, lend

APP = "Beteiligungs-App"


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


def opened(desk: Desk[PlanWorkspace], draft: PlanDraft, path: Path) -> ImportDialog:
    path.write_bytes(write_plan_file(draft, ".xml")[0])
    desk.view.exchange.begin_import(path)
    dialog = desk.view.exchange.dialog
    assert dialog is not None
    desk.until(lambda: dialog.preview is not None and dialog.accept_button.isEnabled())
    return dialog


def rows(item: QTreeWidgetItem) -> list[list[str]]:
    return [[item.child(at).text(column) for column in (0, 3, 4)] for at in range(item.childCount())]


def worked_on(desk: Desk[PlanWorkspace]) -> PlanDraft:
    draft = desk.read(plan_draft)
    first, _second, *others = draft.links
    measures = (replace(each, progress=30, priority=3) if each.title == APP else each for each in draft.measures)
    return replace(
        draft, measures=tuple(measures), links=(replace(first, lag_days=2), *others),
        days_off=(DraftDayOff(date(2022, 3, 7), date(2022, 3, 8), "Umzug"),),
    )  # fmt: skip


def test_what_changes_in_a_measure_and_besides(desk: Desk[PlanWorkspace], tmp_path: Path) -> None:
    dialog = opened(desk, worked_on(desk), tmp_path / "plan.xml")
    assert dialog.counts.text() == "1 geändert, 19 unverändert"
    assert dialog.more.text() == "Außerdem: Abhängigkeiten (1 geändert, 1 entfällt), freie Tage (1 neu)"
    (item,) = dialog.tree.findItems(APP, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert item.text(3) == "geändert"
    assert item.text(4) == "Priorität: niedrig → hoch; Fortschritt: 0 % → 30 %"
    assert item.toolTip(4).count("<br>") == 1, "a line each"
    assert dialog.detail.text() == item.text(4), "the first one that changes is gone to"
    desk.press(dialog.tree, Qt.Key.Key_Up)
    assert dialog.detail.isHidden()
    links, off = (dialog.tree.topLevelItem(dialog.tree.topLevelItemCount() - back) for back in (2, 1))
    assert (links.text(0), off.text(0)) == ("Abhängigkeiten (2)", "Freie Tage (1)")
    assert [row[1:] for row in rows(links)] == [
        ["geändert", "Ende–Anfang → Ende–Anfang, 2 Arbeitstage Abstand"], ["entfällt", "Ende–Anfang"],
    ]  # fmt: skip
    assert rows(off) == [["Umzug", "neu", ""]]
    dialog.reject()


def test_a_file_that_changes_links_alone_says_so_in_the_end(desk: Desk[PlanWorkspace], tmp_path: Path) -> None:
    draft = desk.read(plan_draft)
    dialog = opened(desk, replace(draft, links=draft.links[1:]), tmp_path / "plan.xml")
    assert dialog.counts.text() == "20 unverändert"
    desk.press(dialog.tree, Qt.Key.Key_Return)
    desk.until(lambda: bool(desk.said.toasts))
    assert desk.said.toasts == ["Plan eingelesen: Abhängigkeiten (1 entfällt)"]


def test_a_long_list_is_filled_when_it_is_opened(
    desk: Desk[PlanWorkspace], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_lists, "OPEN_BELOW", 1)
    dialog = opened(desk, worked_on(desk), tmp_path / "plan.xml")
    links = dialog.tree.topLevelItem(dialog.tree.topLevelItemCount() - 2)
    assert links.childCount() == 0
    dialog.tree.setCurrentItem(links)
    desk.press(dialog.tree, Qt.Key.Key_Right)
    assert len(rows(links)) == 2
    dialog.reject()
