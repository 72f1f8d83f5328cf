"""User text on its way to paper: escaped, split by font, and a restrained Markdown. Nothing else is interpreted."""

import functools
import re
from dataclasses import dataclass, replace
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from smartaachen_desktop.documents.pdf.fonts import Report, runs, visual
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.model.markdown import LIST, level, pieces

LINE_END = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or one entry of a list with its label ("•", "1."); `level` 1 stands below one of level 0."""

    text: str
    label: str | None = None
    level: int = 0


def markup(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    figures: bool = False,
    report: Report | None = None,
) -> str:
    """Plain text as ReportLab markup: escaped, each run in a font that has its signs, line ends kept."""
    return "<br/>".join(
        "".join(
            f'<font name="{name}">{escape(piece)}</font>'
            for name, piece in runs(line, bold=bold, italic=italic, figures=figures, report=report)
        )
        for line in LINE_END.split(text.replace("§ ", "§\N{NO-BREAK SPACE}"))
    )


def inline(text: str, *, bold: bool = False, italic: bool = False, report: Report | None = None) -> str:
    """One Markdown paragraph as ReportLab markup: **bold**, *italic*, a backslash keeps an asterisk."""
    return "<br/>".join(
        "".join(
            markup(words, bold=bold or strong, italic=italic or slanted, report=report)
            for words, strong, slanted in _runs(line)
        )
        for line in text.split("\n")
    )


def _runs(line: str) -> list[tuple[str, bool, bool]]:
    """The words of a line by their look (bold, italic), without their marks."""
    found = [(piece.bold, piece.italic, line[piece.start : piece.end]) for piece in pieces(line) if not piece.mark]
    return [("".join(words for _, _, words in same), *look) for look, same in groupby(found, key=lambda run: run[:2])]


def blocks(text: str) -> list[Block]:
    """Paragraphs and list entries: an empty line or a list mark begins a new one."""
    found: list[Block] = []
    lines: list[str] = []
    label: str | None = None
    depth = 0

    def close() -> None:
        nonlocal lines, label, depth
        if lines:
            found.append(Block("\n".join(lines), label, depth))
        lines, label, depth = [], None, 0

    for line in text.splitlines():
        entry = LIST.match(line)
        if entry:
            close()
            label = entry[2] if entry[2][0].isdigit() else "•"
            lines, depth = [line[entry.end() :].rstrip()], level(line) or 0
        elif not line.strip():
            close()
        else:
            lines.append(line.strip())
    close()
    return found


@functools.lru_cache(4096)
def text_width(text: str, look: Look, *, figures: bool = False) -> float:
    """Width of one line in points."""
    pieces = runs(text, bold=look.bold, italic=look.italic, figures=figures)
    return float(sum(pdfmetrics.stringWidth(piece, name, look.size) for name, piece in pieces))


def draw_line(
    canvas: Canvas, x: float, y: float, text: str, look: Look, *, figures: bool = False, report: Report | None = None
) -> float:
    """Draw one line with its font runs; x is the left edge, or the right one for a right-aligned look."""
    start = x - text_width(text, look, figures=figures) if look.right else x
    pen = canvas.beginText(start, y)
    pen.setFillColor(look.colour)
    for name, piece in runs(text, bold=look.bold, italic=look.italic, figures=figures, report=report):
        pen.setFont(name, look.size)
        pen.textOut(visual(piece))
    canvas.drawText(pen)
    return text_width(text, look, figures=figures)


def fitted(text: str, look: Look, width: float) -> Look:
    """The same look, small enough for the width, never under 3 points."""
    needed = text_width(text, look)
    if needed <= width:
        return look
    return replace(look, size=max(3.0, look.size * width / needed))
