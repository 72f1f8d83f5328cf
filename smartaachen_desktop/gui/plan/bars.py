"""How bars, milestones, series and summaries look."""

import math
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from smartaachen_desktop.gui.plan.periods import months_later
from smartaachen_desktop.gui.plan.rows import Bar, Shape
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.gui.shared.fields import FieldLook, field_brush, field_look
from smartaachen_desktop.gui.theme import Theme

BAR = 11.0
CLOSE = 2.0
DAYS_A_MONTH = 30.44
LAST = date(9990, 1, 1)
FADE = 10
PATTERN = 84
"""Pixels after which the pattern of every field begins anew."""
DIAMOND = 7.0
MARK_WIDTH, MARK_HEIGHT = 5.0, 12.0
SUMMARY = 4.0


class BarPainter:
    """Draws one bar at a time; keeps the patterns of its theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._critical = QPen(theme.colour("ink"), 2)
        self._brushes: dict[str, QBrush] = {}
        self._inks: dict[str, tuple[QColor, QColor]] = {}
        self._ends: dict[tuple[str, bool, int, int, int, float], QPixmap] = {}

    def brush(self, letter: str) -> QBrush:
        if letter not in self._brushes:
            self._brushes[letter] = field_brush(self.theme, letter)
        return self._brushes[letter]

    def paint(
        self, painter: QPainter, bar: Bar, letter: str, scale: TimeScale, middle: float, clip: QRectF, today_x: float
    ) -> None:
        """Draw a bar whose row has its middle at `middle`; `clip` is the part of the chart that is seen."""
        look = field_look(letter)
        match bar.shape:
            case Shape.MILESTONE:
                self.diamond(painter, QPointF(scale.x(bar.middle), middle), look, done=bar.done, known=not bar.soft)
            case Shape.SERIES:
                self._series(painter, bar, look, scale, middle, clip, today_x)
            case Shape.SUMMARY:
                self._summary(painter, look, scale.x(bar.start), scale.x(bar.stop), middle)
            case Shape.BAR:
                area = QRectF(scale.x(bar.start), middle - BAR / 2, 0, BAR)
                area.setRight(max(scale.x(bar.stop), area.left() + 3))
                self.bar(painter, area, letter, bar.progress, fade_start=bar.soft, fade_end=bar.soft or bar.open_end)

    def bar(
        self, painter: QPainter, area: QRectF, letter: str, share: float, *, fade_start: bool, fade_end: bool
    ) -> None:
        """Soft ground with the field's pattern, done part solid, outline; faded ends have no edge."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(round(area.left()), round(area.top()), max(round(area.width()), 3), area.height())
        painter.setBrushOrigin(area.topLeft())
        fade = min(FADE, int(area.width() / 3))
        left, right = fade if fade_start else 0, fade if fade_end else 0
        self._piece(painter, area.adjusted(left, 0, -right, 0), area, letter, share)
        if left:
            self._faded(painter, QRectF(area.left(), area.top(), left, area.height()), area, letter, share)
        if right:
            self._faded(painter, QRectF(area.right() - right, area.top(), right, area.height()), area, letter, share)
        line = self._ink(letter)[1]
        if not left:
            painter.fillRect(QRectF(area.left(), area.top(), 1, area.height()), line)
        if not right:
            painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _piece(self, painter: QPainter, piece: QRectF, whole: QRectF, letter: str, share: float) -> None:
        fill, line = self._ink(letter)
        painter.fillRect(piece, self.brush(letter))
        if share > 0:
            done = QRectF(piece)
            done.setRight(min(piece.right(), round(whole.left() + whole.width() * share)))
            if done.width() > 0:
                painter.fillRect(done, fill)
        painter.fillRect(QRectF(piece.left(), whole.top(), piece.width(), 1), line)
        painter.fillRect(QRectF(piece.left(), whole.bottom() - 1, piece.width(), 1), line)

    def _faded(self, painter: QPainter, piece: QRectF, whole: QRectF, letter: str, share: float) -> None:
        """An end without an edge. Painted once for each look it can have: it takes forty strokes."""
        scale = painter.device().devicePixelRatioF() * max(painter.transform().m11(), 1.0)
        at_left = piece.left() == whole.left()
        done = min(max(round(whole.width() * share) - int(piece.left() - whole.left()), 0), int(piece.width()))
        phase = 0 if at_left else int(piece.left() - whole.left()) % PATTERN
        key = (letter, at_left, int(piece.width()), done, phase, scale)
        if key not in self._ends:
            end = QPixmap(QSize(math.ceil(piece.width() * scale), math.ceil(piece.height() * scale)))
            end.setDevicePixelRatio(scale)
            end.fill(Qt.GlobalColor.transparent)
            into = QPainter(end)
            into.translate(-piece.topLeft())
            into.setBrushOrigin(whole.topLeft())
            steps = int(piece.width())
            for number in range(steps):
                into.setOpacity((number + 0.5) / steps)
                x = piece.left() + (number if at_left else steps - 1 - number)
                self._piece(into, QRectF(x, piece.top(), 1, piece.height()), whole, letter, share)
            into.end()
            self._ends[key] = end
        painter.drawPixmap(piece.topLeft(), self._ends[key])

    def _ink(self, letter: str) -> tuple[QColor, QColor]:
        """Fill and outline of a field."""
        if letter not in self._inks:
            look = field_look(letter)
            self._inks[letter] = self.theme.colour(look.fill), self.theme.colour(look.line)
        return self._inks[letter]

    def diamond(
        self, painter: QPainter, at: QPointF, look: FieldLook, *, done: bool, known: bool = True, size: float = DIAMOND
    ) -> None:
        """Solid when reached, open while to come, dashed while only the month is known."""
        shape = QPolygonF([
            at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size), at + QPointF(-size, 0),
        ])  # fmt: skip
        colour = self.theme.colour(look.fill if done else look.line)
        if look.fill == "petrol":
            colour = self.theme.colour("petrol")
        pen = QPen(colour, 1.5)
        if not done and not known:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.9, 1.5])
        painter.setPen(pen)
        painter.setBrush(colour if done else self.theme.colour("surface"))
        painter.drawPolygon(shape)

    def critical(self, painter: QPainter, area: QRectF) -> None:
        """Ink around a bar that cannot slip without moving what follows."""
        painter.setPen(self._critical)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def slack(self, painter: QPainter, left: float, right: float, middle: float) -> None:
        """Float: dots up to the last day, and a stroke there."""
        pen = QPen(self.theme.colour("ink2"), 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1, 2.4])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        painter.setPen(QPen(self.theme.colour("ink2"), 1.2))
        painter.drawLine(QPointF(right, middle - 4), QPointF(right, middle + 4))

    def _series(
        self, painter: QPainter, bar: Bar, look: FieldLook, scale: TimeScale, middle: float, clip: QRectF,
        today_x: float,
    ) -> None:  # fmt: skip
        begin, stop = scale.x(bar.start), scale.x(bar.stop)
        colour = self.theme.colour(look.line)
        if not bar.marks_milestone:
            line = QRectF(max(begin, clip.left()), middle + MARK_HEIGHT / 2 + 2, 0, 1)
            line.setRight(min(stop, clip.right()))
            painter.fillRect(line, self.theme.colour(look.line, 0.6))
        every = (bar.every or (bar.every_months or 1) * DAYS_A_MONTH) * scale.per_day
        width = min(MARK_WIDTH, every * 0.6)
        for x in series_places(bar, scale, clip.left() - 10, clip.right() + 10):
            past = x <= today_x
            if bar.marks_milestone:
                self.diamond(painter, QPointF(x, middle), look, done=past)
                continue
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(colour if past else self.theme.colour("surface"))
            mark = QRectF(x - width / 2, middle - MARK_HEIGHT / 2, width, MARK_HEIGHT)
            painter.drawRoundedRect(mark.adjusted(0.6, 0.6, -0.6, -0.6), 1, 1)

    def _summary(self, painter: QPainter, look: FieldLook, left: float, right: float, middle: float) -> None:
        top = middle - 3.5
        path = QPainterPath(QPointF(left, top))
        path.lineTo(right, top)
        path.lineTo(right, top + SUMMARY + 4)
        path.lineTo(right - 5, top + SUMMARY)
        path.lineTo(left + 5, top + SUMMARY)
        path.lineTo(left, top + SUMMARY + 4)
        path.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(look.fill))
        painter.drawPath(path)


