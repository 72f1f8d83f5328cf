"""The slides of a meeting: title, agenda, item, vote, result, break and the neutral ones."""

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import words
from smartaachen_desktop.gui.projector.canvas import CENTRE, ELLIPSIS, RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.shared.paint import hatch
from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.services.slides import (
    AgendaRow,
    AgendaSlide,
    BreakSlide,
    ItemSlide,
    NeutralSlide,
    ResultSlide,
    TitleSlide,
    VoteSlide,
)

HEAD = 104.0
BOTTOM = 1080.0 - 56
MARK = "#17434D"  # the octagon on the petrol ground: decoration, so hardly lighter than it
TITLE_SIZES = (92, 84, 76, 68, 60, 52, 44)
TEXT_SIZES = (60, 56, 52, 48, 44)
RESULT_ROWS = 3
translate = QCoreApplication.translate


def paint_head(canvas: Canvas, body: str, clock: str) -> None:
    """Body and clock on petrol over the yellow line."""
    canvas.fill(QRectF(0, 0, canvas.width, 92), "rail")
    canvas.fill(QRectF(0, 92, canvas.width, 12), "accent")
    taken = canvas.line(canvas.margin, 47, canvas.inner, clock, 44, "on_petrol", bold=True, tabular=True, align=RIGHT)
    canvas.line(canvas.margin, 47, canvas.inner - taken - 48, body, 44, "on_petrol")


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


def paint_full(canvas: Canvas, body: str, clock: str, lines: tuple[str, str, str]) -> None:
    """A slide all in petrol: big words, a sentence, a foot."""
    title, sentence, foot = lines
    canvas.fill(canvas.page, "rail")
    paint_octagon(canvas, QPointF(canvas.width - 120 + max(1920 - canvas.width, 0) / 4, 560), 340, QColor(MARK), 20)
    taken = canvas.line(canvas.margin, 119, canvas.inner, clock, 48, "on_petrol", bold=True, tabular=True, align=RIGHT)
    canvas.line(canvas.margin, 119, canvas.inner - taken - 48, body, 48, "on_petrol")
    canvas.fill(QRectF(canvas.margin, 300, 240, 16), "accent")
    room = canvas.inner - 330
    fitted = canvas.fit(title, room, 330, (132, 116, 100, 84, 68, 52), bold=True, leading=1.13)
    below = canvas.block(canvas.margin, 356, fitted, "on_petrol", bold=True)
    canvas.block(canvas.margin, below + 32, canvas.fit(sentence, room + 60, 240, (60, 52, 44), leading=1.3), "rail_ink")
    canvas.line(canvas.margin, 963, canvas.inner, foot, 48, "rail_ink")


def paint_title(canvas: Canvas, slide: TitleSlide, clock: str, city: str) -> None:
    """Before the meeting: who, when, where. On white, so that nobody takes it for the neutral slide."""
    paint_head(canvas, city, clock)
    paint_octagon(canvas, QPointF(canvas.width - 60, 620), 300, canvas.colour("sunken"), 20)
    canvas.fill(QRectF(canvas.margin, 232, 240, 16), "accent")
    room = canvas.inner - 200
    below = canvas.block(
        canvas.margin, 280, canvas.fit(slide.body, room, 340, (104, *TITLE_SIZES), bold=True), "ink", bold=True
    )
    if slide.start is None:
        return
    y = below + 76
    canvas.line(canvas.margin, y, room, words.title_day(slide), 60, "ink")
    canvas.line(canvas.margin, y + 92, room, words.title_time(slide), 60, "ink", bold=not slide.over)
    place = ", ".join(part for part in (slide.place, slide.room) if part)
    canvas.line(canvas.margin, y + 184, room, place, 52, "ink2")


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
    canvas.line(canvas.margin - 8, 740, canvas.inner, clock.split(maxsplit=1)[0], px, "petrol", bold=True,
                tabular=True)  # fmt: skip


# Agenda

AGENDA_TOP, AGENDA_BOTTOM, ROW, ROW_NOW, ROW_NOW_TALL = 226.0, 956.0, 74.0, 92.0, 126.0


