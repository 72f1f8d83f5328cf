"""What a motion changes: before and after, as bars on a time axis, a budget table, and cards that wander."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import flow, words
from smartaachen_desktop.gui.projector.axis import Axis, axis_over, paint_months, role
from smartaachen_desktop.gui.projector.canvas import CENTRE, RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.change_block import BOTTOM, GAP, HEAD, TOP, Block, field_blocks
from smartaachen_desktop.gui.projector.change_money import amount_blocks
from smartaachen_desktop.gui.projector.frame import paint_head, paint_number
from smartaachen_desktop.gui.shared.paint import pattern
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.queries.change_words import shown_fields, vague
from smartaachen_desktop.services.queries.meeting_parts import AmountSide, ChangeView, FieldChange
from smartaachen_desktop.services.slides import ChangesSlide

AXIS, BAR_MOVE, NOTE = 380.0, 68.0, 460.0
translate = QCoreApplication.translate


def change_pages(canvas: Canvas, slide: ChangesSlide) -> tuple[tuple[Block, ...], ...]:
    """Blocks packed onto pages in the order of the motion: first measures, then cards, then the budget by years."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for block in _blocks(canvas, slide):
        if pages[-1] and used + block.height > BOTTOM - TOP:
            pages.append([])
            used = 0.0
        pages[-1].append(block)
        used += block.height + GAP
    return tuple(tuple(page) for page in pages)


def _blocks(canvas: Canvas, slide: ChangesSlide) -> list[Block]:
    found: list[Block] = []
    amounts: dict[int, list[AmountSide]] = {}
    for each in slide.changes:
        for side in each.sides:
            amounts.setdefault(side.year, []).append(replace(side, name=_line_name(each, side)))
        if each.sides:
            continue
        fields, more = _rows(each), _more(canvas, each)
        if each.after_start is not None and each.moves:
            found.append(Block(AXIS + more, partial(_move, change=each)))
        elif not fields:
            found.append(Block(HEAD + more, partial(_name, change=each)))
        found += field_blocks(canvas, fields, HEAD + more, partial(_name, change=each))
    for year in sorted(amounts):
        found += amount_blocks(canvas, year, tuple(amounts[year]))
    return found


def _rows(change: ChangeView) -> list[FieldChange]:
    """What is told as label, before and after: columns, fields, steps, and that something is deleted."""
    fields = list(shown_fields(change))
    if change.before_column != change.after_column:
        fields.insert(0, FieldChange(translate("Wall", "Spalte"), change.before_column, change.after_column))
    if change.kind in (ChangeKind.REMOVE_MEASURE, ChangeKind.REMOVE_LINE):
        when = formats.span(change.before_start, change.before_end, change.before_precision)
        label = translate("Wall", "Termin") if when else translate("Wall", "Stand")
        fields.insert(0, FieldChange(label, when or translate("Wall", "vorhanden"), translate("Wall", "gelöscht")))
    return fields


def _line_name(change: ChangeView, side: AmountSide) -> str:
    match change.kind:
        case ChangeKind.NEW_LINE:
            return translate("Wall", "{name} (neu)").format(name=side.name)
        case ChangeKind.REMOVE_LINE:
            return translate("Wall", "{name} (entfällt)").format(name=side.name)
    return side.name


