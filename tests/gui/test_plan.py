"""The project plan: geometry, periods, rows, speed with many rows, what follows from dates and links."""

import itertools
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from smartaachen_desktop import formats
from smartaachen_desktop.charts.time_units import Unit, following, ticks
from smartaachen_desktop.gui.plan import edits
from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.painter import ChartPainter
from smartaachen_desktop.gui.plan.periods import parse_span, period_of, step
from smartaachen_desktop.gui.plan.render import page_count, render_plan
from smartaachen_desktop.gui.plan.routes import Box, free, route
from smartaachen_desktop.gui.plan.rows import Shape, build_rows
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.summary import hint_words, time_words
from smartaachen_desktop.gui.plan.timescale import MAX_PER_DAY, MIN_PER_DAY, TimeScale
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DatePrecision, DependencyType
from smartaachen_desktop.model.plan_filters import FilterDefinition
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.plan import LinkRow, MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes, plan_times
from tests.gui.plan_desk import TODAY, measure, plan_of

DAYS = st.dates(date(1950, 1, 1), date(2150, 1, 1))
PRECISIONS = st.sampled_from(list(DatePrecision))


# Geometry


@given(origin=DAYS, day=DAYS, per_day=st.floats(MIN_PER_DAY, MAX_PER_DAY))
def test_a_day_is_found_where_it_was_drawn(origin: date, day: date, per_day: float) -> None:
    scale = TimeScale(origin, per_day)
    assert scale.day_at(scale.x(day)) == day
    assert scale.day_at(scale.x(day) + per_day * 0.9) == day


@given(one=DAYS, other=DAYS, per_day=st.floats(MIN_PER_DAY, MAX_PER_DAY))
def test_later_days_stand_further_right(one: date, other: date, per_day: float) -> None:
    scale = TimeScale(date(2022, 1, 1), per_day)
    assert (scale.x(one) < scale.x(other)) == (one < other)


@given(first=DAYS, days=st.integers(0, 800), unit=st.sampled_from(list(Unit)))
def test_ticks_cover_the_time_without_gaps(first: date, days: int, unit: Unit) -> None:
    last = first + timedelta(days=days)
    found = list(ticks(unit, first, last))
    assert found[0][0] <= first
    assert found[-1][1] > last
    assert all(one[1] == two[0] for one, two in itertools.pairwise(found))
    assert all(following(begin, unit) == end for begin, end in found)


@given(x=st.floats(-500, 500), taken=st.lists(st.tuples(st.floats(-500, 500), st.floats(0, 200)), max_size=12))
def test_an_arrow_finds_a_place_outside_all_bars(x: float, taken: list[tuple[float, float]]) -> None:
    intervals = [(left, left + width) for left, width in taken]
    place = free(x, intervals)
    assert not any(left < place < right for left, right in intervals)


@given(kind=st.sampled_from(list(DependencyType)), rows=st.tuples(st.integers(0, 9), st.integers(0, 9)),
       left=st.floats(0, 400), right=st.floats(0, 400))  # fmt: skip
def test_arrows_run_at_right_angles(kind: DependencyType, rows: tuple[int, int], left: float, right: float) -> None:
    if rows[0] == rows[1]:
        return
    points = route(Box(left, left + 50), Box(right, right + 50), rows, kind, 24, 11, lambda _row: Box(100, 300))
    assert all(one[0] == two[0] or one[1] == two[1] for one, two in itertools.pairwise(points))
    assert points[-1][0] == points[-2][0], "the head comes from above or below"


# Periods


@given(day=st.dates(date(2001, 1, 1), date(2150, 1, 1)), precision=PRECISIONS)
def test_a_period_reads_back_as_itself(day: date, precision: DatePrecision) -> None:
    period = period_of(day, precision)
    span = parse_span(formats.period(period.first, precision))
    december = precision is DatePrecision.SEASON and day.month == 12  # no season has it, so it reads as a month
    assert (span.start, span.end) == (period.first, period.last)
    assert span.precision is (DatePrecision.MONTH if december else precision)


