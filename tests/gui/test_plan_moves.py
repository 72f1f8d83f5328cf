"""Moved bars keep their working days, by mouse and by key; what has steps moves with all of them."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.edits import Grip, Snap, dragged, keyed
from smartaachen_desktop.gui.plan.tips import pulled_words
from smartaachen_desktop.model.plan import Constraint, DatePrecision, MeasureKind
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.plan_dates import AddDayOff
from smartaachen_desktop.services.plan_structure import PlaceMeasures
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from tests.gui.plan_desk import TODAY, PlanDesk, lend_plan, measure, pull

Key = Qt.Key
CONTROL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)  # fmt: skip
CALENDAR = WorkCalendar(TODAY, [date(2022, 7, 15)])
BEGINS = st.dates(date(2022, 1, 1), date(2022, 12, 31))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def week(**values: object) -> MeasureRow:
    return measure(start=date(2022, 3, 7), end=date(2022, 3, 11), **values)


def dates(row: MeasureRow) -> tuple[date | None, date | None]:
    return row.start, row.end


@pytest.mark.parametrize(
    ("days", "start", "end"),
    [(1, 8, 14), (2, 9, 15), (5, 14, 18), (6, 14, 18), (7, 14, 18), (-1, 4, 10), (-3, 4, 10)],
)
def test_five_working_days_stay_five(days: int, start: int, end: int) -> None:
    wanted = date(2022, 3, start), date(2022, 3, end)
    assert keyed(week(), Grip.MOVE, days, CALENDAR) == wanted
    assert dragged(week(automatic=True), Grip.MOVE, days, CALENDAR) == wanted


@given(begin=BEGINS, length=st.integers(0, 90), days=st.integers(-300, 300), snap=st.sampled_from(Snap))
def test_a_moved_bar_keeps_its_working_days(begin: date, length: int, days: int, snap: Snap) -> None:
    row = measure(start=begin, end=begin + timedelta(days=length))
    found = dragged(row, Grip.MOVE, days, CALENDAR, snap)
    assert found is not None
    start, end = found
    assert end is not None
    if found == dates(row):
        return
    assert CALENDAR.is_working(start)
    assert CALENDAR.is_working(end)
    assert CALENDAR.working_days(start, end) == max(CALENDAR.working_days(begin, begin + timedelta(days=length)), 1)


def test_milestones_series_and_months_move_as_they_did() -> None:
    day = date(2022, 3, 11)
    stone = measure(kind=MeasureKind.MILESTONE, start=day, end=day)
    assert keyed(stone, Grip.MOVE, 1, CALENDAR) == (date(2022, 3, 12), date(2022, 3, 12))
    series = measure(start=day, end=date(2022, 6, 11), series_days=42)
    assert keyed(series, Grip.MOVE, 1, CALENDAR) == (date(2022, 3, 12), date(2022, 6, 12))
    month = measure(start=date(2022, 1, 1), end=date(2022, 1, 31), precision=DatePrecision.MONTH)
    assert keyed(month, Grip.MOVE, 1, CALENDAR) == (date(2022, 2, 1), date(2022, 2, 28))
    assert keyed(measure(start=day, end=None), Grip.MOVE, 1, CALENDAR) == (date(2022, 3, 14), None)


def test_an_automatic_edge_never_stops_on_a_day_off() -> None:
    assert keyed(week(automatic=True), Grip.END, 1, CALENDAR) == (date(2022, 3, 7), date(2022, 3, 14))
    assert keyed(week(automatic=True), Grip.START, -1, CALENDAR) == (date(2022, 3, 4), date(2022, 3, 11))
    assert keyed(week(), Grip.END, 1, CALENDAR) == (date(2022, 3, 7), date(2022, 3, 12)), "by hand a Saturday may be"
    assert keyed(week(), Grip.START, 30, CALENDAR) == (date(2022, 3, 11), date(2022, 3, 11))


# On the screen


def add(desk: PlanDesk, title: str, start: date | None, end: date | None, parent: UUID | None = None, *,
        automatic: bool = False, precision: DatePrecision = DatePrecision.DAY) -> UUID:  # fmt: skip
    plan = desk.plan()
    assert plan.strategy_id is not None
    command = AddMeasure(plan.strategy_id, title, plan.fields[0].id, parent, start=start, end=end, automatic=automatic,
                         precision=precision)  # fmt: skip
    return desk.run(command).ids["measure"]


def shown(desk: PlanDesk) -> None:
    """The view has caught up with the file."""
    desk.until(lambda: desk.view.plan == desk.plan())


def undo(desk: PlanDesk) -> None:
    before = desk.plan()
    desk.bridge.undo()
    desk.until(lambda: desk.plan() != before)
    shown(desk)


def press(qtbot: QtBot, desk: PlanDesk, titles: tuple[str, ...], key: Key, keys: Qt.KeyboardModifier) -> None:
    desk.view.table.setFocus()
    desk.view.table.choose_rows([desk.row(title) for title in titles])
    qtbot.keyClick(desk.view.table, key, keys)


@pytest.fixture
def house(desk: PlanDesk) -> PlanDesk:
    """Without dates of its own "Haus" holds an automatic pair, a month, and a step with a step."""
    top = add(desk, "Haus", None, None)
    first = add(desk, "Planung", date(2022, 6, 7), date(2022, 6, 15), top, automatic=True)
    second = add(desk, "Prüfung", date(2022, 6, 7), date(2022, 6, 10), top, automatic=True)
    desk.run(AddDependency(first, second))
    add(desk, "Auslage", date(2022, 7, 1), date(2022, 7, 31), top, precision=DatePrecision.MONTH)
    inner = add(desk, "Bau", date(2022, 6, 1), date(2022, 7, 29), top)
    add(desk, "Dach", date(2022, 7, 4), date(2022, 7, 8), inner)
    add(desk, "Ohne Termin", None, None, top)
    shown(desk)
    return desk


TITLES = ("Haus", "Planung", "Prüfung", "Auslage", "Bau", "Dach", "Ohne Termin", "Erste", "Zweite")


def standing(plan: PlanView) -> dict[str, tuple[date | None, date | None]]:
    return {row.title: dates(row) for row in plan.measures}


def test_a_key_moves_a_day_over_the_weekend_and_undo_takes_it_back(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.run(ChangeMeasure(desk.stored("Erste").id, start=date(2022, 3, 7), end=date(2022, 3, 11)))
    shown(desk)
    before = desk.plan()
    press(qtbot, desk, ("Erste",), Key.Key_Right, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: dates(desk.stored("Erste")) == (date(2022, 3, 8), date(2022, 3, 14)))
    shown(desk)
    press(qtbot, desk, ("Erste",), Key.Key_End, ALT)
    qtbot.waitUntil(lambda: desk.stored("Erste").end == date(2022, 3, 15))
    shown(desk)
    press(qtbot, desk, ("Erste",), Key.Key_Home, ALT | SHIFT)
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 9))
    shown(desk)
    press(qtbot, desk, ("Erste",), Key.Key_Home, ALT)
    qtbot.waitUntil(lambda: desk.stored("Erste").start == date(2022, 3, 8))
    for _ in range(4):
        undo(desk)
    assert desk.plan() == before


def test_days_off_of_the_plan_count(qtbot: QtBot, desk: PlanDesk) -> None:
    strategy = desk.plan().strategy_id
    assert strategy is not None
    desk.run(ChangeMeasure(desk.stored("Erste").id, start=date(2022, 3, 7), end=date(2022, 3, 11), automatic=True))
    desk.run(AddDayOff(strategy, date(2022, 3, 14), date(2022, 3, 15), "Umzug"))
    shown(desk)
    press(qtbot, desk, ("Erste",), Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: dates(desk.stored("Erste")) == (date(2022, 3, 16), date(2022, 3, 22)))


def test_a_measure_with_steps_moves_as_a_whole_by_key(qtbot: QtBot, house: PlanDesk) -> None:
    before = house.plan()
    press(qtbot, house, ("Haus",), Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: house.stored("Dach").start == date(2022, 7, 11))
    after = standing(house.plan())
    assert after["Planung"] == (date(2022, 6, 14), date(2022, 6, 23)), "Corpus Christi lies between"
    assert after["Prüfung"] == (date(2022, 6, 24), date(2022, 6, 29)), "it follows"
    assert after["Auslage"] == (date(2022, 8, 1), date(2022, 8, 31))
    assert after["Bau"][0] == date(2022, 6, 8)
    assert (after["Haus"], after["Ohne Termin"]) == ((None, None), (None, None))
    assert house.stored("Planung").constraint is Constraint.NOT_BEFORE
    assert house.stored("Prüfung").constraint is Constraint.SOON, "its link alone brings it there"
    undo(house)
    assert house.plan() == before, "one step"


def test_what_is_seen_while_pulling_is_what_is_stored(qtbot: QtBot, house: PlanDesk) -> None:
    view = house.view
    scene, canvas = view.chart.scene, view.chart.canvas
    for titles, lead, count in ((("Haus",), "Haus", 15), (("Planung",), "Planung", -12), (("Prüfung",), "Prüfung", -9),
                                (("Erste", "Haus"), "Erste", 8), (("Dach",), "Dach", 40)):  # fmt: skip
        view.table.choose_rows([house.row(title) for title in titles])
        before = house.plan()
        _, middle, _ = house.bar(lead)
        per_day = scene.scale.per_day
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
        for part in (count // 2, count):
            qtbot.mouseMove(canvas, middle + QPoint(round(part * per_day), 0))
        promised = {entry.title: scene.bar(row) for row, entry in enumerate(scene.rows.entries) if entry.measure}
        canvas.repaint()
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(round(count * per_day), 0))
        house.until(lambda before=before: house.plan() != before)  # type: ignore[misc]
        shown(house)
        now = {entry.title: entry.bar for entry in scene.rows.entries if entry.measure}
        assert {title: promised[title] for title in TITLES} == {title: now[title] for title in TITLES}, titles
        undo(house)


def test_beside_the_bar_stands_what_will_be_stored(qtbot: QtBot, house: PlanDesk) -> None:
    scene = house.view.chart.scene
    house.view.table.choose_rows([house.row("Haus")])
    canvas, (_, middle, _) = house.view.chart.canvas, house.bar("Haus")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    for part in (7, 14):
        qtbot.mouseMove(canvas, middle + QPoint(round(part * scene.scale.per_day), 0))
    pulled = {row.id: each for row, each in ((house.stored(title), each) for title, each in wanted().items())}
    words = pulled_words(scene, house.row("Haus"), pulled)
    assert words == "15.06.2022 bis 11.08.2022  +14 Tage  4 weitere", "the month stays for now"
    house.view.chart.canvas.cancel()


def wanted() -> dict[str, tuple[date, date | None]]:
    """Two weeks later."""
    return {
        "Planung": (date(2022, 6, 21), date(2022, 6, 29)), "Prüfung": (date(2022, 7, 1), date(2022, 7, 6)),
        "Auslage": (date(2022, 7, 1), date(2022, 7, 31)), "Bau": (date(2022, 6, 15), date(2022, 8, 11)),
        "Dach": (date(2022, 7, 18), date(2022, 7, 22)),
    }  # fmt: skip


def test_steps_that_are_folded_away_go_along(qtbot: QtBot, house: PlanDesk) -> None:
    house.view.folding.show_level(1)
    _, middle, _ = house.bar("Haus")
    pull(qtbot, house, middle, middle + QPoint(round(14 * house.view.chart.scene.scale.per_day), 0))
    qtbot.waitUntil(lambda: house.stored("Dach").start == date(2022, 7, 18))
    assert house.stored("Planung").start == date(2022, 6, 21)


def test_where_nothing_moves_a_sentence_says_why(qtbot: QtBot, desk: PlanDesk) -> None:
    toasts = desk.said.toasts
    press(qtbot, desk, ("Dritte",), Key.Key_Right, ALT)
    assert toasts[-1] == "„Dritte“ hat noch keinen Termin"
    third, first = desk.stored("Dritte"), desk.stored("Erste")
    desk.run(PlaceMeasures((third.id,), first.id))
    desk.run(ChangeMeasure(first.id, automatic=True))
    shown(desk)
    press(qtbot, desk, ("Erste",), Key.Key_Right, ALT)
    assert toasts[-1] == "Unter „Erste“ hat noch kein Schritt einen Termin"
    _, middle, _ = desk.bar("Erste")
    pull(qtbot, desk, middle, middle + QPoint(60, 0))
    assert len(toasts) == 3
    press(qtbot, desk, ("Erste",), Key.Key_End, ALT)
    assert toasts[-1] == "Beginn und Ende von „Erste“ folgen aus den Schritten darunter"
    desk.run(ChangeMeasure(desk.stored("Zweite").id, end=None))
    shown(desk)
    press(qtbot, desk, ("Zweite",), Key.Key_End, ALT)
    assert toasts[-1] == "Das Ende von „Zweite“ ist offen"
    press(qtbot, desk, ("Digitale Dienste",), Key.Key_Right, ALT)
    assert "ganze Gruppe" in toasts[-1]
