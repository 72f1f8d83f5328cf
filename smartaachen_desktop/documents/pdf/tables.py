"""Tables with thin rules, repeated heads and numbers in columns of their own width."""

from collections.abc import Sequence
from itertools import accumulate

from reportlab.platypus import CondPageBreak, Flowable, Table

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.columns import GAP, Column, column_widths
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.fonts import Report, face
from smartaachen_desktop.documents.pdf.grid import Cell, Placed, Row, is_simple, lay_out, without_row_spans
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import markup, text_width

__all__ = ["Cell", "Column", "Row", "TaggedTable", "make_table"]

_TALL_ROW = 0.6  # of a page


class TaggedTable(Table):
    """Cells are tagged by their paragraphs; rules and grounds are artifacts."""

    canv: TaggedCanvas
    company = 2
    """Rows that go to a new page at least: none stands there alone, nor a sum with one."""

    @property
    def least(self) -> float:
        """The height of its head with the first two rows: less is not worth beginning it on a page. A table that
        cannot be split into two and two is wanted whole.
        """
        height, heads = 0.0, int(self.repeatRows)
        rows = len(self._cellvalues) - heads
        for line in self._cellvalues[: heads + (2 if rows >= self.company + 2 else rows)]:
            cells = zip(line, self._argW, strict=True)
            found = (cell.wrap(max(room - GAP, 1), styles.PAGE_HEIGHT)[1] for cell, room in cells if cell)
            height += 5 + max(found, default=0)
        return float(min(height, _page() * _TALL_ROW))

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Between rows; a row itself is split only where it fills most of a page, else it moves to the next one."""
        self._calc(availWidth, availHeight)
        parts: list[TaggedTable] = self._splitRows(availHeight, doInRowSplit=False)
        if parts:
            return self._in_company(parts, availHeight)
        first = sum(self._rowHeights[: int(self.repeatRows) + 1])
        if availHeight < first < _page() * _TALL_ROW:
            return []
        return list(super().split(availWidth, availHeight))

    def _in_company(self, parts: list["TaggedTable"], room: float) -> list[Flowable]:
        """Takes rows from the upper part where too few would come below; the upper one keeps two."""
        wanted = len(self._rowHeights) - self.company
        for part in parts:
            part.company = self.company
        if len(parts) != 2 or not int(self.repeatRows) + 2 <= wanted < int(parts[0]._nrows):
            return [*parts]
        height = sum(self._rowHeights[:wanted])
        fewer: list[TaggedTable] = self._splitRows(height + 0.01, doInRowSplit=False)
        if len(fewer) != 2:
            return [*parts]
        for part in fewer:
            part.company = self.company
        # what was taken would still fit below the upper part: it begins the next page all the same
        return [fewer[0], CondPageBreak(room - height + 1), fewer[1]]

    def _drawBkgrnd(self) -> None:
        with self.canv.artifact():
            super()._drawBkgrnd()

    def _drawLines(self) -> None:
        with self.canv.artifact():
            super()._drawLines()


def _page() -> float:
    return float(styles.PAGE_HEIGHT - styles.LATER_TOP - styles.BOTTOM)


def make_table(
    node: Node,
    columns: Sequence[Column],
    rows: Sequence[Row],
    width: float,
    *,
    total: Row | None = None,
    head: bool = True,
    heads: Sequence[Row] = (),
    row_heads: bool = True,
    lines: bool = True,
    name: str = "table",
    report: Report | None = None,
) -> TaggedTable:
    """A table below `node`; `total` is a bold last row, `row_heads` makes the first column the heads of the rows.

    `heads` replaces the columns' titles where one row is not enough. `name` is the table's own in the document.
    """
    if total is not None:
        rows = [*rows, [Cell(value.text if isinstance(value, Cell) else value, bold=True) for value in total]]
    top = lay_out((heads or [[column.title for column in columns]]) if head else (), len(columns))
    body = lay_out(rows, len(columns))
    widths = column_widths(columns, top, body, width)
    top, body = (without_row_spans(rows) if _has_tall_span(rows, widths) else rows for rows in (top, body))
    # A head that fills half the page cannot repeat on each.
    repeat = sum(_heights(top, widths)) < styles.PAGE_HEIGHT / 4
    maker = _Maker(columns, row_heads, repeat, report)
    data = maker.rows(node.add("THead"), top, is_head=True) if top else []
    data += maker.rows(node.add("TBody"), body, is_head=False)
    if not is_simple(top, body, row_heads=row_heads):
        maker.name_heads(name)
    table = TaggedTable(
        data,
        colWidths=widths,
        style=[*_style(len(top), len(data), has_total=total is not None, lines=lines), *maker.spans(len(top))],
        repeatRows=len(top) if repeat else 0,
        splitInRow=1,
        hAlign="LEFT",
    )
    table.spaceAfter = 4
    table.company = 2 if total is None else 3
    return table


class _Maker:
    """Nodes and paragraphs of the cells."""

    def __init__(self, columns: Sequence[Column], row_heads: bool, repeat: bool, report: Report | None) -> None:
        self._columns, self._row_heads, self._repeat, self._report = columns, row_heads, repeat, report
        self._cells: list[tuple[bool, Placed, Node]] = []

    def rows(
        self, group: Node, rows: Sequence[Sequence[Placed]], *, is_head: bool
    ) -> list[list[TaggedParagraph | None]]:
        data: list[list[TaggedParagraph | None]] = []
        for line in rows:
            tr = group.add("TR")
            drawn: list[TaggedParagraph | None] = [None] * len(self._columns)
            for placed in line:
                node = self._node(tr, placed, is_head)
                node.rows, node.columns = placed.cell.rows, placed.cell.columns
                self._cells.append((is_head, placed, node))
                drawn[placed.column] = self._paragraph(node, placed, is_head)
            data.append(drawn)
        return data

    def spans(self, first: int) -> list[tuple[object, ...]]:
        """ReportLab's commands for cells that cover several places."""
        return [
            (
                "SPAN",
                (at.column, row := at.row + (0 if is_head else first)),
                (at.column + at.cell.columns - 1, row + at.cell.rows - 1),
            )
            for is_head, at, _ in self._cells
            if at.cell.rows > 1 or at.cell.columns > 1
        ]

    def name_heads(self, name: str) -> None:
        """Every cell names its heads: position alone would not tell them."""
        tops = [(at, node) for is_head, at, node in self._cells if is_head]
        sides = [(at, node) for is_head, at, node in self._cells if not is_head and node.tag == "TH"]
        for number, (_, node) in enumerate([*tops, *sides], 1):
            node.ident = f"{name}-{number}"
        group: tuple[Node, ...] = ()
        for is_head, at, node in self._cells:
            above = tuple(
                head for place, head in tops if place.shares_columns(at) and not (is_head and place.row >= at.row)
            )
            if is_head:
                node.headers = above
            elif self._is_group(at):
                group = (node,)
            else:
                beside = tuple(
                    head
                    for place, head in sides
                    if head is not node and place.shares_rows(at) and place.column < at.column
                )
                node.headers = (*above, *group, *beside)

    def _is_group(self, at: Placed) -> bool:
        return at.cell.head and at.cell.columns == len(self._columns)

    def _node(self, tr: Node, at: Placed, is_head: bool) -> Node:
        if is_head or self._is_group(at):
            return tr.add("TH", scope="Column")
        if at.cell.head or (self._row_heads and not at.column):
            return tr.add("TH", scope="Row")
        return tr.add("TD")

    def _paragraph(self, node: Node, at: Placed, is_head: bool) -> TaggedParagraph:
        right = self._columns[at.column].numeric and at.cell.columns == 1
        if is_head:
            look = Look(size=styles.SMALL, colour=styles.INK2, right=right)
        else:
            look = Look(
                bold=at.cell.bold or self._is_group(at),
                right=right,
                colour=styles.INK2 if at.cell.quiet else styles.INK,
            )
        text = markup(at.cell.text, bold=look.bold, figures=right, report=self._report)
        if at.cell.lead:
            lead = markup(at.cell.lead, bold=True, report=self._report)
            text = f"{lead}<br/>{text}" if at.cell.text else lead
        return TaggedParagraph.of(node, text, look.style(), once=is_head and self._repeat)


