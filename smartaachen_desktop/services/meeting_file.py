"""One meeting as a file to carry: a database of this program with nothing but the meeting and what it refers to.

It opens like any other, and is one file, encrypted or not. Its journal begins with the meeting's share of the history;
the entry `CARRIED` holds every row as it was when the file was written, so that the way back can tell what was done.
"""

import contextlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.circular import CircularState, CircularVote
from smartaachen_desktop.model.errors import InvalidInput, StorageRefused, UnknownRecord
from smartaachen_desktop.model.meetings import Meeting, ResultCategory
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.services.meeting_cut import OF_MEETING, REFERRED, meeting_rows, references
from smartaachen_desktop.services.meeting_merging import file_rows
from smartaachen_desktop.services.meeting_values import Carried, MeetingFile, Rows
from smartaachen_desktop.storage import journal, keys
from smartaachen_desktop.storage.database import Database, create_database, open_database
from smartaachen_desktop.storage.images import Image, image_values
from smartaachen_desktop.storage.journal import Entry, EntryKind, Operation, RowChange
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

ENDING = ".db"
CARRIED = "CarryMeeting"
CARRIED_PUBLIC = "CarryPublicPart"
"""Commands of the entry that wrote the file, whole or without the non-public part."""
TAKEN = "TakeMeetingFile"
_FILES = frozenset({"content", "logo"})
"""Whole files; in the history of old entries they are left out."""
_STUB = "Beschlüsse anderer Sitzungen: Hier steht nur die letzte vergebene Nummer."


def carried(session: Session, meeting: UUID, *, internal: bool) -> Carried:
    """Everything that goes into the file, read at one moment."""
    rows = meeting_rows(session, meeting, internal=internal)
    if not rows:
        raise UnknownRecord("unknown_id", "Diese Sitzung gibt es nicht.", field="meeting")
    head = session.get_one(Meeting, meeting)
    body = session.get_one(Organization, head.organization_id)
    start = local(head.started_at or head.scheduled_start)
    name = f"Sitzung-{file_part(body.short_name or body.name)}-{start:%Y-%m-%d}{'' if internal else '-oeffentlich'}"
    history = tuple(_share(journal.entries(session.connection()), rows)) if internal else ()
    return Carried(meeting, internal, rows, history, _numbers(session, head, start.year), name + ENDING)


def write_meeting_file(
    what: Carried, path: Path, *, now: datetime, actor: str, passphrase: str | None = None
) -> str | None:
    """Write the file whole or not at all; refuses to replace one. Gives the recovery key of an encrypted one."""
    if path.exists() or keys.key_file(path).exists():
        raise InvalidInput(
            "exists",
            f"{path.name} gibt es dort schon; es wurde nichts geschrieben.",
            field="path",
            remedy="Übernehmen Sie zuerst, was darin erfasst wurde, oder wählen Sie einen anderen Namen.",
        )
    part = path.with_name(f"{path.name}.part")
    _clear(part)
    try:
        new = keys.create_inner_key(passphrase) if passphrase else None
        database = create_database(str(part), new.data_key if new is not None else None)
        try:
            _fill(database, what, now, actor)
        finally:
            database.close()
        os.replace(part, path)
    except OSError as error:
        raise StorageRefused(
            "unwritable", f"{path.name} lässt sich dort nicht schreiben: {error.strerror}.", field="path"
        ) from error
    finally:
        _clear(part)
    return new.recovery_key if new is not None else None


def _fill(database: Database, what: Carried, now: datetime, actor: str) -> None:
    with UnitOfWork(database, now=now, actor=actor) as work:
        connection = work.session.connection()
        for entry in what.history:
            journal.append(
                connection, at=entry.at, actor=entry.actor, command=entry.command, kind=EntryKind.BARRIER,
                target=None, authority=entry.authority, changes=list(entry.changes),
            )  # fmt: skip
        for (table, key), row in what.rows.items():
            work.add(RECORDS[table](id=key, **image_values(table, row)))
        for body, year, sequence in what.numbers:
            _reserve(work, body, year, sequence)
        work.barrier()
        work.commit(CARRIED if what.internal else CARRIED_PUBLIC)


def _reserve(work: UnitOfWork, body: UUID, year: int, sequence: int) -> None:
    """New resolutions in the file go on behind the numbers that other meetings took."""
    today = local(work.now).date()
    circular = work.add(
        CircularVote(
            organization_id=body, subject=_STUB, question=_STUB, asked_on=today, answer_by=today, public=False,
            state=CircularState.ACCEPTED, closed_on=today,
        )
    )  # fmt: skip
    work.add(
        Resolution(
            meeting_id=None, item_id=None, circular_id=circular.id, organization_id=body, vote_id=None, year=year,
            sequence=sequence, category=ResultCategory.NOTED, text=_STUB, effective_from=None,
        )
    )  # fmt: skip


def _numbers(session: Session, meeting: Meeting, year: int) -> tuple[tuple[UUID, int, int], ...]:
    found = []
    for body in sorted(meeting.body_ids, key=lambda each: each.hex):
        last = session.scalar(
            select(func.max(Resolution.sequence)).where(
                Resolution.organization_id == body,
                Resolution.year == year,
                Resolution.meeting_id.is_distinct_from(meeting.id),
            )
        )
        if last is not None:
            found.append((body, year, int(last)))
    return tuple(found)


