"""`demo` and the help of every subcommand."""

from pathlib import Path

import pytest

from tests.cli.conftest import Demo, call

pytestmark = pytest.mark.slow


def test_the_demo_ends_well_and_names_its_files(demo: Demo) -> None:
    assert demo.done.status == 0, demo.done.err
    assert demo.done.err == ""
    for word in ("AWD 2021/1", "ungeändert beschlossen", "175.000,00\N{NO-BREAK SPACE}€", "versiegelt"):
        assert word in demo.done.out
    for path in (demo.protocol, demo.trust, demo.folder / "smart-aachen.db"):
        assert path.stat().st_size > 0
        assert path.name in demo.done.out


def test_the_demo_paints_pictures(demo: Demo) -> None:
    pictures = sorted(demo.folder.rglob("*.png"))
    assert len(pictures) >= 8
    assert all(each.read_bytes().startswith(b"\x89PNG") for each in pictures)


def test_the_demos_database_is_in_order_and_sealed(demo: Demo, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.db"
    copy.write_bytes((demo.folder / "smart-aachen.db").read_bytes())
    assert call("check", "--database", copy).status == 0
    assert "unterschrieben und versiegelt" in call("show", "--database", copy, "meetings").out


def test_the_demos_protocol_passes(demo: Demo) -> None:
    done = call("verify", demo.protocol, "--trust", demo.trust, "--database", demo.folder / "smart-aachen.db")
    assert (done.status, done.err) == (0, "")
    for words in ("Sitzungsleitung: bestanden", "Schriftführung: bestanden", "mit dieser Datenbank überein"):
        assert words in done.out


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "datei"
    blocked.touch()
    done = call("demo", "--out", blocked / "ausgabe")
    assert done.status == 1
    assert "datei" in done.err


@pytest.mark.parametrize("command", ["", "demo", "execute", "show", "protocol", "report", "verify", "check", "init"])
def test_help_is_german(command: str) -> None:
    done = call(*(command.split()), "--help")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("Aufruf: smartaachen-desktop")
    assert "diese Hilfe zeigen" in done.out
    for english in ("usage", "options:", "optional arguments", "positional", "show this help"):
        assert english not in done.out


def test_the_help_names_every_subcommand() -> None:
    done = call("--help")
    for command in ("demo", "execute", "show", "protocol", "report", "verify", "check", "init"):
        assert f"    {command} " in done.out
