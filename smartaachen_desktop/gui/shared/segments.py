"""Segments: one choice out of a few, as one control."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QKeyEvent,
    QMouseEvent,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox

AROUND, LEAST_AROUND = 21, 9
"""Pixels beside the words of a segment, left and right together."""


class SegmentedControl(paint.Painted):
    """Segments (key, label); arrows move the choice, click chooses. `chosen` comes only from the user."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: ThemeBox,
        segments: Sequence[tuple[str, str]],
        name: str,
        *,
        small: bool = False,
        shrinks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """With `shrinks` the segments come closer to their words where there is little room."""
        super().__init__(theme, parent)
        self._shrinks = shrinks
        self._segments = tuple(segments)
        self._index = 0
        self._hover = -1
        self._name, self._small = name, small
        self._closed: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("focus_ring", "outside")
        across = QSizePolicy.Policy.Maximum if shrinks else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._describe()

    def current(self) -> str:
        return self._segments[self._index][0]

    def set_current(self, key: str) -> None:
        """Choose without telling; unknown keys raise ValueError."""
        index = [segment for segment, _ in self._segments].index(key)
        if index == self._index:
            return
        self._index = index
        self._describe()
        self.update()

    def close_segments(self, keys: Iterable[str]) -> None:
        """These cannot be chosen now."""
        closed = frozenset(keys)
        if closed != self._closed:
            self._closed = closed
            self.update()

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._segments[self._index][1]}")
        choices = ", ".join(label for _, label in self._segments)
        self.setAccessibleDescription(self.tr("Auswahl mit den Pfeiltasten: {choices}").format(choices=choices))

    def _choose(self, index: int) -> None:
        if not (0 <= index < len(self._segments)) or self._segments[index][0] in self._closed:
            return
        if index != self._index and self.isEnabled():
            self._index = index
            self._describe()
            self.update()
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self._segments[index][1]))
            self.chosen.emit(self.current())

    def _open(self) -> list[int]:
        return [index for index, (key, _label) in enumerate(self._segments) if key not in self._closed]

    def _next_open(self, step: int) -> int:
        """The arrows pass what is closed; -1 at the end."""
        beyond = [index for index in self._open() if (index - self._index) * step > 0]
        return min(beyond, key=lambda index: abs(index - self._index), default=-1)

    def _widths(self) -> list[int]:
        words = self._words()
        around = AROUND
        if self._shrinks:
            around = max(min((self.width() - 2 - sum(words)) // len(words), AROUND), LEAST_AROUND)
        return [width + around for width in words]

    def _words(self) -> list[int]:
        font = self.theme.fonts.bold("table")
        return [paint.width_of(label, font) for _, label in self._segments]

    def _size(self, around: int) -> QSize:
        size = self.theme.current.size
        words = self._words()
        return QSize(sum(words) + around * len(words) + 2, size.control_small if self._small else size.control)

    def sizeHint(self) -> QSize:
        return self._size(AROUND)

    def minimumSizeHint(self) -> QSize:
        return self._size(LEAST_AROUND) if self._shrinks else self.sizeHint()

    def _at(self, x: float) -> int:
        left = 1
        for index, width in enumerate(self._widths()):
            left += width
            if x < left:
                return index
        return len(self._segments) - 1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            home = event.key() == Qt.Key.Key_Home
            self._choose(self._open()[0 if home else -1] if self._open() else -1)
        elif step is not None:
            self._choose(self._next_open(step))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        enabled = self.isEnabled()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 4, 4)
        painter.fillPath(shape, colour("surface" if enabled else "sunken"))
        left = 1.0
        for index, ((key, label), width) in enumerate(zip(self._segments, self._widths(), strict=True)):
            open_now = enabled and key not in self._closed
            cell = QRectF(left, 0, width, self.height())
            chosen = index == self._index
            if chosen or (index == self._hover and open_now):
                painter.save()
                painter.setClipPath(shape)
                ground = ("petrol" if enabled else "line") if chosen else "sunken"
                painter.fillRect(cell.adjusted(-1 if index == 0 else 0, 0, 0, 0), colour(ground))
                painter.restore()
            if index and not chosen and index - 1 != self._index:
                painter.setPen(QPen(colour("line"), 1))
                painter.drawLine(QPointF(left, 1), QPointF(left, self.height() - 1))
            ink = colour(("on_petrol" if chosen else "ink") if open_now or (chosen and enabled) else "disabled")
            font = self.theme.fonts.base("table", bold=chosen)
            paint.text(painter, cell, label, font, ink, Qt.AlignmentFlag.AlignCenter, elide=False)
            left += width
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("control" if enabled else "line"), 1))
        painter.drawRoundedRect(frame, 4, 4)
