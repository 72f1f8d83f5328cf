"""Laws of working days, of the rhythm of a series, and of the period of notice."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.calendar import (
    Rhythm,
    full_days_between,
    holiday_name,
    is_working_day,
    last_day_for,
    next_working_day,
)
from smartaachen_desktop.model.errors import InvalidInput

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(DAYS)
def test_the_next_working_day_is_one_and_none_lies_between(day: date) -> None:
    found = next_working_day(day)
    assert is_working_day(found)
    assert found >= day
    assert not any(is_working_day(day + timedelta(days=n)) for n in range((found - day).days))
    assert next_working_day(found) == found


@given(DAYS, st.integers(1, 366), st.integers(0, 20))
def test_a_series_keeps_its_rhythm_and_meets_on_working_days(first: date, every: int, count: int) -> None:
    days = Rhythm(first, every).days(count)
    assert len(days) == count
    assert all(is_working_day(each.day) for each in days)
    assert all((each.rhythm - first).days % every == 0 for each in days)
    assert all(each.day == next_working_day(each.rhythm) for each in days)
    assert [each.day for each in days] == sorted({each.day for each in days})


@given(DAYS, st.integers(7, 120), st.integers(1, 8), st.integers(1, 8))
def test_planning_in_portions_plans_the_same_days(first: date, every: int, one: int, two: int) -> None:
    rhythm = Rhythm(first, every)
    whole = rhythm.days(one + two)
    head = rhythm.days(one)
    assert (*head, *rhythm.days(two, after=head[-1].day)) == whole


@given(DAYS, st.integers(0, 90))
def test_the_last_day_of_an_invitation_leaves_exactly_the_notice(meeting: date, full: int) -> None:
    last = last_day_for(meeting, full)
    assert full_days_between(last, meeting) == full
    assert full_days_between(last + timedelta(days=1), meeting) == full - 1


def test_the_holidays_are_those_of_north_rhine_westphalia() -> None:
    assert holiday_name(date(2022, 6, 16)) == "Fronleichnam"
    assert holiday_name(date(2022, 11, 1)) == "Allerheiligen"
    assert holiday_name(date(2022, 11, 16)) == ""  # Buß- und Bettag is one in Saxony only


@pytest.mark.parametrize("every", [0, 367])
def test_a_rhythm_without_sense_is_refused(every: int) -> None:
    with pytest.raises(InvalidInput):
        Rhythm(date(2022, 2, 1), every)
