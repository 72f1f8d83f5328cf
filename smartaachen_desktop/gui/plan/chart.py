"""Head, canvas and scroll bars together: zooming, scrolling, finding today."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.canvas import ChartCanvas
from smartaachen_desktop.gui.plan.marks import MeetingLook
from smartaachen_desktop.gui.plan.rows import Rows
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.timehead import TimeHead
from smartaachen_desktop.gui.plan.timescale import TimeScale, Zoom, fitting
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.working_time import WorkCalendar

BAR_SIZE = 12
ROOM_BEFORE, ROOM_AFTER = 366, 732
FIT_MARGIN = 8
PAN = 0.8


class PlanChart(QWidget):
    """The right half of the plan. Its vertical scroll bar is tied to the table's by the workspace."""

    zoom_changed = Signal(str)

    def __init__(self, theme: ThemeBox, today: date, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scene = Scene(
            rows, TimeScale(rows.first, 1.0), today, row_height=theme.current.size.gantt_row,
            no_date=self.tr("Termin offen"), calendar=WorkCalendar(today),
        )  # fmt: skip
        self.head = TimeHead(theme, self.scene)
        self.canvas = ChartCanvas(theme, self.scene)
        self.across = QScrollBar(Qt.Orientation.Horizontal)
        self.down = QScrollBar(Qt.Orientation.Vertical)
        self.across.setAccessibleName(self.tr("Zeit verschieben"))
        self.down.setAccessibleName(self.tr("Zeilen verschieben"))
        self.across.setFixedHeight(BAR_SIZE)
        self.down.setFixedWidth(BAR_SIZE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.head, 0, 0, 1, 2)
        grid.addWidget(self.canvas, 1, 0)
        grid.addWidget(self.down, 1, 1)
        grid.addWidget(self.across, 2, 0)
        self._last = rows.last
        self._fits = True
        self.across.valueChanged.connect(self._scrolled)
        self.down.valueChanged.connect(self._scrolled)
        self.canvas.resized.connect(self._resized)
        self.canvas.zoom_wanted.connect(self.zoom_by)
        self.canvas.scroll_wanted.connect(self.scroll_by)
        self.head.meeting_reached.connect(lambda day: self.reveal(day, day))

    @property
    def calendar(self) -> WorkCalendar:
        """The plan's working days, shaded where they are none."""
        return self.scene.working_days

    def show_rows(self, rows: Rows, meetings: tuple[MeetingLook, ...], today: date) -> None:
        """Take over a new state of the plan; what is seen stays where it is."""
        scene = self.scene
        left = scene.scale.day_at(self.across.value())
        if (scene.meetings, scene.today) != (meetings, today):
            self.head.update()
        scene.rows, scene.meetings, scene.today = rows, meetings, today
        self.head.keep_current()
        scene.forget_ways()
        origin = min(rows.first, today) - timedelta(days=ROOM_BEFORE)
        self._last = max(rows.last, today) + timedelta(days=ROOM_AFTER)
        # the origin only moves outwards, so that editing one date does not make the view jump
        if origin < scene.scale.origin or scene.scale.origin < origin - timedelta(days=3 * ROOM_BEFORE):
            scene.scale = TimeScale(origin, scene.scale.per_day)
        self.canvas.clear_preview()
        if self._fits:
            self.show_whole()
        else:
            self._ranges()
            self.across.setValue(round(scene.scale.x(left)))
            self._scrolled()

    # Zoom

    def zoom_by(self, factor: float, x: float) -> None:
        """Zoom so that the day under x stays; x < 0 means the middle."""
        self.set_scale(self.scene.scale.per_day * factor, x)

    def set_zoom(self, name: str) -> None:
        self.set_scale(Zoom[name].value, -1)

    def set_scale(self, per_day: float, x: float = -1) -> None:
        scene = self.scene
        x = self.canvas.width() / 2 if x < 0 else x
        days = (self.across.value() + x) / scene.scale.per_day
        scene.scale = scene.scale.at(per_day)
        scene.forget_ways()
        self._fits = False
        self._ranges()
        self.across.setValue(round(days * scene.scale.per_day - x))
        self._scrolled()
        self.zoom_changed.emit(scene.scale.tier.zoom.name)

    def show_whole(self) -> None:
        """All that the plan names in the width there is."""
        rows = self.scene.rows
        width = max(self.canvas.width() - FIT_MARGIN, 100)
        self.set_scale(fitting(rows.first, rows.last, width), 0)
        self.across.setValue(round(self.scene.scale.x(rows.first)))
        self._fits = True

    def show_day(self, day: date) -> None:
        """Bring a day to the first third of the width."""
        self._fits = False
        self.across.setValue(round(self.scene.scale.x(day) - self.canvas.width() / 3))

    def reveal(self, first: date, last: date) -> None:
        """Scroll only if a bar lies outside what is seen."""
        left, right = self.scene.scale.x(first), self.scene.scale.x(last)
        clip = self.canvas.clip()
        if right < clip.left() + 10 or left > clip.right() - 10:
            self.show_day(first)

    # Scrolling

    def pan(self, direction: int) -> None:
        """By most of a screen along the time axis, and say what is seen then."""
        self._fits = False
        self.across.setValue(self.across.value() + direction * round(self.canvas.width() * PAN))
        scale, left = self.scene.scale, self.across.value()
        first, last = scale.day_at(left), scale.day_at(left + self.canvas.width() - 1)
        announce(self.canvas, formats.span(first, last, DatePrecision.DAY))

    def scroll_by(self, dx: int, dy: int) -> None:
        self.across.setValue(self.across.value() + dx)
        self.down.setValue(self.down.value() + dy)

    def _ranges(self) -> None:
        width = self.canvas.width()
        total = round(self.scene.scale.x(self._last))
        # room to the right, so that the first day of the plan can always stand at the left edge
        room = round(self.scene.scale.x(self.scene.rows.first)) + width
        self.across.setRange(0, max(total, room) - width)
        self.across.setPageStep(width)
        self.across.setSingleStep(40)

    def _resized(self) -> None:
        if self._fits:
            self.show_whole()
        else:
            self._ranges()

    def _scrolled(self) -> None:
        if self.head.left != self.across.value() or self.head.scale is not self.scene.scale:
            self.head.left, self.head.scale = self.across.value(), self.scene.scale
            self.head.update()
        self.canvas.set_offset(self.across.value(), self.down.value())
        self.canvas.update()
