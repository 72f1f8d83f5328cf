"""Public holidays of North Rhine-Westphalia, read when first asked for."""

from datetime import date

from smartaachen_desktop.gui.plan.periods import weekdays


class WorkCalendar:
    """Monday to Friday without the holidays of the state; `holidays` is only imported when a day is asked for."""

    def __init__(self) -> None:
        self._known: dict[int, frozenset[date]] = {}

    def _year(self, year: int) -> frozenset[date]:
        if year not in self._known:
            from holidays import country_holidays

            self._known[year] = frozenset(country_holidays("DE", subdiv="NW", years=year))
        return self._known[year]

    def is_holiday(self, day: date) -> bool:
        return day in self._year(day.year)

    def working_days(self, first: date, last: date) -> int:
        """Working days from first to last, both included."""
        free = (day for year in range(first.year, last.year + 1) for day in self._year(year))
        return weekdays(first, last) - sum(first <= day <= last and day.weekday() < 5 for day in free)