def _style(heads: int, rows: int, *, has_total: bool, lines: bool) -> list[tuple[object, ...]]:
    commands: list[tuple[object, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), face("Text")),  # the default style would name Helvetica
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), GAP),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1.4 if lines else 1.1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.0 if lines else 1.9),
    ]
    if heads > 1:
        commands.append(("LINEBELOW", (0, 0), (-1, heads - 2), styles.RULE_THIN, styles.LINE))
    if heads:
        commands.append(("LINEBELOW", (0, heads - 1), (-1, heads - 1), styles.RULE, styles.INK))
    end = rows - 2 if has_total else rows - 1
    if lines and end >= heads:
        commands.append(("LINEBELOW", (0, heads), (-1, end), styles.RULE_THIN, styles.LINE))
    return commands


def _heights(rows: Sequence[Sequence[Placed]], widths: Sequence[float]) -> list[float]:
    """About how high the rows get; cells over several rows count in their first."""
    edges = [0.0, *accumulate(widths)]
    found = []
    for line in rows:
        heights = [0.0]
        for at in line:
            look = Look(bold=at.cell.bold)
            room = edges[at.column + at.cell.columns] - edges[at.column] - GAP
            if at.cell.text.isprintable() and text_width(at.cell.text, look) < room:
                heights.append(look.size * styles.LEADING)
                continue
            paragraph = TaggedParagraph(markup(at.cell.text, bold=look.bold), look.style())
            heights.append(paragraph.wrap(max(room, 1), styles.PAGE_HEIGHT)[1])
        found.append(max(heights) + 5)
    return found


def _has_tall_span(rows: Sequence[Sequence[Placed]], widths: Sequence[float]) -> bool:
    """Rows held together by a cell are never split: half a page is the most they may take."""
    spans = [at for line in rows for at in line if at.cell.rows > 1]
    if not spans:
        return False
    heights = _heights(rows, widths)
    start = end = 0
    for at in spans:  # from top to bottom; those that overlap hold together more rows
        start = at.row if at.row >= end else start
        end = max(end, at.row + at.cell.rows)
        if sum(heights[start:end]) > styles.PAGE_HEIGHT / 2:
            return True
    return False
