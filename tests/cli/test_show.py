"""`show`: every view as text and as JSON."""

import subprocess
import sys
from pathlib import Path

import pytest

from smartaachen_desktop.cli.show import _VIEWS
from tests.cli.conftest import Base, call, spawn


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("leer") / "leer.db"
    assert call("init", "--database", path).status == 0
    return path


@pytest.mark.parametrize(
    ("what", "word"),
    [
        ("strategy", "datensouverän"),
        ("plan", "Smart.Aachen Bürgerfest"),
        ("budget", "175.000,00\N{NO-BREAK SPACE}€"),
        ("board", "Digitale Services"),
        ("meetings", "18.11.2021"),
        ("papers", "FB 02/0103/WP18"),
        ("people", "beschlussfähig ab 9 von 17"),
        ("followup", "Noch nichts eingetragen."),
        ("journal", "Strategie angelegt"),
    ],
)
def test_every_view_as_text_and_as_json(made_example: Base, what: str, word: str) -> None:
    text = call("show", "--database", made_example.path, what)
    assert (text.status, text.err) == (0, "")
    assert word in text.out
    assert made_example.show(what) is not None


def test_those_are_all_views() -> None:
    assert set(_VIEWS) == {
        "strategy",
        "plan",
        "budget",
        "board",
        "meetings",
        "papers",
        "people",
        "followup",
        "signed",
        "journal",
    }


def test_a_meeting_as_text_and_as_json(made_example: Base) -> None:
    meeting = str(made_example.example.meeting)
    text = call("show", "--database", made_example.path, "meeting", meeting)
    assert "Ö 5  Ratsantrag 185/18" in text.out
    assert "eingeladen" in text.out
    view = made_example.show("meeting", meeting)
    assert [item["number"] for item in view["items"]][-2:] == ["N 1", "N 2"]
    assert (view["statutory_size"], view["short_name"]) == (17, "AWD")


@pytest.mark.parametrize("what", sorted(_VIEWS))
def test_an_empty_database_shows_something(empty: Path, what: str) -> None:
    done = call("show", "--database", empty, what)
    assert (done.status, done.err) == (0, "")
    assert done.out.strip()


def test_the_budget_sums_match_the_paper(made_example: Base) -> None:
    view = made_example.show("budget")
    assert view["years"] == [2022, 2023, 2024]
    assert [each["planned"] for each in view["sums"]] == [175_000_00, 170_000_00, 170_000_00]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("alles",), "„alles“ gibt es nicht"),
        (("meeting",), "braucht die Kennung"),
        (("meeting", "AWD"), "keine Kennung"),
        (("meeting", "00000000-0000-4000-8000-000000000000"), "Unbekannte Kennung"),
    ],
)
def test_what_is_not_there_is_named(made_example: Base, arguments: tuple[str, ...], word: str) -> None:
    done = call("show", "--database", made_example.path, *arguments)
    assert (done.status, done.out) == (1, "")
    assert word in done.err


def test_showing_writes_nothing(made_example: Base) -> None:
    before = made_example.path.read_bytes()
    assert spawn("show", "--database", made_example.path, "plan", "--json").json()["measures"]
    assert made_example.path.read_bytes() == before


def test_a_reader_that_goes_away_is_no_error(made_example: Base) -> None:
    command = f"{sys.executable} -m smartaachen_desktop show --database {made_example.path} journal | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
