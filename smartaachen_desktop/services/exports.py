"""Which document is wanted: the window asks for it, the documents layer makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
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


@dataclass(frozen=True, slots=True)
class DocumentWish:
    """A document of a body or a meeting, for whom; `groups` are the keys that only the window knows."""

    kind: DocumentKind
    record: UUID | None = None
    audience: Audience = Audience.INTERNAL
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


Made = tuple[str, bytes]
"""File name and content."""
ReadDocument = Callable[[Session, datetime, DocumentWish], Callable[[], Made]]
"""Reads in the database thread and gives the job that makes the file."""
