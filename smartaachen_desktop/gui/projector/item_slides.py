"""An item with its proposal, and the vote on it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF

from smartaachen_desktop.gui.projector import foot, vote_words, words
from smartaachen_desktop.gui.projector.canvas import ELLIPSIS, RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import (
    PANEL_PAD,
    TEXT_SIZES,
    TITLE_SIZES,
    paint_head,
    paint_number,
    paint_panel,
    panel_extra,
)
from smartaachen_desktop.services.slides import ItemSlide, VoteSlide

BOTTOM = 1080.0 - 56
translate = QCoreApplication.translate

SHORT_TITLE = 84.0


def item_text(slide: ItemSlide | VoteSlide) -> str:
    """A motion that has no words of its own is its name."""
    if isinstance(slide, ItemSlide):
        return slide.proposal
    return slide.text or (slide.motion if slide.motion != words.proposal() else "")


def item_layout(canvas: Canvas, slide: ItemSlide | VoteSlide) -> tuple[Fitted, list[Fitted]]:
    """The title, and the pages of the text: shrunk to the smallest size first, then continued."""
    text = item_text(slide)
    title = canvas.fit(slide.title, canvas.inner, 330 if text else 640, TITLE_SIZES, bold=True)
    if not text:
        return title, []
    width = canvas.inner - PANEL_PAD - 40
    extra = panel_extra(canvas, words.panel(slide))
    extra += foot.room(slide.foot)
    room, sizes = _room(title.height, extra), canvas.zoomed(TEXT_SIZES)
    whole = canvas.fit(text, width, room, sizes, leading=1.4, cut=False)
    if whole.height <= room:
        return title, [whole]
    names = isinstance(slide, VoteSlide) and slide.election  # a mark behind a name would look like a name cut off
    # every line leaves space for the sign of continuation, so that no word falls under the table
    mark = "" if names else f" {ELLIPSIS}"
    width -= canvas.advance(mark, sizes[-1])
    whole = canvas.fit(text, width, room, sizes[-1:], leading=1.3, cut=False)
    pages: list[Fitted] = []
    rest = list(whole.lines)
    while rest:
        count = max(int(_room(SHORT_TITLE if pages else title.height, extra) // whole.step), 1)
        page, rest = rest[:count], rest[count:]
        if rest:
            page[-1] += mark
        pages.append(Fitted(tuple(page), whole.px, whole.step))
    return title, pages


def _panel_top(title_height: float) -> float:
    return 284 + title_height + 36


def _room(title_height: float, extra: float) -> float:
    return BOTTOM - _panel_top(title_height) - extra


def paint_item(canvas: Canvas, slide: ItemSlide | VoteSlide, clock: str, page: int, now: datetime) -> None:
    paint_head(canvas, slide.body, clock)
    foot.paint_foot(canvas, slide.foot, now)
    title, pages = item_layout(canvas, slide)
    page = min(max(page, 0), max(len(pages) - 1, 0))
    x = paint_number(canvas, slide.number, 204)
    room = canvas.width - canvas.margin - x - 32
    if isinstance(slide, VoteSlide):
        taken = canvas.line(x + 32, 204, room, vote_words.entitled(slide), 44, "ink2", tabular=True, align=RIGHT)
        said, left = vote_words.voting(slide), room - taken - 32
        px = next((size for size in (60, 52, 44) if canvas.advance(said, size, bold=True) <= left), 0)
        if not px:  # a long number on a narrow wall
            said, px = vote_words.voting_short(slide), 44
        canvas.line(x + 32, 204, left, said, px, "ink", bold=True)
    else:
        canvas.line(x + 32, 204, room, words.item_note(slide), 44, "ink2")
    if page:
        title = canvas.fit(slide.title, canvas.inner, SHORT_TITLE, (60, 52), bold=True)
    canvas.block(canvas.margin, 276, title, "ink", bold=True)
    if not pages:
        return
    text, top = pages[page], _panel_top(SHORT_TITLE if page else title.height)
    heading = words.panel(slide)
    height = text.height + panel_extra(canvas, heading) if len(pages) == 1 else BOTTOM - top - foot.room(slide.foot)
    paint_panel(canvas, QRectF(canvas.margin, top, canvas.inner, height), heading, text, (page, len(pages)))
