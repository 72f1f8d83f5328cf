"""Small signs at a bar: idea, stopped, deadline, constraint, automatic planning, conflict. Each has its own shape."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from smartaachen_desktop.gui.plan.bars import BAR
from smartaachen_desktop.gui.plan.rows import Entry, Shape
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.gui.theme import Theme
from smartaachen_desktop.model.plan import Constraint, MeasureStatus

HALF = 8.0
"""Half the height of a constraint's bracket."""


class SignPainter:
    """Draws the signs of one row."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def paint(
        self, painter: QPainter, entry: Entry, scale: TimeScale, left: float, right: float, middle: float
    ) -> None:  # fmt: skip
        """`left` and `right` are the ends of the row's bar."""
        row = entry.measure
        if row is None:
            return
        if row.status is MeasureStatus.STOPPED:
            self.stopped(painter, left, right, middle)
        elif row.status is MeasureStatus.IDEA and entry.bar is not None and entry.bar.shape is Shape.BAR:
            self.idea(painter, left, right, middle)
        if row.automatic:
            self.automatic(painter, QPointF(left - 5, middle))
        if row.constraint_day is not None:
            self.constraint(painter, row.constraint, self.constraint_x(entry, scale) or 0, middle)
        if row.deadline is not None:
            missed = row.end is not None and row.end > row.deadline
            self.deadline(painter, QPointF(scale.x(row.deadline) + scale.per_day, middle), missed=missed)
        if entry.conflict:
            self.conflict(painter, QPointF(left - (20 if row.automatic else 13), middle))

    @staticmethod
    def constraint_x(entry: Entry, scale: TimeScale) -> float | None:
        row = entry.measure
        if row is None or row.constraint_day is None:
            return None
        return scale.x(row.constraint_day) + (scale.per_day if row.constraint is Constraint.NOT_AFTER else 0)

    def reach(self, entry: Entry, scale: TimeScale) -> list[tuple[float, float]]:
        """Where signs stand away from the bar, so that no label is put there."""
        row, found = entry.measure, []
        if row is not None and row.deadline is not None:
            x = scale.x(row.deadline) + scale.per_day
            found.append((x - 7, x + 7))
        x_constraint = self.constraint_x(entry, scale)
        if x_constraint is not None:
            found.append((x_constraint - 6, x_constraint + 6))
        return found

    def stopped(self, painter: QPainter, left: float, right: float, middle: float) -> None:
        """Struck through, as on paper."""
        for colour, width in (("surface", 4.0), ("ink", 2.0)):
            painter.setPen(QPen(self.theme.colour(colour), width))
            painter.drawLine(QLineF(left - 4, middle, right + 4, middle))

    def idea(self, painter: QPainter, left: float, right: float, middle: float) -> None:
        """The outline has gaps: nothing is decided yet."""
        pen = QPen(self.theme.colour("surface"), 2.4, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.6, 2.4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(round(left), round(middle - BAR / 2), round(right) - round(left) - 1, BAR - 1))

    def automatic(self, painter: QPainter, at: QPointF) -> None:
        """A wedge pushing the bar: its place follows from others."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("ink2"))
        painter.drawPolygon(QPolygonF([at + QPointF(-4, -4.5), at + QPointF(3.5, 0), at + QPointF(-4, 4.5)]))

    def constraint(self, painter: QPainter, kind: Constraint, x: float, middle: float) -> None:
        """A bracket that opens to where the measure may be; closed on both sides where it is fixed."""
        painter.setPen(QPen(self.theme.colour("ink"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QLineF(x, middle - HALF, x, middle + HALF))
        for side in {Constraint.NOT_BEFORE: (4,), Constraint.NOT_AFTER: (-4,), Constraint.FIXED: (4, -4)}.get(kind, ()):
            painter.drawLine(QLineF(x, middle - HALF, x + side, middle - HALF))
            painter.drawLine(QLineF(x, middle + HALF, x + side, middle + HALF))

    def deadline(self, painter: QPainter, at: QPointF, *, missed: bool) -> None:
        """An arrow down onto the last day; solid and with a bar below it once the end lies behind it."""
        colour = self.theme.colour("bad" if missed else "ink")
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if missed else self.theme.colour("surface"))
        painter.drawLine(QLineF(at.x(), at.y() - 9, at.x(), at.y()))
        painter.drawPolygon(QPolygonF([at + QPointF(-5, -2), at + QPointF(5, -2), at + QPointF(0, 5)]))
        if missed:
            painter.drawLine(QLineF(at.x() - 5, at.y() + 8, at.x() + 5, at.y() + 8))

    def conflict(self, painter: QPainter, at: QPointF) -> None:
        """A triangle with a stroke, as for every warning."""
        painter.setPen(QPen(self.theme.colour("bad"), 1.4))
        painter.setBrush(self.theme.colour("surface"))
        painter.drawPolygon(QPolygonF([at + QPointF(-6, 5), at + QPointF(0, -6), at + QPointF(6, 5)]))
        painter.drawLine(QLineF(at.x(), at.y() - 2, at.x(), at.y() + 1))
        painter.fillRect(QRectF(at.x() - 0.7, at.y() + 2.4, 1.4, 1.4), self.theme.colour("bad"))
