"""The rows of the plan's drawing: groups, measures to a level, and the bar of each."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from uuid import UUID

from smartaachen_desktop.charts.time_units import later
from smartaachen_desktop.formats import period_bounds
from smartaachen_desktop.model.plan import DatePrecision, DependencyType, MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER, MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes

PROCESS_NAME = "Strategieprozess"
_MOST_MARKS = 2000


class Kind(Enum):
    BAR = "bar"
    SUMMARY = "summary"
    MILESTONE = "milestone"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class Bar:
    """From `start` up to, not including, `stop`. Soft ends are known only to their period, an open end not at all."""

    kind: Kind
    start: date
    stop: date
    soft: bool = False
    open_end: bool = False
    progress: float = 0.0
    done: bool = False
    marks: tuple[date, ...] = ()
    """The days of a series; drawn as milestones where it is one."""
    diamonds: bool = False

    @property
    def middle(self) -> date:
        """Where a milestone stands: the middle of the period that is known."""
        return self.start + (self.stop - self.start) // 2 if self.soft else self.start


@dataclass(frozen=True, slots=True)
class Row:
    """A group of measures (without `measure`) or one measure."""

    letter: str
    title: str
    measure: MeasureRow | None = None
    bar: Bar | None = None
    critical: bool = False
    float_until: date | None = None


@dataclass(frozen=True, slots=True)
class Arrow:
    """A dependency between two rows, by their numbers."""

    source: int
    target: int
    type: DependencyType
    tight: bool


@dataclass(frozen=True, slots=True)
class Rows:
    rows: tuple[Row, ...]
    arrows: tuple[Arrow, ...]
    first: date
    last: date


def build_rows(
    plan: PlanView,
    times: PlanTimes,
    today: date,
    level: int | None = None,
    kept: Collection[UUID] | None = None,
    span: tuple[date | None, date | None] = (None, None),
    also: Iterable[date] = (),
) -> Rows:
    """`level` 1 shows the measures without their steps, None everything; `kept` are those a filter leaves; days of
    `also` lie within what is drawn.

    An arrow to a step that is not shown leads to the measure above it.
    """
    members = [row for row in plan.measures if kept is None or row.id in kept]
    own_first, own_last = _range(members, also, today)
    first, last = span[0] or own_first, span[1] or own_last
    bars = _bars(members, own_last)
    rows: list[Row] = []
    place: dict[UUID, int] = {}
    groups = [(None, PROCESS_LETTER, PROCESS_NAME), *((each.id, each.letter, each.name) for each in plan.fields)]
    for field_id, letter, name in groups:
        inside = [row for row in members if row.field_id == field_id]
        if not inside:
            continue
        rows.append(Row(letter, name, None, around(bar for row in inside if (bar := bars[row.id]))))
        for row in inside:
            if level is not None and row.depth >= level:
                if row.parent_id in place:
                    place[row.id] = place[row.parent_id]
                continue
            place[row.id] = len(rows)
            rows.append(
                Row(letter, row.title, row, bars[row.id], row.id in times.critical, times.floats.get(row.id))
            )  # fmt: skip
    arrows: dict[tuple[int, int, DependencyType], Arrow] = {}
    for link in plan.links:
        source, target = place.get(link.predecessor_id), place.get(link.successor_id)
        if source is None or target is None or source == target:
            continue
        tight = (link.predecessor_id, link.successor_id) in times.tight
        old = arrows.get((source, target, link.type))
        arrows[source, target, link.type] = Arrow(source, target, link.type, tight or (old is not None and old.tight))
    return Rows(tuple(rows), tuple(arrows.values()), first, max(last, first))


def deepest(plan: PlanView) -> int:
    """How many levels of measures the plan has."""
    return max((row.depth for row in plan.measures), default=0) + 1


def _range(members: list[MeasureRow], also: Iterable[date], today: date) -> tuple[date, date]:
    """Whole months around all dates; a year around today where there are none."""
    days = [day for row in members for day in (row.start, row.end, row.deadline) if day is not None]
    if not days:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    days += also
    first, last = min(days), max(days)
    starts = [row.start for row in members if row.start and row.end is None]
    if starts and (last - max(starts)).days < 90:
        last = later(max(starts), 180)  # what is open needs room to be seen as open
    return period_bounds(first, DatePrecision.MONTH)[0], period_bounds(last, DatePrecision.MONTH)[1]


def bar_of(row: MeasureRow, horizon: date) -> Bar | None:
    """By the measure's own dates; None while none is known."""
    if row.start is None:
        return None
    start, end, precision = row.start, row.end, row.precision
    soft = precision is not DatePrecision.DAY
    if soft:
        start = period_bounds(start, precision)[0]
        end = period_bounds(end, precision)[1] if end else None
    done = row.status is MeasureStatus.DONE or row.progress >= 100
    milestone = row.kind is MeasureKind.MILESTONE
    share = min(max(row.progress, 0), 100) / 100
    if row.is_series:
        stop = later(end or max(horizon, start), 1)
        marks = tuple(_series(row, row.start, stop))
        return Bar(Kind.SERIES, start, max(stop, later(start, 1)), soft, end is None, share, done, marks, milestone)
    if milestone:
        stop = later(end or period_bounds(start, precision)[1], 1)
        return Bar(Kind.MILESTONE, start, max(stop, later(start, 1)), soft, False, 0.0, done)
    stop = later(end if end else max(horizon, later(start, 30)), 1)
    return Bar(Kind.BAR, start, max(stop, later(start, 1)), soft, end is None, share, done)


def _series(row: MeasureRow, first: date, stop: date) -> Iterable[date]:
    """The days a series takes place, beginning in the middle of a month where only that is known."""
    if row.precision is not DatePrecision.DAY:
        first = period_bounds(first, row.precision)[0] + timedelta(days=14)
    for number in range(_MOST_MARKS):
        if row.series_days:
            day = later(first, number * row.series_days)
        else:
            year, month = divmod(first.year * 12 + first.month - 1 + number * (row.series_months or 1), 12)
            if year > 9998:
                return
            day = date(year, month + 1, min(first.day, 28))
        if day >= stop:
            return
        yield day


def _bars(members: list[MeasureRow], horizon: date) -> dict[UUID, Bar | None]:
    bars = {row.id: bar_of(row, horizon) for row in members}
    inside: dict[UUID, list[Bar]] = {}
    for row in reversed(members):  # steps stand below their measure
        own = bars[row.id]
        if row.id in inside:
            whole = around([*inside[row.id], *([own] if own else [])])
            bars[row.id] = own = replace(whole, progress=min(row.progress, 100) / 100) if whole else own
        if row.parent_id is not None and own is not None:
            inside.setdefault(row.parent_id, []).append(own)
    return bars


def around(bars: Iterable[Bar]) -> Bar | None:
    found = list(bars)
    if not found:
        return None
    return Bar(Kind.SUMMARY, min(bar.start for bar in found), max(bar.stop for bar in found))
