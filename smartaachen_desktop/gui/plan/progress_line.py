"""Statuslinie: from today's line to how far each running bar has come, and back. No Qt."""

from collections.abc import Iterable
from datetime import date

from smartaachen_desktop.gui.plan.rows import Bar, Shape
from smartaachen_desktop.gui.plan.timescale import TimeScale

Point = tuple[float, float]


def status_x(bar: Bar | None, scale: TimeScale, today: date) -> float | None:
    """Where the line meets a bar; None where it stays on today: nothing due yet, or everything done."""
    if bar is None or bar.shape is not Shape.BAR or bar.done or bar.open_end:
        return None
    done = scale.x(bar.start) + (scale.x(bar.stop) - scale.x(bar.start)) * bar.progress
    begun = bar.start <= today
    if not begun and not bar.progress:
        return None
    return done


def status_line(
    bars: Iterable[tuple[int, Bar | None]], scale: TimeScale, today: date, row_height: float
) -> tuple[list[Point], list[Point]]:
    """Corners of the line from the first to the last row, and the points where it meets bars."""
    here = scale.x(today) + scale.per_day / 2
    line: list[Point] = []
    met: list[Point] = []
    for row, bar in bars:
        top, x = row * row_height, status_x(bar, scale, today)
        if not line:
            line.append((here, top))
        if x is not None:
            middle = top + row_height / 2
            line += [(here, top + 1), (x, middle), (here, top + row_height - 1)]
            met.append((x, middle))
        else:
            line.append((here, top + row_height))
    return line, met
