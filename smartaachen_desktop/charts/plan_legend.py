"""What the signs mean, and which page lies where."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from smartaachen_desktop.charts.drawing import Command, Line, Shape, Text, box, field_fill, field_soft
from smartaachen_desktop.charts.plan_bars import Brush
from smartaachen_desktop.charts.plan_head import meeting_mark, meeting_marks
from smartaachen_desktop.charts.plan_layout import Layout
from smartaachen_desktop.charts.plan_rows import Bar, Kind, Row
from smartaachen_desktop.charts.time_axis import TimeAxis
from smartaachen_desktop.model.plan import MeasureStatus

if TYPE_CHECKING:
    from smartaachen_desktop.charts.plan_sheet import Sheets

_DAY = date(2000, 1, 1)


def draw_legend(sheets: "Sheets", left: float, top: float, room: float) -> Iterator[Command]:
    """Only of signs that the plan has, in as many lines as fit above the page's foot."""
    unit = sheets.layout.unit
    x, y, size = left, top + 7 * unit, 8 * unit
    for sign, words in _entries(sheets):
        width = 24 * unit + sheets.measure(words, size, False) + 12 * unit
        if x + width > left + room and x > left:
            x, y = left, y + 12 * unit
            if y > top + 24 * unit:
                return
        yield from sign(x, y)
        yield Text(x + 24 * unit, y + 2.8 * unit, words, size, "ink2")
        x += width


def _entries(sheets: "Sheets") -> Iterator[tuple[Callable[[float, float], list[Command]], str]]:
    unit, rows = sheets.layout.unit, sheets.rows
    bars = [row.bar for row in rows.rows if row.bar is not None and row.measure is not None]
    axis = TimeAxis(_DAY, 1.0)

    def sample(kind: Kind, *, soft: bool = False, progress: float = 0.0, critical: bool = False, done: bool = False,
               float_until: date | None = None) -> Callable[[float, float], list[Command]]:  # fmt: skip
        def draw(x: float, y: float) -> list[Command]:
            brush = Brush(axis, -x, unit, x, x + 20 * unit)
            length = max(int(18 * unit), 2)
            bar = Bar(kind, _DAY, date.fromordinal(_DAY.toordinal() + length), soft, False, progress, done)
            return brush.draw(Row("S", "", None, bar, critical, float_until), bar, y)

        return draw

    if any(bar.kind is Kind.BAR for bar in bars):
        yield sample(Kind.BAR, progress=0.5), "Vorgang mit Fortschritt"
    if any(bar.soft and bar.kind is Kind.BAR for bar in bars):
        yield sample(Kind.BAR, soft=True), "nur ungefähr bekannt"
    states = {row.measure.status for row in rows.rows if row.measure is not None and row.bar is not None}
    if MeasureStatus.IDEA in states:
        yield lambda x, y: _idea(x, y, unit), "Idee"
    if MeasureStatus.STOPPED in states:
        yield lambda x, y: _stopped(x, y, unit), "eingestellt"
    if any(row.critical for row in rows.rows):
        yield sample(Kind.BAR, critical=True), "kritischer Pfad"
    if any(row.float_until for row in rows.rows):
        yield lambda x, y: _slack(x, y, unit), "Puffer"
    if any(bar.kind is Kind.MILESTONE for bar in bars):
        yield lambda x, y: _two_diamonds(x, y, unit), "Meilenstein offen, erreicht"
    if any(bar.kind is Kind.SERIES and not bar.diamonds for bar in bars):
        yield lambda x, y: _series(x, y, unit), "wiederkehrend"
    if rows.arrows:
        yield lambda x, y: _link(x, y, unit), "Abhängigkeit"
    if any(row.measure is not None and row.measure.deadline for row in rows.rows):
        yield lambda x, y: _deadline(x, y, unit), "Stichtag"
    if sheets.data.baseline:
        yield lambda x, y: [Line(((x, y), (x + 18 * unit, y)), "ink2", 1.6 * unit)], "im Basisplan"
    if sheets.status_line:
        yield lambda x, y: _status_line(x, y, unit), "Statuslinie"
    looks = meeting_marks(sheets)
    for name, look in looks.items():
        if look != "stroke":
            yield partial(_meeting, look, unit), f"Sitzung {name}"
    often = ", ".join(name for name, look in looks.items() if look == "stroke")
    if often:
        yield lambda x, y: [Line(((x + 10 * unit, y - 3 * unit), (x + 10 * unit, y + 3 * unit)), "ink2", unit)], often


