"""Ways of the dependency arrows: right-angled, along the borders of rows, around the bars between."""

from collections.abc import Callable, Sequence

from smartaachen_desktop.charts.drawing import Point
from smartaachen_desktop.model.plan import DependencyType

Interval = tuple[float, float]
_FAR = 60
"""Over more rows than this an arrow goes straight: a detour could not be followed anyway."""


def route(
    source: Interval,
    target: Interval,
    rows: tuple[int, int],
    kind: DependencyType,
    row: float,
    bar: float,
    between: Callable[[int], Interval | None],
) -> tuple[Point, ...]:
    """Corners from the source's bar to the head; `row` and `bar` are heights, the intervals left and right edges."""
    first, last = rows
    from_end = kind in (DependencyType.FS, DependencyType.FF)
    to_start = kind in (DependencyType.FS, DependencyType.SS)
    step = row * 0.35
    down = last > first
    x0 = source[1] if from_end else source[0]
    out = x0 + (step if from_end else -step)
    inset = min(step, (target[1] - target[0]) / 2)
    x2 = target[0] + inset if to_start else target[1] - inset
    y0 = (first + 0.5) * row
    y2 = (last + 0.5) * row + (-bar / 2 if down else bar / 2)
    leave = (first + 1) * row if down else first * row
    arrive = last * row if down else (last + 1) * row
    inner = range(first + 1, last) if down else range(last + 1, first)
    taken = [span for each in inner if (span := between(each))] if len(inner) <= _FAR else []
    corridor = free(x2, [(left - step / 2, right + step / 2) for left, right in taken])
    if from_end and 0 < x2 - x0 <= 3 * step and corridor == x2:
        return _tidy([(x0, y0), (x2, y0), (x2, y2)])
    points = [(x0, y0), (out, y0), (out, leave), (corridor, leave), (corridor, arrive), (x2, arrive), (x2, y2)]
    return _tidy(points)


def free(x: float, taken: Sequence[Interval]) -> float:
    """The place nearest to x in none of the intervals."""
    merged: list[list[float]] = []
    for left, right in sorted(taken):
        if merged and left <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], right)
        else:
            merged.append([left, right])
    for left, right in merged:
        if left < x < right:
            return left if x - left < right - x else right
    return x


def _tidy(points: list[Point]) -> tuple[Point, ...]:
    """Without points that repeat."""
    kept: list[Point] = []
    for point in points:
        if not kept or kept[-1] != point:
            kept.append(point)
    return tuple(kept)
