"""Several measures of the plan at once: selecting, moving, indenting, chaining, cutting and pasting, folding."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan import clipboard
from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.grab import Pull, pulled_dates
from smartaachen_desktop.gui.plan.menu import fill_menu
from smartaachen_desktop.gui.plan.model import NUMBER, TITLE
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.plan import ChangeMeasure
from tests.gui.plan_desk import PlanDesk, days, lend_plan, measure, pull

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def choose(desk: PlanDesk, *titles: str) -> None:
    desk.view.table.setFocus()
    desk.view.table.choose_rows([desk.row(title) for title in titles])


def outline(desk: PlanDesk) -> list[tuple[str, str]]:
    return [(row.number, row.title) for row in desk.plan().measures]


def test_rows_are_selected_as_in_any_list(qtbot: QtBot, desk: PlanDesk) -> None:
    table, canvas = desk.view.table, desk.view.chart.canvas
    table.setFocus()
    table.choose(desk.row("Erste"))
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert [row.title for row in desk.view.chosen_measures()] == ["Erste", "Zweite"]
    assert desk.view.chart.scene.chosen == {desk.row("Erste"), desk.row("Zweite")}
    qtbot.keyClick(table, Qt.Key.Key_A, CONTROL)
    assert len(desk.view.chosen_measures()) == 3
    _, middle, _ = desk.bar("Erste")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert [row.title for row in desk.view.chosen_measures()] == ["Erste"]
    _, other, _ = desk.bar("Zweite")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, CONTROL, pos=other)
    assert [row.title for row in desk.view.chosen_measures()] == ["Erste", "Zweite"]


def test_pulling_one_of_several_moves_all_in_one_step(qtbot: QtBot, desk: PlanDesk) -> None:
    choose(desk, "Erste", "Zweite")
    _, middle, _ = desk.bar("Erste")
    pull(qtbot, desk, middle, middle + days(14, desk))
    qtbot.waitUntil(lambda: desk.stored("Zweite").start == date(2022, 7, 15))
    assert desk.stored("Erste").start == date(2022, 3, 15)
    assert len(desk.view.chosen_measures()) == 2, "they stay selected"
    desk.bridge.undo()
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 1))
    assert desk.stored("Zweite").start == date(2022, 7, 1)


def test_a_pulled_bar_snaps_by_zoom_and_alt_frees_it(desk: PlanDesk) -> None:
    scene, row = desk.view.chart.scene, desk.row("Erste")

    def start(shift: int, *, by_day: bool = False) -> date:
        pull = Pull(row, Grip.MOVE, 0, 0)
        dates = pulled_dates(scene, pull, shift * scene.scale.per_day, by_day=by_day)
        return dates[desk.stored("Erste").id][0]

    assert (start(9), start(9, by_day=True)) == (date(2022, 3, 8), date(2022, 3, 10))
    desk.view.chart.set_zoom("WEEK")
    assert start(9) == date(2022, 3, 10)
    desk.view.chart.set_zoom("YEAR")
    assert (start(29), start(5)) == (date(2022, 4, 1), date(2022, 3, 1))


def test_keys_move_and_remove_all_selected(qtbot: QtBot, desk: PlanDesk) -> None:
    choose(desk, "Erste", "Zweite")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: desk.stored("Zweite").start == date(2022, 7, 8))
    assert desk.stored("Erste").start == date(2022, 3, 8)
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: outline(desk) == [("1", "Dritte")])
    desk.bridge.undo()
    qtbot.waitUntil(lambda: len(outline(desk)) == 3)


def test_what_follows_moves_as_a_preview_and_comes_true(qtbot: QtBot, desk: PlanDesk) -> None:
    first, second = desk.stored("Erste"), desk.stored("Zweite")
    desk.run(ChangeMeasure(second.id, automatic=True))
    desk.run(AddDependency(first.id, second.id))
    desk.until(lambda: desk.view.plan.links != () and desk.stored("Zweite") in desk.view.plan.measures)
    assert desk.stored("Zweite").start == date(2022, 6, 1)
    canvas, row = desk.view.chart.canvas, desk.row("Zweite")
    _, middle, _ = desk.bar("Erste")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + days(10, desk))
    qtbot.mouseMove(canvas, middle + days(28, desk))
    ghost = desk.view.chart.scene.previews[row]
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + days(28, desk))
    qtbot.waitUntil(lambda: desk.stored("Zweite").start != date(2022, 6, 1))
    assert (ghost.start, ghost.stop.toordinal() - 1) == (
        desk.stored("Zweite").start, desk.stored("Zweite").end.toordinal(),  # type: ignore[union-attr]
    )  # fmt: skip


def test_indent_outdent_and_reorder_by_keyboard(qtbot: QtBot, desk: PlanDesk) -> None:
    choose(desk, "Zweite", "Dritte")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: outline(desk) == [("1", "Erste"), ("1.1", "Zweite"), ("1.2", "Dritte")])
    qtbot.waitUntil(lambda: [row.depth for row in desk.view.chosen_measures()] == [1, 1])
    choose(desk, "Dritte")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Up, ALT | SHIFT)
    qtbot.waitUntil(lambda: outline(desk) == [("1", "Erste"), ("1.1", "Dritte"), ("1.2", "Zweite")])
    qtbot.waitUntil(lambda: desk.view.model.entries[desk.row("Dritte")].measure.number == "1.1")  # type: ignore[union-attr]
    choose(desk, "Zweite")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Left, CONTROL)
    qtbot.waitUntil(lambda: outline(desk) == [("1", "Erste"), ("1.1", "Dritte"), ("2", "Zweite")])
    choose(desk, "Erste")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Right, CONTROL)
    assert "Darüber steht keine Maßnahme" in desk.said.toasts[-1]


def test_chaining_links_the_selected_in_their_order(qtbot: QtBot, desk: PlanDesk) -> None:
    choose(desk, "Erste", "Zweite", "Dritte")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_V, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(desk.plan().links) == 2)
    ids = [row.id for row in desk.plan().measures]
    assert {(link.predecessor_id, link.successor_id) for link in desk.plan().links} == set(pairwise(ids))


def test_copy_goes_out_as_text_and_comes_back_whole(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.run(ChangeMeasure(desk.stored("Erste").id, notes="Raum 1"))
    choose(desk, "Erste")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_C, CONTROL)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[1].split("\t")[:4] == ["1", "Erste", "01.03.2022", "31.05.2022"]
    choose(desk, "Dritte")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: [title for _, title in outline(desk)] == ["Erste", "Zweite", "Dritte", "Erste"])
    assert [row.notes for row in desk.plan().measures if row.title == "Erste"] == ["Raum 1", "Raum 1"]


def test_cut_and_paste_moves(qtbot: QtBot, desk: PlanDesk) -> None:
    choose(desk, "Erste")
    key = desk.stored("Erste").id
    qtbot.keyClick(desk.view.table, Qt.Key.Key_X, CONTROL)
    assert desk.view.model.cut == {key}
    choose(desk, "Dritte")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: [title for _, title in outline(desk)] == ["Zweite", "Dritte", "Erste"])
    assert desk.stored("Erste").id == key
    assert not desk.view.model.cut


def test_a_table_from_a_spreadsheet_becomes_measures_in_one_step(qtbot: QtBot, desk: PlanDesk) -> None:
    data = QMimeData()
    lines = (
        "Vorgang\tBeginn\tEnde",
        "Umfrage\t01.02.2023\t28.02.2023\r",
        "Abnahme\t01.03.2023\t",
        "Auswertung\tJuli 2023",
    )
    data.setText("\n".join(lines))
    QGuiApplication.clipboard().setMimeData(data)
    choose(desk, "Erste")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_V, CONTROL)
    assert not desk.said.banners
    titles = ["Erste", "Umfrage", "Abnahme", "Auswertung", "Zweite", "Dritte"]
    qtbot.waitUntil(lambda: [title for _, title in outline(desk)] == titles)
    assert (desk.stored("Umfrage").start, desk.stored("Umfrage").end) == (date(2023, 2, 1), date(2023, 2, 28))
    assert desk.stored("Abnahme").kind is MeasureKind.MILESTONE
    assert desk.stored("Auswertung").precision is DatePrecision.MONTH
    desk.bridge.undo()
    qtbot.waitUntil(lambda: len(outline(desk)) == 3)


def test_a_line_that_cannot_be_read_is_named_and_nothing_is_pasted(qtbot: QtBot, desk: PlanDesk) -> None:
    data = QMimeData()
    data.setText("Umfrage\t01.02.2023\t28.02.2023\nAbnahme\tbald\t")
    QGuiApplication.clipboard().setMimeData(data)
    choose(desk, "Erste")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_V, CONTROL)
    assert "Zeile 2: „bald“ ist kein Zeitpunkt" in desk.said.banners[-1][1]
    assert len(outline(desk)) == 3


def test_copied_rows_read_back_as_the_same_measures() -> None:
    rows = [
        measure(1), measure(2, title="Tab\tdarin", end=None), measure(3, start=None, end=None),
        measure(4, start=date(2022, 7, 1), end=date(2022, 8, 31), precision=DatePrecision.MONTH),
        measure(5, kind=MeasureKind.MILESTONE, end=date(2022, 3, 1)),
    ]  # fmt: skip
    again = clipboard.from_text(clipboard.as_text(rows))
    assert [(each.start, each.end, each.precision, each.kind) for each in again] == [
        (row.start, row.end, row.precision, row.kind) for row in rows
    ]
    assert again[1].title == "Tab darin"
    with pytest.raises(InvalidInput):
        clipboard.from_text(" \n ")


def test_rows_dropped_onto_a_measure_become_its_steps(qtbot: QtBot, desk: PlanDesk) -> None:
    model = desk.view.model
    data = model.mimeData([model.index(desk.row("Dritte"), TITLE)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(desk.row("Erste"), TITLE))
    qtbot.waitUntil(lambda: outline(desk) == [("1", "Erste"), ("1.1", "Dritte"), ("2", "Zweite")])
    data = model.mimeData([model.index(desk.row("Zweite"), TITLE)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, desk.row("Erste"), 0, model.index(-1, -1))
    qtbot.waitUntil(lambda: outline(desk) == [("1", "Zweite"), ("2", "Erste"), ("2.1", "Dritte")])


def test_steps_fold_in_table_and_chart_and_stay_folded(qtbot: QtBot, desk: PlanDesk, tmp_path: Path) -> None:
    choose(desk, "Zweite")
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: desk.view.model.entries[desk.row("Erste")].foldable)
    table, row = desk.view.table, desk.row("Erste")
    area = table.visualRect(desk.view.model.index(row, NUMBER))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.right() - 6, area.center().y()))
    assert all(entry.title != "Zweite" for entry in desk.view.model.entries)
    assert len(desk.view.chart.scene.rows.entries) == len(desk.view.model.entries)
    desk.view.focus_record(desk.stored("Zweite").id)
    assert desk.view.selected_measure() == desk.stored("Zweite"), "what is looked for unfolds"
    qtbot.keyClick(table, Qt.Key.Key_1, ALT)
    assert all(entry.title != "Zweite" for entry in desk.view.model.entries)
    qtbot.keyClick(table, Qt.Key.Key_0, ALT)
    assert any(entry.title == "Zweite" for entry in desk.view.model.entries)
    settings = Settings(tmp_path / "settings")
    settings.keep_list("plan_folded/x", ["a"])
    assert Settings(tmp_path / "settings").kept_list("plan_folded/x") == ["a"]


def test_the_menu_offers_the_same_acts_with_their_keys(desk: PlanDesk) -> None:
    choose(desk, "Erste")
    menu = QMenu()
    fill_menu(menu, desk.view, desk.view.model.entries[desk.row("Erste")])
    texts = [action.text() for action in menu.actions()]
    assert "Einrücken\tStrg+→" in texts
    assert "Verketten\tStrg+Umschalt+V" in texts
    assert "Einfügen\tStrg+V" in texts
