"""Ways of the dependency arrows: right-angled, along row borders, around the bars between. No Qt."""

from collections.abc import Callable
from typing import NamedTuple

from smartaachen_desktop.charts.plan_routes import free
from smartaachen_desktop.model.plan import DependencyType

OUT = 6.0
"""How far an arrow runs out of its bar before it turns."""
ENTRY = 5.0
"""How far inside the bar's end it arrives from above or below."""
DIRECT = 16.0
FAR = 60
"""Over more rows than this an arrow goes straight: a detour could not be followed anyway."""

Point = tuple[float, float]
Interval = tuple[float, float]


class Box(NamedTuple):
    """The outline of a bar in its row; `narrow` ones (milestones) are entered in the middle."""

    left: float
    right: float
    narrow: bool = False

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def route(
    source: Box,
    target: Box,
    rows: tuple[int, int],
    kind: DependencyType,
    row_height: float,
    bar_height: float,
    between: Callable[[int], Box | None],
) -> tuple[Point, ...]:
    """Corner points from the source bar to the arrow's head; `between(row)` is what stands in a row."""
    first, last = rows
    from_end = kind in (DependencyType.FS, DependencyType.FF)
    to_start = kind in (DependencyType.FS, DependencyType.SS)
    down = last > first
    y0 = (first + 0.5) * row_height
    x0 = source.right if from_end else source.left
    out = x0 + (OUT if from_end else -OUT)
    inset = min(ENTRY, (target.right - target.left) / 2)
    x2 = target.middle if target.narrow else target.left + inset if to_start else target.right - inset
    y2 = (last + 0.5) * row_height + (-bar_height / 2 if down else bar_height / 2)
    leave = (first + 1) * row_height if down else first * row_height
    arrive = last * row_height if down else (last + 1) * row_height
    inner = range(first + 1, last) if down else range(last + 1, first)
    boxes = [box for box in map(between, inner) if box is not None] if len(inner) <= FAR else []
    corridor = free(x2, [(left - 4, right + 4) for left, right, _narrow in boxes]) if boxes else x2
    straight = from_end and 0 < x2 - x0 <= DIRECT
    if straight and corridor == x2:
        return tidy([(x0, y0), (x2, y0), (x2, y2)])
    points = [(x0, y0), (out, y0), (out, leave), (corridor, leave), (corridor, arrive), (x2, arrive), (x2, y2)]
    return tidy(points)


def tidy(points: list[Point]) -> tuple[Point, ...]:
    """Without points that repeat or lie on the way."""
    kept = points[:1]
    for point in points[1:]:
        x, y = point
        before_x, before_y = kept[-1]
        if x == before_x and y == before_y:
            continue
        if len(kept) > 1:
            first_x, first_y = kept[-2]
            upright = first_x == before_x == x and (before_y - first_y) * (y - before_y) > 0
            if upright or (first_y == before_y == y and (before_x - first_x) * (x - before_x) > 0):
                kept[-1] = point
                continue
        kept.append(point)
    return tuple(kept)
