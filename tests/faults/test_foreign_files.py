"""Every subcommand refuses what is no database of this program in one German sentence and leaves it alone."""

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from smartaachen_desktop.cli.main import main


def text_file(path: Path) -> None:
    path.write_text("Tagesordnung\n1. Eröffnung\n" * 300, "utf-8")


def empty(path: Path) -> None:
    path.touch()


def other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)")
    connection.commit()
    connection.close()


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)


def zipped(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(2000))


@pytest.mark.parametrize("make", [text_file, empty, other_database, picture, zipped])
@pytest.mark.parametrize("command", [("show", "plan"), ("check",), ("execute",), ("init",), ("init", "--example")])
def test_a_foreign_file_stays_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Callable[[Path], None], command: tuple[str, ...]
) -> None:
    path = tmp_path / "fremd.db"
    make(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns
    assert main([*command, "--database", str(path)]) == 1
    assert (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) == before
    assert list(tmp_path.iterdir()) == [path]
    said = capsys.readouterr()
    assert said.out == ""
    assert "fremd.db" in said.err
    assert said.err.count("\n") == 1


def test_an_unreadable_place_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--database", str(tmp_path / "a" / "b.db")]) == 1
    assert "b.db" in capsys.readouterr().err
