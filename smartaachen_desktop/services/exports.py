"""Which document is wanted: the window asks for it, the documents layer makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.plan_paper import PlanWish


class DocumentKind(StrEnum):
    REPORT = "report"
    INVITATION = "invitation"
    CALENDAR = "calendar"
    SUPPLEMENT = "supplement"
    RUN_SHEET = "run_sheet"
    KEYS = "keys"
    DELIVERIES = "deliveries"
    ATTENDANCE_SHEET = "attendance_sheet"
    ATTENDANCE = "attendance"
    SPEAKING = "speaking"
    REVIEW = "review"
    PLAN = "plan"
    CIRCULAR = "circular"


@dataclass(frozen=True, slots=True)
class DocumentWish:
    """A document of a body, a meeting, a circular vote or a baseline, for whom; `groups`: keys only the window knows.

    With a `period` the record is a body, and its meetings of these days are meant. `later` is the second baseline of a
    review; without it the plan as it stands is meant.
    """

    kind: DocumentKind
    record: UUID | None = None
    audience: Audience = Audience.INTERNAL
    period: tuple[date, date] | None = None
    plan: PlanWish | None = None
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    later: UUID | None = None


Made = tuple[str, bytes]
"""File name and content."""
ReadDocument = Callable[[Session, datetime, DocumentWish], Callable[[], Made]]
"""Reads in the database thread and gives the job that makes the file."""
