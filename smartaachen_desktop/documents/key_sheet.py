"""All keys of the window on paper, a table per group: for the desk of the one who writes the minutes."""

from collections.abc import Sequence
from datetime import datetime

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.formats import local

TITLE = "Tasten"
_KEY = Column("Taste", width=112)
_COLUMNS = (Column("Handgriff", 1), _KEY, Column("Handgriff", 1), _KEY)
"""Two lines of keys side by side: fewer pages on the desk."""


def build_key_sheet(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]], printed_at: datetime) -> BuiltDocument:
    """`groups` of (action, keys), in the words of the window. Language and names are the caller's."""
    builder = DocumentBuilder()
    builder.title(TITLE, "SMART.Aachen Desktop", "Alles geht auch mit der Maus.")
    for title, lines in groups:
        builder.sub_head(title)
        half = (len(lines) + 1) // 2
        cells = [(action, Cell(keys, bold=True)) for action, keys in lines]
        right = [*cells[half:], *[("", Cell(""))] * (2 * half - len(cells))]
        builder.table(_COLUMNS, [(*one, *other) for one, other in zip(cells[:half], right, strict=True)])
        builder.space(2)
    meta = HouseMeta(
        title=f"{TITLE} von SMART.Aachen Desktop",
        author="SMART.Aachen Desktop",
        created=local(printed_at),
        number="",
        header_left="SMART.Aachen Desktop",
        header_right=TITLE,
        attachments=(
            table_file(
                "tasten.csv",
                "Die Tasten als Tabelle",
                ("Gruppe", "Handgriff", "Taste"),
                [(title, action, keys) for title, lines in groups for action, keys in lines],
            ),
        ),
    )
    return build(builder, meta)
