"""What follows from the dates and links of the plan: float, the critical path, and links that the dates contradict.

The dates of the plan are those the committee set; nothing is moved here. Only measures with links are looked at: of one
that hangs on nothing no float could be told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
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
    """Compute for the whole plan; a plan without usable links has nothing to tell."""
    rows = {row.id: row for row in plan.measures}
    linked = {each for link in plan.links for each in (link.predecessor_id, link.successor_id)}
    usable = {key for key in linked if key in rows and rows[key].start is not None and not rows[key].series_days}
    links = [
        Link(link.predecessor_id, link.successor_id, link.type, link.lag_days)
        for link in plan.links
        if link.predecessor_id in usable and link.successor_id in usable
    ]
    starts = [row.start for row in rows.values() if row.start is not None]
    if not links or not starts:
        return PlanTimes()
    calendar = WorkCalendar(min(starts))
    try:
        schedule = Schedule([_activity(rows[key], calendar) for key in usable], links, calendar, min(starts))
    except CycleError:
        return PlanTimes()  # commands refuse circles; an imported file may still hold one
    leading = {link.predecessor for link in links}
    days: dict[UUID, int] = {}
    until: dict[UUID, date] = {}
    for key in leading:
        free = schedule.placement(key).free_float
        if free > 0:
            days[key] = free
            until[key] = calendar.end_after(schedule.dates(key)[1] + timedelta(days=1), free)
    tight = frozenset(schedule.tight_links())
    critical = frozenset(key for pair in tight for key in pair)
    found = tuple(each for each in schedule.conflicts() if _certain(each, rows))
    return PlanTimes(critical, tight, until, days, found)


def _activity(row: MeasureRow, calendar: WorkCalendar) -> Activity:
    start = row.start
    assert start is not None
    if row.kind is MeasureKind.MILESTONE:
        # of a vague one the earliest reading: it may stand at the very beginning of its month
        day = start if row.precision is DatePrecision.DAY else calendar.last_day(calendar.begins(start))
        return Activity(row.id, day, 0, automatic=False)
    return Activity(row.id, start, max(calendar.working_days(start, row.end or start), 1), automatic=False)


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
