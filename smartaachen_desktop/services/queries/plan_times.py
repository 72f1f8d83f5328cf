"""What follows from the dates and links of the plan: float, the critical path, and what contradicts the dates.

Nothing is moved here. Only what is linked, scheduled automatically or has a deadline is looked at: of a measure that
hangs on nothing no float could be told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from smartaachen_desktop.formats import period_bounds
from smartaachen_desktop.model.consequences import Consequences
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.plan_order import CycleError
from smartaachen_desktop.model.replanning import PlanRow, activity
from smartaachen_desktop.model.schedule import Activity, Conflict, ConflictKind, Link, Schedule
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
    mark: object = field(default_factory=object, compare=False, repr=False)
    before: object = field(default=None, compare=False, repr=False)
    """The mark of the times that these were made from by a change of a few measures, if they were."""
    news: frozenset[UUID] = field(default=frozenset(), compare=False, repr=False)
    """Whose float, criticality or conflicts differ from those."""


def plan_times(plan: PlanView) -> PlanTimes:
    """Compute for the whole plan; a plan in which nothing hangs on anything has nothing to tell."""
    return TimesKeeper(plan).times


class TimesKeeper:
    """Keeps the schedule of a plan, so that a change of a few measures does not compute everything anew."""

    def __init__(self, plan: PlanView) -> None:
        self.times = PlanTimes()
        self._build(plan)

    def update(self, plan: PlanView, changed: Sequence[MeasureRow], *, links_changed: bool = False) -> PlanTimes:
        """The plan after a change of some measures; its outline is as before, days off and the other rows too."""
        schedule = self._schedule
        same_parts = all((row.id in self._usable) == self._is_usable(row) for row in changed)
        if links_changed or schedule is None or not same_parts or any(row.has_steps for row in changed):
            self._build(plan)
            return self.times
        self._rows |= {row.id: row for row in changed}
        usable = [row for row in changed if row.id in self._usable]
        if usable:
            schedule.reschedule([self._activity(row) for row in usable])
            self._tell_news(schedule)
        return self.times

    def _build(self, plan: PlanView) -> None:
        self._rows = {row.id: row for row in plan.measures}
        self._linked = {each for link in plan.links for each in (link.predecessor_id, link.successor_id)}
        usable = [row for row in plan.measures if self._is_usable(row)]
        self._usable = {row.id for row in usable}
        self._schedule: Schedule | None = None
        self.times = PlanTimes()
        if not usable:
            return
        links = [
            Link(link.predecessor_id, link.successor_id, link.type, link.lag_days, link.elapsed)
            for link in plan.links
            if link.predecessor_id in self._usable and link.successor_id in self._usable
        ]
        self._calendar = plan_calendar(plan)
        begin = min(row.start for row in usable if row.start)
        activities = [self._activity(row) for row in usable]
        try:
            self._schedule = Schedule(activities, links, self._calendar, begin)
        except CycleError:
            return  # commands refuse circles; an imported file may still hold one
        self._tell_all(self._schedule)

    def _is_usable(self, row: MeasureRow) -> bool:
        bound = row.id in self._linked or row.automatic or row.deadline is not None
        return row.start is not None and not row.is_series and bound

    def _activity(self, row: MeasureRow) -> Activity:
        return activity(plan_row(row), self._calendar)

    def _tell_all(self, schedule: Schedule) -> None:
        found = self._found = Consequences(schedule)
        key, last_day = schedule.key_of, self._calendar.last_day
        self.times = PlanTimes(
            frozenset(key(each) for each in found.critical),
            frozenset((key(before), key(after)) for before, all_after in found.tight.items() for after in all_after),
            {key(each): last_day(until) for each, (_days, until) in found.floats.items()},
            {key(each): days for each, (days, _until) in found.floats.items()},
            self._conflicts(found),
        )

    def _tell_news(self, schedule: Schedule) -> None:
        """Only what differs is put into copies of what was told before: to hash a thousand ids takes longer."""
        old, found, key = self.times, self._found, schedule.key_of
        asked, tight, loose, critical, no_longer = found.follow()
        days, until = dict(old.float_days), dict(old.floats)
        news = {key(number) for number in critical | no_longer}
        for number in asked:
            now, which = found.floats.get(number), key(number)
            if now is None:
                if days.pop(which, None) is not None:
                    news.add(which)
                until.pop(which, None)
                continue
            last = self._calendar.last_day(now[1])
            if days.get(which) != now[0] or until[which] != last:
                days[which], until[which] = now[0], last
                news.add(which)
        pairs, joined = old.tight, old.critical
        if tight or loose:
            pairs = (pairs - {schedule.keys_of(each) for each in loose}) | {schedule.keys_of(each) for each in tight}
        if critical or no_longer:
            joined = (joined - {key(each) for each in no_longer}) | {key(each) for each in critical}
        conflicts = self._conflicts(found)
        if conflicts != old.conflicts:  # a date that is vague now also makes one certain or doubtful
            news |= {each.key for each in set(conflicts) ^ set(old.conflicts)}
        self.times = PlanTimes(joined, pairs, until, days, conflicts, before=old.mark, news=frozenset(news))

    def _conflicts(self, found: Consequences) -> tuple[Conflict, ...]:
        rows = self._rows
        return tuple([
            each
            for number in sorted(found.conflicts)
            for each in found.conflicts[number]
            if each.kind is not ConflictKind.LINK or _certain(each, rows)
        ])  # fmt: skip


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
    if before.precision is after.precision is DatePrecision.DAY:
        return (before.end or before.start) > after.start
    return (
        period_bounds(before.end or before.start, before.precision)[0] > period_bounds(after.start, after.precision)[1]
    )
