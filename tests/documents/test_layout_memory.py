"""Paragraphs kept from one build for the next change nothing in the bytes."""

from smartaachen_desktop.documents.pdf import flowables
from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from tests.documents.conftest import META

SENTENCE = "Die Verwaltung beantwortet die Fragen zum **Haushaltsansatz** und sagt *weitere* Auskunft schriftlich zu. "


def made(count: int, last: str = "") -> bytes:
    """Long paragraphs, alike and not, that are split between pages; some stand beside a column."""
    builder = DocumentBuilder()
    builder.title("Niederschrift", "Ausschuss", "Öffentlicher Teil")
    for number in range(count):
        builder.item(f"Ö {number}", "Immer derselbe Betreff")
        with builder.indented():
            builder.markdown(SENTENCE * 9 + "\n\n" + SENTENCE * (number % 4 + 1) + f"\n\n- {SENTENCE}\n- {number}")
            builder.resolution(SENTENCE * 2)
    builder.markdown(SENTENCE * 40 + last)
    return build(builder, META).content


def test_a_build_after_others_equals_one_from_scratch() -> None:
    flowables._parsed.cache_clear()
    scratch = made(14, "Schluss.")
    for count, last in ((14, ""), (9, "anders"), (14, "Schluss.")):
        again = made(count, last)
    assert again == scratch
    flowables._parsed.cache_clear()
    assert made(14, "Schluss.") == scratch
