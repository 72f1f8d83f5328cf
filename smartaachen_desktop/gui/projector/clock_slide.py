"""The time of day, to be read from the last row."""

from datetime import datetime

from PySide6.QtCore import QRectF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.frame import paint_head
from smartaachen_desktop.services.slides_room import ClockSlide

SIZES = (520, 460, 400, 340, 300)


def paint_clock(canvas: Canvas, slide: ClockSlide, clock: str, now: datetime) -> None:
    paint_head(canvas, slide.body, "")
    time = clock.split(maxsplit=1)[0]
    px = next(
        (each for each in SIZES if canvas.advance(time, each, bold=True, tabular=True) <= canvas.inner), SIZES[-1]
    )
    canvas.fill(QRectF(canvas.margin, 220, 240, 16), "accent")
    canvas.line(canvas.margin - 8, 540, canvas.inner + 16, time, px, "petrol", bold=True, tabular=True)
    day = canvas.fit(formats.weekday_date(now), canvas.inner, 160, (84, 76, 68, 60, 52, 44))
    canvas.block(canvas.margin, 880 - day.height / 2, day, "ink")
