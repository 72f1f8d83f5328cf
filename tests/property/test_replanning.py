"""A change reaches exactly what a fresh computation of the whole plan would move."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from smartaachen_desktop.model.calendar import is_working_day
from smartaachen_desktop.model.plan import Constraint, DatePrecision, DependencyType, MeasureKind
from smartaachen_desktop.model.replanning import Dates, PlanRow, activity, around, replanned
from smartaachen_desktop.model.schedule import Link, Schedule
from smartaachen_desktop.model.working_time import WorkCalendar

BEGIN = date(2022, 1, 3)
DAYS = st.dates(date(2022, 1, 3), date(2022, 12, 30)).filter(is_working_day)


def key(number: int) -> UUID:
    return UUID(int=number + 1)


@st.composite
def plans(draw: st.DrawFn) -> tuple[dict[UUID, PlanRow], list[Link]]:
    """A settled plan: leaves in two summaries, links from lower to higher leaves, automatic dates already in place."""
    count = draw(st.integers(2, 10))
    rows = {
        key(100 + number): PlanRow(
            key(100 + number), None, MeasureKind.PROJECT, BEGIN, BEGIN, DatePrecision.DAY, False, True
        )
        for number in range(2)
    }
    for number in range(count):
        start = draw(DAYS)
        end = WorkCalendar(BEGIN).end_after(start, draw(st.integers(1, 25)))
        parent = draw(st.sampled_from([None, key(100), key(101)]))
        row = PlanRow(
            key(number), parent, MeasureKind.MEASURE, start, end, DatePrecision.DAY, False, draw(st.integers(0, 3)) > 0
        )
        if row.automatic and draw(st.integers(0, 3)) == 0:
            row = row._replace(constraint=Constraint.NOT_BEFORE, constraint_day=draw(DAYS))
        rows[row.key] = row
    links = [
        Link(
            key(draw(st.integers(0, after - 1))),
            key(after),
            draw(st.sampled_from(DependencyType)),
            draw(st.integers(-3, 10)),
            draw(st.booleans()),
        )
        for after in range(1, count)
        for _ in range(draw(st.integers(0, 2)))
    ]
    return settled(rows, links, rows), links


def settled(
    rows: dict[UUID, PlanRow], links: list[Link], changed: dict[UUID, PlanRow] | set[UUID]
) -> dict[UUID, PlanRow]:
    found = replanned(rows, links, changed, WorkCalendar(BEGIN), BEGIN)
    return {each: row._replace(**found[each]._asdict()) if each in found else row for each, row in rows.items()}


@settings(max_examples=50)
@given(plans(), st.data())
def test_what_one_change_moves_is_what_the_whole_schedule_says(
    plan: tuple[dict[UUID, PlanRow], list[Link]], data: st.DataObject
) -> None:
    rows, links = plan
    changed = data.draw(st.sampled_from([each for each, row in rows.items() if row.kind is MeasureKind.MEASURE]))
    start = data.draw(DAYS)
    moved = rows[changed]._replace(start=start, end=WorkCalendar(BEGIN).end_after(start, data.draw(st.integers(1, 25))))
    after = settled({**rows, changed: moved}, links, {changed})
    assert after == settled({**rows, changed: moved}, links, set(rows)), "nothing out of reach would have moved"
    whole = Schedule([activity(row, WorkCalendar(BEGIN)) for row in after.values()], links, WorkCalendar(BEGIN), BEGIN)
    steps = {row.parent for row in rows.values()}
    for each, row in after.items():
        if each not in steps and row.kind is MeasureKind.MEASURE:
            assert whole.dates(each) == (row.start, row.end), "the result is settled"


@given(plans(), st.data())
def test_what_is_set_by_hand_stays(plan: tuple[dict[UUID, PlanRow], list[Link]], data: st.DataObject) -> None:
    rows, links = plan
    changed = data.draw(st.sampled_from(list(rows)))
    found = replanned(rows, links, {changed}, WorkCalendar(BEGIN), BEGIN)
    assert all(rows[each].automatic for each in found)


@given(plans())
def test_a_summary_reaches_from_its_first_to_its_last_step(plan: tuple[dict[UUID, PlanRow], list[Link]]) -> None:
    rows, _links = plan
    for parent in (key(100), key(101)):
        below = [row for row in rows.values() if row.parent == parent]
        if below:
            starts, ends = [row.start for row in below if row.start], [row.end for row in below if row.end]
            assert (rows[parent].start, rows[parent].end) == (min(starts), max(ends))


def test_over_a_step_known_only_to_the_month_no_false_day_is_set() -> None:
    exact = Dates(date(2022, 3, 10), date(2022, 4, 12), DatePrecision.DAY)
    vague = Dates(date(2022, 6, 1), date(2022, 8, 31), DatePrecision.SEASON)
    assert around([exact, vague]) == Dates(date(2022, 3, 1), date(2022, 8, 31), DatePrecision.MONTH)


def test_a_measure_without_dates_gets_them_from_the_one_it_waits_for() -> None:
    first = PlanRow(key(0), None, MeasureKind.MEASURE, BEGIN, date(2022, 1, 7), DatePrecision.DAY, False, False)
    then = first._replace(key=key(1), start=None, end=None, automatic=True)
    alone = first._replace(key=key(2), start=None, end=None, automatic=True)
    rows = {row.key: row for row in (first, then, alone)}
    link = replace(Link(key(0), key(1)), lag=1)
    found = replanned(rows, [link], rows, WorkCalendar(BEGIN), BEGIN)
    assert found == {key(1): Dates(date(2022, 1, 11), date(2022, 1, 11), DatePrecision.DAY)}
