"""No page holds nothing but signatures: the last words of the document stand on it."""

import subprocess
from pathlib import Path

import pytest

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.places import write_rows
from tests.documents.pdf_samples import META

PLACES = [SignaturePlace("Sitzungsleitung", "Leitung"), SignaturePlace("Schriftführung", "Schrift")]


def short_item(builder: DocumentBuilder) -> None:
    builder.item("N 2", "Mitteilungen, letzte Worte", "zur Kenntnis genommen", strong=False)


def longer_item(builder: DocumentBuilder) -> None:
    builder.item("N 2", "Mitteilungen")
    with builder.indented():
        builder.paragraph("Beratung")
        builder.paragraph("Letzte Worte. " * 40)
        builder.paragraph("Ergebnis: zur Kenntnis genommen.")


@pytest.mark.parametrize("item", [short_item, longer_item])
def test_the_last_words_go_with_the_places_to_sign(item, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pages_in_all = set()
    for gap in range(300, 600, 15):  # the page ends before, within and below item and places
        builder = DocumentBuilder()
        builder.title("Niederschrift")
        builder.paragraph("Text")
        builder.space(gap)
        item(builder)
        write_rows(builder, lambda builder=builder: builder.paragraph("Schluss"), PLACES)  # type: ignore[misc]
        path = tmp_path / "niederschrift.pdf"
        path.write_bytes(build(builder, META).content)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
        pages = text.split("\f")[:-1]
        (place,) = [number for number, page in enumerate(pages) if "Schriftführung" in page]
        assert "etzte Worte" in pages[place], gap
        assert "Schluss" in pages[place], gap
        pages_in_all.add(place)
    assert pages_in_all == {0, 1}, "they stand on the first page and on the second"
