"""Time ↔ x, zoom levels and the ticks of the time head. No Qt."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import Enum
from itertools import islice

from smartaachen_desktop.gui.plan.periods import month_name

MIN_PER_DAY, MAX_PER_DAY = 0.01, 40.0
ZOOM_STEP = 1.25
_EPSILON = 1e-6


class Unit(Enum):
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class Zoom(Enum):
    """The named levels with their pixels per day."""

    DAY = 38.0
    WEEK = 9.0
    MONTH = 1.3
    QUARTER = 0.34
    YEAR = 0.13
    DECADE = 0.05


# From so many pixels per day on: upper head, lower head, strong and fine grid lines.
TIERS = (
    (18.0, Zoom.DAY, Unit.MONTH, Unit.DAY, Unit.MONTH, Unit.WEEK),
    (4.0, Zoom.WEEK, Unit.MONTH, Unit.WEEK, Unit.MONTH, Unit.WEEK),
    (1.0, Zoom.MONTH, Unit.YEAR, Unit.MONTH, Unit.YEAR, Unit.MONTH),
    (0.5, Zoom.MONTH, Unit.YEAR, Unit.MONTH, Unit.YEAR, Unit.QUARTER),
    (0.17, Zoom.QUARTER, Unit.YEAR, Unit.QUARTER, Unit.YEAR, Unit.QUARTER),
    (0.07, Zoom.YEAR, Unit.YEAR, Unit.HALF, Unit.YEAR, Unit.YEAR),
    (0.0, Zoom.DECADE, Unit.DECADE, Unit.YEAR, Unit.DECADE, Unit.YEAR),
)


@dataclass(frozen=True, slots=True)
class Tier:
    zoom: Zoom
    upper: Unit
    lower: Unit
    strong: Unit
    fine: Unit
    shades_weekends: bool


@dataclass(frozen=True, slots=True)
class TimeScale:
    """`origin` stands at x = 0; a day is `per_day` pixels wide."""

    origin: date
    per_day: float

    def x(self, day: date) -> float:
        """Where the day begins."""
        return (day.toordinal() - self.origin.toordinal()) * self.per_day

    def day_at(self, x: float) -> date:
        """The day under x, held within what a date can be."""
        number = self.origin.toordinal() + math.floor(x / self.per_day + _EPSILON)
        return date.fromordinal(min(max(number, date.min.toordinal()), date.max.toordinal()))

    def days(self, width: float) -> float:
        return width / self.per_day

    def zoomed(self, factor: float) -> "TimeScale":
        return self.at(self.per_day * factor)

    def at(self, per_day: float) -> "TimeScale":
        return TimeScale(self.origin, min(max(per_day, MIN_PER_DAY), MAX_PER_DAY))

    @property
    def tier(self) -> Tier:
        for least, zoom, upper, lower, strong, fine in TIERS:
            if self.per_day >= least:
                return Tier(zoom, upper, lower, strong, fine, least >= 4.0)
        raise AssertionError("the last tier begins at 0")


def floor(day: date, unit: Unit) -> date:
    """The first day of the unit in which the day lies."""
    match unit:
        case Unit.DECADE:
            return date(max(day.year // 10 * 10, 1), 1, 1)
        case Unit.YEAR:
            return date(day.year, 1, 1)
        case Unit.HALF:
            return date(day.year, 1 if day.month < 7 else 7, 1)
        case Unit.QUARTER:
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        case Unit.MONTH:
            return date(day.year, day.month, 1)
        case Unit.WEEK:
            return date.fromordinal(max(day.toordinal() - day.weekday(), 1))
        case Unit.DAY:
            return day


def following(day: date, unit: Unit) -> date:
    """The first day of the next unit; `day` is the first of its own."""
    if day.year >= date.max.year:
        return date.max
    match unit:
        case Unit.DAY:
            return day + timedelta(days=1)
        case Unit.WEEK:
            return day + timedelta(days=7)
        case Unit.DECADE:
            return date((day.year // 10 + 1) * 10, 1, 1) if day.year < MAXYEAR - 10 else date.max
        case _:
            months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6}.get(unit, 12)
            year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
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


def labels(begin: date, unit: Unit, *, upper: bool) -> tuple[str, ...]:
    """Names of a unit, longest first; the first one that fits is shown."""
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
        case Unit.MONTH if upper:
            return (f"{month_name(month, short=False)} {begin.year}", f"{month_name(month, short=True)} {begin.year}")
        case Unit.MONTH:
            full = month_name(month, short=False)
            return (full, month_name(month, short=True), full[0])
        case Unit.WEEK:
            number = begin.isocalendar().week
            return (f"KW {number}", str(number))
        case Unit.DAY:
            return (f"{('Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So')[begin.weekday()]} {begin.day}", str(begin.day))


def common_form(unit: Unit, per_day: float, width_of: Callable[[str], float]) -> int | None:
    """Which of the names of `labels` is the longest for which every unit has room: no "Mai" between initials."""
    year = ticks(unit, date(2024, 1, 1), date(2024, 12, 31))
    named = [(labels(begin, unit, upper=False), (end - begin).days * per_day - 3) for begin, end in islice(year, 31)]
    forms = range(len(named[0][0]))
    return next((form for form in forms if all(width_of(names[form]) <= room for names, room in named)), None)


def fitting(first: date, last: date, width: float) -> float:
    """Pixels per day that show first … last in `width`."""
    days = max((last - first).days + 1, 1)
    return min(max(width / days, MIN_PER_DAY), MAX_PER_DAY)
