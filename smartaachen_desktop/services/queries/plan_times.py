"""What follows from the dates and links of the plan: float, the critical path, and what contradicts the dates.

Nothing is moved here. Only what is linked, scheduled automatically or has a deadline is looked at: of a measure that
hangs on nothing no float could be told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.replanning import PlanRow, activity
from smartaachen_desktop.model.schedule import Activity, Conflict, ConflictKind, CycleError, Link, Schedule
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView


@dataclass(frozen=True, slots=True)
class PlanTimes:
    """`floats` names the last day to which a measure's end may slip before a successor has to move.

    `tight` are the links that leave no day between, as predecessor and successor; `critical` the measures they join.
    """

    critical: frozenset[UUID] = frozenset()
    tight: frozenset[tuple[UUID, UUID]] = frozenset()
    floats: Mapping[UUID, date] = field(default_factory=dict)
    float_days: Mapping[UUID, int] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()


def plan_times(plan: PlanView) -> PlanTimes:
    """Compute for the whole plan; a plan in which nothing hangs on anything has nothing to tell."""
    return TimesKeeper(plan).times


class TimesKeeper:
    """Keeps the schedule of a plan, so that a change of a few measures does not compute everything anew."""

    def __init__(self, plan: PlanView) -> None:
        self.times = PlanTimes()
        self._build(plan)

    def update(self, plan: PlanView, changed: Iterable[UUID], *, links_changed: bool = False) -> PlanTimes:
        """The plan after a change of some measures; its outline is as before, days off and the other rows too."""
        schedule, rows = self._schedule, {row.id: row for row in plan.measures}
        new = [rows[key] for key in changed]
        same_parts = all((row.id in self._usable) == self._is_usable(row) for row in new)
        if links_changed or schedule is None or not same_parts or any(row.has_steps for row in new):
            self._build(plan)
            return self.times
        usable = [row for row in new if row.id in self._usable]
        self._usable |= {row.id: row for row in usable}
        if usable:
            schedule.reschedule([self._activity(row) for row in usable])
        self._tell(schedule, rows)
        return self.times

    def _build(self, plan: PlanView) -> None:
        rows = {row.id: row for row in plan.measures}
        self._linked = {each for link in plan.links for each in (link.predecessor_id, link.successor_id)}
        self._usable = {row.id: row for row in plan.measures if self._is_usable(row)}
        self._schedule: Schedule | None = None
        self.times = PlanTimes()
        if not self._usable:
            return
        links = [
            Link(link.predecessor_id, link.successor_id, link.type, link.lag_days, link.elapsed)
            for link in plan.links
            if link.predecessor_id in self._usable and link.successor_id in self._usable
        ]
        self._calendar = plan_calendar(plan)
        self._sources = list(dict.fromkeys(link.predecessor for link in links))
        begin = min(row.start for row in self._usable.values() if row.start)
        activities = [self._activity(row) for row in self._usable.values()]
        try:
            self._schedule = Schedule(activities, links, self._calendar, begin)
        except CycleError:
            return  # commands refuse circles; an imported file may still hold one
        self._tell(self._schedule, rows)

    def _is_usable(self, row: MeasureRow) -> bool:
        bound = row.id in self._linked or row.automatic or row.deadline is not None
        return row.start is not None and not row.is_series and bound

    def _activity(self, row: MeasureRow) -> Activity:
        return activity(plan_row(row), self._calendar)

    def _tell(self, schedule: Schedule, rows: Mapping[UUID, MeasureRow]) -> None:
        days: dict[UUID, int] = {}
        until: dict[UUID, date] = {}
        for key, free, boundary in schedule.free_floats(self._sources):
            days[key] = free
            until[key] = self._calendar.last_day(boundary)
        tight = frozenset(schedule.tight_links())
        critical = frozenset(key for pair in tight for key in pair)
        found = tuple(each for each in schedule.conflicts() if _certain(each, rows))
        self.times = PlanTimes(critical, tight, until, days, found)


def plan_calendar(plan: PlanView) -> WorkCalendar:
    """The plan's working days: NRW's, less its own days off."""
    off = [
        each.first + timedelta(days=number)
        for each in plan.days_off
        for number in range((each.last - each.first).days + 1)
    ]
    first = min((row.start for row in plan.measures if row.start), default=date(2022, 1, 1))
    return WorkCalendar(first, off)


def plan_row(row: MeasureRow) -> PlanRow:
    """A measure as far as its dates go."""
    return PlanRow(
        row.id, row.parent_id, row.kind, row.start, row.end, row.precision, row.is_series, row.automatic,
        row.constraint, row.constraint_day, row.deadline,
    )  # fmt: skip


def _certain(conflict: Conflict, rows: Mapping[UUID, MeasureRow]) -> bool:
    """Whether no reading of vague dates avoids it: "Juli 2022" may follow something that ends in July."""
    before = rows.get(conflict.other) if conflict.other is not None else None
    after = rows[conflict.key]
    if conflict.kind is not ConflictKind.LINK or before is None or before.start is None or after.start is None:
        return True
    if before.precision is DatePrecision.DAY and after.precision is DatePrecision.DAY:
        return True
    earliest_end, latest_begin = before.end or before.start, after.start
    if before.precision is not DatePrecision.DAY:
        earliest_end = earliest_end.replace(day=1)
    if after.precision is not DatePrecision.DAY:
        following = (latest_begin.replace(day=28) + timedelta(days=4)).replace(day=1)
        latest_begin = following - timedelta(days=1)
    return earliest_end > latest_begin
