"""How tables and the foot of a page come out on paper: no row stands alone, no word is parted, nothing overlaps."""

import re
import subprocess
from datetime import UTC, date, datetime

import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind
from tests.documents.finished import Finished

META = DocumentMeta(title="Probe", author="Probe", created=datetime(2022, 3, 1, tzinfo=UTC))


def pages_of(content: bytes) -> list[str]:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True).stdout
    return shown.decode().replace("\xa0", " ").split("\f")[:-1]


@pytest.mark.parametrize("total", [False, True])
@pytest.mark.parametrize("count", range(31, 36))
def test_no_row_stands_alone_on_a_page(count: int, total: bool) -> None:
    """One of these counts leaves a single row for the second page, another a row with the sum."""
    builder = DocumentBuilder()
    builder.title("Probe")
    rows = [(f"Zeile {number}", str(number)) for number in range(count)]
    builder.table([Column("Was"), Column("Zahl", numeric=True)], rows, total=("Summe", "1") if total else None)
    found = [len(re.findall(r"^ *(?:Zeile|Summe)", page, re.M)) for page in pages_of(build(builder, META).content)]
    assert sum(found) == count + total
    assert min(found) >= (3 if total and len(found) > 1 else 2), found


def test_a_table_that_ends_on_the_second_page_was_among_them() -> None:
    lengths = set()
    for count in range(31, 36):
        builder = DocumentBuilder()
        builder.title("Probe")
        builder.table([Column("Was"), Column("Zahl")], [(f"Zeile {number}", "1") for number in range(count)])
        pages = pages_of(build(builder, META).content)
        lengths |= {len(re.findall(r"^ *Zeile", page, re.M)) for page in pages[1:]}
    assert 2 in lengths


def test_a_table_of_three_rows_is_not_split() -> None:
    places = set()
    for gap in range(500, 640, 10):
        builder = DocumentBuilder()
        builder.title("Probe")
        builder.paragraph("Text")
        builder.space(gap)
        builder.section("Kopf")
        builder.table([Column("Was"), Column("Zahl")], [(f"Zeile {number}", "1") for number in range(3)])
        pages = pages_of(build(builder, META).content)
        (place,) = [number for number, page in enumerate(pages) if "Zeile" in page]
        assert "Kopf" in pages[place], "the heading goes along"
        places.add(place)
    assert places == {0, 1}


@pytest.mark.parametrize("share", [0.01, 0.2, 1])
def test_a_narrow_column_parts_no_word(share: float) -> None:
    builder = DocumentBuilder()
    builder.title("Probe")
    words = ("Tagesordnungspunkt", "„Beschlussvorschlag der Verwaltung“", "keine Abstimmung", "Ja 9, Nein 2")
    builder.table([Column("Stelle"), Column("Angabe", share), Column("Datei", 3), Column("Datenbank", 3)], [words])
    shown = "\n".join(pages_of(build(builder, META).content))
    for word in re.findall(r"\w+", " ".join(words)):
        assert re.search(rf"\b{word}\b", shown), word


def test_a_word_longer_than_any_column_is_still_written() -> None:
    builder = DocumentBuilder()
    builder.title("Probe")
    word = "Haushaltskonsolidierungsmaßnahmenumsetzung" * 4
    builder.table([Column("Was"), Column("Wort")], [("kurz", word)])
    shown = re.sub(r"\s", "", "".join(pages_of(build(builder, META).content)))
    assert word in shown.replace("kurz", "")


@pytest.mark.parametrize("number", ["Kurz/1", "Projektplan/Halbjahresbericht/2022-03-15/öffentlich", "Sehr/lang/" * 12])
def test_a_long_number_pushes_the_print_date_aside(number: str) -> None:
    builder = DocumentBuilder()
    builder.title("Probe")
    meta = DocumentMeta(title="Probe", author="Probe", created=META.created, number=number)
    foot = pages_of(build(builder, meta).content)[0].strip().splitlines()[-1]
    assert re.fullmatch(rf" *{re.escape(number)} +Ausdruck vom 01\.03\.2022 +Seite 1/1", foot), foot


@pytest.mark.parametrize("audience", list(Audience))
def test_a_chart_and_its_short_table_share_a_page(finished: Finished, audience: Audience) -> None:
    kind = document_types()[DocumentKind.STATUS]
    _name, content = finished.made(kind, audience, period=(date(2021, 11, 1), date(2022, 3, 1)))
    pages = pages_of(content)
    caption = "Ansatz je Jahr, daneben" if audience is Audience.INTERNAL else "Ansätze je Jahr nach"
    (page,) = [each for each in pages if caption in each]
    assert "Summe in Euro" in page
    (page,) = [each for each in pages if "Maßnahmen je Handlungsfeld nach ihrem Stand" in each]
    assert "Zusammen" in page


def test_a_paragraph_sign_is_never_parted_from_its_number() -> None:
    ends = set()
    for filler in range(36, 66):
        builder = DocumentBuilder()
        builder.title("Probe")
        builder.paragraph(
            f"Ein Satz, der bis kurz vor das Ende der Zeile reicht {'i' * (filler + 9)} nach § 58 GO NRW."
        )
        shown = pages_of(build(builder, META).content)[0]
        assert not re.search(r"§ *$", shown, re.M)
        ends.add(bool(re.search(r"nach *$", shown, re.M)))
    assert ends == {True, False}, "the line ended before the sign, too"
