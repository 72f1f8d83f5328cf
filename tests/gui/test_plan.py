"""The project plan view: geometry, editing by keyboard and mouse, and speed with many rows."""

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop import formats
from smartaachen_desktop.charts.time_units import Unit, following, ticks
from smartaachen_desktop.gui.plan import edits
from smartaachen_desktop.gui.plan.bars import outline
from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.head import HEIGHT
from smartaachen_desktop.gui.plan.model import BEGIN, CONTACT, END, PROGRESS, TITLE
from smartaachen_desktop.gui.plan.painter import ChartPainter, link_handle
from smartaachen_desktop.gui.plan.periods import parse_span, period_of, step
from smartaachen_desktop.gui.plan.render import page_count, render_plan
from smartaachen_desktop.gui.plan.routes import Box, free, route
from smartaachen_desktop.gui.plan.rows import Shape, build_rows
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.summary import hint_words, time_words
from smartaachen_desktop.gui.plan.timescale import MAX_PER_DAY, MIN_PER_DAY, TimeScale
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DatePrecision, DependencyType, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import FilterDefinition
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.queries.plan import LinkRow, MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.plan_times import PlanTimes, plan_times
from smartaachen_desktop.services.strategy import AddFieldOfAction, CreateStrategy
from tests.gui.desk import Desk

TODAY = date(2022, 9, 15)
DAYS = st.dates(date(1950, 1, 1), date(2150, 1, 1))
PRECISIONS = st.sampled_from(list(DatePrecision))


def measure(number: int = 1, **values: Any) -> MeasureRow:
    """A measure as the query gives it."""
    row: dict[str, Any] = {
        "id": uuid4(), "number": str(number), "depth": 0, "parent_id": None, "has_steps": False, "field_id": None,
        "letter": "S", "position": number, "kind": MeasureKind.MEASURE, "title": f"Vorgang {number}",
        "status": MeasureStatus.PLANNED, "priority": 2, "horizon": Horizon.SHORT, "start": date(2022, 3, 1),
        "end": date(2022, 5, 31), "precision": DatePrecision.DAY, "series_days": None, "progress": 0,
        "contact_id": None, "contact": "", "department_id": None, "department": "", "partners": "",
        "deliverable": "", "notes": "", "budget_line_id": None, "budget_line": "",
    }  # fmt: skip
    return MeasureRow(**{**row, **values})


def plan_of(*rows: MeasureRow, links: tuple[LinkRow, ...] = ()) -> PlanView:
    return PlanView(uuid4(), "Probe", (), rows, links, ())


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
    assert (span.start, span.end, span.precision) == (period.first, period.last, precision)


@given(day=DAYS, precision=PRECISIONS, count=st.integers(-40, 40))
def test_steps_forth_and_back_meet(day: date, precision: DatePrecision, count: int) -> None:
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
    assert edits.dragged(row, Grip.MOVE, 31) == (date(2022, 2, 1), date(2022, 2, 28))
    assert edits.dragged(row, Grip.MOVE, 10) == (date(2022, 1, 1), date(2022, 1, 31))


def test_an_end_pulled_before_the_beginning_stops_there() -> None:
    assert edits.dragged(measure(), Grip.END, -400) == (date(2022, 3, 1), date(2022, 3, 1))


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


# The view on a real file


class PlanDesk(Desk[PlanWorkspace]):
    """The plan, its bars as shown and as stored."""

    def plan(self) -> PlanView:
        return self.read(plan_view)

    def stored(self, title: str) -> MeasureRow:
        return next(row for row in self.plan().measures if row.title == title)

    def row(self, title: str) -> int:
        return next(number for number, entry in enumerate(self.view.model.entries) if entry.title == title)

    def bar(self, title: str) -> tuple[QPoint, QPoint, QPoint]:
        """Left edge, middle and right edge of a bar on the canvas."""
        row, scene, canvas = self.row(title), self.view.chart.scene, self.view.chart.canvas
        bar = scene.rows.entries[row].bar
        assert bar is not None
        left, right = outline(bar, scene.scale)
        y = (row + 0.5) * scene.row_height
        places = [QPointF(x, y) - QPointF(canvas.offset) for x in (left, (left + right) / 2, right)]
        return places[0].toPoint(), places[1].toPoint(), places[2].toPoint()

    def type_into(self, qtbot: QtBot, title: str, column: int, text: str) -> None:
        table = self.view.table
        index = self.view.model.index(self.row(title), column)
        table.setCurrentIndex(index)
        qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = table.cells.editor
        assert editor is not None
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    desk = PlanDesk(qtbot, qapp, tmp_path / "plan.db", PlanWorkspace, datetime(2022, 9, 15, 15, 5, tzinfo=UTC))
    yield desk
    desk.close()


