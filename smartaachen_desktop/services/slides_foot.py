"""What may stand in the foot of a slide, and run there: the item's time, a countdown, how many are present."""

from dataclasses import dataclass
from datetime import datetime

from smartaachen_desktop.model.quorum import LampState


@dataclass(frozen=True, slots=True)
class Countdown:
    """Set by hand, kept nowhere. `label` says what for."""

    until: datetime
    minutes: int
    label: str = ""

    def left(self, now: datetime) -> int:
        """Whole seconds to go, rounded up, so that it ends with the zero."""
        return max(-int((now - self.until).total_seconds() // 1), 0)


@dataclass(frozen=True, slots=True)
class ItemTimer:
    """How long an item takes. `since` is when it would have begun, had it never been parked; `minutes` are those
    planned, 0 where none are."""

    since: datetime
    minutes: int = 0

    def spent(self, now: datetime) -> int:
        """Whole seconds."""
        return max(int((now - self.since).total_seconds() // 1), 0)

    def left(self, now: datetime) -> int:
        """Seconds of the planned time, negative when it is overrun."""
        return self.minutes * 60 - self.spent(now)

    def over(self, now: datetime) -> bool:
        return bool(self.minutes) and self.left(now) < 0


@dataclass(frozen=True, slots=True)
class Presence:
    """How many voting members are present, of how many; `state` is None where no number is asked for."""

    present: int
    members: int = 0
    state: LampState | None = None
    name: str = ""
    """Of the body, where two meet."""


@dataclass(frozen=True, slots=True)
class Foot:
    """`presence` is one for each body of the meeting."""

    timer: ItemTimer | None = None
    countdown: Countdown | None = None
    presence: tuple[Presence, ...] = ()

    @property
    def empty(self) -> bool:
        return self.timer is None and self.countdown is None and not self.presence
