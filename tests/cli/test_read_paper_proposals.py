"""`read-paper` beside a database: what would be new, changed or the same, each with its passage; nothing is written."""

import hashlib
from pathlib import Path
from typing import Any

from tests.cli.conftest import Base, call
from tests.exchange.paper_pdf import pdf_of

TEXT = Path(__file__).parent.parent / "exchange" / "data" / "vorlage.txt"


def read(*options: str | Path) -> dict[str, dict[str, Any]]:
    done = call("read-paper", *options, "--json")
    assert (done.status, done.err) == (0, "")
    return {each["key"]: each for each in done.json()["proposals"]}


def value(proposal: dict[str, Any], name: str) -> Any:
    return next(each["value"] for each in proposal["values"] if each["name"] == name)


def test_without_a_database_everything_is_new_and_says_where_it_stands() -> None:
    found = read(TEXT)
    assert {each["share"] for each in found.values()} == {"new"}
    assert {each["kind"] for each in found.values()} >= {"paper", "station", "item", "motion", "line", "step"}
    assert [name for name, each in found.items() if each["kind"] != "file" and not each["source"]["places"]] == []
    assert value(found["paper.reference"], "reference") == "FB 02/0103/WP18"
    assert value(found["item"], "title") == found["item"]["title"]
    assert value(found["motion"], "text") == value(found["item"], "proposal") != ""


def test_beside_the_example_it_is_said_what_is_there_already(base: Base) -> None:
    before = hashlib.sha256(base.path.read_bytes()).digest()
    found = read(TEXT, "--database", base.path)
    assert found["paper.reference"]["share"] == "same"
    assert found["paper.reference"]["record"]
    assert value(found["item"], "meeting") == str(base.example.meeting)
    assert hashlib.sha256(base.path.read_bytes()).digest() == before


def test_what_differs_is_changed(base: Base, tmp_path: Path) -> None:
    path = tmp_path / "anders.txt"
    path.write_text(TEXT.read_text("utf-8").replace("90.000,00", "91.000,00"), "utf-8")
    lines = [each for each in read(path, "--database", base.path).values() if each["kind"] == "line"]
    (changed,) = [each for each in lines if each["share"] == "changed"]
    assert changed["record"]
    assert "91.000,00" in str([each["words"] for each in changed["values"]])


def test_people_read_the_same_as_a_table(base: Base, tmp_path: Path) -> None:
    path = tmp_path / "vorlage.pdf"
    path.write_bytes(pdf_of(TEXT.read_text("utf-8")))
    for options, words in (((), "neu"), (("--database", base.path), "unverändert")):
        done = call("read-paper", path, *options)
        assert (done.status, done.err) == (0, "")
        rows = [" ".join(line.split()) for line in done.out.splitlines()]
        assert "Was daraus würde Vorschlag Abgleich Fundstelle" in rows
        assert f"Vorlage Vorlage-Nr. {words} Seite 1" in rows
        assert any(row.startswith("Tagesordnungspunkt ") for row in rows)
        assert any(row.startswith("Antrag Beschlussvorschlag der Verwaltung ") for row in rows)


def test_a_database_that_is_missing_is_said_in_a_sentence(tmp_path: Path) -> None:
    done = call("read-paper", TEXT, "--database", tmp_path / "fehlt.db")
    assert (done.status, done.out) == (1, "")
    assert "fehlt.db" in done.err
