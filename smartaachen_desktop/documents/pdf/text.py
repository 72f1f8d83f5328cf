"""User text on its way to paper: escaped, split by font, and a restrained Markdown. Nothing else is interpreted."""

import re
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from smartaachen_desktop.documents.pdf.fonts import Report, runs, visual
from smartaachen_desktop.documents.pdf.styles import Look

# An asterisk inside a word ("Bürger*innen") never opens emphasis.
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])(.{1,2000}?)(?<=[^\s\\])\1(?![\w*])", re.DOTALL)
_BULLET = re.compile(r"^\s{0,3}- +(.*)$")
_NUMBERED = re.compile(r"^\s{0,3}(\d{1,3})\. +(.*)$")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or one entry of a list with its label ("•", "1.")."""

    text: str
    label: str | None = None


def markup(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    figures: bool = False,
    report: Report | None = None,
) -> str:
    """Plain text as ReportLab markup: escaped, each run in a font that has its signs, line ends kept."""
    lines = re.split(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text)
    return "<br/>".join(
        "".join(
            f'<font name="{name}">{escape(piece)}</font>'
            for name, piece in runs(line, bold=bold, italic=italic, figures=figures, report=report)
        )
        for line in lines
    )


def inline(text: str, *, bold: bool = False, italic: bool = False, report: Report | None = None) -> str:
    """One Markdown paragraph as ReportLab markup: **bold**, *italic*, a backslash keeps an asterisk."""
    parts: list[str] = []
    position = 0
    for match in _EMPHASIS.finditer(text):
        stars = len(match[1])
        parts.append(_plain(text[position : match.start()], bold, italic, report))
        parts.append(inline(match[2], bold=bold or stars >= 2, italic=italic or stars != 2, report=report))
        position = match.end()
    parts.append(_plain(text[position:], bold, italic, report))
    return "".join(parts)


def _plain(text: str, bold: bool, italic: bool, report: Report | None) -> str:
    return markup(text.replace("\\*", "*"), bold=bold, italic=italic, report=report)


def blocks(text: str) -> list[Block]:
    """Paragraphs and list entries: an empty line or a list mark begins a new one."""
    found: list[Block] = []
    lines: list[str] = []
    label: str | None = None

    def close() -> None:
        nonlocal lines, label
        if lines:
            found.append(Block("\n".join(lines), label))
        lines, label = [], None

    for line in text.splitlines():
        bullet, numbered = _BULLET.match(line), _NUMBERED.match(line)
        if bullet:
            close()
            label, lines = "•", [bullet[1]]
        elif numbered:
            close()
            label, lines = f"{numbered[1]}.", [numbered[2]]
        elif not line.strip():
            close()
        else:
            lines.append(line.strip())
    close()
    return found


def text_width(text: str, look: Look, *, figures: bool = False) -> float:
    """Width of one line in points."""
    pieces = runs(text, bold=look.bold, figures=figures)
    return float(sum(pdfmetrics.stringWidth(piece, name, look.size) for name, piece in pieces))


def draw_line(
    canvas: Canvas, x: float, y: float, text: str, look: Look, *, figures: bool = False, report: Report | None = None
) -> float:
    """Draw one line with its font runs; x is the left edge, or the right one for a right-aligned look."""
    start = x - text_width(text, look, figures=figures) if look.right else x
    pen = canvas.beginText(start, y)
    pen.setFillColor(look.colour)
    for name, piece in runs(text, bold=look.bold, figures=figures, report=report):
        pen.setFont(name, look.size)
        pen.textOut(visual(piece))
    canvas.drawText(pen)
    return text_width(text, look, figures=figures)


def fitted(text: str, look: Look, width: float) -> Look:
    """The same look, small enough for the width, never under 3 points."""
    needed = text_width(text, look)
    if needed <= width:
        return look
    return Look(size=max(3.0, look.size * width / needed), bold=look.bold, colour=look.colour, right=look.right)
