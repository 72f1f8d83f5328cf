"""Blocks of the slide "Was der Antrag ändert": what stays together on a page, and values before and after it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, Qt

from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.canvas import Canvas, Fitted
from smartaachen_desktop.services.queries.meeting_parts import FieldChange

TOP, BOTTOM, GAP = 244.0, 1040.0, 24.0
HEAD, ARROW, INDENT = 76.0, 66.0, 92.0
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Block:
    """Something that stays together on a page."""

    height: float
    paint: Callable[[Canvas, float], object]


def paint_small_arrow(canvas: Canvas, x: float, y: float) -> None:
    """The font has no arrow."""
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.setPen(canvas.pen("ink", 4, round_ends=True))
    canvas.painter.drawPolyline([QPointF(x, y), QPointF(x + 38, y)])
    canvas.painter.drawPolyline([QPointF(x + 24, y - 13), QPointF(x + 38, y), QPointF(x + 24, y + 13)])


@dataclass(frozen=True)
class _Row:
    """Label, value before and value after: side by side where both fit on one line, else below each other and whole."""

    label: str
    before: Fitted
    after: Fitted
    beside: bool

    @property
    def height(self) -> float:
        return 132.0 if self.beside else 62 + self.before.height + 8 + self.after.height + 16


def field_blocks(
    canvas: Canvas, fields: Sequence[FieldChange], head: float, paint_head: Callable[[Canvas, float], float]
) -> list[Block]:
    """The fields of one change below its heading, which is repeated where they go on."""
    room = BOTTOM - TOP - head
    rows = [_row(canvas, each, room) for each in fields]
    spans = flow.pages([row.height for row in rows], room) if rows else []
    return [_block(rows[first:end], head, paint_head) for first, end in spans]


def _row(canvas: Canvas, field: FieldChange, high: float) -> _Row:
    """A value is only cut where both together are higher than a page."""
    room, most = canvas.inner - INDENT, (high - 86) / 2
    before, after = (text or translate("Wall", "leer") for text in (field.before, field.after))
    wide = canvas.advance(before, 48) + canvas.advance(after, 48, bold=True) + 24 + ARROW
    beside = wide <= room and "\n" not in f"{before}{after}"
    sizes = (48,) if beside else (44,)
    return _Row(
        field.label,
        canvas.fit(before, room, most, sizes, leading=1.14),
        canvas.fit(after, room - (0 if beside else ARROW), most, sizes, bold=True, leading=1.14),
        beside,
    )


def _block(rows: Sequence[_Row], head: float, paint_head: Callable[[Canvas, float], float]) -> Block:
    def paint(canvas: Canvas, top: float) -> None:
        y, left = paint_head(canvas, top) + HEAD, canvas.margin + INDENT
        for row in rows:
            canvas.line(left, y + 30, canvas.inner - INDENT, row.label, 44, "ink2")
            if row.beside:
                middle, x = y + 92, left
                canvas.block(x, middle - row.before.step / 2, row.before, "ink2")
                x += max((canvas.advance(line, row.before.px) for line in row.before.lines), default=0) + 24
                paint_small_arrow(canvas, x, middle)
                canvas.block(x + ARROW, middle - row.after.step / 2, row.after, "ink", bold=True)
            else:
                below = canvas.block(left, y + 62, row.before, "ink2") + 8
                paint_small_arrow(canvas, left, below + row.after.step / 2)
                canvas.block(left + ARROW, below, row.after, "ink", bold=True)
            y += row.height

    return Block(head + sum(row.height for row in rows), paint)
