"""Flowables that point at nodes of the logical tree."""

import functools
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from itertools import repeat
from types import MappingProxyType
from typing import Any
from xml.sax.saxutils import unescape

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Indenter, Paragraph

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.fonts import is_rtl
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import draw_line, fitted, text_width

_ONE_RUN = re.compile(r'<font name="([^"]+)">([^<]+)</font>')


@functools.lru_cache(maxsize=500)
def _run(style: ParagraphStyle, name: str) -> Any:
    """What ReportLab makes of one run of text in this face."""
    return Paragraph(f'<font name="{name}">x</font>', style).frags[0]


@dataclass(frozen=True, slots=True, eq=False)
class _Set:
    """A text parsed once, and its line breaks by width: what stays the same need not be broken anew for each build."""

    parts: dict[str, Any]
    right_to_left: str
    """The text as it was written, where some of it is drawn from right to left."""
    breaks: dict[float, dict[str, Any]] = field(default_factory=dict)


@functools.lru_cache(1500)
def _parsed(text: str, style: ParagraphStyle) -> _Set:
    simple = _ONE_RUN.fullmatch(text)
    if simple:  # almost every text: ReportLab's parser would take longer than its line breaking
        paragraph = Paragraph(None, style, frags=[_run(style, simple[1]).clone(text=unescape(simple[2]))])
    else:
        paragraph = Paragraph(text, style)
    logical = "".join([run.text for run in paragraph.frags if not hasattr(run, "cbDefn")])
    return _Set(vars(paragraph), logical if is_rtl(logical) else "")


class TaggedParagraph(Paragraph):
    """A paragraph that is the content of its node; both parts of a split belong to the same node."""

    canv: TaggedCanvas
    node: Node
    holder: Node
    """What its text belongs to: the node, or a part of it."""
    once = False  # repeated table heads: only the first drawing is content
    outline: tuple[str, int] | None = None
    edge: Color | None = None  # bar at the left, as of resolutions
    joined = False  # the bar reaches up to the paragraph before
    label: tuple[Node, str, Look] | None = None  # of a list entry
    pieces: Mapping[str, Node] = MappingProxyType({})  # nodes of its parts, by the links that mark them
    notes: "Mapping[str, TaggedParagraph]" = MappingProxyType({})  # footnotes, by the pieces that call them
    breaks: dict[float, dict[str, Any]] | None = None  # shared by all paragraphs of the same text and style

    @classmethod
    def of(cls, node: Node, text: str, style: ParagraphStyle, **traits: Any) -> "TaggedParagraph":
        """`text` is ReportLab markup, made by text.markup or text.inline."""
        paragraph = cls.__new__(cls)
        known = _parsed(text, style)
        paragraph.__dict__.update(known.parts, breaks=known.breaks)
        paragraph.node = paragraph.holder = node
        if known.right_to_left and "pieces" not in traits:
            # Drawn from right to left, read as it was written.
            paragraph.holder = node.add("Span")
            paragraph.holder.actual = known.right_to_left
        for name, value in traits.items():
            setattr(paragraph, name, value)
        return paragraph

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        if self.breaks is None or availWidth <= 0:
            return self._wrapped(availWidth, availHeight)
        known = self.breaks.get(availWidth)
        if known is None:
            self._wrapped(availWidth, availHeight)
            known = {name: getattr(self, name) for name in _BROKEN if hasattr(self, name)}
            self.breaks[availWidth] = known
        self.__dict__.update(known)
        return self.width, self.height

    def _wrapped(self, width: float, height: float) -> tuple[float, float]:
        size: tuple[float, float] = super().wrap(width, height)
        return size

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        if (self.breaks is not None or self.notes) and hasattr(self, "blPara"):
            self.breaks = None  # splitting writes into the lines: not into those others share, nor those split before
            self._wrapped(self.width, availHeight)
        parts: list[Flowable] = super().split(availWidth, availHeight)
        for index, part in enumerate(parts):
            if part is self:
                continue
            part.node, part.holder, part.pieces = self.node, self.holder, self.pieces
            part.once, part.edge = self.once, self.edge
            if index == 0:
                part.outline, part.joined, part.label = self.outline, self.joined, self.label
        if self.notes and len(parts) == 2:
            shown = {link for run in parts[0].frags for link in _links(run)}
            parts[0].notes = {name: note for name, note in self.notes.items() if name in shown}
            parts[1].notes = {name: note for name, note in self.notes.items() if name not in shown}
        return parts

    def draw(self) -> None:
        canvas = self.canv
        if self.edge is not None:
            with canvas.artifact():
                canvas.setFillColor(self.edge)
                top = self.height + (self.style.spaceBefore if self.joined else 0)
                canvas.rect(0, -2, styles.PETROL_EDGE, top + 4, stroke=0, fill=1)
        if self.once and self.holder in canvas.marks:
            with canvas.artifact():
                super().draw()
            return
        if self.label is not None:
            node, text, look = self.label
            with canvas.content(node):
                y = self.height - look.size
                x = self.style.leftIndent - 6 if look.right else self.style.leftIndent - 12
                draw_line(canvas, x, y, f"{text} ", look)
        if self.outline is not None:
            canvas.outline(*self.outline)
        if self.node.is_target:
            canvas.place(self.node, self.height)
        if self.pieces and self.frags:
            with canvas.pieces(self._owners(), self.pieces):
                super().draw()
        elif self.frags:
            with canvas.content(self.holder):
                super().draw()

    def _owners(self) -> Iterator[Node]:
        """The node of each run of text, in the order in which they are written."""
        lines = self.blPara
        if lines.kind == 0:  # one look throughout, so one piece
            return repeat(self._owner(lines.link))
        return iter([self._owner(run.link) for line in lines.lines for run in line.words])

    def _owner(self, links: Collection[tuple[int, str]]) -> Node:
        for _number, name in links:
            return self.pieces[name.removeprefix("#")]
        return self.node


