"""Databases most tests start from, made once a process and copied: migrating and filling one takes over a second."""

import functools
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example, load_example
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage import keys
from smartaachen_desktop.storage.database import Database, create_database, open_database

OPENING = datetime(2021, 11, 18, 15, 30, tzinfo=UTC)
FOLDER = tempfile.TemporaryDirectory(prefix="smartaachen-tests-")


def blank_database(path: Path) -> Database:
    """A new, empty database at `path`, of today's schema, open."""
    if not path.exists():
        shutil.copy(_blank(), path)
        return open_database(str(path))
    return create_database(str(path))  # refuses, as it should


def example_database(path: Path) -> tuple[Database, Example]:
    """The example at `path`, open; loaded on 18.11.2021 at 16:30 by the Schriftführung."""
    template, example = _example()
    shutil.copy(template, path)
    return open_database(str(path)), example


def encrypted_key(path: Path, passphrase: str) -> bytes:
    """The data key of an encrypted database that may be made at `path`; its key file lies there already."""
    template, data_key = _encrypted(passphrase)
    shutil.copy(f"{template}.key", f"{path}.key")
    return data_key


def encrypted_database(path: Path, passphrase: str) -> Database:
    """A new, empty database with that key, open."""
    template, data_key = _encrypted(passphrase)
    shutil.copy(template, path)
    return open_database(str(path), data_key)


def encrypted_example(path: Path, passphrase: str) -> Database:
    """The example in an encrypted file with its key file, open."""
    template = _encrypted_example(passphrase)
    data_key = encrypted_key(path, passphrase)
    shutil.copy(template, path)
    return open_database(str(path), data_key)


def pour_example(database: Database) -> Example:
    """The example into an open, empty file, as `load_example` would."""
    template, example = _example()
    pour(template, database)
    return example


def pour(template: Path, database: Database) -> None:
    """All of a closed file into an open, empty one."""
    source = open_database(str(shutil.copy(template, Path(FOLDER.name) / "quelle.db")))
    giving: Any = source.engine.raw_connection()
    taking: Any = database.engine.raw_connection()
    try:
        giving.driver_connection.backup(taking.driver_connection)
    finally:
        giving.close()
        taking.close()
        source.close()
    database.journal_head = None


@functools.cache
def approved_example() -> tuple[Path, UUID]:
    """The example's meeting conducted and its minutes approved: a closed file to copy, and the meeting."""
    from smartaachen_desktop.app import create_example
    from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock

    path, clock = Path(FOLDER.name) / "genehmigt.db", MeetingClock()
    workspace, example, _recovery = create_example(str(path), clock=clock)
    demo = DemoMeeting(workspace.dispatcher, example, clock)
    demo.until_the_vote()
    demo.to_the_end()
    workspace.close()
    return path, example.meeting


@functools.cache
def _blank() -> Path:
    path = Path(FOLDER.name) / "leer.db"
    create_database(str(path)).close()
    return path


@functools.cache
def _encrypted(passphrase: str) -> tuple[Path, bytes]:
    path = Path(tempfile.mkdtemp(dir=FOLDER.name)) / "leer.db"
    data_key = keys.create_key(path, passphrase).data_key
    create_database(str(path), data_key).close()
    return path, data_key


@functools.cache
def _encrypted_example(passphrase: str) -> Path:
    path = Path(tempfile.mkdtemp(dir=FOLDER.name)) / "beispiel.db"
    encrypted_key(path, passphrase)
    database = encrypted_database(path, passphrase)
    load_example(Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: OPENING))
    database.close()
    return path


@functools.cache
def _example() -> tuple[Path, Example]:
    path = Path(FOLDER.name) / "beispiel.db"
    database = create_database(str(path))
    example = load_example(Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: OPENING))
    database.close()
    return path, example
