"""Tables with thin rules, repeated heads and numbers in columns of their own width."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Table

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.fonts import Report, face
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import markup, text_width

_GAP = 10.0  # between columns
_TALL_ROW = 0.6  # of a page


@dataclass(frozen=True, slots=True)
class Column:
    """Numeric columns are right-aligned, with digits of one width, and as wide as needed; others share the rest.

    `width` (points) fixes a column instead.
    """

    title: str = ""
    share: float = 1.0
    numeric: bool = False
    width: float | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that differs from its row."""

    text: str
    bold: bool = False
    quiet: bool = False  # paler, as labels are
    lead: str = ""  # a bold line of its own above the text


Row = Sequence[str | Cell]


class TaggedTable(Table):
    """Cells are tagged by their paragraphs; rules and grounds are artifacts."""

    canv: TaggedCanvas

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Between rows; a row itself is split only where it fills most of a page, else it moves to the next one."""
        self._calc(availWidth, availHeight)
        parts: list[Flowable] = self._splitRows(availHeight, doInRowSplit=False)
        if parts:
            return parts
        first = sum(self._rowHeights[: int(self.repeatRows) + 1])
        if first < (styles.PAGE_HEIGHT - styles.LATER_TOP - styles.BOTTOM) * _TALL_ROW:
            return []
        return list(super().split(availWidth, availHeight))

    def _drawBkgrnd(self) -> None:
        with self.canv.artifact():
            super()._drawBkgrnd()

    def _drawLines(self) -> None:
        with self.canv.artifact():
            super()._drawLines()


def make_table(
    node: Node,
    columns: Sequence[Column],
    rows: Sequence[Row],
    width: float,
    *,
    total: Row | None = None,
    head: bool = True,
    row_heads: bool = True,
    lines: bool = True,
    report: Report | None = None,
) -> TaggedTable:
    """A table below `node`; `total` is a bold last row, `row_heads` makes the first column the heads of the rows."""
    cells = [[_cell(value) for value in row] for row in rows]
    if total is not None:
        cells.append([Cell(_cell(value).text, bold=True) for value in total])
    if any(len(row) != len(columns) for row in cells):
        raise ValueError("every row needs one cell per column")
    data: list[list[TaggedParagraph]] = []
    if head:
        tr = node.add("TR")
        data.append([_head_cell(tr.add("TH", scope="Column"), column, report) for column in columns])
    for row in cells:
        tr = node.add("TR")
        line: list[TaggedParagraph] = []
        for index, (column, cell) in enumerate(zip(columns, row, strict=True)):
            is_head = row_heads and index == 0
            td = tr.add("TH", scope="Row") if is_head else tr.add("TD")
            look = Look(bold=cell.bold, right=column.numeric, colour=styles.INK2 if cell.quiet else styles.INK)
            text = markup(cell.text, bold=cell.bold, figures=column.numeric, report=report)
            if cell.lead:
                lead = markup(cell.lead, bold=True, report=report)
                text = f"{lead}<br/>{text}" if cell.text else lead
            line.append(TaggedParagraph.of(td, text, look.style()))
        data.append(line)
    last = len(data) - 1
    commands: list[tuple[object, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), face("Text")),  # the default style would name Helvetica
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), _GAP),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1.4 if lines else 1.1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.0 if lines else 1.9),
    ]
    first = 0
    if head:
        commands.append(("LINEBELOW", (0, 0), (-1, 0), styles.RULE, styles.INK))
        first = 1
    if lines and last >= first:
        end = last - 1 if total is not None else last
        if end >= first:
            commands.append(("LINEBELOW", (0, first), (-1, end), styles.RULE_THIN, styles.LINE))
    widths = _widths(columns, cells, width, head)
    # A head that fills half the page cannot repeat on each.
    repeat = head and all(
        cell.wrap(max(space - _GAP, 1), styles.PAGE_HEIGHT)[1] < styles.PAGE_HEIGHT / 4
        for cell, space in zip(data[0], widths, strict=True)
    )
    table = TaggedTable(data, colWidths=widths, style=commands, repeatRows=int(repeat), splitInRow=1, hAlign="LEFT")
    table.spaceAfter = 4
    return table


def _cell(value: str | Cell) -> Cell:
    return value if isinstance(value, Cell) else Cell(value)


def _head_cell(node: Node, column: Column, report: Report | None) -> TaggedParagraph:
    look = Look(size=styles.SMALL, colour=styles.INK2, right=column.numeric)
    text = markup(column.title, figures=column.numeric, report=report)
    return TaggedParagraph.of(node, text, look.style(), once=True)


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], width: float, head: bool) -> list[float]:
    fixed: list[float | None] = []
    for index, column in enumerate(columns):
        if column.width is not None:
            fixed.append(column.width)
        elif column.numeric:
            texts = [
                text_width(line, Look(bold=row[index].bold), figures=True)
                for row in rows
                for line in row[index].text.splitlines()
            ]
            texts.append(text_width(column.title, Look(size=styles.SMALL)) if head else 0)
            gap = _GAP if index < len(columns) - 1 else 0
            fixed.append(min(max(texts) + 16, width / len(columns) * 1.5) + gap)
        else:
            fixed.append(None)
    taken = sum(value for value in fixed if value is not None)
    shares = sum(column.share for column, value in zip(columns, fixed, strict=True) if value is None)
    if not shares:  # all fixed: stretch to the full width
        return [(value or 0) * width / taken for value in fixed]
    room = max(width - taken, width * 0.2)
    scale = min(1.0, (width - room) / taken) if taken else 1.0
    return [
        room * column.share / shares if value is None else value * scale
        for column, value in zip(columns, fixed, strict=True)
    ]
