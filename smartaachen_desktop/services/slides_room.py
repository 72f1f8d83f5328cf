"""Slides for the debate as frozen values: who speaks, a page of a file, one vote on several items, countdown and clock.

As all slides they hold nothing but what the public may see.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.slides import PointSlide, Slide


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
class SpeakersSlide(PointSlide):
    """Who has the floor since when, and who waits in order. `closed`: the end of the debate is decided."""

    speaking: str = ""
    since: datetime | None = None
    waiting: tuple[str, ...] = ()
    closed: bool = False
    question: str = ""
    """Who asks a question into the speech that goes on (Zwischenfrage)."""
    procedural: bool = False
    """Whether who has the floor speaks on a point of order (zur Geschäftsordnung)."""
    points: tuple[int, ...] = ()
    """The places among those waiting of the points of order."""
    countdown: Countdown | None = None
    """Of the time to speak, where the slide stands for itself on the second wall."""


@dataclass(frozen=True, slots=True)
class FileSlide(PointSlide):
    """A PDF file of the item's paper. `version` changes with its content; the pages are fetched by the wall."""

    file: UUID | None = None
    name: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class BlockRow:
    item_id: UUID
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class BlockSlide(PointSlide):
    """Several items in one vote: under way, or with `tally` its outcome. `rows` are the public items alone."""

    rows: tuple[BlockRow, ...] = ()
    method: VoteMethod | None = None
    entitled: int = 0
    accepted: bool | None = None
    tally: Tally | None = None


@dataclass(frozen=True, slots=True)
class CountdownSlide(Slide):
    countdown: Countdown | None = None


@dataclass(frozen=True, slots=True)
class ClockSlide(Slide):
    """The time of day; the second wall's alone."""
