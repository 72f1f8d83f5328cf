"""A footnote stands at the foot of the page that calls it, and is read behind its paragraph."""

import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.prose import Footnote, Piece
from tests.check_pdf import check
from tests.documents.pdf_samples import META, read_aloud


def words(count: int) -> str:
    return "Wort " * count


def pages(content: bytes, folder: Path) -> list[str]:
    path = folder / "noten.pdf"
    path.write_bytes(content)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
    return text.split("\f")[:-1]


def text_with(builder: DocumentBuilder, lengths: list[int]) -> int:
    """One paragraph after another; each third one calls two notes. Returns how many notes there are."""
    count = 0
    for number, length in enumerate(lengths):
        pieces: list[Piece] = [words(length), f"Ruf{count}.", Footnote(f"Note{count}. {words(length % 60)}")]
        count += 1
        if number % 3 == 0:
            pieces += [words(length // 2), f"Ruf{count}.", Footnote(f"Note{count}.")]
            count += 1
        builder.composed([*pieces, " Schluss."])
    return count


def test_each_note_stands_on_the_page_of_its_call_below_the_text(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Noten")
    count = text_with(builder, [90, 300, 12, 40, 500, 7, 250, 130, 60, 411, 33, 18, 200])
    content = build(builder, META).content
    shown = pages(content, tmp_path)
    assert len(shown) > 3
    for number in range(count):
        (page,) = [each for each in shown if re.search(rf"Ruf{number}\.", each)]
        assert re.search(rf"Note{number}\.", page), number
    for page in shown:
        calls = [match.start() for match in re.finditer(r"Ruf\d+\.", page)]
        notes = [match.start() for match in re.finditer(r"Note\d+\.", page)]
        assert not notes or max(calls) < min(notes)
    assert check(tmp_path / "noten.pdf") == []
    spoken = read_aloud(content)
    for number in range(count - 1):
        assert spoken.index(f"Note{number}.") < spoken.index(f"Note{number + 1}.")


@settings(max_examples=6, deadline=None)
@given(st.lists(st.integers(1, 700), min_size=1, max_size=12))
def test_no_note_is_lost_or_parted_from_its_call(tmp_path_factory: pytest.TempPathFactory, lengths: list[int]) -> None:
    builder = DocumentBuilder()
    builder.title("Noten")
    count = text_with(builder, lengths)
    shown = pages(build(builder, META).content, tmp_path_factory.mktemp("noten"))
    for number in range(count):
        assert [index for index, page in enumerate(shown) if re.search(rf"Ruf{number}\.", page)] == [
            index for index, page in enumerate(shown) if re.search(rf"Note{number}\.", page)
        ]


def test_what_is_kept_together_keeps_its_notes(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Noten")
    for number in range(12):
        builder.paragraph(words(110))
        with builder.together():
            builder.section(f"Kopf{number}.")
            builder.composed([words(30), f"Ruf{number}.", Footnote(f"Note{number}. {words(80)}")])
    shown = pages(build(builder, META).content, tmp_path)
    for number in range(12):
        (page,) = [each for each in shown if f"Kopf{number}." in each]
        assert f"Ruf{number}." in page
        assert f"Note{number}." in page
    assert check(tmp_path / "noten.pdf") == []


def test_notes_too_long_for_a_foot_stand_below_their_paragraph(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Noten")
    builder.composed(["Text.", Footnote(f"{words(900)} Ende der Note.")])
    builder.paragraph("Danach.")
    text = "".join(pages(build(builder, META).content, tmp_path))
    assert text.index("Text.") < text.index("Ende der Note.") < text.index("Danach.")
    assert check(tmp_path / "noten.pdf") == []
