"""How a measure is planned, what it costs and what it waits for, in the details of the plan."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.details import DetailsPanel
from smartaachen_desktop.gui.shared.inputs import CheckedEdit
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.plan import Constraint, DatePrecision, DependencyType
from smartaachen_desktop.services.budget import AddBudgetLine
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.plan import ChangeMeasure
from tests.gui.plan_desk import PlanDesk, lend_plan


@pytest.fixture
def plan_desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def pick(box: QComboBox, words: str) -> None:
    index = box.findText(words)
    assert index >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def enter(qtbot: QtBot, edit: CheckedEdit[Any], text: str) -> None:
    edit.edit.setFocus()
    edit.edit.selectAll()
    qtbot.keyClicks(edit.edit, text)
    qtbot.keyClick(edit.edit, Qt.Key.Key_Return)


def opened(desk: PlanDesk, title: str) -> DetailsPanel:
    desk.view.openings.open_details(desk.row(title))
    return desk.view.details


def test_an_automatic_measure_follows_its_constraint(qtbot: QtBot, plan_desk: PlanDesk) -> None:
    times = opened(plan_desk, "Zweite").times
    assert not times.constraint.isVisible(), "what is planned by hand is bound by nothing"
    pick(times.mode, "automatisch")
    qtbot.waitUntil(lambda: plan_desk.stored("Zweite").automatic and times.constraint.isVisible())
    pick(times.constraint, "nicht vor")
    qtbot.waitUntil(lambda: plan_desk.stored("Zweite").constraint is Constraint.NOT_BEFORE)
    assert plan_desk.stored("Zweite").constraint_day == date(2022, 7, 1)
    qtbot.waitUntil(times.constraint_day.isVisible)
    enter(qtbot, times.constraint_day, "01.08.2022")
    qtbot.waitUntil(lambda: plan_desk.stored("Zweite").start == date(2022, 8, 1))
    enter(qtbot, times.deadline, "15.09.2022")
    qtbot.waitUntil(lambda: plan_desk.stored("Zweite").deadline == date(2022, 9, 15))


def test_switching_to_automatic_makes_the_days_of_a_month_visible(qtbot: QtBot, plan_desk: PlanDesk) -> None:
    row = plan_desk.stored("Erste")
    plan_desk.run(ChangeMeasure(row.id, start=date(2022, 10, 1), end=date(2022, 10, 31), precision=DatePrecision.MONTH))
    details = opened(plan_desk, "Erste")
    pick(details.times.mode, "automatisch")
    qtbot.waitUntil(lambda: plan_desk.stored("Erste").automatic)
    stored = plan_desk.stored("Erste")
    # 1 October is a Saturday, 31 October a Monday
    assert (stored.start, stored.end) == (date(2022, 10, 4), date(2022, 10, 31))
    assert stored.precision is DatePrecision.DAY
    qtbot.waitUntil(lambda: details.begin.text() == "04.10.2022")


def test_a_series_by_months_and_the_rule_that_it_stays_by_hand(qtbot: QtBot, plan_desk: PlanDesk) -> None:
    details = opened(plan_desk, "Erste")
    pick(details.times.unit, "Monate")
    details.times.series.setValue(6)
    qtbot.waitUntil(lambda: plan_desk.stored("Erste").series_months == 6)
    assert plan_desk.stored("Erste").series_days is None
    pick(details.times.mode, "automatisch")
    qtbot.waitUntil(lambda: "Eine Serie hat feste Termine" in details.error.text())
    assert details.times.mode.currentText() == "von Hand"
    below = details._rows.getWidgetPosition(details.times.mode)[0] + 1
    assert details._rows.getWidgetPosition(details.error)[0] == below, "the sentence stands under its field"
    pick(details.times.unit, "Tage")
    qtbot.waitUntil(lambda: plan_desk.stored("Erste").series_days == 6)
    assert plan_desk.stored("Erste").series_months is None


def test_costs_by_year_and_line_in_german_money(qtbot: QtBot, plan_desk: PlanDesk) -> None:
    strategy = plan_desk.plan().strategy_id
    assert strategy is not None
    plan_desk.run(AddBudgetLine(strategy=strategy, group=CostGroup.MATERIAL, name="Umfragen"))
    details = opened(plan_desk, "Erste")
    qtbot.waitUntil(lambda: details.costs.line.count() == 2)
    costs = details.costs
    assert costs.year.value() == 2022
    costs.line.setCurrentIndex(1)
    enter(qtbot, costs.amount, "20.000,50")
    qtbot.waitUntil(lambda: len(costs.amounts) == 1)
    costs.year.setValue(2023)
    enter(qtbot, costs.amount, "=9.000+500")
    qtbot.waitUntil(lambda: len(costs.amounts) == 2)
    assert [(each.year, each.cents, each.line) for each in plan_desk.stored("Erste").costs] == [
        (2022, 2_000_050, "Umfragen"), (2023, 950_000, "Umfragen"),
    ]  # fmt: skip
    assert "29.500,50" in costs.total.text()
    enter(qtbot, costs.amounts[1], "viel")
    assert "kein Betrag" in costs.amounts[1].error.text()
    enter(qtbot, costs.amount, "-5")
    qtbot.waitUntil(lambda: "gibt es diese Position schon" in costs.error.text())
    costs.year.setValue(2024)
    enter(qtbot, costs.amount, "-6")
    qtbot.waitUntil(lambda: "größer als null" in costs.error.text())
    enter(qtbot, costs.amounts[0], "0")
    qtbot.waitUntil(lambda: [each.year for each in plan_desk.stored("Erste").costs] == [2023])


def test_type_and_lag_of_a_link_can_be_changed(qtbot: QtBot, plan_desk: PlanDesk) -> None:
    first, second = plan_desk.stored("Erste"), plan_desk.stored("Zweite")
    plan_desk.run(AddDependency(first.id, second.id))
    details = opened(plan_desk, "Zweite")
    qtbot.waitUntil(lambda: len(details.links.editors) == 1)
    editor = details.links.editors[0]
    pick(editor.type, "Anfang–Anfang")
    qtbot.waitUntil(lambda: plan_desk.plan().links[0].type is DependencyType.SS)
    editor.lag.setValue(14)
    qtbot.waitUntil(lambda: plan_desk.plan().links[0].lag_days == 14)
    pick(editor.unit, "Kalendertage")
    qtbot.waitUntil(lambda: plan_desk.plan().links[0].elapsed)
    assert details.links.editors[0] is editor, "what one is typing into stays"
    details = opened(plan_desk, "Erste")
    index = details.links.choice.findText("2 Zweite")
    details.links.choice.activated.emit(index)
    qtbot.waitUntil(lambda: "schließt einen Kreis" in details.links.error.text())
