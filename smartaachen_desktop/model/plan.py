"""Measures, milestones and dependencies of the project plan, their costs, and days on which nobody works."""

import enum
import uuid
from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.money import MAX_CENTS


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


class Constraint(enum.StrEnum):
    """What binds a measure that is scheduled automatically, besides its links."""

    SOON = "soon"
    NOT_BEFORE = "not_before"
    NOT_AFTER = "not_after"
    FIXED = "fixed"


class Measure(Record):
    """Maßnahme, Projekt, Aktivität or Meilenstein.

    `field_id` None means the strategy process itself. `start` and `end` are the first and last day of what the source
    says ("Juli bis August 2022" is 1 July to 31 August with month precision); an `end` of None is open.
    `series_days` or `series_months` repeats the entry at that distance. `progress` is percent, `priority` 1 (low) to 3
    (high).

    An `automatic` measure gets its dates from its links, its constraint and its steps, and keeps its duration in
    working days; `constraint_day` is the first day for NOT_BEFORE and FIXED, the last one for NOT_AFTER. All others
    stay on the dates that were set. `deadline` only warns.
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
    """The resolution it rests on: the latest one that changed it, or one chosen by hand."""
    automatic: Mapped[bool] = later(False)
    constraint: Mapped[Constraint] = later("soon", Word(Constraint), name="date_constraint")
    constraint_day: Mapped[date | None]
    deadline: Mapped[date | None]
    series_months: Mapped[int | None]
    funding: Mapped[str] = later("")

    @property
    def is_series(self) -> bool:
        return self.series_days is not None or self.series_months is not None

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
        if self.series_months is not None and self.series_months < 1:
            raise InvalidInput(
                "series_range", "Der Abstand einer Serie ist mindestens ein Monat.", field="series_months"
            )
        if self.series_days is not None and self.series_months is not None:
            raise InvalidInput(
                "series_twice", "Eine Serie wiederholt sich nach Tagen oder nach Monaten.", field="series_months"
            )
        self._check_scheduling()

    def _check_scheduling(self) -> None:
        if (self.constraint is Constraint.SOON) != (self.constraint_day is None):
            raise InvalidInput(
                "constraint_day", "Zu einer Terminvorgabe gehört ein Tag, ohne Vorgabe gibt es keinen.",
                field="constraint_day",
            )  # fmt: skip
        if self.automatic and self.is_series:
            raise InvalidInput(
                "series_automatic", "Eine Serie hat feste Termine; sie wird nicht automatisch geplant.",
                field="automatic",
            )  # fmt: skip


class Dependency(Record):
    """Vorgänger und Nachfolger; `lag_days` counts working days, or calendar days where it is `elapsed`, and may be
    negative (lead)."""

    __tablename__ = "dependency"
    predecessor_id: Mapped[uuid.UUID] = reference("measure.id")
    successor_id: Mapped[uuid.UUID] = reference("measure.id")
    type: Mapped[DependencyType] = mapped_column("link_type", Word(DependencyType))
    lag_days: Mapped[int]
    elapsed: Mapped[bool] = later(False)

    def check(self) -> None:
        if abs(self.lag_days) > LONGEST_LAG:
            raise InvalidInput("lag_range", "Der Abstand ist höchstens zehn Jahre lang.", field="lag_days")


LONGEST_LAG = 3660
"""Days; a longer lag is a slip of the keyboard."""


class MeasureCost(Record):
    """What a measure costs in one year, in cents, on a budget line where one is named."""

    __tablename__ = "measure_cost"
    __table_args__ = (UniqueConstraint("measure_id", "line_id", "year"),)
    measure_id: Mapped[uuid.UUID] = reference("measure.id")
    line_id: Mapped[uuid.UUID | None] = reference("budget_line.id", nullable=True)
    year: Mapped[int]
    cents: Mapped[int]

    def check(self) -> None:
        if not 2000 <= self.year <= 2199:
            raise InvalidInput("year_range", f"{self.year} ist kein Haushaltsjahr.", field="year")
        if not 0 < self.cents <= MAX_CENTS:
            raise InvalidInput(
                "amount_range", "Die Kosten müssen größer als null und nicht zu groß sein.", field="cents"
            )


class DayOff(Record):
    """Days of the city's own without work, `first` to `last`, besides weekends and the public holidays of NRW."""

    __tablename__ = "day_off"
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    first: Mapped[date] = mapped_column("first_day")
    last: Mapped[date] = mapped_column("last_day")
    name: Mapped[str]

    def check(self) -> None:
        if self.last < self.first:
            raise InvalidInput("end_before_start", "Der letzte freie Tag liegt vor dem ersten.", field="last")
        if (self.last - self.first).days > LONGEST_DAYS_OFF:
            raise InvalidInput("days_off_range", "Freie Tage am Stück dauern höchstens ein Jahr.", field="last")
        if not self.name.strip():
            raise InvalidInput("empty_name", "Die freien Tage brauchen einen Namen.", field="name")


LONGEST_DAYS_OFF = 366
