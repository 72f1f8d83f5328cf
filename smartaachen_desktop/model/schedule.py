"""When measures take place: from durations, links and constraints to dates, floats, the critical path and conflicts.

The method is the critical path method with the four link types of the PMI vocabulary. All counting is in boundaries of
a WorkCalendar: a measure begins at boundary s and ends at s + duration. A milestone stands at the end of its day, so
that what follows it begins on the next working day.
"""

import enum
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import heapify, heappop, heappush
from typing import NamedTuple
from uuid import UUID

from smartaachen_desktop.model.plan import Constraint, DependencyType
from smartaachen_desktop.model.plan_order import in_order
from smartaachen_desktop.model.working_time import WorkCalendar

FAR = 1 << 40


@dataclass(frozen=True, slots=True)
class Activity:
    """A measure as the schedule sees it. `duration` counts working days, 0 is a milestone.

    A measure that is not `automatic` stays on its dates, whatever its links say. `day` belongs to the constraint: the
    first day for NOT_BEFORE and FIXED, the last one for NOT_AFTER. What has no start begins with the plan.
    """

    key: UUID
    start: date | None
    duration: int
    automatic: bool = True
    constraint: Constraint = Constraint.SOON
    day: date | None = None
    deadline: date | None = None
    parent: UUID | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """`lag` in working days, or in calendar days where it is `elapsed`; negative for a lead."""

    predecessor: UUID
    successor: UUID
    type: DependencyType = DependencyType.FS
    lag: int = 0
    elapsed: bool = False


class Placement(NamedTuple):
    """Where an activity stands. Floats in working days: until the plan's end moves, until the next one moves."""

    start: date
    end: date
    total_float: int
    free_float: int
    critical: bool


class ConflictKind(enum.StrEnum):
    LINK = "link"
    NOT_AFTER = "not_after"
    DEADLINE = "deadline"
    FIXED = "fixed"


class Conflict(NamedTuple):
    """`key` cannot be as it is: `days` working days are missing; `other` is the predecessor that asks for them."""

    kind: ConflictKind
    key: UUID
    other: UUID | None
    days: int


class _Edge(NamedTuple):
    """A link seen from one end; `node` is the number of the other one."""

    node: int
    kind: DependencyType
    lag: int
    elapsed: bool


