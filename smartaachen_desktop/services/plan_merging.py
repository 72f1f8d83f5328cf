"""Pieces of an import: the order of what was there and what comes, and a measure out of both."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.plan_draft import DraftDayOff, DraftMeasure, PlanDraft
from smartaachen_desktop.model.replanning import PlanRow
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView


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
