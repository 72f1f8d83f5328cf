"""Bold lines of a council paper's Erläuterungen are headings in the structure of the PDF."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from smartaachen_desktop.documents.council_paper import build_council_paper
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.markdown import wholly_bold
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.paper_data import paper_data
from smartaachen_desktop.storage.database import Database
from tests.check_pdf import check
from tests.documents.pdf_samples import read_aloud
from tests.ready import example_database

TEXT = """Vorweg ein Satz.
**1. Ausgangslage**
Der Stand ist **gut**.
- **Ein Punkt**
- noch einer

**Weiteres *Vorgehen*:**

Am Ende."""


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("**Ziel**", True), ("**Ziel** ", True), ("**Ziel** **zwei**", True), ("**1. Ziel**", True),
        ("***Ziel***", True), ("**Ziel**:", False), ("*Ziel*", False), ("Ziel", False), ("", False), ("  ", False),
        ("****", False), ("- **Ziel**", False), ("1. **Ziel**", False), (r"\*\*Ziel\*\*", False),
    ],
)  # fmt: skip
def test_a_line_is_a_heading_where_all_its_words_are_bold(line: str, heading: bool) -> None:
    assert wholly_bold(line) is heading


def test_bold_lines_of_a_paper_are_headings(tmp_path: Path, make_dispatcher: Callable[[Database], Dispatcher]) -> None:
    database, example = example_database(tmp_path / "beispiel.db")
    printed = datetime(2022, 6, 30, tzinfo=UTC)
    data = make_dispatcher(database).read(lambda session: paper_data(session, example.paper, Audience.PUBLIC, printed))
    content = build_council_paper(replace(data, paper=replace(data.paper, explanation=TEXT))).content
    database.close()
    path = tmp_path / "vorlage.pdf"
    path.write_bytes(content)
    assert check(path) == []
    lines = [line.strip() for line in read_aloud(content).splitlines() if line.strip()]
    told = lines[next(place for place, line in enumerate(lines) if "Erläuterungen" in line and "Weitere" not in line) :]
    heads = [after for tag, after in pairwise(told) if tag.startswith("H3")]
    assert [head.strip('" ') for head in heads] == ["1. Ausgangslage", "Weiteres Vorgehen:"]
