"""The order in which activities that wait for each other are computed, and the circle where there is none."""

from collections.abc import Sequence
from uuid import UUID


class CycleError(ValueError):
    """Links that close a circle; `keys` go round it and end where they began."""

    def __init__(self, keys: Sequence[UUID]) -> None:
        super().__init__("cycle")
        self.keys = tuple(keys)


def in_order(followers: Sequence[Sequence[int]], keys: Sequence[UUID]) -> tuple[list[int], list[int]]:
    """The numbers of `keys`, each before its followers, and the place of each; CycleError where they go in a circle."""
    open_ends = [0] * len(keys)
    for each in followers:
        for after in each:
            open_ends[after] += 1
    ready = [number for number in range(len(keys)) if not open_ends[number]]
    order: list[int] = []
    for number in ready:  # grows while it is read
        order.append(number)
        for after in followers[number]:
            open_ends[after] -= 1
            if not open_ends[after]:
                ready.append(after)
    if len(order) < len(keys):
        raise CycleError([keys[each] for each in _circle(followers, open_ends)])
    rank = [0] * len(keys)
    for place, number in enumerate(order):
        rank[number] = place
    return order, rank


def _circle(followers: Sequence[Sequence[int]], open_ends: Sequence[int]) -> list[int]:
    """A circle among those that were never ready; backwards along predecessors none ends."""
    left = {number for number, ends in enumerate(open_ends) if ends}
    before: dict[int, int] = {}
    for number in left:
        for after in followers[number]:
            if after in left:
                before[after] = number
    here, seen = next(iter(left)), {}
    trail: list[int] = []
    while here not in seen:
        seen[here] = len(trail)
        trail.append(here)
        here = before[here]
    return [*trail[seen[here] :], here][::-1]
