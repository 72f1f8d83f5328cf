"""The bare text of files: limits, hostile files, and words as people write them."""

import io
import random

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from smartaachen_desktop.exchange import page_texts as reading
from smartaachen_desktop.exchange.page_texts import page_texts
from tests.exchange.paper_pdf import pdf_of

PDF = "application/pdf"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of("Der Ausschuß fragt nach dem Straßen\u00adbau und der Finanzierung. " * 40)


def many_pages(count: int) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target)
    for number in range(1, count + 1):
        canvas.drawString(100, 100, f"Blatt{number}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def locked(pdf: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(target, encryption=pikepdf.Encryption(owner="oben", user="unten"))
    return target.getvalue()


def test_words_parted_at_the_end_of_a_line_are_whole(pdf: bytes) -> None:
    (text,) = page_texts(pdf, PDF)
    assert "Straßenbau" in text
    assert text.count("Straßenbau") == 40
    assert "Ausschuß" in text


@pytest.mark.parametrize(
    ("written", "text"), [("ﬁnden", "finden"), ("Stra\u00adße", "Straße"), ("a\u0308hnlich", "ähnlich")]
)
def test_ligatures_soft_hyphens_and_loose_marks(written: str, text: str) -> None:
    assert page_texts(written.encode(), "text/plain") == (text,)


def test_only_the_first_pages_and_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    content = many_pages(12)
    assert len(page_texts(content, PDF)) == 12
    monkeypatch.setattr(reading, "MOST_PAGES", 5)
    assert [text.strip() for text in page_texts(content, PDF)] == [f"Blatt{number}" for number in range(1, 6)]
    monkeypatch.setattr(reading, "MOST_SIGNS", 8)
    assert "".join(page_texts(content, PDF)) == "Blatt1Bl"


def test_it_stops_when_told_to() -> None:
    left = iter((True, True, False))
    assert page_texts(many_pages(12), PDF, lambda: next(left)) == ()


def test_locked_and_empty_files_give_none(pdf: bytes) -> None:
    for content in (locked(pdf), pdf[:200], b"%PDF-1.7\nkein Inhalt", b"%PDF-" + b" " * 5000):
        assert page_texts(content, PDF) == ()
    assert page_texts(b"\x00\x01binaer", "text/plain") == ()
    assert page_texts(b"a" * 1_000_001, "text/plain") == ()


def test_a_page_of_impossible_size_is_left_out() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(many_pages(2))) as document:
        document.pages[0].MediaBox = pikepdf.Array([0, 0, 10_000_000, 10_000_000])
        document.save(target)
    assert [text.strip() for text in page_texts(target.getvalue(), PDF)] == ["", "Blatt2"]


def test_damaged_bytes_never_raise(pdf: bytes) -> None:
    dice, lost = random.Random(18), 0
    for _ in range(25):
        hurt = bytearray(pdf)
        for _ in range(dice.randint(1, 40)):
            hurt[dice.randrange(len(hurt))] = dice.randrange(256)
        lost += "Straßenbau" not in "".join(page_texts(bytes(hurt), PDF))
    assert 0 < lost < 25
