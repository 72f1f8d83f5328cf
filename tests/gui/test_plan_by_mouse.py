"""The project plan with the mouse: bars pulled, linked, zoomed and scrolled."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.head import HEIGHT
from smartaachen_desktop.gui.plan.model import PROGRESS, TITLE
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.services.plan import AddMeasure
from tests.gui.plan_desk import PlanDesk, days, lend_plan, link, pull


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    desk = PlanDesk(qtbot, qapp, tmp_path / "plan.db", PlanWorkspace, datetime(2022, 9, 15, 15, 5, tzinfo=UTC))
    yield desk
    desk.close()


def test_pulling_a_bar_moves_both_dates(qtbot: QtBot, desk: PlanDesk) -> None:
    _, middle, _ = desk.bar("Erste")
    pull(qtbot, desk, middle, middle + days(20, desk))
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 22))
    assert desk.stored("Erste").end == date(2022, 6, 23), "at this zoom it moves by whole weeks, here over two holidays"


def test_pulling_the_end_changes_only_the_end(qtbot: QtBot, desk: PlanDesk) -> None:
    _, _, right = desk.bar("Erste")
    right -= QPoint(2, 0)
    pull(qtbot, desk, right, right + days(10, desk))
    qtbot.waitUntil(lambda: desk.stored("Erste").end == date(2022, 6, 7))
    assert desk.stored("Erste").start == date(2022, 3, 1)


def test_escape_lets_go_without_a_change(qtbot: QtBot, desk: PlanDesk) -> None:
    canvas = desk.view.chart.canvas
    _, middle, _ = desk.bar("Erste")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + days(30, desk))
    assert canvas.is_pulling()
    qtbot.keyClick(desk.view.table, Qt.Key.Key_Escape)
    assert not canvas.is_pulling()
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + days(30, desk))
    assert desk.stored("Erste").start == date(2022, 3, 1)


def test_dates_can_be_drawn_for_a_measure_without_any(qtbot: QtBot, desk: PlanDesk) -> None:
    y = round((desk.row("Dritte") + 0.5) * 24)
    scene, canvas = desk.view.chart.scene, desk.view.chart.canvas
    x = round(scene.scale.x(date(2022, 6, 1))) - canvas.offset.x()
    pull(qtbot, desk, QPoint(x + 1, y), QPoint(x, y) + days(30, desk))
    qtbot.waitUntil(lambda: desk.stored("Dritte").start is not None)
    assert desk.stored("Dritte").start == date(2022, 6, 1)
    assert desk.stored("Dritte").end in (date(2022, 6, 30), date(2022, 7, 1))


def test_pulling_from_one_bar_to_another_links_them(qtbot: QtBot, desk: PlanDesk) -> None:
    link(qtbot, desk, "Erste", "Zweite")
    qtbot.waitUntil(lambda: len(desk.plan().links) == 1)
    found = desk.plan().links[0]
    assert found.predecessor_id == desk.stored("Erste").id
    assert found.successor_id == desk.stored("Zweite").id
    qtbot.waitUntil(lambda: len(desk.view.chart.scene.rows.links) == 1)


def test_a_circle_is_refused_in_words(qtbot: QtBot, desk: PlanDesk) -> None:
    link(qtbot, desk, "Erste", "Zweite")
    qtbot.waitUntil(lambda: len(desk.plan().links) == 1)
    link(qtbot, desk, "Zweite", "Erste")
    qtbot.waitUntil(lambda: bool(desk.said.banners))
    assert "Kreis" in desk.said.banners[0][1]
    assert len(desk.plan().links) == 1


def test_zoom_keeps_the_day_under_the_mouse(desk: PlanDesk) -> None:
    chart = desk.view.chart
    before = chart.scene.scale.day_at(chart.across.value() + 300)
    chart.zoom_by(1.25, 300)
    after = chart.scene.scale.day_at(chart.across.value() + 300)
    assert abs((after - before).days) <= 1


def test_table_and_chart_scroll_together(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.view.resize(1300, 260)
    qtbot.waitUntil(lambda: desk.view.chart.down.maximum() > 0)
    desk.view.chart.down.setValue(30)
    assert desk.view.table.verticalScrollBar().value() == 30
    assert desk.view.chart.canvas.offset.y() == 30
    index = desk.view.model.index(desk.row("Zweite"), TITLE)
    in_table = desk.view.table.viewport().mapToGlobal(desk.view.table.visualRect(index).topLeft()).y()
    in_chart = desk.view.chart.canvas.mapToGlobal(QPoint(0, desk.row("Zweite") * 24 - 30)).y()
    assert in_table == in_chart
    assert desk.view.table.horizontalHeader().height() == HEIGHT


def test_progress_and_selection_are_told(qtbot: QtBot, desk: PlanDesk) -> None:
    told: list[tuple[str, str]] = []
    desk.view.selection_changed.connect(lambda strong, rest: told.append((strong, rest)))
    desk.type_into(qtbot, "Zweite", PROGRESS, "30 %")
    qtbot.waitUntil(lambda: desk.stored("Zweite").progress == 30)
    assert told[-1][0] == "2 Zweite"
    assert "66 Arbeitstage" in told[-1][1]


def test_the_filter_field_filters(qtbot: QtBot, desk: PlanDesk) -> None:
    qtbot.keyClicks(desk.view.toolbar.filter, "dritt")
    assert [entry.title for entry in desk.view.model.entries if entry.measure] == ["Dritte"]
    desk.view.focus_record(desk.stored("Erste").id)
    qtbot.waitUntil(lambda: desk.view.selected_measure() is not None)
    assert desk.view.toolbar.filter.text() == ""


def test_an_empty_database_offers_one_step(empty: PlanDesk) -> None:
    empty.show()
    view = empty.view
    assert view.empty.isVisible()
    view.empty.pressed.emit()
    empty.until(lambda: not view.empty.isVisible())
    assert empty.plan().strategy_id is not None


def test_news_that_arrives_while_a_bar_is_pulled_waits(qtbot: QtBot, desk: PlanDesk) -> None:
    canvas, strategy = desk.view.chart.canvas, desk.plan().strategy_id
    assert strategy is not None
    _, middle, _ = desk.bar("Erste")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + days(10, desk))
    qtbot.mouseMove(canvas, middle + days(20, desk))
    with qtbot.waitSignal(desk.bridge.changed):
        desk.bridge.execute(AddMeasure(strategy, "Dazwischen"))
    assert len(desk.plan().measures) == 4
    assert canvas.is_pulling()
    assert all(entry.title != "Dazwischen" for entry in desk.view.model.entries)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + days(20, desk))
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 22))
    qtbot.waitUntil(lambda: any(entry.title == "Dazwischen" for entry in desk.view.model.entries))
