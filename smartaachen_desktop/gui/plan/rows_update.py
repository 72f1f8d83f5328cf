"""New rows after a change of a few measures: only what they touch is made anew. No Qt."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from smartaachen_desktop.gui.plan.groups import group_key
from smartaachen_desktop.gui.plan.rows import Bar, Entry, Rows, around, bar_of, links_of, whole_bar
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes

State = tuple[PlanView, PlanTimes]


def updated_rows(rows: Rows, old: State, new: State) -> tuple[Rows, list[int]] | None:
    """The rows and which of them look different; None where the plan has to be laid out anew."""
    (old_plan, old_times), (plan, times) = old, new
    if len(plan.measures) != len(old_plan.measures) or (old_plan.fields, old_plan.meetings) != (
        plan.fields, plan.meetings,
    ):  # fmt: skip
        return None
    changed = [
        (before, after) for before, after in zip(old_plan.measures, plan.measures, strict=True) if before is not after
    ]
    if any(_place(before) != _place(after) or _stretches(before, after, rows) for before, after in changed):
        return None
    steps, tops = (rows.steps, rows.tops) if rows.steps is not None and rows.tops is not None else _outline(plan)
    bars, touched = _new_bars(rows, plan, [after for _, after in changed], steps)
    keys: set[UUID | str] = {after.id for _, after in changed} | touched | _told_anew(old_times, times)
    by_id = {row.id: row for _, row in changed}
    broken = {each.key for each in times.conflicts}
    entries = list(rows.entries)
    numbers = sorted(rows.index[key] for key in keys if key in rows.index)
    for number in numbers:
        entry = entries[number]
        if entry.measure is None or not isinstance(entry.key, UUID):
            continue
        measure = by_id.get(entry.key, entry.measure)
        entries[number] = replace(
            entry, title=measure.title, measure=measure, bar=bars[entry.key], critical=entry.key in times.critical,
            float_until=times.floats.get(entry.key), conflict=entry.key in broken,
        )  # fmt: skip
    if touched:
        groups = {rows.index[key] for _, row in changed if (key := group_key(row)) in rows.index}
        numbers += _groups(entries, groups, plan, (rows.bars, bars), tops)
    same_links = plan.links is old_plan.links
    links = rows.links if same_links else links_of(plan, rows.index)
    made = rows.link_index if same_links else None
    fresh = Rows(tuple(entries), rows.index, links, rows.first, rows.last, bars, times.tight, made, steps, tops)
    return fresh, sorted(set(numbers))


def _place(row: MeasureRow) -> tuple[object, ...]:
    """What decides in which row a measure stands."""
    return row.id, row.number, row.depth, row.parent_id, row.field_id, row.has_steps


def _stretches(before: MeasureRow, after: MeasureRow, rows: Rows) -> bool:
    """Whether a new date may change the first or last day that the plan names."""
    if (before.start, before.end) == (after.start, after.end):
        return False
    days: list[date | None] = [before.start, before.end, after.start, after.end]
    return None in days or any(day is not None and not rows.first < day < rows.last for day in days)


def _outline(plan: PlanView) -> tuple[dict[UUID, tuple[int, ...]], dict[UUID | None, tuple[int, ...]]]:
    steps: dict[UUID, list[int]] = {}
    tops: dict[UUID | None, list[int]] = {}
    for place, row in enumerate(plan.measures):
        if row.parent_id is not None:
            steps.setdefault(row.parent_id, []).append(place)
            steps.setdefault(row.id, [])
        else:
            tops.setdefault(row.field_id, []).append(place)
    return {key: tuple(each) for key, each in steps.items()}, {key: tuple(each) for key, each in tops.items()}


def _new_bars(
    rows: Rows, plan: PlanView, changed: list[MeasureRow], steps: Mapping[UUID, tuple[int, ...]]
) -> tuple[Mapping[UUID, Bar | None], set[UUID | str]]:
    """All bars, and the measures above the changed ones whose bars changed with them."""
    bars = dict(rows.bars)
    touched: set[UUID | str] = set()
    parents: set[UUID] = set()
    for row in changed:
        bar = bar_of(row, rows.last)
        if row.has_steps:
            parents.add(row.id)
        elif bar != bars[row.id]:
            bars[row.id] = bar
            touched.add(row.id)
            if row.parent_id is not None:
                parents.add(row.parent_id)
    above = _with_above(parents, {row.id: row for row in plan.measures if row.has_steps}) if parents else []
    for row in sorted(above, key=lambda each: -each.depth):
        below = [bar for place in steps.get(row.id, ()) if (bar := bars[plan.measures[place].id]) is not None]
        bar = whole_bar(row, below, rows.last)
        if bar != bars[row.id]:
            bars[row.id] = bar
            touched.add(row.id)
    return bars, touched


def _with_above(keys: set[UUID], rows: Mapping[UUID, MeasureRow]) -> list[MeasureRow]:
    found: dict[UUID, MeasureRow] = {}
    for key in keys:
        here: UUID | None = key
        while here is not None and here not in found:
            found[here] = rows[here]
            here = rows[here].parent_id
    return list(found.values())


def _told_anew(old: PlanTimes, new: PlanTimes) -> set[UUID]:
    """Measures of which float, critical path or conflicts say something else now."""
    if new is old:
        return set()
    if new.before is old.mark:
        return set(new.news)
    keys = set(old.critical ^ new.critical) | _other_floats(old, new)
    return keys | {each.key for each in set(old.conflicts) ^ set(new.conflicts)}


def _other_floats(old: PlanTimes, new: PlanTimes) -> set[UUID]:
    pairs = list(zip(old.floats.items(), new.floats.items(), strict=False))
    if len(old.floats) == len(new.floats) and all(one[0] is two[0] for one, two in pairs):
        # a copy with other days, as it is nearly always: no id has to be looked up
        return {two[0] for one, two in pairs if one[1] != two[1]}
    keys = {key for key, day in new.floats.items() if old.floats.get(key) != day}
    return keys | (old.floats.keys() - new.floats.keys())


def _groups(
    entries: list[Entry], groups: set[int], plan: PlanView, bars: tuple[Mapping[UUID, Bar | None], ...],
    tops: Mapping[UUID | None, tuple[int, ...]],
) -> list[int]:  # fmt: skip
    """The bars of groups follow what stands in them; `tops` are the places of the outermost measures of each field,
    `bars` the old and the new ones."""
    before, after = bars
    numbers = []
    for number in groups:
        entry = entries[number]
        keys = [plan.measures[place].id for place in tops.get(entry.field_id, ())]
        if entry.bar is not None and all(
            _within(before[key], entry.bar) and _within(after[key], entry.bar)
            for key in keys if before[key] is not after[key]
        ):  # fmt: skip
            continue
        found = [bar for key in keys if (bar := after[key]) is not None]
        entries[number] = replace(entry, bar=around(found))
        numbers.append(number)
    return numbers


def _within(bar: Bar | None, whole: Bar) -> bool:
    """Whether the whole would be the same without it."""
    return bar is None or (whole.start < bar.start and bar.stop < whole.stop)