def series_places(bar: Bar, scale: TimeScale, left: float, right: float) -> Iterator[float]:
    """Where the repetitions stand between two places; so dense that they would touch, only some."""
    begin, stop = scale.x(bar.start), scale.x(bar.stop)
    if bar.every_months:
        apart = bar.every_months * DAYS_A_MONTH * scale.per_day
        number = max(math.floor((left - begin) / apart) - 1, 0)
        each = max(math.ceil(CLOSE / apart), 1)
        number -= number % each
        while (day := months_later(bar.start, number * bar.every_months)) < min(bar.stop, LAST) and scale.x(
            day
        ) < right:
            if scale.x(day) >= left:
                yield scale.x(day)
            number += each
        return
    apart = (bar.every or 1) * scale.per_day
    each = 3 if apart < CLOSE else 1
    number = max(math.floor((left - begin) / apart) - 1, 0)
    number -= number % each
    while (x := begin + number * apart) < min(stop, right):
        yield x
        number += each


def outline(bar: Bar, scale: TimeScale) -> tuple[float, float]:
    """Left and right edge of what is drawn for a bar."""
    if bar.shape is Shape.MILESTONE:
        x = scale.x(bar.middle)
        return x - DIAMOND, x + DIAMOND
    left = scale.x(bar.start)
    return left, max(scale.x(bar.stop), left + 3)
