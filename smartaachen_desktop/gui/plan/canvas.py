"""The time axis beside the table: paints the visible part and answers the mouse."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.grab import Dates, Drawing, Pull, grip_at, preview_bar, pulled_dates, row_at
from smartaachen_desktop.gui.plan.painter import ChartPainter
from smartaachen_desktop.gui.plan.rows import Bar, Entry
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.timescale import ZOOM_STEP
from smartaachen_desktop.gui.plan.tips import bar_tip, is_on_bar, paint_pulled
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import Theme, ThemeBox

CURSORS = {
    Grip.MOVE: Qt.CursorShape.SizeAllCursor,
    Grip.START: Qt.CursorShape.SizeHorCursor,
    Grip.END: Qt.CursorShape.SizeHorCursor,
    Grip.LINK: Qt.CursorShape.CrossCursor,
}
SLACK = 4


class ChartCanvas(paint.Painted):
    """Bars can be moved, resized, linked and drawn; the keyboard works on the table beside it."""

    row_chosen = Signal(int, str)
    """A row and how: "one", "toggle" or "range"."""
    row_opened = Signal(int)
    dates_pulled = Signal(object)
    """Measures with the dates they were pulled to."""
    pulled_in_vain = Signal(int)
    """A row with a bar in which nothing can be moved."""
    dates_drawn = Signal(int, object, object)
    link_pulled = Signal(int, int)
    zoom_wanted = Signal(float, float)
    scroll_wanted = Signal(int, int)
    menu_wanted = Signal(int, QPoint)
    pull_changed = Signal(bool)
    resized = Signal()

    def __init__(self, theme: ThemeBox, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.scene = scene
        self.offset = QPoint(0, 0)
        self._painter = ChartPainter(theme.current)
        self._pull: Pull | None = None
        self._drawing: Drawing | None = None
        self._pressed = QPointF()
        self._dates: dict[UUID, Dates] = {}
        self._vain = False
        self._single = -1
        self.follow: Callable[[Mapping[UUID, Dates]], Mapping[int, Bar]] = lambda _dates: {}
        """The bars as they would then stand, also of what follows; set by the workspace."""
        self.tip: Callable[[Entry], str] = bar_tip
        """What a bar tells under the mouse; the workspace knows more of it."""
        self._panning: QPoint | None = None
        self.setMouseTracking(True)
        self.setMinimumWidth(160)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Zeitachse"))
        self.setAccessibleDescription(self.tr("Dieselben Angaben stehen Zeile für Zeile in der Tabelle daneben."))

    def _theme_changed(self, theme: Theme) -> None:
        self._painter = ChartPainter(theme)
        super()._theme_changed(theme)

    def clip(self) -> QRectF:
        """The visible part in the chart's coordinates."""
        return QRectF(self.offset.x(), self.offset.y(), self.width(), self.height())

    def set_offset(self, x: int, y: int) -> None:
        if self.offset != QPoint(x, y):
            self.offset = QPoint(x, y)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.translate(-self.offset.x(), -self.offset.y())
        self._painter.paint(painter, self.scene, self.clip())
        if self._dates and self.scene.previews:
            paint_pulled(painter, self.theme, self.scene, self.clip(), self._lead(), self._dates)

    def _lead(self) -> int:
        """The row under the mouse when the pull began."""
        return self._pull.row if self._pull is not None else self._drawing.row if self._drawing is not None else -1

    # Mouse

    def _place(self, event: QMouseEvent) -> QPointF:
        return event.position() + QPointF(self.offset)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._panning = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        at = self._place(event)
        row = row_at(self.scene, at.y())
        if row >= 0:
            self._choose(row, event)
        if event.button() is not Qt.MouseButton.LeftButton or row < 0:
            return
        self._pressed = at
        grip = grip_at(self.scene, row, at.x())
        entry = self.scene.rows.entries[row]
        if grip is not None:
            self._pull = Pull(row, grip, at.x(), at.y())
        elif entry.measure is not None and entry.bar is None:
            self._drawing = Drawing(row, self.scene.scale.day_at(at.x()))

    def _choose(self, row: int, event: QMouseEvent) -> None:
        """As in a list; pressing on one of several chosen rows may begin a pull of all, so it waits for the release."""
        self._single = -1
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.row_chosen.emit(row, "toggle")
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.row_chosen.emit(row, "range")
        elif row in self.scene.chosen and len(self.scene.chosen) > 1:
            self._single = row if event.button() is Qt.MouseButton.LeftButton else -1
        else:
            self.row_chosen.emit(row, "one")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._place(event)
        if self._panning is not None:
            here = event.position().toPoint()
            step = self._panning - here
            self._panning = here
            self.scroll_wanted.emit(step.x(), step.y())
        elif self._pull is not None and self._pull.grip is Grip.LINK:
            self._pull_link(at)
        elif self._pull is not None:
            self._pull_bar(self._pull, at, by_day=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif self._drawing is not None:
            self._draw(self._drawing, at)
        else:
            self._hover(at)

    def _pull_bar(self, pull: Pull, at: QPointF, *, by_day: bool) -> None:
        if not self._dates and abs(at.x() - pull.from_x) < SLACK:
            return
        dates = pulled_dates(self.scene, pull, at.x(), by_day=by_day)
        self._vain = not dates
        if dates:
            self._show_previews(dates)

    def _draw(self, drawing: Drawing, at: QPointF) -> None:
        here = self.scene.scale.day_at(at.x())
        if abs(at.x() - self._pressed.x()) < SLACK:
            return
        measure = self.scene.rows.entries[drawing.row].measure
        if measure is not None:
            self._show_previews({measure.id: (min(drawing.begun, here), max(drawing.begun, here))})

    def _show_previews(self, dates: dict[UUID, Dates]) -> None:
        if not self._dates:
            self.pull_changed.emit(True)
        if dates == self._dates:
            return
        self._dates = dates
        bars = dict(found for key, each in dates.items() if (found := preview_bar(self.scene, key, each)) is not None)
        self.scene.previews = {**bars, **self.follow(dates)}
        self.update()

    def _pull_link(self, at: QPointF) -> None:
        pull = self._pull
        if pull is None:
            return
        if self.scene.pulling is None:
            self.pull_changed.emit(True)
        self.scene.pulling = (QPointF(pull.from_x, (pull.row + 0.5) * self.scene.row_height), at)
        self.scene.hovered = row_at(self.scene, at.y())
        self.update()

    def _hover(self, at: QPointF) -> None:
        row = row_at(self.scene, at.y())
        grip = grip_at(self.scene, row, at.x())
        if grip is None:
            self.unsetCursor()
        else:
            self.setCursor(CURSORS[grip])
        if row != self.scene.hovered:
            self.scene.hovered = row
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._panning is not None:
            self._panning = None
            self.unsetCursor()
            return
        pull, drawing, dates, at = self._pull, self._drawing, self._dates, self._place(event)
        # rows may be exchanged once the pull has ended, so what it meant goes out first
        if self.scene.pulling is not None and pull is not None:
            target = row_at(self.scene, at.y())
            if target >= 0 and target != pull.row and self.scene.rows.entries[target].measure is not None:
                self.link_pulled.emit(pull.row, target)
        elif dates and pull is not None:
            self.dates_pulled.emit(dates)
        elif dates and drawing is not None:
            first, last = next(iter(dates.values()))
            self.dates_drawn.emit(drawing.row, first, last or first)
        elif self._vain and pull is not None:
            self.pulled_in_vain.emit(pull.row)
        elif self._single >= 0:
            self.row_chosen.emit(self._single, "one")
        # the bar stays where it was let go until the answer comes
        self._end()

    def _end(self) -> None:
        pulled = self.is_pulling()
        self._pull = self._drawing = None
        self._dates, self._single, self._vain = {}, -1, False
        self.scene.pulling = None
        self.update()
        if pulled:
            self.pull_changed.emit(False)

    def cancel(self) -> None:
        """Let go without a change."""
        self.clear_preview()
        self._end()

    def clear_preview(self) -> None:
        self.scene.previews = {}
        self.update()

    def is_pulling(self) -> bool:
        return bool(self._dates) or self.scene.pulling is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = row_at(self.scene, self._place(event).y())
        if row >= 0:
            self.row_opened.emit(row)

    def leaveEvent(self, event: QEvent) -> None:
        self.scene.hovered = -1
        self.update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = row_at(self.scene, event.pos().y() + self.offset.y())
        self.menu_wanted.emit(row, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(ZOOM_STEP ** (delta.y() / 120), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_wanted.emit(-(delta.y() or delta.x()), 0)
        elif not pixels.isNull():
            self.scroll_wanted.emit(-pixels.x(), -pixels.y())
        else:
            self.scroll_wanted.emit(-delta.x(), -delta.y() * 3 * 24 // 120)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tooltip(self._tip(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, at: QPoint) -> str:
        row = row_at(self.scene, at.y() + self.offset.y())
        grip = grip_at(self.scene, row, at.x() + self.offset.x())
        if grip is Grip.LINK:
            return self.tr("Auf einen anderen Balken ziehen: Nachfolger festlegen")
        if row < 0 or (grip is None and not is_on_bar(self.scene, row, at.x() + self.offset.x())):
            return ""
        return self.tip(self.scene.rows.entries[row])
