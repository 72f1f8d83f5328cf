"""What is said about bars: under the mouse, and beside a bar while it is pulled."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.rows import Entry, Shape
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.summary import UNSURE, series_words
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.words import word

Dates = tuple[date, date | None]
BOX = 20


def bar_tip(entry: Entry) -> str:
    measure = entry.measure
    if measure is None or entry.bar is None or entry.bar.shape is Shape.SUMMARY:
        return ""
    parts = [f"{measure.number} {measure.title}: {formats.span(measure.start, measure.end, measure.precision)}"]
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
    return " · ".join(parts)


def pulled_words(scene: Scene, dates: Mapping[int, Dates]) -> str:
    """The new dates of the bar that is pulled, how far it moved, and how many follow."""
    row = next(iter(dates))
    measure = scene.rows.entries[row].measure
    if measure is None:
        return ""
    words = formats.span(*dates[row], measure.precision)
    if measure.start is not None and (days := (dates[row][0] - measure.start).days):
        sign = "+" if days > 0 else formats.MINUS
        count = abs(days)
        words += "  " + (tr("{sign}1 Tag") if count == 1 else tr("{sign}{n} Tage")).format(sign=sign, n=count)
    others, follow = len(dates) - 1, len(scene.previews) - len(dates)
    if others:
        words += "  " + (tr("1 weitere") if others == 1 else tr("{n} weitere").format(n=others))
    if follow > 0:
        words += "  " + (tr("1 folgt") if follow == 1 else tr("{n} folgen").format(n=follow))
    return words


def paint_pulled(painter: QPainter, theme: ThemeBox, scene: Scene, clip: QRectF, dates: Mapping[int, Dates]) -> None:
    """Beside the bar, always inside what is seen."""
    row = next(iter(dates))
    bar = scene.bar(row)
    words = pulled_words(scene, dates)
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
