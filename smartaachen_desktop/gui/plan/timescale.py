"""Time ↔ x, and zoom levels with their units. No Qt."""

import math
from dataclasses import dataclass
from datetime import date
from enum import Enum

from smartaachen_desktop.charts.time_units import Unit

MIN_PER_DAY, MAX_PER_DAY = 0.01, 40.0
ZOOM_STEP = 1.25
_EPSILON = 1e-6


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


def fitting(first: date, last: date, width: float) -> float:
    """Pixels per day that show first … last in `width`."""
    days = max((last - first).days + 1, 1)
    return min(max(width / days, MIN_PER_DAY), MAX_PER_DAY)
