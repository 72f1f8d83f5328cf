"""What both layouts of the board are made of: the field's letter in a ring, and a card."""

from PySide6.QtCore import QPointF, QRectF

from smartaachen_desktop.gui.projector.axis import role
from smartaachen_desktop.gui.projector.canvas import CENTRE, Canvas, Fitted
from smartaachen_desktop.gui.shared.paint import pattern
from smartaachen_desktop.services.slides import Card

BOTTOM, GAP, NARROWEST = 1046.0, 20.0, 440.0


def paint_ring(canvas: Canvas, centre: QPointF, letter: str, radius: float = 32) -> None:
    canvas.painter.setPen(canvas.pen(role(letter, "line"), 5))
    canvas.painter.setBrush(canvas.colour(role(letter, "soft")))
    canvas.painter.drawEllipse(centre, radius, radius)
    canvas.line(centre.x() - radius, centre.y(), 2 * radius, letter, max(round(radius * 1.3), 44), role(letter, "text"),
                bold=True, align=CENTRE)  # fmt: skip


def most_beside(canvas: Canvas) -> int:
    """How many columns the wall has room for."""
    return max(int((canvas.inner + GAP) // (NARROWEST + GAP)), 1)


def column_width(canvas: Canvas, count: int) -> float:
    return (canvas.inner + GAP) / count - GAP


def _title(canvas: Canvas, card: Card, width: float) -> Fitted:
    return canvas.fit(card.title, width - 52, 104, (44,), leading=1.14, cut=False)


def card_height(canvas: Canvas, card: Card, width: float, least: float) -> float:
    return max(_title(canvas, card, width).height + 44, least)


def paint_card(canvas: Canvas, card: Card, letter: str, area: QRectF) -> None:
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
