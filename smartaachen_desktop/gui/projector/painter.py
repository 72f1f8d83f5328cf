"""Paints a slide into any rectangle: the wall, the thumbnails and PNG files all come from here."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector import meeting_slides, plan_slides
from smartaachen_desktop.gui.projector.canvas import Canvas, Heard
from smartaachen_desktop.gui.theme import Theme, load_theme
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
PaintPlan = Callable[[QPainter, QRectF], None]


class SlidePainter:
    """`paint_plan` draws the plan into a rectangle 1080 high in its own way; `heard` is told every text drawn."""

    def __init__(
        self,
        icons: Icons,
        *,
        theme: Theme | None = None,
        paint_plan: PaintPlan | None = None,
        heard: Heard | None = None,
        city: str = CITY,
    ) -> None:
        self.theme = theme or load_theme("wall")
        self.heard = heard
        self._icons, self._paint_plan, self._city = icons, paint_plan, city

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

    def pages(self, slide: Slide, size: QSize) -> tuple[int, int]:
        """First and last page number; an agenda counts from the page around its current item, so -1 is before it."""
        if isinstance(slide, AgendaSlide):
            before, after = meeting_slides.agenda_pages(slide)
            return -before, after
        if isinstance(slide, PlanSlide):
            return 0, plan_slides.plan_pages(slide) - 1 if self._paint_plan is None else 0
        if isinstance(slide, BudgetSlide):
            return 0, plan_slides.budget_pages(slide) - 1
        if not isinstance(slide, ItemSlide | VoteSlide):
            return 0, 0
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            canvas = Canvas(painter, QRectF(0, 0, size.width(), max(size.height(), 1)), self.theme, self._icons)
            return 0, max(len(meeting_slides.item_layout(canvas, slide)[1]) - 1, 0)
        finally:
            painter.end()

    def _slide(self, canvas: Canvas, slide: Slide, now: datetime, page: int) -> None:
        clock, today = formats.time_of_day(now), formats.local(now).date()
        if isinstance(slide, BlackSlide):
            canvas.fill(canvas.page, canvas.colour("rail").darker(1000))
            return
        canvas.fill(canvas.page, "surface")
        match slide:
            case TitleSlide():
                meeting_slides.paint_title(canvas, slide, clock, self._city)
            case AgendaSlide():
                meeting_slides.paint_agenda(canvas, slide, clock, page)
            case ItemSlide() | VoteSlide():
                meeting_slides.paint_item(canvas, slide, clock, page)
            case ResultSlide():
                meeting_slides.paint_result(canvas, slide, clock)
            case BreakSlide():
                meeting_slides.paint_break(canvas, slide, clock)
            case NeutralSlide():
                meeting_slides.paint_neutral(canvas, slide, clock, self._city)
            case BudgetSlide():
                plan_slides.paint_budget(canvas, slide, clock, page, today)
            case PlanSlide():
                if self._paint_plan is None:
                    plan_slides.paint_plan(canvas, slide, clock, page, today)
                else:
                    meeting_slides.paint_head(canvas, slide.body, clock)
                    below = QRectF(0, meeting_slides.HEAD, canvas.width, canvas.page.height() - meeting_slides.HEAD)
                    self._paint_plan(canvas.painter, below)
            case _:
                raise TypeError(type(slide).__name__)
