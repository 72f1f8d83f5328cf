"""Opening: what is no sound database of this program is refused with a reason, and stays as it is byte for byte."""

import hashlib
import random
import sqlite3
import struct
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text

from smartaachen_desktop.model.base import UtcDateTime
from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import load_example
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.storage import keys, schema
from smartaachen_desktop.storage.database import Database, create_database, open_database
from tests.conftest import PASSPHRASE, Store

Make = Callable[[Database], Dispatcher]
PAGE = 4096


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refused(path: Path, data_key: bytes | None = None) -> StorageRefused:
    """Why opening was refused; the file must be the same afterwards, with nothing new left beside it."""
    before, neighbours = sha256(path), sorted(each.name for each in path.parent.iterdir())
    with pytest.raises(StorageRefused) as caught:
        open_database(str(path), data_key)
    assert sha256(path) == before
    assert sorted(each.name for each in path.parent.iterdir()) == neighbours
    assert caught.value.sentence().strip()
    return caught.value


@pytest.fixture
def filled(tmp_path: Path, make_dispatcher: Make) -> Path:
    """A closed plain file that holds the example."""
    database = create_database(str(tmp_path / "voll.db"))
    load_example(make_dispatcher(database))
    database.close()
    return tmp_path / "voll.db"


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(StorageRefused) as caught:
        open_database(str(tmp_path / "fehlt.db"))
    assert caught.value.code == "missing"
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "leer.db"
    path.touch()
    assert refused(path).code == "empty"


def png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "content",
    [b"Protokoll vom 18.11.2021\n", png(), b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\0" * 5000, b"\0" * 4096],
    ids=["text", "png", "header only", "header and zeros", "zeros"],
)
def test_a_foreign_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fremd.db"
    path.write_bytes(content)
    assert refused(path).code == "foreign"


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "fremd.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE strategy (id, title)")
    connection.commit()
    connection.close()
    assert refused(path).code == "foreign"


def test_a_file_with_our_mark_but_no_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "halb.db"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
    connection.execute("CREATE TABLE strategy (id, title)")
    connection.commit()
    connection.close()
    assert refused(path).code == "foreign"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(StorageRefused) as caught:
        open_database(str(tmp_path))
    assert caught.value.code == "missing"


def test_a_newer_schema_is_refused(filled: Path) -> None:
    connection = sqlite3.connect(filled)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    error = refused(filled)
    assert error.code == "newer_schema"
    assert "9999" in error.message


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_a_page_of_noise_is_noticed_at_the_start(filled: Path, place: str) -> None:
    pages = filled.stat().st_size // PAGE
    page = {"first": 1, "middle": pages // 2, "last": pages - 1}[place]
    noise = random.Random(page).randbytes(PAGE)
    content = bytearray(filled.read_bytes())
    content[page * PAGE : (page + 1) * PAGE] = noise
    filled.write_bytes(content)
    assert refused(filled).code == "damaged"


def test_a_cut_file_is_noticed_at_the_start(filled: Path) -> None:
    filled.write_bytes(filled.read_bytes()[: filled.stat().st_size // 2])
    assert refused(filled).code == "damaged"


@pytest.fixture
def encrypted(tmp_path: Path, make_dispatcher: Make) -> tuple[Path, bytes]:
    path = tmp_path / "geheim.db"
    data_key = keys.create_key(path, PASSPHRASE).data_key
    database = create_database(str(path), data_key)
    make_dispatcher(database).execute(CreateStrategy(title="SMART", vision="x" * 50_000))
    database.close()
    return path, data_key


def test_an_encrypted_file_asks_for_its_passphrase(encrypted: tuple[Path, bytes]) -> None:
    assert refused(encrypted[0]).code == "passphrase_needed"


def test_a_wrong_key_does_not_open(encrypted: tuple[Path, bytes]) -> None:
    assert refused(encrypted[0], bytes(32)).code == "damaged"


def test_an_encrypted_file_without_its_key_file_is_foreign(encrypted: tuple[Path, bytes]) -> None:
    keys.key_file(encrypted[0]).unlink()
    assert refused(encrypted[0]).code == "foreign"


@pytest.mark.parametrize("seed", range(4))
def test_one_flipped_bit_of_an_encrypted_file_is_noticed(encrypted: tuple[Path, bytes], seed: int) -> None:
    path, data_key = encrypted
    content = bytearray(path.read_bytes())
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    connection.close()
    assert free == 0  # a flipped bit in an unused page would harm nobody
    place = random.Random(seed).randrange(len(content))
    content[place] ^= 1 << seed
    path.write_bytes(content)
    assert refused(path, data_key).code == "damaged"


def test_an_existing_file_is_never_overwritten(filled: Path) -> None:
    before = sha256(filled)
    with pytest.raises(StorageRefused) as caught:
        create_database(str(filled))
    assert caught.value.code == "exists"
    assert sha256(filled) == before


def test_a_new_file_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageRefused) as caught:
        create_database(str(tmp_path / "nirgends" / "neu.db"))
    assert caught.value.code == "folder_missing"


def test_a_left_over_key_file_stops_a_plain_database_of_that_name(tmp_path: Path) -> None:
    # it would make the open file ask for a passphrase that fits nothing
    path = tmp_path / "neu.db"
    keys.create_key(path, PASSPHRASE)
    with pytest.raises(StorageRefused) as caught:
        create_database(str(path))
    assert caught.value.code == "key_left"
    assert not path.exists()


@pytest.mark.parametrize(
    ("url", "code"),
    [("mysql://localhost/x", "unknown_url"), ("postgresql://127.0.0.1:1/x", "unreachable"), ("://", "unknown_url")],
)
def test_a_server_that_does_not_answer_is_named(url: str, code: str) -> None:
    with pytest.raises(StorageRefused) as caught:
        open_database(url)
    assert caught.value.code == code


def test_content_outlives_closing(store: Store, make_dispatcher: Make) -> None:
    dispatcher = make_dispatcher(store.create())
    dispatcher.execute(CreateStrategy(title="SMART"))
    store.close()
    view = make_dispatcher(store.open()).read(strategy_view)
    assert view is not None
    assert view.title == "SMART"


def test_a_file_is_held_and_durable(filled: Path) -> None:
    database = open_database(str(filled))
    with database.connection() as connection:
        answers = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "locking_mode", "foreign_keys", "recursive_triggers")
        }
    database.close()
    assert answers == {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "recursive_triggers": 1,
    }


def test_a_closed_file_stands_alone(filled: Path) -> None:
    database = open_database(str(filled))
    assert (filled.parent / "voll.db.holder").exists()
    database.close()
    assert [each.name for each in filled.parent.iterdir()] == ["voll.db"]


def test_a_moment_needs_its_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UtcDateTime().process_bind_param(datetime(2021, 11, 18, 17, 5), None)  # type: ignore[arg-type]
