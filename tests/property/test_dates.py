"""Days, periods and moments: what is printed can be typed again; time zones never shift a moment."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.formats import (
    MONTHS,
    clock,
    day,
    elapsed,
    local,
    parse_day,
    parse_period,
    parse_span,
    period,
    period_bounds,
    span,
    utc,
    weekday_date,
)
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DatePrecision

YEARS = st.integers(2000, 2199)
PERIODS = st.one_of(
    st.dates(date(2000, 1, 1), date(2199, 12, 31)).map(day),
    st.builds(lambda month, year: f"{month} {year}", st.sampled_from(MONTHS), YEARS),
    st.builds(
        lambda season, year: f"{season} {year}", st.sampled_from(["Winter", "Frühjahr", "Sommer", "Herbst"]), YEARS
    ),
    YEARS.map(str),
)


@given(PERIODS)
def test_a_printed_period_is_read_back(text: str) -> None:
    first, last, precision = parse_period(text)
    assert first <= last
    assert period(first, precision) == text
    assert period(last, precision) == text


@given(st.dates(date(2000, 1, 1), date(2199, 12, 31)), st.sampled_from(DatePrecision))
def test_a_stored_date_means_the_period_that_is_printed_of_it(value: date, precision: DatePrecision) -> None:
    first, last = period_bounds(value, precision)
    assert first <= value <= last
    assert parse_period(period(value, precision))[:2] == (first, last)


@given(PERIODS, PERIODS)
def test_a_printed_span_is_read_back(start: str, end: str) -> None:
    first, _last, precision = parse_period(start)
    _first, last, other = parse_period(end)
    text = span(first, last, precision)
    if precision is other and first <= last:
        assert parse_span(text) == (first, last, precision)
    open_end = span(first, None, precision)
    assert parse_span(open_end) == (first, None, precision)


@given(st.dates(date(1000, 1, 1)))
def test_a_printed_day_is_read_back(value: date) -> None:
    assert parse_day(day(value)) == value
    assert weekday_date(value).endswith(day(value))


@given(st.text(max_size=25))
def test_any_text_is_a_time_or_refused(text: str) -> None:
    for parse in (parse_day, parse_period, parse_span):
        try:
            parse(text)
            code = "read"
        except InvalidInput as error:
            code = error.code
        assert code in ("read", "invalid_date", "end_before_start")


@pytest.mark.parametrize(
    "text",
    ["", "31.02.2021", "18.11.", "2021-11-18", "Novembr 2021", "Ju 2022", "Sommer", "1999", "18/11/2021", "00.01.2022"],
)
def test_what_is_no_period(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_period(text)
    assert "18.11.2021" in caught.value.message


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("Juli 2022 bis August 2022", date(2022, 7, 1), date(2022, 8, 31), DatePrecision.MONTH),
        ("Feb. 2024", date(2024, 2, 1), date(2024, 2, 29), DatePrecision.MONTH),
        ("ab Januar 2022", date(2022, 1, 1), None, DatePrecision.MONTH),
        ("Sommer  2022", date(2022, 6, 1), date(2022, 8, 31), DatePrecision.SEASON),
        ("3. 1. 22", date(2022, 1, 3), date(2022, 1, 3), DatePrecision.DAY),
        ("", None, None, DatePrecision.DAY),
    ],
)
def test_usual_spellings(text: str, start: date | None, end: date | None, precision: DatePrecision) -> None:
    assert parse_span(text) == (start, end, precision)


@pytest.mark.parametrize("text", ["August 2022 bis Juli 2022", "2023 bis 2022"])
def test_no_span_ends_before_its_start(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_span(text)
    assert caught.value.code == "end_before_start"


@given(st.datetimes(datetime(1980, 1, 1), datetime(2199, 1, 1)))
def test_a_moment_survives_both_zones(moment: datetime) -> None:
    instant = moment.replace(tzinfo=UTC)
    assert utc(local(instant)) == instant
    assert local(instant) - instant == timedelta(0)


def test_the_hour_that_comes_twice_keeps_its_order() -> None:
    before, after = datetime(2021, 10, 31, 0, 30, tzinfo=UTC), datetime(2021, 10, 31, 1, 30, tzinfo=UTC)
    assert clock(before) == clock(after) == "02:30"
    assert utc(local(after)) - utc(local(before)) == timedelta(hours=1)


@given(st.floats(-1e6, 1e6))
def test_a_span_of_time_is_never_negative(seconds: float) -> None:
    assert "-" not in elapsed(seconds)
