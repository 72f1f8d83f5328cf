"""What is said about bars: under the mouse, and beside a bar while it is pulled."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.charts.time_units import later
from smartaachen_desktop.gui.plan.bars import outline
from smartaachen_desktop.gui.plan.rows import Bar, Entry, Shape
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.summary import UNSURE, series_words, time_words
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from smartaachen_desktop.services.queries.words import word

Dates = tuple[date, date | None]
BOX = 20


def bar_tip(entry: Entry, plan: PlanView | None = None, times: PlanTimes | None = None) -> str:
    """Dates and what stands out; float, critical path and conflicts where `plan` and `times` are known."""
    measure = entry.measure
    if entry.bar is None:
        return ""
    if measure is None or entry.bar.shape is Shape.SUMMARY:
        parts = _summary(entry, entry.bar, plan)
    else:
        parts = [f"{measure.number} {measure.title}: {formats.span(measure.start, measure.end, measure.precision)}"]
    if measure is None:
        return " · ".join(parts)
    if measure.status in UNSURE:
        parts.append(word(measure.status))
    if measure.is_series:
        parts.append(series_words(measure))
    if measure.automatic:
        parts.append(tr("automatisch geplant"))
    if measure.constraint_day is not None:
        parts.append(f"{word(measure.constraint)} {formats.day(measure.constraint_day)}")
    if measure.deadline is not None:
        parts.append(tr("Stichtag {day}").format(day=formats.day(measure.deadline)))
    if plan is not None and times is not None:
        if measure.id in times.critical:
            parts.append(tr("auf dem kritischen Pfad"))
        parts += time_words(measure, plan, times)
    return " · ".join(parts)


def _summary(entry: Entry, bar: Bar, plan: PlanView | None) -> list[str]:
    """From the first to the last step; of a measure also its progress and how many steps it has."""
    row = entry.measure
    span = formats.span(bar.start, later(bar.stop, -1), DatePrecision.DAY)
    if row is None:
        return [f"{entry.title}: {span}"]
    parts = [f"{row.number} {row.title}: {span}", tr("Stand {n} %").format(n=row.progress)]
    if plan is not None:
        steps = sum(each.parent_id == row.id for each in plan.measures)
        parts.append(tr("1 Schritt") if steps == 1 else tr("{n} Schritte").format(n=steps))
    return parts


def is_on_bar(scene: Scene, row: int, x: float) -> bool:
    """Whether the row's bar lies under x, also one that nobody can pull."""
    bar = scene.rows.entries[row].bar
    if bar is None:
        return False
    left, right = outline(bar, scene.scale)
    return left <= x <= right


def pulled_words(scene: Scene, row: int, dates: Mapping[UUID, Dates]) -> str:
    """The new dates of the bar that is pulled, how far it moved, and how many follow."""
    entry, bar = scene.rows.entries[row], scene.bar(row)
    measure = entry.measure
    if measure is None or entry.bar is None or bar is None:
        return _drawn_words(dates)
    words = formats.span(*_shown_dates(measure, bar, dates), measure.precision)
    if days := (bar.start - entry.bar.start).days:
        sign = "+" if days > 0 else formats.MINUS
        count = abs(days)
        words += "  " + (tr("{sign}1 Tag") if count == 1 else tr("{sign}{n} Tage")).format(sign=sign, n=count)
    others = sum(key != measure.id and _goes_along(scene, key, each) for key, each in dates.items())
    follow = sum(_follows(scene, number, dates) for number in scene.previews)
    if others:
        words += "  " + (tr("1 weitere") if others == 1 else tr("{n} weitere").format(n=others))
    if follow > 0:
        words += "  " + (tr("1 folgt") if follow == 1 else tr("{n} folgen").format(n=follow))
    return words


def _drawn_words(dates: Mapping[UUID, Dates]) -> str:
    return formats.span(*next(iter(dates.values())), DatePrecision.DAY) if dates else ""


def _goes_along(scene: Scene, key: UUID, dates: Dates) -> bool:
    """What is known only to the month stays while the others move by days; what is folded away counts."""
    row = scene.rows.index.get(key, -1)
    measure = scene.rows.entries[row].measure if row >= 0 else None
    return measure is None or dates != (measure.start, measure.end)


def _follows(scene: Scene, row: int, dates: Mapping[UUID, Dates]) -> bool:
    measure = scene.rows.entries[row].measure
    return measure is not None and measure.id not in dates and not measure.has_steps


def _shown_dates(measure: MeasureRow, bar: Bar, dates: Mapping[UUID, Dates]) -> Dates:
    """What the bar under the mouse says: rules may hold it where the mouse is not."""
    wanted = dates.get(measure.id)
    if wanted is not None and (measure.precision is not DatePrecision.DAY or bar.shape is Shape.SERIES):
        return wanted
    if bar.shape is Shape.MILESTONE:
        return bar.start, bar.start
    return bar.start, None if bar.open_end else later(bar.stop, -1)


def paint_pulled(
    painter: QPainter, theme: ThemeBox, scene: Scene, clip: QRectF, row: int, dates: Mapping[UUID, Dates]
) -> None:
    """Beside the bar, always inside what is seen."""
    bar = scene.bar(row)
    words = pulled_words(scene, row, dates)
    if bar is None or not words:
        return
    font = theme.fonts.base("small", bold=True, tabular=True)
    width = paint.width_of(words, font) + 16
    left = min(max(scene.scale.x(bar.start), clip.left() + 4), clip.right() - width - 4)
    top = row * scene.row_height - 22
    top = top if top >= clip.top() else (row + 1) * scene.row_height + 2
    area = QRectF(left, top, width, BOX)
    paint.box(painter, area, theme.colour("ink"), radius=3)
    paint.text(painter, area, words, font, theme.colour("surface"), Qt.AlignmentFlag.AlignCenter, elide=False)