@pytest.fixture
def desk(empty: PlanDesk) -> PlanDesk:
    execute = empty.dispatcher.execute
    strategy = execute(CreateStrategy(title="Probe")).ids["strategy"]
    field = execute(AddFieldOfAction(strategy=strategy, letter="D", name="Digitale Dienste")).ids["field"]
    execute(AddPerson(name="FB 02", is_contact=True))
    for title, start, end in (
        ("Erste", date(2022, 3, 1), date(2022, 5, 31)),
        ("Zweite", date(2022, 7, 1), date(2022, 9, 30)),
        ("Dritte", None, None),
    ):
        execute(AddMeasure(strategy, title, field, start=start, end=end))
    empty.show(1300, 700)
    view = empty.view
    empty.until(lambda: len(view.model.entries) > 4 and view.details.contact.count() == 2)
    view.chart.set_zoom("MONTH")
    view.chart.show_day(date(2022, 6, 1))
    return empty


def pull(qtbot: QtBot, desk: PlanDesk, start: QPoint, end: QPoint) -> None:
    canvas = desk.view.chart.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, (start + end) / 2)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def days(count: int, desk: PlanDesk) -> QPoint:
    return QPoint(round(count * desk.view.chart.scene.scale.per_day), 0)


def test_pulling_a_bar_moves_both_dates(qtbot: QtBot, desk: PlanDesk) -> None:
    _, middle, _ = desk.bar("Erste")
    pull(qtbot, desk, middle, middle + days(20, desk))
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 22))
    assert desk.stored("Erste").end == date(2022, 6, 21), "at this zoom it moves by whole weeks"


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


def link(qtbot: QtBot, desk: PlanDesk, source: str, target: str) -> None:
    scene, canvas = desk.view.chart.scene, desk.view.chart.canvas
    row = desk.row(source)
    bar = scene.rows.entries[row].bar
    assert bar is not None
    handle = (link_handle(bar, scene.scale, (row + 0.5) * 24) - QPointF(canvas.offset)).toPoint()
    pull(qtbot, desk, handle, desk.bar(target)[1])


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


def test_a_month_typed_into_the_table_is_kept_as_a_month(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.type_into(qtbot, "Dritte", BEGIN, "Juli 2022")
    qtbot.waitUntil(lambda: desk.stored("Dritte").start is not None)
    row = desk.stored("Dritte")
    assert (row.start, row.end, row.precision) == (date(2022, 7, 1), date(2022, 7, 31), DatePrecision.MONTH)
    qtbot.waitUntil(lambda: desk.view.model.index(desk.row("Dritte"), BEGIN).data() == "Juli 2022")
    assert desk.view.model.index(desk.row("Dritte"), END).data() == ""


def test_wrong_text_stays_in_the_editor_with_a_sentence(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.type_into(qtbot, "Dritte", BEGIN, "irgendwann")
    editor = desk.view.table.cells.editor
    assert editor is not None
    assert editor.text() == "irgendwann"
    assert "irgendwann" in editor.reading.text()
    editor.selectAll()
    qtbot.keyClicks(editor, "2023")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.stored("Dritte").precision is DatePrecision.YEAR)


def test_typing_survives_a_refresh(qtbot: QtBot, desk: PlanDesk) -> None:
    table, model = desk.view.table, desk.view.model
    table.setCurrentIndex(model.index(desk.row("Erste"), TITLE))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.cells.editor
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Neuer Na")
    plan = desk.plan()
    assert plan.strategy_id is not None
    with qtbot.waitSignal(desk.bridge.changed):
        desk.bridge.execute(AddMeasure(plan.strategy_id, "Dazwischen"))
    with qtbot.waitSignal(desk.bridge.pending, raising=False, timeout=100):
        pass
    assert table.cells.editor is editor
    qtbot.keyClicks(editor, "me")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(row.title == "Neuer Name" for row in desk.plan().measures))
    qtbot.waitUntil(lambda: desk.row("Dazwischen") == 1)


