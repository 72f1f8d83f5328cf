"""The wall's window: one finished picture, without cursor, tooltip or menu, under a title that says nothing."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.projector.keys import act_of
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.projector.spoken import spoken
from smartaachen_desktop.services.slides import BlackSlide, Slide

PAGES = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Up: -1,
}
PREVIEW = QSize(960, 540)


class ProjectorWindow(QWidget):
    """Fills a screen of its own; without one it is an ordinary window to look at. Every wall is one of these."""

    closed = Signal()
    page_requested = Signal(int)
    key_pressed = Signal(str)
    """The name of an act whose key was pressed while the wall had the focus."""

    def __init__(self, painter: SlidePainter, title: str = "SMART.Aachen Wand") -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._painter = painter
        self._slide: Slide = BlackSlide()
        self._page, self._zoom = 0, 100
        self._shape: QSizeF | None = None
        self._now: datetime | None = None
        self._image = QImage()
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        # the hands stay in the secretary's window: a wall that opens during the meeting would swallow what is typed
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setMinimumSize(320, 180)
        self.setAccessibleName(spoken(self._slide))

    def slide(self) -> Slide:
        return self._slide

    def image(self) -> QImage:
        """What is on the wall."""
        return self._image

    def pixels(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def show_slide(
        self, slide: Slide, now: datetime, page: int = 0, zoom: int = 100, shape: QSizeF | None = None
    ) -> None:
        """Paint the slide aside, then put it up as a whole; in the shape of another wall where it repeats that one."""
        self._slide, self._now, self._page, self._zoom, self._shape = slide, now, page, zoom, shape
        self.setAccessibleName(spoken(slide))
        self._render()

    def tick(self, now: datetime) -> None:
        """Paint what runs by the second, and put up that part alone."""
        ratio = self.devicePixelRatioF()
        if self._image.size() != self.pixels():
            return
        self._now = now
        self._image.setDevicePixelRatio(1)
        area = self._painter.repaint(self._image, self._slide, now, self._page, self._zoom, self._shape)
        self._image.setDevicePixelRatio(ratio)
        if not area.isEmpty():
            left, top = int(area.left() / ratio), int(area.top() / ratio)
            self.update(left, top, int(area.right() / ratio) + 2 - left, int(area.bottom() / ratio) + 2 - top)

    def open_on(self, screen: QScreen, *, fill: bool) -> None:
        """Show on a screen, filling it without a frame, or as an ordinary window."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, fill)
        self.setScreen(screen)
        if fill:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        else:
            room = screen.availableGeometry()
            size = PREVIEW.scaled(PREVIEW.boundedTo(room.size() * 0.75), Qt.AspectRatioMode.KeepAspectRatio)
            self.setGeometry(QRect(room.bottomRight() - QPoint(size.width() + 24, size.height() + 24), size))
            self.showNormal()

    def blank(self) -> None:
        """Nothing public or otherwise, at once and not at the next turn of the event loop."""
        self._slide, self._page = BlackSlide(), 0
        self.setAccessibleName(spoken(self._slide))
        self._image.fill(Qt.GlobalColor.black)
        if self.isVisible():
            self.repaint()

    def _render(self) -> None:
        if self._now is None:
            return
        image = self._painter.render(self._slide, self.pixels(), self._now, self._page, self._zoom, self._shape)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._image.isNull():
            painter.drawImage(0, 0, self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._render()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if act := act_of(event):
            self.key_pressed.emit(act)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif key in PAGES:
            self.page_requested.emit(PAGES[Qt.Key(key)])
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._render()
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
