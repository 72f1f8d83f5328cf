"""The calendar's units along a time axis, from days to decades: where they begin, and what they are called."""

from collections.abc import Callable, Iterator
from datetime import MAXYEAR, date, timedelta
from enum import Enum
from itertools import islice

from smartaachen_desktop.formats import MONTHS

_MONTHS_OF = {"year": 12, "half": 6, "quarter": 3, "month": 1}


class Unit(Enum):
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


def floor(day: date, unit: Unit) -> date:
    """The first day of the unit in which the day lies."""
    match unit:
        case Unit.DAY:
            return day
        case Unit.WEEK:
            return later(day, -day.weekday())
        case Unit.DECADE:
            return date(max(day.year // 10 * 10, 1), 1, 1)
        case _:
            months = _MONTHS_OF[unit.value]
            return date(day.year, (day.month - 1) // months * months + 1, 1)


def following(day: date, unit: Unit) -> date:
    """The first day of the next unit; `day` is the first of its own."""
    if day.year >= MAXYEAR:
        return date.max
    match unit:
        case Unit.DAY:
            return day + timedelta(days=1)
        case Unit.WEEK:
            return day + timedelta(days=7)
        case Unit.DECADE:
            return date((day.year // 10 + 1) * 10, 1, 1) if day.year < MAXYEAR - 10 else date.max
        case _:
            year, month = divmod(day.year * 12 + day.month - 1 + _MONTHS_OF[unit.value], 12)
            return date(year, month + 1, 1)


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
    """Names of a unit, longest first; `upper` ones stand alone, the others below a unit that names their year."""
    month = begin.month
    match unit:
        case Unit.DECADE:
            first = begin.year // 10 * 10
            return (f"{first} bis {first + 9}", f"{first}er")
        case Unit.YEAR:
            return (str(begin.year), f"{begin.year % 100:02}")
        case Unit.HALF:
            half = 1 if month < 7 else 2
            return (f"{half}. Halbjahr", f"H{half}")
        case Unit.QUARTER:
            quarter = (month + 2) // 3
            return (f"{quarter}. Quartal", f"Q{quarter}")
        case Unit.MONTH:
            full, short = month_name(month, short=False), month_name(month, short=True)
            return (f"{full} {begin.year}", f"{short} {begin.year}") if upper else (
                full, short, short.replace("Sept.", "Sep."), full[0]
            )  # fmt: skip
        case Unit.WEEK:
            number = begin.isocalendar().week
            return (f"KW {number}", str(number))
        case Unit.DAY:
            return (f"{('Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So')[begin.weekday()]} {begin.day}", str(begin.day))


def common_form(unit: Unit, per_day: float, width_of: Callable[[str], float]) -> int | None:
    """Which of the lower names is the longest for which every unit has room: no "Mai" between initials."""
    year = ticks(unit, date(2024, 1, 1), date(2024, 12, 31))
    named = [(names(begin, unit, upper=False), (end - begin).days * per_day) for begin, end in islice(year, 31)]
    forms = range(len(named[0][0]))
    return next((form for form in forms if all(width_of(words[form]) <= room for words, room in named)), None)


def month_name(month: int, *, short: bool) -> str:
    full = MONTHS[month - 1]
    if not short or len(full) <= 4:
        return full
    return "Sept." if month == 9 else full[:3] + "."


def later(day: date, days: int) -> date:
    """So many days later, within what a date can hold."""
    number = day.toordinal() + days
    return date.fromordinal(min(max(number, date.min.toordinal()), date.max.toordinal()))
