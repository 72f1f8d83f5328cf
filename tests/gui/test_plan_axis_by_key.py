"""The time axis without a mouse: panning, bars brought into view, meetings; and what is told of bars."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.head import mark_x
from smartaachen_desktop.gui.plan.rows import build_rows
from smartaachen_desktop.gui.plan.timehead import next_place
from smartaachen_desktop.gui.plan.tips import bar_tip
from smartaachen_desktop.model.plan import DependencyType
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.people import AddOrganization
from smartaachen_desktop.services.queries.plan import LinkRow
from smartaachen_desktop.services.queries.plan_times import PlanTimes, plan_times
from tests.gui.plan_desk import TODAY, PlanDesk, lend_plan, measure, plan_of

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
DAYS = (date(2022, 5, 5), date(2022, 10, 6), date(2024, 2, 1))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def with_meetings(desk: PlanDesk) -> None:
    body = desk.run(AddOrganization("Ausschuss", "AWD")).ids["organization"]
    for day in DAYS:
        desk.run(PlanMeeting(organization=body, start=datetime(day.year, day.month, day.day, 15, tzinfo=UTC)))
    desk.until(lambda: len(desk.view.chart.scene.meetings) == len(DAYS))


def test_keys_pan_the_axis_by_most_of_a_screen(desk: PlanDesk) -> None:
    chart, table = desk.view.chart, desk.view.table
    table.setFocus()
    before, width = chart.across.value(), chart.canvas.width()
    desk.press(table, Key.Key_PageDown, ALT)
    assert width // 2 < chart.across.value() - before < width, "what stood at the edge is still seen"
    desk.press(table, Key.Key_PageUp, ALT)
    assert chart.across.value() == before


def test_after_panning_the_whole_plan_does_not_come_back_by_itself(desk: PlanDesk) -> None:
    chart = desk.view.chart
    chart.show_whole()
    chart.pan(1)
    place = chart.across.value()
    desk.view.show_rows()
    assert abs(chart.across.value() - place) <= 1, "held to the day"


def test_a_row_chosen_by_key_brings_its_bar_into_view_and_the_mouse_moves_nothing(qtbot: QtBot, desk: PlanDesk) -> None:
    chart, table = desk.view.chart, desk.view.table
    table.setFocus()
    table.choose(desk.row("Zweite"))
    chart.show_day(date(2025, 1, 1))
    far = chart.across.value()
    at = table.visualRect(desk.view.model.index(desk.row("Erste"), 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chart.across.value() == far
    desk.press(table, Key.Key_Down)
    scale, clip = chart.scene.scale, chart.canvas.clip()
    assert clip.left() < scale.x(date(2022, 7, 1)) < clip.right()
    seen = chart.across.value()
    desk.press(table, Key.Key_Up)
    assert chart.across.value() == seen, "the other bar is in view already"


def test_meetings_are_reached_told_and_opened_by_key(desk: PlanDesk) -> None:
    with_meetings(desk)
    chart, table = desk.view.chart, desk.view.table
    head = chart.head
    table.setFocus()
    desk.press(table, Key.Key_S)
    assert head.hasFocus()
    assert head.current is not None
    assert head.current.day == DAYS[1], "the next one from today on"
    desk.press(head, Key.Key_Right)
    assert head.current.day == DAYS[2]
    assert 0 < mark_x(head.current, chart.scene.scale) - chart.across.value() < head.width()
    head.tell()
    assert "AWD, 01.02.2024" in head.accessibleName()
    assert "05.05.2022" not in head.accessibleName(), "only what is seen"
    desk.press(head, Key.Key_Return)
    assert desk.opened == [("meeting", head.current.id)]
    desk.press(head, Key.Key_S, SHIFT)
    assert head.current.day == DAYS[1]
    desk.press(head, Key.Key_Escape)
    assert table.hasFocus()


def test_without_meetings_the_head_says_so(desk: PlanDesk) -> None:
    head = desk.view.chart.head
    head.step_meeting(1)
    assert head.current is None
    head.tell()
    assert head.accessibleName() == "Zeitachse, keine Sitzung im Bild"


@pytest.mark.parametrize(
    ("place", "by", "found"), [(None, 1, 1), (None, -1, 0), (0, -1, 0), (0, 1, 1), (2, 1, 2), (2, -1, 1)]
)
def test_steps_begin_today_and_end_at_the_ends(place: int | None, by: int, found: int) -> None:
    assert next_place(list(DAYS), place, TODAY, by) == found


def test_the_tip_of_a_summary_tells_span_progress_and_steps() -> None:
    top = measure(1, has_steps=True, start=None, end=None, progress=40)
    steps = [measure(2, parent_id=top.id, depth=1), measure(3, parent_id=top.id, depth=1, end=date(2022, 8, 31))]
    plan = plan_of(top, *steps)
    group, entry = build_rows(plan, TODAY, "Strategieprozess").entries[:2]
    assert bar_tip(entry, plan, PlanTimes()) == ("1 Vorgang 1: 01.03.2022 bis 31.08.2022 · Stand 40 % · 2 Schritte")
    assert bar_tip(group, plan, PlanTimes()) == "Strategieprozess: 01.03.2022 bis 31.08.2022"


def test_the_tip_of_a_bar_tells_float_critical_path_and_conflicts() -> None:
    first = measure(1, start=date(2022, 3, 1), end=date(2022, 3, 31))
    then = measure(2, start=date(2022, 3, 28), end=date(2022, 4, 29))
    later = measure(3, start=date(2022, 5, 4), end=date(2022, 5, 31))
    links = tuple(
        LinkRow(one.id, one.id, other.id, DependencyType.FS, 0) for one, other in ((first, then), (then, later))
    )
    plan = plan_of(first, then, later, links=links)
    times = plan_times(plan)
    tips = {entry.title: bar_tip(entry, plan, times) for entry in build_rows(plan, TODAY, "S", times=times).entries}
    assert "4 Arbeitstage zu früh nach „Vorgang 1“" in tips["Vorgang 2"]
    assert "Puffer 2 Arbeitstage" in tips["Vorgang 2"]
    tight = plan_of(first, measure(4, start=date(2022, 4, 1), end=date(2022, 4, 29)), links=())
    link = LinkRow(first.id, first.id, tight.measures[1].id, DependencyType.FS, 0)
    tight = plan_of(*tight.measures, links=(link,))
    times = plan_times(tight)
    entries = build_rows(tight, TODAY, "S", times=times).entries
    assert "auf dem kritischen Pfad" in bar_tip(entries[1], tight, times)
