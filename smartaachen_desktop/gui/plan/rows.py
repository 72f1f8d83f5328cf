"""From the plan to the rows of table and chart: groups, measures and what is drawn in each. No Qt."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from functools import cached_property
from uuid import UUID

from smartaachen_desktop.charts.time_units import later
from smartaachen_desktop.gui.plan.groups import grouped
from smartaachen_desktop.gui.plan.links_index import Link, LinkIndex
from smartaachen_desktop.gui.plan.periods import period_of
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import FilterDefinition
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_filters import filtered
from smartaachen_desktop.services.queries.plan_times import PlanTimes

ADD_KEY = "add"
ALL = FilterDefinition()


class Shape(Enum):
    BAR = "bar"
    SUMMARY = "summary"
    MILESTONE = "milestone"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class Bar:
    """What is drawn in a row from `start` up to, not including, `stop`; soft ends are known only to the period."""

    shape: Shape
    start: date
    stop: date
    soft: bool = False
    open_end: bool = False
    progress: float = 0.0
    done: bool = False
    every: int | None = None
    marks_milestone: bool = False
    every_months: int | None = None

    @property
    def middle(self) -> date:
        """Where a milestone stands: the middle of the period that is known."""
        return self.start + (self.stop - self.start) // 2 if self.soft else self.start


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. A group has no measure, and a letter if it is a field of action; the last row takes new names."""

    key: UUID | str
    letter: str
    title: str
    measure: MeasureRow | None = None
    bar: Bar | None = None
    field_id: UUID | None = None
    critical: bool = False
    float_until: date | None = None
    conflict: bool = False
    foldable: bool = False
    folded: bool = False
    """Whether what lies below it is hidden."""
    depth: int = 0
    pale: bool = False
    """Whether the filter does not mean it: it only gives a hit its place."""
    count: int = 0
    all_of: int = 0
    """Of a group: how many of its measures are shown as hits, and how many there are."""

    @property
    def is_group(self) -> bool:
        return self.measure is None and not self.adds

    @property
    def adds(self) -> bool:
        return self.key == ADD_KEY


@dataclass(frozen=True)
class Rows:
    """All rows with links, and the first and last day that the plan names.

    `bars` are those of all measures, also of the ones that are folded away; `tight` the pairs of measures between
    which no day is left.
    """

    entries: tuple[Entry, ...]
    index: dict[UUID | str, int]
    links: tuple[Link, ...]
    first: date
    last: date
    bars: Mapping[UUID, Bar | None] = field(default_factory=dict)
    tight: frozenset[tuple[UUID | str, UUID | str]] = frozenset()
    made: LinkIndex | None = None
    """The index of the same links, made before."""
    steps: Mapping[UUID, tuple[int, ...]] | None = None
    """Places of the steps below each measure among all measures, once they were looked up."""
    tops: Mapping[UUID | None, tuple[int, ...]] | None = None
    """Places of the outermost measures of each field."""
    hits: int = 0
    """How many measures the filter means."""

    @property
    def sources(self) -> frozenset[int]:
        """Rows from which an arrow leaves."""
        return self.link_index.sources

    @cached_property
    def link_index(self) -> LinkIndex:
        return self.made or LinkIndex(self.links)

    def links_between(self, first: int, last: int) -> Iterator[Link]:
        """The links that touch these rows."""
        return self.link_index.between(first, last)

    def is_tight(self, link: Link) -> bool:
        return (self.entries[link.source].key, self.entries[link.target].key) in self.tight


def build_rows(
    plan: PlanView, today: date, process_name: str, wanted: FilterDefinition = ALL, times: PlanTimes | None = None,
    folded: Collection[UUID | str] = (), known: Rows | None = None,
) -> Rows:  # fmt: skip
    """What `wanted` filters, in its groups. What lies below `folded` groups is left out, and below folded measures
    where nothing is filtered. `known` are rows made before of the same plan."""
    times = times or PlanTimes()
    first, last = plan_range(plan, today) if known is None else (known.first, known.last)
    kept = filtered(plan, wanted, times, today) if wanted.restricts else None
    hidden = frozenset(folded if kept is None else (key for key in folded if isinstance(key, str)))
    broken = {each.key for each in times.conflicts}
    bars = _bars(plan.measures, last) if known is None else known.bars
    entries: list[Entry] = []
    for group in grouped(plan, wanted.grouping, process_name, kept):
        members, letter = group.members, group.letter
        if kept is not None and not members:
            continue
        whole = around([bar for row in members if (bar := bars[row.id]) is not None])
        closed = group.key in hidden
        entries.append(
            Entry(group.key, letter, group.title, None, whole, group.field_id, foldable=bool(members), folded=closed,
                  count=group.count, all_of=group.all_of)
        )  # fmt: skip
        for row in _shown(members, hidden) if not closed else ():
            entries.append(
                Entry(row.id, row.letter, row.title, row, bars[row.id], row.field_id, row.id in times.critical,
                      times.floats.get(row.id), row.id in broken, row.has_steps and kept is None, row.id in hidden,
                      group.depths[row.id], kept is not None and row.id not in kept.hits)
            )  # fmt: skip
    entries.append(Entry(ADD_KEY, "", ""))
    index = {entry.key: number for number, entry in enumerate(entries)}
    hits = len(plan.measures) if kept is None else len(kept.hits)
    return Rows(tuple(entries), index, links_of(plan, index), first, last, bars, times.tight, hits=hits)


