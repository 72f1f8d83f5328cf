"""The slides of plan and budget."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QLinearGradient, QPolygonF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.axis import Axis, axis_over, paint_months, role
from smartaachen_desktop.gui.projector.canvas import CENTRE, RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import paint_head
from smartaachen_desktop.gui.shared.paint import pattern
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.slides import BudgetSlide, PlanSlide

PLAN_TOP, PLAN_BOTTOM, PLAN_ROW, BAR = 340.0, 1046.0, 78.0, 38.0
BUDGET_TOP, BUDGET_BOTTOM, BUDGET_ROW = 326.0, 1030.0, 112.0
translate = QCoreApplication.translate


def shown_measures(slide: PlanSlide) -> tuple[MeasureRow, ...]:
    measures = slide.plan.measures if slide.plan is not None else ()
    return tuple(row for row in measures if row.start is not None and row.status is not MeasureStatus.STOPPED)


def plan_pages(canvas: Canvas, slide: PlanSlide) -> tuple[list[flow.Span], int]:
    """The pages, and the one the picked measure stands on; the first one without it."""
    rows = shown_measures(slide)
    spans = flow.pages([_height(canvas, row) for row in rows], PLAN_BOTTOM - PLAN_TOP)
    place = next((place for place, row in enumerate(rows) if row.id == slide.highlight), 0)
    return spans, next((number for number, (first, end) in enumerate(spans) if first <= place < end), 0)


def _names(canvas: Canvas) -> float:
    return 96 + canvas.inner * (0.44 if canvas.width > 1600 else 0.5)


def _title(canvas: Canvas, row: MeasureRow) -> Fitted:
    """Never cut: a long name takes the lines it needs."""
    room = _names(canvas) - 110 - _indent(row)
    return canvas.fit(row.title, room, PLAN_ROW, (44,), leading=1.1, cut=False)


def _indent(row: MeasureRow) -> float:
    return min(row.depth, 2) * 28.0


def _height(canvas: Canvas, row: MeasureRow) -> float:
    return max(_title(canvas, row).height + 18, PLAN_ROW)


def _axis(rows: tuple[MeasureRow, ...], left: float, width: float) -> Axis:
    days = [row.start for row in rows if row.start is not None]
    return axis_over(days + [row.end for row in rows if row.end is not None], left, width)


def paint_plan(canvas: Canvas, slide: PlanSlide, clock: str, page: int, today: date) -> None:
    """`page` counts from the one with the picked measure."""
    paint_head(canvas, slide.body, clock)
    title = translate("Wall", "Projektplan {title}").format(title=slide.title).strip()
    spans, picked = plan_pages(canvas, slide)
    page = flow.clamp(picked + page, len(spans))
    taken = flow.paint_mark(canvas, 178, page, len(spans))
    canvas.line(canvas.margin, 178, canvas.inner - taken - 40, title, 72, "ink", bold=True)
    rows = shown_measures(slide)
    if not rows:
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Termine im Plan."), 52, "ink2")
        return
    names = _names(canvas)
    axis = _axis(rows, canvas.margin + names, canvas.inner - names)
    _months(canvas, axis, today)
    y = PLAN_TOP
    for row in rows[slice(*spans[page])]:
        height = _height(canvas, row)
        if row.id == slide.highlight:  # yellow means now: the measure the room talks about
            area = QRectF(canvas.margin - 40, y, canvas.inner + 80, height)
            canvas.fill(area, "accent_soft")
            canvas.fill(QRectF(area.left(), area.top(), 16, height), "accent")
        _measure(canvas, axis, row, y + height / 2)
        y += height


def _months(canvas: Canvas, axis: Axis, today: date) -> None:
    paint_months(canvas, axis, 216, PLAN_BOTTOM, years=True)
    if axis.first <= today <= axis.month(axis.months):
        x = axis.x(today)
        canvas.fill(QRectF(x - 9, 330, 18, PLAN_BOTTOM - 330), "accent")
        canvas.fill(QRectF(x - 2, 330, 4, PLAN_BOTTOM - 330), "ink")


def _measure(canvas: Canvas, axis: Axis, row: MeasureRow, middle: float) -> None:
    painter, left = canvas.painter, canvas.margin
    ring = QRectF(left, middle - 31, 62, 62)
    painter.setPen(canvas.pen(role(row.letter, "line"), 4))
    painter.setBrush(canvas.colour(role(row.letter, "soft")))
    painter.drawEllipse(ring.adjusted(2, 2, -2, -2))
    canvas.line(ring.left(), middle, 62, row.letter, 44, role(row.letter, "text"), bold=True, align=CENTRE)
    title = _title(canvas, row)
    canvas.block(left + 82 + _indent(row), middle - title.height / 2, title)
    if row.start is None:
        return
    x = axis.x(row.start)
    line, soft = canvas.colour(role(row.letter, "line")), canvas.colour(role(row.letter, "soft"))
    if row.kind is MeasureKind.MILESTONE:
        x = max(x, axis.left + 22)
        half = BAR / 2 + 3
        diamond = QPolygonF([QPointF(x, middle - half), QPointF(x + half, middle), QPointF(x, middle + half),
                             QPointF(x - half, middle)])  # fmt: skip
        painter.setPen(canvas.pen(line, 4))
        painter.setBrush(line if row.progress >= 100 else canvas.colour("surface"))
        painter.drawPolygon(diamond)
        return
    end = axis.left + axis.width if row.end is None else axis.x(row.end) + axis.width / axis.months / 31
    bar = QRectF(x, middle - BAR / 2, max(end - x, 12), BAR)
    painter.save()
    painter.setBrushOrigin(bar.topLeft())
    painter.fillRect(bar, pattern(row.letter, line, soft, gap=18, width=3))
    painter.restore()
    if row.progress:
        canvas.fill(QRectF(bar.left(), bar.top(), bar.width() * min(row.progress, 100) / 100, BAR), line)
    canvas.frame(bar, role(row.letter, "line"), 3)
    if row.end is None:  # no end is planned: the bar fades out
        fade = QLinearGradient(bar.right() - 120, 0, bar.right() - 4, 0)
        fade.setColorAt(0, canvas.theme.colour("surface", 0.0))
        fade.setColorAt(1, canvas.colour("surface"))
        painter.fillRect(QRectF(bar.right() - 120, bar.top() - 1, 122, BAR + 2), fade)


@dataclass(frozen=True)
class _Budget:
    """The table as it fits this wall: whole names, as many years as there is room for, lines by pages."""

    px: int
    cents: bool
    sums: tuple[str, ...]
    column: float
    years: range
    room: float
    names: tuple[Fitted, ...]
    spans: tuple[flow.Span, ...]

    def height(self, place: int) -> float:
        return max(self.names[place].height + 14, BUDGET_ROW)


def _budget(canvas: Canvas, slide: BudgetSlide, today: date | None) -> _Budget:
    px = 52 if canvas.width > 1600 else 44
    cents = any(value % 100 for line in slide.lines for value in line.planned)
    texts = tuple(formats.euros(value, show_cents=cents) for value in slide.sums)
    # a line may be wider than the sum, where another takes something off
    each = (formats.euros(value, show_cents=cents) for line in slide.lines for value in line.planned)
    column = max((canvas.advance(text, px, bold=True, tabular=True) for text in (*texts, *each)), default=0) + 50
    page = BUDGET_BOTTOM - BUDGET_TOP - BUDGET_ROW
    for most in range(max(int(canvas.inner * 0.66 // column), 1), 0, -1):
        years = _years_shown(slide.years, most, today)
        room = canvas.inner - column * len(years) - 24
        fits = px == 52 and all(len(canvas.wrap(line.name, 52, room)) == 1 for line in slide.lines)
        names = tuple(
            canvas.fit(line.name, room, BUDGET_ROW, (52 if fits else 44,), leading=1.12, cut=False)
            for line in slide.lines
        )
        if all(name.height + 14 <= page for name in names):
            break  # else a name needs the room of a year
    # the sum stands below the lines of every page
    spans = flow.pages([max(name.height + 14, BUDGET_ROW) for name in names], page)
    return _Budget(px, cents, texts, column, years, room + 24, names, tuple(spans))


def budget_pages(canvas: Canvas, slide: BudgetSlide) -> int:
    """How many years there are is the same on every day, only which ones is not."""
    return len(_budget(canvas, slide, None).spans)


def paint_budget(canvas: Canvas, slide: BudgetSlide, clock: str, page: int, today: date) -> None:
    """Planned sums per line and year, and the sum of each year."""
    paint_head(canvas, slide.body, clock)
    title = translate("Wall", "Haushalt")
    made = _budget(canvas, slide, today)
    page = flow.clamp(page, len(made.spans))
    if len(made.spans) > 1:
        title = f"{title} · {page + 1} / {len(made.spans)}"
    canvas.line(canvas.margin, 178, canvas.inner, title, 72, "ink", bold=True)
    if not slide.lines:
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Haushaltspositionen."), 52, "ink2")
        return
    px, column, years = made.px, made.column, made.years
    right = [canvas.margin + made.room + (place + 1) * column for place in range(len(years))]
    canvas.line(canvas.margin, 276, made.room, translate("Wall", "Ansatz je Jahr"), 44, "ink2")
    for x, index in zip(right, years, strict=True):
        canvas.line(x - column, 276, column, str(slide.years[index]), px, "ink", bold=True, tabular=True, align=RIGHT)
    canvas.rule(BUDGET_TOP - 4, "ink")
    y = BUDGET_TOP
    for place in range(*made.spans[page]):
        line, name, height = slide.lines[place], made.names[place], made.height(place)
        canvas.block(canvas.margin, y + (height - name.height) / 2, name)
        for x, index in zip(right, years, strict=True):
            value = line.planned[index]
            canvas.line(x - column, y + height / 2, column, formats.euros(value, show_cents=made.cents), px,
                        "ink" if value else "ink2", tabular=True, align=RIGHT)  # fmt: skip
        y += height
        canvas.rule(y)
    canvas.rule(y, "ink")
    canvas.line(canvas.margin, y + BUDGET_ROW / 2, made.room, translate("Wall", "Summe"), px, bold=True)
    for x, index in zip(right, years, strict=True):
        canvas.line(x - column, y + BUDGET_ROW / 2, column, made.sums[index], px, bold=True, tabular=True, align=RIGHT)


def _years_shown(years: tuple[int, ...], room: int, today: date | None) -> range:
    """As many years as fit, the current one among them; without a day the first ones."""
    if len(years) <= room:
        return range(len(years))
    first = next((place for place, year in enumerate(years) if today is None or year >= today.year), 0)
    first = min(first, len(years) - max(room, 1))
    return range(first, first + max(room, 1))
