"""From the plan to the rows of table and chart: groups, measures and what is drawn in each. No Qt."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from functools import cached_property
from uuid import UUID

from smartaachen_desktop.gui.plan.links_index import Link, LinkIndex
from smartaachen_desktop.gui.plan.periods import later, period_of
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER, MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from smartaachen_desktop.services.queries.words import word


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
    """One row. A group has no measure; the last row, which takes new names, has neither letter nor measure."""

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

    @property
    def is_group(self) -> bool:
        return self.measure is None and bool(self.letter)

    @property
    def adds(self) -> bool:
        return not self.letter


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

    @cached_property
    def sources(self) -> frozenset[int]:
        """Rows from which an arrow leaves."""
        return frozenset(link.source for link in self.links)

    @cached_property
    def link_index(self) -> LinkIndex:
        return self.made or LinkIndex(self.links)

    def links_between(self, first: int, last: int) -> Iterator[Link]:
        """The links that touch these rows."""
        return self.link_index.between(first, last)

    def is_tight(self, link: Link) -> bool:
        return (self.entries[link.source].key, self.entries[link.target].key) in self.tight


ADD_KEY = "add"


def build_rows(
    plan: PlanView, today: date, process_name: str, needle: str = "", times: PlanTimes | None = None,
    folded: Collection[UUID | str] = (),
) -> Rows:  # fmt: skip
    """`needle` keeps the measures whose words contain it, with the measures above them; what lies below `folded`
    measures and groups is left out, unless a needle was found in it."""
    times = times or PlanTimes()
    first, last = plan_range(plan, today)
    wanted = _wanted(plan.measures, needle)
    hidden = frozenset() if needle else frozenset(folded)
    broken = {each.key for each in times.conflicts}
    groups: dict[UUID | None, list[MeasureRow]] = {}
    for measure in plan.measures:
        if wanted is None or measure.id in wanted:
            groups.setdefault(measure.field_id, []).append(measure)
    names = [(None, PROCESS_LETTER, process_name), *((each.id, each.letter, each.name) for each in plan.fields)]
    entries: list[Entry] = []
    all_bars: dict[UUID, Bar | None] = {}
    for field_id, letter, name in names:
        members = groups.get(field_id, [])
        if needle and not members:
            continue
        bars = _bars(members, last)
        all_bars |= bars
        whole = around([bar for bar in bars.values() if bar is not None])
        key = f"group-{letter}-{field_id}"
        entries.append(Entry(key, letter, name, None, whole, field_id, foldable=bool(members), folded=key in hidden))
        for row in _shown(members, hidden) if key not in hidden else ():
            entries.append(
                Entry(row.id, letter, row.title, row, bars[row.id], field_id, row.id in times.critical,
                      times.floats.get(row.id), row.id in broken, row.has_steps, row.id in hidden)
            )  # fmt: skip
    entries.append(Entry(ADD_KEY, "", ""))
    index = {entry.key: number for number, entry in enumerate(entries)}
    return Rows(tuple(entries), index, links_of(plan, index), first, last, all_bars, times.tight)


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
    if precision in (DatePrecision.MONTH, DatePrecision.YEAR):
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


def _bars(members: list[MeasureRow], horizon: date) -> dict[UUID, Bar | None]:
    bars = {row.id: bar_of(row, horizon) for row in members}
    # steps stand below their measure, so going backwards meets them first
    inside: dict[UUID, list[Bar]] = {}
    for row in reversed(members):
        own = bars[row.id]
        if row.has_steps and row.id in inside:
            whole = around([*inside[row.id], *([own] if own else [])])
            bars[row.id] = own = replace(whole, progress=row.progress / 100) if whole else own
        if row.parent_id is not None and own is not None:
            inside.setdefault(row.parent_id, []).append(own)
    return bars


def around(bars: list[Bar]) -> Bar | None:
    if not bars:
        return None
    return Bar(Shape.SUMMARY, min(bar.start for bar in bars), max(bar.stop for bar in bars))


def _wanted(measures: tuple[MeasureRow, ...], needle: str) -> set[UUID] | None:
    words = needle.casefold().split()
    if not words:
        return None
    above = {row.id: row.parent_id for row in measures}
    found: set[UUID] = set()
    for row in measures:
        text = " ".join(
            (row.number, row.title, row.contact, row.department, row.partners, row.deliverable, word(row.status),
             word(row.kind), "" if row.contact_id else "fehlt")
        ).casefold()  # fmt: skip
        if all(each in text for each in words):
            here: UUID | None = row.id
            while here is not None and here not in found:
                found.add(here)
                here = above.get(here)
    return found
