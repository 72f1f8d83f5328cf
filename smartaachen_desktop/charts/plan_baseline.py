"""Where measures stood in a baseline: a thin grey bar below the bar of today, in the same row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from smartaachen_desktop.charts.drawing import Command, Line, Shape
from smartaachen_desktop.charts.plan_bars import Brush
from smartaachen_desktop.charts.plan_rows import Bar, Kind
from smartaachen_desktop.model.baseline_comparison import Kept
from smartaachen_desktop.services.queries.plan import MeasureRow

B = TypeVar("B")


def kept_bars(
    state: Sequence[Kept],
    measures: Sequence[MeasureRow],
    bar_of: Callable[[MeasureRow], B | None],
    around: Callable[[list[B]], B | None],
) -> Mapping[UUID, B]:
    """By measure; a summary reaches over its steps of then. Repetitions are not kept, so a series is one bar."""
    if not measures:
        return {}
    form = measures[0]
    bars = {
        each.id: bar_of(
            replace(
                form, id=each.id, kind=each.kind, start=each.start, end=each.end, precision=each.precision,
                status=each.status, progress=each.progress, series_days=None, series_months=None,
            )
        )
        for each in state
    }  # fmt: skip
    inside: dict[UUID, list[B]] = {}
    for each in reversed(state):  # steps stand below their measure
        own = bars[each.id]
        if each.id in inside:
            bars[each.id] = own = around([*inside[each.id], *([own] if own is not None else [])])
        if each.parent is not None and own is not None:
            inside.setdefault(each.parent, []).append(own)
    return {key: bar for key, bar in bars.items() if bar is not None}


def kept_days(state: Iterable[Kept]) -> list[date]:
    """All days that the baseline names, so that its bars are not cut."""
    return [day for each in state for day in (each.start, each.end) if day is not None]


def draw_kept(brush: Brush, bar: Bar, middle: float) -> list[Command]:
    """Dashed where only the period was known, or the end was open."""
    left, right = brush.outline(bar)
    u = brush.unit
    y = middle + brush.height / 2 + 2.2 * u
    if bar.kind is Kind.MILESTONE:
        x, size = (left + right) / 2, 2.2 * u
        corners = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
        return [Shape(corners, "ink2", "surface", 0.4 * u)]
    dash = (3.0 * u, 1.5 * u) if bar.soft or bar.open_end else ()
    return [Line(((left, y), (right, y)), "ink2", 1.6 * u, dash)]
