"""Paints the rows of the time axis: only those that are seen, with grid, bars, links and today."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from smartaachen_desktop.charts.status_line import status_line
from smartaachen_desktop.gui.plan.arrows import ArrowPainter, arrow
from smartaachen_desktop.gui.plan.backdrop import Backdrop, paint_meetings
from smartaachen_desktop.gui.plan.bars import BAR, BarPainter, outline
from smartaachen_desktop.gui.plan.baseline_bars import BaselinePainter
from smartaachen_desktop.gui.plan.labels import LEAST, place_label
from smartaachen_desktop.gui.plan.periods import short_period
from smartaachen_desktop.gui.plan.progress_line import status_x
from smartaachen_desktop.gui.plan.rows import Bar, Entry, Shape
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.signs import SignPainter
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import Theme
from smartaachen_desktop.model.plan import MeasureKind


class ChartPainter:
    """Paints a Scene in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.backdrop = Backdrop(theme)
        self.bars = BarPainter(theme)
        self.signs = SignPainter(theme)
        self.arrows = ArrowPainter(theme)
        self.baseline = BaselinePainter(theme)

    def paint(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """`clip` is the visible part in the chart's own coordinates."""
        height = scene.row_height
        first = max(int(clip.top() // height), 0)
        last = min(int(clip.bottom() // height), len(scene.rows.entries) - 1)
        scene.painted_rows = max(last - first + 1, 0)
        # whole points without smoothing: half a frame goes by where each edge is mixed with what lies below
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.backdrop.paint(painter, scene, clip, first, last)
        paint_meetings(painter, self.theme, scene, clip)
        today_x = scene.scale.x(scene.today)
        self._today(painter, today_x, scene.scale, clip, band=True)
        for number in range(first, last + 1):
            entry, bar = scene.rows.entries[number], scene.bar(number)
            middle = (number + 0.5) * height
            if (kept := scene.kept.get(entry.key)) is not None:
                self.baseline.paint(painter, kept, scene.scale, middle, clip)
            if bar is not None:
                self._bar(painter, scene, entry, bar, middle, clip, today_x)
                if entry.pale:
                    left, right = outline(bar, scene.scale)
                    veil = QRectF(left - 2, middle - BAR, right - left + 4, 2 * BAR)
                    painter.fillRect(veil, self.theme.colour("surface", 0.6))
            elif entry.measure is not None:
                area = QRectF(clip.left() + 10, number * height, 160, height)
                font = self.theme.fonts.base(scene.font_size, italic=False)
                paint.text(painter, area, scene.no_date, font, self.theme.colour("ink2"), elide=False)
        self.arrows.paint(painter, scene, first, last)
        self._today(painter, today_x, scene.scale, clip, band=False)
        if scene.progress_line:
            self._status(painter, scene, first, last)
        self._labels(painter, scene, clip, first, last)
        self._hover(painter, scene, clip)

    def _today(self, painter: QPainter, x: float, scale: TimeScale, clip: QRectF, *, band: bool) -> None:
        x += scale.per_day / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if band:
            width = round(max(5.0, min(scale.per_day, 24.0)))
            area = QRectF(round(x - width / 2), clip.top(), width, clip.height())
            painter.fillRect(area, self.theme.colour("accent", 0.9))
        else:
            painter.fillRect(QRectF(round(x - 1), clip.top(), 2, clip.height()), self.theme.colour("ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    # Bars

    def _bar(
        self, painter: QPainter, scene: Scene, entry: Entry, bar: Bar, middle: float, clip: QRectF, today_x: float
    ) -> None:
        left, right = outline(bar, scene.scale)
        number = int(middle // scene.row_height)
        if number in scene.previews:
            self._ghost(painter, scene, entry, middle, clip, today_x)
        if right >= clip.left() - 4 and left <= clip.right() + 4:
            self.bars.paint(painter, bar, entry.letter, scene.scale, middle, clip, today_x)
            frame = QRectF(round(left), middle - BAR / 2, round(right) - round(left), BAR)
            if entry.critical and scene.critical and bar.shape is Shape.BAR:
                self.bars.critical(painter, frame)
            if (number == scene.selected or number in scene.chosen) and bar.shape is Shape.BAR:
                around = frame.adjusted(-2, -2, 2, 2)
                paint.box(painter, around, None, self.theme.colour("focus"), radius=2, width=2)
        self._float(painter, scene, entry, right, middle)
        self.signs.paint(painter, entry, scene.scale, left, right, middle)

    def _ghost(
        self, painter: QPainter, scene: Scene, entry: Entry, middle: float, clip: QRectF, today_x: float
    ) -> None:
        """Where a bar stands as stored, while it is being pulled or would follow what is pulled."""
        if entry.bar is not None:
            painter.setOpacity(scene.ghost)
            self.bars.paint(painter, entry.bar, entry.letter, scene.scale, middle, clip, today_x)
            painter.setOpacity(1)

    def _float(self, painter: QPainter, scene: Scene, entry: Entry, right: float, middle: float) -> None:
        """The days before a successor has to move: a dotted line with an end stroke."""
        if entry.float_until is None or scene.previews:
            return
        stop = scene.scale.x(entry.float_until) + scene.scale.per_day
        if stop > right + 6:
            self.bars.slack(painter, right + 3, stop, middle)

    # Words beside bars

    def _labels(self, painter: QPainter, scene: Scene, clip: QRectF, first: int, last: int) -> None:
        """Milestones their date, with `titles` all bars their name, where nothing else stands."""
        spoken = {
            number: words
            for number in range(first, last + 1)
            if (words := label_words(scene.rows.entries[number], titles=scene.titles))
        }
        upright = self.arrows.upright(scene, first, last, spoken)
        font = self.theme.fonts.base(scene.font_size, tabular=True)
        colour, height = self.theme.colour("ink2"), scene.row_height
        here = scene.scale.x(scene.today) + scene.scale.per_day / 2
        line = (here - 3, here + 3)
        for number, words in spoken.items():
            entry, bar = scene.rows.entries[number], scene.bar(number)
            if bar is None:
                continue
            left, right = outline(bar, scene.scale)
            if right < clip.left() or left > clip.right():
                continue
            taken = [(x - 2, x + 2) for x in upright.get(number, ())]
            taken += self.signs.reach(entry, scene.scale)
            if entry.float_until is not None:
                taken.append((right, scene.scale.x(entry.float_until) + scene.scale.per_day + 2))
            met = status_x(bar, scene.scale, scene.today) if scene.progress_line else None
            if met is not None:
                here = scene.scale.x(scene.today)
                taken.append((min(met, here) - 4, max(met, here) + 4))
            if number in scene.rows.sources:
                taken.append((left - 8, right + 10))
            own = left - (26 if entry.conflict else 10 if entry.measure and entry.measure.automatic else 0)
            width, seen = paint.width_of(words, font) + 2, (clip.left() + 4, clip.right() - 2)
            least = LEAST if scene.titles else width  # half a date says nothing
            place = place_label(own, right, width, [*taken, line], seen, least)
            if place is None or place[1] - place[0] < width:
                # rather over the line of today, on a ground of its own, than cut or left out
                over = place_label(own, right, width, taken, seen, least)
                place = place if over is None or (place and place[1] - place[0] >= over[1] - over[0]) else over
            if place is not None:
                area = QRectF(place[0], number * height, place[1] - place[0], height - 1)
                if area.left() < line[1] and area.right() > line[0]:
                    painter.fillRect(area.adjusted(-2, 2, 2, -2), self.theme.colour("surface"))
                paint.text(painter, area, words, font, colour)

    def _status(self, painter: QPainter, scene: Scene, first: int, last: int) -> None:
        stops = ((number, status_x(scene.bar(number), scene.scale, scene.today)) for number in range(first, last + 1))
        here = scene.scale.x(scene.today) + scene.scale.per_day / 2
        line, met = status_line(stops, here, scene.row_height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self.theme.colour("surface"), 4.0), (self.theme.colour("bad"), 1.6)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline([QPointF(*point) for point in line])
        painter.setBrush(self.theme.colour("surface"))
        for x, y in met:
            painter.drawEllipse(QPointF(x, y), 2.8, 2.8)

    # While the mouse works

    def _hover(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        number = scene.hovered
        if 0 <= number < len(scene.rows.entries) and scene.pulling is None:
            bar = scene.bar(number)
            if bar is not None and bar.shape is not Shape.SUMMARY:
                at = link_handle(bar, scene.scale, (number + 0.5) * scene.row_height)
                painter.setPen(QPen(self.theme.colour("petrol"), 1.5))
                painter.setBrush(self.theme.colour("surface"))
                painter.drawEllipse(at, 4, 4)
        if scene.pulling is not None:
            start, end = scene.pulling
            arrow(painter, ((start.x(), start.y()), (end.x(), end.y())), self.theme.colour("petrol"), 2)


def label_words(entry: Entry, *, titles: bool) -> str:
    row = entry.measure
    if row is None:
        return ""
    date_words = short_period(row.start, row.precision) if row.kind is MeasureKind.MILESTONE else ""
    return f"{row.title}  {date_words}".strip() if titles else date_words


def link_handle(bar: Bar, scale: TimeScale, middle: float) -> QPointF:
    """The small ring behind a bar from which a link is pulled."""
    return QPointF(outline(bar, scale)[1] + 9, middle)
