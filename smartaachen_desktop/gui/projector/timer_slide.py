"""The time of the item that runs, against the time planned for it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import foot_words
from smartaachen_desktop.gui.projector.canvas import Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import TITLE_SIZES, paint_head, paint_number
from smartaachen_desktop.services.slides_room import TimerSlide

TOP, TRACK, BOTTOM = 276.0, 866.0, 968.0
translate = QCoreApplication.translate


def figure(slide: TimerSlide, now: datetime) -> str:
    """ "6:48" left, "+3:12" over, or how long already where no time is planned."""
    timer = slide.timer
    if timer is None:
        return ""
    if not timer.minutes:
        return formats.elapsed(timer.spent(now))
    left = timer.left(now)
    return formats.elapsed(left) if left >= 0 else f"+{formats.elapsed(-left)}"


def _title(canvas: Canvas, slide: TimerSlide) -> Fitted:
    return canvas.fit(slide.title, canvas.inner, 160, TITLE_SIZES[3:], bold=True, cut=False)


def running_area(canvas: Canvas, slide: TimerSlide) -> QRectF:
    """What changes every second."""
    top = _top(canvas, slide)
    return QRectF(0, top, canvas.width, 1080 - top)


def _top(canvas: Canvas, slide: TimerSlide) -> float:
    return TOP + min(_title(canvas, slide).height, 340) + 24


def paint_timer(canvas: Canvas, slide: TimerSlide, clock: str, now: datetime) -> None:
    paint_head(canvas, slide.body, clock)
    x = paint_number(canvas, slide.number, 204)
    canvas.line(x + 32, 204, canvas.width - canvas.margin - x - 32, foot_words.timer_heading(), 60, "ink2")
    canvas.block(canvas.margin, TOP, _title(canvas, slide), "ink", bold=True)
    timer = slide.timer
    if timer is None:
        return
    late, top = timer.over(now), _top(canvas, slide)
    said = foot_words.timer_word(timer, now)
    left = float(canvas.margin)
    if late:
        width = canvas.advance(said, 68, bold=True) + 132
        canvas.fill(QRectF(left, top, width, 88), "bad_soft")
        canvas.icon(QRectF(left + 24, top + 14, 60, 60), "warning", "bad")
        left += 104
    canvas.line(left, top + 44, canvas.inner, said, 68, "bad" if late else "ink2", bold=late)
    shown, high = figure(slide, now), TRACK - 40 - (top + 100)
    sizes = [px for px in (340, 320, 300, 280, 260, 240, 220, 200, 180, 160, 140, 120) if px * 0.78 <= high]
    wide = canvas.inner + 8
    px = next((px for px in sizes if canvas.advance(shown, px, bold=True, tabular=True) <= wide), 120)
    canvas.line(canvas.margin - 8, top + 100 + high / 2, canvas.inner + 16, shown, px, "bad" if late else "petrol",
                bold=True, tabular=True)  # fmt: skip
    if timer.minutes:
        _track(canvas, min(timer.spent(now) / (timer.minutes * 60), 1.0), late=late)
    canvas.line(canvas.margin, BOTTOM, canvas.inner, foot_words.timer_foot(timer, now), 60, "ink", tabular=True)


def _track(canvas: Canvas, share: float, *, late: bool) -> None:
    """Full when the time is up; overrun it is hatched by its frame and the word above, not by colour alone."""
    track = QRectF(canvas.margin, TRACK, canvas.inner, 40)
    canvas.fill(track, "line")
    canvas.fill(QRectF(track.left(), track.top(), track.width() * share, 40), "bad" if late else "petrol")
    canvas.frame(track, "control", 3)
