"""A document with everything the layer can do, and ways to look into the result."""

import subprocess
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pikepdf

from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.lists import Entry
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.prose import Footnote, Link, Words
from smartaachen_desktop.documents.pdf.tables import Cell, Column

META = DocumentMeta(
    "Prüfung", "Test", datetime(2021, 11, 22, 9, 0, tzinfo=UTC), header_left="Links", header_right="Rechts"
)
YEARS = (Column("Maßnahme"), Column(numeric=True), Column(numeric=True), Column("Anmerkung"))
YEAR_HEADS = (
    (Cell("Maßnahme", rows=2), Cell("Ausgaben", columns=2), Cell("Anmerkung", rows=2)),
    ("2022", "2023"),
)


def fill_everything(builder: DocumentBuilder, text: str = "Text") -> None:
    """Each kind of content once or more, with `text` wherever a user's words may go."""
    builder.title(f"Alles {text}")
    builder.contents(depth=3)
    with builder.section_of_tree():
        builder.section(f"Verweise {text}")
        goal = builder.sub_head("Ziel")
        builder.heading(f"Vierte Ebene {text}", 4)
        builder.composed(
            [
                "Vorn ",
                Link(f"Adresse {text}", "https://www.example.org/ä?a=1&b=<2>", purpose="Seite des Ausschusses"),
                " und ",
                Words(f"smart city {text}", italic=True, lang="en"),
                Footnote(f"Erste Anmerkung {text}"),
                f" hinten {text}",
                Footnote("Zweite Anmerkung"),
                ".",
            ]
        )
        if goal is not None:
            builder.composed([Link("Zum Ziel", goal)])
    builder.section("Listen")
    deep: Sequence[str | Entry] = [f"ganz unten {text}"]
    for level in range(15):
        deep = [Entry(f"Ebene {15 - level}", deep, ordered=level % 2 == 0), "daneben"]
    builder.bullets(deep, ordered=True)
    with builder.landscape():
        builder.section("Querformat")
        rows: list[Sequence[str | Cell]] = [
            (Cell(f"Handlungsfeld {text}", columns=4, head=True),),
            (Cell(f"Daten {text}", rows=2), "1", "2", text),
            ("3", "4", "zweite Zeile"),
            (Cell("Weiteres", columns=4, head=True),),
            *[(f"Maßnahme {number}", "10", "20", "") for number in range(60)],
        ]
        builder.table(YEARS, rows, total=("Summe", "4", "6", ""), heads=YEAR_HEADS, caption=f"Tabelle 1: {text}")
    builder.section("Schluss")
    builder.composed(["Ein Satz", Footnote("Anmerkung am Ende")])


def everything(text: str = "Text") -> BuiltDocument:
    builder = DocumentBuilder()
    fill_everything(builder, text)
    return build(builder, META)


def elements(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Every structure element in reading order."""

    def below(element: Any) -> Iterator[Any]:
        yield element
        kids = element.get("/K", ())
        for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from below(kid)

    yield from below(pdf.Root.StructTreeRoot.K[0])


def named(pdf: pikepdf.Pdf, *tags: str) -> list[Any]:
    """The elements of these tags."""
    return [element for element in elements(pdf) if str(element.S)[1:] in tags]


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content))


def read_aloud(content: bytes) -> str:
    """Tags and texts in the order in which a screen reader meets them."""
    done = subprocess.run(["pdfinfo", "-struct-text", "-"], input=content, capture_output=True, check=True)
    return done.stdout.decode()
