"""The speaker list on the wall: who has the floor and how long, who waits in which order."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF

from smartaachen_desktop.gui.projector import flow, words
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.countdown_slide import time_left
from smartaachen_desktop.gui.projector.frame import TITLE_SIZES, paint_head, paint_number
from smartaachen_desktop.services.slides_room import SpeakersSlide

NOW, TOP, BOTTOM, GAP = QRectF(0, 264, 0, 168), 524.0, 1040.0, 22.0
ASKED = 62.0
"""Height of the line that names an interposed question."""
translate = QCoreApplication.translate


def running_time(slide: SpeakersSlide, now: datetime) -> str:
    """ "2:05", or "1:02:05" after an hour."""
    if slide.since is None:
        return ""
    whole = max(int((now - slide.since).total_seconds()), 0)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def time_still(slide: SpeakersSlide, now: datetime) -> str:
    """ "Redezeit 2:05"; nothing where no time is counted down."""
    if slide.countdown is None:
        return ""
    if not slide.countdown.left(now):
        return translate("Wall", "Die Zeit ist um.")
    return f"{slide.countdown.label or translate('Wall', 'Noch')} {time_left(slide.countdown, now)}"


def figures(slide: SpeakersSlide, now: datetime) -> str:
    return f"{running_time(slide, now)} {time_still(slide, now)}".strip()


def speakers_pages(canvas: Canvas, slide: SpeakersSlide) -> list[flow.Span]:
    return flow.pages([row.height + GAP for row in _rows(canvas, slide)], BOTTOM - TOP)


def _rows(canvas: Canvas, slide: SpeakersSlide) -> list[Fitted]:
    room = canvas.inner - _column(canvas, slide)
    return flow.fit_rows(canvas, words.queue(slide), room, BOTTOM - TOP, (60, 56, 52, 48, 44), GAP)


def _column(canvas: Canvas, slide: SpeakersSlide) -> float:
    return canvas.advance(f"{len(slide.waiting)}.", 60, bold=True, tabular=True) + 36


def speaking_area(canvas: Canvas) -> QRectF:
    """What changes every second."""
    return QRectF(0, NOW.top(), canvas.width, NOW.height())


def paint_speakers(canvas: Canvas, slide: SpeakersSlide, clock: str, page: int, now: datetime) -> None:
    paint_head(canvas, slide.body, clock)
    x = paint_number(canvas, slide.number, 190)
    closed = translate("Wall", "Redeliste geschlossen") if slide.closed else ""
    room = canvas.width - canvas.margin - x - 32
    taken = canvas.line(x + 32, 190, room, closed, 44, "ink", bold=True, align=RIGHT)
    canvas.line(x + 32, 190, room - taken - 40, translate("Wall", "Redeliste"), 60, "ink", bold=True)
    _speaking(canvas, slide, now)
    spans = speakers_pages(canvas, slide)
    page = flow.clamp(page, len(spans))
    taken = flow.paint_mark(canvas, 480, page, len(spans))
    canvas.line(canvas.margin, 480, canvas.inner - taken - 40, _waiting(slide), 44, "petrol", bold=True)
    if not slide.waiting:
        canvas.block(canvas.margin, TOP + 40, canvas.fit(slide.title, canvas.inner, 440, TITLE_SIZES), "ink2")
        return
    rows, column, y = _rows(canvas, slide), _column(canvas, slide), TOP
    for place in range(*spans[page]):
        row = rows[place]
        top = y + GAP / 2
        canvas.line(canvas.margin, top + row.step / 2, column, f"{place + 1}.", row.px, "ink2", bold=True, tabular=True)
        canvas.block(canvas.margin + column, top, row, "ink")
        y += row.height + GAP
        if place + 1 < spans[page][1]:
            canvas.rule(y)


def _waiting(slide: SpeakersSlide) -> str:
    if not slide.waiting:
        return translate("Wall", "Niemand wartet.")
    if len(slide.waiting) == 1:
        return translate("Wall", "1 Wortmeldung wartet")
    return translate("Wall", "{n} Wortmeldungen warten").format(n=len(slide.waiting))


def _speaking(canvas: Canvas, slide: SpeakersSlide, now: datetime) -> None:
    """On yellow, because it is now."""
    area = speaking_area(canvas)
    middle = area.center().y()
    still = time_still(slide, now)
    if not slide.speaking:
        canvas.fill(area, "sunken")
        taken = canvas.line(canvas.margin, middle, canvas.inner, still, 60, "ink", bold=True, tabular=True, align=RIGHT)
        room = canvas.inner - taken - 48
        canvas.line(canvas.margin, middle, room, translate("Wall", "Niemand hat das Wort."), 60, "ink2")
        return
    canvas.fill(area, "accent_soft")
    canvas.fill(QRectF(0, area.top(), 16, area.height()), "accent")
    taken = canvas.line(canvas.margin, middle - (32 if still else 0), canvas.inner, running_time(slide, now),
                        84 if still else 104, "ink", bold=True, tabular=True, align=RIGHT)  # fmt: skip
    below = canvas.line(canvas.margin, area.bottom() - 40, canvas.inner, still, 44, "ink", bold=True, tabular=True,
                        align=RIGHT)  # fmt: skip
    # room for an hour's figures, so that the name never jumps
    taken = max(taken, below, canvas.advance("88:88", 104, bold=True, tabular=True))
    question = words.interposed(slide)
    height = area.height() - (ASKED if question else 8)
    if question:
        bottom = area.bottom() - ASKED / 2
        canvas.line(canvas.margin + 36, bottom, canvas.inner - taken - 84, question, 44, "ink2")
        middle = area.top() + 6 + height / 2
    name = canvas.fit(words.floor(slide), canvas.inner - taken - 48, height, (84, 76, 68, 60, 52, 44), bold=True,
                      leading=1.08)  # fmt: skip
    canvas.block(canvas.margin, middle - name.height / 2, name, "ink", bold=True)
