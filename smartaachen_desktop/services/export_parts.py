"""Which parts of a document are wanted; what is left out is left out of the data that travel with it, too."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Section(StrEnum):
    """A part of a document that can be left out."""

    ATTENDANCE = "attendance"
    QUORUM = "quorum"
    AGENDA = "agenda"
    CHANGES = "changes"
    DELIVERIES = "deliveries"


SECTION_NAMES = {
    Section.ATTENDANCE: "Anwesende",
    Section.QUORUM: "Beschlussfähigkeit",
    Section.AGENDA: "Tagesordnung als Übersicht",
    Section.CHANGES: "Beschlossene Änderungen",
    Section.DELIVERIES: "Verteiler",
}


@dataclass(frozen=True, slots=True)
class Parts:
    """`items` None means all of them. `files` are files of papers that travel inside the document.

    The data of the meeting travel with a complete document only: they would tell what was left out.
    """

    without: frozenset[Section] = frozenset()
    items: frozenset[UUID] | None = None
    files: frozenset[UUID] = frozenset()
    data: bool = True

    @property
    def complete(self) -> bool:
        return not self.without and self.items is None


WHOLE = Parts()


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """A file of a paper with its content."""

    name: str
    media_type: str
    content: bytes
    paper: str
    """Number of the paper it belongs to."""
