"""A measure as a card: edge in the field's pattern, title, priority, progress, contact, facts."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from smartaachen_desktop.formats import period, span
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.fields import field_look
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.progress import paint_priority, paint_progress
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan import MeasureStatus
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, PRIORITY_NAMES, STATUS_NAMES

HEIGHT = 84
EDGE = 5
INSET = 14
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def when(row: MeasureRow) -> str:
    """When the measure ends, or the whole span while its end is open."""
    return period(row.end, row.precision) if row.end else span(row.start, row.end, row.precision)


def paint_edge(painter: QPainter, rect: QRectF, theme: ThemeBox, letter: str) -> None:
    """5 px at the left in the field's colour and pattern: D solid, K dashes, W slanted, others plain grey."""
    look = field_look(letter)
    colour = theme.colour(look.fill if letter in ("D", "K", "W") else "control")
    if letter == "K":
        y = rect.top()
        while y < rect.bottom():
            painter.fillRect(QRectF(rect.left(), y, rect.width(), min(6.0, rect.bottom() - y)), colour)
            y += 8
    elif letter == "W":
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(colour, 3))
        y = rect.top() - 6
        while y < rect.bottom() + 8:
            painter.drawLine(QPointF(rect.left() - 1, y + 6), QPointF(rect.right() + 1, y))
            y += 6
        painter.restore()
    else:
        painter.fillRect(rect, colour)


class MeasureCard(paint.Painted):
    """One card. Pressing chooses it, dragging is told to the canvas, double click opens its details."""

    pressed = Signal(object)
    opened = Signal(object)
    drag_moved = Signal(object, QPoint, QPoint)
    """Measure, the mouse in global coordinates, and where on the card it was taken."""
    drag_ended = Signal(object)
    focused = Signal(object)

    def __init__(self, theme: ThemeBox, row: MeasureRow, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.row = row
        self.dragged = False
        self.chosen = False
        self._hover = False
        self._taken: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", "none")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_row(row)

    @property
    def measure(self) -> UUID:
        return self.row.id

    def show_row(self, row: MeasureRow) -> None:
        self.row = row
        contact = row.contact or row.department or self.tr("ohne Kontakt")
        self.setAccessibleName(
            self.tr("{title}, {horizon}, {status}, Priorität {priority}, {progress} %, {when}, {contact}").format(
                title=row.title,
                horizon=HORIZON_NAMES[row.horizon],
                status=STATUS_NAMES[row.status],
                priority=PRIORITY_NAMES[row.priority],
                progress=row.progress,
                when=when(row),
                contact=contact,
            )
        )
        self.setAccessibleDescription(
            self.tr("Enter öffnet die Einzelheiten, Strg und Pfeil verschiebt die Karte, Entf löscht sie")
        )
        facts = [row.title, f"{STATUS_NAMES[row.status]}, {span(row.start, row.end, row.precision)}", contact]
        self.setToolTip(plain_tooltip(" · ".join(each for each in (*facts, row.budget_line) if each)))
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self.update()

    def set_dragged(self, dragged: bool) -> None:
        """Lift the card: shadow 0 4 12 at 28 % and a petrol border."""
        self.dragged = dragged
        if dragged:
            shadow = QGraphicsDropShadowEffect(self)
            shadow.setOffset(0, 4)
            shadow.setBlurRadius(12)
            shadow.setColor(QColor(0, 0, 0, 71))
            self.setGraphicsEffect(shadow)
        else:
            self.setGraphicsEffect(None)  # type: ignore[arg-type]  # None takes the effect away
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, HEIGHT)

    # Mouse and focus

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._taken = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed.emit(self.measure)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.drag_moved.emit(self.measure, event.globalPosition().toPoint(), self._taken)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._taken is not None:
            self._taken = None
            self.drag_ended.emit(self.measure)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(self.measure)

    def let_go(self) -> None:
        """The drag was broken off; the mouse button may still be down."""
        self._taken = None

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.measure)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        area = QRectF(self.rect())
        strong = self.dragged or self.chosen
        shape = QPainterPath()
        shape.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        ground = "sunken" if self._hover and not strong else "surface"
        painter.fillPath(shape, colour(ground))
        painter.save()
        painter.setClipPath(shape)
        paint_edge(painter, QRectF(0, 0, EDGE, self.height()), self.theme, self.row.letter)
        painter.restore()
        if self.hasFocus() and not self.dragged:
            paint.focus_inside(painter, area, self.theme, 4)
        else:
            edge = "petrol" if strong else "control" if self._hover else "line"
            paint.box(painter, area, None, colour(edge), 4, 2 if strong else 1)
        self._content(painter, area.adjusted(INSET, 0, -11, 0))

    def _content(self, painter: QPainter, area: QRectF) -> None:
        row, theme, colour = self.row, self.theme, self.theme.colour
        done = row.status in (MeasureStatus.DONE, MeasureStatus.STOPPED)
        ink = colour("ink2" if done else "ink")
        title = QRectF(area.left(), 8, area.width() - 26, 20)
        paint.text(painter, title, row.title, theme.fonts.bold("base"), ink)
        paint_priority(painter, QRectF(area.right() - 16, 11, 16, 13), theme, row.priority)
        small = theme.fonts.base("small", tabular=True)
        chip = self._contact(painter, area)
        share = QRectF(area.left(), 32, 38, 20)
        paint.text(painter, share, f"{row.progress} %", theme.fonts.table(), ink, elide=False)
        line = QRectF(share.right() + 2, 40, max(chip - share.right() - 14, 10), 4)
        paint_progress(painter, line, theme, row.progress / 100)
        word = "" if row.status is MeasureStatus.PLANNED else STATUS_NAMES[row.status]
        width = paint.width_of(word, small)
        paint.text(painter, QRectF(area.right() - width - 2, 56, width + 2, 18), word, small, colour("ink2"), RIGHT)
        left, end = area.left(), area.right() - width - 10
        for icon, words in (("flag", when(row)), ("currency-eur", row.budget_line)):
            if not words or end - left < 40:
                continue
            theme.icons.paint(painter, QRectF(left, 58, 14, 14), icon, colour("ink2"))
            room = min(paint.width_of(words, small) + 2, end - left - 20)
            paint.text(painter, QRectF(left + 19, 56, room, 18), words, small, colour("ink2"))
            left += 19 + room + 12

    def _contact(self, painter: QPainter, area: QRectF) -> float:
        """The contact at the right, or the warning that there is none; returns its left edge."""
        theme, colour = self.theme, self.theme.colour
        words = self.row.contact or self.row.department
        font = theme.fonts.base("small", tabular=True)
        if words:
            width = min(paint.width_of(words, font) + 14, area.width() * 0.45)
            box = QRectF(area.right() - width, 32, width, 20)
            paint.box(painter, box, colour("sunken"), colour("line"), 3)
            paint.text(painter, box.adjusted(6, 0, -6, 0), words, font, colour("ink"), Qt.AlignmentFlag.AlignCenter)
            return box.left()
        words = self.tr("ohne Kontakt")
        width = paint.width_of(words, font) + 22
        left = area.right() - width
        theme.icons.paint(painter, QRectF(left, 34, 16, 16), "warning", colour("warn"))
        paint.text(painter, QRectF(left + 21, 32, width - 20, 20), words, font, colour("warn"), elide=False)
        return left
