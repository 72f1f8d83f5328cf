"""Circles in what waits for what: a plan with one cannot be scheduled."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from itertools import chain
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def cycle(
    links: Iterable[tuple[K, K]],
    parents: Mapping[K, K | None],
    new: tuple[K, K] | None = None,
) -> list[K] | None:
    """A chain of measures that waits for itself, ending where it began, or None.

    A link (predecessor, successor) to a measure with steps binds the steps, and a measure with steps ends no sooner
    than each of them. With `new` only circles through that link are looked for.
    """
    steps: dict[K, list[K]] = {}
    for child, parent in parents.items():
        if parent is not None:
            steps.setdefault(parent, []).append(child)
    followers: dict[K, list[K]] = {}

    def lead(predecessor: K, successor: K) -> None:
        followers.setdefault(predecessor, []).extend(with_steps([successor], steps))

    for each in links:
        lead(*each)
    for child, parent in parents.items():
        if parent is not None:
            followers.setdefault(child, []).append(parent)
    if new is None:
        return _any_circle(followers)
    for goal in with_steps([new[1]], steps):
        path = _path(followers, goal, new[0])
        if path:
            return [*path, goal]
    return None


def with_steps(measures: Iterable[K], steps: Mapping[K, list[K]]) -> list[K]:
    """The measures and all that lies below them."""
    found, waiting = [], list(measures)
    while waiting:
        here = waiting.pop()
        found.append(here)
        waiting += steps.get(here, ())
    return found


def _path(followers: Mapping[K, list[K]], start: K, goal: K) -> list[K] | None:
    """From `start` to `goal` along the followers, both included."""
    came: dict[K, K | None] = {start: None}
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here == goal:
            path: list[K] = []
            step: K | None = here
            while step is not None:
                path.append(step)
                step = came[step]
            return path[::-1]
        for follower in followers.get(here, ()):
            if follower not in came:
                came[follower] = here
                waiting.append(follower)
    return None


def _any_circle(followers: Mapping[K, list[K]]) -> list[K] | None:
    if _has_order(followers):
        return None
    done: set[K] = set()
    for begin in followers:
        if begin in done:
            continue
        trail, on_trail = [begin], {begin}
        walks = [iter(followers.get(begin, ()))]
        while walks:
            follower = next(walks[-1], None)
            if follower is None:
                walks.pop()
                done.add(here := trail.pop())
                on_trail.discard(here)
            elif follower in on_trail:
                return [*trail[trail.index(follower) :], follower]
            elif follower not in done:
                trail.append(follower)
                on_trail.add(follower)
                walks.append(iter(followers.get(follower, ())))
    return None


def _has_order(followers: Mapping[K, list[K]]) -> bool:
    """Whether all can stand behind what they wait for: nearly always so, and told sooner than a circle is found."""
    waits = Counter(chain.from_iterable(followers.values()))
    ready = [each for each in followers if each not in waits]
    while ready:
        for follower in followers.get(ready.pop(), ()):
            waits[follower] -= 1
            if not waits[follower]:
                del waits[follower]
                ready.append(follower)
    return not waits
