"""What a change makes of the dates that follow it: only the measures it can reach are scheduled anew."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from smartaachen_desktop.model.circles import with_steps
from smartaachen_desktop.model.plan import Constraint, DatePrecision, MeasureKind
from smartaachen_desktop.model.schedule import Activity, Link, Schedule
from smartaachen_desktop.model.working_time import WorkCalendar


class PlanRow(NamedTuple):
    """A measure as far as its dates go; the fields are those of model.plan.Measure."""

    key: UUID
    parent: UUID | None
    kind: MeasureKind
    start: date | None
    end: date | None
    precision: DatePrecision
    is_series: bool
    automatic: bool
    constraint: Constraint = Constraint.SOON
    constraint_day: date | None = None
    deadline: date | None = None


class Dates(NamedTuple):
    start: date | None
    end: date | None
    precision: DatePrecision


def activity(row: PlanRow, calendar: WorkCalendar) -> Activity:
    """A vague milestone is read at the end of its period: what follows it must not come too early."""
    last = row.end or row.start
    if row.kind is MeasureKind.MILESTONE:
        duration, start = 0, last
    else:
        duration = max(calendar.working_days(row.start, last), 1) if row.start and last else 1
        start = row.start
    return Activity(
        row.key, start, duration, row.automatic, row.constraint, row.constraint_day, row.deadline, row.parent
    )


def keeping_lengths(rows: Mapping[UUID, PlanRow], before: WorkCalendar, after: WorkCalendar) -> dict[UUID, PlanRow]:
    """The automatic measures that need another last day, so that each has as many working days by the calendar `after`
    as it had by the one `before`."""
    above = {row.parent for row in rows.values()}
    found: dict[UUID, PlanRow] = {}
    for key, row in rows.items():
        if not row.automatic or row.start is None or row.end is None or key in above:
            continue
        length = before.working_days(row.start, row.end)
        if length and (end := after.end_after(row.start, length)) != row.end:
            found[key] = row._replace(end=end)
    return found


def first_day(rows: Iterable[PlanRow]) -> date | None:
    """When the plan begins."""
    return min((row.start for row in rows if row.start is not None), default=None)


def replanned(
    rows: Mapping[UUID, PlanRow], links: Sequence[Link], changed: Iterable[UUID], calendar: WorkCalendar, begin: date
) -> dict[UUID, Dates]:
    """New dates of the automatic measures that stand elsewhere once `changed` were changed.

    What nothing binds any more stays where it is. Raises CycleError.
    """
    steps: dict[UUID, list[UUID]] = {}
    for row in rows.values():
        if row.parent is not None:
            steps.setdefault(row.parent, []).append(row.key)
    scheduled = taking_part(rows, links, steps)
    known = [each for each in links if each.predecessor in scheduled and each.successor in scheduled]
    reached = _reached(rows, steps, known, changed)
    free = {
        key
        for key in reached
        if key in scheduled
        and scheduled[key].automatic
        # of vague dates no day is known that could move; a measure above others takes on theirs
        and (key in steps or scheduled[key].precision is DatePrecision.DAY)
    }
    if not free:
        return {}
    activities = [
        each if key in free else replace(each, automatic=False)
        for key in _around_them(free, steps, known, rows)
        if key in scheduled
        for each in (activity(scheduled[key], calendar),)
    ]
    schedule = Schedule(activities, known, calendar, begin)
    found: dict[UUID, Dates] = {}
    for key in _steps_first(free, rows):
        row = rows[key]
        if below := [found.get(step) or _dates(rows[step]) for step in steps.get(key, ()) if rows[step].start]:
            new = around(below)
        else:
            start, end = schedule.dates(key)
            new = Dates(start, None if row.end is None and row.start is not None else end, DatePrecision.DAY)
            if row.kind is MeasureKind.MILESTONE:
                new = new._replace(end=start if row.end is not None else None)
        if new != _dates(row):
            found[key] = new
    return found


def taking_part(
    rows: Mapping[UUID, PlanRow], links: Iterable[Link], steps: Mapping[UUID, list[UUID]]
) -> dict[UUID, PlanRow]:
    """What has a place in time: dates, or automatic and something to get them from; a series has too many of them."""
    found = {key: row for key, row in rows.items() if row.start is not None and not row.is_series}
    open_ones = [row for row in rows.values() if row.start is None and row.automatic and not row.is_series]
    into: dict[UUID, list[UUID]] = {}
    for link in links if open_ones else ():
        for key in with_steps([link.successor], steps):
            into.setdefault(key, []).append(link.predecessor)
    while True:
        sources = [(row, (*into.get(row.key, ()), *steps.get(row.key, ()))) for row in open_ones]
        new = {
            row.key: row
            for row, others in sources
            if row.key not in found and (row.constraint_day or any(key in found for key in others))
        }
        if not new:
            return found
        found |= new


def around(parts: Sequence[Dates]) -> Dates:
    """From the first to the last of the parts; whole months where a part is known no more exactly than that."""
    start = min(part.start for part in parts if part.start)
    end = max(part.end or part.start or start for part in parts)
    if all(part.precision is DatePrecision.DAY for part in parts):
        return Dates(start, end, DatePrecision.DAY)
    return Dates(start.replace(day=1), month_end(end), DatePrecision.MONTH)


def _dates(row: PlanRow) -> Dates:
    return Dates(row.start, row.end, row.precision)


def month_end(day: date) -> date:
    """The last day of the month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _reached(
    rows: Mapping[UUID, PlanRow], steps: Mapping[UUID, list[UUID]], links: Iterable[Link], changed: Iterable[UUID]
) -> set[UUID]:
    """Everything whose dates may depend on those of `changed`, and these with their own steps."""
    followers: dict[UUID, list[UUID]] = {}
    for link in links:
        followers.setdefault(link.predecessor, []).append(link.successor)
    found: set[UUID] = set()
    waiting = with_steps((key for key in changed if key in rows), steps)
    begin = set(waiting)
    while waiting:
        key = waiting.pop()
        if key in found:
            continue
        found.add(key)
        row = rows[key]
        if key not in begin and not row.automatic and not (key in steps and row.start is None):
            continue  # what stands by hand does not move, and so nothing behind it
        waiting += with_steps(followers.get(key, ()), steps)
        parent = rows[key].parent
        if parent is not None and parent in rows:
            waiting.append(parent)
    return found


def _around_them(
    free: set[UUID], steps: Mapping[UUID, list[UUID]], links: Iterable[Link], rows: Mapping[UUID, PlanRow]
) -> list[UUID]:
    """`free`, the measures above them, what they wait for, and the steps of all these."""
    above: set[UUID] = set()
    for key in free:
        here: UUID | None = key
        while here is not None and here in rows and here not in above:
            above.add(here)
            here = rows[here].parent
    before = {each.predecessor for each in links if each.successor in above}
    return list(dict.fromkeys(with_steps([*above, *before], steps)))


def _steps_first(keys: Iterable[UUID], rows: Mapping[UUID, PlanRow]) -> list[UUID]:
    def depth(key: UUID) -> int:
        parent = rows[key].parent
        return 0 if parent is None or parent not in rows else depth(parent) + 1

    return sorted(keys, key=lambda key: (-depth(key), key.hex))
