"""Budget lines on the slide "Was der Antrag ändert": a table of each year with its sum.

Names are never cut, amounts even less: what is too wide for a table stands below each other.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.change_block import BOTTOM, HEAD, TOP, Block, paint_small_arrow
from smartaachen_desktop.services.queries.meeting_parts import AmountSide

ROW, LINE, NARROWEST = 84.0, 66.0, 480.0
translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Row:
    name: str
    before: str
    after: str
    difference: str
    is_sum: bool = False


@dataclass(frozen=True)
class _Table:
    """How the rows of a year fit this wall; without `room` for names beside the amounts they stand above them."""

    title: str
    px: int
    money: float
    last: float
    room: float

    @property
    def stacked(self) -> bool:
        return not self.room

    def name(self, canvas: Canvas, row: _Row) -> Fitted:
        room = self.room or canvas.inner
        return canvas.fit(row.name, room, ROW, (self.px, 44), bold=row.is_sum or self.stacked, leading=1.12, cut=False)

    def height(self, canvas: Canvas, row: _Row) -> float:
        name = self.name(canvas, row).height
        return name + 3 * LINE + 28 if self.stacked else max(name + 20, ROW)


def amount_blocks(canvas: Canvas, year: int, sides: tuple[AmountSide, ...]) -> list[Block]:
    """The lines of one year, under the last of them the year's sum; the heading is repeated on every page."""
    rows = _rows(year, sides)
    table = _table(canvas, year, rows)
    spans = flow.pages([table.height(canvas, row) for row in rows], BOTTOM - TOP - HEAD)
    return [_block(canvas, table, rows[first:end]) for first, end in spans]


def _rows(year: int, sides: tuple[AmountSide, ...]) -> list[_Row]:
    now = sides[0].year_planned
    sums = (
        now - sum(each.difference for each in sides if each.effective),
        now + sum(each.difference for each in sides if not each.effective),
    )
    cents = any(
        figure % 100
        for figure in (*sums, *(cents for each in sides for cents in (each.before_cents, each.after_cents)))
    )

    def row(name: str, before: int, after: int, *, is_sum: bool = False) -> _Row:
        said = partial(formats.euros, show_cents=cents)
        return _Row(name, said(before), said(after), _signed(after - before, cents=cents), is_sum)

    return [
        *(row(each.name, each.before_cents, each.after_cents) for each in sides),
        row(translate("Wall", "Summe {year}").format(year=year), *sums, is_sum=True),
    ]


def _table(canvas: Canvas, year: int, rows: list[_Row]) -> _Table:
    title = translate("Wall", "Haushalt {year}").format(year=year)
    for px in (52, 44) if canvas.width > 1600 else (44,):
        money = max(
            canvas.advance(text, px, bold=True, tabular=True) for row in rows for text in (row.before, row.after)
        )
        last = max(canvas.advance(row.difference, px, bold=True, tabular=True) for row in rows)
        room = canvas.inner - last - 48 - 2 * money - 96 - 24
        if room >= NARROWEST:
            return _Table(title, px, money, last, room)
    return _Table(title, px, money, last, 0)


def _block(canvas: Canvas, table: _Table, rows: list[_Row]) -> Block:
    def paint(canvas: Canvas, top: float) -> None:
        _heading(canvas, table, top)
        y = top + HEAD
        for place, row in enumerate(rows):
            (_stacked if table.stacked else _beside)(canvas, table, row, y)
            y += table.height(canvas, row)
            if place < len(rows) - 1:
                canvas.rule(y, "ink" if rows[place + 1].is_sum else "line")

    return Block(HEAD + sum(table.height(canvas, row) for row in rows), paint)


def _columns(canvas: Canvas, table: _Table) -> tuple[float, float, float]:
    """The right edges of before, after and difference."""
    edge = canvas.width - canvas.margin
    new = edge - table.last - 48
    return new - table.money - 96, new, edge


def _heading(canvas: Canvas, table: _Table, top: float) -> None:
    canvas.line(canvas.margin, top + 36, table.room or canvas.inner, table.title, 52, "ink", bold=True)
    if not table.stacked:
        old, new, _edge = _columns(canvas, table)
        for right, word in ((old, translate("Wall", "bisher")), (new, translate("Wall", "neu"))):
            canvas.line(right - table.money, top + 36, table.money, word, 44, "ink2", align=RIGHT)
    canvas.rule(top + HEAD - 2, "ink")


def _beside(canvas: Canvas, table: _Table, row: _Row, top: float) -> None:
    name, height = table.name(canvas, row), table.height(canvas, row)
    old, new, edge = _columns(canvas, table)
    middle = top + height / 2
    canvas.block(canvas.margin, middle - name.height / 2, name, "ink", bold=row.is_sum)
    canvas.line(old - table.money, middle, table.money, row.before, table.px, "ink", bold=row.is_sum, tabular=True,
                align=RIGHT)  # fmt: skip
    if not row.is_sum:
        paint_small_arrow(canvas, old + 24, middle)
    canvas.line(new - table.money, middle, table.money, row.after, table.px, "ink", bold=True, tabular=True,
                align=RIGHT)  # fmt: skip
    canvas.line(edge - table.last, middle, table.last, row.difference, table.px, "ink", bold=row.is_sum, tabular=True,
                align=RIGHT)  # fmt: skip


def _stacked(canvas: Canvas, table: _Table, row: _Row, top: float) -> None:
    y = canvas.block(canvas.margin, top + 10, table.name(canvas, row), "ink", bold=True) + LINE / 2
    told = (
        (translate("Wall", "bisher"), row.before), (translate("Wall", "neu"), row.after),
        (translate("Wall", "Unterschied"), row.difference),
    )  # fmt: skip
    for place, (word, text) in enumerate(told):
        canvas.line(canvas.margin, y, canvas.inner, word, 44, "ink2")
        canvas.line(canvas.margin, y, canvas.inner, text, table.px, "ink", bold=place == 1, tabular=True, align=RIGHT)
        y += LINE


def _signed(value: int, *, cents: bool) -> str:
    """+1.600, −1.600 or ±0."""
    if not value:
        return "±0"
    return ("+" if value > 0 else "−") + formats.amount(abs(value), show_cents=cents)