class Schedule:
    """The dates of all activities; `move` and `reschedule` keep them true after a change of a few.

    A summary (an activity that others name as parent) runs from its first to its last part, unless it has dates and is
    not automatic. A link to a summary binds the begin of each part, whatever its type. Raises CycleError.
    """

    def __init__(
        self, activities: Iterable[Activity], links: Iterable[Link], calendar: WorkCalendar, begin: date
    ) -> None:
        self.calendar = calendar
        self._activities = list(activities)
        self._begin = calendar.begins(begin)
        self.index = {each.key: number for number, each in enumerate(self._activities)}
        count = len(self._activities)
        self._keys = [each.key for each in self._activities]
        self._held = [self._is_held(each) for each in self._activities]
        """Who does not give way, and who has a deadline or a constraint: looked up in every pass."""
        self._limited = [each.deadline is not None or each.day is not None for each in self._activities]
        self._parent = [self.index.get(each.parent, -1) if each.parent else -1 for each in self._activities]
        self._parts: list[list[int]] = [[] for _ in range(count)]
        """The parts of each summary; one that has dates of its own and is not automatic is none."""
        for number, parent in enumerate(self._parent):
            if parent >= 0 and (self._activities[parent].automatic or self._activities[parent].start is None):
                self._parts[parent].append(number)
            else:
                self._parent[number] = -1
        self._into: list[list[_Edge]] = [[] for _ in range(count)]
        """Links into each leaf, from the predecessor's number."""
        self._out: list[list[_Edge]] = [[] for _ in range(count)]
        self._follows: list[list[tuple[int, int]]] = [[] for _ in range(count)]
        """The usual links (FS, working days) out of each, as successor and lag; all others stand in `_other`."""
        self._along: list[list[tuple[int, int]]] = [[] for _ in range(count)]
        """Links from begin to begin in working days, likewise."""
        self._other: list[list[_Edge]] = [[] for _ in range(count)]
        for link in links:
            before, after = self.index.get(link.predecessor), self.index.get(link.successor)
            if before is None or after is None:
                continue
            for part in self._leaves(after) if self._parts[after] else (after,):
                kind = _at_begin(link.type) if self._parts[after] else link.type
                edge = _Edge(part, kind, link.lag, link.elapsed)
                self._into[part].append(_Edge(before, kind, link.lag, link.elapsed))
                self._out[before].append(edge)
                if kind is DependencyType.FS and not link.elapsed:
                    self._follows[before].append((part, link.lag))
                elif kind is DependencyType.SS and not link.elapsed:
                    self._along[before].append((part, link.lag))
                else:
                    self._other[before].append(edge)
        followers = [[edge.node for edge in each] for each in self._out]
        for number, parent in enumerate(self._parent):
            if parent >= 0:
                followers[number].append(parent)
        self._order, self._rank = in_order(followers, self._keys)
        """Parts before their summary, predecessors before successors."""
        self.reached: tuple[set[int], set[int]] = (set(), set())
        """What the last reschedule reached: taken over or standing elsewhere; with another latest finish."""
        self._summaries = [number for number in self._order if self._parts[number]]
        self._start, self._finish, self._late = [0] * count, [0] * count, [0] * count
        self._bound = [0] * count
        """The latest finish that successors, limits and the plan's end allow; summaries pass it on to their parts."""
        self._begin_by, self._end_by = [0] * count, [0] * count
        """How late each may begin and end as its predecessors see it: what is held does not give way."""
        for number in self._order:
            self._start[number], self._finish[number] = self._placed(number)
        self._end = max(self._finish, default=0)
        self._backward()

    # asking

    def placement(self, key: UUID) -> Placement:
        number = self.index[key]
        start, end = self.dates(key)
        total, free, critical = self._floats(number)
        return Placement(start, end, total, free, critical)

    def dates(self, key: UUID) -> tuple[date, date]:
        """First and last day; the same day for a milestone."""
        number = self.index[key]
        start, finish = self._start[number], self._finish[number]
        if start == finish:
            day = self.calendar.last_day(finish)
            return day, day
        return self.calendar.first_day(start), self.calendar.last_day(finish)

    def critical(self) -> tuple[UUID, ...]:
        """All activities without float, in plan order; summaries where a part of theirs is."""
        late, finish = self._late, self._finish
        return tuple(each.key for number, each in enumerate(self._activities) if late[number] <= finish[number])

    def tight_links(self) -> tuple[tuple[UUID, UUID], ...]:
        """Predecessor and successor of the links that leave no working day between them, in plan order."""
        return tuple(self.keys_of(pair) for pair in sorted(self.tight_pairs()))

    def tight_pairs(self) -> frozenset[tuple[int, int]]:
        """The same as numbers."""
        return frozenset((number, after) for number in range(len(self._keys)) for after in self.tight_after(number))

    def tight_after(self, number: int) -> list[int]:
        """The successors of one that leave no working day between."""
        start, finish = self._start, self._finish
        begin, end = start[number], finish[number]
        found = [after for after, lag in self._follows[number] if start[after] - lag <= end]
        found += [after for after, lag in self._along[number] if start[after] - lag <= begin]
        for edge in self._other[number]:
            if self._allowed(edge, start[edge.node], finish[edge.node], end - begin) <= end:
                found.append(edge.node)
        return found

    def key_of(self, number: int) -> UUID:
        return self._keys[number]

    def keys_of(self, pair: tuple[int, int]) -> tuple[UUID, UUID]:
        return self._keys[pair[0]], self._keys[pair[1]]

    def conflicts(self) -> tuple[Conflict, ...]:
        """What does not go together, in plan order."""
        return tuple(each for number in range(len(self._keys)) for each in self.conflicts_of(number))

    def conflicts_of(self, number: int) -> list[Conflict]:
        """What does not go together with the dates of one."""
        if not (self._held[number] or self._limited[number]):
            return []
        found: list[Conflict] = []
        start, finish = self._start[number], self._finish[number]
        if self._held[number] and not self._parts[number]:
            for edge in self._into[number]:
                missing = self._asked(edge, finish - start) - start
                if missing > 0:
                    what = ConflictKind.FIXED if self._activities[number].automatic else ConflictKind.LINK
                    found.append(Conflict(what, self._keys[number], self._keys[edge.node], missing))
        if self._limited[number]:
            found += self._over_limits(self._activities[number], finish)
        return found

    def _over_limits(self, activity: Activity, finish: int) -> Iterable[Conflict]:
        if activity.automatic and activity.constraint is Constraint.NOT_AFTER and activity.day is not None:
            over = finish - self.calendar.ends(activity.day)
            if over > 0:
                yield Conflict(ConflictKind.NOT_AFTER, activity.key, None, over)
        if activity.deadline is not None and (over := finish - self.calendar.ends(activity.deadline)) > 0:
            yield Conflict(ConflictKind.DEADLINE, activity.key, None, over)

    def free_float(self, number: int) -> tuple[int, int] | None:
        """By how many working days one that others wait for may slip without moving them, and to which boundary."""
        follows, along, other = self._follows[number], self._along[number], self._other[number]
        if not (follows or along or other):
            return None
        start, finish = self._start, self._finish
        begin, end = start[number], finish[number]
        free = self._late[number] - end
        for after, lag in follows:
            free = min(free, start[after] - lag - end)
        for after, lag in along:
            free = min(free, start[after] - lag - begin)
        for edge in other:
            free = min(free, self._allowed(edge, start[edge.node], finish[edge.node], end - begin) - end)
        return (free, end + free) if free > 0 else None

    def predecessors(self, number: int) -> list[int]:
        return [edge.node for edge in self._into[number]]

    def successors(self, number: int) -> list[int]:
        return [edge.node for edge in self._out[number]]

    # changing

    def reschedule(self, changed: Iterable[Activity]) -> tuple[UUID, ...]:
        """Take over activities whose dates, duration or constraint changed; links and parents stay as they were.

        Only what follows is computed anew. Returns the keys of all that stand elsewhere now.
        """
        waiting: list[int] = []
        queued: set[int] = set()

        def queue(number: int) -> None:
            if number not in queued:
                queued.add(number)
                heappush(waiting, self._rank[number])

        for activity in changed:
            number = self.index[activity.key]
            self._activities[number] = activity
            self._held[number] = self._is_held(activity)
            self._limited[number] = activity.deadline is not None or activity.day is not None
            queue(number)
        reached, moved = set(queued), []
        while waiting:
            number = self._order[heappop(waiting)]
            queued.discard(number)
            placed = self._placed(number)
            if placed == (self._start[number], self._finish[number]):
                continue
            self._start[number], self._finish[number] = placed
            reached.add(number)
            moved.append(self._activities[number].key)
            for edge in self._out[number]:
                queue(edge.node)
            if self._parent[number] >= 0:
                queue(self._parent[number])
        self.reached = reached, self._backward_from(reached)
        return tuple(moved)

    # forward

    def _placed(self, number: int) -> tuple[int, int]:
        parts, activity = self._parts[number], self._activities[number]
        if parts:
            return min(self._start[part] for part in parts), max(self._finish[part] for part in parts)
        duration = max(activity.duration, 0)
        if not activity.automatic:
            start = self._begin if activity.start is None else self._begin_of(activity.start, duration)
            return start, start + duration
        if activity.constraint is Constraint.FIXED and activity.day is not None:
            start = self._begin_of(activity.day, duration)
            return start, start + duration
        start = -FAR
        for edge in self._into[number]:
            start = max(start, self._asked(edge, duration))
        if activity.constraint is Constraint.NOT_BEFORE and activity.day is not None:
            start = max(start, self._begin_of(activity.day, duration))
        if start == -FAR:
            # nothing binds it: it stays where it is, and what has no date begins with the plan
            start = self._begin if activity.start is None else self._begin_of(activity.start, duration)
        return start, start + duration

    def _begin_of(self, day: date, duration: int) -> int:
        return self.calendar.begins(day) if duration else self.calendar.ends(day)

    def _asked(self, edge: _Edge, duration: int) -> int:
        """The earliest boundary at which the successor of a link from `edge.node` may begin."""
        before, kind, lag, elapsed = edge
        if not elapsed:
            if kind is DependencyType.FS:
                return self._finish[before] + lag
            if kind is DependencyType.SS:
                return self._start[before] + lag
            return (self._finish[before] if kind is DependencyType.FF else self._start[before]) + lag - duration
        days = timedelta(days=lag)
        if kind is DependencyType.FS:
            return self.calendar.begins(self.calendar.last_day(self._finish[before]) + timedelta(days=1) + days)
        if kind is DependencyType.SS:
            return self.calendar.begins(self.calendar.first_day(self._start[before]) + days)
        if kind is DependencyType.FF:
            return self.calendar.ends(self.calendar.last_day(self._finish[before]) + days) - duration
        return self.calendar.ends(self.calendar.first_day(self._start[before]) + days - timedelta(days=1)) - duration

    # backward

    def _backward(self) -> None:
        """The latest finish of each: no later than its successors, its own limits and the end of the plan allow."""
        self._bind(reversed(self._order), None)
        self._late = self._bound[:]
        for number in self._summaries:
            self._late[number] = self._late_of_parts(number)

    def _backward_from(self, reached: Iterable[int]) -> set[int]:
        """The same after these stand elsewhere: only what they bind. Returns who may finish at another time now."""
        end = max(self._finish, default=0)
        if end != self._end:
            self._end, before = end, self._late
            self._backward()
            return {number for number, late in enumerate(self._late) if late != before[number]}
        waiting = [-self._rank[number] for number in reached]
        heapify(waiting)
        queued = set(reached)
        looked_at: list[int] = []

        def following() -> Iterator[int]:
            while waiting:
                number = self._order[-heappop(waiting)]
                looked_at.append(number)
                yield number

        def queue(number: int) -> None:
            for each in (*(edge.node for edge in self._into[number]), *self._parts[number]):
                if each not in queued:
                    queued.add(each)
                    heappush(waiting, -self._rank[each])

        self._bind(following(), queue)
        touched = set(looked_at)
        for number in looked_at:
            above = self._parent[number]
            while above >= 0 and above not in touched:
                touched.add(above)
                above = self._parent[above]
        changed: set[int] = set()
        for number in sorted(touched, key=self._rank.__getitem__):
            late = self._late_of_parts(number) if self._parts[number] else self._bound[number]
            if late != self._late[number]:
                self._late[number] = late
                changed.add(number)
        return changed

    def _late_of_parts(self, number: int) -> int:
        """A summary has the float of its most pressing part."""
        late, finish = self._late, self._finish
        return finish[number] + min([late[part] - finish[part] for part in self._parts[number]])

    def _bind(self, numbers: Iterable[int], changed: Callable[[int], None] | None) -> None:
        """The bounds of these, successors before predecessors; `changed` hears of each that another one may see."""
        start, finish, bound, end = self._start, self._finish, self._bound, self._end
        begin_by, end_by = self._begin_by, self._end_by
        parents, follows, other, held = self._parent, self._follows, self._other, self._held
        limited, along = self._limited, self._along
        for number in numbers:
            latest, parent = end, parents[number]
            if parent >= 0 and bound[parent] < end:
                latest = bound[parent]
            for after, lag in follows[number]:
                by = begin_by[after] - lag
                latest = min(latest, by)
            duration = finish[number] - start[number]
            for after, lag in along[number]:
                by = begin_by[after] - lag + duration
                latest = min(latest, by)
            for edge in other[number]:
                by = self._allowed(edge, begin_by[edge.node], end_by[edge.node], duration)
                latest = min(latest, by)
            if limited[number]:
                latest = self._limit(self._activities[number], latest, duration)
            begin, by = (start[number], finish[number]) if held[number] else (latest - duration, latest)
            if changed is not None and (begin, by, latest) != (begin_by[number], end_by[number], bound[number]):
                changed(number)
            bound[number], begin_by[number], end_by[number] = latest, begin, by

    @staticmethod
    def _is_held(activity: Activity) -> bool:
        return not activity.automatic or activity.constraint is Constraint.FIXED

    def _allowed(self, edge: _Edge, begin_by: int, end_by: int, duration: int) -> int:
        """The latest finish that this link leaves its predecessor; the inverse of `_asked`."""
        kind, lag = edge.kind, edge.lag
        if not edge.elapsed:
            if kind is DependencyType.FS:
                return begin_by - lag
            if kind is DependencyType.FF:
                return end_by - lag
            return (begin_by if kind is DependencyType.SS else end_by) - lag + duration
        calendar, days = self.calendar, timedelta(days=lag)
        if kind is DependencyType.FS:
            return calendar.ends(calendar.first_day(begin_by) - timedelta(days=1) - days)
        if kind is DependencyType.FF:
            return calendar.ends(calendar.first_day(end_by) - timedelta(days=1) - days)
        first = calendar.first_day(begin_by if kind is DependencyType.SS else end_by) - days
        return calendar.ends(first) - 1 + duration

    def _limit(self, activity: Activity, latest: int, duration: int) -> int:
        if activity.deadline is not None:
            latest = min(latest, self.calendar.ends(activity.deadline))
        if activity.constraint is Constraint.NOT_AFTER and activity.day is not None and activity.automatic:
            latest = min(latest, self.calendar.ends(activity.day))
        if activity.constraint is Constraint.FIXED and activity.day is not None and activity.automatic:
            latest = min(latest, self._begin_of(activity.day, duration) + duration)
        return latest

    def _floats(self, number: int) -> tuple[int, int, bool]:
        finish = self._finish[number]
        total = free = self._late[number] - finish
        for edge in self._out[number]:
            after = edge.node
            by = self._allowed(edge, self._start[after], self._finish[after], finish - self._start[number])
            free = min(free, by - finish)
        return total, max(free, 0), total <= 0

    # order

    def _leaves(self, number: int) -> Iterable[int]:
        waiting = [number]
        while waiting:
            here = waiting.pop()
            if self._parts[here]:
                waiting += self._parts[here]
            else:
                yield here


def _at_begin(kind: DependencyType) -> DependencyType:
    """The link type that binds a begin from the same end of the predecessor."""
    return DependencyType.FS if kind in (DependencyType.FS, DependencyType.FF) else DependencyType.SS
