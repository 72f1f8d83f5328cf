"""The board on the wall, one horizon a page: fields of action as columns, or one below the other."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.board_bands import BandPage, band_pages, paint_bands
from smartaachen_desktop.gui.projector.board_parts import (
    BOTTOM,
    GAP,
    card_height,
    column_width,
    most_beside,
    paint_card,
    paint_ring,
)
from smartaachen_desktop.gui.projector.canvas import Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import paint_head
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.services.queries.words import HORIZON_NAMES
from smartaachen_desktop.services.slides import BoardColumn, BoardSlide, Card

TOP, CARD = 372.0, 148.0
NONE: flow.Span = (0, 0)
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Page:
    """Columns of one horizon; `spans` are the cards of each that stand on this page, first and the one after the last.

    Long names of fields push the cards down to `top`.
    """

    horizon: Horizon
    columns: tuple[BoardColumn, ...]
    spans: tuple[flow.Span, ...]
    top: float


def board_pages(canvas: Canvas, slide: BoardSlide) -> list[Page] | list[BandPage]:
    """Horizons without cards are left out. Where a field would be left alone in a row they all stand below each
    other, on every page alike."""
    horizons = [each for each in Horizon if any(column.of(each) for column in slide.columns)]
    if all(_fit_beside(canvas, slide, each) for each in horizons):
        return [page for each in horizons for page in _pages(canvas, slide.columns, each)]
    return [page for each in horizons for page in band_pages(canvas, slide, each)]


def _fit_beside(canvas: Canvas, slide: BoardSlide, horizon: Horizon) -> bool:
    """Room for all columns on the wall, and for the longest title in one of them."""
    columns = slide.columns
    if len(columns) > most_beside(canvas):
        return False
    width = column_width(canvas, len(columns))
    cards = [card for column in columns for card in column.of(horizon)]
    highest = max(card_height(canvas, card, width, CARD) for card in (*cards, Card("", horizon, 0)))
    return _top(canvas, columns, width) + highest <= BOTTOM


def _top(canvas: Canvas, columns: tuple[BoardColumn, ...], width: float) -> float:
    return TOP + max(max(_name(canvas, column, width).height for column in columns) - 100, 0)


def _pages(canvas: Canvas, columns: tuple[BoardColumn, ...], horizon: Horizon) -> list[Page]:
    width = column_width(canvas, len(columns))
    top = _top(canvas, columns, width)
    spans = [
        flow.pages([card_height(canvas, card, width, CARD) + GAP for card in column.of(horizon)], BOTTOM - top + GAP)
        for column in columns
    ]
    most = max(len(each) for each in spans)
    return [
        Page(horizon, columns, tuple(each[number] if number < len(each) else NONE for each in spans), top)
        for number in range(most)
    ]


def paint_board(canvas: Canvas, slide: BoardSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    pages = board_pages(canvas, slide)
    title = translate("Wall", "Handlungsfelder")
    if not pages:
        canvas.line(canvas.margin, 178, canvas.inner, title, 72, "ink", bold=True)
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Maßnahmen."), 52, "ink2")
        return
    page = flow.clamp(page, len(pages))
    shown = pages[page]
    taken = flow.paint_mark(canvas, 178, page, len(pages))
    used = canvas.line(canvas.margin, 178, canvas.inner - taken - 40, title, 72, "ink", bold=True)
    room = canvas.inner - used - taken - 80
    canvas.line(canvas.margin + used + 40, 184, room, HORIZON_NAMES[shown.horizon], 60, "ink2")
    if isinstance(shown, BandPage):
        paint_bands(canvas, shown)
    else:
        _paint_columns(canvas, shown)


def _paint_columns(canvas: Canvas, shown: Page) -> None:
    width = column_width(canvas, len(shown.columns))
    for number, (column, span) in enumerate(zip(shown.columns, shown.spans, strict=True)):
        left = canvas.margin + number * (width + GAP)
        _head(canvas, column, left, width, shown.top)
        cards = column.of(shown.horizon)
        y = shown.top
        for card in cards[span[0] : span[1]]:
            height = card_height(canvas, card, width, CARD)
            paint_card(canvas, card, column.letter, QRectF(left, y, width, height))
            y += height + GAP
        if not cards:
            canvas.line(left, shown.top + 40, width, translate("Wall", "keine Maßnahme"), 44, "ink2")


def _name(canvas: Canvas, column: BoardColumn, width: float) -> Fitted:
    return canvas.fit(column.name, width - 86, 100, (44,), bold=True, leading=1.12, cut=False)


def _head(canvas: Canvas, column: BoardColumn, left: float, width: float, top: float) -> None:
    """Name and letter above the line over the cards, which begin at `top`."""
    middle = 242 + (top - 22 - 242) / 2
    paint_ring(canvas, QPointF(left + 34, middle), column.letter)
    name = _name(canvas, column, width)
    canvas.block(left + 86, middle - name.height / 2, name, "ink", bold=True)
    canvas.fill(QRectF(left, top - 22, width, 4), "ink")
