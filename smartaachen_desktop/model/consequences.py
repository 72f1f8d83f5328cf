"""What follows from a schedule: floats, tight links and conflicts, kept while a few activities change.

After a change only what it reaches is asked anew; the whole is never gone through again.
"""

from collections.abc import Iterable

from smartaachen_desktop.model.schedule import Conflict, Schedule

Pair = tuple[int, int]


class Consequences:
    """By the numbers of the schedule's activities. Only those that hold something stand in the mappings."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self.floats: dict[int, tuple[int, int]] = {}
        """Working days by which a predecessor may slip without moving a successor, and to which boundary."""
        self.tight: dict[int, tuple[int, ...]] = {}
        """Successors that leave no day between."""
        self.conflicts: dict[int, tuple[Conflict, ...]] = {}
        self._ends: dict[int, int] = {}
        numbers = range(len(schedule.index))
        self._ask_floats(numbers)
        self._ask_tight(numbers)
        self._ask_conflicts(numbers)

    @property
    def critical(self) -> Iterable[int]:
        """The activities that tight links join."""
        return self._ends.keys()

    def follow(self) -> tuple[set[int], set[Pair], set[Pair], set[int], set[int]]:
        """After a reschedule: whose float may differ, which pairs are tight now and which no longer, which activities
        became critical and which no longer are."""
        moved, later = self._schedule.reached
        before = {each for number in moved for each in self._schedule.predecessors(number)}
        after = {each for number in moved for each in self._schedule.successors(number)}
        asked = moved | before | later
        self._ask_floats(asked)
        critical = set(self._ends)
        new, gone = self._ask_tight(moved | before)
        self._ask_conflicts(moved | after)
        return asked, new, gone, self._ends.keys() - critical, critical - self._ends.keys()

    def _ask_floats(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            found = self._schedule.free_float(number)
            if found is not None:
                self.floats[number] = found
            else:
                self.floats.pop(number, None)

    def _ask_tight(self, numbers: Iterable[int]) -> tuple[set[Pair], set[Pair]]:
        new: set[Pair] = set()
        gone: set[Pair] = set()
        for number in numbers:
            was, now = self.tight.get(number, ()), tuple(self._schedule.tight_after(number))
            if was == now:
                continue
            self.tight[number] = now
            new |= {(number, each) for each in set(now) - set(was)}
            gone |= {(number, each) for each in set(was) - set(now)}
        for pairs, by in ((new, 1), (gone, -1)):
            for pair in pairs:
                for each in pair:
                    count = self._ends.pop(each, 0) + by
                    if count:
                        self._ends[each] = count
        return new, gone

    def _ask_conflicts(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            found = self._schedule.conflicts_of(number)
            if found:
                self.conflicts[number] = tuple(found)
            else:
                self.conflicts.pop(number, None)
