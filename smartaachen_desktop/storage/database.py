"""Opening and closing a database: a local SQLite/SQLCipher file or a shared PostgreSQL server."""

import contextlib
import json
import os
import platform
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.storage import schema
from smartaachen_desktop.storage.backup import backup_before
from smartaachen_desktop.storage.draft_seal import DraftSeal
from smartaachen_desktop.storage.keys import is_encrypted, refuse_left_over
from smartaachen_desktop.storage.single_rows import SingleRows

_HEADER = b"SQLite format 3\x00"


class Database:
    """One open database. For a file: one connection, WAL, synchronous FULL, held exclusively until `close`."""

    def __init__(self, engine: Engine, path: Path | None, name: str, data_key: bytes | None = None) -> None:
        self.engine = engine
        self.path = path
        self.name = name
        self._data_key = data_key
        self.rows = SingleRows(engine.dialect)
        self.journal_head: tuple[int, str] | None = None
        """The newest journal entry of a file this process holds; None before the first, and always for a server."""
        self.turn: contextlib.AbstractContextManager[object] = (
            contextlib.nullcontext() if path is None else threading.RLock()
        )
        """Held for one transaction: a file has one connection, so a second thread waits here instead of failing."""

    @property
    def is_encrypted(self) -> bool:
        return self._data_key is not None

    def draft_seal(self) -> DraftSeal | None:
        """For texts that are kept beside an encrypted file; None where nothing is encrypted."""
        return None if self._data_key is None else DraftSeal(self._data_key)

    def session(self) -> Session:
        """A new session; the caller closes it. Only the unit of work writes through one."""
        return Session(self.engine, expire_on_commit=False)

    @contextlib.contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection inside one transaction, committed at the end."""
        with self.engine.begin() as connection:
            yield connection

    def backup(self, reason: str) -> Path | None:
        """A verified copy in the folder "backups" beside the file; a server's backups are its keeper's."""
        if self.path is None:
            return None
        return backup_before(reason, self.engine, self.path, self._data_key)

    def is_lost(self) -> bool:
        """Was the file deleted or moved while it is open? The system lets us write on, but nothing of it stays."""
        return self.path is not None and not self.path.exists()

    def close(self) -> None:
        """Give the file or server free for others."""
        self.engine.dispose()
        if self.path is not None:
            _holder_file(self.path).unlink(missing_ok=True)


def is_url(location: str) -> bool:
    return "://" in location


def open_database(location: str, data_key: bytes | None = None) -> Database:
    """Open an existing database, upgrading an older schema after a backup.

    Raises StorageRefused for a missing, empty, foreign, newer, damaged, encrypted or already held database; the file
    stays as it is.
    """
    if is_url(location):
        return _open_server(location)
    path = Path(location)
    _check_file(path, data_key)
    return _open_file(path, data_key, fresh=False)


def create_database(location: str, data_key: bytes | None = None) -> Database:
    """Make a new, empty database; refuses to touch a file that exists."""
    if is_url(location):
        return _open_server(location)
    path = Path(location)
    if path.exists():
        raise StorageRefused("exists", f"{path.name} gibt es schon; es wurde nichts geändert.")
    if data_key is None:
        refuse_left_over(path)
    if not path.parent.is_dir():
        raise StorageRefused("folder_missing", f"Den Ordner {path.parent} gibt es nicht.")
    return _open_file(path, data_key, fresh=True)


def _check_file(path: Path, data_key: bytes | None) -> None:
    if not path.is_file():
        raise StorageRefused(
            "missing", f"Die Datei {path} gibt es nicht.", remedy="Mit „init“ wird eine neue angelegt."
        )
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
    except OSError as error:
        raise StorageRefused("unreadable", f"{path.name} ist nicht lesbar: {error.strerror}.") from error
    if not header:
        raise StorageRefused("empty", f"{path.name} ist leer und keine Datenbank von SMART.Aachen.")
    if is_encrypted(path):
        if data_key is None:
            raise StorageRefused("passphrase_needed", f"{path.name} ist verschlüsselt; bitte das Kennwort angeben.")
    elif not header.startswith(_HEADER) or int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise StorageRefused("foreign", f"{path.name} ist keine Datenbank von SMART.Aachen.")


def _open_file(path: Path, data_key: bytes | None, *, fresh: bool) -> Database:
    def connect() -> sqlcipher.Connection:
        connection = sqlcipher.connect(os.fspath(path), isolation_level=None, check_same_thread=False, timeout=0.2)
        if data_key is not None:
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA recursive_triggers=ON")
        return connection

    engine = create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=StaticPool)
    # the driver would open transactions lazily and read-first, which lets two writers meet
    event.listen(engine, "begin", _begin)
    database = Database(engine, path, path.stem, data_key)
    try:
        with _refusals(path):
            if not fresh:
                _check_version(database, path)
            _settle(engine, fresh)
            with engine.begin() as connection:
                version = schema.current_version(connection)
            if version != schema.SCHEMA_VERSION:
                _upgrade_file(engine, path, data_key, fresh=fresh)
        _write_holder(path)
    except BaseException:
        engine.dispose()
        if fresh:
            path.unlink(missing_ok=True)
        raise
    return database


def _begin(connection: Connection) -> None:
    # past SQLAlchemy's own machinery: every command begins so
    raw: Any = connection.connection.dbapi_connection
    raw.execute("BEGIN IMMEDIATE")


def _check_version(database: Database, path: Path) -> None:
    with database.engine.begin() as connection:
        application = connection.exec_driver_sql("PRAGMA application_id").scalar()
        version = schema.current_version(connection)
    if application != schema.APPLICATION_ID or version is None:
        raise StorageRefused("foreign", f"{path.name} ist keine Datenbank von SMART.Aachen.")
    _refuse_newer(version, path.name)
    with database.engine.begin() as connection:
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
            raise _damaged(path)


def _damaged(path: Path) -> StorageRefused:
    return StorageRefused(
        "damaged",
        f"{path.name} ist beschädigt oder der Schlüssel passt nicht.",
        remedy="Im Ordner „backups“ daneben liegen geprüfte Sicherungen.",
    )


def _refuse_newer(version: str, name: str) -> None:
    if version not in schema.KNOWN_VERSIONS:
        raise StorageRefused(
            "newer_schema",
            f"{name} stammt von einer neueren Fassung dieses Programms (Schema {version}).",
            remedy="Bitte aktualisieren Sie das Programm; die Datei blieb unverändert.",
        )


def _settle(engine: Engine, fresh: bool) -> None:
    connection: Any = engine.raw_connection()
    try:
        if fresh:
            connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    finally:
        connection.close()


def _upgrade_file(engine: Engine, path: Path, data_key: bytes | None, *, fresh: bool) -> None:
    if not fresh:
        backup_before("migration", engine, path, data_key)
    raw: Any = engine.raw_connection()
    failed = StorageRefused(
        "migration_failed",
        f"{path.name} ließ sich nicht auf das neue Schema bringen; die Datei blieb, wie sie war.",
        remedy="Eine geprüfte Sicherung von davor liegt im Ordner „backups“.",
    )
    # with foreign keys on, rebuilding a parent table would delete its children
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine.begin() as connection:
            schema.upgrade(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise failed
    except DatabaseError:
        raise  # a full or damaged disk has its own words
    except Exception as error:  # whatever a migration breaks, it was rolled back and the user is told so
        raise failed from error
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
        raw.close()


@contextlib.contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except (DatabaseError, sqlcipher.DatabaseError) as error:
        message = str(error)
        if "locked" in message:
            raise StorageRefused(
                "held",
                f"{path.name} ist schon geöffnet{_holder(path)}.",
                remedy="Bitte schließen Sie das andere Fenster zuerst.",
            ) from error
        if "not a database" in message or "malformed" in message:
            raise _damaged(path) from error
        if "full" in message:
            raise StorageRefused("disk_full", f"Der Datenträger mit {path.name} ist voll.") from error
        raise StorageRefused("unusable", f"{path.name} lässt sich nicht öffnen: {message.splitlines()[0]}") from error


def _open_server(url: str) -> Database:
    try:
        parsed = make_url(url)
        if not parsed.drivername.startswith("postgresql"):
            raise StorageRefused(
                "unknown_url", "Als gemeinsame Datenbank ist nur PostgreSQL möglich.", field="database"
            )
        engine = create_engine(
            parsed.set(drivername="postgresql+psycopg"),
            pool_pre_ping=True,
            connect_args={"options": "-c lock_timeout=2000 -c statement_timeout=10000", "connect_timeout": 5},
        )
        with engine.begin() as connection:
            version = schema.current_version(connection)
            if version is not None:
                _refuse_newer(version, parsed.database or "Datenbank")
            if version != schema.SCHEMA_VERSION:
                schema.upgrade(connection)
    except ArgumentError as error:
        raise StorageRefused("unknown_url", "Die Adresse der Datenbank ist nicht lesbar.", field="database") from error
    except OperationalError as error:
        raise StorageRefused(
            "unreachable", "Der Datenbankserver ist nicht erreichbar.", remedy="Bitte prüfen Sie Netz und Adresse."
        ) from error
    return Database(engine, None, parsed.database or "gemeinsame Datenbank")


def _holder_file(path: Path) -> Path:
    return path.with_name(path.name + ".holder")


def _write_holder(path: Path) -> None:
    """Only for the message to a second instance; the truth is SQLite's own lock."""
    note = {"pid": os.getpid(), "host": platform.node(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
    with contextlib.suppress(OSError):
        _holder_file(path).write_text(json.dumps(note), "utf-8")


def _holder(path: Path) -> str:
    try:
        note = json.loads(_holder_file(path).read_text("utf-8"))
        return f" (Prozess {note['pid']} auf {note['host']})"
    except (OSError, ValueError, KeyError, TypeError):
        return ""
