"""The head above the canvas, with the meetings' marks to hover and press."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.head import HEIGHT, LOWER, UPPER, HeadPainter, mark_x
from smartaachen_desktop.gui.plan.marks import MeetingLook
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import Theme, ThemeBox


class TimeHead(paint.Painted):
    """The head above the canvas."""

    meeting_pressed = Signal(object)

    def __init__(self, theme: ThemeBox, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.scene = scene
        self.left = 0.0
        self._painter = HeadPainter(theme.current)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Kopf der Zeitachse mit den Sitzungen"))

    def _theme_changed(self, theme: Theme) -> None:
        self._painter = HeadPainter(theme)
        super()._theme_changed(theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scene = self.scene
        self._painter.paint(
            QPainter(self), scene.scale, self.left, self.width(), scene.today, scene.meetings, self.tr("heute")
        )

    def _near(self, x: float) -> list[MeetingLook]:
        """Meetings whose marks lie under x."""
        return [mark for mark in self.scene.meetings if abs(mark_x(mark, self.scene.scale) - self.left - x) <= 7]

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = " · ".join(f"{mark.name}, {formats.day(mark.day)}" for mark in self._near(event.pos().x())[:6])
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().y() > UPPER + LOWER:
            for mark in self._near(event.position().x())[:1]:
                self.meeting_pressed.emit(mark.id)
