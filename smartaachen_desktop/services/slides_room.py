"""Slides for the debate as frozen values: who speaks, a page of a file, one vote on several items, times.

As all slides they hold nothing but what the public may see.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.slides import PointSlide, Slide
from smartaachen_desktop.services.slides_foot import Countdown, ItemTimer


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
    """A PDF file or picture of the item's paper. `version` changes with its content; the wall fetches the pages."""

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
class TimerSlide(PointSlide):
    """How long the item that runs takes, against the time planned for it."""

    timer: ItemTimer | None = None


@dataclass(frozen=True, slots=True)
class ClockSlide(Slide):
    """The time of day; the second wall's alone."""
