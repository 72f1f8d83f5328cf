"""When the public was out of the room, as the calls of the items tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import UUID

from smartaachen_desktop.model.meetings import closed_items
from smartaachen_desktop.services.queries.meeting_items import ItemView


@dataclass(frozen=True, slots=True)
class ItemRun:
    """Items of one part that stand one behind the other."""

    public: bool
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class ClosedSpan:
    """From the call of the first of these items to that of the next public one; without a call after them no end.

    An item taken up again keeps its first call only, so of such items the numbers alone are known: `again` are those
    of this span dealt with after its end, `readmitted` the public ones begun before it and taken up after its begin.
    """

    items: frozenset[UUID]
    started_at: datetime
    ended_at: datetime | None
    again: tuple[str, ...] = ()
    readmitted: tuple[str, ...] = ()


def item_runs(items: Sequence[ItemView]) -> tuple[ItemRun, ...]:
    """In the order of the agenda."""
    closed = _closed(items)
    return tuple(ItemRun(public, tuple(run)) for public, run in groupby(items, key=lambda item: item.id not in closed))


def closed_spans(items: Sequence[ItemView]) -> tuple[ClosedSpan, ...]:
    """In the order of the evening."""
    closed = _closed(items)
    calls = sorted((item.started_at, place) for place, item in enumerate(items) if item.started_at is not None)
    runs = [
        (shut, [(at, items[place]) for at, place in run])
        for shut, run in groupby(calls, key=lambda call: items[call[1]].id in closed)
    ]
    spans = []
    for place, (shut, run) in enumerate(runs):
        if not shut:
            continue
        begin, end = run[0][0], runs[place + 1][1][0][0] if place + 1 < len(runs) else None
        earlier = [item for was_shut, before in runs[:place] if not was_shut for _at, item in before]
        again = tuple(item.number for _at, item in run if end is not None and item.ended_at and item.ended_at > end)
        readmitted = tuple(item.number for item in earlier if item.ended_at and item.ended_at > begin)
        spans.append(ClosedSpan(frozenset(item.id for _at, item in run), begin, end, again, readmitted))
    return tuple(spans)


def _closed(items: Sequence[ItemView]) -> set[UUID]:
    return closed_items((item.id, item.public, item.parent_id) for item in items)
