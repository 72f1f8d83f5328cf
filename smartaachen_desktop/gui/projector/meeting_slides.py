"""Slides about the meeting as a whole: title, break, and the neutral one."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import foot_words, words
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas
from smartaachen_desktop.gui.projector.frame import HEAD, TITLE_SIZES, paint_head, paint_octagon, paint_ring
from smartaachen_desktop.services.slides import AttendanceSlide, BreakSlide, NeutralSlide, NoticeSlide, TitleSlide

LONG = 120
"""Signs; longer words take the whole width."""
translate = QCoreApplication.translate


def paint_meeting(
    canvas: Canvas,
    slide: TitleSlide | AttendanceSlide | NoticeSlide | BreakSlide | NeutralSlide,
    clock: str,
    city: str,
) -> None:
    match slide:
        case TitleSlide():
            paint_title(canvas, slide, clock, city)
        case AttendanceSlide():
            paint_attendance(canvas, slide, clock)
        case NoticeSlide():
            paint_notice(canvas, slide, clock)
        case BreakSlide():
            paint_break(canvas, slide, clock)
        case NeutralSlide():
            paint_neutral(canvas, slide, clock, city)


def paint_full(canvas: Canvas, body: str, clock: str, lines: tuple[str, str, str]) -> None:
    """A slide all in petrol: big words, a sentence, a foot."""
    title, sentence, foot = lines
    canvas.fill(canvas.page, "rail")
    paint_octagon(
        canvas,
        QPointF(canvas.width - 120 + max(1920 - canvas.width, 0) / 4, 560),
        340,
        canvas.colour("rail_active"),
        20,
    )
    taken = canvas.line(canvas.margin, 119, canvas.inner, clock, 48, "rail_ink", bold=True, tabular=True, align=RIGHT)
    canvas.line(canvas.margin, 119, canvas.inner - taken - 48, body, 48, "rail_ink")
    canvas.fill(QRectF(canvas.margin, 300, 240, 16), "accent")
    room = canvas.inner - 330
    fitted = canvas.fit(title, room, 330, (132, 116, 100, 84, 68, 52), bold=True, leading=1.13)
    below = canvas.block(canvas.margin, 356, fitted, "rail_ink", bold=True)
    canvas.block(canvas.margin, below + 32, canvas.fit(sentence, room + 60, 240, (60, 52, 44), leading=1.3), "rail_ink")
    canvas.line(canvas.margin, 963, canvas.inner, foot, 48, "rail_ink")


def paint_title(canvas: Canvas, slide: TitleSlide, clock: str, city: str) -> None:
    """Before the meeting: who, when, where. On white, so that nobody takes it for the neutral slide."""
    paint_head(canvas, city, clock)
    paint_octagon(canvas, QPointF(canvas.width - 60, 620), 300, canvas.colour("sunken"), 20)
    canvas.fill(QRectF(canvas.margin, 232, 240, 16), "accent")
    room = canvas.inner - 200
    title = canvas.fit(slide.body, room, 340, (104, *TITLE_SIZES), bold=True)
    place = ", ".join(part for part in (slide.place, slide.room) if part)
    if len(slide.notice if slide.cancelled else place) > LONG:  # every width and less height, so that nothing is cut
        room = canvas.inner
        title = canvas.fit(slide.body, room, 250 if slide.cancelled else 340, TITLE_SIZES[2:], bold=True)
    below = canvas.block(canvas.margin, 280, title, "ink", bold=True)
    if slide.start is None:
        return
    if slide.cancelled:
        paint_cancelled(canvas, slide, below + (76 if room < canvas.inner else 40), room)
        return
    y = below + (76 if room < canvas.inner else 60)
    canvas.line(canvas.margin, y, room, words.title_day(slide), 60, "ink")
    time = canvas.fit(words.title_time(slide), canvas.inner, 80, (60, 52, 44), bold=not slide.over)
    canvas.block(canvas.margin, y + 92 - time.height / 2, time, "ink", bold=not slide.over)
    below = y + 92 + max(time.height / 2, 46) + 16
    canvas.block(canvas.margin, below, canvas.fit(place, room, 1056 - below, (52, 48, 44)), "ink2")


def paint_cancelled(canvas: Canvas, slide: TitleSlide, top: float, room: float) -> None:
    """That the meeting does not take place; why, where the public is told."""
    said = canvas.fit(words.title_cancelled(slide), room, 300, (72, 60, 52), bold=True)
    below = canvas.block(canvas.margin, top, said, "ink", bold=True) + 24
    if slide.notice:
        canvas.block(canvas.margin, below, canvas.fit(slide.notice, room, 1056 - below, (52, 48, 44)), "ink2")


def paint_neutral(canvas: Canvas, slide: NeutralSlide, clock: str, city: str) -> None:
    foot = " · ".join(part for part in (city, formats.day(slide.day)) if part)
    title = translate("Wall", "Nichtöffentlicher\nTeil")
    paint_full(
        canvas, slide.body, clock,
        (title, translate("Wall", "Die Sitzung wird ohne Öffentlichkeit fortgesetzt."), foot),
    )  # fmt: skip


def paint_break(canvas: Canvas, slide: BreakSlide, clock: str) -> None:
    """The clock is what people in the corridor look for."""
    paint_head(canvas, slide.body, clock)
    canvas.fill(QRectF(canvas.margin, 200, 240, 16), "accent")
    canvas.line(canvas.margin, 306, canvas.inner, translate("Wall", "Unterbrechung"), 128, "ink", bold=True)
    if slide.since is not None:
        since = translate("Wall", "seit {time}").format(time=formats.time_of_day(slide.since))
        canvas.line(canvas.margin, 428, canvas.inner, since, 60, "ink2", tabular=True)
    px = 360 if canvas.width > 1600 else 300
    resume = words.resume(slide)
    if resume:
        canvas.line(canvas.margin, 944, canvas.inner, resume, 92, "ink", bold=True, tabular=True)
    middle = 690 if resume else 740
    canvas.line(canvas.margin - 8, middle, canvas.inner, clock.split(maxsplit=1)[0], px, "petrol", bold=True,
                tabular=True)  # fmt: skip


def paint_attendance(canvas: Canvas, slide: AttendanceSlide, clock: str) -> None:
    """Two numbers, and what they count; no names."""
    paint_head(canvas, slide.body, clock)
    canvas.fill(QRectF(canvas.margin, 200, 240, 16), "accent")
    canvas.line(canvas.margin, 306, canvas.inner, translate("Wall", "Anwesenheit"), 104, "ink", bold=True)
    canvas.rule(430)
    if slide.bodies:
        _paint_bodies(canvas, slide)
        return
    numbers = [(slide.present, words.present(slide), "petrol")]
    numbers += [(slide.needed, words.needed(), "ink2")] if slide.needed else []
    gap = 64.0
    width = (canvas.inner - gap * (len(numbers) - 1)) / len(numbers)
    px = min(canvas.fit(said, width, 160, (60, 52, 44), leading=1.2).px for _number, said, _role in numbers)
    verdict = foot_words.quorum(slide.presence)
    middle = 590 if verdict else 620
    for place, (number, said, role) in enumerate(numbers):
        left = canvas.margin + place * (width + gap)
        canvas.line(left - 8, middle, width, str(number), 300 if verdict else 340, role, bold=True)
        canvas.block(left, middle + 180, canvas.fit(said, width, 160, (px,), leading=1.2), "ink")
    if verdict and slide.presence is not None:
        paint_ring(canvas, QRectF(canvas.margin, 958, 76, 76), good=foot_words.reached((slide.presence,)) is True)
        canvas.line(canvas.margin + 104, 996, canvas.inner - 104, verdict, 68, "ink", bold=True)


def _paint_bodies(canvas: Canvas, slide: AttendanceSlide) -> None:
    """Of a joint meeting body by body: its name, who is there, and how many are needed."""
    gap = 64.0
    width = (canvas.inner - gap) / 2
    for place, body in enumerate(slide.bodies):
        left = canvas.margin + place * (width + gap)
        name = canvas.fit(body.name, width, 170, (60, 52, 44), bold=True, cut=False)
        said = canvas.fit(words.body_count(body), width, 220, (52, 48, 44), leading=1.2)
        if name.height <= 170:
            canvas.block(left, 470, name, "ink", bold=True)
            canvas.line(left - 8, 726, width, str(body.present), 220, "petrol", bold=True)
            canvas.block(left, 834, said, "ink")
            continue
        # a long name is worth more than a large number
        name = canvas.fit(body.name, width, 900 - said.height - 450, (44,), bold=True, leading=1.1)
        below = canvas.block(left, 450, name, "ink", bold=True)
        canvas.line(left, below + 70, width, str(body.present), 120, "petrol", bold=True)
        canvas.block(left, below + 136, said, "ink")


def paint_notice(canvas: Canvas, slide: NoticeSlide, clock: str) -> None:
    """The words as large as they fit, upright in the middle."""
    paint_head(canvas, slide.body, clock)
    text = canvas.fit(slide.text, canvas.inner, 700, (132, 116, *TITLE_SIZES), bold=True)
    top = max((HEAD + 1080 - text.height) / 2, 300)
    canvas.fill(QRectF(canvas.margin, top - 76, 240, 16), "accent")
    canvas.block(canvas.margin, top, text, "ink", bold=True)
