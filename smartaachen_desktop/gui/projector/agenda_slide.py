"""The agenda on the wall: the current item in sight, forty items by pages, the non-public part as one row."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import paint_check, paint_head
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.slides import AgendaRow, AgendaSlide

TOP, BOTTOM, LEADING, GAP = 232.0, 956.0, 1.14, 24.0
SIZES = (60, 56, 52, 48, 44)
translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Laid:
    """The agenda in the type that it is shown in: measured once, however many rows there are."""

    titles: tuple[Fitted, ...]
    columns: dict[int, float]
    """How much room the numbers of each level take: titles of one level begin below each other."""


def agenda_pages(canvas: Canvas, slide: AgendaSlide) -> tuple[list[flow.Span], int]:
    """The pages, and which of them has the current item."""
    return _pages(slide, _lay(canvas, slide))


def _pages(slide: AgendaSlide, laid: _Laid) -> tuple[list[flow.Span], int]:
    return flow.pages_around([title.height + GAP for title in laid.titles], BOTTOM - TOP, slide.current or 0)


def _lay(canvas: Canvas, slide: AgendaSlide) -> _Laid:
    """In the largest type in which all of it stands on one page, else the smallest."""
    columns = _columns(canvas, slide)
    many = len(slide.rows) * (SIZES[-1] * LEADING + GAP) > BOTTOM - TOP
    titles: tuple[Fitted, ...] = ()
    for px in SIZES[-1:] if many else SIZES:
        titles = tuple(_title(canvas, row, px, columns[row.depth]) for row in slide.rows)
        if sum(title.height + GAP for title in titles) <= BOTTOM - TOP:
            break
    return _Laid(titles, columns)


def _columns(canvas: Canvas, slide: AgendaSlide) -> dict[int, float]:
    numbers: dict[int, set[str]] = {}
    for row in slide.rows:
        numbers.setdefault(row.depth, {"Ö 88"}).add(row.number)
    return {
        depth: max(canvas.advance(text, SIZES[0], bold=True) for text in texts) + 16 for depth, texts in numbers.items()
    }


def paint_agenda(canvas: Canvas, slide: AgendaSlide, clock: str, page: int) -> None:
    """`page` counts from the one with the current item."""
    paint_head(canvas, slide.body, clock)
    canvas.line(canvas.margin, 178, canvas.inner, translate("Wall", "Tagesordnung"), 72, "ink", bold=True)
    laid = _lay(canvas, slide)
    spans, now = _pages(slide, laid)
    page = flow.clamp(now + page, len(spans))
    first, end = spans[page]
    if len(spans) > 1:
        taken = flow.paint_mark(canvas, 184, page, len(spans))
        room = canvas.inner - taken - 40
        canvas.line(canvas.margin, 184, room, _span(slide.rows[first:end]), 44, "ink2", tabular=True, align=RIGHT)
    y = TOP
    for row, title in zip(slide.rows[first:end], laid.titles[first:end], strict=True):
        y += _agenda_row(canvas, row, title, y, laid.columns[row.depth])
    _agenda_progress(canvas, slide)


def _span(rows: tuple[AgendaRow, ...]) -> str:
    """Which items stand on the page."""
    if len(rows) == 1:
        return rows[0].number
    return translate("Wall", "{first} bis {last}").format(first=rows[0].number, last=rows[-1].number)


def _title(canvas: Canvas, row: AgendaRow, px: int, column: float) -> Fitted:
    """Never cut: a long title takes as many lines as it needs."""
    room = canvas.inner - 72 - indent(row) - column
    bold = row.state is ItemState.RUNNING
    return canvas.fit(row.title, room, 0, (px,), bold=bold, leading=LEADING, cut=False)


def indent(row: AgendaRow) -> float:
    """A sub-item stands a step to the right, so that the tree is seen."""
    return min(row.depth, 3) * 44.0


def _agenda_row(canvas: Canvas, row: AgendaRow, title: Fitted, y: float, column: float) -> float:
    """Number and sign stand in the title's first line; returns the height."""
    now, done = row.state is ItemState.RUNNING, row.state is ItemState.DONE
    height, left = title.height + GAP, float(canvas.margin)
    middle = y + (GAP + title.step) / 2
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
    role = "ink2" if done else "ink"
    canvas.line(left + 72, middle, column, row.number, title.px, role, bold=True)
    canvas.block(left + 72 + column, y + GAP / 2, title, role, bold=now)
    return height


def _agenda_progress(canvas: Canvas, slide: AgendaSlide) -> None:
    rows = slide.public_rows
    if not rows:
        return
    label = translate("Wall", "{done} von {total} erledigt").format(done=slide.done, total=len(rows))
    taken = canvas.line(canvas.margin, 1014, canvas.inner, label, 44, "ink", tabular=True, align=RIGHT)
    gap = 8 if len(rows) <= 20 else 3
    width = (canvas.inner - taken - 34 + gap) / len(rows)
    if width < 4 * gap:
        _whole_progress(canvas, slide, canvas.inner - taken - 34)
        return
    for number, row in enumerate(rows):
        area = QRectF(canvas.margin + number * width, 1000, width - gap, 28)
        if row.state is ItemState.DONE:
            canvas.fill(area, "petrol")
        else:
            if row.state is ItemState.RUNNING:
                canvas.fill(area, "accent")
            canvas.frame(area, "ink" if row.state is ItemState.RUNNING else "petrol", 3)


def _whole_progress(canvas: Canvas, slide: AgendaSlide, width: float) -> None:
    """So many items that each alone would be a hair: one bar, and where the running one is."""
    track = QRectF(canvas.margin, 1000, width, 28)
    rows = slide.public_rows
    canvas.fill(QRectF(track.left(), track.top(), width * slide.done / len(rows), 28), "petrol")
    canvas.frame(track, "petrol", 3)
    running = next((place for place, row in enumerate(rows) if row.state is ItemState.RUNNING), None)
    if running is not None:
        here = QRectF(track.left() + min(width * running / len(rows), width - 16), track.top() - 4, 16, 36)
        canvas.fill(here, "accent")
        canvas.frame(here, "ink", 3)
