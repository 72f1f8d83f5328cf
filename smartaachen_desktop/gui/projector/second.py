"""The second wall: another window of the same kind, fed by the same source and painter as the first."""

from datetime import datetime

from PySide6.QtCore import QObject, QSize, QSizeF
from PySide6.QtGui import QImage

from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.projector.window import ProjectorWindow
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.side_wall import SideWall, Standing
from smartaachen_desktop.services.slides import BlackSlide, Slide


def standing_name(standing: Standing) -> str:
    return {
        Standing.MIRROR: tr("wie die Wand"),
        Standing.AGENDA: tr("Tagesordnung mit Fortschritt"),
        Standing.SPEAKERS: tr("Redeliste mit Redezeit"),
        Standing.ATTENDANCE: tr("Anwesenheit"),
        Standing.CLOCK: tr("Uhr, in der Pause die Unterbrechung"),
        Standing.NEUTRAL: tr("Neutral"),
    }[standing]


class SecondWall(QObject):
    """It takes every state of the first wall; what it makes of it stands in `services/side_wall.py`."""

    def __init__(self, painter: SlidePainter, first: ProjectorWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painter, self._first = painter, first
        self.window = ProjectorWindow(painter, "SMART.Aachen Wand 2")
        self.state = SideWall()
        self.is_open = False
        self.slide: Slide = BlackSlide()
        self._page, self._zoom = 0, 100

    def show(self, wall: Wall, source: WallSource, now: datetime) -> None:
        """`wall` with its page as the first one shows it."""
        self.state = self.state.beside(wall, source)
        self.slide = self.state.slide(wall, source)
        self._page, self._zoom = (wall.page, wall.zoom) if self.state.mirrors else (0, 100)
        if self.is_open:
            self.window.show_slide(self.slide, now, self._page, self._zoom, self._shape())

    def picture(self, height: int, now: datetime) -> QImage:
        """In small, in the shape of its screen."""
        window = self.window
        size = QSize(round(height * window.width() / max(window.height(), 1)), height)
        return self._painter.render(self.slide, size, now, self._page, self._zoom, self._shape())

    def figures(self, now: datetime) -> str:
        return self._painter.figures(self.slide, now) if self.is_open else ""

    def tick(self, now: datetime) -> None:
        if self.is_open:
            self.window.tick(now)

    def _shape(self) -> QSizeF | None:
        """Lines and pages break as on the wall it repeats."""
        return QSizeF(self._first.size()) if self.state.mirrors else None
