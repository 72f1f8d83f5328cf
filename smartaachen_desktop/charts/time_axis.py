"""Days as places on a line, and the units that stand in the head above it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from smartaachen_desktop.formats import MONTHS, SEASON_MONTHS
from smartaachen_desktop.model.plan import DatePrecision

_MONTHS_OF = {"year": 12, "half": 6, "quarter": 3, "month": 1}


class Unit(Enum):
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """`first` begins at 0; a day is `per_day` points wide. `size` is that of the head's text."""

    first: date
    per_day: float
    size: float = 8.0

    def x(self, day: date) -> float:
        return (day.toordinal() - self.first.toordinal()) * self.per_day

    def day_at(self, x: float) -> date:
        return later(self.first, int(x // self.per_day))

    @property
    def lower(self) -> Unit:
        """The finest unit whose shortest name has room."""
        for unit, days, letters in ((Unit.WEEK, 7, 2.6), (Unit.MONTH, 28, 1.3), (Unit.QUARTER, 90, 1.9)):
            if days * self.per_day >= letters * self.size:
                return unit
        return Unit.HALF

    @property
    def upper(self) -> Unit:
        return Unit.MONTH if self.lower is Unit.WEEK else Unit.YEAR

    @property
    def shades_days(self) -> bool:
        """Whether single days are wide enough for their days off to be told apart."""
        return self.lower is Unit.WEEK


def floor(day: date, unit: Unit) -> date:
    """The first day of the unit in which the day lies."""
    if unit is Unit.WEEK:
        return later(day, -day.weekday())
    months = _MONTHS_OF[unit.value]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def following(begin: date, unit: Unit) -> date:
    if unit is Unit.WEEK:
        return later(begin, 7)
    year, month = divmod(begin.year * 12 + begin.month - 1 + _MONTHS_OF[unit.value], 12)
    return date(year, month + 1, 1) if year <= 9999 else date.max


def ticks(unit: Unit, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Begin and end (exclusive) of each unit that touches first … last."""
    begin = floor(first, unit)
    while begin <= last:
        end = following(begin, unit)
        yield begin, end
        if end <= begin:
            return
        begin = end


def names(begin: date, unit: Unit, *, upper: bool) -> tuple[str, ...]:
    """Names of a unit, longest first."""
    full = MONTHS[begin.month - 1]
    short = full if len(full) <= 4 else "Sept." if begin.month == 9 else f"{full[:3]}."
    match unit:
        case Unit.YEAR:
            return (str(begin.year),)
        case Unit.HALF:
            half = 1 if begin.month < 7 else 2
            return (f"{half}. Halbjahr", f"H{half}")
        case Unit.QUARTER:
            quarter = (begin.month + 2) // 3
            return (f"{quarter}. Quartal", f"Q{quarter}")
        case Unit.MONTH:
            return (f"{full} {begin.year}", f"{short} {begin.year}") if upper else (full, short, full[0])
        case Unit.WEEK:
            number = begin.isocalendar().week
            return (f"KW {number}", str(number))


def period_bounds(day: date, precision: DatePrecision) -> tuple[date, date]:
    """First and last day of the period of this precision; December counts to the autumn of its year."""
    match precision:
        case DatePrecision.DAY:
            return day, day
        case DatePrecision.YEAR:
            return date(day.year, 1, 1), date(day.year, 12, 31)
        case DatePrecision.MONTH:
            first = last = day.month
        case DatePrecision.SEASON:
            seasons = list(SEASON_MONTHS.values())
            first, last = next((pair for pair in seasons if day.month <= pair[1]), seasons[-1])
    return date(day.year, first, 1), later(following(date(day.year, last, 1), Unit.MONTH), -1)


def later(day: date, days: int) -> date:
    """So many days later, within what a date can hold."""
    number = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(number) if days else day
