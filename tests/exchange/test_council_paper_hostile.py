"""Files that are no council paper, or hurt: refused with name, place, reason and remedy; reading can be stopped."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from smartaachen_desktop.exchange import council_paper_pdf
from smartaachen_desktop.exchange.council_paper import read_council_paper, read_paper_file
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.paper_files import LARGEST
from smartaachen_desktop.services.watch import Cancelled, Watch
from tests.exchange.paper_pdf import pdf_of

TEXT = (Path(__file__).parent / "data" / "vorlage.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of(TEXT)


def pages(count: int) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target)
    for _ in range(count):
        canvas.rect(100, 100, 200, 200, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def locked(pdf: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(target, encryption=pikepdf.Encryption(owner="oben", user="unten"))
    return target.getvalue()


@pytest.mark.parametrize(
    ("make", "code", "words"),
    [
        (locked, "locked_file", "mit einem Kennwort geschützt"),
        (lambda pdf: pdf[:200], "broken_file", "beschädigt"),
        (lambda _pdf: b"%PDF-1.7\nkein Inhalt", "broken_file", "beschädigt"),
        (lambda _pdf: pages(2), "no_text", "Auf den 2 Seiten steht kein Text"),
        (lambda _pdf: pages(301), "too_many_pages", "301 Seiten"),
        (lambda _pdf: b"", "file_empty", "leer"),
        (lambda _pdf: b"%PDF-" + b" " * LARGEST, "file_large", "größer als 25 MB"),
        (lambda _pdf: b"PK\x03\x04irgendwas", "broken_file", "keine PDF-Datei"),
    ],
)  # fmt: skip
def test_refused_with_name_reason_and_remedy(pdf: bytes, make: Callable[[bytes], bytes], code: str, words: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_council_paper(make(pdf), "anlage.pdf")
    assert refused.value.code == code
    assert words in refused.value.message
    assert refused.value.message.startswith("anlage.pdf")
    assert refused.value.remedy or code == "file_empty"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x00\x01\x02 binaer", "no_text_file"), (b"\xff\xfe\x00", "no_text_file"), (b"  \n ", "file_empty"),
        (b"Einladung zum Sommerfest", "no_paper"), (b"a" * 1_000_001, "too_much_text"),
    ],
)  # fmt: skip
def test_texts_that_are_no_paper(content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_council_paper(content, "notiz.txt")
    assert refused.value.code == code
    assert refused.value.message.startswith("notiz.txt")


def test_a_text_with_too_many_signs_on_a_page(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(council_paper_pdf, "MOST_SIGNS", 500)
    with pytest.raises(InvalidInput) as refused:
        read_council_paper(pdf, "lang.pdf")
    assert refused.value.message.startswith("lang.pdf, Seite 1")


def test_other_endings_and_missing_files(tmp_path: Path) -> None:
    for name, code in (("brief.docx", "unknown_format"), ("fehlt.pdf", "unreadable")):
        with pytest.raises(InvalidInput) as refused:
            read_paper_file(tmp_path / name)
        assert refused.value.code == code
        assert refused.value.remedy


def test_old_windows_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "alt.txt"
    path.write_bytes(TEXT.encode("cp1252"))
    draft, content = read_paper_file(path)
    assert content == path.read_bytes()
    assert [each.name for each in draft.lines][1] == "ÖA Veranstaltungen etc."


def test_reading_tells_and_can_be_stopped(pdf: bytes) -> None:
    told: list[float] = []
    read_council_paper(pdf, "vorlage.pdf", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    watch = Watch()
    watch.cancel()
    with pytest.raises(Cancelled):
        read_council_paper(pdf, "vorlage.pdf", watch)


def test_damaged_bytes_are_read_or_refused_never_a_crash(pdf: bytes) -> None:
    """The reader meets whatever a broken download makes of a file."""
    dice, refusals = random.Random(18), []
    for _ in range(25):
        hurt = bytearray(pdf)
        for _ in range(dice.randint(1, 40)):
            hurt[dice.randrange(len(hurt))] = dice.randrange(256)
        try:
            read_council_paper(bytes(hurt), "vorlage.pdf")
        except InvalidInput as error:
            refusals.append(error.message)
    assert refusals, "some of it must have hurt"
    assert all(words.startswith("vorlage.pdf") for words in refusals)


def test_a_thousand_rows_do_not_take_long() -> None:
    rows = "".join(f"Position {number}\t1,00 €\t2,00 €\t3,00 €\n" for number in range(1000))
    text = TEXT.replace("Personal jährlich\t90.000,00 €\t90.000,00 €\t90.000,00 €\n", rows)
    draft = read_council_paper(text.encode(), "lang.txt")
    assert len(draft.lines) == 1003
    assert [each.code for each in draft.remarks] == ["sum_differs"] * 3