def agenda_window(count: int, current: int | None, page: int) -> tuple[int, int]:
    """First row and number of rows shown: the current one stays in sight, a page is a screenful."""
    room = int((AGENDA_BOTTOM - AGENDA_TOP - (ROW_NOW_TALL - ROW if current is not None else 0)) // ROW)
    if count <= room:
        return 0, count
    first = 0 if current is None else current - room // 3
    last_first = count - room
    return min(max(min(max(first, 0), last_first) + page * room, 0), last_first), room


def agenda_pages(slide: AgendaSlide) -> tuple[int, int]:
    """How many pages lie before and behind the one around the current item."""
    count = len(slide.rows)
    first, room = agenda_window(count, slide.current, 0)
    if room >= count:
        return 0, 0
    return -(-first // room), -(-(count - room - first) // room)


def paint_agenda(canvas: Canvas, slide: AgendaSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    canvas.line(canvas.margin, 178, canvas.inner, translate("Wall", "Tagesordnung"), 72, "ink", bold=True)
    first, room = agenda_window(len(slide.rows), slide.current, page)
    if room < len(slide.rows):
        shown = slide.rows[first : first + room]
        span = translate("Wall", "{first} bis {last}").format(first=shown[0].number, last=shown[-1].number)
        canvas.line(canvas.margin, 184, canvas.inner, span, 44, "ink2", tabular=True, align=RIGHT)
    y = AGENDA_TOP + 6
    for row in slide.rows[first : first + room]:
        now = row.state is ItemState.RUNNING
        height = _row_height(canvas, row)
        _agenda_row(canvas, row, y, height, now=now)
        y += height
    _agenda_progress(canvas, slide)


def _row_height(canvas: Canvas, row: AgendaRow) -> float:
    """The running item is never cut where two lines hold it."""
    if row.state is not ItemState.RUNNING:
        return ROW
    room = canvas.inner - 72 - canvas.advance("Ö 88", 52, bold=True) - 16
    return ROW_NOW if canvas.advance(row.title, 44, bold=True) <= room else ROW_NOW_TALL


def _agenda_row(canvas: Canvas, row: AgendaRow, y: float, height: float, *, now: bool) -> None:
    left, middle, done = canvas.margin, y + height / 2, row.state is ItemState.DONE
    if now:
        area = QRectF(left - 40, y, canvas.width - 2 * left + 80, height)
        canvas.fill(area, "accent_soft")
        canvas.fill(QRectF(area.left(), y, 16, height), "accent")
    mark = QRectF(left + 2, middle - 21, 42, 42)
    if now:
        path = QPainterPath(QPointF(left + 12, middle - 16))
        path.lineTo(left + 38, middle)
        path.lineTo(left + 12, middle + 16)
        path.closeSubpath()
        canvas.painter.fillPath(path, canvas.colour("ink"))
    elif done:
        paint_check(canvas, mark, "ok", 5)
    elif row.item_id is None:
        canvas.icon(mark, "lock-simple", "ink")
    elif row.state is ItemState.PARKED:
        canvas.icon(mark, "pause", "ink2")
    role, px = ("ink2" if done else "ink"), (52 if now else 44)
    column = max(canvas.advance(text, 52, bold=True) for text in ("Ö 88", row.number)) + 16
    canvas.line(left + 72, middle, column, row.number, px, role, bold=True)
    x = left + 72 + column
    room = canvas.width - canvas.margin - x
    if now:
        title = canvas.fit(row.title, room, height - 20, (52, 44), bold=True, leading=1.18)
        canvas.block(x, middle - title.height / 2, title, role, bold=True)
    else:
        canvas.line(x, middle, room, row.title, px, role)


def _agenda_progress(canvas: Canvas, slide: AgendaSlide) -> None:
    rows = slide.public_rows
    if not rows:
        return
    label = translate("Wall", "{done} von {total} erledigt").format(done=slide.done, total=len(rows))
    taken = canvas.line(canvas.margin, 1014, canvas.inner, label, 44, "ink", tabular=True, align=RIGHT)
    gap = 8 if len(rows) <= 20 else 3
    width = (canvas.inner - taken - 34 + gap) / len(rows)
    for number, row in enumerate(rows):
        area = QRectF(canvas.margin + number * width, 1000, width - gap, 28)
        if row.state is ItemState.DONE:
            canvas.fill(area, "petrol")
        else:
            if row.state is ItemState.RUNNING:
                canvas.fill(area, "accent")
            canvas.frame(area, "ink" if row.state is ItemState.RUNNING else "petrol", 3)


def paint_check(canvas: Canvas, rect: QRectF, role: str | QColor, width: float) -> None:
    """A tick, drawn: the font has none."""
    canvas.painter.setPen(canvas.pen(role, width, round_ends=True))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, w, h = rect.left(), rect.top(), rect.width(), rect.height()
    canvas.painter.drawPolyline(
        [QPointF(x + w * 0.1, y + h * 0.54), QPointF(x + w * 0.38, y + h * 0.8), QPointF(x + w * 0.92, y + h * 0.22)]
    )


# One item

PANEL_PAD = 56.0
PANEL_EXTRA = 152.0  # of the panel's height: heading and padding
SHORT_TITLE = 84.0


def item_text(slide: ItemSlide | VoteSlide) -> str:
    return slide.proposal if isinstance(slide, ItemSlide) else slide.text


def item_layout(canvas: Canvas, slide: ItemSlide | VoteSlide) -> tuple[Fitted, list[Fitted]]:
    """The title, and the pages of the text: shrunk to the smallest size first, then continued."""
    text = item_text(slide)
    title = canvas.fit(slide.title, canvas.inner, 330 if text else 640, TITLE_SIZES, bold=True)
    if not text:
        return title, []
    width = canvas.inner - PANEL_PAD - 40
    room = _room(title.height)
    whole = canvas.fit(text, width, room, TEXT_SIZES, leading=1.4, cut=False)
    if whole.height <= room:
        return title, [whole]
    # every line leaves space for the sign of continuation, so that no word falls under the table
    mark = f" {ELLIPSIS}"
    width -= canvas.advance(mark, TEXT_SIZES[-1])
    whole = canvas.fit(text, width, room, TEXT_SIZES[-1:], leading=1.3, cut=False)
    pages: list[Fitted] = []
    rest = list(whole.lines)
    while rest:
        count = max(int(_room(SHORT_TITLE if pages else title.height) // whole.step), 1)
        page, rest = rest[:count], rest[count:]
        if rest:
            page[-1] += mark
        pages.append(Fitted(tuple(page), whole.px, whole.step))
    return title, pages


def _panel_top(title_height: float) -> float:
    return 284 + title_height + 36


def _room(title_height: float) -> float:
    return BOTTOM - _panel_top(title_height) - PANEL_EXTRA


def paint_item(canvas: Canvas, slide: ItemSlide | VoteSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    title, pages = item_layout(canvas, slide)
    page = min(max(page, 0), max(len(pages) - 1, 0))
    x = paint_number(canvas, slide.number, 204)
    room = canvas.width - canvas.margin - x - 32
    if isinstance(slide, VoteSlide):
        note = words.voting(slide)
        canvas.line(x + 32, 204, room, note, 60, "ink", bold=True)
    else:
        canvas.line(x + 32, 204, room, words.item_note(slide), 44, "ink2")
    if page:
        title = canvas.fit(slide.title, canvas.inner, SHORT_TITLE, (60, 52), bold=True)
    canvas.block(canvas.margin, 276, title, "ink", bold=True)
    if not pages:
        return
    text, top = pages[page], _panel_top(SHORT_TITLE if page else title.height)
    height = text.height + PANEL_EXTRA if len(pages) == 1 else BOTTOM - top
    heading = slide.motion if isinstance(slide, VoteSlide) and slide.motion else words.proposal()
    paint_panel(canvas, QRectF(canvas.margin, top, canvas.inner, height), heading, text, (page, len(pages)))


def paint_panel(canvas: Canvas, panel: QRectF, heading: str, text: Fitted, place: tuple[int, int] = (0, 1)) -> None:
    """Wording on a soft ground with a petrol edge; where it goes on, the page stands in the corner."""
    top = panel.top()
    canvas.fill(panel, "sunken")
    canvas.fill(QRectF(panel.left(), top, 16, panel.height()), "petrol")
    indicator = f"{place[0] + 1} / {place[1]}" if place[1] > 1 else ""
    canvas.line(panel.left() + PANEL_PAD, top + 66, canvas.inner - 280, heading, 44, "petrol", bold=True)
    canvas.line(panel.left(), top + 66, canvas.inner - 40, indicator, 44, "petrol", bold=True, tabular=True,
                align=RIGHT)  # fmt: skip
    canvas.block(panel.left() + PANEL_PAD, top + 108, text, "ink")


# Result

_SIGNS = {
    ResultCategory.POSTPONED: "clock",
    ResultCategory.REFERRED: "arrow-right",
    ResultCategory.WITHDRAWN: "arrow-u-up-left",
}


def paint_result(canvas: Canvas, slide: ResultSlide, clock: str) -> None:
    paint_head(canvas, slide.body, clock)
    x = paint_number(canvas, slide.number, 188, 52)
    subject = f"{slide.title}: {slide.motion}" if slide.motion else slide.title
    room = canvas.width - canvas.margin - x - 32
    heading = canvas.fit(subject, room, 112, (52, 48, 44))
    canvas.block(x + 32, 188 - heading.height / 2, heading, "ink")
    shift = 0.0 if len(heading.lines) == 1 else 14
    ring = QRectF(canvas.margin, 260 + shift, 132, 132)
    good = slide.accepted is True or slide.category is ResultCategory.NOTED
    bad = slide.accepted is False or slide.category is ResultCategory.REJECTED
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.colour("ok" if good and not bad else "ink2"))
    canvas.painter.drawEllipse(ring)
    sign = ring.adjusted(40, 40, -40, -40)
    if bad:
        canvas.painter.setPen(canvas.pen("on_petrol", 13, round_ends=True))
        canvas.painter.drawLine(sign.topLeft(), sign.bottomRight())
        canvas.painter.drawLine(sign.topRight(), sign.bottomLeft())
    elif good or slide.category not in _SIGNS:
        paint_check(canvas, ring.adjusted(28, 28, -28, -28), "on_petrol", 12)
    else:
        canvas.icon(ring.adjusted(26, 26, -26, -26), _SIGNS[slide.category], "on_petrol")
    word = words.outcome(slide)
    fitted = canvas.fit(word, canvas.inner - 172, 150, (128, 112, 96, 80, 64), bold=True)
    canvas.block(canvas.margin + 172, ring.center().y() - fitted.height / 2, fitted, "ink", bold=True)
    canvas.line(canvas.margin, 452 + shift, canvas.inner, slide.detail, 56, "ink")
    if slide.tally is not None:
        canvas.rule(514 + shift)
        _counts(canvas, slide, 540 + shift)
    elif slide.text:
        width = canvas.inner - PANEL_PAD - 40
        text = canvas.fit(slide.text, width, 944 - 470 - PANEL_EXTRA, TEXT_SIZES, leading=1.4)
        panel = QRectF(canvas.margin, 470, canvas.inner, text.height + PANEL_EXTRA)
        paint_panel(canvas, panel, translate("Wall", "Beschluss"), text)
    canvas.line(canvas.margin, 1002, canvas.inner, words.vote_foot(slide), 44, "ink2", tabular=True)
    if slide.resolution:
        number = translate("Wall", "Beschluss {number}").format(number=slide.resolution)
        canvas.line(canvas.margin, 1002, canvas.inner, number, 44, "ink2", tabular=True, align=RIGHT)


def _counts(canvas: Canvas, slide: ResultSlide, top: float) -> None:
    rows = words.counts(slide)
    total = max(sum(count for _word, count, _kind in rows), 1)
    step = (958 - top) / max(len(rows), RESULT_ROWS)
    label = max(max(canvas.advance(word, 60) for word, _count, _kind in rows) + 24, 300)
    digits = max(canvas.advance(str(count), 100, bold=True, tabular=True) for _word, count, _kind in rows)
    left = canvas.margin + label + max(digits, 120) + 40
    for number, (word, count, kind) in enumerate(rows):
        middle = top + (number + 0.5) * step
        canvas.line(canvas.margin, middle, label, word, 60)
        canvas.line(canvas.margin, middle, left - canvas.margin - 38, str(count), 100, bold=True, tabular=True,
                    align=RIGHT)  # fmt: skip
        if not count:
            continue
        bar = QRectF(left, middle - 44, (canvas.width - canvas.margin - left) * count / total, 88)
        _bar(canvas, bar, kind)


def _bar(canvas: Canvas, bar: QRectF, kind: str) -> None:
    """Ja solid, Nein hatched, Enthaltung grey, ungültig an outline: never red and green."""
    painter = canvas.painter
    match kind:
        case "yes":
            canvas.fill(bar, "petrol")
        case "no":
            painter.save()
            painter.setBrushOrigin(bar.topLeft())
            painter.fillRect(bar, hatch(canvas.colour("ink2"), gap=30, width=10))
            painter.restore()
            canvas.frame(bar, "ink2")
        case "abstention":
            canvas.fill(bar, "line")
            canvas.frame(bar, "control")
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(canvas.colour("control"), 4, Qt.PenStyle.DashLine))
            painter.drawRect(bar.adjusted(2, 2, -2, -2))
