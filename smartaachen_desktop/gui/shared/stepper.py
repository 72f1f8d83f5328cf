"""A count with − and + of 32 px and one big number that is selected whole when the focus comes."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QIntValidator,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import Theme, ThemeBox

STEP, LEAST_STEP = 32, 24
NUMBER = 36


class Stepper(paint.Painted):
    """Count field. `changed` tells changes by the user only; `set_value` is silent."""

    changed = Signal(int)

    def __init__(self, theme: ThemeBox, name: str, value: int = 0, maximum: int = 999, parent: QWidget | None = None):
        super().__init__(theme, parent)
        self._value, self._maximum, self._hover = value, maximum, 0
        self.edit = QLineEdit(str(value), self)
        self.edit.setProperty("flat", True)
        self.edit.setProperty("focus_ring", "parent")
        self.edit.setFrame(False)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setFont(theme.fonts.number(20))
        self.edit.setValidator(QIntValidator(0, 9999, self.edit))
        self.edit.setMaxLength(4)
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(self.tr("Zahl tippen oder mit Pfeil auf und ab ändern"))
        self.edit.textEdited.connect(self._typed)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)

    def _restyle(self, theme: Theme) -> None:
        self.edit.setStyleSheet(
            "QLineEdit { background: transparent; border: 0; padding: 0;"
            f" selection-background-color: {theme.hex('select')}; selection-color: {theme.hex('ink')}; }}"
        )

    def value(self) -> int:
        return self._value

    def set_value(self, value: int) -> None:
        self._value = value
        if self.edit.text() != str(value):
            self.edit.setText(str(value))

    def set_maximum(self, maximum: int) -> None:
        """The most the + button reaches; typing may exceed it, so that the view can say why that is wrong."""
        self._maximum = maximum
        self.update()

    def _typed(self, text: str) -> None:
        value = int(text) if text.isdecimal() else 0
        if value != self._value:
            self._value = value
            self.update()
            self.changed.emit(value)

    def _step(self, by: int) -> None:
        value = min(max(self._value + by, 0), max(self._maximum, self._value))
        if value != self._value and self.isEnabled():
            self.set_value(value)
            self.edit.selectAll()
            self.update()
            self.changed.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.edit.selectAll()
        elif event.type() == QEvent.Type.FocusOut and not self.edit.text().isdecimal():
            self.edit.setText(str(self._value))
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()  # a number has nothing to undo: the key is for the last step of the meeting
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}.get(
                Qt.Key(event.key())
            )
            if step is not None:
                self._step(step)
                return True
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(2 * STEP + 60, 42)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * LEAST_STEP + NUMBER, 42)

    def resizeEvent(self, event: QResizeEvent) -> None:
        step = self._zone_width()
        self.edit.setGeometry(QRect(step + 1, 1, self.width() - 2 * step - 2, self.height() - 2))
        super().resizeEvent(event)

    def _zone(self, x: float) -> int:
        step = self._zone_width()
        return -1 if x <= step else 1 if x >= self.width() - step else 0

    def _zone_width(self) -> int:
        """Of − and +: narrower where the number would not fit between them."""
        return min(max((self.width() - NUMBER) // 2, LEAST_STEP), STEP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
            self._step(self._zone(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._zone(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = 0
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 4, 4)
        painter.fillPath(shape, colour("surface" if self.isEnabled() else "sunken"))
        painter.setClipPath(shape)
        step = self._zone_width()
        for side, sign, possible in ((-1, "minus", self._value > 0), (1, "plus", self._value < self._maximum)):
            left = 0 if side < 0 else self.width() - step
            zone = QRectF(left, 0, step, self.height())
            painter.fillRect(zone, colour("select" if self._hover == side and possible else "sunken"))
            role = "ink2" if possible and self.isEnabled() else "disabled"
            self.theme.icons.paint(painter, zone.adjusted(9, 0, -9, 0), sign, colour(role))
            painter.setPen(QPen(colour("line"), 1))
            edge = step + 0.5 if side < 0 else left - 0.5
            painter.drawLine(QPointF(edge, 1), QPointF(edge, self.height() - 1))
        painter.setClipping(False)
        painter.setPen(QPen(colour("control" if self.isEnabled() else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 4, 4)
