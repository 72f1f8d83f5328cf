"""A slide in small, in the strip."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox

KEEP, STRETCH = Qt.AspectRatioMode.KeepAspectRatio, Qt.AspectRatioMode.IgnoreAspectRatio


class Thumbnail(paint.Painted):
    """A slide in small; a yellow frame means: this the public sees right now. A click shows it large."""

    clicked = Signal()

    def __init__(self, theme: ThemeBox, title: str) -> None:
        super().__init__(theme)
        self._title = title
        self._image = QImage()
        self._live = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def heightForWidth(self, width: int) -> int:
        return round((width - 6) * 9 / 16) + 6

    def sizeHint(self) -> QSize:
        return QSize(122, self.heightForWidth(122))

    def show_image(self, image: QImage, caption: str, *, live: bool) -> None:
        self._image, self._live = image, live
        self.setAccessibleName(f"{self._title}: {caption}")
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        shape = self._image.size() if not self._image.isNull() else QSize(16, 9)
        inside = QRectF(QPointF(), QSizeF(shape.scaled(area.adjusted(3, 3, -3, -3).toRect().size(), KEEP)))
        inside.moveCenter(area.center())
        if self._live:
            painter.fillRect(inside.adjusted(-3, -3, 3, 3), self.theme.colour("on_accent"))
            painter.fillRect(inside.adjusted(-2, -2, 2, 2), self.theme.colour("accent"))
        else:
            painter.fillRect(inside.adjusted(-1, -1, 1, 1), self.theme.colour("control"))
        if self._image.isNull():
            painter.fillRect(inside, self.theme.colour("rail"))
            return
        size = (inside.size() * self.devicePixelRatioF()).toSize()
        painter.drawImage(inside, self._image.scaled(size, STRETCH, Qt.TransformationMode.SmoothTransformation))
