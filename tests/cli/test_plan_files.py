"""`export plan` and `import plan` as processes call them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Base, call


@pytest.mark.parametrize("ending", ["xml", "csv", "xlsx"])
def test_out_and_in_again(base: Base, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"plan.{ending}"
    done = call("export", "plan", "--database", base.path, "--audience", "internal", "--out", path)
    assert (done.status, done.err) == (0, "")
    done = call("import", "plan", path, "--database", base.path, "--dry-run", "--json")
    assert done.status == 0
    answer = json.loads(done.out)
    assert (answer["new"], answer["changed"], answer["findings"], answer["entry"]) == (0, 0, [], None)
    assert answer["same"] == 20


def test_the_public_edition_names_no_ids_and_no_people(base: Base, tmp_path: Path) -> None:
    path = tmp_path / "plan.xml"
    call("export", "plan", "--database", base.path, "--out", path)
    text = path.read_text("utf-8")
    assert "digitalHUB" not in text
    assert "Termin zur Veranschaulichung" not in text
    assert str(base.example.measures["hackathon"]) not in text


def test_into_a_field_of_action(base: Base, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Bezeichnung;Beginn;Kontakt\nLastenräder;März 2023;Werkstatt\n", "utf-8")
    done = call("import", "plan", path, "--database", base.path, "--field", "k")
    assert done.status == 0
    assert "neu: 1" in done.out
    assert "Lastenräder, Kontakt" in done.out
    shown = call("show", "plan", "--database", base.path).out
    line = next(line for line in shown.splitlines() if "Lastenräder" in line)
    assert line.startswith("K")
    assert "März 2023" in line


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--field", "X"], "Das Handlungsfeld „X“ gibt es nicht. Vorhanden: S, D, K, W."),
        (["--remove"], "Die Datei nennt keine Kennungen"),
    ],
)
def test_a_refusal_is_a_sentence(base: Base, tmp_path: Path, arguments: list[str], sentence: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Bezeichnung\nLastenräder\n", "utf-8")
    done = call("import", "plan", path, "--database", base.path, *arguments)
    assert done.status == 1
    assert sentence in done.err
    assert "Lastenräder" not in call("show", "plan", "--database", base.path).out


def test_an_unknown_ending_names_the_known_ones(base: Base, tmp_path: Path) -> None:
    done = call("export", "plan", "--database", base.path, "--out", tmp_path / "plan.mpp")
    assert done.status == 1
    assert ".xml, .csv, .xlsx" in done.err
