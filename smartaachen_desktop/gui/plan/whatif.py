"""What would follow if some measures got other dates: the rules of the command, without sending it. No Qt."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from smartaachen_desktop.model.plan import Constraint
from smartaachen_desktop.model.plan_order import CycleError
from smartaachen_desktop.model.replanning import Dates, PlanRow, first_day, replanned
from smartaachen_desktop.model.schedule import Link
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.plan_times import plan_row

Moved = Mapping[UUID, tuple[date, date | None]]


class WhatIf:
    """One state of the plan. What a measure reaches is looked up once per pull, not with every move of the mouse."""

    def __init__(self, plan: PlanView, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._rows = {row.id: plan_row(row) for row in plan.measures}
        self._order = {key: place for place, key in enumerate(self._rows)}
        self._begin = first_day(self._rows.values())
        self._automatic = any(row.automatic for row in self._rows.values())
        self._out: dict[UUID, list[Link]] = {}
        self._into: dict[UUID, list[Link]] = {}
        for each in plan.links:
            link = Link(each.predecessor_id, each.successor_id, each.type, each.lag_days, each.elapsed)
            self._out.setdefault(link.predecessor, []).append(link)
            self._into.setdefault(link.successor, []).append(link)
        self._steps: dict[UUID, list[UUID]] = {}
        for row in self._rows.values():
            if row.parent is not None:
                self._steps.setdefault(row.parent, []).append(row.key)
        self._part: tuple[frozenset[UUID], dict[UUID, PlanRow], list[Link]] | None = None

    def follow(self, moved: Moved) -> dict[UUID, Dates]:
        """New dates of the other measures, as they would be stored."""
        if not self._automatic or self._begin is None:
            return {}
        rows, links = self._reached(frozenset(moved))
        changed = rows | {key: _set(rows[key], *dates) for key, dates in moved.items() if key in rows}
        begin = min([self._begin, *(start for start, _ in moved.values())])
        try:
            found = replanned(changed, links, moved, self._calendar, begin)
        except CycleError:
            return {}
        return {key: dates for key, dates in found.items() if key not in moved or not _same(changed[key], dates)}

    def _reached(self, keys: frozenset[UUID]) -> tuple[dict[UUID, PlanRow], list[Link]]:
        """Everything that may move with them, what that waits for, and the links among all these."""
        if self._part is None or self._part[0] != keys:
            reach = self._closure(keys)
            sources = {link.predecessor for key in reach for link in self._into.get(key, ())}
            part = reach | self._with_steps(self._undated_sources(sources))
            for key in tuple(part):
                part |= self._above(key)
            links = [link for key in part for link in self._out.get(key, ()) if link.successor in part]
            self._part = keys, {key: self._rows[key] for key in sorted(part, key=self._order.__getitem__)}, links
        return self._part[1], self._part[2]

    def _closure(self, keys: Iterable[UUID]) -> set[UUID]:
        found: set[UUID] = set()
        waiting = list(self._with_steps(keys))
        begin = set(waiting)
        while waiting:
            key = waiting.pop()
            if key in found or key not in self._rows:
                continue
            found.add(key)
            row = self._rows[key]
            if key not in begin and not row.automatic and not (key in self._steps and row.start is None):
                continue  # what stands by hand does not move, and so nothing behind it
            waiting += self._with_steps(link.successor for link in self._out.get(key, ()))
            parent = self._rows[key].parent
            if parent is not None:
                waiting += self._with_steps([parent])
        return found

    def _undated_sources(self, keys: Iterable[UUID]) -> set[UUID]:
        """They, and what those among them without dates wait for."""
        found: set[UUID] = set()
        waiting = list(keys)
        while waiting:
            key = waiting.pop()
            if key not in found and key in self._rows:
                found.add(key)
                if self._rows[key].start is None:
                    waiting += [link.predecessor for link in self._into.get(key, ())]
        return found

    def _with_steps(self, keys: Iterable[UUID]) -> set[UUID]:
        found: set[UUID] = set()
        waiting = list(keys)
        while waiting:
            key = waiting.pop()
            found.add(key)
            waiting += self._steps.get(key, ())
        return found

    def _above(self, key: UUID) -> set[UUID]:
        found: set[UUID] = set()
        parent = self._rows[key].parent if key in self._rows else None
        while parent is not None and parent in self._rows and parent not in found:
            found.add(parent)
            parent = self._rows[parent].parent
        return found


def _set(row: PlanRow, start: date, end: date | None) -> PlanRow:
    """As SetMeasureDates would: the new start of an automatic measure binds it."""
    row = row._replace(end=end)
    if not row.automatic or start == row.start:
        return row._replace(start=start)
    kind = row.constraint if row.constraint is Constraint.FIXED else Constraint.NOT_BEFORE
    return row._replace(start=start, constraint=kind, constraint_day=start)


def _same(row: PlanRow, dates: Dates) -> bool:
    return (row.start, row.end) == (dates.start, dates.end)
