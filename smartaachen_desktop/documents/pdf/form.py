"""Printed forms: boxes with label and value, tables with a grid, boxes that are ticked or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.platypus import CondPageBreak

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.fonts import face
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.tables import TaggedTable
from smartaachen_desktop.documents.pdf.text import markup

TICKED, FREE = "☒", "☐"
_SIDES = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT}
_PADDING = 5.0


@dataclass(frozen=True, slots=True)
class Field:
    """A label with its value behind it, or below it. An empty value leaves the label alone, as the form has it."""

    label: str
    value: str = ""
    below: bool = False
    bold: bool = False
    size: float = styles.BODY


@dataclass(frozen=True, slots=True)
class Heading:
    """A cell that is a heading of the document."""

    text: str
    level: int
    label: str = ""


FormCell = Sequence[Field | Heading]


def tick(*, on: bool) -> str:
    """The sign of a box."""
    return TICKED if on else FREE


def form_row(builder: DocumentBuilder, cells: Sequence[FormCell], shares: Sequence[float], *, joined: bool) -> None:
    """A row of boxes; `joined` to what stands above. Cells are read from left to right."""
    line = [[_part(builder, part) for part in cell] for cell in cells]
    commands = [*_common(), ("BOX", (0, 0), (-1, -1), styles.RULE_THIN, styles.INK)]
    commands.append(("INNERGRID", (0, 0), (-1, -1), styles.RULE_THIN, styles.INK))
    table = _table([line], shares, commands)
    table.spaceBefore = table.spaceAfter = 0
    table.keepWithNext = int(any(isinstance(part, Heading) for cell in cells for part in cell))
    if not joined:
        builder.story.append(CondPageBreak(60))
    builder.story.append(table)


def form_table(
    builder: DocumentBuilder,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[float],
    *,
    sides: Sequence[str] = (),
    total: bool = False,
    italic: bool = False,
    wide: float = 1.0,
    gap: float = 0.0,
) -> None:
    """A table with a full grid; with `total` the last row is bold. The head, where there is one, repeats on each page.

    Left-aligned cells name their rows, the first of each row. `wide` is the share of the width of the text.
    """
    sides = sides or ("left",) * len(shares)
    node = builder.here.add("Table")
    data: list[list[TaggedParagraph]] = []
    if head:
        tr = node.add("TR")
        cells = [tr.add("TH", scope="Column") for _text in head]
        data.append(
            [
                _cell(builder, cell, text, side, bold=not italic, italic=italic, once=True)
                for cell, side, text in zip(cells, sides, head, strict=True)
            ]
        )
    named = sides.index("left") if "left" in sides else None
    for number, row in enumerate(rows, 1):
        tr = node.add("TR")
        cells = [tr.add("TH", scope="Row") if index == named else tr.add("TD") for index in range(len(row))]
        bold = total and number == len(rows)
        data.append(
            [
                _cell(builder, cell, text, side, bold=bold)
                for cell, side, text in zip(cells, sides, row, strict=True)
            ]
        )  # fmt: skip
    commands = [*_common(), ("GRID", (0, 0), (-1, -1), styles.RULE_THIN, styles.INK)]
    table = _table(data, shares, commands, wide)
    table.repeatRows = int(bool(head))
    table.spaceBefore, table.spaceAfter = gap, 4
    builder.story.append(table)


def choices(builder: DocumentBuilder, names: Sequence[tuple[str, bool]], *, wide: float = 1.0) -> None:
    """The words as heads of columns, their boxes below."""
    form_table(
        builder,
        [name for name, _on in names],
        [[tick(on=on) for _name, on in names]],
        [1.0] * len(names),
        sides=["centre"] * len(names),
        italic=True,
        wide=wide,
    )


def _common() -> list[tuple[object, ...]]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), face("Text")),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]


def _table(
    data: Sequence[Sequence[object]], shares: Sequence[float], commands: list[tuple[object, ...]], wide: float = 1.0
) -> TaggedTable:
    whole = sum(shares)
    widths = [styles.TEXT_WIDTH * wide * share / whole for share in shares]
    return TaggedTable(data, colWidths=widths, style=commands, splitInRow=1, hAlign="LEFT")


def _part(builder: DocumentBuilder, part: Field | Heading) -> TaggedParagraph:
    if isinstance(part, Heading):
        text = markup(part.text, bold=True, report=builder.report)
        outline = (" ".join(part.text.split()), part.level - 1)
        traits = {"outline": outline} if part.text.strip() else {}
        return TaggedParagraph.of(builder.heading_node(part.level, part.text), text, Look(bold=True).style(), **traits)
    label = markup(part.label, report=builder.report)
    value = markup(part.value, bold=part.bold, report=builder.report)
    pieces = [f'<font color="{styles.INK2.hexval().replace("0x", "#")}">{label}</font>'] if part.label else []
    pieces += [value] if part.value else []
    style = Look(size=part.size, after=1).style()
    return TaggedParagraph.of(builder.here.add("P"), ("<br/>" if part.below else " ").join(pieces), style)


def _cell(
    builder: DocumentBuilder, node: Node, text: str, side: str, *, bold: bool, italic: bool = False, once: bool = False
) -> TaggedParagraph:
    # a copy: styles are shared by all who want the same look
    style = Look(bold=bold, italic=italic).style().clone("cell", alignment=_SIDES[side])
    words = markup(text, bold=bold, italic=italic, figures=side == "right", report=builder.report)
    return TaggedParagraph.of(node, words, style, once=once)
