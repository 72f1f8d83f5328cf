"""Measures, milestones and dependencies of the project plan."""

import enum
import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference
from smartaachen_desktop.model.errors import InvalidInput


class MeasureKind(enum.StrEnum):
    MEASURE = "measure"
    PROJECT = "project"
    ACTIVITY = "activity"
    MILESTONE = "milestone"


class MeasureStatus(enum.StrEnum):
    IDEA = "idea"
    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"


class Horizon(enum.StrEnum):
    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


class DatePrecision(enum.StrEnum):
    """How exactly the source fixes a date; a month is never shown as a day."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"


class DependencyType(enum.StrEnum):
    """PMI link types: finish-to-start and so on."""

    FS = "FS"
    SS = "SS"
    FF = "FF"
    SF = "SF"


class Measure(Record):
    """Maßnahme, Projekt, Aktivität or Meilenstein.

    `field_id` None means the strategy process itself. `start` and `end` are the first and last day of what the source
    says ("Juli bis August 2022" is 1 July to 31 August with month precision); an `end` of None is open.
    `series_days` repeats the entry every so many days. `progress` is percent, `priority` 1 (low) to 3 (high).
    """

    __tablename__ = "measure"
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    field_id: Mapped[uuid.UUID | None] = reference("field_of_action.id", nullable=True)
    parent_id: Mapped[uuid.UUID | None] = reference("measure.id", nullable=True)
    position: Mapped[int]
    kind: Mapped[MeasureKind] = mapped_column(Word(MeasureKind))
    title: Mapped[str]
    status: Mapped[MeasureStatus] = mapped_column(Word(MeasureStatus))
    priority: Mapped[int]
    horizon: Mapped[Horizon] = mapped_column(Word(Horizon))
    start: Mapped[date | None] = mapped_column("start_date")
    end: Mapped[date | None] = mapped_column("end_date")
    precision: Mapped[DatePrecision] = mapped_column("date_precision", Word(DatePrecision))
    series_days: Mapped[int | None]
    progress: Mapped[int]
    contact_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)
    department_id: Mapped[uuid.UUID | None] = reference("department.id", nullable=True)
    partners: Mapped[str]
    deliverable: Mapped[str]
    notes: Mapped[str]
    budget_line_id: Mapped[uuid.UUID | None] = reference("budget_line.id", nullable=True)
    resolution_id: Mapped[uuid.UUID | None] = reference("resolution.id", nullable=True)
    """The latest resolution that changed it."""

    def check(self) -> None:
        """Refuse values no plan can mean."""
        if not self.title.strip():
            raise InvalidInput("empty_title", "Die Maßnahme braucht eine Bezeichnung.", field="title")
        if self.start and self.end and self.end < self.start:
            raise InvalidInput(
                "end_before_start",
                f"Das Ende {self.end:%d.%m.%Y} liegt vor dem Beginn {self.start:%d.%m.%Y}.",
                field="end",
            )
        if self.end and not self.start:
            raise InvalidInput("end_without_start", "Ein Ende ohne Beginn ist nicht möglich.", field="start")
        if (
            self.kind is MeasureKind.MILESTONE
            and self.precision is DatePrecision.DAY
            and self.end not in (None, self.start)
        ):
            raise InvalidInput("milestone_duration", "Ein Meilenstein hat keine Dauer.", field="end")
        if not 0 <= self.progress <= 100:
            raise InvalidInput("progress_range", "Der Stand liegt zwischen 0 und 100 Prozent.", field="progress")
        if not 1 <= self.priority <= 3:
            raise InvalidInput("priority_range", "Die Priorität liegt zwischen 1 und 3.", field="priority")
        if self.series_days is not None and self.series_days < 1:
            raise InvalidInput("series_range", "Der Abstand einer Serie ist mindestens ein Tag.", field="series_days")


class Dependency(Record):
    """Vorgänger und Nachfolger; `lag_days` may be negative (lead)."""

    __tablename__ = "dependency"
    predecessor_id: Mapped[uuid.UUID] = reference("measure.id")
    successor_id: Mapped[uuid.UUID] = reference("measure.id")
    type: Mapped[DependencyType] = mapped_column("link_type", Word(DependencyType))
    lag_days: Mapped[int]


def cycle(links: list[tuple[uuid.UUID, uuid.UUID]], new: tuple[uuid.UUID, uuid.UUID]) -> list[uuid.UUID] | None:
    """The chain of measures that `new` (predecessor, successor) would close to a circle, or None."""
    followers: dict[uuid.UUID, list[uuid.UUID]] = {}
    for predecessor, successor in links:
        followers.setdefault(predecessor, []).append(successor)
    start, goal = new[1], new[0]
    trail: dict[uuid.UUID, uuid.UUID | None] = {start: None}
    queue = [start]
    while queue:
        here = queue.pop()
        if here == goal:
            path: list[uuid.UUID] = []
            step: uuid.UUID | None = here
            while step is not None:
                path.append(step)
                step = trail[step]
            return [*reversed(path), start]
        for follower in followers.get(here, ()):
            if follower not in trail:
                trail[follower] = here
                queue.append(follower)
    return None
