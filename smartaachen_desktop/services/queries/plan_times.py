"""What follows from the dates and links of the plan: float, the critical path, and what contradicts the dates.

Nothing is moved here. Only what is linked, scheduled automatically or has a deadline is looked at: of a measure that
hangs on nothing no float could be told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from smartaachen_desktop.formats import SEASON_MONTHS
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.replanning import PlanRow, activity, month_end
from smartaachen_desktop.model.schedule import Conflict, ConflictKind, CycleError, Link, Schedule
from smartaachen_desktop.model.working_time import WorkCalendar, days_of
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
    rows = {row.id: row for row in plan.measures}
    linked = {each for link in plan.links for each in (link.predecessor_id, link.successor_id)}
    usable = {
        row.id: plan_row(row)
        for row in plan.measures
        if row.start is not None and not row.is_series and (row.id in linked or row.automatic or row.deadline)
    }
    if not usable:
        return PlanTimes()
    links = [
        Link(link.predecessor_id, link.successor_id, link.type, link.lag_days, link.elapsed)
        for link in plan.links
        if link.predecessor_id in usable and link.successor_id in usable
    ]
    calendar = plan_calendar(plan)
    begin = min(row.start for row in usable.values() if row.start)
    try:
        schedule = Schedule([activity(row, calendar) for row in usable.values()], links, calendar, begin)
    except CycleError:
        return PlanTimes()  # commands refuse circles; an imported file may still hold one
    days: dict[UUID, int] = {}
    until: dict[UUID, date] = {}
    for key in {link.predecessor for link in links}:
        free = schedule.placement(key).free_float
        if free > 0:
            days[key] = free
            until[key] = calendar.end_after(schedule.dates(key)[1] + timedelta(days=1), free)
    tight = frozenset(schedule.tight_links())
    critical = frozenset(key for pair in tight for key in pair)
    found = tuple(each for each in schedule.conflicts() if _certain(each, rows))
    return PlanTimes(critical, tight, until, days, found)


def plan_calendar(plan: PlanView) -> WorkCalendar:
    """The plan's working days: NRW's, less its own days off."""
    first = min((row.start for row in plan.measures if row.start), default=date(2022, 1, 1))
    return WorkCalendar(first, days_of((each.first, each.last) for each in plan.days_off))


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
    return _reach(before.end or before.start, before.precision)[0] > _reach(after.start, after.precision)[1]


def _reach(day: date, precision: DatePrecision) -> tuple[date, date]:
    """The first and the last day that a date of this precision may mean."""
    match precision:
        case DatePrecision.DAY:
            return day, day
        case DatePrecision.MONTH:
            first = last = day.month
        case DatePrecision.SEASON:
            seasons = SEASON_MONTHS.values()
            first, last = next((each for each in seasons if each[0] <= day.month <= each[1]), (day.month, day.month))
        case DatePrecision.YEAR:
            first, last = 1, 12
    return date(day.year, first, 1), month_end(date(day.year, last, 1))
