"""Counting working days: a calendar of NRW with days off of its own, as numbers that add up."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from datetime import date, timedelta

from smartaachen_desktop.model.calendar import SATURDAY, holidays_of

FIRST_YEAR, LAST_YEAR = 1950, 2250


def days_of(spans: Iterable[tuple[date, date]]) -> list[date]:
    """Every day from the first to the last of each span."""
    return [first + timedelta(days=number) for first, last in spans for number in range((last - first).days + 1)]


class WorkCalendar:
    """Working days numbered in order; 0 is the first one of `around`'s year.

    A *boundary* is such a number seen as a moment: boundary n lies between working day n - 1 and working day n, at the
    beginning of day n. A span from boundary a to boundary b has b - a working days. Years are added as they are asked
    for; days outside 1950 to 2250 are held at these ends.
    """

    def __init__(self, around: date, days_off: Collection[date] = ()) -> None:
        self._off = frozenset(days_off)
        self._lowest = self._highest = min(max(around.year, FIRST_YEAR), LAST_YEAR)
        self._days = self._working_days(self._lowest)
        self._before = 0
        """How many of `_days` lie before number 0."""

    def is_working(self, day: date) -> bool:
        return day.weekday() < SATURDAY and day not in holidays_of(day.year) and day not in self._off

    def begins(self, day: date) -> int:
        """The boundary at which work on `day` begins, or on the next working day."""
        self._reach(day.toordinal())
        return bisect_left(self._days, day.toordinal()) - self._before

    def ends(self, day: date) -> int:
        """The boundary at which work on `day` is over, or on the last working day before it."""
        self._reach(day.toordinal())
        return bisect_right(self._days, day.toordinal()) - self._before

    def first_day(self, boundary: int) -> date:
        """The day whose work begins at the boundary."""
        return date.fromordinal(self._ordinal(boundary))

    def last_day(self, boundary: int) -> date:
        """The day whose work is over at the boundary."""
        return date.fromordinal(self._ordinal(boundary - 1))

    def working_days(self, first: date, last: date) -> int:
        """Working days from `first` to `last`, both included; 0 where there is none."""
        return max(self.ends(last) - self.begins(first), 0)

    def end_after(self, first: date, duration: int) -> date:
        """The last of `duration` working days that begin on `first` or the next working day."""
        return self.last_day(self.begins(first) + max(duration, 1))

    def _ordinal(self, number: int) -> int:
        while (at := number + self._before) < 0 and self._lowest > FIRST_YEAR:
            self._add_before()
        while (at := number + self._before) >= len(self._days) and self._highest < LAST_YEAR:
            self._add_after()
        return self._days[min(max(at, 0), len(self._days) - 1)]

    def _reach(self, ordinal: int) -> None:
        while ordinal < self._days[0] and self._lowest > FIRST_YEAR:
            self._add_before()
        while ordinal > self._days[-1] and self._highest < LAST_YEAR:
            self._add_after()

    def _add_before(self) -> None:
        self._lowest -= 1
        earlier = self._working_days(self._lowest)
        self._days[:0] = earlier
        self._before += len(earlier)

    def _add_after(self) -> None:
        self._highest += 1
        self._days.extend(self._working_days(self._highest))

    def _working_days(self, year: int) -> list[int]:
        free = {day.toordinal() for day in (*holidays_of(year), *self._of_year(year, self._off))}
        first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        # 1 January of year 1 was a Monday: ordinals 6 and 0 modulo 7 are weekends
        return [each for each in range(first, last + 1) if each % 7 not in (6, 0) and each not in free]

    @staticmethod
    def _of_year(year: int, days: Iterable[date]) -> Iterable[date]:
        return (day for day in days if day.year == year)
