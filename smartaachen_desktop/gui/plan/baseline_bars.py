"""Where measures stood in a baseline: a thin bar below the bar of today, in the same row."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from smartaachen_desktop.charts import plan_baseline
from smartaachen_desktop.gui.plan.rows import Bar, Shape, around, bar_of
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.gui.theme import Theme
from smartaachen_desktop.model.baseline_comparison import Kept
from smartaachen_desktop.services.queries.plan import MeasureRow

TOP, THIN = 7.0, 3.0
HALF = 3.2
"""Half a milestone."""


def kept_bars(state: tuple[Kept, ...], measures: tuple[MeasureRow, ...], horizon: date) -> Mapping[UUID | str, Bar]:
    found = plan_baseline.kept_bars(state, measures, lambda row: bar_of(row, horizon), around)
    return dict(found.items())


class BaselinePainter:
    """Grey, so that it is not read as a field of action; what is known only to the period, or open, is dashed."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def paint(self, painter: QPainter, bar: Bar, scale: TimeScale, middle: float, clip: QRectF) -> None:
        """`middle` is the middle of the row."""
        if bar.shape is Shape.MILESTONE:
            self.milestone(painter, QPointF(scale.x(bar.middle), middle + TOP + THIN / 2))
            return
        left = max(scale.x(bar.start), clip.left() - 20)
        right = min(max(scale.x(bar.stop), scale.x(bar.start) + 3), clip.right() + 20)
        if right > left:
            self.bar(painter, QRectF(left, middle + TOP, right - left, THIN), vague=bar.soft or bar.open_end)

    def bar(self, painter: QPainter, area: QRectF, *, vague: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        colour = self.theme.colour("ink2")
        if vague:
            pen = QPen(colour, THIN, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2, 1])
            painter.setPen(pen)
            y = area.center().y()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        else:
            painter.fillRect(area, colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def milestone(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(self.theme.colour("surface"), 1))
        painter.setBrush(self.theme.colour("ink2"))
        corners = ((0, -HALF), (HALF, 0), (0, HALF), (-HALF, 0))
        painter.drawPolygon(QPolygonF([at + QPointF(*each) for each in corners]))
