"""The time axis beside the table: paints the visible part and answers the mouse."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.grab import Drawing, Pull, grip_at, preview_bar, pulled_dates, row_at
from smartaachen_desktop.gui.plan.painter import ChartPainter, Scene
from smartaachen_desktop.gui.plan.rows import Bar, Shape
from smartaachen_desktop.gui.plan.timescale import ZOOM_STEP
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

    row_chosen = Signal(int)
    row_opened = Signal(int)
    dates_pulled = Signal(int, object)
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
        self._dates: tuple[date, date | None] | None = None
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
        if self._dates is not None and self.scene.preview is not None:
            self._paint_dates(painter)

    def _paint_dates(self, painter: QPainter) -> None:
        """The dates a pulled bar would get, beside it."""
        row, bar = self.scene.preview or (0, None)
        measure = self.scene.rows.entries[row].measure
        if bar is None or self._dates is None:
            return
        precision = measure.precision if measure is not None else None
        words = formats.span(*self._dates, precision) if precision is not None else ""
        font = self.theme.fonts.base("small", bold=True, tabular=True)
        width = paint.width_of(words, font) + 16
        clip = self.clip()
        left = min(max(self.scene.scale.x(bar.start), clip.left() + 4), clip.right() - width - 4)
        top = row * self.scene.row_height - 22
        top = top if top >= clip.top() else (row + 1) * self.scene.row_height + 2
        area = QRectF(left, top, width, 20)
        paint.box(painter, area, self.theme.colour("ink"), radius=3)
        paint.text(painter, area, words, font, self.theme.colour("surface"), Qt.AlignmentFlag.AlignCenter, elide=False)

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
            self.row_chosen.emit(row)
        if event.button() is not Qt.MouseButton.LeftButton or row < 0:
            return
        self._pressed = at
        grip = grip_at(self.scene, row, at.x())
        entry = self.scene.rows.entries[row]
        if grip is not None:
            self._pull = Pull(row, grip, at.x(), at.y())
        elif entry.measure is not None and entry.bar is None:
            self._drawing = Drawing(row, self.scene.scale.day_at(at.x()))

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
            self._pull_bar(self._pull, at)
        elif self._drawing is not None:
            self._draw(self._drawing, at)
        else:
            self._hover(at)

    def _pull_bar(self, pull: Pull, at: QPointF) -> None:
        if self._dates is None and abs(at.x() - pull.from_x) < SLACK:
            return
        dates = pulled_dates(self.scene, pull, at.x())
        bar = preview_bar(self.scene, pull.row, dates) if dates else None
        if dates is not None and bar is not None:
            self._show_preview(pull.row, dates, bar)

    def _draw(self, drawing: Drawing, at: QPointF) -> None:
        here = self.scene.scale.day_at(at.x())
        if abs(at.x() - self._pressed.x()) < SLACK:
            return
        dates = (min(drawing.begun, here), max(drawing.begun, here))
        bar = preview_bar(self.scene, drawing.row, dates)
        if bar is not None:
            self._show_preview(drawing.row, dates, bar)

    def _show_preview(self, row: int, dates: tuple[date, date | None], bar: Bar) -> None:
        if self._dates is None:
            self.pull_changed.emit(True)
        self._dates = dates
        self.scene.preview = (row, bar)
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
        elif dates is not None and pull is not None:
            self.dates_pulled.emit(pull.row, dates)
        elif dates is not None and drawing is not None:
            self.dates_drawn.emit(drawing.row, dates[0], dates[1])
        # the bar stays where it was let go until the answer comes
        self._end()

    def _end(self) -> None:
        pulled = self.is_pulling()
        self._pull = self._drawing = self._dates = None
        self.scene.pulling = None
        self.update()
        if pulled:
            self.pull_changed.emit(False)

    def cancel(self) -> None:
        """Let go without a change."""
        self.clear_preview()
        self._end()

    def clear_preview(self) -> None:
        self.scene.preview = None
        self.update()

    def is_pulling(self) -> bool:
        return self._dates is not None or self.scene.pulling is not None

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
        if row < 0 or grip is None:
            return ""
        if grip is Grip.LINK:
            return self.tr("Auf einen anderen Balken ziehen: Nachfolger festlegen")
        entry = self.scene.rows.entries[row]
        measure = entry.measure
        if measure is None or entry.bar is None or entry.bar.shape is Shape.SUMMARY:
            return ""
        return f"{measure.number} {measure.title}: {formats.span(measure.start, measure.end, measure.precision)}"
