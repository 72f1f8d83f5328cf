"""The wall's slides as pictures without a window."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.slide_choice import automatic_slide, chosen_slide
from smartaachen_desktop.services.slides import (
    AmendmentSlide,
    ChangesSlide,
    Choice,
    ElectionSlide,
    ItemSlide,
    ResultSlide,
    Slide,
    VoteSlide,
)

SIZE = QSize(1920, 1080)


def slide_pictures(
    session: Session, meeting_id: UUID, now: datetime, size: QSize = SIZE, painter: SlidePainter | None = None
) -> list[tuple[str, QImage]]:
    """Name and picture of every slide the public could see now."""
    painter = painter or SlidePainter(Icons())
    return [(name, painter.render(slide, size, now)) for name, slide in _slides(session, meeting_id)]


def _slides(session: Session, meeting_id: UUID) -> Iterator[tuple[str, Slide]]:
    source = wall_source(session, meeting_id)
    yield "jetzt", automatic_slide(source)
    for name, choice in (
        ("titel", Choice.TITLE),
        ("tagesordnung", Choice.AGENDA),
        ("projektplan", Choice.PLAN),
        ("handlungsfelder", Choice.BOARD),
        ("kontaktsystem", Choice.CONTACTS),
        ("haushalt", Choice.BUDGET),
        ("neutral", Choice.NEUTRAL),
    ):
        yield name, chosen_slide(source, choice)
    items = source.meeting.items if source.meeting is not None else ()
    item = (source.meeting.current if source.meeting is not None else None) or next(
        (each for each in reversed(items) if each.public and each.proposal and each.started_at is not None), None
    )
    if item is None or not item.public:
        return
    for name, choice, kind in (
        ("top", Choice.ITEM, ItemSlide),
        ("aenderungsantrag", Choice.AMENDMENT, AmendmentSlide),
        ("aenderung", Choice.CHANGES, ChangesSlide),
        ("abstimmung", Choice.VOTE, VoteSlide),
        ("ergebnis", Choice.RESULT, ResultSlide | ElectionSlide),
    ):
        slide = chosen_slide(source, choice, item.id)
        if isinstance(slide, kind):
            yield name, slide
