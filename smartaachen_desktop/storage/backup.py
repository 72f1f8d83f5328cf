"""Verified copies of a database file: made in one step, checked, then renamed, so that no half copy bears the name."""

import glob
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine

from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.storage.keys import copy_key, is_encrypted, key_file

KEEP = 24


def backup_folder(path: Path) -> Path:
    return path.parent / "backups"


def backup_before(reason: str, engine: Engine, path: Path, data_key: bytes | None = None) -> Path:
    """Copy a file database before a risky step; a server's backups are its keeper's."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise StorageRefused("backup_failed", f"Die Sicherung ist nicht gelungen: {error.strerror}.") from error
    target = folder / f"{path.stem}-{stamp}-{reason}.db"
    copy(engine, path, target, data_key)
    rotate(path)
    return target


def copy(engine: Engine, path: Path, target: Path, data_key: bytes | None = None) -> None:
    """Write a verified copy of the open database at `path` to `target`, with its key file where it has one."""
    temporary = target.with_name(target.name + ".part")
    temporary.unlink(missing_ok=True)
    raw: Any = engine.raw_connection()
    try:
        # VACUUM INTO keeps the encryption of the source and gives one consistent state
        raw.execute("VACUUM INTO ?", (os.fspath(temporary),))
        _verify(temporary, data_key, encrypted=is_encrypted(path))
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        if key_file(path).exists():
            copy_key(path, target)
        temporary.replace(target)
    except (sqlcipher.DatabaseError, OSError) as error:
        temporary.unlink(missing_ok=True)
        raise StorageRefused("backup_failed", f"Die Sicherung ist nicht gelungen: {error}.") from error
    finally:
        raw.close()


def rotate(path: Path) -> None:
    """Keep the newest KEEP backups of `path`."""
    # the whole stamp: backups of "smart-aachen.db" are not backups of "smart.db"
    stamp = "-".join("[0-9]" * digits for digits in (8, 6, 6))
    for old in sorted(backup_folder(path).glob(f"{glob.escape(path.stem)}-{stamp}-*.db"))[:-KEEP]:
        key_file(old).unlink(missing_ok=True)
        old.unlink()


def _verify(path: Path, data_key: bytes | None, *, encrypted: bool) -> None:
    if encrypted and data_key is None:
        return
    connection = sqlcipher.connect(os.fspath(path))
    try:
        if data_key is not None:
            connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    if answer != "ok":
        raise sqlcipher.DatabaseError(answer)
