"""Where the words beside a bar can stand without touching anything. No Qt."""

from collections.abc import Iterable, Sequence

Interval = tuple[float, float]
GAP = 8.0
BEHIND, BEFORE = 160, 40
"""Further away from its bar a label would belong to nothing; names are looked for behind bars."""
LEAST = 46.0
"""Narrower than this a name says nothing."""


def place_label(
    left: float, right: float, width: float, taken: Iterable[Interval], view: Interval, least: float = LEAST
) -> Interval | None:
    """The part of the row for a label of `width`: right of the bar, else left of it, else none.

    `taken` is what else stands in the row; a label may be cut down to `least`, but never runs into any of it.
    """
    busy = sorted([(left, right), *taken])
    after = _first_gap(right + GAP, width, busy, view[1], least)
    if after is not None and after[1] - after[0] >= min(width, least):
        return after
    return _last_gap(left - GAP, width, busy, view[0])


def _first_gap(start: float, width: float, busy: Sequence[Interval], limit: float, least: float) -> Interval | None:
    """From the bar on to the right, within reach."""
    reach = start + BEHIND
    while start < min(limit, reach):
        hit = next(((one, other) for one, other in busy if other > start and one < start + width + GAP), None)
        stop = min(start + width, limit)
        if hit is None:
            return start, stop
        if hit[0] - GAP - start >= min(width, least):
            return start, min(stop, hit[0] - GAP)
        start = hit[1] + GAP
    return None


def _last_gap(stop: float, width: float, busy: Sequence[Interval], limit: float) -> Interval | None:
    """From the bar to the left, within reach; only for the whole label."""
    reach = stop - BEFORE
    while stop - width >= limit and stop > reach:
        hit = max((one for one, other in busy if one < stop and other > stop - width - GAP), default=None)
        if hit is None:
            return stop - width, stop
        stop = hit - GAP
    return None
