"""A killed process loses nothing that it had acknowledged."""

import contextlib
import random
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from smartaachen_desktop.model.people import Person
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.storage.database import open_database
from tests.conftest import PASSPHRASE
from tests.ready import blank_database, encrypted_database, encrypted_key

pytestmark = pytest.mark.slow

WRITER = """
import sys
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.storage.database import open_database

path, key, early = sys.argv[1], bytes.fromhex(sys.argv[2]), sys.argv[3] == "early"
dispatcher = Dispatcher(open_database(path, key or None), HANDLERS, actor="Schriftführung")
for number in range(100_000):
    if early:
        print(f"E{number}", flush=True)
    title = str(dispatcher.execute(AddPerson(name="x" * 400)).ids["person"])
    if not early:
        print(title, flush=True)
"""


def killed_writer(path: Path, data_key: bytes | None, count: int, mode: str = "honest") -> list[str]:
    """Kill a process after that many acknowledged commits, in the middle of the next; give back all it acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), (data_key or b"").hex(), mode], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _line in range(count)]
    process.kill()
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [line.decode().strip() for line in lines if line.endswith(b"\n")]


@pytest.mark.parametrize("kind", ["file", "encrypted"])
def test_nothing_acknowledged_is_lost(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "strategie.db"
    data_key = encrypted_key(path, PASSPHRASE) if kind == "encrypted" else None
    (encrypted_database(path, PASSPHRASE) if data_key else blank_database(path)).close()
    chance = random.Random(kind)
    acknowledged: set[str] = set()
    for _kill in range(3):
        acknowledged |= set(killed_writer(path, data_key, chance.randrange(1, 60)))
        database = open_database(str(path), data_key)
        session = database.session()
        kept = {str(each) for each in session.scalars(select(Person.id))}
        session.close()
        assert acknowledged <= kept
        assert len(kept) <= len(acknowledged) + 5  # at most one a kill was done but not yet told
        database.close()
    database = open_database(str(path), data_key)
    assert findings(database) == []
    database.close()
    assert len(acknowledged) > 50


def test_a_writer_that_acknowledges_too_early_is_caught(tmp_path: Path) -> None:
    """The control: the comparison above notices a lost entry."""
    path = tmp_path / "strategie.db"
    blank_database(path).close()
    lost = 0
    total = 0
    for _kill in range(5):
        total += len(killed_writer(path, None, 3, "early"))
        database = open_database(str(path))
        session = database.session()
        kept = len(session.scalars(select(Person.id)).all())
        session.close()
        database.close()
        lost += total > kept
        if lost:
            break
        total = kept
    assert lost > 0


def test_a_kill_while_starting_leaves_a_file_that_opens(tmp_path: Path) -> None:
    chance = random.Random(1)
    path = tmp_path / "strategie.db"
    blank_database(path).close()
    for _kill in range(3):
        process = subprocess.Popen(
            [sys.executable, "-m", "smartaachen_desktop", "check", "--database", str(path)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=chance.uniform(0.3, 0.8))
        process.kill()
        process.wait()
    database = open_database(str(path))
    assert findings(database) == []
    database.close()
