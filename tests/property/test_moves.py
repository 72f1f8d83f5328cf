"""A move keeps the working days, whatever lies between."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.moves import moved, on_working_day
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.model.replanning import PlanRow, keeping_lengths, replanned
from smartaachen_desktop.model.working_time import WorkCalendar

DAYS = st.dates(date(2021, 11, 1), date(2023, 2, 28))
OFF = st.frozensets(DAYS, max_size=12)
KEY = UUID(int=1)


def automatic(start: date, end: date) -> PlanRow:
    return PlanRow(KEY, None, MeasureKind.MEASURE, start, end, DatePrecision.DAY, False, True)


@given(start=DAYS, length=st.integers(0, 200), shift=st.integers(-400, 400).filter(bool), off=OFF)
def test_working_days_stay_and_both_ends_are_some(start: date, length: int, shift: int, off: frozenset[date]) -> None:
    calendar = WorkCalendar(date(2022, 1, 1), off)
    end, wanted = start + timedelta(days=length), start + timedelta(days=shift)
    found = moved(start, end, wanted, calendar)
    assert found is not None
    begin, last = found
    assert last is not None
    assert calendar.is_working(begin)
    assert calendar.is_working(last)
    assert calendar.working_days(begin, last) == max(calendar.working_days(start, end), 1)
    between = sorted((begin, wanted))
    assert calendar.working_days(*between) == 1, "nothing but days off is skipped"
    assert (begin >= wanted) if shift > 0 else (begin <= wanted), "on the way it goes"
    assert replanned({KEY: automatic(begin, last)}, [], [KEY], calendar, begin) == {}, "the rules move it no further"


@given(start=DAYS, length=st.integers(0, 60), steps=st.integers(1, 6), off=OFF)
def test_day_by_day_there_and_back(start: date, length: int, steps: int, off: frozenset[date]) -> None:
    calendar = WorkCalendar(date(2022, 1, 1), off)
    begin = on_working_day(start, calendar, forward=True)
    dates = first = begin, calendar.end_after(begin, length)
    for direction in (1, -1):
        for _ in range(steps):
            found = moved(*dates, dates[0] + timedelta(days=direction), calendar)
            assert found is not None
            assert found[1] is not None
            dates = found[0], found[1]
    assert dates == first, "each key press is one working day"


@given(start=DAYS, length=st.integers(0, 60), off=OFF, new=OFF)
def test_new_days_off_change_no_length(start: date, length: int, off: frozenset[date], new: frozenset[date]) -> None:
    before, after = WorkCalendar(date(2022, 1, 1), off), WorkCalendar(date(2022, 1, 1), off | new)
    row = automatic(start, start + timedelta(days=length))
    longer = keeping_lengths({KEY: row}, before, after).get(KEY, row)
    assert longer.start is not None
    assert longer.end is not None
    was = before.working_days(start, start + timedelta(days=length))
    assert after.working_days(longer.start, longer.end) == was


def test_the_ends_of_the_calendar_are_left_alone() -> None:
    calendar = WorkCalendar(date(2022, 1, 1))
    assert moved(date(2022, 3, 1), date(2022, 3, 5), date(2400, 1, 1), calendar) is None
    assert moved(date(2022, 3, 5), date(2022, 3, 6), date(2022, 3, 5), calendar) == (
        date(2022, 3, 5), date(2022, 3, 6),
    ), "what is not moved stays at its weekend"  # fmt: skip
    assert moved(date(2022, 3, 5), date(2022, 3, 6), date(2022, 3, 12), calendar) == (
        date(2022, 3, 14), date(2022, 3, 14),
    )  # fmt: skip
