"""Everything that shows the walls: their windows, the strip, the large preview, the header; all from one painter."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.projector import captions
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.projector.preview import LargePreview
from smartaachen_desktop.gui.projector.second import SecondWall
from smartaachen_desktop.gui.projector.status import header_picture, strip_state
from smartaachen_desktop.gui.projector.strip import WallStrip
from smartaachen_desktop.gui.projector.window import ProjectorWindow
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slides import Slide
from smartaachen_desktop.services.slides_room import FileSlide

SMALL = QSize(480, 270)
"""Thumbnails are painted at this size and reduced, so that their strokes stay smooth."""
CLOSED = QSize(1920, 1080)
"""What a wall that is not open is taken for."""


class Stage(QObject):
    """Takes a state of the wall and puts it on every surface at once."""

    pictured = Signal(QPixmap, str)
    """The header's picture and words, "aus" while the wall is closed."""

    def __init__(
        self, painter: SlidePainter, theme: ThemeBox, secretary: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.painter = painter
        self.window = ProjectorWindow(painter)
        self.second = SecondWall(painter, self.window, self)
        self.windows = (self.window, self.second.window)
        self.strip = WallStrip(theme)
        self.preview = LargePreview(theme, secretary, self.strip, painter)
        self._slide: Slide | None = None
        self._coming: Slide = Slide()
        self._page, self._zoom, self._open = 0, 100, False
        self._at: datetime | None = None
        """When pictures nobody saw were due."""
        self.strip.appeared.connect(self._appeared)

    def pixels(self, *, is_open: bool) -> QSize:
        return self.window.pixels() if is_open else CLOSED

    def pages(self, slide: Slide, now: datetime, zoom: int, *, is_open: bool) -> tuple[int, int]:
        # a file's parts are cut for the wall, open or not; other slides as the window is
        size = self.pixels(is_open=is_open) if isinstance(slide, FileSlide) else self.window.pixels()
        return self.painter.pages(slide, size, now, zoom)

    def show(self, wall: Wall, source: WallSource, now: datetime, *, is_open: bool) -> Wall:
        """Returns the wall with its page inside what the slide has."""
        slide, zoom = wall.slide(source), wall.zoom
        first, last = self.pages(slide, now, zoom, is_open=is_open)
        page = min(max(wall.page, first), last)
        if page != wall.page:
            wall = wall.turn(page)
        if is_open:
            self.window.show_slide(slide, now, page, zoom)
        coming = wall.coming(source)
        self._slide, self._coming, self._page, self._zoom, self._open = slide, coming, page, zoom, is_open
        size = self.window.pixels() if is_open else None
        self.second.show(wall, source, now)
        state = strip_state(wall, source, slide, coming, (first, last), size)
        beside = captions.caption(self.second.slide) if self.second.is_open else ""
        dress = self.painter.dress
        self.strip.show_state(replace(
            state, scheme=dress.scheme, ratio=dress.ratio, standing=self.second.state.standing,
            second_open=self.second.is_open, beside=beside,
        ))  # fmt: skip
        self._small_pictures(now)
        return wall

    def figures(self, now: datetime) -> str:
        """What runs by the second, empty where nothing does."""
        first = self.painter.figures(self._slide, now) if self._slide is not None else ""
        second = self.second.figures(now)
        return f"{first} {second}" if second else first

    def tick(self, now: datetime) -> None:
        """A second has passed: only the figures that run are painted anew, on the wall and wherever it is previewed."""
        if self._slide is None:
            return
        if self._open:
            self.window.tick(now)
            self.second.tick(now)
        self._small_pictures(now)

    def _small_pictures(self, now: datetime) -> None:
        """Nothing is painted that nobody sees: the strip lies in one view, the header has a picture of an open wall."""
        slide, small = self._slide, self._small()
        if slide is None:
            return
        seen = self.strip.isVisible()
        self._at = None if seen else now
        header = QPixmap()
        if seen or self._open:
            picture = self.painter.render(slide, small, now, self._page, self._zoom)
            header = header_picture(picture)
            if seen:
                coming = self.painter.render(self._coming, small, now, zoom=self._zoom)
                beside = self.second.picture(small.height(), now) if self.second.is_open else QImage()
                self.strip.show_pictures(picture, coming, beside)
        self.preview.show_slides(slide, self._coming, now, self._page, self._zoom, small)
        self.pictured.emit(header, captions.caption(slide) if self._open else self.tr("aus"))

    def _appeared(self) -> None:
        if self._at is not None:
            self._small_pictures(self._at)

    def _small(self) -> QSize:
        """The thumbnails break lines as the wall does: same shape, only smaller."""
        if not self._open or self.window.height() == 0:
            return self.painter.place(SMALL).size().toSize()
        return QSize(round(SMALL.height() * self.window.width() / self.window.height()), SMALL.height())
