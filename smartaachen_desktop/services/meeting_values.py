"""One meeting as a file to carry, as values: what was read, what a file says, and how the two differ."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from smartaachen_desktop.storage.images import Image
from smartaachen_desktop.storage.journal import Entry, RowChange

Key = tuple[str, UUID]
Rows = dict[Key, Image]


@dataclass(frozen=True, slots=True)
class Carried:
    """What is written into a file. `history` is the journal's share of it, `numbers` the last resolution number of
    each body and year that other meetings took."""

    meeting: UUID
    internal: bool
    rows: Rows
    history: tuple[Entry, ...]
    numbers: tuple[tuple[UUID, int, int], ...]
    file_name: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row of a file. `base` as it was when the file was written, `earlier` as it was when the meeting last came
    from another file, `now` as it is; None where there was or is none."""

    table: str
    id: UUID
    base: dict[str, Any] | None = None
    now: dict[str, Any] | None = None
    earlier: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """What a file says. `steps` and `last` tell how much was done in it since it was written."""

    meeting: UUID
    internal: bool
    rows: tuple[FileRow, ...]
    written: datetime
    steps: int = 0
    last: datetime | None = None
    has_earlier: bool = False


@dataclass(frozen=True, slots=True)
class Clash:
    """A row that was changed here, too: which columns, "added" or "removed" where it is the whole row."""

    key: Key
    columns: tuple[str, ...]
    what: str = "changed"


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking the file over would write here; with clashes it writes nothing."""

    changes: tuple[RowChange, ...]
    clashes: tuple[Clash, ...]
    known: bool
    """The meeting is here already."""
    seals: bool
    """It was signed in the file: nobody undoes past that."""
