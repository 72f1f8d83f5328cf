"""The draft counts its lines in the margin, on each page anew; what is released does not."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from tests.check_pdf import check
from tests.documents.conftest import META, fill_protocol

PIECES = ("Entwurf", "ur", "En", "tw", "f")
"""What pdftotext makes of the slanting watermark."""
MARGIN = 65  # points: left of it stand the numbers alone


@pytest.fixture(scope="module")
def made() -> Callable[[bool], BuiltDocument]:
    def make(numbered: bool) -> BuiltDocument:
        builder = DocumentBuilder()
        fill_protocol(builder)
        return build(builder, replace(META, watermark="Entwurf", line_numbers=numbered))

    return make


def words_of(content: bytes, path: Path) -> list[list[tuple[float, float, str]]]:
    """Per page: left edge, lower edge and text of each word."""
    path.write_bytes(content)
    text = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    pattern = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>')
    return [[(float(x), float(y), word) for x, y, word in pattern.findall(page)] for page in text.split("<page ")[1:]]


def test_each_page_counts_from_one_and_every_line_has_its_number(
    made: Callable[[bool], BuiltDocument], tmp_path: Path
) -> None:
    for words in words_of(made(True).content, tmp_path / "a.pdf"):
        numbers = [(y, int(word)) for x, y, word in words if x < MARGIN]
        assert [number for _y, number in sorted(numbers)] == list(range(1, len(numbers) + 1))
        first, last = min(numbers)[0], max(numbers)[0]
        # letterhead, header, footer and the boxes to sign in are no text to remark on
        body = {y for x, y, word in words if x >= MARGIN and word not in PIECES and first <= y <= last}
        assert body
        assert all(min(abs(y - at) for at, _number in numbers) < 6 for y in body), "a line without a number"


def test_the_numbers_are_no_content_and_the_file_conforms(
    made: Callable[[bool], BuiltDocument], tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(made(True).content)
    assert check(path) == []
    plain = made(False)
    assert not any(x < MARGIN for words in words_of(plain.content, tmp_path / "b.pdf") for x, _y, _w in words)
    with pikepdf.open(path) as numbered, pikepdf.open(tmp_path / "b.pdf") as bare:
        count = [len(each.Root.StructTreeRoot.ParentTree.Nums) for each in (numbered, bare)]
        marked = [[page.Contents.read_bytes().count(b"/MCID") for page in each.pages] for each in (numbered, bare)]
    assert count[0] == count[1]
    assert marked[0] == marked[1], "the structure tree knows nothing of them"
