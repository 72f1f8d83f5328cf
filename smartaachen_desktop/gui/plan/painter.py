"""Paints the rows of the time axis: only those that are seen, with grid, bars, links and today."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from smartaachen_desktop.gui.plan.bars import BAR, BarPainter, outline
from smartaachen_desktop.gui.plan.marks import MeetingLook
from smartaachen_desktop.gui.plan.periods import short_period
from smartaachen_desktop.gui.plan.routes import Box, Point, route
from smartaachen_desktop.gui.plan.rows import Bar, Entry, Link, Rows, Shape
from smartaachen_desktop.gui.plan.timescale import TimeScale, Unit, ticks
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import Theme
from smartaachen_desktop.model.plan import MeasureKind

ARROW = 2.6


@dataclass
class Scene:
    """Everything the painter needs to know; the widget keeps one and changes it."""

    rows: Rows
    scale: TimeScale
    today: date
    meetings: tuple[MeetingLook, ...] = ()
    row_height: float = 24
    font_size: int | str = "small"
    no_date: str = "Termin offen"
    selected: int = -1
    hovered: int = -1
    preview: tuple[int, Bar] | None = None
    pulling: tuple[QPointF, QPointF] | None = None
    is_free: Callable[[date], bool] | None = None
    painted_rows: int = 0
    routes: dict[UUID, tuple[Point, ...]] = field(default_factory=dict)

    def bar(self, row: int) -> Bar | None:
        """The bar of a row, or the place it is just being pulled to."""
        if self.preview is not None and self.preview[0] == row:
            return self.preview[1]
        return self.rows.entries[row].bar


class ChartPainter:
    """Paints a Scene in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.bars = BarPainter(theme)

    def paint(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """`clip` is the visible part in the chart's own coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = scene.row_height
        first = max(int(clip.top() // height), 0)
        last = min(int(clip.bottom() // height), len(scene.rows.entries) - 1)
        scene.painted_rows = max(last - first + 1, 0)
        painter.fillRect(clip, self.theme.colour("surface"))
        self._grounds(painter, scene, clip, first, last)
        self._grid(painter, scene, clip)
        today_x = scene.scale.x(scene.today)
        self._today(painter, today_x, scene.scale, clip, band=True)
        for number in range(first, last + 1):
            entry, bar = scene.rows.entries[number], scene.bar(number)
            middle = (number + 0.5) * height
            if bar is not None:
                self._bar(painter, scene, entry, bar, middle, clip, today_x)
            elif entry.measure is not None:
                area = QRectF(clip.left() + 10, number * height, 160, height)
                font = self.theme.fonts.base(scene.font_size, italic=False)
                paint.text(painter, area, scene.no_date, font, self.theme.colour("ink2"), elide=False)
        self._links(painter, scene, first, last)
        self._today(painter, today_x, scene.scale, clip, band=False)
        self._hover(painter, scene, clip)

    # Grounds and grid

    def _grounds(self, painter: QPainter, scene: Scene, clip: QRectF, first: int, last: int) -> None:
        height, line = scene.row_height, self.theme.colour("line")
        for number in range(first, last + 1):
            area = QRectF(clip.left(), number * height, clip.width(), height)
            if number == scene.selected:
                painter.fillRect(area, self.theme.colour("select", 0.6))
            elif scene.rows.entries[number].is_group:
                painter.fillRect(area, self.theme.colour("sunken"))
            painter.fillRect(QRectF(clip.left(), area.bottom() - 1, clip.width(), 1), line)

    def _grid(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        scale, colour = scene.scale, self.theme.colour
        tier, begin, end = scale.tier, scale.day_at(clip.left()), scale.day_at(clip.right())
        if tier.shades_weekends:
            for day, after in ticks(Unit.DAY, begin, end):
                if day.weekday() >= 5 or (scene.is_free is not None and scene.is_free(day)):
                    area = QRectF(scale.x(day), clip.top(), scale.x(after) - scale.x(day), clip.height())
                    painter.fillRect(area, colour("control", 0.13))
        lines = [(tier.fine, "line")] if tier.fine is tier.strong else [(tier.fine, "line"), (tier.strong, "control")]
        for unit, role in lines:
            for day, _ in ticks(unit, begin, end):
                alpha = 0.75 if role == "control" else 1.0
                painter.fillRect(QRectF(round(scale.x(day)), clip.top(), 1, clip.height()), colour(role, alpha))
        pen = QPen(colour("ink2", 0.75), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.2, 4])
        painter.setPen(pen)
        for mark in scene.meetings:
            x = round(scale.x(mark.day) + scale.per_day / 2) + 0.5
            if mark.has_line and clip.left() <= x <= clip.right():
                painter.drawLine(QPointF(x, clip.top()), QPointF(x, clip.bottom()))

    def _today(self, painter: QPainter, x: float, scale: TimeScale, clip: QRectF, *, band: bool) -> None:
        x += scale.per_day / 2
        if band:
            width = max(5.0, min(scale.per_day, 24.0))
            painter.fillRect(QRectF(x - width / 2, clip.top(), width, clip.height()), self.theme.colour("accent", 0.9))
        else:
            painter.fillRect(QRectF(x - 0.75, clip.top(), 1.5, clip.height()), self.theme.colour("ink"))

    # Bars

    def _bar(
        self, painter: QPainter, scene: Scene, entry: Entry, bar: Bar, middle: float, clip: QRectF, today_x: float
    ) -> None:
        left, right = outline(bar, scene.scale)
        if right >= clip.left() - 4 and left <= clip.right() + 4:
            visible = bar
            self.bars.paint(painter, visible, entry.letter, scene.scale, middle, clip, today_x)
            self._float(painter, scene, entry, right, middle)
            if entry.critical and bar.shape is Shape.BAR:
                self.bars.critical(painter, QRectF(round(left), middle - BAR / 2, round(right) - round(left), BAR))
            number = scene.rows.index[entry.key]
            if number == scene.selected and bar.shape is Shape.BAR:
                frame = QRectF(round(left), middle - BAR / 2, round(right) - round(left), BAR).adjusted(-2, -2, 2, 2)
                paint.box(painter, frame, None, self.theme.colour("focus"), radius=2, width=2)
        row = entry.measure
        if row is not None and bar.shape is Shape.MILESTONE and row.kind is MeasureKind.MILESTONE:
            self._label(painter, scene, entry, right, middle)

    def _float(self, painter: QPainter, scene: Scene, entry: Entry, right: float, middle: float) -> None:
        """The days before a successor has to move: a dotted line with an end stroke."""
        if entry.float_until is None or scene.preview is not None:
            return
        stop = scene.scale.x(entry.float_until) + scene.scale.per_day
        if stop > right + 6:
            self.bars.slack(painter, right + 3, stop, middle)

    def _label(self, painter: QPainter, scene: Scene, entry: Entry, right: float, middle: float) -> None:
        row, number = entry.measure, scene.rows.index[entry.key]
        if row is None or number in scene.rows.sources:
            return
        font = self.theme.fonts.base(scene.font_size, tabular=True)
        height = scene.row_height
        area = QRectF(right + 8, middle - height / 2, 200, height - 1)
        words = short_period(row.start, row.precision)
        paint.text(painter, area, words, font, self.theme.colour("ink2"), elide=False)

    # Links

    def _links(self, painter: QPainter, scene: Scene, first: int, last: int) -> None:
        colour = self.theme.colour("ink2")
        for link in scene.rows.links:
            if link.bottom < first or link.top > last:
                continue
            points = self._route(scene, link)
            if points:
                tight = link.tight and scene.preview is None
                arrow(painter, points, self.theme.colour("ink") if tight else colour, 2.0 if tight else 1.2)

    def _route(self, scene: Scene, link: Link) -> tuple[Point, ...]:
        moving = scene.preview is not None
        if not moving and link.id in scene.routes:
            return scene.routes[link.id]
        source, target = self._box(scene, link.source), self._box(scene, link.target)
        points: tuple[Point, ...] = ()
        if source is not None and target is not None:
            points = route(
                source, target, (link.source, link.target), link.type, scene.row_height,
                2 * 7 if target.narrow else BAR, lambda row: self._box(scene, row),
            )  # fmt: skip
        if not moving:
            scene.routes[link.id] = points
        return points

    def _box(self, scene: Scene, row: int) -> Box | None:
        bar = scene.bar(row)
        if bar is None:
            return None
        left, right = outline(bar, scene.scale)
        return Box(left, right, bar.shape is Shape.MILESTONE)

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


def link_handle(bar: Bar, scale: TimeScale, middle: float) -> QPointF:
    """The small ring behind a bar from which a link is pulled."""
    return QPointF(outline(bar, scale)[1] + 9, middle)


def arrow(painter: QPainter, points: tuple[Point, ...], colour: QColor, width: float) -> None:
    """A line through the points with a filled head at the last one."""
    from_x, from_y = points[-2]
    x, y = points[-1]
    length = max(((x - from_x) ** 2 + (y - from_y) ** 2) ** 0.5, 0.01)
    ux, uy = (x - from_x) / length, (y - from_y) / length
    size = ARROW + width
    base = QPointF(x - ux * size * 1.5, y - uy * size * 1.5)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([*(QPointF(*point) for point in points[:-1]), base])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side = QPointF(-uy * size * 0.7, ux * size * 0.7)
    painter.drawPolygon(QPolygonF([QPointF(x, y), base + side, base - side]))
