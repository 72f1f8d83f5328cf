"""The canvas that tags: marked content per node, all else an artifact; page furniture once the count is known."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.fonts import visual
from smartaachen_desktop.documents.pdf.structure import Bookmark, Node, SignatureField
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import draw_line, fitted, text_width

_FURNITURE = Look(size=styles.SMALL, colour=styles.INK2)
_FURNITURE_RIGHT = Look(size=styles.SMALL, colour=styles.INK2, right=True)
_NUMBER = Look(size=7, colour=styles.INK2, right=True)
_SAME_LINE = 5.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around the text: header from page 2 on, footer on every page, an optional watermark."""

    header_left: str = ""
    header_right: str = ""
    footer_left: str = ""
    footer_middle: str = ""
    foot: str = ""
    watermark: str = ""
    line_numbers: bool = False


class _Pen(PDFTextObject):
    _lines = 0
    """How often a line was ended: the original does not move its cursor then."""

    def _textOut(self, text: str, TStar: int = 0) -> None:
        # Without the space the words at a line's end and the next line's start are glued in extracted text.
        if isinstance(self._canvas, TaggedCanvas) and text.strip():
            self._canvas.note_baseline(self.getX(), self.getY() - self._lines * self._leading)
        self._lines += TStar
        super()._textOut(visual(f"{text} " if TStar else text), TStar)


class TaggedCanvas(Canvas):
    """Records node → [(page, mcid)] while flowables draw; pages are held back until their number is known."""

    def __init__(self, *args: Any, furniture: Furniture, bare: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.furniture = furniture
        self._bare = bare  # a stamp, no page: nothing around it
        self.brings_own_furniture = False  # of the page being drawn
        self.marks: dict[Node, list[tuple[int, int]]] = {}
        self.signature_fields: list[SignatureField] = []
        self._held: list[dict[str, Any]] = []
        self._next_mcid = 0
        self._mcid_counts: list[int] = []
        self._open = False
        self._in_text = False
        self._baselines: list[float] = []
        self.outlines: list[Bookmark] = []

    @property
    def page_index(self) -> int:
        """The page being drawn, from 0."""
        return len(self._held)

    @property
    def mcid_counts(self) -> list[int]:
        """Number of marked contents per page."""
        return self._mcid_counts

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"  # the original sets Helvetica, which is not embedded

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> PDFTextObject:
        return _Pen(self, x, y, direction=direction)

    @contextmanager
    def content(self, node: Node) -> Iterator[None]:
        """Mark what is drawn as content of the node."""
        mcid = self._next_mcid
        self._next_mcid += 1
        self.marks.setdefault(node, []).append((self.page_index, mcid))
        with self._marked(f"/{node.tag} <</MCID {mcid}>> BDC"):
            self._in_text = True
            yield
            self._in_text = False

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str | None = None) -> Iterator[None]:
        """Mark what is drawn as decoration; inside content it simply belongs to the content."""
        if self._open:
            yield
            return
        extra = f" /Subtype /{subtype}" if subtype else ""
        with self._marked(f"/Artifact <</Type /{kind}{extra}>> BDC"):
            yield

    @contextmanager
    def _marked(self, opening: str) -> Iterator[None]:
        if self._open:
            raise RuntimeError("marked content must not be nested")
        self._open = True
        self._code.append(opening)
        yield
        self._code.append("EMC")
        self._open = False

    def outline(self, title: str, level: int) -> None:
        """A bookmark to this place; a level is never skipped. Written when finishing: pages are still held back."""
        level = min(level, self.outlines[-1].level + 1 if self.outlines else 0)
        self.outlines.append(Bookmark(title, level, self.page_index, self.absolutePosition(0, 0)[1] + 30))

    def showPage(self) -> None:
        self._mcid_counts.append(self._next_mcid)
        self._held.append(dict(self.__dict__))
        self._next_mcid = 0
        self._baselines = []
        self._startPage()

    def save(self) -> None:
        held, self._held = self._held, []
        for index, page in enumerate(held):
            self.__dict__.update(page)
            if not self._bare and not self.brings_own_furniture:
                self._draw_furniture(index, len(held))
                self._draw_line_numbers()
            super().showPage()
        super().save()

    def _draw_furniture(self, index: int, count: int) -> None:
        right = styles.PAGE_WIDTH - styles.RIGHT
        furniture = self.furniture
        if index and (furniture.header_left or furniture.header_right):
            y = styles.PAGE_HEIGHT - 15.5 * mm
            with self.artifact("Pagination", "Header"):
                draw_line(self, right, y, furniture.header_right, _FURNITURE_RIGHT)
                room = styles.TEXT_WIDTH - text_width(furniture.header_right, _FURNITURE) - 12
                draw_line(self, styles.LEFT, y, furniture.header_left, fitted(furniture.header_left, _FURNITURE, room))
        with self.artifact("Pagination", "Footer"):
            self.setStrokeColor(styles.INK)
            self.setLineWidth(styles.RULE)
            self.line(styles.LEFT, 17 * mm, right, 17 * mm)
            y = 12.2 * mm
            draw_line(self, styles.LEFT, y, furniture.footer_left, fitted(furniture.footer_left, _FURNITURE, 190))
            middle = (styles.LEFT + right - text_width(furniture.footer_middle, _FURNITURE, figures=True)) / 2
            draw_line(self, middle, y, furniture.footer_middle, _FURNITURE, figures=True)
            draw_line(self, right, y, f"Seite {index + 1}/{count}", _FURNITURE_RIGHT, figures=True)
            if furniture.foot:
                look = fitted(furniture.foot, _FURNITURE, styles.TEXT_WIDTH)
                middle = (styles.LEFT + right - text_width(furniture.foot, look)) / 2
                draw_line(self, middle, 7.6 * mm, furniture.foot, look)

    def note_baseline(self, x: float, y: float) -> None:
        """Where a line of the text stands; headers, footers and the watermark are no lines."""
        if self.furniture.line_numbers and self._in_text:
            self._baselines.append(self.absolutePosition(x, y)[1])

    def _draw_line_numbers(self) -> None:
        """In the margin, counted anew on each page; columns of a table that stand beside each other are one line."""
        number, last = 0, styles.PAGE_HEIGHT
        with self.artifact("Pagination"):
            for y in sorted(self._baselines, reverse=True):
                if last - y < _SAME_LINE:
                    continue
                number, last = number + 1, y
                draw_line(self, styles.LEFT - 5 * mm, y, str(number), _NUMBER, figures=True)

    def draw_watermark(self) -> None:
        """Pale and behind the text: called before a page's content."""
        word = self.furniture.watermark
        if not word:
            return
        with self.artifact("Pagination", "Watermark"):
            self.saveState()
            self.translate(styles.PAGE_WIDTH / 2, styles.PAGE_HEIGHT / 2)
            self.rotate(55)
            look = fitted(word, Look(size=96, bold=True, colour=styles.WATERMARK), 640)
            draw_line(self, -text_width(word, look) / 2, -look.size / 3, word, look)
            self.restoreState()
