"""The slides of plan and budget."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QLinearGradient, QPolygonF

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector.canvas import CENTRE, RIGHT, Canvas
from smartaachen_desktop.gui.projector.frame import paint_head
from smartaachen_desktop.gui.shared.paint import pattern
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.slides import BudgetSlide, PlanSlide

PLAN_TOP, PLAN_BOTTOM, PLAN_ROW, BAR = 340.0, 1046.0, 78.0, 38.0
BUDGET_TOP, BUDGET_BOTTOM, BUDGET_ROW = 326.0, 1030.0, 112.0
NO_FIELD = {"fill": "petrol", "line": "petrol", "text": "petrol", "soft": "select"}
translate = QCoreApplication.translate


def shown_measures(slide: PlanSlide) -> tuple[MeasureRow, ...]:
    measures = slide.plan.measures if slide.plan is not None else ()
    return tuple(row for row in measures if row.start is not None and row.status is not MeasureStatus.STOPPED)


def plan_pages(slide: PlanSlide) -> int:
    return max(-(-len(shown_measures(slide)) // _plan_rows()), 1)


def _plan_rows() -> int:
    return int((PLAN_BOTTOM - PLAN_TOP) // PLAN_ROW)


@dataclass(frozen=True)
class Axis:
    """Whole months from `first` on, laid over a width."""

    first: date
    months: int
    left: float
    width: float

    def x(self, day: date) -> float:
        number = (day.year - self.first.year) * 12 + day.month - self.first.month
        share = (day.day - 1) / monthrange(day.year, day.month)[1]
        return self.left + self.width * min(max((number + share) / self.months, 0.0), 1.0)

    def month(self, number: int) -> date:
        number += self.first.month - 1
        return date(self.first.year + number // 12, number % 12 + 1, 1)


def _axis(rows: tuple[MeasureRow, ...], left: float, width: float) -> Axis:
    starts = [row.start for row in rows if row.start is not None]
    ends = [row.end or row.start for row in rows]
    last = max(end for end in ends if end is not None)
    first = min(starts).replace(day=1)
    return Axis(first, max((last.year - first.year) * 12 + last.month - first.month + 1, 3), left, width)


def role(letter: str, part: str) -> str:
    """Colour role of a field of action; the strategy process has petrol."""
    return f"{letter.lower()}_{part}" if letter in ("D", "K", "W") else NO_FIELD[part]


def paint_plan(canvas: Canvas, slide: PlanSlide, clock: str, page: int, today: date) -> None:
    paint_head(canvas, slide.body, clock)
    title = translate("Wall", "Projektplan {title}").format(title=slide.title).strip()
    pages = plan_pages(slide)
    page = min(max(page, 0), pages - 1)
    indicator = f"{page + 1} / {pages}" if pages > 1 else ""
    taken = canvas.line(canvas.margin, 178, canvas.inner, indicator, 44, "ink2", tabular=True, align=RIGHT)
    canvas.line(canvas.margin, 178, canvas.inner - taken - 40, title, 72, "ink", bold=True)
    rows = shown_measures(slide)
    if not rows:
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Termine im Plan."), 52, "ink2")
        return
    names = 96 + canvas.inner * (0.44 if canvas.width > 1600 else 0.5)
    axis = _axis(rows, canvas.margin + names, canvas.inner - names)
    _months(canvas, axis, today)
    count = _plan_rows()
    for number, row in enumerate(rows[page * count : (page + 1) * count]):
        middle = PLAN_TOP + (number + 0.5) * PLAN_ROW
        _measure(canvas, axis, row, middle, names)


def _months(canvas: Canvas, axis: Axis, today: date) -> None:
    step = next(each for each in (1, 2, 3, 6, 12, 24, 60) if axis.width / axis.months * each >= 128 or each == 60)
    shown = [n for n in range(axis.months) if _labelled(axis.month(n), step, first=n == 0)]
    years = [n for n in shown if n == shown[0] or axis.month(n).month == 1]
    for number in shown:
        day, x = axis.month(number), axis.left + axis.width * number / axis.months
        canvas.fill(QRectF(x - 1.5, 270, 3, PLAN_BOTTOM - 270), "line")
        name = str(day.year) if step >= 12 else formats.MONTHS[day.month - 1][:3]
        if canvas.advance(name, 44) + 18 <= _room(axis, shown, number):
            canvas.line(x + 12, 300, 200, name, 44, "ink2", tabular=True)
        if step < 12 and number in years and _room(axis, years, number) > 130:
            canvas.line(x + 12, 246, 200, str(day.year), 44, "ink", bold=True, tabular=True)
    if axis.first <= today <= axis.month(axis.months):
        x = axis.x(today)
        canvas.fill(QRectF(x - 9, 330, 18, PLAN_BOTTOM - 330), "accent")
        canvas.fill(QRectF(x - 2, 330, 4, PLAN_BOTTOM - 330), "ink")


def _labelled(day: date, step: int, *, first: bool) -> bool:
    if step > 12:
        return day.month == 1 and day.year % (step // 12) == 0
    return first or (day.month - 1) % step == 0


def _room(axis: Axis, labelled: list[int], number: int) -> float:
    """Width from one label to the next."""
    behind = next((each for each in labelled if each > number), axis.months)
    return axis.width * (behind - number) / axis.months


def _measure(canvas: Canvas, axis: Axis, row: MeasureRow, middle: float, names: float) -> None:
    painter, left = canvas.painter, canvas.margin
    ring = QRectF(left, middle - 31, 62, 62)
    painter.setPen(canvas.pen(role(row.letter, "line"), 4))
    painter.setBrush(canvas.colour(role(row.letter, "soft")))
    painter.drawEllipse(ring.adjusted(2, 2, -2, -2))
    canvas.line(ring.left(), middle, 62, row.letter, 44, role(row.letter, "text"), bold=True, align=CENTRE)
    indent = min(row.depth, 2) * 28
    canvas.line(left + 82 + indent, middle, names - 110 - indent, row.title, 44, "ink")
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


def budget_pages(slide: BudgetSlide) -> int:
    return max(-(-len(slide.lines) // _budget_rows()), 1)


def _budget_rows() -> int:
    return int((BUDGET_BOTTOM - BUDGET_TOP) // BUDGET_ROW) - 1


def paint_budget(canvas: Canvas, slide: BudgetSlide, clock: str, page: int, today: date) -> None:
    """Planned sums per line and year, and the sum of each year."""
    paint_head(canvas, slide.body, clock)
    title = translate("Wall", "Haushalt")
    pages = budget_pages(slide)
    page = min(max(page, 0), pages - 1)
    if pages > 1:
        title = f"{title} · {page + 1} / {pages}"
    canvas.line(canvas.margin, 178, canvas.inner, title, 72, "ink", bold=True)
    if not slide.lines:
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Haushaltspositionen."), 52, "ink2")
        return
    px = 52 if canvas.width > 1600 else 44
    cents = any(value % 100 for line in slide.lines for value in line.planned)
    texts = [formats.euros(value, show_cents=cents) for value in slide.sums]
    column = max(canvas.advance(text, px, bold=True, tabular=True) for text in texts) + 50
    years = _years_shown(slide.years, int(canvas.inner * 0.66 // column), today)
    names = canvas.inner - column * len(years)
    right = [canvas.margin + names + (place + 1) * column for place in range(len(years))]
    canvas.line(canvas.margin, 276, names, translate("Wall", "Ansatz je Jahr"), 44, "ink2")
    for x, index in zip(right, years, strict=True):
        canvas.line(x - column, 276, column, str(slide.years[index]), px, "ink", bold=True, tabular=True, align=RIGHT)
    canvas.rule(BUDGET_TOP - 4, "ink")
    count = _budget_rows()
    y = BUDGET_TOP
    lines = slide.lines[page * count : (page + 1) * count]
    size = 52 if px == 52 and all(len(canvas.wrap(line.name, 52, names - 24)) == 1 for line in lines) else 44
    for line in lines:
        name = canvas.fit(line.name, names - 24, BUDGET_ROW, (size,), leading=1.12)
        canvas.block(canvas.margin, y + (BUDGET_ROW - name.height) / 2, name)
        for x, index in zip(right, years, strict=True):
            value = line.planned[index]
            canvas.line(x - column, y + BUDGET_ROW / 2, column, formats.euros(value, show_cents=cents), px,
                        "ink" if value else "ink2", tabular=True, align=RIGHT)  # fmt: skip
        y += BUDGET_ROW
        canvas.rule(y)
    canvas.rule(y, "ink")
    canvas.line(canvas.margin, y + BUDGET_ROW / 2, names, translate("Wall", "Summe"), px, bold=True)
    for x, index in zip(right, years, strict=True):
        canvas.line(x - column, y + BUDGET_ROW / 2, column, texts[index], px, bold=True, tabular=True, align=RIGHT)


def _years_shown(years: tuple[int, ...], room: int, today: date) -> range:
    """As many years as fit, the current one among them."""
    if len(years) <= room:
        return range(len(years))
    first = next((place for place, year in enumerate(years) if year >= today.year), 0)
    first = min(first, len(years) - max(room, 1))
    return range(first, first + max(room, 1))
