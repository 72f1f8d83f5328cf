"""SOURCE_DATE_EPOCH: two calls on the same database write the same bytes, whatever the document."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.cli.document import word
from smartaachen_desktop.cli.print_moment import VARIABLE
from tests.cli.conftest import Base, call
from tests.documents.finished import Finished, finished_meeting

TYPES = [each for each in document_types().values() if not each.from_window]
MOMENT = datetime(2022, 3, 1, 23, 30, tzinfo=UTC)
LISTS = (".csv", ".svg", ".png")
ALL = (".pdf", ".ics", ".json", *LISTS)
"""Files that say nowhere when they were written."""


def seconds(moment: datetime) -> str:
    return f"{moment.timestamp():.0f}"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    made = finished_meeting(tmp_path_factory.mktemp("finished") / "beispiel.db")
    made.database.close()  # the command line opens it for itself
    return made


def calls(finished: Finished, folder: Path, endings: Collection[str] = ALL) -> list[list[str]]:
    """One for each kind the command line makes, in its fullest edition and with each ending."""
    folder.mkdir()
    database = shutil.copy(finished.path, folder.with_suffix(".db"))  # one process at a time opens a file
    return [
        ["document", word(kind), "--database", str(database), "--audience", kind.editions[-1].value,
         *finished.options(kind), "--out", str(folder / f"{word(kind)}{ending}")]
        for kind in TYPES
        for ending in kind.endings
        if ending in endings
    ]  # fmt: skip


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def twice(finished: Finished, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """All documents, written by two processes that share the moment of print and nothing else."""
    folder = tmp_path_factory.mktemp("bytes")
    folders, running = [folder / "erst", folder / "dann"], []
    surroundings = (
        {"PYTHONHASHSEED": "1", "TZ": "Europe/Berlin", "LANG": "C.UTF-8"},
        {"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati", "LANG": "C"},
    )
    for place, environment in zip(folders, surroundings, strict=True):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.cli.many_calls"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            env={**os.environ, VARIABLE: seconds(MOMENT), **environment},
        )  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(json.dumps(calls(finished, place)).encode())
        process.stdin.close()
        running.append(process)
    assert [process.wait(120) for process in running] == [0, 0]
    return folders


def test_every_document_is_byte_for_byte_the_same(twice: list[Path]) -> None:
    first, second = map(hashes, twice)
    assert {name for name in first | second if first.get(name) != second.get(name)} == set()
    assert {name.partition(".")[0] for name in first} == {word(kind) for kind in TYPES}, "none is left out"


def test_the_moment_is_the_one_that_was_named(twice: list[Path]) -> None:
    with pikepdf.open(twice[0] / "budget.pdf") as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == "D:20220302003000+01'00'"
    assert "DTSTAMP:20220301T233000Z" in (twice[0] / "calendar.ics").read_text("utf-8")


def test_lists_and_pictures_name_no_moment(
    finished: Finished, twice: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, seconds(MOMENT + timedelta(minutes=5)))
    assert [call(*words).status for words in calls(finished, tmp_path / "später", LISTS)] == [0] * 5
    told = hashes(twice[0])
    assert {name for name, each in hashes(tmp_path / "später").items() if told[name] != each} == set()


@pytest.mark.parametrize("typed", ["gestern", "-1", "1.5", "1e9", " 5", "٥", "999999999999", "9" * 40])
def test_what_is_no_moment_is_refused_before_anything_happens(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setenv(VARIABLE, typed)
    out = tmp_path / "x.pdf"
    done = call("document", "agenda", "--database", base.path, "--meeting", str(base.example.meeting), "--out", out)
    assert (done.status, done.out, out.exists()) == (1, "", False)
    assert done.err.startswith(f"{VARIABLE} ist „{typed}“, und das ist kein Zeitpunkt.")


@pytest.mark.parametrize(
    "words",
    [
        ("protocol", "--meeting", "{meeting}", "--out", "{out}.pdf"),
        ("invitation", "--out", "{out}.pdf"),
        ("report", "--out", "{out}.pdf"),
        ("export", "plan", "--out", "{out}.pdf"),
        ("attendance", "--meeting", "{meeting}", "--out", "{out}.csv"),
    ],
)
def test_the_short_forms_follow_it_too(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    def run(name: str) -> Path:
        spelled = [each.format(meeting=base.example.meeting, out=tmp_path / name) for each in words]
        assert call(*spelled, "--database", base.path).status == 0
        return Path(spelled[-1])

    monkeypatch.setenv(VARIABLE, seconds(MOMENT))
    first = run("erst")
    assert run("dann").read_bytes() == first.read_bytes()
    if first.suffix == ".pdf":
        with pikepdf.open(first) as pdf:
            assert str(pdf.docinfo["/CreationDate"]) == "D:20220302003000+01'00'"


def test_the_earliest_moment_still_makes_a_calendar(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "0")
    out = tmp_path / "x.ics"
    assert call("invitation", "--database", base.path, "--out", out).status == 0
    text = out.read_text("utf-8")
    assert "DTSTAMP:19700101T000000Z" in text
    assert "SEQUENCE:0" in text, "RFC 5545 knows no negative one"
