"""The time axis with the meetings' band and today's flag."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from smartaachen_desktop.charts.drawing import Command, Line, Shape, Text, box
from smartaachen_desktop.charts.plan_layout import HEAD
from smartaachen_desktop.charts.time_units import common_form, names, ticks
from smartaachen_desktop.formats import day

if TYPE_CHECKING:
    from smartaachen_desktop.charts.plan_sheet import Sheets

OFTEN = 8
"""A body that meets more often than this gets strokes instead of marks with names."""
_UPPER, _LOWER = 15.0, 14.0
MARKS = ("square", "diamond", "triangle", "circle")


def draw_head(sheets: "Sheets", column: int) -> Iterator[Command]:
    """Two lines of units; the upper names step aside for today's flag."""
    layout, axis, unit = sheets.layout, sheets.layout.axis, sheets.layout.scale
    shift, (first, last) = column * layout.chart - layout.left, layout.days(column)
    edge = layout.left + layout.chart
    size = 8 * unit
    flag = _flag(sheets, column)
    for begin, end in ticks(axis.upper, first, last):
        x = axis.x(begin) - shift
        if x >= layout.left:
            yield Line(((x, layout.top), (x, layout.body)), "control", 0.6 * unit)
        x, stop = max(axis.x(begin) - shift, layout.left), min(axis.x(end) - shift, edge)
        if flag and flag[0] < x + 30 * unit and flag[1] > x:
            x = flag[1]
        elif flag and x < flag[0] < stop:
            stop = flag[0]
        words = _fitting(sheets, names(begin, axis.upper, upper=True), size * 1.06, stop - x - 5 * unit, bold=True)
        yield Text(x + 4 * unit, layout.top + 11 * unit, words, size * 1.06, "ink", True)
    top = layout.top + _UPPER * unit
    yield Line(((layout.left, top), (edge, top)), "line", 0.5 * unit)
    form = common_form(axis.lower, axis.per_day, lambda words: sheets.measure(words, size, False) + 1.5 * unit)
    for begin, end in ticks(axis.lower, first, last):
        x, stop = axis.x(begin) - shift, axis.x(end) - shift
        if x >= layout.left:
            yield Line(((x, top), (x, top + _LOWER * unit)), "line", 0.5 * unit)
        x, stop = max(x, layout.left), min(stop, edge)
        choices = () if form is None else names(begin, axis.lower, upper=False)[form : form + 1]
        words = _fitting(sheets, choices, size, stop - x - unit)
        yield Text((x + stop) / 2, top + 10 * unit, words, size, "ink2", anchor="middle")
    yield Line(((layout.left, top + _LOWER * unit), (edge, top + _LOWER * unit)), "line", 0.5 * unit)
    if flag:
        left, right = flag
        yield box(left, layout.top + 1.5 * unit, right - left, 12 * unit, "accent")
        yield Text((left + right) / 2, layout.top + 10.5 * unit, _today(sheets), size, "ink", True, "middle")


def draw_band(sheets: "Sheets", column: int) -> Iterator[Command]:
    """The meetings: a mark for each, filled once it was opened; bodies that meet often get strokes."""
    layout, axis, unit = sheets.layout, sheets.layout.axis, sheets.layout.scale
    shift = column * layout.chart - layout.left
    y = layout.top + (_UPPER + _LOWER + 8.5) * unit
    looks = meeting_marks(sheets)
    ends: dict[str, float] = {}
    marks = [(axis.x(each.day) + axis.per_day / 2 - shift, each) for each in sheets.data.plan.meetings]
    seen = [(x, each) for x, each in marks if layout.left - 4 * unit <= x <= layout.left + layout.chart + 4 * unit]
    wide = [x for x, each in seen if looks[each.short_name] != "stroke"]
    for x, each in seen:
        look = looks[each.short_name]
        if look == "stroke":
            foot = layout.top + (HEAD - 1.5) * unit
            yield Line(((x, foot - 5 * unit), (x, foot)), "ink2", 0.9 * unit)
            continue
        yield meeting_mark(look, x, y, unit, held=each.held)
        size = 7.4 * unit
        needed = sheets.measure(each.short_name, size, False) + 8 * unit
        if each.short_name not in ends and not any(x < other < x + needed for other in wide):
            yield box(x + 4.5 * unit, y - 4.5 * unit, needed - 7 * unit, 9 * unit, "sunken")  # over the years' lines
            yield Text(x + 5 * unit, y + 2.6 * unit, each.short_name, size, "ink2")
            ends[each.short_name] = x


def meeting_marks(sheets: "Sheets") -> dict[str, str]:
    """The mark of each body, by order of first appearance."""
    counts = Counter(each.short_name for each in sheets.data.plan.meetings)
    found: dict[str, str] = {}
    for each in sorted(sheets.data.plan.meetings, key=lambda mark: mark.day):
        if each.short_name not in found:
            drawn = sum(look != "stroke" for look in found.values())
            found[each.short_name] = "stroke" if counts[each.short_name] > OFTEN else MARKS[drawn % len(MARKS)]
    return found


def meeting_mark(look: str, x: float, y: float, unit: float, *, held: bool) -> Command:
    s = 3.4 * unit
    corners = {
        "square": ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
        "diamond": ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)),
        "triangle": ((0, -1.05), (1.1, 0.85), (-1.1, 0.85)),
        "circle": ((0.4, -1), (1, -0.4), (1, 0.4), (0.4, 1), (-0.4, 1), (-1, 0.4), (-1, -0.4), (-0.4, -1)),
    }
    points = tuple((x + dx * s, y + dy * s) for dx, dy in corners[look])
    return Shape(points, "petrol" if held else "surface", "petrol", 0.9 * unit)


def _today(sheets: "Sheets") -> str:
    return f"heute {day(sheets.data.today)}"


def _flag(sheets: "Sheets", column: int) -> tuple[float, float] | None:
    """Left and right edge of today's flag, if today lies on the page."""
    layout, axis, unit = sheets.layout, sheets.layout.axis, sheets.layout.scale
    first, last = layout.days(column)
    today: date = sheets.data.today
    needed = sheets.measure(_today(sheets), 8 * unit, True) + 8 * unit
    if not first <= today <= last or needed > layout.chart / 2:
        return None
    x = axis.x(today) + axis.per_day / 2 - column * layout.chart + layout.left
    left = min(max(x - needed / 2, layout.left + unit), layout.left + layout.chart - needed - unit)
    return left, left + needed


def _fitting(sheets: "Sheets", choices: tuple[str, ...], size: float, room: float, *, bold: bool = False) -> str:
    return next((words for words in choices if sheets.measure(words, size, bold) <= room), "")
