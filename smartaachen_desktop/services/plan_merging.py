"""Pieces of an import: the order of what was there and what comes, and a measure out of both."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.plan_draft import DraftDayOff, DraftMeasure, PlanDraft
from smartaachen_desktop.model.replanning import PlanRow, keeping_lengths
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import plan_calendar


def merged_row(key: UUID, values: Mapping[str, Any], row: MeasureRow | None) -> PlanRow:
    def value(name: str) -> Any:
        return values[name] if name in values else getattr(row, name)

    is_series = value("series_days") is not None or value("series_months") is not None
    return PlanRow(
        key, value("parent_id"), value("kind"), value("start"), value("end"), value("precision"), is_series,
        value("automatic"), value("constraint"), value("constraint_day"), value("deadline"),
    )  # fmt: skip


def merged(there: list[UUID], mine: list[UUID]) -> list[UUID]:
    named = set(mine)
    behind: dict[UUID | None, list[UUID]] = {}
    anchor: UUID | None = None
    for key in there:
        if key in named:
            anchor = key
        else:
            behind.setdefault(anchor, []).append(key)
    found = list(behind.get(None, ()))
    for key in mine:
        found += [key, *behind.get(key, ())]
    return found


def numbers(measures: Iterable[DraftMeasure]) -> dict[str, str]:
    found: dict[str, str] = {}
    counts: dict[str | None, int] = {}
    for each in measures:
        counts[each.parent] = counts.get(each.parent, 0) + 1
        found[each.key] = (f"{found[each.parent]}." if each.parent is not None else "") + str(counts[each.parent])
    return found


def new_days_off(plan: PlanView, draft: PlanDraft) -> list[DraftDayOff]:
    """Days off of the file that the plan has not."""
    there = {(each.first, each.last) for each in plan.days_off}
    return [each for each in draft.days_off if (each.first, each.last) not in there]


def with_days_off(plan: PlanView, draft: PlanDraft) -> PlanView:
    """The plan with the days off of the file."""
    return replace(plan, days_off=(*plan.days_off, *draft.days_off))  # type: ignore[arg-type]


def stretched(plan: PlanView, rows: Mapping[UUID, PlanRow], calendar: WorkCalendar) -> dict[UUID, PlanRow]:
    """Automatic measures over days off that come along, each with its working days as AddDayOff keeps them. A file that
    gives a measure other dates says with them how many working days it has."""
    now = {row.id: (row.start, row.end) for row in plan.measures}
    found = keeping_lengths(rows, plan_calendar(plan), calendar)
    return {key: row for key, row in found.items() if now.get(key) == (rows[key].start, rows[key].end)}