def paint_changes(canvas: Canvas, slide: ChangesSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    pages = change_pages(canvas, slide)
    page = min(max(page, 0), len(pages) - 1)
    x = paint_number(canvas, slide.number, 180)
    taken = flow.paint_mark(canvas, 180, page, len(pages))
    heading = translate("Wall", "Was der Antrag ändert")
    canvas.line(x + 32, 180, canvas.width - canvas.margin - x - 64 - taken, heading, 60, "ink", bold=True)
    top = TOP
    for block in pages[page]:
        block.paint(canvas, top)
        top += block.height + GAP


def _name(canvas: Canvas, top: float, change: ChangeView) -> float:
    notes = {
        ChangeKind.NEW_MEASURE: translate("Wall", "neu"),
        ChangeKind.STOP_MEASURE: translate("Wall", "eingestellt"),
        ChangeKind.REMOVE_MEASURE: translate("Wall", "entfällt"),
    }
    return _heading(canvas, change, top, notes.get(change.kind, ""))


def _title(canvas: Canvas, change: ChangeView) -> Fitted:
    """Never cut: a long name takes the lines it needs, beside the note."""
    return canvas.fit(change.name, canvas.inner - 92 - NOTE, 68, (52, 44), bold=True, leading=1.14, cut=False)


def _more(canvas: Canvas, change: ChangeView) -> float:
    """How much higher a block is for its long name."""
    return max(_title(canvas, change).height - 62, 0.0)


def _heading(canvas: Canvas, change: ChangeView, top: float, note: str) -> float:
    """The field's ring, the measure's title, and on the right how far it moves; returns where the rest begins."""
    middle, left = top + 34, canvas.margin
    letter = change.letter or "S"
    canvas.painter.setPen(canvas.pen(role(letter, "line"), 5))
    canvas.painter.setBrush(canvas.colour(role(letter, "soft")))
    canvas.painter.drawEllipse(QRectF(left + 2, middle - 32, 64, 64))
    canvas.line(left, middle, 68, letter, 44, role(letter, "text"), bold=True, align=CENTRE)
    canvas.line(left, middle, canvas.inner, note, 52, "ink2", tabular=True, align=RIGHT)
    title = _title(canvas, change)
    canvas.block(left + 92, middle - title.step / 2, title, "ink", bold=True)
    return top + _more(canvas, change)


def _move(canvas: Canvas, top: float, change: ChangeView) -> None:
    """Two bars on one axis, joined by an arrow; only the new one where there was none."""
    new = change.kind is ChangeKind.NEW_MEASURE or change.before_start is None
    note = translate("Wall", "neu") if new else ""
    if change.before_start is not None and change.after_start is not None:
        months = vague(change)
        note = words.moved(change.before_start, change.after_start, months=months)
        if not note and change.before_end is not None and change.after_end is not None:
            note = translate("Wall", "Ende {moved}").format(
                moved=words.moved(change.before_end, change.after_end, months=months)
            )
    top = _heading(canvas, change, top, note)
    label = max(canvas.advance(translate("Wall", "bisher"), 48), 160) + 40
    days = [change.before_start, change.before_end, change.after_start, change.after_end]
    axis = axis_over([day for day in days if day is not None], canvas.margin + label, canvas.inner - label)
    paint_months(canvas, axis, top + 84, top + AXIS - 8)
    before, after = top + 192, top + 306
    if not new:
        canvas.line(canvas.margin, before, label, translate("Wall", "bisher"), 48, "ink2")
    canvas.line(canvas.margin, after, label, translate("Wall", "neu"), 48, "ink", bold=True)
    left = None
    if change.before_start is not None:
        old = _bar(axis, change.before_start, change.before_end, before)
        canvas.painter.setBrush(canvas.colour("surface"))
        canvas.painter.setPen(QPen(canvas.colour("control"), 4, Qt.PenStyle.DashLine))
        canvas.painter.drawRect(old.adjusted(2, 2, -2, -2))
        left = old
    if change.after_start is None:
        return
    bar = _bar(axis, change.after_start, change.after_end, after)
    line, soft = canvas.colour(role(change.letter, "line")), canvas.colour(role(change.letter, "soft"))
    canvas.painter.save()
    canvas.painter.setBrushOrigin(bar.topLeft())
    canvas.painter.fillRect(bar, pattern(change.letter, line, soft, gap=30, width=4))
    canvas.painter.restore()
    canvas.frame(bar, role(change.letter, "line"), 5)
    if left is not None and bar.left() - left.left() > 60:
        _arrow(canvas, QPointF(left.left(), left.bottom() + 6), QPointF(bar.left() - 8, after))


def _bar(axis: Axis, start: date, end: date | None, middle: float) -> QRectF:
    left, right = axis.x(start), axis.x_end(end or start)
    return QRectF(left, middle - BAR_MOVE / 2, max(right - left, 16), BAR_MOVE)


def _arrow(canvas: Canvas, start: QPointF, tip: QPointF) -> None:
    """Down and to the right, at right angles, as the plan's links."""
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.setPen(canvas.pen("ink", 5))
    canvas.painter.drawPolyline([start, QPointF(start.x(), tip.y()), QPointF(tip.x() - 20, tip.y())])
    _head(canvas, tip)


def _head(canvas: Canvas, tip: QPointF) -> None:
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.colour("ink"))
    x, y = tip.x(), tip.y()
    canvas.painter.drawPolygon(QPolygonF([QPointF(x - 26, y - 18), QPointF(x, y), QPointF(x - 26, y + 18)]))
