"""`check`: well is 0; anything somebody did to the file is 1 with a reason."""

import sqlite3
import uuid

import pytest

from tests.cli.conftest import Base, call, spawn


def test_a_sound_database_is_in_order(made_example: Base) -> None:
    done = spawn("check", "--database", made_example.path)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("In Ordnung")


GUARDS = tuple(f"DROP TRIGGER {name}" for name in ("journal_no_update", "journal_no_delete", "journal_no_replace"))


@pytest.mark.parametrize(
    ("statements", "reason"),
    [
        ((*GUARDS, "UPDATE journal SET actor = 'jemand' WHERE seq = 5"), "ab Eintrag 5 gebrochen"),
        ((*GUARDS, "DELETE FROM journal WHERE seq = 7"), "ab Eintrag 7 gebrochen"),
        ((GUARDS[0],), "Der Schutz des Journals fehlt: journal_no_update"),
        (("UPDATE budget_amount SET planned = -1 WHERE year = 2023",), "Ansatz kann nicht negativ sein"),
        (("UPDATE measure SET progress = 250",), "zwischen 0 und 100"),
        (("UPDATE measure SET start_date = '2022-02-01', end_date = '2022-01-01'",), "liegt vor dem Beginn"),
        (("UPDATE measure SET status = 'fertig'",), "fertig"),
        (("UPDATE meeting SET state = 'vorbei'",), "vorbei"),
        (("UPDATE meeting SET scheduled_start = 'gestern'",), "gestern"),
        (("DELETE FROM organization",), "Verweise auf fehlende Einträge"),
        (("DROP TABLE ballot",), "ballot"),
        (
            (
                "INSERT INTO dependency "
                "SELECT randomblob(16), 1, successor_id, predecessor_id, 'FS', 0, 0 FROM dependency",
            ),
            "Kreis",
        ),
    ],
)
def test_tampering_is_named(base: Base, statements: tuple[str, ...], reason: str) -> None:
    connection = sqlite3.connect(base.path)
    connection.create_function("randomblob", 1, lambda _size: uuid.uuid4().hex)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    done = call("check", "--database", base.path)
    assert done.status == 1
    assert reason in done.out + done.err
    assert "Error" not in done.out + done.err


def test_a_damaged_page_is_named(base: Base) -> None:
    content = bytearray(base.path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\x5a" * 4096
    base.path.write_bytes(content)
    done = call("check", "--database", base.path)
    assert done.status == 1
    assert "beschädigt" in done.err
