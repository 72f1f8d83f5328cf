"""Days as places on a line of a printed plan."""

from dataclasses import dataclass
from datetime import date

from smartaachen_desktop.charts.time_units import Unit, later


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
