"""Typed periods as dates, and stepping through days, months, seasons and years."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from smartaachen_desktop import formats
from smartaachen_desktop.charts.time_units import later, month_name
from smartaachen_desktop.formats import period_bounds
from smartaachen_desktop.model.plan import DatePrecision

SEASON_MONTHS = tuple(formats.SEASON_MONTHS.values())
_ORDER = (DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.SEASON, DatePrecision.YEAR)
_PARTS = re.compile(r"\s+bis\s+|\s*[–—]\s*|\s+-\s+")
_WORD = re.compile(r"[A-Za-zä]+\.?")


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day of what a text says, and how exact it is."""

    first: date
    last: date
    precision: DatePrecision


@dataclass(frozen=True, slots=True)
class Span:
    """A whole entry: `end` None is open; `whole` means the text named beginning and end (or said "ab")."""

    start: date
    end: date | None
    precision: DatePrecision
    whole: bool


def parse_period(text: str, year: int | None = None) -> Period:
    """One period; `year` completes a month that stands without its own. Raises InvalidInput with examples."""
    plain = text.strip()
    if year is not None and _WORD.fullmatch(plain):
        plain = f"{plain} {year}"
    name, _, number = plain.partition(" ")
    if name.lower().startswith("früh") and re.fullmatch(r"\d{4}", number):  # formats.parse_period knows no "ü"
        return of_season(int(number), 1)
    return Period(*formats.parse_period(plain))


def parse_span(text: str) -> Span:
    """A period with or without its end: "ab Juli 2022", "Juli bis August 2022", "Juli 2022"."""
    plain = text.strip()
    if plain.lower().startswith("ab "):
        period = parse_period(plain[3:])
        return Span(period.first, None, period.precision, whole=True)
    parts = _PARTS.split(plain)
    if len(parts) == 2:
        last = parse_period(parts[1])
        first = parse_period(parts[0], last.last.year)
        return Span(first.first, last.last, coarser(first.precision, last.precision), whole=True)
    period = parse_period(plain)
    return Span(period.first, period.last, period.precision, whole=False)


def of_month(year: int, month: int) -> Period:
    return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]), DatePrecision.MONTH)


def of_season(year: int, index: int) -> Period:
    first, last = SEASON_MONTHS[index]
    return Period(date(year, first, 1), of_month(year, last).last, DatePrecision.SEASON)


def of_year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31), DatePrecision.YEAR)


def period_of(day: date, precision: DatePrecision) -> Period:
    """The period of this precision in which the day lies."""
    return Period(*period_bounds(day, precision), precision)


def step(day: date, precision: DatePrecision, count: int) -> Period:
    """The period `count` periods later (or earlier)."""
    match precision:
        case DatePrecision.DAY:
            return period_of(later(day, count), precision)
        case DatePrecision.MONTH:
            year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
            return of_month(_clamp(year), month + 1)
        case DatePrecision.SEASON:
            year, season = divmod(day.year * 4 + _season(day) + count, 4)
            return of_season(_clamp(year), season)
        case DatePrecision.YEAR:
            return of_year(_clamp(day.year + count))


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = _clamp(year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def coarser(one: DatePrecision, other: DatePrecision) -> DatePrecision:
    return max(one, other, key=_ORDER.index)


def days_per_step(precision: DatePrecision) -> float:
    """The mean length of a period in days."""
    return {
        DatePrecision.DAY: 1.0,
        DatePrecision.MONTH: 365.25 / 12,
        DatePrecision.SEASON: 365.25 / 4,
        DatePrecision.YEAR: 365.25,
    }[precision]


def short_period(day: date | None, precision: DatePrecision) -> str:
    """Like formats.period with the name shortened: "Sept. 2022", "Frühj. 2022"."""
    if day is None or precision is not DatePrecision.MONTH:
        return formats.period(day, precision).replace("Frühjahr", "Frühj.")
    return f"{month_name(day.month, short=True)} {day.year}"


def weekdays(first: date, last: date) -> int:
    """Days from Monday to Friday, both ends included."""
    total = (last - first).days + 1
    weeks, rest = divmod(max(total, 0), 7)
    return weeks * 5 + sum((first + timedelta(days=each)).weekday() < 5 for each in range(rest))


def _season(day: date) -> int:
    """The season of a month; December counts to the autumn before, so that every season lies in one year."""
    return next((number for number, (_, last) in enumerate(SEASON_MONTHS) if day.month <= last), 3)


def _clamp(year: int) -> int:
    return min(max(year, MINYEAR), MAXYEAR)
