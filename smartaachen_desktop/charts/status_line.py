"""Statuslinie: from today's line to how far each running bar has come, and back."""

from collections.abc import Iterable

Point = tuple[float, float]


def reached(left: float, right: float, progress: float, *, begun: bool) -> float | None:
    """Where the line meets a bar that is neither done nor open; None while nothing of it is due or done."""
    return left + (right - left) * progress if begun or progress else None


def status_line(
    stops: Iterable[tuple[int, float | None]], here: float, row_height: float
) -> tuple[list[Point], list[Point]]:
    """Corners of the line from the first to the last row, and the points where it meets bars; `here` is today."""
    line: list[Point] = []
    met: list[Point] = []
    for row, x in stops:
        top = row * row_height
        if not line:
            line.append((here, top))
        if x is not None:
            middle = top + row_height / 2
            line += [(here, top + row_height / 24), (x, middle), (here, top + row_height * 23 / 24)]
            met.append((x, middle))
        else:
            line.append((here, top + row_height))
    return line, met
