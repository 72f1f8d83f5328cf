"""Draws one page of the plan: title, table, time axis, bars, arrows, legend and the map of the pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from smartaachen_desktop.charts.drawing import Clip, Command, Line, Measure, Shape, Text, box, field_fill, fitted
from smartaachen_desktop.charts.plan_bars import Brush
from smartaachen_desktop.charts.plan_baseline import draw_kept, kept_bars
from smartaachen_desktop.charts.plan_head import draw_band, draw_head
from smartaachen_desktop.charts.plan_layout import FONT, FOOT, HEAD, Layout
from smartaachen_desktop.charts.plan_legend import draw_legend, draw_map
from smartaachen_desktop.charts.plan_routes import route
from smartaachen_desktop.charts.plan_rows import Arrow, Bar, Kind, Row, Rows, around, bar_of
from smartaachen_desktop.charts.status_line import status_line
from smartaachen_desktop.charts.time_units import later, ticks
from smartaachen_desktop.formats import day, span
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.plan_print import PlanPrintData
from smartaachen_desktop.services.queries.plan_times import plan_calendar


@dataclass(frozen=True)
class Sheets:
    """All pages of one plan, line by line; `measure` gives the widths of texts."""

    data: PlanPrintData
    rows: Rows
    layout: Layout
    measure: Measure
    level: int | None = None
    status_line: bool = False

    @cached_property
    def _calendar(self) -> WorkCalendar:
        return plan_calendar(self.data.plan)

    @cached_property
    def _kept(self) -> Mapping[UUID, Bar]:
        """Where measures stood in the baseline."""
        last = self.rows.last
        return kept_bars(self.data.baseline, self.data.plan.measures, lambda row: bar_of(row, last), around)

    @property
    def title(self) -> str:
        return f"Projektplan {self.data.plan.title}".strip()

    @property
    def facts(self) -> str:
        """What is shown, in one line below the title."""
        first, last = self.rows.first, self.rows.last
        level = ""
        if self.level is not None:
            level = "nur oberste Ebene" if self.level == 1 else f"bis Ebene {self.level}"
        parts = (f"Stand {day(self.data.today)}", self.data.edition, f"{day(first)} bis {day(last)}", level,
                 f"Basisplan „{self.data.baseline_name}“" if self.data.baseline_name else "")  # fmt: skip
        return " · ".join(part for part in parts if part)

    def page_words(self, column: int, line: int) -> str:
        """ "Blatt 2 von 6 (Spalte 2, Zeile 1)": of the chart; the pages of a document count its tables, too."""
        layout = self.layout
        number = line * layout.wide + column + 1
        place = f" (Spalte {column + 1}, Zeile {line + 1})" if layout.count > 1 else ""
        return f"Blatt {number} von {layout.count}{place}"

    def alt(self, column: int, line: int, *, in_document: bool = True) -> str:
        """The page in words, for those who do not see it."""
        shown = [self.rows.rows[number] for number in self.layout.pages[line]]
        measures = [row.measure for row in shown if row.measure is not None]
        first, last = self.layout.days(column)
        filtered = f" {self.data.filter_words}." if self.data.filter_words else ""
        if not measures:
            return f"Projektplan als Balkendiagramm, ohne Vorgänge.{filtered}"
        span_words = f"{measures[0].number} {measures[0].title}"
        if len(measures) > 1:
            span_words += f" bis {measures[-1].number} {measures[-1].title}"
        critical = sum(row.critical for row in shown)
        words = (
            f"Projektplan als Balkendiagramm, {self.page_words(column, line)}: {len(measures)} Vorgänge, {span_words}, "
            f"im Zeitraum {day(first)} bis {day(last)}, davon {critical} auf dem kritischen Pfad.{filtered}"
        )
        return f"{words} Alle Angaben stehen in der Tabelle am Ende des Dokuments." if in_document else words

    # Drawing

    def chart(self, column: int, line: int) -> tuple[Command, ...]:
        """Table, axis and bars of a page."""
        layout = self.layout
        numbers = layout.pages[line]
        bottom = layout.body + len(numbers) * layout.row
        brush = self._brush(column)
        found: list[Command] = [
            box(layout.margin, layout.top, layout.columns.width + layout.chart, HEAD * layout.scale, "sunken")
        ]
        for place, number in enumerate(numbers):
            if self.rows.rows[number].measure is None:
                y = layout.body + place * layout.row
                found.append(box(layout.margin, y, layout.columns.width + layout.chart, layout.row, "sunken"))
        edge = 0.4 * layout.scale
        head = (*draw_head(self, column), *draw_band(self, column))
        body = (*self._ground(column, len(numbers)), *self._bars(brush, numbers), *self._arrows(brush, numbers))
        if self.status_line and layout.days(column)[0] <= self.data.today <= layout.days(column)[1]:
            body = (*body, *self._status_line(brush, numbers))
        found.append(Clip(layout.left, layout.top, layout.chart, HEAD * layout.scale, head))
        found.append(Clip(layout.left, layout.body - edge, layout.chart, bottom - layout.body + 2 * edge, body))
        found += self._table(numbers)
        right = layout.left + layout.chart
        rule = 0.8 * layout.scale
        for y in (layout.top, layout.body, bottom):
            found.append(Line(((layout.margin, y), (right, y)), "control", rule))
        for x in (layout.margin, layout.left, right):
            found.append(Line(((x, layout.top), (x, bottom)), "control", rule))
        return tuple(found)

    def head(self) -> tuple[Text, ...]:
        """Title, facts, and what is filtered in a line of its own."""
        layout, unit = self.layout, self.layout.unit
        room = layout.width - 2 * layout.margin
        y = layout.margin + 14 * unit
        title = fitted(self.title, 15 * unit, room, self.measure, bold=True)
        found = [Text(layout.margin, y, title, 15 * unit, "ink", True)]
        below = (self.facts, self.data.filter_words) if self.data.filter_words else (self.facts,)
        steps = (10.5, 20.5) if len(below) > 1 else (14,)
        for words, step in zip(below, steps, strict=True):
            line = fitted(words, 9 * unit, room, self.measure)
            found.append(Text(layout.margin, y + step * unit, line, 9 * unit, "ink2"))
        return tuple(found)

    def foot(self, column: int, line: int) -> tuple[Command, ...]:
        """Legend at the left; the map of the pages and the page's number at the right."""
        layout, unit = self.layout, self.layout.unit
        top = layout.height - layout.margin - (FOOT - 8) * unit
        right = layout.width - layout.margin
        words = self.page_words(column, line)
        found: list[Command] = [
            Text(right, layout.height - layout.margin - 1 * unit, words, 8 * unit, "ink2", anchor="end"),
            Text(layout.margin, layout.height - layout.margin - 1 * unit, self.data.number, 8 * unit, "ink2"),
        ]
        taken = 0.0
        if layout.count > 1:
            drawn, taken = draw_map(layout, column, line, right, top)
            found += drawn
        room = layout.width - 2 * layout.margin - taken - 12 * unit
        found += draw_legend(self, layout.margin, top, room)
        return tuple(found)

    def _brush(self, column: int) -> Brush:
        layout = self.layout
        shift = column * layout.chart
        today_x = layout.axis.x(self.data.today) + layout.axis.per_day / 2 - shift
        return Brush(layout.axis, shift - layout.left, layout.scale, today_x + layout.left, layout.left + layout.chart)

    def _ground(self, column: int, count: int) -> Iterator[Command]:
        """Days off, the lines of rows and units, and today."""
        layout, axis = self.layout, self.layout.axis
        shift, bottom = column * layout.chart - layout.left, layout.body + count * layout.row
        first, last = layout.days(column)
        height = bottom - layout.body
        if axis.shades_days:
            current = first
            while current <= last:
                if not self._calendar.is_working(current):
                    yield box(axis.x(current) - shift, layout.body, axis.per_day, height, "line", tint=0.55)
                current = later(current, 1)
        else:
            for off in self.data.plan.days_off:
                x, stop = axis.x(off.first) - shift, axis.x(later(off.last, 1)) - shift
                if stop - x >= 1.5 * layout.scale:
                    yield box(x, layout.body, stop - x, height, "line", tint=0.55)
        for place in range(1, count):
            y = layout.body + place * layout.row
            yield Line(((layout.left, y), (layout.left + layout.chart, y)), "line", 0.4 * layout.scale)
        for unit, colour, width in ((axis.lower, "line", 0.4), (axis.upper, "control", 0.6)):
            for begin, _end in ticks(unit, first, last):
                x = axis.x(begin) - shift
                if x >= layout.left:
                    yield Line(((x, layout.body), (x, bottom)), colour, width * layout.scale)
        x = axis.x(self.data.today) + axis.per_day / 2 - shift
        if first <= self.data.today <= last:
            yield Line(((x, layout.body), (x, bottom)), "accent", 3 * layout.scale)
            yield Line(((x, layout.body), (x, bottom)), "ink", 0.8 * layout.scale)

    def _bars(self, brush: Brush, numbers: tuple[int, ...]) -> Iterator[Command]:
        for place, number in enumerate(numbers):
            row = self.rows.rows[number]
            middle = self.layout.body + (place + 0.5) * self.layout.row
            if row.measure is not None and row.measure.id in self._kept:
                yield from draw_kept(brush, self._kept[row.measure.id], middle)
            if row.bar is not None:
                yield from brush.slack(row, row.bar, middle)
                yield from brush.draw(row, row.bar, middle)
                yield from brush.status(row, row.bar, middle)
            yield from brush.deadline(row, middle)

    def _status_line(self, brush: Brush, numbers: tuple[int, ...]) -> Iterator[Command]:
        layout, unit = self.layout, self.layout.scale
        bars = [self.rows.rows[number].bar for number in numbers]
        stops = enumerate(brush.reached(bar, self.data.today) for bar in bars)
        line, met = status_line(stops, brush.today_x, layout.row)
        points = tuple((x, y + layout.body) for x, y in line)
        yield Line(points, "surface", 2.6 * unit)
        yield Line(points, "bad", 1.1 * unit)
        for x, y in met:
            size, middle = 1.6 * unit, y + layout.body
            yield box(x - size, middle - size, 2 * size, 2 * size, "surface", "bad", 0.8 * unit)

    def _arrows(self, brush: Brush, numbers: tuple[int, ...]) -> Iterator[Command]:
        """What leads to another page runs over this page's edge."""
        own = [number for number in numbers if self.rows.rows[number].measure is not None]
        if not own:
            return
        places = {number: place for place, number in enumerate(numbers)}
        first, last = own[0], own[-1]

        def place(number: int) -> int:
            return places[number] if number in places else (-2 if number < first else len(numbers) + 1)

        def between(at: int) -> tuple[float, float] | None:
            bar = self.rows.rows[numbers[at]].bar if 0 <= at < len(numbers) else None
            return brush.outline(bar) if bar is not None else None

        layout = self.layout
        for arrow in self.rows.arrows:
            if max(arrow.source, arrow.target) < first or min(arrow.source, arrow.target) > last:
                continue
            source, target = self.rows.rows[arrow.source].bar, self.rows.rows[arrow.target].bar
            if source is None or target is None:
                continue
            height = 2 * brush.diamond if target.kind is Kind.MILESTONE else brush.height
            points = route(
                brush.outline(source), brush.outline(target), (place(arrow.source), place(arrow.target)), arrow.type,
                layout.row, height, between,
            )  # fmt: skip
            yield from self._arrow(arrow, tuple((x, y + layout.body) for x, y in points))

    def _arrow(self, arrow: Arrow, points: tuple[tuple[float, float], ...]) -> Iterator[Command]:
        unit = self.layout.scale
        (from_x, from_y), (x, y) = points[-2], points[-1]
        length = max(((x - from_x) ** 2 + (y - from_y) ** 2) ** 0.5, 0.01)
        ux, uy, size = (x - from_x) / length, (y - from_y) / length, 3.6 * unit
        base = (x - ux * size, y - uy * size)
        side = (-uy * size * 0.5, ux * size * 0.5)
        colour = "ink" if arrow.tight else "ink2"
        yield Line((*points[:-1], base), colour, (1.3 if arrow.tight else 0.7) * unit)
        yield Shape(((x, y), (base[0] + side[0], base[1] + side[1]), (base[0] - side[0], base[1] - side[1])), colour)

    # The table

    def _table(self, numbers: tuple[int, ...]) -> Iterator[Command]:
        layout, columns, size = self.layout, self.layout.columns, FONT * self.layout.scale
        gap = 4 * layout.scale
        base = layout.body - 5 * layout.scale
        heads = (("Nr.", columns.number), ("Vorgang", columns.title), ("Zeitraum", columns.period),
                 ("Zuständig", columns.contact))  # fmt: skip
        x = layout.margin
        for words, width in heads:
            if width:
                yield Text(x + gap, base, words, size * 0.94, "ink2")
                x += width
        yield Text(layout.left - gap, base, "Stand", size * 0.94, "ink2", anchor="end")
        for place, number in enumerate(numbers):
            row = self.rows.rows[number]
            y = layout.body + (place + 0.5) * layout.row + size * 0.35
            if place:
                top = layout.body + place * layout.row
                yield Line(((layout.margin, top), (layout.left, top)), "line", 0.4 * layout.scale)
            again = place == 0 and row.measure is None and number + 1 < len(self.rows.rows) and (
                len(numbers) > 1 and numbers[1] != number + 1
            )  # fmt: skip
            yield from self._cells(row, y, size, gap, again=again)

    def _cells(self, row: Row, y: float, size: float, gap: float, *, again: bool) -> Iterator[Command]:
        layout, columns, measure = self.layout, self.layout.columns, row.measure
        x, unit = layout.margin, layout.scale
        if measure is None:
            mark = 9.5 * unit
            middle = y - size * 0.35
            yield box(x + gap, middle - mark / 2, mark, mark, "surface", field_fill(row.letter), 1.1 * unit)
            yield Text(x + gap + mark / 2, y, row.letter[:1], size * 0.94, "ink", True, "middle")
            words = f"{row.title} (Fortsetzung)" if again else row.title
            room = columns.width - columns.number - 2 * gap
            yield Text(x + columns.number + gap, y, fitted(words, size, room, self.measure, bold=True), size, bold=True)
            return
        yield Text(x + gap, y, fitted(measure.number, size, columns.number - gap, self.measure), size, "ink2")
        x += columns.number
        indent = min(measure.depth, 6) * 7 * unit
        bold = measure.has_steps
        words = fitted(measure.title, size, columns.title - indent - 2 * gap, self.measure, bold=bold)
        yield Text(x + gap + indent, y, words, size, "ink", bold)
        x += columns.title
        for words, width in (
            (span(measure.start, measure.end, measure.precision), columns.period),
            (measure.contact or "ohne Kontakt", columns.contact),
        ):
            if width:
                yield Text(x + gap, y, fitted(_short(words), size, width - 1.5 * gap, self.measure), size, "ink2")
                x += width
        milestone = measure.kind is MeasureKind.MILESTONE  # it is open or reached, as its sign says
        progress = "" if milestone and measure.progress < 100 else f"{measure.progress} %"
        yield Text(layout.left - gap, y, progress, size, "ink2", anchor="end")


def _short(words: str) -> str:
    """ "Jan. 2022 – Sept. 2022": the long form stands in the table at the end."""
    for name, short in _MONTHS:
        words = words.replace(name, short)
    return words.replace(" bis ", " – ")


_MONTHS = (
    ("Januar", "Jan."), ("Februar", "Feb."), ("August", "Aug."), ("September", "Sept."), ("Oktober", "Okt."),
    ("November", "Nov."), ("Dezember", "Dez."), ("Frühjahr", "Frühj."),
)  # fmt: skip
