"""An amendment on the wall: the wording word by word, what goes struck through, what is new underlined."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.canvas import Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import PANEL_PAD, TEXT_SIZES, paint_head, paint_number
from smartaachen_desktop.gui.shared.paint import hatch
from smartaachen_desktop.model.motions import DiffKind
from smartaachen_desktop.services.slides import AmendmentSlide

TOP, BOTTOM, LEADING = 320.0, 944.0, 1.42
MARK = 140.0
"""Kept free for "2 / 3", whether it is there or not."""
SHORT_NAME, PUSHED = 116.0, 330.0
"""How high the motion's name may be, and how far a longer one pushes the wording down: 250 letters fit on any wall."""
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Piece:
    """A word in a line with its left edge."""

    x: float
    width: float
    words: str
    kind: DiffKind


@dataclass(frozen=True)
class DiffText:
    lines: tuple[tuple[Piece, ...], ...]
    px: int

    @property
    def step(self) -> float:
        return self.px * LEADING


def _heading(canvas: Canvas, slide: AmendmentSlide) -> Fitted:
    """Beside the number, with room for the mark of the page."""
    room = canvas.inner - canvas.advance(slide.number, 60, bold=True) - 48 - 64 - MARK
    heading = slide.motion or translate("Wall", "Änderungsantrag")
    fitted = canvas.fit(heading, room, SHORT_NAME, (60, 52, 44), bold=True, leading=1.12, cut=False)
    if fitted.height <= SHORT_NAME + PUSHED:
        return fitted
    return canvas.fit(heading, room, SHORT_NAME + PUSHED, (44,), bold=True, leading=1.12)


def _top(canvas: Canvas, slide: AmendmentSlide) -> float:
    """A long name of the motion pushes the wording down."""
    return TOP + max(_heading(canvas, slide).height - SHORT_NAME, 0)


def layout(canvas: Canvas, slide: AmendmentSlide) -> tuple[DiffText, int]:
    """The lines at the largest size at which they fit on one page, else at the smallest; and how many make a page."""
    width, room = canvas.inner - PANEL_PAD - 40, BOTTOM - _top(canvas, slide) - 40
    text = DiffText((), TEXT_SIZES[0])
    for px in canvas.zoomed(TEXT_SIZES):
        text = DiffText(_lines(canvas, slide, px, width), px)
        if len(text.lines) * text.step <= room:
            break
    return text, max(int(room // text.step), 1)


def diff_pages(canvas: Canvas, slide: AmendmentSlide) -> int:
    text, count = layout(canvas, slide)
    return max(-(-len(text.lines) // count), 1)


def _lines(canvas: Canvas, slide: AmendmentSlide, px: int, width: float) -> tuple[tuple[Piece, ...], ...]:
    space = canvas.advance(" ", px)
    lines: list[list[Piece]] = [[]]
    x = 0.0
    for part in slide.parts:
        bold = part.kind is DiffKind.NEW
        for number, paragraph in enumerate(part.text.split("\n")):
            if number and lines[-1]:
                lines.append([])
                x = 0.0
            for word in paragraph.split():
                for piece in _broken(canvas, word, px, width, bold=bold):
                    advance = canvas.advance(piece, px, bold=bold)
                    if lines[-1] and x + advance > width:
                        lines.append([])
                        x = 0.0
                    lines[-1].append(Piece(x, advance, piece, part.kind))
                    x += advance + space
    return tuple(tuple(line) for line in lines if line)


def _broken(canvas: Canvas, word: str, px: int, width: float, *, bold: bool) -> tuple[str, ...]:
    """A word longer than a line, in pieces."""
    return (word,) if canvas.advance(word, px, bold=bold) <= width else canvas.wrap(word, px, width, bold=bold)


def paint_amendment(canvas: Canvas, slide: AmendmentSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    x = paint_number(canvas, slide.number, 204)
    fitted, top = _heading(canvas, slide), _top(canvas, slide)
    text, count = layout(canvas, slide)
    pages = max(-(-len(text.lines) // count), 1)
    page = min(max(page, 0), pages - 1)
    flow.paint_mark(canvas, 204, page, pages)
    canvas.block(x + 32, max(204 - fitted.height / 2, 146), fitted, "ink", bold=True)
    shown = text.lines[page * count : (page + 1) * count]
    height = (len(shown) if pages == 1 else count) * text.step + 40
    panel = QRectF(canvas.margin, top - 44, canvas.inner, height + 40)
    canvas.fill(panel, "sunken")
    canvas.fill(QRectF(panel.left(), panel.top(), 16, panel.height()), "petrol")
    for number, line in enumerate(shown):
        middle = top + (number + 0.5) * text.step
        for place, piece in enumerate(line):
            behind = line[place + 1] if place + 1 < len(line) else None
            joined = behind is not None and behind.kind is piece.kind
            _piece(canvas, piece, middle, text.px, behind.x if joined and behind is not None else piece.x + piece.width)
    _legend(canvas)


def _piece(canvas: Canvas, piece: Piece, middle: float, px: int, right: float) -> None:
    """`right` is where the mark ends: it runs on to the next word of the same kind."""
    left = canvas.margin + PANEL_PAD
    area = QRectF(left + piece.x, middle - px * 0.62, right - piece.x, px * 1.24)
    _word(canvas, area, piece.words, piece.kind, px)


def _word(canvas: Canvas, area: QRectF, text: str, kind: DiffKind, px: int) -> None:
    bold = kind is DiffKind.NEW
    font = canvas.font(px, bold=bold)
    middle = area.center().y()
    base = middle + QFontMetricsF(font).capHeight() / 2
    if kind is DiffKind.GONE:
        canvas.painter.save()
        canvas.painter.fillRect(area, hatch(canvas.colour("line"), gap=18, width=3))
        canvas.painter.restore()
    elif bold:
        canvas.fill(area, "select")
    canvas.draw(QPointF(area.left(), base), text, font, "ink2" if kind is DiffKind.GONE else "ink")
    if kind is DiffKind.GONE:
        canvas.fill(QRectF(area.left(), middle - 2, area.width(), 5), "ink2")
    elif bold:
        canvas.fill(QRectF(area.left(), base + px * 0.14, area.width(), 5), "ink")


def _legend(canvas: Canvas) -> None:
    x = float(canvas.margin)
    for word, kind in (
        (translate("Wall", "gestrichen"), DiffKind.GONE),
        (translate("Wall", "neu"), DiffKind.NEW),
    ):
        width = canvas.advance(word, 44, bold=kind is DiffKind.NEW)
        _word(canvas, QRectF(x, 1014 - 30, width, 60), word, kind, 44)
        x += width + 60