def links_of(plan: PlanView, index: dict[UUID | str, int]) -> tuple[Link, ...]:
    return tuple(
        Link(link.id, index[link.predecessor_id], index[link.successor_id], link.type)
        for link in plan.links
        if link.predecessor_id in index and link.successor_id in index
    )


def _shown(members: list[MeasureRow], hidden: Collection[UUID | str]) -> list[MeasureRow]:
    """Without what lies below a folded measure."""
    if not hidden:
        return members
    gone: set[UUID | None] = set()
    found: list[MeasureRow] = []
    for row in members:
        if row.parent_id in gone:
            gone.add(row.id)
            continue
        found.append(row)
        if row.id in hidden:
            gone.add(row.id)
    return found


def plan_range(plan: PlanView, today: date) -> tuple[date, date]:
    """First and last day that anything in the plan names; a year around today for an empty plan."""
    days = [mark.day for mark in plan.meetings]
    for row in plan.measures:
        days.extend(day for day in (row.start, row.end) if day is not None)
    if not days:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    first, last = min(days), max(days)
    # something open needs room behind it to be seen as open
    starts = [row.start for row in plan.measures if row.start and row.end is None]
    if starts and (last - max(starts)).days < 90:
        last = later(max(starts), 180)
    return period_of(first, DatePrecision.MONTH).first, period_of(last, DatePrecision.MONTH).last


def is_done(row: MeasureRow) -> bool:
    return row.status is MeasureStatus.DONE or row.progress >= 100


def bar_of(row: MeasureRow, horizon: date) -> Bar | None:
    """The bar of a measure by its own dates; None while no date is known."""
    if row.start is None:
        return None
    start, precision = row.start, row.precision
    soft = precision is not DatePrecision.DAY
    end = row.end
    if soft:  # a day within the period is no day that is known
        start = period_of(start, precision).first
        end = period_of(end, precision).last if end else None
    milestone = row.kind is MeasureKind.MILESTONE
    if row.is_series:
        stop = later(end or max(horizon, start), 1)
        first = row.start if not soft else period_of(row.start, precision).first + timedelta(days=14)
        return Bar(
            Shape.SERIES, first, max(stop, first), False, end is None, row.progress / 100, is_done(row),
            row.series_days, milestone, row.series_months,
        )  # fmt: skip
    if milestone:
        stop = later(end or period_of(start, precision).last, 1)
        return Bar(Shape.MILESTONE, start, max(stop, later(start, 1)), soft, False, 0.0, is_done(row))
    stop = later(end if end else max(horizon, later(start, 30)), 1)
    return Bar(Shape.BAR, start, stop, soft, end is None, row.progress / 100, is_done(row))


def _bars(members: Sequence[MeasureRow], horizon: date) -> dict[UUID, Bar | None]:
    bars = {row.id: bar_of(row, horizon) for row in members}
    # steps stand below their measure, so going backwards meets them first
    inside: dict[UUID, list[Bar]] = {}
    for row in reversed(members):
        own = bars[row.id]
        if row.has_steps and row.id in inside:
            bars[row.id] = own = whole_bar(row, inside[row.id], horizon)
        if row.parent_id is not None and own is not None:
            inside.setdefault(row.parent_id, []).append(own)
    return bars


def whole_bar(row: MeasureRow, below: list[Bar], horizon: date) -> Bar | None:
    """The bar of a measure with steps: around theirs and its own dates; without any of theirs its own bar."""
    own = bar_of(row, horizon)
    whole = around([*below, *([own] if own else [])]) if below else None
    return replace(whole, progress=row.progress / 100) if whole else own


def around(bars: list[Bar]) -> Bar | None:
    if not bars:
        return None
    return Bar(Shape.SUMMARY, min(bar.start for bar in bars), max(bar.stop for bar in bars))
