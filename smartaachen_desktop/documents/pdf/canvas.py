"""The canvas that tags: marked content per node, all else an artifact; page furniture once the count is known."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.fonts import visual
from smartaachen_desktop.documents.pdf.structure import Bookmark, LinkArea, Node, Place, SignatureField
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import draw_line, fitted, text_width

_FURNITURE = Look(size=styles.SMALL, colour=styles.INK2)
_FOOT_GAP = 12.0
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
    page_word: str = ""
    foot: str = ""
    watermark: str = ""
    line_numbers: bool = False


@dataclass(frozen=True, slots=True)
class _PageNumber:
    """A page number that is not known yet: its target, and where it goes, in the coordinates of its surroundings."""

    target: Node
    opening: str
    index: int
    position: tuple[float, float]
    look: Look


class _Pen(PDFTextObject):
    _lines = 0
    """How often a line was ended: the original does not move its cursor then."""
    _owner: Node | None = None
    """The node that holds what is being written, where a text has several."""

    def _textOut(self, text: str, TStar: int = 0) -> None:
        if self._canvas.owners is not None:
            self._belong_to(next(self._canvas.owners))
        # Without the space the words at a line's end and the next line's start are glued in extracted text.
        if self._canvas.notes_baselines and text.strip():
            self._canvas.note_baseline(self.getX(), self.getY() - self._lines * self._leading)
        self._lines += TStar
        super()._textOut(visual(f"{text} " if TStar else text), TStar)

    def _belong_to(self, node: Node | None) -> None:
        """Within one text object, from here on."""
        if node is self._owner:
            return
        if self._owner is not None:
            self._code.append("EMC")
        if node is not None:
            self._code.append(self._canvas.mark(node))
        self._owner = node

    def getCode(self) -> str:
        self._belong_to(None)
        code: str = super().getCode()
        return code


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
        self.owners: Iterator[Node] | None = None  # of the pieces a text consists of, while it is drawn
        self.linked: Mapping[str, Node] = {}  # what these pieces call their links
        self.link_areas: list[LinkArea] = []
        self.places: dict[Node, Place] = {}
        self._pending: list[_PageNumber] = []

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

    def mark(self, node: Node) -> str:
        """The operator that opens a new content of the node on this page."""
        mcid = self._next_mcid
        self._next_mcid += 1
        self.marks.setdefault(node, []).append((self.page_index, mcid))
        return f"/{node.tag} <</MCID {mcid}>> BDC"

    @contextmanager
    def content(self, node: Node) -> Iterator[None]:
        """Mark what is drawn as content of the node."""
        with self._marked(self.mark(node)):
            self._in_text = True
            yield
            self._in_text = False

    @contextmanager
    def pieces(self, owners: Iterator[Node], linked: Mapping[str, Node]) -> Iterator[None]:
        """Texts drawn in here change their node with each piece; `linked` names those that may be links."""
        self.owners, self.linked, self._in_text = owners, linked, True
        yield
        self.owners, self.linked, self._in_text = None, {}, False

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        if self._open:
            super().line(x1, y1, x2, y2)
        else:  # below or through one of several pieces
            with self.artifact():
                super().line(x1, y1, x2, y2)

    def linkRect(
        self, contents: str, destinationname: str, Rect: tuple[float, float, float, float], *args: Any, **kwargs: Any
    ) -> None:
        node = self.linked.get(destinationname)
        if node is not None and node.target is not None:
            self.link_area(node, Rect)

    def linkURL(self, url: str, *args: Any, **kwargs: Any) -> None:
        raise ValueError("a link needs a node of the tree: an untagged one breaks both standards")

    def link_area(self, node: Node, box: tuple[float, float, float, float]) -> None:
        """Where a Link can be clicked, in the coordinates of what is being drawn."""
        left, bottom = self.absolutePosition(box[0], box[1])
        right, top = self.absolutePosition(box[2], box[3])
        self.link_areas.append(LinkArea(node, self.page_index, (left, bottom, right, top)))

    def place(self, node: Node, height: float) -> None:
        """A node begins here: links to it lead to `height` above the origin."""
        if node not in self.places:
            self.places[node] = Place(self.page_index, self.absolutePosition(0, height)[1])

    def page_number(self, node: Node, target: Node, x: float, y: float, look: Look) -> None:
        """Content of `node`: the number of the page where `target` begins, written once every page is drawn."""
        opening = self.mark(node)
        # Its place among the page's operators: the order of drawing stays the order of reading.
        self._code.append("")
        self._pending.append(_PageNumber(target, opening, len(self._code) - 1, (x, y), look))

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
        if not self._pending:
            self._code[:] = ["\n".join(self._code)]  # held back for long
        self._held.append(dict(self.__dict__))
        self._next_mcid = 0
        self._baselines = []
        self._pending = []
        self._startPage()

    def save(self) -> None:
        held, self._held = self._held, []
        for index, page in enumerate(held):
            self.__dict__.update(page)
            self._write_page_numbers()
            if not self._bare and not self.brings_own_furniture:
                self._draw_furniture(index, len(held))
                self._draw_line_numbers()
            super().showPage()
        super().save()

    def _write_page_numbers(self) -> None:
        for pending in self._pending:
            place = self.places.get(pending.target)
            start = len(self._code)
            with self._marked(pending.opening):
                text = str(place.page + 1) if place else "–"
                draw_line(self, *pending.position, f"{text} ", pending.look, figures=True)
            self._code[pending.index] = "\n".join(self._code[start:])
            del self._code[start:]

    def _draw_furniture(self, index: int, count: int) -> None:
        width, height = self._pagesize
        right = width - styles.RIGHT
        furniture = self.furniture
        if index and (furniture.header_left or furniture.header_right):
            y = height - 15.5 * mm
            with self.artifact("Pagination", "Header"):
                draw_line(self, right, y, furniture.header_right, _FURNITURE_RIGHT)
                room = right - styles.LEFT - text_width(furniture.header_right, _FURNITURE) - 12
                draw_line(self, styles.LEFT, y, furniture.header_left, fitted(furniture.header_left, _FURNITURE, room))
        with self.artifact("Pagination", "Footer"):
            self.setStrokeColor(styles.INK)
            self.setLineWidth(styles.RULE)
            self.line(styles.LEFT, 17 * mm, right, 17 * mm)
            y = 12.2 * mm
            look = fitted(furniture.footer_left, _FURNITURE, 190)
            taken = draw_line(self, styles.LEFT, y, furniture.footer_left, look)
            middle = (styles.LEFT + right - text_width(furniture.footer_middle, _FURNITURE, figures=True)) / 2
            middle = max(middle, styles.LEFT + taken + _FOOT_GAP)  # a long number pushes it aside
            draw_line(self, middle, y, furniture.footer_middle, _FURNITURE, figures=True)
            page = f"{furniture.page_word} {index + 1}/{count}".lstrip()
            draw_line(self, right, y, page, _FURNITURE_RIGHT, figures=True)
            if furniture.foot:
                look = fitted(furniture.foot, _FURNITURE, styles.TEXT_WIDTH)
                middle = (styles.LEFT + right - text_width(furniture.foot, look)) / 2
                draw_line(self, middle, 7.6 * mm, furniture.foot, look)

    @property
    def notes_baselines(self) -> bool:
        """Whether the lines being drawn get a number; headers, footers and the watermark are no lines."""
        return self.furniture.line_numbers and self._in_text

    def note_baseline(self, x: float, y: float) -> None:
        """Where a line of the text stands."""
        if self.notes_baselines:
            self._baselines.append(self.absolutePosition(x, y)[1])

    def _draw_line_numbers(self) -> None:
        """In the margin, counted anew on each page; columns of a table that stand beside each other are one line."""
        number, last = 0, float(self._pagesize[1])
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
            width, height = self._pagesize
            self.translate(width / 2, height / 2)
            self.rotate(55 if height > width else 35)
            look = fitted(word, Look(size=96, bold=True, colour=styles.WATERMARK), 640)
            draw_line(self, -text_width(word, look) / 2, -look.size / 3, word, look)
            self.restoreState()
