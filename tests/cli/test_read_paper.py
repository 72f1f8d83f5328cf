"""`read-paper` as a process calls it: a table for people, JSON for programs, a sentence for what is no paper."""

from pathlib import Path

import pytest

from tests.cli.conftest import call
from tests.exchange.paper_pdf import pdf_of

TEXT = Path(__file__).parent.parent / "exchange" / "data" / "vorlage.txt"


def test_a_table_with_passages(tmp_path: Path) -> None:
    path = tmp_path / "vorlage.pdf"
    path.write_bytes(pdf_of(TEXT.read_text("utf-8")))
    done = call("read-paper", path)
    assert (done.status, done.err) == (0, "")
    lines = [" ".join(line.split()) for line in done.out.splitlines()]
    assert lines[0].startswith("vorlage.pdf, ")
    assert "Vorlage-Nr. FB 02/0103/WP18 Seite 1" in lines
    assert (
        "Federführende Dienststelle FB 02 - Fachbereich Wirtschaft, Wissenschaft, Digitalisierung und Europa Seite 1"
        in lines
    )
    assert (
        "Haushaltsposition ÖA Veranstaltungen etc.: 2022: 35.000,00 €, 2023: 30.000,00 €, 2024: 30.000,00 € Seite 1"
        in lines
    )
    assert any(
        line.startswith("Aktivität Smart.Aachen Jour Fixe, ab Februar 2022, alle sechs Wochen") for line in lines
    )


def test_json_and_lines_of_a_text() -> None:
    done = call("read-paper", TEXT, "--json")
    answer = done.json()
    values = {each["name"]: each for each in answer["values"]}
    assert values["reference"]["value"] == "FB 02/0103/WP18"
    assert values["dated"]["value"] == "2021-11-03"
    assert values["climate_relevance"]["value"] == "unclear"
    assert answer["lines"][0]["amounts"] == [[2022, 9000000], [2023, 9000000], [2024, 9000000]]
    assert len(answer["steps"]) == 16
    assert "Zeile 2" in call("read-paper", TEXT).out


def test_remarks_stand_below(tmp_path: Path) -> None:
    path = tmp_path / "falsch.txt"
    path.write_text(TEXT.read_text("utf-8").replace("175.000,00", "185.000,00"), "utf-8")
    assert "Summe 2022: In der Vorlage steht 185.000,00" in call("read-paper", path).out


@pytest.mark.parametrize(
    ("name", "words"), [("brief.odt", "wird nicht als Vorlage gelesen"), ("fehlt.pdf", "lässt sich")]
)
def test_refused_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    done = call("read-paper", tmp_path / name)
    assert (done.status, done.out) == (1, "")
    assert words in done.err