@given(day=DAYS, precision=PRECISIONS, count=st.integers(-40, 40))
def test_steps_forth_and_back_meet(day: date, precision: DatePrecision, count: int) -> None:
    assume(precision is not DatePrecision.SEASON or day.month < 12)  # December is no season's; it steps on with autumn
    there = step(day, precision, count)
    assert step(there.first, precision, -count) == period_of(day, precision)


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("ab Juli 2022", date(2022, 7, 1), None, DatePrecision.MONTH),
        ("Juli bis August 2022", date(2022, 7, 1), date(2022, 8, 31), DatePrecision.MONTH),
        ("Juli – August 2022", date(2022, 7, 1), date(2022, 8, 31), DatePrecision.MONTH),
        ("Sept. 2022", date(2022, 9, 1), date(2022, 9, 30), DatePrecision.MONTH),
        ("Sommer 2022", date(2022, 6, 1), date(2022, 8, 31), DatePrecision.SEASON),
        ("17.10.2022", date(2022, 10, 17), date(2022, 10, 17), DatePrecision.DAY),
    ],
)
def test_dates_are_read_as_exact_as_they_are_written(
    text: str, start: date, end: date | None, precision: DatePrecision
) -> None:
    span = parse_span(text)
    assert (span.start, span.end, span.precision) == (start, end, precision)


def test_a_month_typed_as_the_beginning_of_a_longer_measure_keeps_its_end() -> None:
    row = measure(start=date(2022, 3, 1), end=date(2022, 12, 31), precision=DatePrecision.MONTH)
    command = edits.typed_begin(row, "Juli 2022")
    assert command is not None
    assert (command.start, command.end) == (date(2022, 7, 1), date(2022, 12, 31))


def test_a_month_moves_by_months_and_keeps_first_and_last_day() -> None:
    row = measure(start=date(2022, 1, 1), end=date(2022, 1, 31), precision=DatePrecision.MONTH)
    assert edits.dragged(row, Grip.MOVE, 31, WorkCalendar(TODAY)) == (date(2022, 2, 1), date(2022, 2, 28))
    assert edits.dragged(row, Grip.MOVE, 10, WorkCalendar(TODAY)) == (date(2022, 1, 1), date(2022, 1, 31))


def test_an_end_pulled_before_the_beginning_stops_there() -> None:
    assert edits.dragged(measure(), Grip.END, -400, WorkCalendar(TODAY)) == (date(2022, 3, 1), date(2022, 3, 1))


def test_an_impossible_progress_is_refused() -> None:
    with pytest.raises(InvalidInput):
        edits.typed_progress(measure(), "130 %")


# Rows


def test_a_summary_spans_its_steps_even_below_each_other() -> None:
    top = measure(1, start=None, end=None, has_steps=True)
    middle = measure(2, start=None, end=None, has_steps=True, parent_id=top.id, depth=1)
    leaf = measure(3, parent_id=middle.id, depth=2)
    rows = build_rows(plan_of(top, middle, leaf), TODAY, "Prozess")
    bar = rows.entries[rows.index[top.id]].bar
    assert bar is not None
    assert (bar.shape, bar.start, bar.stop) == (Shape.SUMMARY, date(2022, 3, 1), date(2022, 6, 1))


def test_the_filter_keeps_what_stands_above_a_match() -> None:
    top = measure(1, title="Quick Wins", has_steps=True)
    step_row = measure(2, title="Bürgerfest", parent_id=top.id, depth=1)
    rows = build_rows(plan_of(top, step_row, measure(3)), TODAY, "Prozess", FilterDefinition(text="bürgerFEST"))
    assert [entry.key for entry in rows.entries if entry.measure] == [top.id, step_row.id]


# Many rows


