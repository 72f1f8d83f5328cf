"""New rows after a change of a few measures: only what they touch is made anew. No Qt."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from smartaachen_desktop.gui.plan.rows import Bar, Entry, Rows, around, bar_of, links_of
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
    bars, touched = _new_bars(rows, plan, [after for _, after in changed])
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
        numbers += _groups(entries, plan, bars, {by_id[key].field_id for key in by_id})
    same_links = plan.links is old_plan.links
    links = rows.links if same_links else links_of(plan, rows.index)
    made = rows.link_index if same_links else None
    fresh = Rows(tuple(entries), rows.index, links, rows.first, rows.last, bars, times.tight, made)
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


def _new_bars(
    rows: Rows, plan: PlanView, changed: list[MeasureRow]
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
    if not parents:
        return bars, touched
    steps: dict[UUID, list[MeasureRow]] = {}
    by_id = {row.id: row for row in plan.measures}
    for row in plan.measures:
        if row.parent_id is not None:
            steps.setdefault(row.parent_id, []).append(row)
    for key in sorted(_with_above(parents, by_id), key=lambda each: -by_id[each].depth):
        own = bar_of(by_id[key], rows.last)
        below = [bar for step in steps.get(key, ()) if (bar := bars[step.id]) is not None]
        whole = around([*below, *([own] if own else [])]) if below else own
        bar = replace(whole, progress=by_id[key].progress / 100) if whole and below else whole
        if bar != bars[key]:
            bars[key] = bar
            touched.add(key)
    return bars, touched


def _with_above(keys: set[UUID], rows: Mapping[UUID, MeasureRow]) -> set[UUID]:
    found: set[UUID] = set()
    for key in keys:
        here: UUID | None = key
        while here is not None and here not in found:
            found.add(here)
            here = rows[here].parent_id
    return found


def _told_anew(old: PlanTimes, new: PlanTimes) -> set[UUID]:
    """Measures of which float, critical path or conflicts say something else now."""
    keys = set(old.critical ^ new.critical)
    keys |= {key for key, day in new.floats.items() if old.floats.get(key) != day}
    keys |= old.floats.keys() - new.floats.keys()
    return keys | {each.key for each in set(old.conflicts) ^ set(new.conflicts)}


def _groups(
    entries: list[Entry], plan: PlanView, bars: Mapping[UUID, Bar | None], fields: set[UUID | None]
) -> list[int]:
    numbers = []
    for number, entry in enumerate(entries):
        if entry.is_group and entry.field_id in fields:
            tops = [bars[row.id] for row in plan.measures if row.field_id == entry.field_id and row.parent_id is None]
            entries[number] = replace(entry, bar=around([bar for bar in tops if bar is not None]))
            numbers.append(number)
    return numbers
