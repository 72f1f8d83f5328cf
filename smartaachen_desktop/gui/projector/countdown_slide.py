"""A free countdown: what for, how long still, and until when."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.frame import paint_head
from smartaachen_desktop.services.slides_foot import Countdown
from smartaachen_desktop.services.slides_room import CountdownSlide

translate = QCoreApplication.translate


def time_left(countdown: Countdown, now: datetime) -> str:
    """ "5:00", or "1:30:00"."""
    left = countdown.left(now)
    hours, minutes = divmod(left // 60, 60)
    return f"{hours}:{minutes:02}:{left % 60:02}" if hours else f"{minutes}:{left % 60:02}"


def countdown_area(canvas: Canvas) -> QRectF:
    """What changes every second."""
    return QRectF(0, 400, canvas.width, 680)


def paint_countdown(canvas: Canvas, slide: CountdownSlide, clock: str, now: datetime) -> None:
    paint_head(canvas, slide.body, clock)
    countdown = slide.countdown
    if countdown is None:
        return
    canvas.fill(QRectF(canvas.margin, 200, 240, 16), "accent")
    title = canvas.fit(countdown.label or translate("Wall", "Noch"), canvas.inner, 130, (116, 104, 84, 68), bold=True)
    canvas.block(canvas.margin, 306 - title.height / 2, title, "ink", bold=True)
    left = countdown.left(now)
    time = time_left(countdown, now)
    sizes = (400, 360, 320, 280, 240, 200)
    px = next((each for each in sizes if canvas.advance(time, each, bold=True, tabular=True) <= canvas.inner), 200)
    canvas.line(
        canvas.margin - 8, 600, canvas.inner + 16, time, px, "petrol" if left else "bad", bold=True, tabular=True
    )
    track = QRectF(canvas.margin, 830, canvas.inner, 40)
    canvas.fill(track, "line")
    share = min(left / max(countdown.minutes * 60, 1), 1.0)
    canvas.fill(QRectF(track.left(), track.top(), track.width() * share, 40), "petrol")
    said = translate("Wall", "bis {time}").format(time=formats.time_of_day(countdown.until))
    if not left:
        said = translate("Wall", "Die Zeit ist um.")
    canvas.line(canvas.margin, 956, canvas.inner, said, 76, "ink", bold=True, tabular=True)
