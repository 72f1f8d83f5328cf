"""Working days of the city administration: Monday to Friday without the public holidays of North Rhine-Westphalia."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from smartaachen_desktop.model.errors import InvalidInput

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Beyond these years neither the time zone nor the agenda means anything."""
LONGEST_SERIES = 120
SATURDAY = 5


@cache
def holidays_of(year: int) -> dict[date, str]:
    """Public holidays with their German names."""
    import holidays

    return dict(holidays.country_holidays("DE", subdiv="NW", years=year, language="de"))


def holiday_name(day: date) -> str:
    """The holiday's name, empty on other days."""
    return holidays_of(day.year).get(day, "")


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY and not holiday_name(day)


def next_working_day(day: date) -> date:
    """The day itself where it is one."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


class SeriesDay(NamedTuple):
    """A day of a series: where the rhythm puts it, where it takes place, and the holiday that moved it."""

    rhythm: date
    day: date
    holiday: str

    @property
    def moved(self) -> bool:
        return self.rhythm != self.day


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Every so many days from a first day on. A day that is no working day moves to the next one; the rhythm stays."""

    first_day: date
    every_days: int

    def __post_init__(self) -> None:
        if not 1 <= self.every_days <= 366:
            raise InvalidInput("every_days_range", "Der Abstand liegt zwischen 1 und 366 Tagen.", field="every_days")
        if not FIRST_YEAR <= self.first_day.year <= LAST_YEAR:
            raise InvalidInput(
                "first_day_range", f"Der erste Tag liegt zwischen {FIRST_YEAR} und {LAST_YEAR}.", field="first_day"
            )

    def days(self, count: int, after: date | None = None) -> tuple[SeriesDay, ...]:
        """The next `count` days of the rhythm after the one that `after`, a meeting moved by hand perhaps, is nearest
        to; of two equally near it is the earlier one."""
        if not 0 <= count <= LONGEST_SERIES:
            raise InvalidInput(
                "series_length", f"Eine Serie plant höchstens {LONGEST_SERIES} Sitzungen auf einmal.", field="count"
            )
        start = 0
        if after is not None:
            # a day put off by a holiday is its rhythm's; one moved by hand is that of the nearest
            passed = (after - self.first_day).days // self.every_days
            put_off = next_working_day(self.first_day + timedelta(days=passed * self.every_days)) == after
            nearest = -((self.every_days - 2 * (after - self.first_day).days) // (2 * self.every_days))
            start = max((passed if put_off else nearest) + 1, 0)
        found: list[SeriesDay] = []
        number = start
        while len(found) < count:
            rhythm = self.first_day + timedelta(days=number * self.every_days)
            day = next_working_day(rhythm)
            if not found or found[-1].day != day:  # a weekend moves several days of a daily rhythm to the same Monday
                found.append(SeriesDay(rhythm, day, holiday_name(rhythm)))
            number += 1
        return tuple(found)


def full_days_between(earlier: date, later: date) -> int:
    """Full days between two days, neither of them counted (§ 187 Abs. 1, § 188 Abs. 1 BGB); negative when too late."""
    return (later - earlier).days - 1


def last_day_for(meeting: date, full_days: int) -> date:
    """The last day on which an invitation leaves `full_days` full days before the meeting."""
    return meeting - timedelta(days=full_days + 1)
