"""Resolutions (Beschlüsse) and the assignments that follow from them."""

import enum
import uuid
from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import ResultCategory


class AssignmentStatus(enum.StrEnum):
    OPEN = "open"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


NORMAL_PRIORITY = 3
"""Of an assignment: 1 (at once) to 5 (when nothing else is left)."""
OPEN_STATES = (AssignmentStatus.OPEN, AssignmentStatus.RUNNING)
"""Of an assignment that still waits to be done."""


class Resolution(Record):
    """Beschluss: numbered per body and year ("AWD 2021/14"), with final wording and result.

    It comes from an item of a meeting or, decided outside of one, from a circular vote: one of the two is set.
    """

    __tablename__ = "resolution"
    __table_args__ = (UniqueConstraint("organization_id", "year", "sequence"),)
    meeting_id: Mapped[uuid.UUID | None] = reference("meeting.id", nullable=True)
    item_id: Mapped[uuid.UUID | None] = reference("agenda_item.id", nullable=True)
    circular_id: Mapped[uuid.UUID | None] = reference("circular_vote.id", nullable=True)
    vote_id: Mapped[uuid.UUID | None] = reference("vote.id", nullable=True)
    organization_id: Mapped[uuid.UUID] = reference("organization.id")
    year: Mapped[int]
    sequence: Mapped[int]
    category: Mapped[ResultCategory] = mapped_column(Word(ResultCategory))
    text: Mapped[str]
    effective_from: Mapped[date | None]


class Assignment(Record):
    """Auftrag with responsible contact, department and due date; its progress lives on after the minutes are sealed."""

    __tablename__ = "assignment"
    sealed_except = frozenset({"status", "progress_note", "done_at", "due", "done_by_id", "priority", "measure_id"})
    meeting_id: Mapped[uuid.UUID | None] = reference("meeting.id", nullable=True)
    item_id: Mapped[uuid.UUID | None] = reference("agenda_item.id", nullable=True)
    resolution_id: Mapped[uuid.UUID | None] = reference("resolution.id", nullable=True)
    position: Mapped[int]
    text: Mapped[str]
    responsible_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)
    department_id: Mapped[uuid.UUID | None] = reference("department.id", nullable=True)
    due: Mapped[date | None]
    priority: Mapped[int] = later(NORMAL_PRIORITY)
    status: Mapped[AssignmentStatus] = mapped_column(Word(AssignmentStatus))
    progress_note: Mapped[str]
    done_at: Mapped[datetime | None]
    done_by_id: Mapped[uuid.UUID | None] = reference("resolution.id", nullable=True)
    measure_id: Mapped[uuid.UUID | None] = reference("measure.id", nullable=True)
    """The measure of the project plan that came of it."""


class ProgressNote(Record):
    """Sachstand of an assignment at a moment; the newest one is also the assignment's `progress_note`."""

    __tablename__ = "progress_note"
    assignment_id: Mapped[uuid.UUID] = reference("assignment.id")
    at: Mapped[datetime]
    text: Mapped[str]


def check_priority(priority: int) -> int:
    """As it is, or refused."""
    if not 1 <= priority <= 5:
        raise InvalidInput(
            "assignment_priority", "Die Priorität eines Auftrags liegt zwischen 1 (sofort) und 5 (nachrangig).",
            field="priority",
        )  # fmt: skip
    return priority


def resolution_number(short_name: str, year: int, sequence: int) -> str:
    """E.g. "AWD 2021/14"."""
    return f"{short_name} {year}/{sequence}"
