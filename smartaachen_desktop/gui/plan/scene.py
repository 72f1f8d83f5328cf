"""Everything the painter of the time axis needs to know; the widget keeps one and changes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from smartaachen_desktop.gui.plan.marks import MeetingLook
from smartaachen_desktop.gui.plan.routes import Box, Point
from smartaachen_desktop.gui.plan.rows import Bar, Rows
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.plan import MeasureRow


@dataclass
class Scene:
    """`previews` are rows as they would stand if the mouse let go now; `chosen` all selected rows."""

    rows: Rows
    scale: TimeScale
    today: date
    meetings: tuple[MeetingLook, ...] = ()
    row_height: float = 24
    font_size: int | str = "small"
    no_date: str = "Termin offen"
    selected: int = -1
    chosen: frozenset[int] = frozenset()
    hovered: int = -1
    previews: Mapping[int, Bar] = field(default_factory=dict)
    ghost: float = 0.28
    """How strong the bars under their previews are."""
    pulling: tuple[QPointF, QPointF] | None = None
    calendar: WorkCalendar | None = None
    """The plan's working days; weekends, holidays and its own days off are shaded."""
    together: Callable[[Sequence[MeasureRow]], Sequence[MeasureRow]] = list[MeasureRow]
    """Which measures are moved where these are: their steps too; set by the workspace."""
    critical: bool = True
    """Whether the critical path stands out."""
    progress_line: bool = False
    titles: bool = False
    """Whether the names stand beside the bars."""
    kept: Mapping[UUID | str, Bar] = field(default_factory=dict)
    """Where measures stood in the baseline that is shown."""
    painted_rows: int = 0
    routes: dict[tuple[int, int], tuple[Point, ...]] = field(default_factory=dict)
    shapes: dict[tuple[int, int], tuple[QPolygonF, QPolygonF]] = field(default_factory=dict)
    """Line and head of each arrow that was painted."""
    boxes: dict[int, Box | None] = field(default_factory=dict)
    """The outlines of bars that arrows asked for."""

    @property
    def working_days(self) -> WorkCalendar:
        return self.calendar or WorkCalendar(self.today)

    def forget_ways(self) -> None:
        """Rows or scale changed: every arrow has to find its way anew."""
        self.routes.clear()
        self.shapes.clear()
        self.boxes.clear()

    def bar(self, row: int) -> Bar | None:
        """The bar of a row, or the place it is just being pulled to."""
        if self.previews and row in self.previews:
            return self.previews[row]
        return self.rows.entries[row].bar
