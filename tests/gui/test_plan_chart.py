"""What the time axis draws and tells: signs, series by months, progress line, conflicts, labels, links near and far."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.charts.status_line import status_line
from smartaachen_desktop.gui.plan.bars import series_places
from smartaachen_desktop.gui.plan.conflict_list import KEY_ROLE
from smartaachen_desktop.gui.plan.edits import Grip, Snap, days_known, dragged, snap_of
from smartaachen_desktop.gui.plan.labels import place_label
from smartaachen_desktop.gui.plan.links_index import Link, LinkIndex
from smartaachen_desktop.gui.plan.model import TITLE
from smartaachen_desktop.gui.plan.outline import Outline
from smartaachen_desktop.gui.plan.periods import months_later
from smartaachen_desktop.gui.plan.progress_line import status_x
from smartaachen_desktop.gui.plan.rows import Rows, bar_of, build_rows
from smartaachen_desktop.gui.plan.rows_update import updated_rows
from smartaachen_desktop.gui.plan.timescale import TimeScale, Zoom
from smartaachen_desktop.gui.plan.whatif import WhatIf
from smartaachen_desktop.model.plan import Constraint, DatePrecision, DependencyType, MeasureKind
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.plan_dates import AddDayOff, MeasureDates, SetMeasureDates
from smartaachen_desktop.services.queries.plan import LinkRow, plan_view
from smartaachen_desktop.services.queries.plan_source import PlanSource
from smartaachen_desktop.services.queries.plan_times import plan_calendar, plan_times
from tests.gui.plan_desk import TODAY, PlanDesk, lend_plan, measure, plan_of

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ROW_NUMBERS = st.integers(0, 9_000)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


# Geometry


@given(pairs=st.lists(st.tuples(ROW_NUMBERS, ROW_NUMBERS), max_size=60), first=ROW_NUMBERS, more=st.integers(0, 40))
def test_the_index_finds_the_links_that_touch_the_rows(pairs: list[tuple[int, int]], first: int, more: int) -> None:
    links = [Link(UUID(int=number), one, two, DependencyType.FS) for number, (one, two) in enumerate(pairs)]
    last = first + more
    found = [link.id for link in LinkIndex(links).between(first, last)]
    assert len(found) == len(set(found))
    assert set(found) == {link.id for link in links if link.bottom >= first and link.top <= last}


@given(
    left=st.floats(0, 900), length=st.floats(3, 400), width=st.floats(10, 300),
    taken=st.lists(st.tuples(st.floats(0, 1400), st.floats(0, 200)), max_size=8),
)  # fmt: skip
def test_labels_never_touch_anything(
    left: float, length: float, width: float, taken: list[tuple[float, float]]
) -> None:
    busy = [(one, one + more) for one, more in taken]
    place = place_label(left, left + length, width, busy, (0, 1000))
    if place is not None:
        assert 0 <= place[0] <= place[1] <= 1000
        assert all(place[1] < one or place[0] > other for one, other in [*busy, (left, left + length)])


@given(day=st.dates(date(2001, 1, 31), date(2100, 1, 1)), months=st.integers(-40, 400))
def test_months_later_keeps_the_day_or_takes_the_last_one(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and months_later(day, months + 1).month != later.month)


def test_a_series_by_months_stands_on_the_same_day_of_each() -> None:
    bar = bar_of(measure(start=date(2022, 1, 31), end=date(2022, 12, 31), series_months=1), date(2022, 12, 31))
    assert bar is not None
    scale = TimeScale(date(2022, 1, 1), 10)
    days = [scale.day_at(x) for x in series_places(bar, scale, 0, 900)]
    assert days == [date(2022, 1, 31), date(2022, 2, 28), date(2022, 3, 31)]


def test_the_progress_line_meets_running_bars_only() -> None:
    scale, today = TimeScale(date(2022, 1, 1), 2), date(2022, 4, 1)
    behind = bar_of(measure(progress=10), date(2022, 12, 31))
    coming = bar_of(measure(start=date(2022, 8, 1), end=date(2022, 9, 1)), date(2022, 12, 31))
    done = bar_of(measure(progress=100), date(2022, 12, 31))
    assert behind is not None
    x = status_x(behind, scale, today)
    assert x == pytest.approx(scale.x(date(2022, 3, 1)) + 0.1 * 92 * 2)
    assert status_x(coming, scale, today) is None
    assert status_x(done, scale, today) is None
    stops = [(row, status_x(bar, scale, today)) for row, bar in enumerate([behind, coming, done])]
    line, met = status_line(stops, scale.x(today) + 1, 24)
    assert met == [(x, 12)]
    assert line[-1] == (scale.x(today) + 1, 72), "below the last row it is back at today"


@pytest.mark.parametrize(
    ("zoom", "snap"),
    [("DAY", Snap.DAY), ("WEEK", Snap.DAY), ("MONTH", Snap.WEEK), ("QUARTER", Snap.MONTH), ("YEAR", Snap.MONTH),
     ("DECADE", Snap.MONTH)],
)  # fmt: skip
def test_each_zoom_has_its_snap_and_its_own_heads(zoom: str, snap: Snap) -> None:
    per_day = Zoom[zoom].value
    assert snap_of(per_day) is snap
    assert TimeScale(date(2022, 1, 1), per_day).tier.zoom is Zoom[zoom]


@given(days=st.floats(-3000, 3000), snap=st.sampled_from(list(Snap)), grip=st.sampled_from([Grip.MOVE, Grip.START,
       Grip.END]))  # fmt: skip
def test_a_pulled_bar_never_ends_before_it_begins(days: float, snap: Snap, grip: Grip) -> None:
    calendar = WorkCalendar(TODAY)
    dates = dragged(measure(), grip, days, calendar, snap)
    assert dates is not None
    assert dates[1] is not None
    assert dates[0] <= dates[1]
    if grip is Grip.MOVE:
        assert calendar.working_days(dates[0], dates[1]) == calendar.working_days(date(2022, 3, 1), date(2022, 5, 31))


def test_an_automatic_measure_needs_days_and_a_milestone_takes_the_last_one() -> None:
    calendar = plan_calendar(plan_of())
    vague = measure(start=date(2022, 10, 1), end=date(2022, 10, 31), precision=DatePrecision.MONTH)
    assert days_known(vague, calendar)["start"] == date(2022, 10, 4), "1 October is a Saturday, the 3rd a holiday"
    stone = measure(start=date(2022, 10, 1), end=date(2022, 10, 31), precision=DatePrecision.MONTH,
                    kind=MeasureKind.MILESTONE)  # fmt: skip
    known = days_known(stone, calendar)
    assert known["start"] == known["end"] == date(2022, 10, 31)


# One change, only what it touches


def links_of(*pairs: tuple[UUID, UUID]) -> tuple[LinkRow, ...]:
    return tuple(LinkRow(uuid4(), one, two, DependencyType.FS, 0) for one, two in pairs)


@given(moved=st.integers(0, 5), shift=st.integers(-60, 60), steps=st.integers(-90, 90))
def test_rows_after_a_change_are_those_of_a_fresh_plan(moved: int, shift: int, steps: int) -> None:
    top = measure(1, start=None, end=None, has_steps=True)
    rows = [
        measure(number, start=months_later(date(2021, 6, 1), number), end=months_later(date(2021, 9, 1), number),
                parent_id=top.id if number < 5 else None, depth=1 if number < 5 else 0)
        for number in range(2, 8)
    ]  # fmt: skip
    links = links_of((rows[0].id, rows[1].id), (rows[1].id, rows[4].id))
    outer = [measure(9, start=date(2020, 1, 1), end=date(2020, 2, 1)), measure(10, end=date(2025, 1, 5))]
    before = plan_of(top, *rows, *outer, links=links)
    old = rows[moved]
    new = measure(moved + 2, id=old.id, parent_id=old.parent_id, depth=old.depth, progress=40,
                  start=date.fromordinal(old.start.toordinal() + shift),  # type: ignore[union-attr]
                  end=date.fromordinal(old.start.toordinal() + shift + abs(steps)))  # type: ignore[union-attr] # fmt: skip
    after = plan_of(top, *(new if row is old else row for row in rows), *outer, links=links)
    after = type(after)(before.strategy_id, before.title, before.fields, after.measures, before.links, before.meetings)
    first, then = plan_times(before), plan_times(after)
    shown = build_rows(before, TODAY, "Prozess", times=first)
    result = updated_rows(shown, (before, first), (after, then))
    fresh = build_rows(after, TODAY, "Prozess", times=then)
    assert result is not None
    updated, numbers = result
    assert updated.entries == fresh.entries
    assert (updated.bars, updated.tight, updated.links) == (fresh.bars, fresh.tight, fresh.links)
    assert {
        number for number, (one, two) in enumerate(zip(shown.entries, fresh.entries, strict=True)) if one != two
    } <= set(numbers)


def test_a_read_by_ids_equals_a_whole_one(desk: PlanDesk) -> None:
    source = PlanSource()
    desk.dispatcher.read(source.read)
    first, second = desk.stored("Erste"), desk.stored("Zweite")
    for command in (
        ChangeMeasure(second.id, automatic=True), AddDependency(first.id, second.id),
        ChangeMeasure(first.id, end=date(2022, 7, 15), progress=30), ChangeMeasure(first.id, deadline=date(2022, 7, 1)),
        ChangeMeasure(first.id, title="Anders"),
    ):  # fmt: skip
        outcome = desk.run(command)
        plan, times = desk.read(lambda session, kinds=outcome.changes.kinds: source.patched(session, kinds))  # type: ignore[misc]
        assert plan == desk.read(plan_view)
        assert times == plan_times(plan)


def test_the_preview_is_what_the_command_does(desk: PlanDesk) -> None:
    first, second, third = (desk.stored(title) for title in ("Erste", "Zweite", "Dritte"))
    for command in (
        ChangeMeasure(second.id, automatic=True), AddDependency(first.id, second.id),
        ChangeMeasure(third.id, start=date(2022, 8, 1), end=date(2022, 8, 12)), ChangeMeasure(third.id, automatic=True),
        AddDependency(second.id, third.id, lag_days=3),
    ):  # fmt: skip
        desk.run(command)
    plan = desk.plan()
    dates = (date(2022, 4, 5), date(2022, 7, 29))
    told = WhatIf(plan, plan_calendar(plan)).follow({first.id: dates})
    desk.run(SetMeasureDates((MeasureDates(first.id, *dates),)))
    stored = {row.id: (row.start, row.end) for row in desk.plan().measures if row.id != first.id}
    assert {key: (each.start, each.end) for key, each in told.items()} == stored


# Outline


@given(data=st.data())
def test_indented_measures_come_back_when_outdented(data: st.DataObject) -> None:
    rows = [measure(number) for number in range(1, 6)]
    outline = Outline(rows)
    key = data.draw(st.sampled_from([row.id for row in rows]))
    command = outline.indented([key])
    place = [row.id for row in rows].index(key)
    if place == 0:
        assert command is None
        return
    assert command is not None
    assert command.parent == rows[place - 1].id
    below = [measure(1, id=row.id, parent_id=command.parent, depth=1) if row.id == key else row for row in rows]
    back = Outline(below).outdented([key])
    assert back is not None
    assert (back.parent, back.before) == (None, rows[place + 1].id if place < 4 else None)


# In the window


def test_conflicts_are_listed_in_german_and_lead_to_the_measure(qtbot: QtBot, desk: PlanDesk) -> None:
    first, second = desk.stored("Erste"), desk.stored("Zweite")
    desk.run(AddDependency(second.id, first.id))
    desk.run(ChangeMeasure(second.id, deadline=date(2022, 9, 28)))
    desk.until(lambda: desk.view.conflicts.model.rowCount() == 2)
    qtbot.keyClick(desk.view.table, Qt.Key.Key_F8)
    lines = desk.view.conflicts.lines
    assert desk.view.conflicts.isVisible()
    said = [str(lines.model().index(row, 0).data()) for row in range(2)]
    assert "1 Erste: 149 Arbeitstage zu früh nach „Zweite“" in said
    assert "2 Zweite: endet 2 Arbeitstage nach dem Stichtag 28.09.2022" in said
    row = next(each for each in range(2) if lines.model().index(each, 0).data(KEY_ROLE) == second.id)
    lines.setCurrentIndex(lines.model().index(row, 0))
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert desk.view.selected_measure() == desk.stored("Zweite")


def test_the_table_tells_everything_the_chart_draws(desk: PlanDesk) -> None:
    first, second = desk.stored("Erste"), desk.stored("Zweite")
    desk.run(AddDependency(first.id, second.id))
    desk.run(ChangeMeasure(first.id, deadline=date(2022, 5, 2), progress=25, automatic=True))
    desk.run(ChangeMeasure(first.id, constraint=Constraint.NOT_BEFORE, constraint_day=date(2022, 3, 1)))
    desk.until(lambda: bool(desk.view.times.conflicts) and desk.view.plan.measures[0].constraint_day is not None)
    model = desk.view.model
    index = model.index(desk.row("Erste"), TITLE)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("01.03.2022 bis 31.05.2022", "Stand 25 %", "automatisch geplant", "nicht vor 01.03.2022",
                 "Stichtag 02.05.2022", "nach dem Stichtag", "ohne Kontakt"):  # fmt: skip
        assert part in words
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == words


def test_switches_change_the_picture_and_the_legend(qtbot: QtBot, desk: PlanDesk) -> None:
    first, second = desk.stored("Erste"), desk.stored("Zweite")
    desk.run(ChangeMeasure(first.id, end=date(2022, 6, 30), progress=20))
    desk.run(AddDependency(first.id, second.id))
    desk.until(lambda: bool(desk.view.times.critical))

    def picture() -> QImage:
        return desk.view.chart.canvas.grab().toImage()

    usual, legend = picture(), desk.view.legend.accessibleName()
    qtbot.keyClick(desk.view.table, Qt.Key.Key_P, CONTROL_SHIFT)
    assert picture() != usual
    assert "kritischer Pfad" in legend
    assert "kritischer Pfad" not in desk.view.legend.accessibleName()
    without = picture()
    qtbot.keyClick(desk.view.table, Qt.Key.Key_I, CONTROL_SHIFT)
    assert picture() != without
    assert "Statuslinie" in desk.view.legend.accessibleName()


def test_own_days_off_are_edited_and_shaded(qtbot: QtBot, desk: PlanDesk) -> None:
    strategy = desk.plan().strategy_id
    assert strategy is not None
    desk.run(AddDayOff(strategy, date(2022, 12, 27), date(2022, 12, 30), "Zwischen den Jahren"))
    desk.until(lambda: len(desk.view.plan.days_off) == 1)
    assert not desk.view.chart.calendar.is_working(date(2022, 12, 28))
    desk.view.openings.show_days_off()
    dialog = desk.view.openings.days_off
    assert dialog is not None
    dialog.new.first.edit.setText("29.02.2022")
    qtbot.mouseClick(dialog.new.add, Qt.MouseButton.LeftButton)
    assert "kein Datum" in dialog.new.first.error.text()
    dialog.new.first.edit.setText("20.05.2022")
    qtbot.mouseClick(dialog.new.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "brauchen einen Namen" in dialog.new.error.text())
    dialog.new.name.setText("Betriebsausflug")
    qtbot.mouseClick(dialog.new.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [line.name.text() for line in dialog.lines] == ["Betriebsausflug", "Zwischen den Jahren"])
    assert dialog.new.name.text() == ""
    dialog.lines[0].last.edit.setText("19.05.2022")
    dialog.lines[0].last.commit()
    qtbot.waitUntil(lambda: "liegt vor dem ersten" in dialog.lines[0].error.text())
    qtbot.mouseClick(dialog.lines[0].remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.lines) == 1)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.view.openings.days_off is None
    assert not desk.view.chart.calendar.is_working(date(2022, 12, 28))
    assert desk.view.chart.calendar.is_working(date(2022, 5, 20))


def rows_of(desk: PlanDesk) -> Rows:
    return desk.view.chart.scene.rows


def test_a_change_of_one_keeps_the_other_rows(qtbot: QtBot, desk: PlanDesk) -> None:
    other = rows_of(desk).entries[desk.row("Zweite")]
    desk.run(ChangeMeasure(desk.stored("Erste").id, progress=50))
    desk.until(lambda: "50 %" in str(desk.view.model.index(desk.row("Erste"), 5).data()))
    assert rows_of(desk).entries[desk.row("Zweite")] is other, "nothing else was read or made anew"
