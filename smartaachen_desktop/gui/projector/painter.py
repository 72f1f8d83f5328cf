"""Paints a slide into any rectangle: the wall, the thumbnails and PNG files all come from here."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector import (
    agenda_slide,
    board_slide,
    change_slide,
    diff_slide,
    election_slide,
    item_slides,
    meeting_slides,
    plan_slides,
)
from smartaachen_desktop.gui.projector.canvas import HEIGHT, Canvas, Heard
from smartaachen_desktop.gui.projector.frame import HEAD, paint_head
from smartaachen_desktop.gui.theme import Theme, load_theme
from smartaachen_desktop.services.queries.plan import PlanView
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

CITY = "Stadt Aachen"
PaintPlan = Callable[[PlanView, QSize, date, int], QImage]
PlanPages = Callable[[PlanView, QSize, date], int]


class SlidePainter:
    """`paint_plan` makes the picture below the head of the plan slide, `plan_pages` says how many there are; without
    them the slide has a plan of its own. `heard` is told every text drawn."""

    def __init__(
        self,
        icons: Icons,
        *,
        theme: Theme | None = None,
        paint_plan: PaintPlan | None = None,
        plan_pages: PlanPages | None = None,
        heard: Heard | None = None,
        city: str = CITY,
    ) -> None:
        self.theme = theme or load_theme("wall")
        self.heard = heard
        self.smallest = HEIGHT
        """The smallest type of the slide painted last, at a height of 1080."""
        self._icons, self._city = icons, city
        self._paint_plan, self._plan_pages = paint_plan, plan_pages

    def render(self, slide: Slide, size: QSize, now: datetime, page: int = 0, zoom: int = 100) -> QImage:
        """The whole slide as an image; what is shown is never half painted."""
        image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.fill(self.theme.colour("rail"))
        painter = QPainter(image)
        try:
            self.paint(painter, QRectF(image.rect()), slide, now, page, zoom)
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

    def pages(self, slide: Slide, size: QSize, now: datetime, zoom: int = 100) -> tuple[int, int]:
        """First and last page number; an agenda counts from the page around its current item, so -1 is before it, and
        a plan from the page of the measure picked out."""
        match slide:
            case AgendaSlide():
                before, after = agenda_slide.agenda_pages(slide)
                return -before, after
            case PlanSlide(plan=plan):
                if self._paint_plan is not None and self._plan_pages is not None and plan and slide.highlight is None:
                    return 0, self._plan_pages(plan, _below_head(size), formats.local(now).date()) - 1
                first = plan_slides.plan_page_of(slide)
                return -first, plan_slides.plan_pages(slide) - 1 - first
            case ItemSlide() | VoteSlide() | AmendmentSlide() | BoardSlide():
                return 0, self._measured_pages(slide, size, zoom) - 1
            case _:
                return 0, _fixed_pages(slide) - 1

    def _measured_pages(
        self, slide: ItemSlide | VoteSlide | AmendmentSlide | BoardSlide, size: QSize, zoom: int
    ) -> int:
        """Pages that depend on how the text breaks."""
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            area = QRectF(0, 0, size.width(), max(size.height(), 1))
            canvas = Canvas(painter, area, self.theme, self._icons, None, zoom)
            match slide:
                case AmendmentSlide():
                    return diff_slide.diff_pages(canvas, slide)
                case BoardSlide():
                    return max(len(board_slide.board_pages(slide, canvas.inner)), 1)
                case _:
                    return max(len(item_slides.item_layout(canvas, slide)[1]), 1)
        finally:
            painter.end()

    def _slide(self, canvas: Canvas, slide: Slide, now: datetime, page: int) -> None:
        clock, today = formats.time_of_day(now), formats.local(now).date()
        if isinstance(slide, BlackSlide):
            canvas.fill(canvas.page, QColor(Qt.GlobalColor.black))
            return
        canvas.fill(canvas.page, "surface")
        match slide:
            case TitleSlide():
                meeting_slides.paint_title(canvas, slide, clock, self._city)
            case AgendaSlide():
                agenda_slide.paint_agenda(canvas, slide, clock, page)
            case PointSlide():
                _paint_point(canvas, slide, clock, page)
            case BoardSlide():
                board_slide.paint_board(canvas, slide, clock, page)
            case ContactSlide():
                board_slide.paint_contacts(canvas, slide, clock, page)
            case AttendanceSlide():
                meeting_slides.paint_attendance(canvas, slide, clock)
            case NoticeSlide():
                meeting_slides.paint_notice(canvas, slide, clock)
            case BreakSlide():
                meeting_slides.paint_break(canvas, slide, clock)
            case NeutralSlide():
                meeting_slides.paint_neutral(canvas, slide, clock, self._city)
            case BudgetSlide():
                plan_slides.paint_budget(canvas, slide, clock, page, today)
            case PlanSlide():
                if self._paint_plan is None or slide.plan is None or slide.highlight is not None:
                    page += plan_slides.plan_page_of(slide)
                    plan_slides.paint_plan(canvas, slide, clock, page, today)
                else:
                    paint_head(canvas, slide.body, clock)
                    picture = self._paint_plan(slide.plan, _below_head(canvas.device), today, page)
                    canvas.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                    canvas.painter.drawImage(canvas.page.adjusted(0, HEAD, 0, 0), picture)
            case _:
                raise TypeError(type(slide).__name__)


def _paint_point(canvas: Canvas, slide: PointSlide, clock: str, page: int) -> None:
    match slide:
        case ItemSlide() | VoteSlide():
            item_slides.paint_item(canvas, slide, clock, page)
        case AmendmentSlide():
            diff_slide.paint_amendment(canvas, slide, clock, page)
        case ChangesSlide():
            change_slide.paint_changes(canvas, slide, clock, page)
        case ElectionSlide():
            election_slide.paint_election(canvas, slide, clock, page)
        case ResultSlide():
            item_slides.paint_result(canvas, slide, clock)
        case _:
            raise TypeError(type(slide).__name__)


def _fixed_pages(slide: Slide) -> int:
    """Pages of slides whose rows have one height."""
    match slide:
        case BudgetSlide():
            return plan_slides.budget_pages(slide)
        case ChangesSlide():
            return len(change_slide.change_pages(slide))
        case ElectionSlide():
            return election_slide.election_pages(slide)
        case ContactSlide():
            return board_slide.contact_pages(slide)
        case _:
            return 1


def _below_head(size: QSize) -> QSize:
    return QSize(size.width(), round(size.height() * (HEIGHT - HEAD) / HEIGHT))
