"""Writes a council paper as the city's PDF has it: head in two columns, grids, boxes, running head and foot."""

import html
import io
import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from smartaachen_desktop.documents.pdf import fonts

WIDTH = A4[0] - 120
_BREAKS = re.compile(r" (?=(?:Beteiligte Dienststelle/n|Datum|Verfasser/in):)")


def pdf_of(text: str, *, foot: str = "Vorlage der Stadt", rotate: int = 0) -> bytes:
    """The marked text (tabs, #, **, <b>) laid out on pages."""
    fonts.register_fonts()
    face, bold = fonts.face("Text"), fonts.face("Text", bold=True)
    style = ParagraphStyle("Text", fontName=face, fontSize=10, leading=12.5, spaceAfter=6, alignment=TA_JUSTIFY)
    cell = ParagraphStyle("Zelle", style, alignment=0, spaceAfter=0)
    head = ParagraphStyle("Titel", style, fontName=bold, spaceBefore=8, alignment=0, keepWithNext=1)

    def words(row: str, in_cell: bool = False) -> str:
        plain = row.replace('<input checked="" type="checkbox"/>', "☒")
        plain = re.sub(r'<input type="checkbox"( checked="")?\s*/>', lambda found: "☒" if found[1] else "☐", plain)
        strong = bool(re.search(r"<b>|\*\*", plain))
        plain = re.sub(r"\\([*#-])", r"\1", re.sub(r"</?(?:b|i)>|\*\*|^#+ ", "", plain))
        plain = re.sub(r"<sub>(.*?)</sub>", r"\1", plain)
        shown = re.sub(
            "[☒☐]", lambda sign: f'<font name="{fonts.face("Fallback")}">{sign[0]}</font>', html.escape(plain)
        )
        if in_cell:
            shown = _BREAKS.sub("<br/>", shown)
        return f'<font name="{bold}">{shown}</font>' if strong else shown

    story: list[Flowable] = []
    for tabs, block in groupby(text.split("\n"), key=lambda row: "\t" in row):
        if tabs:
            rows = [row.split("\t") for row in block]
            count = max(map(len, rows))
            cells: list[list[Any]] = [
                [Paragraph(words(part, True), cell) for part in [*row, *[""] * (count - len(row))]] for row in rows
            ]
            alone = [at for at, row in enumerate(rows) if not any(row[1:])]
            story += [_grid(cells, count, face, alone), Spacer(0, 6)]
            continue
        for row in block:
            if row.startswith("#") or (row.startswith("**") and row.rstrip().endswith("**")):
                story.append(Paragraph(words(row), head))
            elif row.startswith("- "):
                story.append(Paragraph(words(row[2:]), style, bulletText="•"))
            elif row.strip():
                story.append(Paragraph(words(row), style))
    target = io.BytesIO()

    def furniture(canvas: Canvas, template: SimpleDocTemplate) -> None:
        if rotate:
            canvas.setPageRotation(rotate)
        canvas.setFont(face, 8)
        canvas.drawString(60, 28, foot)
        canvas.drawRightString(A4[0] - 60, 28, f"Seite: {template.page}/9")

    template = SimpleDocTemplate(
        target, pagesize=A4, leftMargin=60, rightMargin=60, topMargin=50, bottomMargin=60, invariant=1,
        initialFontName=face,
    )  # fmt: skip
    template.build(story, onFirstPage=furniture, onLaterPages=furniture)
    return target.getvalue()


def _grid(cells: Sequence[Sequence[Any]], count: int, face: str, alone: Sequence[int]) -> Table:
    first = 0.45 if count > 2 else 0.2
    widths = [WIDTH * first] + [WIDTH * (1 - first) / (count - 1)] * (count - 1)
    table = Table(cells, colWidths=widths, hAlign="LEFT")
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTNAME", (0, 0), (-1, -1), face),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"), *(("SPAN", (0, at), (-1, at)) for at in alone)])  # fmt: skip
    return table