def _share(entries: Iterator[Entry], rows: Rows) -> Iterator[Entry]:
    """What the entries did to these rows; whole files and references that lead elsewhere are left out."""
    for entry in entries:
        mine = tuple(
            RowChange(
                change.table, change.id, change.operation, _trim(change.table, change.before, rows),
                _trim(change.table, change.after, rows),
            )
            for change in entry.changes
            if (change.table, change.id) in rows
        )  # fmt: skip
        if mine:
            known = any(key == entry.authority for _table, key in rows)
            yield Entry(
                entry.seq, entry.at, entry.actor, entry.command, entry.kind, None, entry.authority if known else None,
                mine, entry.previous, entry.hash,
            )  # fmt: skip


def _trim(table: str, row: Image, rows: Rows) -> Image:
    kept = {name: value for name, value in row.items() if name not in _FILES}
    for column, target, _nullable in references(table):
        if kept.get(column) and (target, UUID(kept[column])) not in rows:
            kept[column] = None
    return kept


def read_meeting_file(path: Path, passphrase: str | None = None) -> MeetingFile:
    """What the file says. It is copied first: a stick may be write-protected, and an older file is upgraded."""
    if not path.is_file():
        raise StorageRefused("missing", f"Die Datei {path.name} gibt es nicht.", field="path")
    with tempfile.TemporaryDirectory(prefix="smartaachen-sitzung-") as folder:
        copy = Path(folder) / "sitzung.db"
        try:
            for each, target in _beside(path, copy):
                if each.exists():
                    shutil.copyfile(each, target)
        except OSError as error:
            raise StorageRefused("unreadable", f"{path.name} ist nicht lesbar: {error.strerror}.") from error
        data_key = keys.unlock(copy, passphrase) if passphrase and keys.is_encrypted(copy) else None
        with _named(path.name, copy.name):
            database = open_database(str(copy), data_key)
        try:
            session = database.session()
            try:
                return _read(session, path.name)
            finally:
                session.close()
        finally:
            database.close()


def _read(session: Session, name: str) -> MeetingFile:
    entries = list(journal.entries(session.connection()))
    at = next((n for n, entry in enumerate(entries) if entry.command in (CARRIED, CARRIED_PUBLIC)), None)
    if at is None or journal.first_broken(session.connection()) is not None:
        raise StorageRefused(
            "no_meeting_file",
            f"{name} ist keine Sitzungsdatei, oder ihr Verlauf ist verändert.",
            remedy="Sitzungsdateien schreibt „Sitzung in eine Datei“ im Menü der Tagesordnung.",
        )
    entry = entries[at]
    base = _rows_of(entry.changes)
    (meeting,) = [key for table, key in base if table == "meeting"] or [uuid.UUID(int=0)]
    internal = entry.command == CARRIED
    now = meeting_rows(session, meeting, internal=internal)
    earlier = _replayed(entries[:at], meeting)
    later = [each for each in entries[at + 1 :] if each.changes]
    rows = file_rows(base, now, earlier)
    last = later[-1].at if later else None
    return MeetingFile(meeting, internal, rows, entry.at, len(later), last, earlier is not None)


def _rows_of(changes: tuple[RowChange, ...]) -> Rows:
    """Without the rows that only keep numbers free."""
    return {
        (change.table, change.id): change.after
        for change in changes
        if change.table in OF_MEETING | REFERRED
        and not (change.table == "resolution" and not change.after["meeting_id"])
    }


def _replayed(entries: list[Entry], meeting: UUID) -> Rows | None:
    """The rows right after the meeting last came from a file; None where it never did."""
    taken = [
        n for n, entry in enumerate(entries)
        if entry.command == TAKEN and any(change.table in OF_MEETING for change in entry.changes)
    ]  # fmt: skip
    if not taken:
        return None
    rows: Rows = {}
    for entry in entries[: taken[-1] + 1]:
        for change in entry.changes:
            key = (change.table, change.id)
            if change.operation is Operation.DELETE:
                rows.pop(key, None)
            else:
                rows[key] = {**rows.get(key, {}), **change.after}
    return rows if ("meeting", meeting) in rows else None


def _beside(path: Path, copy: Path) -> Iterator[tuple[Path, Path]]:
    """The file, the key file that older ones have, and what a crash left in its write-ahead log."""
    yield path, copy
    yield keys.key_file(path), keys.key_file(copy)
    yield path.with_name(f"{path.name}-wal"), copy.with_name(f"{copy.name}-wal")


@contextlib.contextmanager
def _named(name: str, copy: str) -> Iterator[None]:
    """Refusals name the file the user chose, not its copy."""
    try:
        yield
    except StorageRefused as error:
        raise StorageRefused(error.code, error.message.replace(copy, name), remedy=error.remedy) from error


def _clear(part: Path) -> None:
    for each in (part, *(part.with_name(part.name + end) for end in ("-wal", "-shm", "-journal"))):
        with contextlib.suppress(OSError):
            each.unlink()
