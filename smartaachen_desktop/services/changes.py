"""The one notice after a commit: what changed, and who caused it."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds (table names) with the ids that changed. `origin` is the view that sent the command."""

    entry: int | None
    command: str
    kinds: Mapping[str, frozenset[uuid.UUID]]
    origin: object | None = None

    def touches(self, *kinds: str) -> bool:
        return any(kind in self.kinds for kind in kinds)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did. `entry` is None where nothing changed; `ids` names what it made."""

    entry: int | None
    ids: Mapping[str, uuid.UUID] = field(default_factory=lambda: MappingProxyType({}))
    changes: Changes | None = None


class ChangeFeed:
    """Subscribers are told after each commit, in the thread that executed the command."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[Changes], None]] = []

    def subscribe(self, subscriber: Callable[[Changes], None]) -> Callable[[], None]:
        """Returns the call that ends the subscription."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def publish(self, changes: Changes) -> None:
        for subscriber in tuple(self._subscribers):
            subscriber(changes)
