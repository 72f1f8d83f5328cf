"""Tables and figures with captions, as methods of the builder."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable, KeepTogether

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.content import Content
from smartaachen_desktop.documents.pdf.figures import DrawingPainting, Figure, Painting
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.tables import Column, Row, make_table

if TYPE_CHECKING:
    from matplotlib.figure import Figure as MplFigure


_SHORT, _HEAD, _ROW = 9, 30.0, 20.0
"""Rows of a table that is not parted from its figure; about how high its head and a row are."""


class Exhibits(Content):
    """What is shown beside the text."""

    def __init__(self) -> None:
        super().__init__()
        self._tables = 0

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        total: Row | None = None,
        head: bool = True,
        heads: Sequence[Row] = (),
        row_heads: bool = True,
        caption: str = "",
    ) -> None:
        """A table over the width; its head repeats on every page.

        `heads` replaces the columns' titles where one row of them is not enough; cells may cover several places.
        """
        node = self.here.add("Table")
        above = node.add("Caption") if self._plain(caption) else None
        self._tables += 1
        table = make_table(
            node,
            columns,
            rows,
            self._width,
            total=total,
            head=head,
            heads=heads,
            row_heads=row_heads,
            name=f"table-{self._tables}",
            report=self.report,
        )
        if head:
            self._room_for(table.least + (30 if above else 0))
        if above is not None:
            self.story.append(TaggedParagraph.of(above, self._markup(caption), styles.CAPTION_ABOVE.style()))
        self.story.append(table)

    def figure(self, painting: Painting | Drawing, alt: str, *, caption: str = "", company: float = 0) -> None:
        """A vector drawing; `alt` says in words what it shows, the caption stands below it.

        `company` is the room that what belongs to it needs on the same page.
        """
        if isinstance(painting, Drawing):
            painting = DrawingPainting(painting)
        node = self.here.add("Figure", alt=fonts.printable(alt, self.report))
        tallest = (self._page_height - styles.LATER_TOP - styles.BOTTOM) * 0.8
        drawn = Figure(node, painting, tallest=tallest)
        height = drawn.wrap(self._width, tallest)[1] + 30
        self._room_for(height + company if height + company < tallest else height)
        parts: list[Flowable] = [drawn]
        if self._plain(caption):
            below = node.add("Caption")
            parts.append(TaggedParagraph.of(below, self._markup(caption), styles.CAPTION_TEXT.style()))
        self.story.append(KeepTogether(parts) if len(parts) > 1 else parts[0])

    def chart(
        self,
        figure: "MplFigure",
        alt: str,
        *,
        caption: str = "",
        columns: Sequence[Column] = (),
        rows: Sequence[Row] = (),
        total: Row | None = None,
        rows_below: int = 0,
    ) -> None:
        """A matplotlib figure as vectors, of the size it has, and its data as a table: what nobody sees can be read.

        `rows_below` counts those of a table that the caller writes. A short table stays on the figure's page.
        """
        from smartaachen_desktop.documents.pdf.matplotlib_figure import MatplotlibPainting

        lines = rows_below or (len(rows) + (total is not None) if columns else 0)
        company = _HEAD + _ROW * lines if 0 < lines <= _SHORT else 0
        self.figure(MatplotlibPainting(figure, self.report), alt, caption=caption, company=company)
        if columns:
            self.table(columns, rows, total=total)
