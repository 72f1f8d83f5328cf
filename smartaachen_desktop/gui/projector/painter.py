"""Paints a slide into any rectangle: the wall, the thumbnails and PNG files all come from here."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector import agenda_slide, item_slides, meeting_slides, plan_slides
from smartaachen_desktop.gui.projector.canvas import HEIGHT, Canvas, Heard
from smartaachen_desktop.gui.projector.frame import HEAD, paint_head
from smartaachen_desktop.gui.theme import Theme, load_theme
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    BlackSlide,
    BreakSlide,
    BudgetSlide,
    ItemSlide,
    NeutralSlide,
    PlanSlide,
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
        self._icons, self._city = icons, city
        self._paint_plan, self._plan_pages = paint_plan, plan_pages

    def render(self, slide: Slide, size: QSize, now: datetime, page: int = 0) -> QImage:
        """The whole slide as an image; what is shown is never half painted."""
        image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.fill(self.theme.colour("rail"))
        painter = QPainter(image)
        try:
            self.paint(painter, QRectF(image.rect()), slide, now, page)
        finally:
            painter.end()
        return image

    def paint(self, painter: QPainter, rect: QRectF, slide: Slide, now: datetime, page: int = 0) -> None:
        painter.save()
        try:
            self._slide(Canvas(painter, rect, self.theme, self._icons, self.heard), slide, now, page)
        finally:
            painter.restore()

    def pages(self, slide: Slide, size: QSize, now: datetime) -> tuple[int, int]:
        """First and last page number; an agenda counts from the page around its current item, so -1 is before it."""
        if isinstance(slide, AgendaSlide):
            before, after = agenda_slide.agenda_pages(slide)
            return -before, after
        if isinstance(slide, PlanSlide):
            if self._plan_pages is None or slide.plan is None:
                return 0, plan_slides.plan_pages(slide) - 1
            return 0, self._plan_pages(slide.plan, _below_head(size), formats.local(now).date()) - 1
        if isinstance(slide, BudgetSlide):
            return 0, plan_slides.budget_pages(slide) - 1
        if not isinstance(slide, ItemSlide | VoteSlide):
            return 0, 0
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            canvas = Canvas(painter, QRectF(0, 0, size.width(), max(size.height(), 1)), self.theme, self._icons)
            return 0, max(len(item_slides.item_layout(canvas, slide)[1]) - 1, 0)
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
            case ItemSlide() | VoteSlide():
                item_slides.paint_item(canvas, slide, clock, page)
            case ResultSlide():
                item_slides.paint_result(canvas, slide, clock)
            case BreakSlide():
                meeting_slides.paint_break(canvas, slide, clock)
            case NeutralSlide():
                meeting_slides.paint_neutral(canvas, slide, clock, self._city)
            case BudgetSlide():
                plan_slides.paint_budget(canvas, slide, clock, page, today)
            case PlanSlide():
                if self._paint_plan is None or slide.plan is None:
                    plan_slides.paint_plan(canvas, slide, clock, page, today)
                else:
                    paint_head(canvas, slide.body, clock)
                    picture = self._paint_plan(slide.plan, _below_head(canvas.device), today, page)
                    canvas.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                    canvas.painter.drawImage(canvas.page.adjusted(0, HEAD, 0, 0), picture)
            case _:
                raise TypeError(type(slide).__name__)


def _below_head(size: QSize) -> QSize:
    return QSize(size.width(), round(size.height() * (HEIGHT - HEAD) / HEIGHT))