def _links(run: Any) -> Iterator[str]:
    """The links of a run of text; ReportLab keeps words of several runs as lists of their width and these runs."""
    for each in [piece[0] for piece in run[1:]] if isinstance(run, list) else [run]:
        yield from (name.removeprefix("#") for _number, name in each.link or ())


_BROKEN = ("width", "height", "blPara", "_wrapWidths")
"""What ReportLab keeps of a paragraph it has broken into lines."""


class Rule(Flowable):
    """A line across the text, decoration only."""

    canv: TaggedCanvas

    def __init__(
        self, weight: float = styles.RULE, colour: Color = styles.INK, *, before: float = 0, after: float = 0
    ) -> None:
        super().__init__()
        self.weight, self.colour = weight, colour
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        return width, self.weight

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(self.colour)
            self.canv.setLineWidth(self.weight)
            self.canv.line(0, self.weight / 2, self.width, self.weight / 2)


class Stripe(Flowable):
    """The short stripe above a title, yellow unless the body has a colour of its own."""

    canv: TaggedCanvas
    bar_width, bar_height = 15 * mm, 1.4 * mm

    def __init__(self, colour: Color = styles.ACCENT) -> None:
        super().__init__()
        self.colour = colour

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, self.bar_height + 14

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(self.colour)
            self.canv.rect(0, 13, self.bar_width, self.bar_height, stroke=0, fill=1)


