"""The board on the wall: fields of action as columns, one horizon a page; and the star-shaped contact system."""

from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt

from smartaachen_desktop.gui.projector.axis import role
from smartaachen_desktop.gui.projector.canvas import CENTRE, RIGHT, Canvas
from smartaachen_desktop.gui.projector.frame import paint_head, paint_octagon
from smartaachen_desktop.gui.shared.paint import pattern
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.services.queries.words import HORIZON_NAMES
from smartaachen_desktop.services.slides import BoardColumn, BoardSlide, Card, ContactSlide

TOP, BOTTOM, CARD, GAP = 372.0, 1046.0, 148.0, 20.0
NARROWEST = 440.0
ROWS = int((BOTTOM - TOP + GAP) // (CARD + GAP))
translate = QCoreApplication.translate
Page = tuple[Horizon, tuple[BoardColumn, ...], int]


def board_pages(slide: BoardSlide, width: float) -> list[Page]:
    """Horizon, columns and first card of every page; horizons without cards are left out."""
    count = max(int((width + GAP) // (NARROWEST + GAP)), 1)
    found: list[Page] = []
    for horizon in Horizon:
        most = max((len(column.of(horizon)) for column in slide.columns), default=0)
        for first in range(0, most, ROWS):
            for place in range(0, len(slide.columns), count):
                found.append((horizon, slide.columns[place : place + count], first))
    return found


def paint_board(canvas: Canvas, slide: BoardSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    pages = board_pages(slide, canvas.inner)
    title = translate("Wall", "Handlungsfelder")
    if not pages:
        canvas.line(canvas.margin, 178, canvas.inner, title, 72, "ink", bold=True)
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Maßnahmen."), 52, "ink2")
        return
    page = min(max(page, 0), len(pages) - 1)
    horizon, columns, first = pages[page]
    indicator = f"{page + 1} / {len(pages)}" if len(pages) > 1 else ""
    taken = canvas.line(canvas.margin, 178, canvas.inner, indicator, 44, "ink2", tabular=True, align=RIGHT)
    used = canvas.line(canvas.margin, 178, canvas.inner - taken - 40, title, 72, "ink", bold=True)
    room = canvas.inner - used - taken - 80
    canvas.line(canvas.margin + used + 40, 184, room, HORIZON_NAMES[horizon], 60, "ink2")
    width = (canvas.inner + GAP) / len(columns) - GAP
    for number, column in enumerate(columns):
        left = canvas.margin + number * (width + GAP)
        _head(canvas, column, left, width)
        cards = column.of(horizon)[first : first + ROWS]
        for place, card in enumerate(cards):
            _card(canvas, card, column.letter, QRectF(left, TOP + place * (CARD + GAP), width, CARD))
        if not cards and not first:
            canvas.line(left, TOP + 40, width, translate("Wall", "keine Maßnahme"), 44, "ink2")


def _ring(canvas: Canvas, centre: QPointF, letter: str, radius: float = 32) -> None:
    canvas.painter.setPen(canvas.pen(role(letter, "line"), 5))
    canvas.painter.setBrush(canvas.colour(role(letter, "soft")))
    canvas.painter.drawEllipse(centre, radius, radius)
    canvas.line(centre.x() - radius, centre.y(), 2 * radius, letter, max(round(radius * 1.3), 44), role(letter, "text"),
                bold=True, align=CENTRE)  # fmt: skip


def _head(canvas: Canvas, column: BoardColumn, left: float, width: float) -> None:
    _ring(canvas, QPointF(left + 34, 292), column.letter)
    name = canvas.fit(column.name, width - 86, 100, (44,), bold=True, leading=1.12)
    canvas.block(left + 86, 292 - name.height / 2, name, "ink", bold=True)
    canvas.fill(QRectF(left, 350, width, 4), "ink")


def _card(canvas: Canvas, card: Card, letter: str, area: QRectF) -> None:
    """The field's edge, the title on up to two lines, and the progress below."""
    canvas.fill(area, "sunken")
    edge = QRectF(area.left(), area.top(), 16, area.height())
    canvas.painter.save()
    canvas.painter.setBrushOrigin(edge.topLeft())
    line = canvas.colour(role(letter, "line"))
    canvas.painter.fillRect(edge, pattern(letter, line, canvas.colour(role(letter, "soft")), gap=12, width=4))
    canvas.painter.restore()
    canvas.frame(edge, role(letter, "line"), 3)
    title = canvas.fit(card.title, area.width() - 52, 104, (44,), leading=1.14)
    canvas.block(area.left() + 36, area.top() + (122 - title.height) / 2, title)
    track = QRectF(area.left() + 36, area.bottom() - 22, area.width() - 56, 10)
    canvas.fill(track, "line")
    if card.progress:
        canvas.fill(QRectF(track.left(), track.top(), track.width() * min(card.progress, 100) / 100, 10), "petrol")


# The contact system


FIELDS = 3  # of a page: names may take two lines


def contact_pages(slide: ContactSlide) -> int:
    return max(-(-len(slide.fields) // FIELDS), 1)


def paint_contacts(canvas: Canvas, slide: ContactSlide, clock: str, page: int) -> None:
    """A star with the city in the middle and a spoke to every field; beside it how many measures have a contact."""
    paint_head(canvas, slide.body, clock)
    title = translate("Wall", "Sternförmiges Kontaktsystem")
    pages = contact_pages(slide)
    page = min(max(page, 0), pages - 1)
    indicator = f"{page + 1} / {pages}" if pages > 1 else ""
    taken = canvas.line(canvas.margin, 178, canvas.inner, indicator, 44, "ink2", tabular=True, align=RIGHT)
    canvas.line(canvas.margin, 178, canvas.inner - taken - 40, title, 72, "ink", bold=True)
    if not slide.fields:
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Maßnahmen."), 52, "ink2")
        return
    wide = canvas.width > 1600
    radius = 280.0 if wide else 230.0
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
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.colour("rail"))
    canvas.painter.drawEllipse(centre, hub, hub)
    paint_octagon(canvas, centre, hub * 0.58, canvas.colour("accent"), 8)
    for point, row in zip(points, slide.fields, strict=True):
        _ring(canvas, point, row.letter, knot)
    left = centre.x() + radius + (140 if wide else 110)
    width = canvas.width - canvas.margin - left
    step, top = 230.0, 270.0
    for row in slide.fields[page * FIELDS : (page + 1) * FIELDS]:
        name = canvas.fit(row.name, width, 104, (52, 44), bold=True, leading=1.14)
        below = canvas.block(left, top, name, "ink", bold=True)
        said = translate("Wall", "{n} von {total} Maßnahmen mit Kontakt").format(n=row.with_contact, total=row.measures)
        if canvas.advance(said, 44, tabular=True) > width:
            said = translate("Wall", "{n} von {total} mit Kontakt").format(n=row.with_contact, total=row.measures)
        canvas.line(left, below + 36, width, said, 44, "ink2", tabular=True)
        top += step
    if slide.departments:
        foot = translate("Wall", "{n} Dienststellen beteiligt").format(n=slide.departments)
        if slide.departments == 1:
            foot = translate("Wall", "1 Dienststelle beteiligt")
        canvas.line(left, 1002, width, foot, 44, "ink", tabular=True)
