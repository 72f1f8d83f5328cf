"""What became of a plan between two states: moved, new, dropped, otherwise changed; and what it costs now."""

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.model.working_time import WorkCalendar


@dataclass(frozen=True, slots=True)
class Kept:
    """One measure in one state of the plan. `costs` are cents by year, `field` is the letter of its field of action."""

    id: UUID
    number: str
    parent: UUID | None
    field: str
    kind: MeasureKind
    title: str
    status: MeasureStatus
    start: date | None
    end: date | None
    precision: DatePrecision
    progress: int
    costs: Mapping[int, int]
    public: bool = True

    @property
    def dates(self) -> tuple[date | None, date | None, DatePrecision]:
        return self.start, self.end, self.precision


class Fate(enum.StrEnum):
    """What became of a measure; the first that applies, in this order."""

    NEW = "new"
    DROPPED = "dropped"
    MOVED = "moved"
    CHANGED = "changed"
    SAME = "same"


class ShiftUnit(enum.StrEnum):
    WORKING_DAYS = "working_days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Shift:
    """How much later, or earlier where negative: in working days where both days are known, else in months."""

    amount: int
    unit: ShiftUnit


@dataclass(frozen=True, slots=True)
class Difference:
    """One measure before and after; `costs` is what it costs more (or less) by year, in cents, without zeros."""

    fate: Fate
    before: Kept | None
    after: Kept | None
    begin: Shift | None = None
    end: Shift | None = None
    costs: Mapping[int, int] = field(default_factory=dict)

    @property
    def now(self) -> Kept:
        """As it is last known."""
        found = self.after or self.before
        assert found is not None
        return found


def compare(before: Iterable[Kept], after: Iterable[Kept], calendar: WorkCalendar) -> tuple[Difference, ...]:
    """Every measure of both states once, in the order of `after`; what was dropped stands behind the one before it."""
    old, new = {each.id: each for each in before}, {each.id: each for each in after}
    differences = {key: _difference(old.get(key), each, calendar) for key, each in new.items()}
    order = list(new)
    place: UUID | None = None
    for key, each in old.items():
        if key not in new:
            differences[key] = _difference(each, None, calendar)
            order.insert(order.index(place) + 1 if place is not None else 0, key)
        place = key
    return tuple(differences[key] for key in order)


def cost_sums(differences: Sequence[Difference]) -> Mapping[int, tuple[int, int]]:
    """Cents by year, before and after."""
    years = sorted({year for each in differences for kept in (each.before, each.after) if kept for year in kept.costs})
    return {
        year: (
            sum(each.before.costs.get(year, 0) for each in differences if each.before),
            sum(each.after.costs.get(year, 0) for each in differences if each.after),
        )
        for year in years
    }


def to_entry(kept: Kept) -> dict[str, Any]:
    """As a baseline stores it: JSON values only."""
    return {
        "id": str(kept.id),
        "number": kept.number,
        "parent": str(kept.parent) if kept.parent else None,
        "field": kept.field,
        "kind": kept.kind.value,
        "title": kept.title,
        "status": kept.status.value,
        "start": kept.start.isoformat() if kept.start else None,
        "end": kept.end.isoformat() if kept.end else None,
        "precision": kept.precision.value,
        "progress": kept.progress,
        "costs": {str(year): cents for year, cents in sorted(kept.costs.items())},
        "public": kept.public,
    }


def from_entry(entry: Mapping[str, Any]) -> Kept:
    """The inverse of `to_entry`."""
    return Kept(
        id=UUID(entry["id"]),
        number=entry["number"],
        parent=UUID(entry["parent"]) if entry["parent"] else None,
        field=entry["field"],
        kind=MeasureKind(entry["kind"]),
        title=entry["title"],
        status=MeasureStatus(entry["status"]),
        start=date.fromisoformat(entry["start"]) if entry["start"] else None,
        end=date.fromisoformat(entry["end"]) if entry["end"] else None,
        precision=DatePrecision(entry["precision"]),
        progress=entry["progress"],
        costs={int(year): cents for year, cents in entry["costs"].items()},
        public=entry["public"],
    )


def _difference(before: Kept | None, after: Kept | None, calendar: WorkCalendar) -> Difference:
    costs = _cost_change(before, after)
    if before is None or after is None:
        return Difference(Fate.NEW if before is None else Fate.DROPPED, before, after, costs=costs)
    if before.dates != after.dates:
        known = before.precision is DatePrecision.DAY and after.precision is DatePrecision.DAY
        begin = _shift(before.start, after.start, calendar if known else None)
        end = _shift(before.end, after.end, calendar if known else None)
        return Difference(Fate.MOVED, before, after, begin, end, costs)
    same = (before.title, before.kind, before.status, before.progress) == (
        after.title, after.kind, after.status, after.progress,
    )  # fmt: skip
    return Difference(Fate.SAME if same and not costs else Fate.CHANGED, before, after, costs=costs)


def _shift(before: date | None, after: date | None, calendar: WorkCalendar | None) -> Shift | None:
    """None where a day is missing or nothing moved."""
    if before is None or after is None or before == after:
        return None
    if calendar is not None:
        amount, unit = calendar.begins(after) - calendar.begins(before), ShiftUnit.WORKING_DAYS
    else:
        amount, unit = (after.year - before.year) * 12 + after.month - before.month, ShiftUnit.MONTHS
    return Shift(amount, unit) if amount else None


def _cost_change(before: Kept | None, after: Kept | None) -> dict[int, int]:
    old, new = before.costs if before else {}, after.costs if after else {}
    changes = {year: new.get(year, 0) - old.get(year, 0) for year in sorted({*old, *new})}
    return {year: cents for year, cents in changes.items() if cents}
