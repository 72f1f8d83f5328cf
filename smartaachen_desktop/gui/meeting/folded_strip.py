"""A side pane that gave way: a narrow strip that says what it holds and brings it back."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import Theme, ThemeBox

WIDTH = 36


class FoldedStrip(QAbstractButton):
    """Arrow, name along the strip, and a remark; one button over its whole height."""

    def __init__(
        self, theme: ThemeBox, name: str, act: str, key: str, *, right: bool = False, parent: QWidget | None = None
    ) -> None:
        """`act` is what the button does, with its `key`; `right` for the pane at the right."""
        super().__init__(parent)
        self.theme = theme
        self._name, self._act, self._key, self._right = name, act, key, right
        self._remark, self._wrong = "", False
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focus_ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()
        theme.changed.connect(self._restyle)
        self.hide()

    def show_remark(self, remark: str, *, wrong: bool = False) -> None:
        """`wrong`: the pane holds something that needs the hands."""
        if (remark, wrong) != (self._remark, self._wrong):
            self._remark, self._wrong = remark, wrong
            self._say()
            self.update()

    def _say(self) -> None:
        self.setAccessibleName(self._act)
        self.setAccessibleDescription(" · ".join(part for part in (self._remark, self._key) if part))
        said = f"{self._act} ({self._key})"
        self.setToolTip(plain_tooltip(f"{said}\n{self._remark}" if self._remark else said))

    def _restyle(self, _theme: Theme) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 60)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = QPainter(self), self.theme.colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("sunken" if self.underMouse() or self.isDown() else "surface"))
        arrow = "caret-double-left" if self._right else "caret-double-right"
        self.theme.icons.paint(painter, QRectF(WIDTH / 2 - 8, 14, 16, 16), arrow, colour("petrol"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(QPointF(0, 44.5), QPointF(WIDTH, 44.5))
        top = 56
        if self._wrong:
            self.theme.icons.paint(painter, QRectF(WIDTH / 2 - 9, top, 18, 18), "warning", colour("bad"))
            top += 28
        painter.translate(WIDTH, top)
        painter.rotate(90)
        name = self.theme.fonts.bold("base")
        wide = paint.width_of(self._name, name) + 1
        paint.text(painter, QRectF(0, 0, wide, WIDTH), self._name, name, colour("ink"))
        rest = QRectF(wide + 12, 0, self.height() - top - wide - 20, WIDTH)
        if self._remark and rest.width() > 0:
            paint.text(painter, rest, self._remark, self.theme.fonts.base("table", tabular=True), colour("ink2"))
