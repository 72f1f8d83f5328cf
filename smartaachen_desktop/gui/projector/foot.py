"""The foot of an item's slides: who is present on the left, the item's time or a countdown on the right."""

from datetime import datetime

from PySide6.QtCore import QRectF

from smartaachen_desktop.gui.projector import foot_words
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas
from smartaachen_desktop.gui.projector.countdown_slide import time_left
from smartaachen_desktop.gui.projector.frame import paint_ring
from smartaachen_desktop.services.slides_foot import Foot

ROOM = 84.0
"""What the rest of the slide leaves free for it, where there is one."""
MIDDLE, PAD, SIGN = 1022.0, 22.0, 40.0


def room(foot: Foot) -> float:
    return 0.0 if foot.empty else ROOM


def figures(foot: Foot, now: datetime) -> str:
    """What runs; empty where nothing does."""
    if foot.countdown is not None:
        if not foot.countdown.left(now):
            return foot_words.time_is_up()
        return f"{foot.countdown.label} {time_left(foot.countdown, now)}".strip()
    return foot_words.item_time(foot.timer, now) if foot.timer is not None else ""


def urgent(foot: Foot, now: datetime) -> bool:
    if foot.countdown is not None:
        return not foot.countdown.left(now)
    return foot.timer is not None and foot.timer.over(now)


def running_area(canvas: Canvas, foot: Foot) -> QRectF:
    """What changes by itself, with room for the longest words there may be."""
    if foot.timer is None and foot.countdown is None:
        return QRectF()
    width = _width(canvas, foot)
    return QRectF(canvas.width - canvas.margin - width, MIDDLE - 36, width, 72)


def _width(canvas: Canvas, foot: Foot) -> float:
    longest = [foot_words.overrun(888), foot_words.time_is_up()]
    longest += [f"{foot.countdown.label} 8:88:88"] if foot.countdown is not None else []
    words = max(canvas.advance(each, 44, bold=True, tabular=True) for each in longest)
    return words + SIGN + 14 + 2 * PAD


def paint_foot(canvas: Canvas, foot: Foot, now: datetime) -> None:
    if foot.empty:
        return
    said = figures(foot, now)
    left = canvas.inner - (_width(canvas, foot) + 24 if said else 0)
    _presence(canvas, foot, left)
    if not said:
        return
    late = urgent(foot, now)
    area = running_area(canvas, foot)
    bold = late or foot.countdown is not None
    width = canvas.advance(said, 44, bold=bold, tabular=True)
    pill = QRectF(area.right() - width - SIGN - 14 - 2 * PAD, area.top(), width + SIGN + 14 + 2 * PAD, area.height())
    canvas.fill(pill, "bad_soft" if late else "sunken")
    if late:
        canvas.fill(QRectF(pill.left(), pill.top(), 8, pill.height()), "bad")
    role = "bad" if late else "ink"
    sign = QRectF(pill.left() + PAD, MIDDLE - SIGN / 2, SIGN, SIGN)
    canvas.icon(sign, "warning" if late else "clock", role)
    canvas.line(sign.right() + 14, MIDDLE, width + 2, said, 44, role, bold=bold, tabular=True, align=RIGHT)


def _presence(canvas: Canvas, foot: Foot, width: float) -> None:
    if not foot.presence:
        return
    choices = foot_words.presence_words(foot.presence)
    said = next((each for each in choices if canvas.advance(each, 44, tabular=True) <= width - SIGN - 22), choices[-1])
    left = float(canvas.margin)
    reached = foot_words.reached(foot.presence)
    if reached is not None:
        paint_ring(canvas, QRectF(left, MIDDLE - SIGN / 2 - 4, SIGN + 8, SIGN + 8), good=reached)
        left += SIGN + 22
    canvas.line(left, MIDDLE, width - (left - canvas.margin), said, 44, "ink", tabular=True)
