"""How many pages a slide takes, and which of them is shown first."""

from collections.abc import Sequence

from smartaachen_desktop.gui.projector import (
    agenda_slide,
    block_slide,
    board_slide,
    change_slide,
    contact_slide,
    diff_slide,
    election_slide,
    file_slide,
    item_slides,
    plan_slides,
    result_slide,
    speakers_slide,
)
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.file_slide import FileSource
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    BoardSlide,
    BudgetSlide,
    ChangesSlide,
    ContactSlide,
    ElectionSlide,
    ItemSlide,
    PlanSlide,
    ResultSlide,
    Slide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import BlockSlide, FileSlide, SpeakersSlide


def counted(canvas: Canvas, slide: Slide, files: FileSource | None) -> tuple[int, int]:
    """The page to begin with, and how many there are."""
    match slide:
        case AgendaSlide():
            spans, now = agenda_slide.agenda_pages(canvas, slide)
            return now, len(spans)
        case PlanSlide():
            spans, picked = plan_slides.plan_pages(canvas, slide)
            return picked, len(spans)
        case FileSlide():
            sizes = files.sizes(slide) if files is not None else ()
            return 0, len(file_slide.parts(sizes, canvas.inner, canvas.zoom))
        case _:
            return 0, _page_count(canvas, slide)


def _page_count(canvas: Canvas, slide: Slide) -> int:
    """Of slides that begin with their first page."""
    match slide:
        case ItemSlide() | VoteSlide():
            pages: Sequence[object] = item_slides.item_layout(canvas, slide)[1]
        case ResultSlide():
            pages = range(result_slide.result_pages(canvas, slide))
        case AmendmentSlide():
            pages = range(diff_slide.diff_pages(canvas, slide))
        case ChangesSlide():
            pages = change_slide.change_pages(canvas, slide)
        case ElectionSlide():
            pages = range(election_slide.election_pages(canvas, slide))
        case SpeakersSlide():
            pages = speakers_slide.speakers_pages(canvas, slide)
        case BlockSlide():
            pages = block_slide.block_pages(canvas, slide)
        case BoardSlide():
            pages = board_slide.board_pages(canvas, slide)
        case BudgetSlide():
            pages = range(plan_slides.budget_pages(canvas, slide))
        case ContactSlide():
            pages = range(len(contact_slide.contact_pages(canvas, slide)))
        case _:
            return 1
    return len(pages)
