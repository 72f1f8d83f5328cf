"""What a command costs beyond the row it writes: against the same row by hand, in one run and one file system."""

import hashlib
import json
import shutil
import statistics
import time
from pathlib import Path
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from smartaachen_desktop.app import open_workspace
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import load_example
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import create_database

pytestmark = pytest.mark.bench
ROUNDS = 400
LIMIT_RATIO = 3.0
LIMIT_P99 = 16.0
TEXT = "Die Verwaltung berichtet mündlich über den Stand der Dinge. " * 7


class ByHand:
    """Writes the same rows, item and chained journal entry, into the same schema with the sqlite3 module alone."""

    def __init__(self, path: Path, item: UUID) -> None:
        self._item = item.hex
        self._connection = sqlcipher.connect(str(path), isolation_level=None)
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._before = ""

    def write(self, text: str) -> None:
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        run("UPDATE agenda_item SET discussion = ?, version = version + 1 WHERE id = ?", (text, self._item))
        seq, previous = run("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        images = {"before": {"discussion": self._before}, "after": {"discussion": text}, "id": self._item}
        changes = json.dumps([images], ensure_ascii=False)
        digest = hashlib.sha256(f"{seq + 1}{previous}{changes}".encode()).hexdigest()
        row = (seq + 1, "2021-11-18T17:05:00+00:00", "Hand", "RecordDiscussion", "do", changes, previous, digest)
        columns = "seq, at, actor, command, kind, changes, previous, hash"
        run(f"INSERT INTO journal ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        run("COMMIT")
        self._before = text

    def close(self) -> None:
        self._connection.close()


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def test_a_command_against_the_row_by_hand(tmp_path: Path) -> None:
    database = create_database(str(tmp_path / "a.db"))
    example = load_example(Dispatcher(database, HANDLERS, actor="Schriftführung"))
    database.close()
    by_hand = ByHand(Path(shutil.copy(tmp_path / "a.db", tmp_path / "b.db")), example.items[4])
    workspace = open_workspace(str(tmp_path / "a.db"))
    dispatcher = workspace.dispatcher
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(1, ROUNDS + 1):
        text = f"{TEXT}{number}"
        # in turns, so that a busy minute meets both
        start = time.perf_counter()
        by_hand.write(text)
        middle = time.perf_counter()
        dispatcher.execute(RecordDiscussion(item=example.items[4], text=text))
        theirs.append((middle - start) * 1000)
        ours.append((time.perf_counter() - middle) * 1000)
    by_hand.close()
    workspace.close()
    ratio = statistics.median(ours) / statistics.median(theirs)
    p99 = percentile(ours, 0.99)
    print(
        f"\ncommand: p50 {statistics.median(ours):.2f} ms, by hand {statistics.median(theirs):.2f} ms, "
        f"ratio {ratio:.2f} (limit {LIMIT_RATIO}); p99 {p99:.1f} ms (limit {LIMIT_P99:.0f})"
    )
    assert ratio < LIMIT_RATIO
    assert p99 < LIMIT_P99
