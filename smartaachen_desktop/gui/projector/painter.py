"""Paints a slide into any rectangle: the wall, the thumbnails and PNG files all come from here."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector import (
    agenda_slide,
    block_slide,
    board_slide,
    change_slide,
    clock_slide,
    contact_slide,
    countdown_slide,
    diff_slide,
    election_slide,
    file_slide,
    item_slides,
    live,
    meeting_slides,
    plan_slides,
    result_slide,
    speakers_slide,
    timer_slide,
)
from smartaachen_desktop.gui.projector.canvas import HEIGHT, Canvas, Heard
from smartaachen_desktop.gui.projector.dress import Scheme, WallDress, inside
from smartaachen_desktop.gui.projector.file_slide import FileSource
from smartaachen_desktop.gui.projector.frame import HEAD, paint_head
from smartaachen_desktop.gui.projector.page_count import counted
from smartaachen_desktop.gui.theme import Theme, load_theme
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    AttendanceSlide,
    BlackSlide,
    BoardSlide,
    BreakSlide,
    BudgetSlide,
    ChangesSlide,
    ContactSlide,
    ElectionSlide,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PlanSlide,
    PointSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import (
    BlockSlide,
    ClockSlide,
    CountdownSlide,
    FileSlide,
    SpeakersSlide,
    TimerSlide,
)

CITY = "Stadt Aachen"
T = TypeVar("T")
PaintPlan = Callable[[PlanSlide, Theme, QSize, date, int], QImage]
PlanPages = Callable[[PlanSlide, Theme, QSize, date], tuple[int, int]]
"""The page to begin with, and how many there are."""


class SlidePainter:
    """`paint_plan` makes the picture below the head of the plan slide, `plan_pages` says how many there are; without
    them the slide has a plan of its own. `files` brings the pages of a paper's file. `heard` is told every text
    drawn."""

    def __init__(
        self,
        icons: Icons,
        *,
        paint_plan: PaintPlan | None = None,
        plan_pages: PlanPages | None = None,
        files: FileSource | None = None,
        heard: Heard | None = None,
        city: str = CITY,
    ) -> None:
        self._themes: dict[Scheme, Theme] = {}
        self.wear(WallDress())
        self.heard = heard
        self.smallest = HEIGHT
        """The smallest type of the slide painted last, at a height of 1080."""
        self._icons, self._city = icons, city
        self._paint_plan, self._plan_pages, self._files = paint_plan, plan_pages, files

    def wear(self, dress: WallDress) -> None:
        """Every later picture has these colours and this aspect ratio."""
        self.dress = dress
        if dress.scheme not in self._themes:
            self._themes[dress.scheme] = load_theme(dress.scheme.theme)
        self.theme = self._themes[dress.scheme]

    def place(self, size: QSize, shape: QSizeF | None = None) -> QRectF:
        """Where in a picture of that size the slide stands. `shape` is that of another wall this one repeats."""
        wanted = self.dress.ratio.shape
        return inside(QRectF(QPoint(), QSizeF(size)), shape if wanted.isEmpty() and shape is not None else wanted)

    def render(
        self,
        slide: Slide,
        size: QSize,
        now: datetime,
        page: int = 0,
        zoom: int = 100,
        shape: QSizeF | None = None,
    ) -> QImage:
        """The whole slide as an image; what is shown is never half painted."""
        image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.fill(self._ground(slide))
        painter = QPainter(image)
        try:
            self.paint(painter, self.place(image.size(), shape), slide, now, page, zoom)
        finally:
            painter.end()
        return image

    def paint(
        self, painter: QPainter, rect: QRectF, slide: Slide, now: datetime, page: int = 0, zoom: int = 100
    ) -> None:
        painter.save()
        try:
            canvas = Canvas(painter, rect, self.theme, self._icons, self.heard, zoom)
            self._slide(canvas, slide, now, page)
            self.smallest = canvas.smallest
        finally:
            painter.restore()

    def _ground(self, slide: Slide) -> QColor:
        """What is left of the screen beside the slide goes on as the slide does."""
        if isinstance(slide, BlackSlide):
            return QColor(Qt.GlobalColor.black)
        return self.theme.colour("rail" if isinstance(slide, NeutralSlide) else "surface")

    def repaint(
        self,
        image: QImage,
        slide: Slide,
        now: datetime,
        page: int = 0,
        zoom: int = 100,
        shape: QSizeF | None = None,
    ) -> QRect:
        """Paint anew what changes by the second, in the image; returns where, nowhere for other slides."""
        place = self.place(image.size(), shape)
        area = self._live(slide, place, zoom)
        if area.isEmpty():
            return area
        painter = QPainter(image)
        try:
            painter.setClipRect(area)
            self.paint(painter, place, slide, now, page, zoom)
        finally:
            painter.end()
        return area

    def figures(self, slide: Slide, now: datetime) -> str:
        """What runs by the second on the slide; empty where nothing does."""
        return live.figures(slide, now)

    def _live(self, slide: Slide, place: QRectF, zoom: int) -> QRect:
        area = self._measured(place, zoom, lambda canvas: live.running_area(canvas, slide))
        if area.isEmpty():
            return QRect()
        scale = place.height() / HEIGHT
        where = QRectF(area.left() * scale, area.top() * scale, area.width() * scale, area.height() * scale)
        return where.translated(place.topLeft()).toAlignedRect().intersected(place.toAlignedRect())

    def pages(self, slide: Slide, size: QSize, now: datetime, zoom: int = 100) -> tuple[int, int]:
        """First and last page number; an agenda counts from the page with its current item, so -1 is before it, and
        a plan from the page of the measure picked out."""
        place = self.place(size)
        if isinstance(slide, PlanSlide) and self._whole_plan(slide) and self._plan_pages is not None:
            room = _below_head(place.size().toSize())
            here, count = self._plan_pages(slide, self.theme, room, formats.local(now).date())
            return -here, count - 1 - here
        here, count = self._measured(place, zoom, lambda canvas: counted(canvas, slide, self._files))
        return -here, max(count, 1) - 1 - here

    def file_parts(self, slide: FileSlide, size: QSize, zoom: int) -> list[file_slide.Part]:
        """The parts that the pages of the slide show."""
        sizes = self._files.sizes(slide) if self._files is not None else ()
        return self._measured(self.place(size), zoom, lambda canvas: file_slide.parts(sizes, canvas.inner, zoom))

    def _whole_plan(self, slide: PlanSlide) -> bool:
        return self._paint_plan is not None and slide.plan is not None

    def _measured(self, place: QRectF, zoom: int, measure: Callable[[Canvas], T]) -> T:
        """What depends on how the text breaks."""
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            area = QRectF(0, 0, place.width(), max(place.height(), 1))
            return measure(Canvas(painter, area, self.theme, self._icons, None, zoom))
        finally:
            painter.end()

    def _slide(self, canvas: Canvas, slide: Slide, now: datetime, page: int) -> None:
        clock, today = formats.time_of_day(now), formats.local(now).date()
        if isinstance(slide, BlackSlide):
            canvas.fill(canvas.page, QColor(Qt.GlobalColor.black))
            return
        canvas.fill(canvas.page, "surface")
        match slide:
            case AgendaSlide():
                agenda_slide.paint_agenda(canvas, slide, clock, page)
            case PointSlide():
                self._paint_point(canvas, slide, now, page)
            case CountdownSlide():
                countdown_slide.paint_countdown(canvas, slide, clock, now)
            case ClockSlide():
                clock_slide.paint_clock(canvas, slide, clock, now)
            case BoardSlide():
                board_slide.paint_board(canvas, slide, clock, page)
            case ContactSlide():
                contact_slide.paint_contacts(canvas, slide, clock, page)
            case TitleSlide() | AttendanceSlide() | NoticeSlide() | BreakSlide() | NeutralSlide():
                meeting_slides.paint_meeting(canvas, slide, clock, self._city)
            case BudgetSlide():
                plan_slides.paint_budget(canvas, slide, clock, page, today)
            case PlanSlide():
                if self._paint_plan is None or not self._whole_plan(slide):
                    plan_slides.paint_plan(canvas, slide, clock, page, today)
                else:
                    paint_head(canvas, slide.body, clock)
                    picture = self._paint_plan(slide, self.theme, _below_head(canvas.device), today, page)
                    canvas.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                    canvas.painter.drawImage(canvas.page.adjusted(0, HEAD, 0, 0), picture)
            case _:
                raise TypeError(type(slide).__name__)

    def _paint_point(self, canvas: Canvas, slide: PointSlide, now: datetime, page: int) -> None:
        clock = formats.time_of_day(now)
        match slide:
            case ItemSlide() | VoteSlide():
                item_slides.paint_item(canvas, slide, clock, page, now)
            case AmendmentSlide():
                diff_slide.paint_amendment(canvas, slide, clock, page)
            case ChangesSlide():
                change_slide.paint_changes(canvas, slide, clock, page)
            case ElectionSlide():
                election_slide.paint_election(canvas, slide, clock, page)
            case ResultSlide():
                result_slide.paint_result(canvas, slide, clock, page)
            case SpeakersSlide():
                speakers_slide.paint_speakers(canvas, slide, clock, page, now)
            case BlockSlide():
                block_slide.paint_block(canvas, slide, clock, page)
            case TimerSlide():
                timer_slide.paint_timer(canvas, slide, clock, now)
            case FileSlide():
                file_slide.paint_file(canvas, slide, clock, page, self._files)
            case _:
                raise TypeError(type(slide).__name__)


def _below_head(size: QSize) -> QSize:
    return QSize(size.width(), round(size.height() * (HEIGHT - HEAD) / HEIGHT))
