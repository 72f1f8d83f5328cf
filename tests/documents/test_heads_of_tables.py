"""A heading is never alone at the foot of a page: head and first row of the table it names stand below it."""

import subprocess
from pathlib import Path

import pytest

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Column
from tests.documents.pdf_samples import META


@pytest.mark.parametrize("levels", [1, 2])
def test_the_table_stands_on_the_page_of_its_headings(tmp_path: Path, levels: int) -> None:
    both = set()
    for gap in range(540, 625, 4):  # the page ends before, within and below heading and table
        builder = DocumentBuilder()
        builder.title("Tabellen")
        builder.paragraph("Text")
        builder.space(gap)
        builder.section("Kopf")
        if levels == 2:
            builder.sub_head("Unterkopf")
        builder.table([Column("Nr."), Column("Was")], [("Reihe", "Ja"), ("Weiter", "Nein")])
        path = tmp_path / "tabellen.pdf"
        path.write_bytes(build(builder, META).content)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
        pages = text.split("\f")[:-1]
        (place,) = [number for number, page in enumerate(pages) if "Reihe" in page]
        assert "Kopf" in pages[place], gap
        both.add(place)
    assert both == {0, 1}, "the table stands on the first page and on the second"
