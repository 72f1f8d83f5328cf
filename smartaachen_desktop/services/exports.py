"""Which document is wanted: the window asks for it, the documents layer makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import Audience


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
    CIRCULAR = "circular"


@dataclass(frozen=True, slots=True)
class DocumentWish:
    """A document of a body, a meeting or a circular vote, for whom; `groups` are the keys that only the window knows.

    With a `period` the record is a body, and its meetings of these days are meant.
    """

    kind: DocumentKind
    record: UUID | None = None
    audience: Audience = Audience.INTERNAL
    period: tuple[date, date] | None = None
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


Made = tuple[str, bytes]
"""File name and content."""
ReadDocument = Callable[[Session, datetime, DocumentWish], Callable[[], Made]]
"""Reads in the database thread and gives the job that makes the file."""
