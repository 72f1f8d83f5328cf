"""How bars, milestones, series and summaries are drawn."""

from dataclasses import dataclass
from datetime import date

from smartaachen_desktop.charts.drawing import Command, Line, Shape, box, field_fill, field_soft
from smartaachen_desktop.charts.plan_rows import Bar, Kind, Row
from smartaachen_desktop.charts.status_line import reached
from smartaachen_desktop.charts.time_axis import TimeAxis
from smartaachen_desktop.charts.time_units import later
from smartaachen_desktop.model.plan import MeasureStatus

_STEPS = 5
"""Of the soft end of a bar, which grows pale in so many steps."""


@dataclass(frozen=True, slots=True)
class Brush:
    """Draws in a chart whose days lie on `axis`, shifted left by `shift`; `unit` is the drawing's scale."""

    axis: TimeAxis
    shift: float
    unit: float
    today_x: float
    width: float

    @property
    def height(self) -> float:
        return 8.0 * self.unit

    @property
    def diamond(self) -> float:
        return 4.6 * self.unit

    def x(self, day_x: float) -> float:
        return day_x - self.shift

    def outline(self, bar: Bar) -> tuple[float, float]:
        """Left and right edge."""
        if bar.kind is Kind.MILESTONE:
            middle = self.x(self.axis.x(bar.middle)) + self.axis.per_day / 2 * (not bar.soft)
            return middle - self.diamond, middle + self.diamond
        left = self.x(self.axis.x(bar.start))
        return left, max(self.x(self.axis.x(bar.stop)), left + 1.5 * self.unit)

    def reached(self, bar: Bar | None, today: date) -> float | None:
        """Where the line of progress meets a bar; None where it stays on today."""
        if bar is None or bar.kind is not Kind.BAR or bar.done or bar.open_end:
            return None
        return reached(*self.outline(bar), bar.progress, begun=bar.start <= today)

    def draw(self, row: Row, bar: Bar, middle: float) -> list[Command]:
        left, right = self.outline(bar)
        if right < -self.diamond or left > self.width + self.diamond:
            return []
        match bar.kind:
            case Kind.MILESTONE:
                return [self._diamond((left + right) / 2, middle, row.letter, done=bar.done, known=not bar.soft)]
            case Kind.SUMMARY:
                return [self._summary(left, right, middle, row.letter)]
            case Kind.SERIES:
                return self._series(bar, middle, row.letter, left, right)
            case Kind.BAR:
                return self._bar(bar, middle, row, left, right)

    def slack(self, row: Row, bar: Bar, middle: float) -> list[Command]:
        """Float: dots up to the last day, and a stroke there."""
        if row.float_until is None:
            return []
        right = self.outline(bar)[1]
        stop = self.x(self.axis.x(later(row.float_until, 1)))
        u = self.unit
        if stop < right + 3 * u:
            return []
        return [
            Line(((right + 2 * u, middle), (stop, middle)), "ink2", 0.8 * u, (0.8 * u, 1.8 * u)),
            Line(((stop, middle - 3 * u), (stop, middle + 3 * u)), "ink2", 0.8 * u),
        ]

    def status(self, row: Row, bar: Bar, middle: float) -> list[Command]:
        """Stopped is struck through; the outline of an idea has gaps."""
        left, right = self.outline(bar)
        u = self.unit
        if row.measure is None:
            return []
        if row.measure.status is MeasureStatus.STOPPED:
            line = ((left - 3 * u, middle), (right + 3 * u, middle))
            return [Line(line, "surface", 2.6 * u), Line(line, "ink", 1.3 * u)]
        if row.measure.status is MeasureStatus.IDEA and bar.kind is Kind.BAR:
            top, dash = middle - self.height / 2, (2.2 * u, 3.2 * u)
            return [box(left, top, right - left, self.height, None, "surface", 1.8 * u, dash=dash)]
        return []

    def deadline(self, row: Row, middle: float) -> list[Command]:
        """A downward arrow head at the end of the day; red where the measure's end lies behind it."""
        measure = row.measure
        if measure is None or measure.deadline is None:
            return []
        x, u = self.x(self.axis.x(later(measure.deadline, 1))), self.unit
        missed = row.bar is not None and not row.bar.open_end and row.bar.stop > later(measure.deadline, 1)
        colour = "bad" if missed else "ink"
        top = middle - self.height / 2 - 2 * u
        return [
            Shape(((x - 3 * u, top), (x + 3 * u, top), (x, top + 4.5 * u)), colour),
            Line(((x, top), (x, middle + self.height / 2 + 1.5 * u)), colour, 0.9 * u),
        ]

    def _bar(self, bar: Bar, middle: float, row: Row, left: float, right: float) -> list[Command]:
        fill, soft, u = field_fill(row.letter), field_soft(row.letter), self.unit
        top, height = middle - self.height / 2, self.height
        fade = min(7 * u, (right - left) / 3)
        begin, end = left + (fade if bar.soft else 0), right - (fade if bar.soft or bar.open_end else 0)
        done = left + (right - left) * bar.progress
        found: list[Command] = [box(begin, top, end - begin, height, soft)]
        if done > begin:
            found.append(box(begin, top, min(done, end) - begin, height, fill))
        for number in range(_STEPS):
            width, tint = fade / _STEPS, (number + 0.5) / _STEPS
            if bar.soft:
                x = left + number * width
                found.append(box(x, top, width, height, fill if done > x else soft, tint=tint))
            if bar.soft or bar.open_end:
                x = right - (number + 1) * width
                found.append(box(x, top, width, height, fill if done > x else soft, tint=tint))
        for y in (top, top + height):
            found.append(Line(((begin, y), (end, y)), fill, 0.6 * u))
            dash = (1.0 * u, 1.2 * u)
            if begin > left:
                found.append(Line(((begin, y), (left, y)), fill, 0.5 * u, dash))
            if end < right:
                found.append(Line(((end, y), (right, y)), fill, 0.5 * u, dash))
        if begin == left:
            found.append(Line(((left, top), (left, top + height)), fill, 0.6 * u))
        if end == right:
            found.append(Line(((right, top), (right, top + height)), fill, 0.6 * u))
        if row.critical:
            found.append(box(left, top, right - left, height, None, "ink", 1.4 * u))
        return found

    def _diamond(self, x: float, y: float, letter: str, *, done: bool, known: bool = True) -> Shape:
        """Filled when reached, open while to come, dashed while only the period is known."""
        size, fill = self.diamond, field_fill(letter)
        points = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
        dash = () if known or done else (1.6 * self.unit, 1.2 * self.unit)
        return Shape(points, fill if done else "surface", fill, 1.1 * self.unit, dash)

    def _summary(self, left: float, right: float, middle: float, letter: str) -> Shape:
        u = self.unit
        top, foot = middle - 2.6 * u, min(4 * u, (right - left) / 2)
        points = (
            (left, top), (right, top), (right, top + 5.6 * u), (right - foot, top + 2.8 * u),
            (left + foot, top + 2.8 * u), (left, top + 5.6 * u),
        )  # fmt: skip
        return Shape(points, field_fill(letter))

    def _series(self, bar: Bar, middle: float, letter: str, left: float, right: float) -> list[Command]:
        fill, u = field_fill(letter), self.unit
        found: list[Command] = []
        if not bar.diamonds:
            foot = middle + self.height / 2 + 1.2 * u
            found.append(Line(((left, foot), (right, foot)), fill, 0.6 * u))
        last = -1e9
        for day in bar.marks:
            x = self.x(self.axis.x(day)) + self.axis.per_day / 2
            if x - last < 1.6 * u or not -9 * u <= x <= self.width + 9 * u:
                continue
            last = x
            if bar.diamonds:
                found.append(self._diamond(x, middle, letter, done=x <= self.today_x))
            else:
                mark = box(x - 1.6 * u, middle - 3.8 * u, 3.2 * u, 7.6 * u, fill, fill, 0.7 * u)
                open_mark = box(x - 1.6 * u, middle - 3.8 * u, 3.2 * u, 7.6 * u, "surface", fill, 0.7 * u)
                found.append(mark if x <= self.today_x else open_mark)
        return found
