"""What the layer can do beyond plain text, proven on files: contents, links, notes, languages, lists, spans, pages."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from smartaachen_desktop.documents.pdf.bookmarks import LONGEST
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.prose import Footnote, Link, Words
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from tests.check_pdf import check
from tests.documents.pdf_samples import META, elements, everything, named, opened, read_aloud


@pytest.fixture(scope="module")
def built() -> BuiltDocument:
    return everything()


@pytest.fixture(scope="module")
def pdf(built: BuiltDocument) -> Iterator[pikepdf.Pdf]:
    with opened(built.content) as found:
        yield found


@pytest.fixture(scope="module")
def aloud(built: BuiltDocument) -> str:
    return read_aloud(built.content)


def page_of(pdf: pikepdf.Pdf, page: Any) -> int:
    return [each.obj.objgen for each in pdf.pages].index(page.objgen)


def children(element: Any) -> list[str]:
    return [str(kid.S)[1:] for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def test_a_document_with_everything_conforms(built: BuiltDocument, tmp_path: Path) -> None:
    path = tmp_path / "everything.pdf"
    path.write_bytes(built.content)
    assert check(path) == []
    assert built.warnings == ()


def test_the_tree_reads_in_the_order_in_which_it_was_written(aloud: str) -> None:
    position = 0
    for words in (
        *("Alles Text", "Inhalt", "TOCI", '"Verweise Text', '"1 "', '"Schluss', "Sect", "H2", "Verweise", "H3", "H4"),
        *('"Vorn "', "Link", '"Adresse Text"', '" und "', '"smart city Text"', "Reference", '"1"', '" hinten Text"'),
        *("Note", "Lbl", '"1 "', '"Erste Anmerkung', "Listen", "Ebene 15", "ganz unten", "daneben", "H2", "Querformat"),
        *("Table", "Caption", "THead", "Ausgaben", "TBody", "Handlungsfeld", "Maßnahme 59", "Summe", "Schluss"),
        *('"Ein Satz"', '"3 "', "Note", "Anmerkung am Ende"),
    ):
        position = aloud.index(words, position) + 1
    assert aloud.count("Ausgaben") == 1  # on the following pages the head is an artifact
    for furniture in ("Links", "Rechts", "Seite", "Ausdruck"):
        assert furniture not in aloud


def test_contents_name_the_page_where_each_heading_stands(aloud: str, pdf: pikepdf.Pdf) -> None:
    lines = named(pdf, "TOCI")
    shown = re.findall(r'Link \(inline\)\n\s+"(.+?) "\n\s+"(\d+) "', aloud)
    assert [title for title, _ in shown] == [
        "Verweise Text",
        "Ziel",
        "Vierte Ebene Text",
        "Listen",
        "Querformat",
        "Schluss",
    ]
    for line, (_, number) in zip(lines, shown, strict=True):
        link = next(each for each in line.K[0].K if "/S" in each)
        annotation = next(kid.Obj for kid in link.K if isinstance(kid, pikepdf.Dictionary))
        assert page_of(pdf, annotation.Dest[0]) + 1 == int(number)
    heads = named(pdf, "H2", "H3", "H4")[1:]  # behind the one of the contents
    assert [page_of(pdf, head.Pg) + 1 for head in heads] == [int(number) for _, number in shown]


def test_deeper_levels_of_the_contents_are_nested(pdf: pikepdf.Pdf) -> None:
    top = next(element for element in elements(pdf) if element.S == "/TOC")
    assert children(top) == ["TOCI", "TOC", "TOCI", "TOCI", "TOCI"]
    assert children(top.K[1]) == ["TOCI", "TOC"]


def test_every_annotation_belongs_to_its_link_both_ways(pdf: pikepdf.Pdf) -> None:
    parents = pdf.Root.StructTreeRoot.ParentTree.Nums
    owners = {int(parents[at]): parents[at + 1] for at in range(0, len(parents), 2)}
    links = named(pdf, "Link")
    seen = 0
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            owner = owners[int(annotation.StructParent)]
            assert owner.S == "/Link"
            assert any(
                kid.Obj.objgen == annotation.objgen
                for kid in owner.K
                if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid
            )
            assert str(annotation.Contents)
            seen += 1
    assert seen >= len(links) == 11


def test_an_address_is_written_with_safe_signs_only_and_described(pdf: pikepdf.Pdf) -> None:
    annotation = next(link.K[-1].Obj for link in named(pdf, "Link") if "/A" in link.K[-1].Obj)
    assert str(annotation.A.URI) == "https://www.example.org/%C3%A4?a=1&b=%3C2%3E"
    assert str(annotation.Contents) == "Seite des Ausschusses"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "ohne Schema", ""])
def test_an_address_no_reader_may_follow_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        DocumentBuilder().composed([Link("da", address)])


def test_a_link_over_two_lines_and_pages_can_be_clicked_everywhere(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    builder.composed(["W " * 1500, Link("Sitzung " * 300, "https://www.example.org/"), " Ende"])
    path = tmp_path / "long.pdf"
    path.write_bytes(build(builder, META).content)
    assert check(path) == []
    with opened(path.read_bytes()) as pdf:
        (link,) = named(pdf, "Link")
        areas = [kid.Obj for kid in link.K if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"]
        assert len(areas) > 3
        assert len({page_of(pdf, area.P) for area in areas}) == 2


def test_a_note_is_linked_from_its_call_and_has_a_name(pdf: pikepdf.Pdf) -> None:
    notes = named(pdf, "Note")
    assert [str(note.ID) for note in notes] == ["note-1", "note-2", "note-3"]
    assert [children(note) for note in notes] == [["Lbl", "P"]] * 3
    ids = pdf.Root.StructTreeRoot.IDTree.Names
    assert {str(ids[at]) for at in range(0, len(ids), 2)} >= {"note-1", "note-2", "note-3"}
    calls = [element for element in named(pdf, "Reference") if str(element.P.S) == "/P"]
    assert len(calls) == 3
    for call in calls:
        assert "/Dest" in call.K[0].K[-1].Obj


def test_notes_are_read_behind_their_paragraph_and_once(aloud: str) -> None:
    assert aloud.index(" hinten Text") < aloud.index("Erste Anmerkung") < aloud.index("Zum Ziel")
    assert aloud.count("Anmerkung am Ende") == 1


def test_words_of_another_language_say_so(pdf: pikepdf.Pdf) -> None:
    (span,) = [each for each in named(pdf, "Span") if "/Lang" in each]
    assert str(span.Lang) == "en"
    assert str(pdf.Root.Lang) == "de-DE"


def test_lists_nest_as_deep_as_they_are(pdf: pikepdf.Pdf) -> None:
    depth, list_ = 0, named(pdf, "L")[0]
    while list_ is not None:
        depth += 1
        assert set(children(list_)) == {"LI"}
        body = list_.K[0].K[1]
        assert [str(kid.S) for kid in list_.K[0].K] == ["/Lbl", "/LBody"]
        list_ = next((kid for kid in body.K if isinstance(kid, pikepdf.Dictionary) and kid.get("/S") == "/L"), None)
    assert depth == 16


def test_spans_and_heads_of_cells_are_said(pdf: pikepdf.Pdf) -> None:
    (table,) = named(pdf, "Table")
    assert children(table) == ["Caption", "THead", "TBody"]
    cells = named(pdf, "TH", "TD")
    names = {str(cell.ID): cell for cell in cells if "/ID" in cell}
    spans = {str(cell.ID): (cell.A.get("/RowSpan", 1), cell.A.get("/ColSpan", 1)) for cell in names.values()}
    assert list(spans.values())[:7] == [(2, 1), (1, 2), (2, 1), (1, 1), (1, 1), (1, 4), (2, 1)]
    first, second = [cell for cell in cells if cell.S == "/TD"][:2]
    group, row = list(names)[5:7]
    assert [str(head) for head in first.A.Headers] == [list(names)[1], list(names)[3], group, row]
    assert [str(head) for head in second.A.Headers] == [list(names)[1], list(names)[4], group, row]
    assert all(str(head) in names for cell in cells if "/A" in cell for head in cell.A.get("/Headers", ()))


def test_a_simple_table_needs_no_names_for_its_heads() -> None:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    builder.table([Column("Euro"), Column("2022", numeric=True)], [("Personal", "9")])
    with opened(build(builder, META).content) as pdf:
        assert not [cell for cell in named(pdf, "TH", "TD") if "/ID" in cell]
        assert [str(cell.A.Scope) for cell in named(pdf, "TH")] == ["/Column", "/Column", "/Row"]


@pytest.mark.parametrize(
    "rows",
    [[("a",)], [("a", "b", "c")], [(Cell("a", rows=2), "b")], [(Cell("a", columns=3),)],
     [(Cell("a", rows=2), "b"), ("c", "d")]],
)  # fmt: skip
def test_a_table_with_gaps_or_overlaps_is_refused(rows: list[tuple[str | Cell, ...]]) -> None:
    with pytest.raises(ValueError, match="cell"):
        DocumentBuilder().table([Column("A"), Column("B")], rows)


def test_rows_held_together_beyond_a_page_are_let_go(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    rows = [(Cell("gemeinsam", rows=2), "Wort " * 900), ("Wort " * 900,)]
    builder.table([Column("A"), Column("B")], rows)
    path = tmp_path / "tall.pdf"
    path.write_bytes(build(builder, META).content)
    assert check(path) == []
    assert read_aloud(path.read_bytes()).count("gemeinsam") == 1


def test_wide_pages_lie_among_upright_ones(pdf: pikepdf.Pdf) -> None:
    sizes = [tuple(round(float(value)) for value in page.mediabox[2:]) for page in pdf.pages]
    turned = [width > height for width, height in sizes]
    assert turned[0] is turned[-1] is False
    assert sum(left != right for left, right in pairwise(turned)) == 2


def test_a_document_may_begin_and_end_with_wide_pages() -> None:
    builder = DocumentBuilder()
    with builder.landscape():
        builder.title("Prüfung")
        builder.paragraph("quer")
    built = build(builder, META)
    assert built.pages == 1
    with opened(built.content) as pdf:
        width, height = pdf.pages[0].mediabox[2:]
        assert width > height


def test_many_bookmarks_are_grouped_so_that_no_chain_is_long(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    for number in range(250):
        builder.section(f"Abschnitt {number}")
    path = tmp_path / "bookmarks.pdf"
    path.write_bytes(build(builder, META).content)
    assert check(path) == []
    with opened(path.read_bytes()) as pdf:
        titles: list[str] = []

        def follow(item: Any) -> None:
            length = 0
            while item is not None:
                length += 1
                if "/First" in item:
                    follow(item.First)
                else:
                    titles.append(str(item.Title))
                item = item.get("/Next")
            assert length <= LONGEST

        follow(pdf.Root.Outlines.First)
    assert titles == [f"Abschnitt {number}" for number in range(250)]


def test_a_link_may_lead_forward_and_a_footnote_into_a_table_of_its_own(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    later = builder.section("Später")
    assert later is not None
    builder.composed([Words("fett", bold=True), Footnote(""), Link("", later), "", Words("", lang="fr")])
    path = tmp_path / "empty.pdf"
    path.write_bytes(build(builder, META).content)
    assert check(path) == []