@pytest.fixture
def theme(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


def big_plan(count: int) -> PlanView:
    rows = [
        measure(number, start=date(2022, 1, 1) + timedelta(days=number % 700),
                end=date(2022, 3, 1) + timedelta(days=number % 900), precision=list(DatePrecision)[number % 4])
        for number in range(1, count + 1)
    ]  # fmt: skip
    links = [LinkRow(uuid4(), one.id, two.id, DependencyType.FS, 0) for one, two in zip(rows, rows[7:], strict=False)]
    return plan_of(*rows, links=tuple(links))


def test_of_ten_thousand_rows_only_the_visible_are_painted(theme: ThemeBox) -> None:
    rows = build_rows(big_plan(10_000), TODAY, "Prozess")
    scene = Scene(rows, TimeScale(rows.first, 0.65), TODAY)
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(0, -24 * 5_000)
    ChartPainter(theme.current).paint(painter, scene, QRectF(0, 24 * 5_000, 800, 600))
    painter.end()
    assert scene.painted_rows <= 600 // 24 + 2
    near = range(5_000 - 8, 5_000 + 34)
    assert scene.routes
    assert all(min(ends) in near for ends in scene.routes), "only visible links are routed"


def test_the_wall_picture_pages_a_plan_that_is_too_long(theme: ThemeBox) -> None:
    plan, wall, size = big_plan(30), load_theme("wall"), QSize(1920, 1080)
    assert page_count(plan, wall, size, TODAY) == 3
    first, last = render_plan(plan, wall, size, TODAY), render_plan(plan, wall, size, TODAY, 99)
    assert first.size() == size
    assert first != last


# What follows from dates and links


def linked(first: MeasureRow, then: MeasureRow) -> PlanTimes:
    link = LinkRow(uuid4(), first.id, then.id, DependencyType.FS, 0)
    return plan_times(plan_of(first, then, links=(link,)))


def test_float_runs_to_the_last_day_before_the_successor() -> None:
    first = measure(1, start=date(2022, 3, 1), end=date(2022, 3, 31))
    then = measure(2, start=date(2022, 4, 8), end=date(2022, 4, 29))
    times = linked(first, then)
    assert times.floats == {first.id: date(2022, 4, 7)}
    assert times.float_days == {first.id: 5}
    assert times.critical == frozenset()
    assert "Puffer 5 Arbeitstage" in time_words(first, plan_of(first, then), times)


def test_what_leaves_no_day_between_is_critical() -> None:
    first, then = measure(1, end=date(2022, 3, 31)), measure(2, start=date(2022, 4, 1))
    times = linked(first, then)
    assert times.critical == {first.id, then.id}
    rows = build_rows(plan_of(first, then), TODAY, "Prozess", times=times)
    assert [entry.critical for entry in rows.entries if entry.measure] == [True, True]


def test_dates_that_contradict_a_link_are_named() -> None:
    first, then = measure(1, end=date(2022, 3, 31)), measure(2, start=date(2022, 3, 29), end=date(2022, 6, 1))
    plan, times = plan_of(first, then), linked(first, then)
    assert [(each.key, each.other, each.days) for each in times.conflicts] == [(then.id, first.id, 3)]
    assert "3 Arbeitstage zu früh nach „Vorgang 1“" in time_words(then, plan, times)
    assert hint_words(plan, times) == "2 Hinweise: ohne Kontakt, Termine widersprechen einer Abhängigkeit"


@pytest.mark.parametrize(("begin", "wrong"), [(date(2022, 3, 1), False), (date(2022, 2, 1), True)])
def test_a_month_may_follow_what_ends_in_it(begin: date, wrong: bool) -> None:
    first = measure(1, end=date(2022, 3, 31))
    then = measure(2, start=begin, end=date(2022, 6, 30), precision=DatePrecision.MONTH)
    assert bool(linked(first, then).conflicts) is wrong
