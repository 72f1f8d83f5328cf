"""The append-only journal: row images of every transaction, chained by SHA-256.

One mechanism behind undo, audit, history, live refresh and "what did this decision change".
"""

import enum
import hashlib
import json
import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Integer, Table, Text, func, or_, select, text

from smartaachen_desktop.model.base import Base
from smartaachen_desktop.storage.images import Image

GENESIS = "0" * 64
_LOCK = 0x534D4141
_WRITE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode

JOURNAL = Table(
    "journal",
    Base.metadata,
    Column("seq", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("target", BigInteger().with_variant(Integer(), "sqlite")),
    Column("authority", Text),
    Column("changes", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)


class EntryKind(enum.StrEnum):
    """What an entry means for undo: `target` of an undo or redo is the entry it turns back."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    BARRIER = "barrier"


class Operation(enum.StrEnum):
    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row's change; an update holds only the columns that differ."""

    table: str
    id: uuid.UUID
    operation: Operation
    before: Image
    after: Image


@dataclass(frozen=True, slots=True)
class Entry:
    """One journal entry as read back."""

    seq: int
    at: datetime
    actor: str
    command: str
    kind: EntryKind
    target: int | None
    authority: uuid.UUID | None
    changes: tuple[RowChange, ...]
    previous: str
    hash: str


def head(connection: Connection) -> tuple[int, str]:
    """Sequence and hash of the newest entry; (0, GENESIS) for an empty journal."""
    row = connection.exec_driver_sql("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").first()
    return (row[0], row[1]) if row else (0, GENESIS)


def append(
    connection: Connection,
    *,
    at: datetime,
    actor: str,
    command: str,
    kind: EntryKind,
    target: int | None,
    authority: uuid.UUID | None,
    changes: list[RowChange],
    after: tuple[int, str] | None = None,
) -> tuple[int, str]:
    """Write one entry in the transaction of the change itself; returns its sequence number and hash.

    `after` is the newest entry where the caller knows it, because nobody else can write.
    """
    if connection.dialect.name == "postgresql":
        # without it two writers would read the same head and fork the chain
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    seq, previous = after or head(connection)
    values: dict[str, Any] = {
        "seq": seq + 1,
        "at": at.astimezone(UTC).isoformat(),
        "actor": actor,
        "command": command,
        "kind": kind.value,
        "target": target,
        "authority": str(authority) if authority else None,
        "changes": _WRITE([_as_json(change) for change in changes]),
        "previous": previous,
    }
    # driver SQL, as every command waits for it: building and compiling an insert costs more than running it
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    digest = _digest(values)
    columns = (*values, "hash")
    connection.exec_driver_sql(
        f"INSERT INTO journal ({', '.join(columns)}) VALUES ({', '.join([mark] * len(columns))})",
        (*values.values(), digest),
    )
    return seq + 1, digest


def entries(
    connection: Connection,
    *,
    after: int = 0,
    newest_first: bool = False,
    limit: int | None = None,
    tables: Collection[str] = (),
    commands: Collection[str] = (),
) -> Iterator[Entry]:
    """Entries with a sequence above `after`; where named, of these commands alone, and that touch one of `tables`."""
    order = JOURNAL.c.seq.desc() if newest_first else JOURNAL.c.seq
    statement = select(JOURNAL).where(JOURNAL.c.seq > after).order_by(order)
    if commands:
        statement = statement.where(JOURNAL.c.command.in_(commands))
    if tables:
        # a text may quote this, too: that only reads an entry more
        statement = statement.where(or_(*(JOURNAL.c.changes.contains(f'"table": "{each}"') for each in tables)))
    for row in connection.execute(statement.limit(limit) if limit else statement):
        yield _entry(row._mapping)


def entry(connection: Connection, seq: int) -> Entry:
    """The entry numbered `seq`."""
    return _entry(connection.execute(select(JOURNAL).where(JOURNAL.c.seq == seq)).one()._mapping)


def find(connection: Connection, digest: str, seq: int | None = None) -> tuple[int, datetime] | None:
    """Number and time of the entry with this hash, if its content still gives it; `seq` saves the search."""
    statement = select(JOURNAL).where(JOURNAL.c.hash == digest)
    row = connection.execute(statement if seq is None else statement.where(JOURNAL.c.seq == seq)).first()
    if row is None:
        return None
    values = dict(row._mapping)
    found = values.pop("hash")
    return (row.seq, datetime.fromisoformat(row.at)) if _digest(values) == found else None


def first_broken(connection: Connection) -> int | None:
    """The number of the first entry whose hash, link or sequence is wrong; None when the chain holds."""
    previous, expected = GENESIS, 1
    for row in connection.execute(select(JOURNAL).order_by(JOURNAL.c.seq)):
        values = dict(row._mapping)
        found = values.pop("hash")
        if row.seq != expected or row.previous != previous or found != _digest(values):
            return expected
        previous, expected = found, expected + 1
    return None


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(JOURNAL)).scalar_one()


def _digest(values: dict[str, Any]) -> str:
    return hashlib.sha256(_WRITE(values).encode()).hexdigest()


def _as_json(change: RowChange) -> dict[str, Any]:
    return {
        "table": change.table,
        "id": str(change.id),
        "op": change.operation.value,
        "before": change.before,
        "after": change.after,
    }


def _entry(row: Any) -> Entry:
    changes = tuple(
        RowChange(change["table"], uuid.UUID(change["id"]), Operation(change["op"]), change["before"], change["after"])
        for change in json.loads(row["changes"])
    )
    return Entry(
        seq=row["seq"],
        at=datetime.fromisoformat(row["at"]),
        actor=row["actor"],
        command=row["command"],
        kind=EntryKind(row["kind"]),
        target=row["target"],
        authority=uuid.UUID(row["authority"]) if row["authority"] else None,
        changes=changes,
        previous=row["previous"],
        hash=row["hash"],
    )