def test_keys_move_resize_and_remove(qtbot: QtBot, desk: PlanDesk) -> None:
    table = desk.view.table
    table.setFocus()
    table.choose(desk.row("Erste"))
    qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 8))
    assert desk.stored("Erste").end == date(2022, 6, 7)
    qtbot.waitUntil(lambda: desk.view.model.entries[desk.row("Erste")].measure == desk.stored("Erste"))
    qtbot.keyClick(table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: desk.stored("Erste").end == date(2022, 5, 31))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: all(row.title != "Erste" for row in desk.plan().measures))
    assert desk.said.toasts == ["„Erste“ gelöscht"]


def test_insert_takes_a_name_and_chooses_the_new_row(qtbot: QtBot, desk: PlanDesk) -> None:
    table = desk.view.table
    table.setFocus()
    table.choose(desk.row("Zweite"))
    qtbot.keyClick(table, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    editor = table.cells.editor
    assert editor is not None
    assert "Digitale Dienste" in editor.placeholderText()
    qtbot.keyClicks(editor, "Abnahme")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(entry.title == "Abnahme" for entry in desk.view.model.entries))
    made = desk.stored("Abnahme")
    assert (made.kind, made.letter) == (MeasureKind.MILESTONE, "D")
    qtbot.waitUntil(lambda: desk.view.selected_measure() == made)


def test_typing_on_the_last_row_begins_a_name_even_with_h(qtbot: QtBot, desk: PlanDesk) -> None:
    table = desk.view.table
    table.setFocus()
    table.choose(len(desk.view.model.entries) - 1)
    qtbot.keyClicks(table, "h")
    editor = table.cells.editor
    assert editor is not None
    assert editor.text() == "h"


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


def test_details_save_each_field_and_say_what_a_rule_forbids(qtbot: QtBot, desk: PlanDesk) -> None:
    view = desk.view
    view.openings.open_details(desk.row("Erste"), CONTACT)
    details = view.details
    details.contact.setCurrentIndex(1)
    details.contact.activated.emit(1)
    qtbot.waitUntil(lambda: desk.stored("Erste").contact == "FB 02")
    details.notes.setFocus()
    qtbot.keyClicks(details.notes, "Raum <b>frei</b>")
    qtbot.waitUntil(lambda: desk.stored("Erste").notes == "Raum <b>frei</b>")
    details.end.setFocus()
    details.end.selectAll()
    qtbot.keyClicks(details.end, "01.01.2020")
    qtbot.keyClick(details.end, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "liegt vor dem Beginn" in details.error.text())
    assert desk.stored("Erste").end == date(2022, 5, 31)
    qtbot.keyClick(details, Qt.Key.Key_Escape)
    assert not details.isVisible()


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


def test_keys_typed_in_the_details_change_nothing_else(qtbot: QtBot, desk: PlanDesk) -> None:
    view = desk.view
    view.openings.open_details(desk.row("Erste"))
    for widget in (view.details.kind, view.details.progress, view.details.title):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Delete)
        qtbot.keyClick(widget, Qt.Key.Key_Insert)
    assert not view.table.is_editing()
    assert [row.title for row in desk.plan().measures] == ["Erste", "Zweite", "Dritte"]


def test_a_milestone_takes_one_day(qtbot: QtBot, desk: PlanDesk) -> None:
    details = desk.view.details
    desk.view.openings.open_details(desk.row("Erste"))
    details.kind.setCurrentIndex(details.kind.findText("Meilenstein"))
    details.kind.activated.emit(details.kind.currentIndex())
    qtbot.waitUntil(lambda: desk.stored("Erste").kind is MeasureKind.MILESTONE)
    assert desk.stored("Erste").end == date(2022, 3, 1)
    qtbot.waitUntil(lambda: desk.view.model.entries[desk.row("Erste")].measure == desk.stored("Erste"))
    desk.type_into(qtbot, "Erste", BEGIN, "17.10.2022")
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 10, 17))
    assert desk.stored("Erste").end == date(2022, 10, 17)


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


def test_links_can_be_made_and_taken_back_by_keyboard(qtbot: QtBot, desk: PlanDesk) -> None:
    links = desk.view.details.links
    desk.view.openings.open_details(desk.row("Zweite"))
    choice = links.choice.findText("1 Erste")
    links.choice.setCurrentIndex(choice)
    links.choice.activated.emit(choice)
    qtbot.waitUntil(lambda: len(desk.plan().links) == 1)
    qtbot.waitUntil(lambda: links.findChild(KeyButton) is not None)
    cross = links.findChild(KeyButton)
    assert cross is not None
    assert "nach 1 Erste" in cross.accessibleName()
    qtbot.keyClick(cross, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.plan().links)


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
