"""The board where its fields do not stand beside each other: one below the other, their cards side by side."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

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
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.services.slides import BoardColumn, BoardSlide, Card

TOP, LEAST, BETWEEN = 250.0, 104.0, 24.0
RING, UNDER_NAME, UNDER_RULE, EMPTY = 60.0, 10.0, 18.0, 56.0
translate = QCoreApplication.translate


@dataclass
class Band:
    """A field with the rows of its cards that stand on this page: top, height and cards of each."""

    column: BoardColumn
    top: float
    rows: list[tuple[float, float, tuple[Card, ...]]] = field(default_factory=list)


@dataclass
class BandPage:
    horizon: Horizon
    width: float
    bands: list[Band] = field(default_factory=list)


def band_pages(canvas: Canvas, slide: BoardSlide, horizon: Horizon) -> list[BandPage]:
    """As many cards beside each other as the longest title allows; a field that goes on is named anew."""
    for count in range(most_beside(canvas), 0, -1):
        width = column_width(canvas, count)
        rows = [_rows(canvas, column, horizon, width, count) for column in slide.columns]
        least = max(
            _head(canvas, column) + max(height for height, _cards in found)
            for column, found in zip(slide.columns, rows, strict=True)
        )
        if least <= BOTTOM - TOP:
            break
    pages = [BandPage(horizon, width)]
    y = TOP
    for column, found in zip(slide.columns, rows, strict=True):
        head, band = _head(canvas, column), None
        for height, cards in found:
            needed = height if band is not None else head + height
            if y + needed > BOTTOM and pages[-1].bands:
                pages.append(BandPage(horizon, width))
                y, band = TOP, None
            if band is None:
                band = Band(column, y)
                pages[-1].bands.append(band)
                y += head
            band.rows.append((y, height, cards))
            y += height + GAP
        y += BETWEEN - GAP
    return pages


def _rows(
    canvas: Canvas, column: BoardColumn, horizon: Horizon, width: float, count: int
) -> list[tuple[float, tuple[Card, ...]]]:
    """Height and cards of every row; a field without cards has a row that says so."""
    cards = column.of(horizon)
    rows = [tuple(cards[place : place + count]) for place in range(0, len(cards), count)]
    return [(max(card_height(canvas, card, width, LEAST) for card in row), row) for row in rows] or [(EMPTY, ())]


def _name(canvas: Canvas, column: BoardColumn) -> Fitted:
    return canvas.fit(column.name, canvas.inner - 80, 100, (44,), bold=True, leading=1.12, cut=False)


def _head(canvas: Canvas, column: BoardColumn) -> float:
    return max(_name(canvas, column).height, RING) + UNDER_NAME + UNDER_RULE


def paint_bands(canvas: Canvas, page: BandPage) -> None:
    for band in page.bands:
        name = _name(canvas, band.column)
        high = max(name.height, RING)
        paint_ring(canvas, QPointF(canvas.margin + RING / 2, band.top + high / 2), band.column.letter, RING / 2)
        canvas.block(canvas.margin + 80, band.top + (high - name.height) / 2, name, "ink", bold=True)
        canvas.fill(QRectF(canvas.margin, band.top + high + UNDER_NAME, canvas.inner, 4), "ink")
        for top, height, cards in band.rows:
            for place, card in enumerate(cards):
                left = canvas.margin + place * (page.width + GAP)
                paint_card(canvas, card, band.column.letter, QRectF(left, top, page.width, height))
            if not cards:
                words = translate("Wall", "keine Maßnahme")
                canvas.line(canvas.margin, top + EMPTY / 2, canvas.inner, words, 44, "ink2")
