"""The large preview: a slide big enough to read, inside the secretary's window and never on the wall's screen."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.projector import captions
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.slides import Slide

HEAD, EDGE, SHADOW = 32, 8, 10
WIDEST = 960


class LargePreview(paint.Painted):
    """Lies over the window without taking the focus; a click or its key puts it away. It is no window of its own, so
    no system can move it to another screen."""

    def __init__(self, theme: ThemeBox, window: QWidget, anchor: QWidget, painter: SlidePainter) -> None:
        """It opens beside `anchor`."""
        super().__init__(theme, window)
        self._window, self._anchor, self._painter = window, anchor, painter
        self._coming = False
        self._image, self._title = QImage(), ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Große Vorschau"))
        self.hide()
        window.installEventFilter(self)

    def toggle(self, *, coming: bool) -> None:
        """Show the slide now on the wall, or the next one; the same again puts it away."""
        again = self.isVisible() and coming == self._coming
        self._coming = coming
        self.set_shown(not again)

    def show_slides(self, now: Slide, coming: Slide, at: datetime, page: int, zoom: int, shape: QSize) -> None:
        if not self.isVisible():
            return
        slide, page = (coming, 0) if self._coming else (now, page)
        size = self.picture_size(shape)
        self._image = self._painter.render(slide, size * self.devicePixelRatioF(), at, page, zoom)
        name = self.tr("Danach") if self._coming else self.tr("Jetzt")
        self._title = f"{name} · {captions.caption(slide)}"
        self.setAccessibleName(f"{self.tr('Große Vorschau')}: {self._title}")
        self._fit()
        self.update()

    def set_shown(self, shown: bool) -> None:
        if shown:
            self._fit()
            self.show()
            self.raise_()
        else:
            self.hide()

    def picture_size(self, shape: QSize) -> QSize:
        """The largest picture of that shape there is room for."""
        room = QSize(min(WIDEST, self._window.width() - 320), self._window.height() - 160)
        return shape.scaled(room.expandedTo(QSize(320, 180)), Qt.AspectRatioMode.KeepAspectRatio)

    def _fit(self) -> None:
        shape = self._image.size() if not self._image.isNull() else QSize(16, 9)
        size = self.picture_size(shape) + QSize(2 * (EDGE + SHADOW), HEAD + EDGE + 2 * SHADOW)
        left = (self._window.width() - size.width()) // 2
        if self._anchor.isVisible() and self._window.isAncestorOf(self._anchor):
            beside = self._anchor.mapTo(self._window, QPoint(self._anchor.width(), 0)).x() + 8
            left = min(max(beside, 0), max(self._window.width() - size.width(), 0))
        top = max(self._window.height() - size.height() - 40, 0)
        self.setGeometry(left, top, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        panel = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        for step in range(SHADOW):
            paint.box(painter, panel.adjusted(-step, -step + 4, step, step), QColor(0, 0, 0, 7))
        paint.box(painter, panel, colour("surface"), colour("petrol"), width=2)
        font = self.theme.fonts.base("table", bold=True)
        paint.text(painter, panel.adjusted(12, 0, -12, HEAD - panel.height()), self._title, font, colour("ink"))
        area = panel.adjusted(EDGE, HEAD, -EDGE, -EDGE)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