def draw_map(layout: Layout, column: int, line: int, right: float, top: float) -> tuple[list[Command], float]:
    """A small picture of all pages with this one filled, and how much room it takes."""
    unit = layout.unit
    height = 24 * unit
    cell_height = min(height / layout.high, 12 * unit)
    cell_width = min(cell_height * layout.width / layout.height, 160 * unit / layout.wide)
    cell_width = max(cell_width, min(8 * unit, 80 * unit / layout.wide))  # seen, however many pages there are
    left = right - cell_width * layout.wide
    whole_width, whole_height = cell_width * layout.wide, cell_height * layout.high
    found: list[Command] = [box(left, top, whole_width, whole_height, "surface", "control", 0.5 * unit)]
    if min(cell_width, cell_height) >= 2 * unit:  # smaller cells would be nothing but their lines
        for place in range(1, layout.wide):
            x = left + place * cell_width
            found.append(Line(((x, top), (x, top + whole_height)), "control", 0.5 * unit))
        for row in range(1, layout.high):
            y = top + row * cell_height
            found.append(Line(((left, y), (left + whole_width, y)), "control", 0.5 * unit))
    width, height = max(cell_width, 1.5 * unit), max(cell_height, 1.5 * unit)
    x = min(left + column * cell_width, left + whole_width - width)
    y = min(top + line * cell_height, top + whole_height - height)
    found.append(box(x, y, width, height, "petrol"))
    return found, cell_width * layout.wide


def _link(x: float, y: float, unit: float) -> list[Command]:
    return [
        Line(((x + unit, y), (x + 17 * unit, y)), "ink2", 0.7 * unit),
        Shape(((x + 19 * unit, y), (x + 15.5 * unit, y - 2 * unit), (x + 15.5 * unit, y + 2 * unit)), "ink2"),
    ]


def _meeting(look: str, unit: float, x: float, y: float) -> list[Command]:
    return [meeting_mark(look, x + 10 * unit, y, unit, held=True)]


def _slack(x: float, y: float, unit: float) -> list[Command]:
    end = x + 18 * unit
    return [
        Line(((x, y), (end, y)), "ink2", 0.8 * unit, (0.8 * unit, 1.8 * unit)),
        Line(((end, y - 3 * unit), (end, y + 3 * unit)), "ink2", 0.8 * unit),
    ]


def _two_diamonds(x: float, y: float, unit: float) -> list[Command]:
    return [
        meeting_mark("diamond", x + 5 * unit, y, unit * 1.1, held=False),
        meeting_mark("diamond", x + 15 * unit, y, unit * 1.1, held=True),
    ]


def _idea(x: float, y: float, unit: float) -> list[Command]:
    area = (x, y - 4 * unit, 18 * unit, 8 * unit)
    return [
        box(*area, field_soft("S"), field_fill("S"), 0.6 * unit),
        box(*area, None, "surface", 1.8 * unit, dash=(2.2 * unit, 3.2 * unit)),
    ]


def _stopped(x: float, y: float, unit: float) -> list[Command]:
    line = ((x, y), (x + 19 * unit, y))
    return [
        box(x + 3 * unit, y - 4 * unit, 13 * unit, 8 * unit, field_soft("S"), field_fill("S"), 0.6 * unit),
        Line(line, "surface", 2.6 * unit), Line(line, "ink", 1.3 * unit),
    ]  # fmt: skip


def _series(x: float, y: float, unit: float) -> list[Command]:
    found: list[Command] = [Line(((x, y + 5 * unit), (x + 19 * unit, y + 5 * unit)), "petrol", 0.6 * unit)]
    found += [box(x + at * unit, y - 3.8 * unit, 3.2 * unit, 7.6 * unit, "petrol") for at in (1, 8, 15)]
    return found


def _status_line(x: float, y: float, unit: float) -> list[Command]:
    corners = ((11, -5), (11, -3), (5, 0), (11, 3), (11, 5))
    return [Line(tuple((x + right * unit, y + down * unit) for right, down in corners), "bad", 1.1 * unit)]


def _deadline(x: float, y: float, unit: float) -> list[Command]:
    return [
        Shape(((x + 7 * unit, y - 5 * unit), (x + 13 * unit, y - 5 * unit), (x + 10 * unit, y - 0.5 * unit)), "ink"),
        Line(((x + 10 * unit, y - 5 * unit), (x + 10 * unit, y + 5 * unit)), "ink", 0.9 * unit),
    ]
