"""What several slides have in common: head, number, mark, panel, tick."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPolygonF

from smartaachen_desktop.gui.projector.canvas import CENTRE, RIGHT, Canvas, Fitted

HEAD = 104.0
PANEL_PAD = 56.0
PANEL_EXTRA = 152.0  # of a panel's height: heading of one line and padding
TITLE_SIZES = (92, 84, 76, 68, 60, 52, 44)
TEXT_SIZES = (60, 56, 52, 48, 44)


def paint_head(canvas: Canvas, body: str, clock: str) -> None:
    """Body and clock on petrol over the yellow line."""
    canvas.fill(QRectF(0, 0, canvas.width, 92), "rail")
    canvas.fill(QRectF(0, 92, canvas.width, 12), "accent")
    taken = canvas.line(canvas.margin, 47, canvas.inner, clock, 44, "rail_ink", bold=True, tabular=True, align=RIGHT)
    canvas.line(canvas.margin, 47, canvas.inner - taken - 48, body, 44, "rail_ink")


def paint_number(canvas: Canvas, number: str, middle: float, px: int = 60) -> float:
    """The item's number on yellow; returns the x behind it."""
    width = canvas.advance(number, px, bold=True) + 48
    height = px * 88 / 60
    canvas.fill(QRectF(canvas.margin, middle - height / 2, width, height), "accent")
    canvas.line(canvas.margin, middle, width, number, px, "on_accent", bold=True, align=CENTRE)
    return canvas.margin + width


def paint_octagon(canvas: Canvas, centre: QPointF, radius: float, colour: QColor, width: float) -> None:
    """The mark: octagon, ring and four spokes."""
    painter, cut, ring = canvas.painter, radius * 0.38, radius * 0.3
    corners = [
        QPointF(x, y)
        for x, y in (
            (-cut, -radius), (cut, -radius), (radius, -cut), (radius, cut),
            (cut, radius), (-cut, radius), (-radius, cut), (-radius, -cut),
        )
    ]  # fmt: skip
    painter.save()
    painter.translate(centre)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(canvas.pen(colour, width, round_ends=True))
    painter.drawPolygon(QPolygonF(corners))
    painter.drawEllipse(QPointF(), ring, ring)
    for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        painter.drawLine(QLineF(x * ring, y * ring, x * radius, y * radius))
    painter.restore()


def _panel_heading(canvas: Canvas, heading: str) -> Fitted:
    """A motion or an office may need a second line."""
    return canvas.fit(heading, canvas.inner - 280, 104, (44,), bold=True, leading=1.18)


def panel_extra(canvas: Canvas, heading: str) -> float:
    """What of a panel's height its heading and padding take."""
    fitted = _panel_heading(canvas, heading)
    return PANEL_EXTRA + max(fitted.height - fitted.step, 0)


def paint_panel(canvas: Canvas, panel: QRectF, heading: str, text: Fitted, place: tuple[int, int] = (0, 1)) -> None:
    """Wording on a soft ground with a petrol edge; where it goes on, the page stands in the corner."""
    top, more = panel.top(), panel_extra(canvas, heading) - PANEL_EXTRA
    canvas.fill(panel, "sunken")
    canvas.fill(QRectF(panel.left(), top, 16, panel.height()), "petrol")
    indicator = f"{place[0] + 1} / {place[1]}" if place[1] > 1 else ""
    fitted = _panel_heading(canvas, heading)
    canvas.block(panel.left() + PANEL_PAD, top + 66 - fitted.step / 2, fitted, "petrol", bold=True)
    canvas.line(panel.left(), top + 66, canvas.inner - 40, indicator, 44, "petrol", bold=True, tabular=True,
                align=RIGHT)  # fmt: skip
    canvas.block(panel.left() + PANEL_PAD, top + 108 + more, text, "ink")


def paint_check(canvas: Canvas, rect: QRectF, role: str | QColor, width: float) -> None:
    """A tick, drawn: the font has none."""
    canvas.painter.setPen(canvas.pen(role, width, round_ends=True))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, w, h = rect.left(), rect.top(), rect.width(), rect.height()
    canvas.painter.drawPolyline(
        [QPointF(x + w * 0.1, y + h * 0.54), QPointF(x + w * 0.38, y + h * 0.8), QPointF(x + w * 0.92, y + h * 0.22)]
    )


def paint_ring(canvas: Canvas, ring: QRectF, *, good: bool) -> None:
    """Enough or not, beside a word that says so."""
    paint_sign(canvas, ring, good=good, role="ok" if good else "bad")


def paint_sign(canvas: Canvas, ring: QRectF, *, good: bool, role: str = "") -> None:
    """Accepted or not: tick or cross in a disc, never colour alone."""
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.colour(role or ("ok" if good else "ink2")))
    canvas.painter.drawEllipse(ring)
    edge = ring.width() / 132
    if good:
        paint_check(canvas, ring.adjusted(28 * edge, 28 * edge, -28 * edge, -28 * edge), "on_petrol", 12 * edge)
        return
    sign = ring.adjusted(40 * edge, 40 * edge, -40 * edge, -40 * edge)
    canvas.painter.setPen(canvas.pen("on_petrol", 13 * edge, round_ends=True))
    canvas.painter.drawLine(sign.topLeft(), sign.bottomRight())
    canvas.painter.drawLine(sign.topRight(), sign.bottomLeft())
