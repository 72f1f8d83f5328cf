"""The board on the wall: fields of action as columns, one horizon a page; and the star-shaped contact system."""

from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt

from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.axis import role
from smartaachen_desktop.gui.projector.canvas import CENTRE, Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import paint_head, paint_octagon
from smartaachen_desktop.gui.shared.paint import pattern
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.services.queries.words import HORIZON_NAMES
from smartaachen_desktop.services.slides import BoardColumn, BoardSlide, Card, ContactSlide

TOP, BOTTOM, CARD, GAP = 372.0, 1046.0, 148.0, 20.0
NARROWEST = 440.0
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


def board_pages(canvas: Canvas, slide: BoardSlide) -> list[Page]:
    """Horizons without cards are left out."""
    found: list[Page] = []
    for horizon in Horizon:
        if any(column.of(horizon) for column in slide.columns):
            pages = _beside(canvas, slide, horizon)
            for number in range(max(map(len, pages))):
                found += [each[number] for each in pages if number < len(each)]
    return found


def _beside(canvas: Canvas, slide: BoardSlide, horizon: Horizon) -> list[list[Page]]:
    """As many columns beside each other as there is room for: on the wall, and for the longest title in one of them."""
    for count in range(max(int((canvas.inner + GAP) // (NARROWEST + GAP)), 1), 0, -1):
        groups = [slide.columns[place : place + count] for place in range(0, len(slide.columns), count)]
        pages = [_pages(canvas, columns, horizon) for columns in groups]
        highest = max(
            each[0].top + _card_height(canvas, card, (canvas.inner + GAP) / len(columns) - GAP)
            for columns, each in zip(groups, pages, strict=True)
            for column in columns
            for card in (*column.of(horizon), Card("", horizon, 0))
        )
        if highest <= BOTTOM:
            break
    return pages


def _pages(canvas: Canvas, columns: tuple[BoardColumn, ...], horizon: Horizon) -> list[Page]:
    """Of columns beside each other; one page where none of them has a card, to say so."""
    width = (canvas.inner + GAP) / len(columns) - GAP
    top = TOP + max(max(_name(canvas, column, width).height for column in columns) - 100, 0)
    spans = [
        flow.pages([_card_height(canvas, card, width) + GAP for card in column.of(horizon)], BOTTOM - top + GAP)
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
    width = (canvas.inner + GAP) / len(shown.columns) - GAP
    for number, (column, span) in enumerate(zip(shown.columns, shown.spans, strict=True)):
        left = canvas.margin + number * (width + GAP)
        _head(canvas, column, left, width, shown.top)
        cards = column.of(shown.horizon)
        y = shown.top
        for card in cards[span[0] : span[1]]:
            height = _card_height(canvas, card, width)
            _card(canvas, card, column.letter, QRectF(left, y, width, height))
            y += height + GAP
        if not cards:
            canvas.line(left, shown.top + 40, width, translate("Wall", "keine Maßnahme"), 44, "ink2")


def _ring(canvas: Canvas, centre: QPointF, letter: str, radius: float = 32) -> None:
    canvas.painter.setPen(canvas.pen(role(letter, "line"), 5))
    canvas.painter.setBrush(canvas.colour(role(letter, "soft")))
    canvas.painter.drawEllipse(centre, radius, radius)
    canvas.line(centre.x() - radius, centre.y(), 2 * radius, letter, max(round(radius * 1.3), 44), role(letter, "text"),
                bold=True, align=CENTRE)  # fmt: skip


def _name(canvas: Canvas, column: BoardColumn, width: float) -> Fitted:
    return canvas.fit(column.name, width - 86, 100, (44,), bold=True, leading=1.12, cut=False)


def _head(canvas: Canvas, column: BoardColumn, left: float, width: float, top: float) -> None:
    """Name and letter above the line over the cards, which begin at `top`."""
    middle = 242 + (top - 22 - 242) / 2
    _ring(canvas, QPointF(left + 34, middle), column.letter)
    name = _name(canvas, column, width)
    canvas.block(left + 86, middle - name.height / 2, name, "ink", bold=True)
    canvas.fill(QRectF(left, top - 22, width, 4), "ink")


def _title(canvas: Canvas, card: Card, width: float) -> Fitted:
    return canvas.fit(card.title, width - 52, 104, (44,), leading=1.14, cut=False)


def _card_height(canvas: Canvas, card: Card, width: float) -> float:
    return max(_title(canvas, card, width).height + 44, CARD)


def _card(canvas: Canvas, card: Card, letter: str, area: QRectF) -> None:
    """The field's edge, the whole title, and the progress below."""
    canvas.fill(area, "sunken")
    edge = QRectF(area.left(), area.top(), 16, area.height())
    canvas.painter.save()
    canvas.painter.setBrushOrigin(edge.topLeft())
    line = canvas.colour(role(letter, "line"))
    canvas.painter.fillRect(edge, pattern(letter, line, canvas.colour(role(letter, "soft")), gap=12, width=4))
    canvas.painter.restore()
    canvas.frame(edge, role(letter, "line"), 3)
    title = _title(canvas, card, area.width())
    canvas.block(area.left() + 36, area.top() + (area.height() - 26 - title.height) / 2, title)
    track = QRectF(area.left() + 36, area.bottom() - 22, area.width() - 56, 10)
    canvas.fill(track, "line")
    if card.progress:
        canvas.fill(QRectF(track.left(), track.top(), track.width() * min(card.progress, 100) / 100, 10), "petrol")


# The contact system


CONTACT, CONTACTS_ROOM = 230.0, 690.0


def contact_pages(canvas: Canvas, slide: ContactSlide) -> list[flow.Span]:
    """Names of fields are never cut: long ones make fewer of them a page."""
    return flow.pages([_contact_height(canvas, row.name) for row in slide.fields], CONTACTS_ROOM)


def _star(canvas: Canvas) -> tuple[float, float]:
    """Its radius, and where the text beside it begins."""
    radius, gap = (280.0, 140) if canvas.width > 1600 else (230.0, 110)
    return radius, canvas.margin + 2 * radius + 80 + gap


def _contact_name(canvas: Canvas, name: str) -> Fitted:
    width = canvas.width - canvas.margin - _star(canvas)[1]
    return canvas.fit(name, width, 104, (52, 44), bold=True, leading=1.14, cut=False)


def _contact_height(canvas: Canvas, name: str) -> float:
    return max(_contact_name(canvas, name).height + 126, CONTACT)


def paint_contacts(canvas: Canvas, slide: ContactSlide, clock: str, page: int) -> None:
    """A star with the city in the middle and a spoke to every field; beside it how many measures have a contact."""
    paint_head(canvas, slide.body, clock)
    title = translate("Wall", "Sternförmiges Kontaktsystem")
    spans = contact_pages(canvas, slide)
    page = flow.clamp(page, len(spans))
    taken = flow.paint_mark(canvas, 178, page, len(spans))
    canvas.line(canvas.margin, 178, canvas.inner - taken - 40, title, 72, "ink", bold=True)
    if not slide.fields:
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Maßnahmen."), 52, "ink2")
        return
    wide = canvas.width > 1600
    radius, left = _star(canvas)
    hub, knot = (96.0, 64.0) if wide else (76.0, 54.0)
    centre = QPointF(canvas.margin + radius + 80, 620)
    points = [
        centre + QPointF(sin(2 * pi * number / len(slide.fields)) * radius,
                         -cos(2 * pi * number / len(slide.fields)) * radius)
        for number in range(len(slide.fields))
    ]  # fmt: skip
    for point, row in zip(points, slide.fields, strict=True):
        share = row.with_contact / row.measures if row.measures else 0
        style = Qt.PenStyle.SolidLine if share == 1 else Qt.PenStyle.DashLine
        pen = canvas.pen(role(row.letter, "line"), 10)
        pen.setStyle(style)
        canvas.painter.setPen(pen)
        canvas.painter.drawLine(QLineF(centre, point))
    canvas.painter.setPen(canvas.pen("accent", 6))
    canvas.painter.setBrush(canvas.colour("rail"))
    canvas.painter.drawEllipse(centre, hub, hub)
    paint_octagon(canvas, centre, hub * 0.58, canvas.colour("accent"), 8)
    for point, row in zip(points, slide.fields, strict=True):
        _ring(canvas, point, row.letter, knot)
    width = canvas.width - canvas.margin - left
    top = 270.0
    for row in slide.fields[slice(*spans[page])]:
        below = canvas.block(left, top, _contact_name(canvas, row.name), "ink", bold=True)
        said = translate("Wall", "{n} von {total} Maßnahmen mit Kontakt").format(n=row.with_contact, total=row.measures)
        if canvas.advance(said, 44, tabular=True) > width:
            said = translate("Wall", "{n} von {total} mit Kontakt").format(n=row.with_contact, total=row.measures)
        canvas.line(left, below + 36, width, said, 44, "ink2", tabular=True)
        top += _contact_height(canvas, row.name)
    if slide.departments:
        foot = translate("Wall", "{n} Dienststellen beteiligt").format(n=slide.departments)
        if slide.departments == 1:
            foot = translate("Wall", "1 Dienststelle beteiligt")
        canvas.line(left, 1002, width, foot, 44, "ink", tabular=True)
