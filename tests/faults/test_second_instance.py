"""Two programs on one file: the second is told who holds it; a dead holder is no obstacle."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.storage.database import open_database
from tests.ready import blank_database

pytestmark = pytest.mark.slow

HOLD = """
import sys
from smartaachen_desktop.storage.database import open_database
database = open_database(sys.argv[1])
print("offen", flush=True)
sys.stdin.read()
database.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    blank_database(tmp_path / "strategie.db").close()
    return tmp_path / "strategie.db"


@pytest.fixture
def holder(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == b"offen\n"
    yield process
    process.stdin.close()
    process.stdout.close()
    process.wait(timeout=20)


def test_the_second_is_told_who_holds_the_file(path: Path, holder: subprocess.Popen[bytes]) -> None:
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(StorageRefused) as caught:
        open_database(str(path))
    assert caught.value.code == "held"
    assert f"Prozess {holder.pid}" in caught.value.message
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert path.with_name("strategie.db.holder").exists()  # the first one's note stays


def test_the_first_one_goes_on(path: Path, holder: subprocess.Popen[bytes]) -> None:
    with pytest.raises(StorageRefused):
        open_database(str(path))
    assert holder.stdin is not None
    holder.stdin.close()
    assert holder.wait(timeout=20) == 0
    database = open_database(str(path))
    assert findings(database) == []
    database.close()


def test_a_killed_holder_is_no_obstacle(path: Path, holder: subprocess.Popen[bytes]) -> None:
    holder.kill()
    holder.wait(timeout=20)
    assert path.with_name("strategie.db.holder").exists()
    database = open_database(str(path))
    assert str(os.getpid()) in path.with_name("strategie.db.holder").read_text("utf-8")
    database.close()


def test_an_unreadable_note_does_not_hide_the_reason(path: Path, holder: subprocess.Popen[bytes]) -> None:
    for note in (b"", b"{}", b"[]", b"null", b"\xff", b'{"pid": 1}'):
        path.with_name("strategie.db.holder").write_bytes(note)
        with pytest.raises(StorageRefused) as caught:
            open_database(str(path))
        assert caught.value.code == "held", note


def test_twice_in_one_process_is_twice_too(path: Path) -> None:
    database = open_database(str(path))
    with pytest.raises(StorageRefused) as caught:
        open_database(str(path))
    assert caught.value.code == "held"
    database.close()
