"""`init`: a new database, plain or encrypted, never over an old one."""

from pathlib import Path

import pytest

from tests.cli.conftest import call, spawn


def test_an_existing_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "neu.db"
    assert spawn("init", "--database", path).status == 0
    before = path.read_bytes()
    again = call("init", "--database", path)
    assert again.status == 1
    assert "gibt es schon" in again.err
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "kennwort.txt"
    path.write_text("Ein langes Kennwort\nzweite Zeile\n", "utf-8")
    return path


def test_with_a_passphrase_the_file_is_encrypted(tmp_path: Path, secret: Path) -> None:
    path = tmp_path / "neu.db"
    done = call("init", "--database", path, "--example", "--passphrase-file", secret)
    assert done.status == 0
    recovery = done.out.strip().rpartition(" ")[2]
    assert len(recovery.split("-")) == 6
    assert b"SQLite format" not in path.read_bytes()

    assert call("check", "--database", path).status == 1
    assert call("check", "--database", path, "--passphrase-file", secret).status == 0
    by_recovery = tmp_path / "wiederherstellung.txt"
    by_recovery.write_text(recovery, "utf-8")
    assert call("show", "--database", path, "plan", "--passphrase-file", by_recovery).status == 0
    wrong = tmp_path / "falsch.txt"
    wrong.write_text("Ein falsches Kennwort", "utf-8")
    done = call("show", "--database", path, "plan", "--passphrase-file", wrong)
    assert (done.status, done.out) == (1, "")
    assert "Das Kennwort passt nicht" in done.err


@pytest.mark.parametrize("content", [b"", b"kurz\n", b"\xff\xfe\n"])
def test_a_passphrase_that_protects_nothing_makes_no_file(tmp_path: Path, content: bytes) -> None:
    secret = tmp_path / "kennwort.txt"
    secret.write_bytes(content)
    done = call("init", "--database", tmp_path / "neu.db", "--passphrase-file", secret)
    assert done.status == 1
    assert "Kennwort" in done.err
    assert list(tmp_path.iterdir()) == [secret]


def test_a_missing_passphrase_file_is_named(tmp_path: Path) -> None:
    done = call("init", "--database", tmp_path / "neu.db", "--passphrase-file", tmp_path / "fehlt.txt")
    assert done.status == 1
    assert "fehlt.txt" in done.err


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_missing_folder_is_named(tmp_path: Path, secret: Path, encrypted: bool) -> None:
    options = ("--passphrase-file", secret) if encrypted else ()
    done = call("init", "--database", tmp_path / "nirgends" / "neu.db", *options)
    assert done.status == 1
    assert "nirgends" in done.err
