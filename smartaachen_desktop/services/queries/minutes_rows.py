"""The rows that the minutes of a meeting are made from, as they were after any entry of the journal.

They are the rows of today with the changes since turned back: no text is kept twice, and what undo needs suffices.
"""

from collections.abc import Iterator
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.attendance import Exclusion, Participant, Presence
from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.meetings import AgendaItem, Interruption, Meeting
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.model.voting import Motion, Vote
from smartaachen_desktop.storage.images import Image, image, image_values
from smartaachen_desktop.storage.journal import Entry, Operation, entries

R = TypeVar("R", bound=Record)
KINDS: tuple[type[Record], ...] = (
    AgendaItem, Motion, Vote, Election, Candidate, Resolution, Assignment, Participant, Presence, Exclusion,
    Interruption,
)  # fmt: skip
TABLES = frozenset({"meeting", *(kind.__tablename__ for kind in KINDS)})
Key = tuple[str, UUID]


class MinutesRows:
    """`back` walks towards the past, entry by entry; `of` gives what stands at the place reached.

    The records belong to no session: they are values to read.
    """

    def __init__(self, session: Session, meeting: UUID) -> None:
        self.meeting_id = meeting
        self._session = session
        self._images: dict[Key, Image] = {("meeting", meeting): image(session.get_one(Meeting, meeting))}
        for kind in KINDS:
            found = session.scalars(select(kind).where(kind.__table__.c.meeting_id == meeting))
            self._images.update({(kind.__tablename__, row.id): image(row) for row in found})

    @property
    def meeting(self) -> Meeting:
        return self.of(Meeting)[0]

    def of(self, kind: type[R]) -> list[R]:
        table = kind.__tablename__
        return [
            kind(id=key, **image_values(table, values)) for (name, key), values in self._images.items() if name == table
        ]

    def back(self) -> Iterator[Entry]:
        """Each entry of the journal, the newest first, while the rows stand as it left them."""
        for entry in entries(self._session.connection(), newest_first=True, tables=TABLES):
            yield entry
            self._turn_back(entry)

    def back_to(self, seq: int) -> "MinutesRows":
        """As entry `seq` left them."""
        for entry in entries(self._session.connection(), after=seq, newest_first=True, tables=TABLES):
            self._turn_back(entry)
        return self

    def _turn_back(self, entry: Entry) -> None:
        for change in reversed(entry.changes):
            key = (change.table, change.id)
            match change.operation:
                case Operation.INSERT:
                    self._images.pop(key, None)
                case Operation.DELETE:
                    if change.table in TABLES and change.before.get("meeting_id") == str(self.meeting_id):
                        self._images[key] = dict(change.before)
                case Operation.UPDATE:
                    if key in self._images:
                        self._images[key] = {**self._images[key], **change.before}
