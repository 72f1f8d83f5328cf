"""From paper and wishes to pages: how large everything is, which rows and which days stand on which page."""

import math
from dataclasses import dataclass
from datetime import date

from smartaachen_desktop.charts.plan_rows import Rows
from smartaachen_desktop.charts.time_axis import TimeAxis
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.plan_paper import MM, Paper, PaperOptions, Zoom

MARGIN = 10 * MM
ROW, FONT = 15.0, 8.5
"""Height of a row and of its letters at scale 1."""
HEAD = 46.0
"""The time axis with the meetings' band at scale 1."""
TITLE, FOOT = 40.0, 44.0
"""Room for title and legend, at the paper's own scale."""
SMALLEST = 4.5
"""Points of the smallest letters that are printed."""
MOST_PAGES = 400
_LARGEST = 1.6
"""How much larger than usual letters become where there is room."""
_TABLE = 0.5
"""Share of a sheet's width that the table takes at most."""


_SCALES = {Paper.A4: 1.0, Paper.A3: 1.1, Paper.A2: 1.3, Paper.A1: 1.6, Paper.A0: 2.0}


_PER_DAY = {Zoom.MONTH: 1.6, Zoom.QUARTER: 0.5, Zoom.YEAR: 0.16}
"""Points per day at scale 1: a month of 17 mm, a quarter of 16 mm, a year of 20 mm."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the table's columns in points; 0 leaves one out."""

    number: float
    title: float
    period: float
    contact: float
    progress: float

    @property
    def width(self) -> float:
        return self.number + self.title + self.period + self.contact + self.progress


@dataclass(frozen=True, slots=True)
class Layout:
    """`pages` holds the numbers of the rows of each line of pages; a repeated group's head comes first."""

    width: float
    height: float
    margin: float
    unit: float
    """Scale of title and foot."""
    scale: float
    """Scale of rows, letters and time axis."""
    columns: Columns
    axis: TimeAxis
    chart: float
    """Width of the chart on each page."""
    wide: int
    pages: tuple[tuple[int, ...], ...]

    @property
    def high(self) -> int:
        return len(self.pages)

    @property
    def row(self) -> float:
        return ROW * self.scale

    @property
    def top(self) -> float:
        """Where the time axis begins."""
        return self.margin + TITLE * self.unit

    @property
    def body(self) -> float:
        """Where the rows begin."""
        return self.top + HEAD * self.scale

    @property
    def left(self) -> float:
        """Where the chart begins."""
        return self.margin + self.columns.width

    @property
    def count(self) -> int:
        return self.wide * self.high

    def days(self, column: int) -> tuple[date, date]:
        """First and last day on the pages of a column."""
        first = self.axis.day_at(column * self.chart + 1e-6)
        return first, self.axis.day_at((column + 1) * self.chart - 1e-6)


def paper_layout(rows: Rows, options: PaperOptions, *, contacts: bool) -> Layout:
    """Raises UserError where the letters would be too small to read or the pages too many."""
    width, height = options.size
    unit = _SCALES[options.paper]
    days = (rows.last - rows.first).days + 1
    room = height - 2 * MARGIN - (TITLE + FOOT) * unit
    natural = max(int((room - HEAD * unit) // (ROW * unit)), 2)
    if options.high is None:
        scale, pages = unit, _pages(rows, natural)
    else:
        per_page = max(math.ceil(len(rows.rows) / options.high), 2)
        while len(pages := _pages(rows, per_page)) > options.high:
            per_page += 1
        scale = min(room / (HEAD + per_page * ROW), _LARGEST * unit)
        if (size := scale * FONT) < SMALLEST:
            raise _too_small(size, options, len(_pages(rows, max(int((room / (SMALLEST / FONT) - HEAD) // ROW), 2))))
    inside = width - 2 * MARGIN
    if scale > unit:  # no larger than leaves room for the chart
        scale = max(unit, min(scale, inside * _TABLE / _columns(1.0, math.inf, contacts=False).width))
    columns = _columns(scale, inside, contacts)
    chart = inside - columns.width
    if options.zoom is None:
        wide = options.wide or 1
        per_day = wide * chart / days
    else:
        wide = max(math.ceil(days * _PER_DAY[options.zoom] * scale / chart - 0.02), 1)
        if wide == 1:
            chart = min(max(days * _PER_DAY[options.zoom], 60) * scale, chart)
        per_day = wide * chart / days  # with several pages a little wider, so that the last is full as well
    if wide * len(pages) > MOST_PAGES:
        raise UserError(
            "too_many_pages",
            f"Der Ausdruck hätte {wide * len(pages)} Seiten; gedruckt werden höchstens {MOST_PAGES}.",
            field="pages",
            remedy="Bitte einen kürzeren Zeitraum, einen gröberen Maßstab oder größeres Papier wählen.",
        )
    axis = TimeAxis(rows.first, per_day, 8 * scale)
    return Layout(width, height, MARGIN, unit, scale, columns, axis, chart, wide, pages)


def picture_layout(rows: Rows, zoom: Zoom | None, *, contacts: bool, width: float = 1400.0) -> Layout:
    """Everything on one sheet that is as large as it takes; without a zoom `width` points wide."""
    columns = _columns(1.0, math.inf, contacts)
    days = (rows.last - rows.first).days + 1
    chart = width - 2 * MARGIN - columns.width if zoom is None else max(days * _PER_DAY[zoom], 300.0)
    height = 2 * MARGIN + TITLE + FOOT + HEAD + max(len(rows.rows), 1) * ROW
    axis = TimeAxis(rows.first, chart / days, 8.0)
    whole = columns.width + chart + 2 * MARGIN
    return Layout(whole, height, MARGIN, 1.0, 1.0, columns, axis, chart, 1, (tuple(range(len(rows.rows))),))


def _too_small(size: float, options: PaperOptions, needed: int) -> UserError:
    wide = f"{options.wide or 1} × "
    return UserError(
        "too_small",
        f"Auf so wenigen Seiten wäre die Schrift nur {size:.1f} Punkt groß.".replace(".", ",", 1),
        field="pages",
        remedy=f"Lesbar ist der Plan ab {wide}{needed} Seiten, auf größerem Papier oder mit weniger Ebenen.",
    )


def _pages(rows: Rows, per_page: int) -> tuple[tuple[int, ...], ...]:
    """Groups go on below their repeated head; a head never stands alone at the foot."""
    pages: list[list[int]] = []
    group: int | None = None
    for number, row in enumerate(rows.rows):
        if row.measure is None:
            group = number
            follows = number + 1 < len(rows.rows) and rows.rows[number + 1].measure is not None
            if pages and len(pages[-1]) + 1 + follows <= per_page:
                pages[-1].append(number)
            else:
                pages.append([number])
        elif pages and len(pages[-1]) < per_page:
            pages[-1].append(number)
        else:
            pages.append([number] if group is None else [group, number])
    return tuple(tuple(page) for page in pages) or ((),)


def _columns(scale: float, inside: float, contacts: bool) -> Columns:
    """All columns where they leave half of the sheet to the chart, else without contact, then without period."""
    number, title, period, contact, progress = (each * scale for each in (30, 178, 118, 82, 34))
    choices = [
        Columns(number, title, period, contact if contacts else 0, progress),
        Columns(number, title, period, 0, progress),
        Columns(number, title, 0, 0, progress),
    ]
    return next((each for each in choices if each.width <= inside * _TABLE), choices[-1])
