"""The agenda on the wall: the current item in sight, forty items by pages, the non-public part as one row."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas
from smartaachen_desktop.gui.projector.frame import paint_check, paint_head
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.slides import AgendaRow, AgendaSlide

AGENDA_TOP, AGENDA_BOTTOM, ROW, ROW_NOW, ROW_NOW_TALL = 226.0, 956.0, 74.0, 92.0, 126.0
translate = QCoreApplication.translate


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
    room = canvas.inner - 72 - indent(row) - _column(canvas, row)
    return ROW_NOW if canvas.advance(row.title, 44, bold=True) <= room else ROW_NOW_TALL


def indent(row: AgendaRow) -> float:
    """A sub-item stands a step to the right, so that the tree is seen."""
    return min(row.depth, 3) * 44.0


def _column(canvas: Canvas, row: AgendaRow) -> float:
    return max(canvas.advance(text, 52, bold=True) for text in ("Ö 88", row.number)) + 16


def _agenda_row(canvas: Canvas, row: AgendaRow, y: float, height: float, *, now: bool) -> None:
    left, middle, done = float(canvas.margin), y + height / 2, row.state is ItemState.DONE
    if now:
        area = QRectF(left - 40, y, canvas.width - 2 * left + 80, height)
        canvas.fill(area, "accent_soft")
        canvas.fill(QRectF(area.left(), y, 16, height), "accent")
    left += indent(row)
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
    column = _column(canvas, row)
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
