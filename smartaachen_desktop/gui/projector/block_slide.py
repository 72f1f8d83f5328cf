"""Several items in one vote: all of them with number and title, and the one vote under way or its outcome."""

from PySide6.QtCore import QCoreApplication, QRectF

from smartaachen_desktop.gui.projector import flow, vote_words
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import paint_head, paint_sign
from smartaachen_desktop.services.slides_room import BlockSlide

TOP, GAP = 326.0, 24.0
translate = QCoreApplication.translate


def _bottom(slide: BlockSlide) -> float:
    return 1044.0 if slide.tally is None else 764.0


def block_pages(canvas: Canvas, slide: BlockSlide) -> list[flow.Span]:
    return flow.pages([row.height + GAP for row in _rows(canvas, slide)], _bottom(slide) - _top(canvas, slide))


def _column(canvas: Canvas, slide: BlockSlide) -> float:
    return max((canvas.advance(row.number, 60, bold=True) for row in slide.rows), default=0.0) + 40


def _rows(canvas: Canvas, slide: BlockSlide) -> list[Fitted]:
    room = canvas.inner - _column(canvas, slide)
    return flow.fit_rows(
        canvas, [row.title for row in slide.rows], room, _bottom(slide) - _top(canvas, slide), (60, 56, 52, 48, 44), GAP
    )


def _majority(canvas: Canvas, slide: BlockSlide) -> Fitted | None:
    """A majority that is not the simple one has lines of its own."""
    said = vote_words.majority(slide.tally)
    return canvas.fit(said, canvas.inner, 120, (44,)) if said else None


def _top(canvas: Canvas, slide: BlockSlide) -> float:
    needed = _majority(canvas, slide)
    return TOP + (needed.height if needed is not None else 0)


def paint_block(canvas: Canvas, slide: BlockSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    heading = vote_words.block_heading(slide)
    title = canvas.fit(heading, canvas.inner, 76, (64, 60, 52, 48, 44), bold=True)
    canvas.block(canvas.margin, 180 - title.height / 2, title, "ink", bold=True)
    spans = block_pages(canvas, slide)
    page = flow.clamp(page, len(spans))
    taken = flow.paint_mark(canvas, 268, page, len(spans))
    canvas.line(canvas.margin, 268, canvas.inner - taken - 40, vote_words.block_note(slide), 44, "ink2", tabular=True)
    y = _top(canvas, slide)
    if (needed := _majority(canvas, slide)) is not None:
        canvas.block(canvas.margin, 300, needed, "ink2")
    canvas.rule(y - 12, "ink")
    rows, column = _rows(canvas, slide), _column(canvas, slide)
    for place in range(*spans[page]):
        top = y + GAP / 2
        canvas.line(
            canvas.margin, top + rows[place].step / 2, column, slide.rows[place].number, rows[place].px, bold=True
        )
        canvas.block(canvas.margin + column, top, rows[place])
        y += rows[place].height + GAP
        if place + 1 < spans[page][1]:
            canvas.rule(y)
    if slide.tally is not None:
        _outcome(canvas, slide)


def _outcome(canvas: Canvas, slide: BlockSlide) -> None:
    """One verdict for all of them, and the counts in a row."""
    area = QRectF(0, 780, canvas.width, 300)
    canvas.fill(area, "sunken")
    canvas.fill(QRectF(0, 780, canvas.width, 6), "petrol")
    ring = QRectF(canvas.margin, 808, 116, 116)
    paint_sign(canvas, ring, good=slide.accepted is True)
    word = vote_words.accepted(slide.accepted is True)
    taken = canvas.line(canvas.margin + 150, ring.center().y(), canvas.inner - 150, word, 104, "ink", bold=True)
    detail = vote_words.block_manner(slide)
    room = canvas.inner - 150 - taken - 40
    if canvas.advance(detail, 52) <= room:
        canvas.line(canvas.margin + 190 + taken, ring.center().y(), room, detail, 52, "ink2", align=RIGHT)
    rows = vote_words.tally_rows(slide.tally)
    px = 52 if canvas.width > 1600 else 44
    widths = [canvas.advance(str(count), 84, bold=True, tabular=True) + 20 + canvas.advance(said, px)
              for said, count, _kind in rows]  # fmt: skip
    gap = min((canvas.inner - sum(widths)) / max(len(rows) - 1, 1), 160.0)
    left = float(canvas.margin)
    for (said, count, _kind), width in zip(rows, widths, strict=True):
        number = canvas.line(left, 1000, width, str(count), 84, "ink", bold=True, tabular=True)
        canvas.line(left + number + 20, 1004, width - number - 18, said, px, "ink")
        left += width + gap
