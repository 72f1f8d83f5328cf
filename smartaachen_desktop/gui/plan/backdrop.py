"""What lies behind the bars: the grounds of the rows, days off, and the lines of the time axis.

All rows of one ground look alike, so a row of each is painted once and repeated: upright lines over the whole height
touch every line of memory and would take most of a frame.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from smartaachen_desktop.charts.time_units import Unit, ticks
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.timescale import Tier, TimeScale
from smartaachen_desktop.gui.theme import Theme
from smartaachen_desktop.model.working_time import WorkCalendar

PLAIN, GROUP, CHOSEN = "plain", "group", "chosen"
Place = tuple[TimeScale, float, float, float, float, WorkCalendar | None]


class Backdrop:
    """Keeps the painted rows until scale, place or size change."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._place: Place | None = None
        self._rows: dict[str, QPixmap] = {}

    def paint(self, painter: QPainter, scene: Scene, clip: QRectF, first: int, last: int) -> None:
        """`first` … `last` are the rows that are seen; below the last one the ground runs on to the end of `clip`."""
        height = scene.row_height
        stop = (last + 1) * height
        for ground, top, bottom in _runs(scene, first, last):
            self._fill(painter, scene, QRectF(clip.left(), top * height, clip.width(), (bottom - top) * height), ground)
        if stop < clip.bottom():
            below = QRectF(clip.left(), max(stop, clip.top()), clip.width(), clip.bottom() - max(stop, clip.top()))
            painter.fillRect(below, self.theme.colour("surface"))
            self._columns(painter, scene, below)

    def _fill(self, painter: QPainter, scene: Scene, area: QRectF, ground: str) -> None:
        scale = painter.device().devicePixelRatioF()
        there = painter.transform()
        if not there.isScaling() and not there.isRotating() and (scene.row_height * scale).is_integer():
            painter.drawTiledPixmap(area, self._row(scene, area.left(), area.width(), scale, ground))
            return
        top = area.top()
        while top < area.bottom():
            self._paint_row(painter, scene, QRectF(area.left(), top, area.width(), scene.row_height), ground)
            top += scene.row_height

    def _row(self, scene: Scene, left: float, width: float, scale: float, ground: str) -> QPixmap:
        place = (scene.scale, left, width, scene.row_height, scale, scene.calendar)
        if place != self._place:
            self._place = place
            self._rows.clear()
        if ground not in self._rows:
            tile = QPixmap(QSize(round(width * scale), round(scene.row_height * scale)))
            tile.setDevicePixelRatio(scale)
            tile.fill(self.theme.colour("surface"))
            painter = QPainter(tile)
            painter.translate(-left, 0)
            self._paint_row(painter, scene, QRectF(left, 0, width, scene.row_height), ground)
            painter.end()
            self._rows[ground] = tile
        return self._rows[ground]

    def _paint_row(self, painter: QPainter, scene: Scene, area: QRectF, ground: str) -> None:
        colour = self.theme.colour
        painter.fillRect(area, colour("sunken" if ground == GROUP else "surface"))
        if ground == CHOSEN:
            painter.fillRect(area, colour("select", 0.6))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), colour("line"))
        self._columns(painter, scene, area)

    def _columns(self, painter: QPainter, scene: Scene, area: QRectF) -> None:
        """Days off and the lines of the axis."""
        scale, colour = scene.scale, self.theme.colour
        tier, begin, end = scale.tier, scale.day_at(area.left()), scale.day_at(area.right())
        if tier.shades_weekends:
            shade = colour("control", 0.13)
            calendar = scene.calendar
            free = [
                (round(scale.x(day)), round(scale.x(after)))
                for day, after in ticks(Unit.DAY, begin, end)
                if day.weekday() >= 5 or (calendar is not None and not calendar.is_working(day))
            ]
            for left, right in joined(free):
                painter.fillRect(QRectF(left, area.top(), right - left, area.height()), shade)
        for unit, role in _lines(tier):
            line = colour(role, 0.75 if role == "control" else 1.0)
            for day, _ in ticks(unit, begin, end):
                painter.fillRect(QRectF(round(scale.x(day)), area.top(), 1, area.height()), line)


def paint_meetings(painter: QPainter, theme: Theme, scene: Scene, clip: QRectF) -> None:
    """A dotted line down the chart for each meeting."""
    tile = QPixmap()
    for mark in scene.meetings:
        x = round(scene.scale.x(mark.day) + scene.scale.per_day / 2)
        if not mark.has_line or not clip.left() <= x <= clip.right():
            continue
        if tile.isNull():
            tile = _dots(theme, painter.device().devicePixelRatioF())
        painter.drawTiledPixmap(QRectF(x, clip.top(), 1, clip.height()), tile, QPointF(0, clip.top() % DOTS))


DOTS = 5
"""Pixels from one dot of a meeting's line to the next."""


def _dots(theme: Theme, scale: float) -> QPixmap:
    tile = QPixmap(QSize(max(round(scale), 1), round(DOTS * scale)))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.fillRect(QRectF(0, 0, 1, 1.2), theme.colour("ink2", 0.75))
    painter.end()
    return tile


def _runs(scene: Scene, first: int, last: int) -> Iterator[tuple[str, int, int]]:
    """Neighbouring rows of one ground: its name, the first row, and the one after the last."""
    begin, ground = first, ""
    for number in range(first, last + 1):
        chosen = number == scene.selected or number in scene.chosen
        here = CHOSEN if chosen else GROUP if scene.rows.entries[number].is_group else PLAIN
        if here != ground and ground:
            yield ground, begin, number
            begin = number
        ground = here
    if ground:
        yield ground, begin, last + 1


def _lines(tier: Tier) -> list[tuple[Unit, str]]:
    """Units whose beginnings are drawn as lines, the faint ones first."""
    return [(tier.fine, "line")] if tier.fine is tier.strong else [(tier.fine, "line"), (tier.strong, "control")]


def joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbours as one: a weekend is one area."""
    found: list[tuple[int, int]] = []
    for left, right in spans:
        begin = found.pop()[0] if found and found[-1][1] >= left else left
        found.append((begin, right))
    return found