class Letterhead(Flowable):
    """Sender lines at the left, and at the right the body's logo or the octagon where it goes."""

    canv: TaggedCanvas
    line_height = 15.0
    logo_height, logo_width = 48.0, 170.0

    def __init__(
        self, node: Node, lines: list[str], colour: Color = styles.PETROL, *, mark: bool = True,
        logo: bytes | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.node, self.lines, self.colour, self.mark = node, lines, colour, mark
        self.logo = ImageReader(BytesIO(logo)) if logo is not None else None

    def _logo_size(self) -> tuple[float, float]:
        """As large as fits, its proportions kept."""
        if self.logo is None:
            return (36.0, 0.0) if self.mark else (0.0, 0.0)
        width, height = self.logo.getSize()
        scale = min(self.logo_width / width, self.logo_height / height)
        return width * scale, height * scale

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        return width, max(len(self.lines) * self.line_height, self._logo_size()[1], 40) + 28

    def draw(self) -> None:
        top = self.wrap(self.width, 0)[1]
        width, height = self._logo_size()
        with self.canv.content(self.node):
            for index, line in enumerate(self.lines):
                look = Look(colour=styles.INK2)
                look = fitted(line, look, self.width - width - 12)
                draw_line(self.canv, 0, top - 11 - index * self.line_height, f"{line} ", look)
        with self.canv.artifact():
            if self.logo is not None:
                # the senders beside it say who writes
                self.canv.drawImage(self.logo, self.width - width, top - height, width, height, mask="auto")
            elif self.mark:
                draw_octagon(self.canv, self.width - 18, top - 22, 16, self.colour)


def draw_octagon(canvas: TaggedCanvas, x: float, y: float, radius: float, colour: Color = styles.PETROL) -> None:
    """The octagon with its hub: a place holder, not the city's logo."""
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(1.8)
    side = radius * 0.42
    corners = [(side, radius), (radius, side), (radius, -side), (side, -radius)]
    corners += [(-dx, -dy) for dx, dy in corners]
    path = canvas.beginPath()
    path.moveTo(x + corners[0][0], y + corners[0][1])
    for dx, dy in corners[1:]:
        path.lineTo(x + dx, y + dy)
    path.close()
    canvas.drawPath(path)
    canvas.circle(x, y, 4.6)
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        canvas.line(x + 4.6 * dx, y + 4.6 * dy, x + radius * dx, y + radius * dy)
    canvas.restoreState()


class ItemHeading(Flowable):
    """An agenda item: number in its own column, title bold, at the right a reference or an outcome."""

    canv: TaggedCanvas

    def __init__(
        self,
        nodes: tuple[Node, Node],
        number: str,
        title: TaggedParagraph,
        note: tuple[TaggedParagraph | None, str],
        *,
        strong: bool,
    ) -> None:
        super().__init__()
        self.heading, self.note_node = nodes
        self.number, self.title = number, title
        self.note, self.note_text = note
        self.weight = styles.RULE_STRONG if strong else styles.RULE

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.column = max(styles.NUMBER_COLUMN, text_width(self.number, Look(bold=True)) + 8)
        room = width - self.column
        self.note_width = 0.0
        if self.note is not None:
            self.note_width = min(text_width(self.note_text, Look()) + 1, room * 0.42)
            self.note_height = self.note.wrap(self.note_width, height)[1]
        self.title_width = room - (self.note_width + 12 if self.note_width else 0)
        self.title_height = self.title.wrap(self.title_width, height)[1]
        self.height = max(self.title_height, self.note_height if self.note_width else 0) + 10
        return width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Only a title that no page can hold is split; the rest follows in the column of titles."""
        if self.wrap(availWidth, availHeight)[1] < styles.PAGE_HEIGHT / 2:
            return []
        parts = self.title.split(self.title_width, availHeight - 10)
        if len(parts) < 2:
            return []
        head = ItemHeading(
            (self.heading, self.note_node), self.number, parts[0], (self.note, self.note_text), strong=True
        )
        head.weight = self.weight
        return [head, Indenter(left=self.column), *parts[1:], Indenter(left=-self.column)]

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(styles.INK)
            canvas.setLineWidth(self.weight)
            canvas.line(0, self.height - self.weight / 2, self.width, self.height - self.weight / 2)
        top = self.height - 6
        if self.heading.is_target:
            canvas.place(self.heading, self.height)
        with canvas.content(self.heading):
            draw_line(canvas, 0, top - styles.BODY, f"{self.number} ", Look(bold=True))
        self.title.drawOn(canvas, self.column, top - self.title_height)
        if self.note is not None:
            self.note.drawOn(canvas, self.width - self.note_width, top - self.note_height)
