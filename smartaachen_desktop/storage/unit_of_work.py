"""One transaction: loads and changes mapped objects, notes every row image, and commits with its journal entry."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, event, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, Session

from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.citations import cited_for
from smartaachen_desktop.model.errors import Conflict, MeetingSealed, UnknownRecord
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.bulk import Bulk
from smartaachen_desktop.storage.database import Database
from smartaachen_desktop.storage.images import Image, difference, image, image_values, stored
from smartaachen_desktop.storage.journal import EntryKind, Operation, RowChange

R = TypeVar("R", bound=Record)
T = TypeVar("T")
PORTION = 500
"""Ids in one query; databases limit them."""


class WorkSession(Session):
    """The session of a unit of work, which it names in `info`; the listeners below belong to the class."""


class UnitOfWork:
    """Rolls back unless `commit` was called. `now` is the moment of the command, in UTC."""

    def __init__(self, database: Database, *, now: datetime, actor: str) -> None:
        self.now = now
        self.actor = actor
        self._database = database
        self.session = WorkSession(database.engine, expire_on_commit=False, info={"work": self})
        self.is_barrier = False
        self.authority: uuid.UUID | None = None
        """The resolution or agenda item that orders the change, where the handler knows it."""
        self._changes: dict[tuple[str, uuid.UUID], RowChange] = {}
        self._sealed: dict[uuid.UUID, bool] = {}
        self._bulks: dict[type[Record], Bulk] = {}
        # the session itself holds unchanged objects weakly and would load the meeting a second time for the seal
        self._read: list[Record] = []
        self.watch: Callable[[float], None] | None = None

    def __enter__(self) -> UnitOfWork:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.session.close()

    def get(self, kind: type[R], record_id: uuid.UUID, along: str = "") -> R:
        """The record with that id; raises UnknownRecord where there is none.

        `along` names a foreign key whose record is needed, too: both are read at once.
        """
        read: tuple[Any, ...] = self._database.rows.read(self.session, kind, record_id, along)
        found: R | None = read[0] if read else self.session.get(kind, record_id)
        if found is None:
            raise UnknownRecord("unknown_id", f"Unbekannte Kennung {record_id} ({kind.__tablename__}).", field="id")
        self._read += read or (found,)
        return found

    def add(self, record: R) -> R:
        self.session.add(record)
        return record

    def add_many(self, kind: type[Record], rows: Sequence[Mapping[str, Any]]) -> None:
        """New records by their attributes, thousands at once: the mapper would take most of the time of an import.

        They are judged by their own rules and journalled as all others, but no object of them is in the session.
        """
        if issubclass(kind, Meeting) or hasattr(kind, "meeting_id"):
            raise RuntimeError("records of a meeting go through the mapper, which asks for the seal")
        self.session.flush()
        bulk = self._bulks.get(kind) or self._bulks.setdefault(kind, Bulk(kind, self._database.engine.dialect))
        table = kind.__tablename__
        for key, after in bulk.write(self.session.connection(), rows):
            self._changes[table, key] = RowChange(table, key, Operation.INSERT, {}, after)

    def delete(self, record: Record) -> None:
        self.session.delete(record)

    def all(self, statement: Select[T]) -> Sequence[T]:
        """The objects a SELECT names."""
        return self.session.scalars(statement).all()

    def recorded(self, act: Callable[[], object]) -> list[RowChange]:
        """Do `act`; gives the row changes of it alone, as the journal will hold them."""
        self.session.flush()
        earlier, self._changes = self._changes, {}
        act()
        self.session.flush()
        mine, self._changes = self._changes, earlier
        for change in mine.values():
            self._merge((change.table, change.id), change.operation, change.before, change.after)
        return list(mine.values())

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """What happens inside is judged by all rules, and nothing of it remains."""
        self.session.flush()
        kept = dict(self._changes)
        nested = self.session.begin_nested()
        try:
            yield
            self.session.flush()
        finally:
            nested.rollback()
            self._changes = kept

    def tell(self, share: float) -> None:
        """Say how much of a long command is done; raises where the user stopped it."""
        if self.watch is not None:
            self.watch(share)

    def barrier(self) -> None:
        """Undo never goes back behind this transaction (sealing, signing)."""
        self.is_barrier = True

    def commit(
        self,
        command: str,
        *,
        kind: EntryKind = EntryKind.DO,
        target: int | None = None,
        authority: uuid.UUID | None = None,
    ) -> tuple[int | None, list[RowChange]]:
        """Flush, append the journal entry and commit. Without any change nothing is written: (None, [])."""
        connection = self.session.connection()
        self._flush_last(connection)
        changes = list(self._changes.values())
        head = None
        if changes:
            head = journal.append(
                connection,
                at=self.now,
                actor=self.actor,
                command=command,
                kind=EntryKind.BARRIER if self.is_barrier else kind,
                target=target,
                authority=authority or self.authority,
                changes=changes,
                after=self._database.journal_head,
            )
        self._commit(connection)
        if head is None:
            return None, changes
        if self._database.path is not None:
            # the file is held exclusively: no other writer can move the head
            self._database.journal_head = head
        return head[0], changes

    def _flush_last(self, connection: Connection) -> None:
        """Flush what is left. Mostly it is one row, for which the mapper would take longer than the database."""
        session = self.session
        left = () if session.new or session.deleted else tuple(session.dirty)
        changed = self._note_update(left[0]) if len(left) == 1 else ()
        if not changed:
            session.flush()
            return
        self._database.rows.write(connection, left[0], changed)
        # written, but the mapper does not know it; nothing comes after but the commit
        session.expunge_all()

    def _commit(self, connection: Connection) -> None:
        raw = connection.connection.dbapi_connection
        try:
            self.session.commit()
        except DBAPIError:
            # a deferred foreign key fails at COMMIT, and SQLite then keeps the transaction open
            if raw is not None:
                raw.rollback()
            raise

    def apply_inverse(self, changes: Sequence[RowChange]) -> None:
        """Put every row back to its image before; raises Conflict when a row is no longer as the entry left it."""
        self._load_together(changes)
        for change in reversed(changes):
            record = RECORDS[change.table]
            found = self.session.get(record, change.id)
            match change.operation:
                case Operation.INSERT:
                    self._expect(found, change.after)
                    self.session.delete(found)
                case Operation.DELETE:
                    if found is not None:
                        raise _undo_conflict()
                    self.add(record(id=change.id, **image_values(change.table, change.before)))
                case Operation.UPDATE:
                    self._expect(found, change.after)
                    for name, value in image_values(change.table, change.before).items():
                        setattr(found, name, value)

    def _load_together(self, changes: Sequence[RowChange]) -> None:
        """Read what will be asked for by its id in few queries: an import is ten thousand rows."""
        wanted: dict[str, list[uuid.UUID]] = {}
        for change in changes:
            if change.operation is not Operation.DELETE:
                wanted.setdefault(change.table, []).append(change.id)
        for table, ids in wanted.items():
            record = RECORDS[table]
            for start in range(0, len(ids), PORTION):
                self._read += self.all(select(record).where(record.id.in_(ids[start : start + PORTION])))

    def _expect(self, found: Record | None, expected: Image) -> None:
        if found is None:
            raise _undo_conflict()
        if any(stored(found, column) != value for column, value in expected.items()):
            raise _undo_conflict()

    def note(self, session: Session) -> None:
        """Take the images of what is about to be flushed; refuse what belongs to a sealed meeting."""
        for record in list(session.new):
            self._guard(record, None)
            self._merge((record.__tablename__, record.id), Operation.INSERT, {}, image(record))
        for record in list(session.dirty):
            self._note_update(record)
        for record in list(session.deleted):
            self._guard(record, None)
            self._merge((record.__tablename__, record.id), Operation.DELETE, image(record), {})

    def _note_update(self, record: Record) -> Collection[str]:
        """The columns that differ."""
        before, after = difference(record)
        if after:
            self._guard(record, set(after))
            self._merge((record.__tablename__, record.id), Operation.UPDATE, before, after)
        return after

    def _merge(self, key: tuple[str, uuid.UUID], operation: Operation, before: Image, after: Image) -> None:
        earlier = self._changes.pop(key, None)
        if earlier is not None:
            if earlier.operation is Operation.INSERT and operation is Operation.DELETE:
                return
            if earlier.operation is Operation.INSERT:
                operation, before, after = Operation.INSERT, {}, {**earlier.after, **after}
            elif operation is Operation.UPDATE:
                before, after = {**before, **earlier.before}, {**earlier.after, **after}
            elif operation is Operation.DELETE:
                before = {**before, **earlier.before}
        self._changes[key] = RowChange(*key, operation, before, after)

    def _guard(self, record: Record, columns: set[str] | None) -> None:
        """Refuse any change to what belongs to a sealed meeting, whoever asks for it."""
        meeting_id = record.id if isinstance(record, Meeting) else getattr(record, "meeting_id", None)
        if meeting_id is None or record.outlives_seal or (columns is not None and columns <= record.sealed_except):
            return
        if meeting_id not in self._sealed:
            self._sealed[meeting_id] = self._was_sealed(meeting_id)
        if self._sealed[meeting_id]:
            raise MeetingSealed(self._minutes_law(meeting_id))

    def _minutes_law(self, meeting_id: uuid.UUID) -> str | None:
        with self.session.no_autoflush:
            meeting = self.session.get(Meeting, meeting_id)
            keys = (meeting.organization_id, meeting.partner_id) if meeting is not None else ()
            bodies = [self.session.get(Organization, key) for key in keys if key is not None]
            known = [body for body in bodies if body is not None]
            return (cited_for(known, Law.MINUTES) or None) if known else None

    def _was_sealed(self, meeting_id: uuid.UUID) -> bool:
        with self.session.no_autoflush:
            meeting = self.session.get(Meeting, meeting_id)
        if meeting is None:
            return False
        return inspect(meeting).committed_state.get("state", meeting.state) is MeetingState.SIGNED


def _undo_conflict() -> Conflict:
    return Conflict(
        "undo_conflict",
        "Dieser Schritt lässt sich nicht zurücknehmen, weil die Daten seither geändert wurden.",
        remedy="Es wurde nichts verändert.",
    )


@event.listens_for(WorkSession, "before_flush")
def _note(session: Session, _context: object, _instances: object) -> None:
    session.info["work"].note(session)


@event.listens_for(WorkSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("bulk SQL would bypass the journal; change mapped objects instead")
