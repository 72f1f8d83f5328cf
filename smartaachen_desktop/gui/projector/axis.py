"""The time axis of plan and changes: whole months over a width, labelled as far as the labels have room."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF

from smartaachen_desktop.charts.time_units import month_name
from smartaachen_desktop.gui.projector.canvas import Canvas

NO_FIELD = {"fill": "petrol", "line": "petrol", "text": "petrol", "soft": "select"}


@dataclass(frozen=True)
class Axis:
    """Whole months from `first` on, laid over a width."""

    first: date
    months: int
    left: float
    width: float

    def x(self, day: date) -> float:
        number = (day.year - self.first.year) * 12 + day.month - self.first.month
        share = (day.day - 1) / monthrange(day.year, day.month)[1]
        return self.left + self.width * min(max((number + share) / self.months, 0.0), 1.0)

    def month(self, number: int) -> date:
        number += self.first.month - 1
        return date(self.first.year + number // 12, number % 12 + 1, 1)

    def x_end(self, day: date) -> float:
        """The end of a day: the place of the next one."""
        return min(self.x(day) + self.width / self.months / monthrange(day.year, day.month)[1], self.left + self.width)


def axis_over(days: list[date], left: float, width: float) -> Axis:
    """From the first day's month to the last one's, three months at least."""
    first, last = min(days).replace(day=1), max(days)
    return Axis(first, max((last.year - first.year) * 12 + last.month - first.month + 1, 3), left, width)


def role(letter: str, part: str) -> str:
    """Colour role of a field of action; the strategy process has petrol."""
    return f"{letter.lower()}_{part}" if letter in ("D", "K", "W") else NO_FIELD[part]


def paint_months(canvas: Canvas, axis: Axis, top: float, bottom: float, *, years: bool = False) -> None:
    """Lines at the months with their names; with `years` the years in a row of their own above, else at January."""
    step = next(each for each in (1, 2, 3, 6, 12, 24, 60) if axis.width / axis.months * each >= 128 or each == 60)
    shown = [n for n in range(axis.months) if _labelled(axis.month(n), step, first=n == 0)]
    starts = [n for n in shown if n == shown[0] or axis.month(n).month == 1]
    row = top + (84 if years else 30)
    for number in shown:
        day, x = axis.month(number), axis.left + axis.width * number / axis.months
        canvas.fill(QRectF(x - 1.5, row - 30, 3, bottom - row + 30), "line")
        name = str(day.year) if step >= 12 else month_name(day.month, short=True)
        if not years and number in starts and step < 12:
            dated = f"{name} {day.year}"
            name = dated if canvas.advance(dated, 44) + 18 <= _room(axis, shown, number) else name
        if canvas.advance(name, 44) + 18 <= _room(axis, shown, number):
            canvas.line(x + 12, row, 280, name, 44, "ink2", tabular=True)
        if years and step < 12 and number in starts and _room(axis, starts, number) > 130:
            canvas.line(x + 12, top + 30, 200, str(day.year), 44, "ink", bold=True, tabular=True)


def _labelled(day: date, step: int, *, first: bool) -> bool:
    if step > 12:
        return day.month == 1 and day.year % (step // 12) == 0
    return first or (day.month - 1) % step == 0


def _room(axis: Axis, labelled: list[int], number: int) -> float:
    """Width from one label to the next."""
    behind = next((each for each in labelled if each > number), axis.months)
    return axis.width * (behind - number) / axis.months
