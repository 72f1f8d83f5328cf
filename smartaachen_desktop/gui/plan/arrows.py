"""Paints the links between bars and finds their ways; only those that touch the rows that are seen."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from smartaachen_desktop.gui.plan.bars import BAR, outline
from smartaachen_desktop.gui.plan.links_index import Link
from smartaachen_desktop.gui.plan.routes import Box, Point, route
from smartaachen_desktop.gui.plan.rows import Shape
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.theme import Theme

ARROW = 2.6


class ArrowPainter:
    """Keeps nothing: the ways lie in the scene until its rows or its scale change."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def paint(self, painter: QPainter, scene: Scene, first: int, last: int) -> None:
        thin: list[tuple[QPolygonF, QPolygonF]] = []
        thick: list[tuple[QPolygonF, QPolygonF]] = []
        for link in scene.rows.links_between(first, last):
            tight = scene.critical and not scene.previews and scene.rows.is_tight(link)
            shape = self._shape(scene, link, 2.0 if tight else 1.2)
            if shape is not None:
                (thick if tight else thin).append(shape)
        for shapes, colour, width in ((thin, self.theme.colour("ink2"), 1.2), (thick, self.theme.colour("ink"), 2.0)):
            # all lines, then all heads: changing pens is dear; upright and level lines need no smoothing
            painter.setPen(QPen(colour, round(width)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            for line, _ in shapes:
                painter.drawPolyline(line)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for _, head in shapes:
                painter.drawPolygon(head)

    def _shape(self, scene: Scene, link: Link, width: float) -> tuple[QPolygonF, QPolygonF] | None:
        key = link.source, link.target
        if not scene.previews and key in scene.shapes:
            return scene.shapes[key]
        points = self.way(scene, link)
        if not points:
            return None
        shape = arrow_shape(points, width)
        if not scene.previews:
            scene.shapes[key] = shape
        return shape

    def way(self, scene: Scene, link: Link) -> tuple[Point, ...]:
        moving = bool(scene.previews)
        key, boxes = (link.source, link.target), scene.boxes
        if not moving and key in scene.routes:
            return scene.routes[key]
        source, target = self._box(scene, link.source), self._box(scene, link.target)
        points: tuple[Point, ...] = ()
        if source is not None and target is not None:
            points = route(
                source, target, (link.source, link.target), link.type, scene.row_height,
                2 * 7 if target.narrow else BAR,
                lambda row: boxes[row] if not moving and row in boxes else self._box(scene, row),
            )  # fmt: skip
        if not moving:
            scene.routes[key] = points
        return points

    def upright(self, scene: Scene, first: int, last: int, wanted: Collection[int]) -> dict[int, list[float]]:
        """For each of the `wanted` rows the places where an arrow runs up or down through it."""
        found: dict[int, list[float]] = {}
        if not wanted:
            return found
        height, asked = scene.row_height, sorted(wanted)
        for link in scene.rows.links_between(first, last):
            met = asked[bisect_left(asked, link.top) : bisect_right(asked, link.bottom)]
            if not met:
                continue
            for (x, y0), (x1, y1) in pairwise(self.way(scene, link)):
                if x != x1:
                    continue
                top, bottom = min(y0, y1) // height, (max(y0, y1) - 0.1) // height
                for row in met:
                    if top <= row <= bottom:
                        found.setdefault(row, []).append(x)
        return found

    @staticmethod
    def _box(scene: Scene, row: int) -> Box | None:
        if not scene.previews and row in scene.boxes:
            return scene.boxes[row]
        bar = scene.bar(row)
        box = None if bar is None else Box(*outline(bar, scene.scale), bar.shape is Shape.MILESTONE)
        if not scene.previews:
            scene.boxes[row] = box
        return box


def arrow_shape(points: tuple[Point, ...], width: float) -> tuple[QPolygonF, QPolygonF]:
    """The right-angled line through the points, and its head at the last one."""
    from_x, from_y = points[-2]
    x, y = points[-1]
    long, half = (ARROW + width) * 1.5, (ARROW + width) * 0.7
    corners = [QPointF(corner_x, corner_y) for corner_x, corner_y in points]
    if x == from_x:
        foot = y - long if y > from_y else y + long
        base, head = QPointF(x, foot), (QPointF(x - half, foot), QPointF(x + half, foot))
    else:
        foot = x - long if x > from_x else x + long
        base, head = QPointF(foot, y), (QPointF(foot, y - half), QPointF(foot, y + half))
    return QPolygonF([*corners[:-1], base]), QPolygonF([corners[-1], *head])


def arrow(painter: QPainter, points: tuple[Point, ...], colour: QColor, width: float) -> None:
    """One arrow alone."""
    line, head = arrow_shape(points, width)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(head)
