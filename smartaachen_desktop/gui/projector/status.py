"""What the strip is told about the wall, and the header's thumbnail."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from smartaachen_desktop.gui.projector import captions
from smartaachen_desktop.gui.projector.dress import Ratio, Scheme
from smartaachen_desktop.gui.projector.queue_list import StopRow
from smartaachen_desktop.gui.projector.queue_words import queue_rows
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.presentation import ZOOMS, Wall
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.side_wall import Standing
from smartaachen_desktop.services.slide_choice import chosen_slide, confidential, place_of
from smartaachen_desktop.services.slides import ASKED, AmendmentSlide, Choice, ItemSlide, Slide, VoteSlide
from smartaachen_desktop.services.slides_room import FileSlide

HEADER = QSize(384, 216)


@dataclass(frozen=True)
class StripState:
    """`note` as "1920 × 1080 · live"; `now` and `coming` are the short words of both slides, `missing` the slides that
    there is nothing for. `zoom` is in percent, 0 for slides without running text. `files` are those of the item, `file`
    the one on the wall; `counting` says that a countdown runs; `beside` is the second wall's slide while it is open,
    `queue` what is lined up."""

    is_open: bool = False
    note: str = ""
    now: str = ""
    coming: str = ""
    live: bool = False
    held: bool = False
    black: bool = False
    hidden: bool = False
    confidential: bool = False
    choice: Choice | None = None
    page: int = 0
    first: int = 0
    last: int = 0
    zoom: int = 0
    can_go_back: bool = False
    missing: frozenset[Choice] = frozenset()
    files: tuple[tuple[UUID, str], ...] = ()
    file: UUID | None = None
    counting: bool = False
    scheme: Scheme = Scheme.LIGHT
    ratio: Ratio = Ratio.SCREEN
    standing: Standing = Standing.MIRROR
    second_open: bool = False
    beside: str = ""
    queue: tuple[StopRow, ...] = ()
    timed: bool = False
    counted: bool = False

    @property
    def can_enlarge(self) -> bool:
        return 0 < self.zoom < ZOOMS[-1]

    @property
    def can_reduce(self) -> bool:
        return self.zoom > ZOOMS[0]


def strip_state(
    wall: Wall, source: WallSource, slide: Slide, coming: Slide, pages: tuple[int, int], size: QSize | None
) -> StripState:
    """`size` in pixels while the wall is open."""
    closed = confidential(source)
    missing = frozenset(
        choice
        for choice in Choice
        if choice not in (Choice.NEUTRAL, *ASKED)
        and ((place := place_of(chosen_slide(source, choice))) is None or place[0] is not choice)
    )
    return StripState(
        is_open=size is not None,
        note=_note(wall, size, closed=closed),
        now=captions.caption(slide),
        coming=captions.caption(coming),
        live=size is not None and not wall.hidden,
        held=wall.held is not None,
        black=wall.black,
        hidden=wall.hidden,
        confidential=closed,
        choice=wall.choice,
        page=wall.page,
        first=pages[0],
        last=pages[1],
        zoom=wall.zoom if isinstance(slide, ItemSlide | VoteSlide | AmendmentSlide | FileSlide) else 0,
        can_go_back=wall.can_go_back,
        missing=missing,
        files=_files(source),
        file=slide.file if isinstance(slide, FileSlide) else None,
        counting=wall.countdown is not None,
        queue=queue_rows(wall.queue, source),
        timed=wall.timed,
        counted=wall.counted,
    )


def _files(source: WallSource) -> tuple[tuple[UUID, str], ...]:
    """Of the item that runs."""
    current = source.meeting.current if source.meeting is not None else None
    return tuple((each.id, each.name) for each in source.files if current is not None and each.item_id == current.id)


def _note(wall: Wall, size: QSize | None, *, closed: bool) -> str:
    if wall.hidden:
        return tr("verborgen")
    if size is None:
        return tr("geschlossen")
    state = tr("live")
    if wall.black:
        state = tr("dunkel")
    elif wall.held is not None:
        state = tr("gehalten")
    elif wall.choice is not None and not closed:
        state = tr("gewählt")
    return f"{size.width()} × {size.height()} · {state}"


def header_picture(image: QImage) -> QPixmap:
    """The header's thumbnail is 16 : 9; a wall of another shape gets dark edges."""
    small = image.scaled(HEADER, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    picture = QPixmap(HEADER)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    painter.drawImage((HEADER.width() - small.width()) // 2, (HEADER.height() - small.height()) // 2, small)
    painter.end()
    return picture
