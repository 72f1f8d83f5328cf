"""The wall's slides as pictures without a window: what the public could see now, and a sample of every other kind."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QTextOption
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector import words
from smartaachen_desktop.gui.projector.file_pages import page_sizes, render_page
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.motions import word_diff
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services import item_slide_making as point
from smartaachen_desktop.services import slide_making as make
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_parts import CandidateView, ChangeView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.slide_choice import automatic_slide, chosen_slide
from smartaachen_desktop.services.slides import (
    AmendmentSlide,
    AttendanceSlide,
    BlackSlide,
    BreakSlide,
    ChangesSlide,
    Choice,
    ElectionSlide,
    ItemSlide,
    NoticeSlide,
    ResultSlide,
    Slide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_foot import Countdown, ItemTimer
from smartaachen_desktop.services.slides_room import (
    BlockRow,
    BlockSlide,
    ClockSlide,
    CountdownSlide,
    FileSlide,
    SpeakersSlide,
    TimerSlide,
)

SIZE = QSize(1920, 1080)
PAGE = 1240
"""Pixels: the width of the sample page."""


class SamplePages:
    """Stands for the pages of a file where no wall is open to fetch them: the item's text on one page."""

    def __init__(self, text: str) -> None:
        self._pdf = _written(text)

    def sizes(self, slide: FileSlide) -> tuple[QSizeF, ...]:
        return page_sizes(self._pdf, slide.name)

    def picture(self, slide: FileSlide, page: int) -> QImage:
        return render_page(self._pdf, slide.name, page, PAGE)


def _written(text: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    painter.drawText(QRectF(40, 40, 440, 680), text, option)
    painter.end()
    return bytes(buffer.data().data())


def slide_pictures(
    session: Session, meeting_id: UUID, now: datetime, size: QSize = SIZE, painter: SlidePainter | None = None
) -> list[tuple[str, QImage]]:
    """Name and picture of every slide the public could see now, then of the kinds that are missing among them."""
    source = wall_source(session, meeting_id)
    slides = gallery(source, now)
    item = _item(source)
    text = f"{item.number} {item.title}\n\n{item.proposal}" if item is not None else ""
    painter = painter or SlidePainter(Icons(), files=SamplePages(text))
    return [(name, painter.render(slide, size, now)) for name, slide in slides]


def gallery(source: WallSource, now: datetime) -> list[tuple[str, Slide]]:
    shown = list(_slides(source))
    kinds = {type(slide) for _name, slide in shown}
    return [*shown, *((name, slide) for name, slide in _samples(source, now) if type(slide) not in kinds)]


def _slides(source: WallSource) -> Iterator[tuple[str, Slide]]:
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
    item = _item(source)
    if item is None:
        return
    for name, choice, kind in (
        ("top", Choice.ITEM, ItemSlide),
        ("aenderungsantrag", Choice.AMENDMENT, AmendmentSlide),
        ("aenderung", Choice.CHANGES, ChangesSlide),
        ("abstimmung", Choice.VOTE, VoteSlide),
        ("ergebnis", Choice.RESULT, ResultSlide | ElectionSlide | BlockSlide),
        ("redeliste", Choice.SPEAKERS, SpeakersSlide),
    ):
        slide = chosen_slide(source, choice, item.id)
        if isinstance(slide, kind):
            yield name, slide


def _item(source: WallSource) -> ItemView | None:
    """The public item that runs, else the last one dealt with, else the first one that proposes something."""
    meeting = source.meeting
    if meeting is None:
        return None
    public = [each for each in meeting.items if each.public]
    current = meeting.current if meeting.current is not None and meeting.current.public else None
    begun = [each for each in public if each.proposal and each.started_at is not None]
    proposing = [each for each in public if each.proposal]
    return current or next(iter([*begun[::-1], *proposing, *public]), None)


def _samples(source: WallSource, now: datetime) -> Iterator[tuple[str, Slide]]:
    """Made of the meeting's public headings; roles stand in for names."""
    meeting, item = source.meeting, _item(source)
    body = make.body(source)
    yield "anwesenheit", make.attendance(source, meeting) if meeting is not None else AttendanceSlide(body)
    yield "hinweis", NoticeSlide(body, tr("Pause bis 17:30 Uhr, Getränke im Foyer"))
    yield "unterbrechung", BreakSlide(body, now, now + timedelta(minutes=15))
    yield "countdown", CountdownSlide(body, Countdown(now + timedelta(minutes=4, seconds=32), 5, tr("Redezeit")))
    yield "uhr", ClockSlide(body)
    yield "dunkel", BlackSlide()
    if meeting is not None and item is not None:
        yield from _item_samples(source, meeting, item, now)


def _item_samples(
    source: WallSource, meeting: MeetingView, item: ItemView, now: datetime
) -> Iterator[tuple[str, Slide]]:
    here = (make.body(source), item.id, item.number, item.title)
    roles = tuple(tr("Fraktion {letter}").format(letter=letter) for letter in "ABC")
    text = item.proposal or item.title
    yield "top", point.item(meeting, item)
    yield "aenderungsantrag", AmendmentSlide(*here, tr("Änderungsantrag"), word_diff(text, f"{text} {item.title}"))
    yield "aenderung", ChangesSlide(*here, words.proposal(), tuple(_moved(source))[:1])
    yield "abstimmung", point.vote(source, meeting, item, method=VoteMethod.OPEN)
    yield "ergebnis", ResultSlide(*here, accepted=True, tally=Tally(2, 1, 0), method=VoteMethod.OPEN)
    people = tuple(CandidateView(item.id, None, name, 3 - place, place == 0) for place, name in enumerate(roles))
    yield "wahl", ElectionSlide(*here, tr("Vorsitz"), candidates=people, method=VoteMethod.SECRET)
    yield "redeliste", SpeakersSlide(*here, roles[0], now - timedelta(seconds=125), roles[1:], question=roles[1])
    yield "zeit", TimerSlide(*here, ItemTimer(now - timedelta(minutes=9, seconds=48), item.planned_minutes or 15))
    yield "datei", FileSlide(*here, item.id, tr("Vorlage") + ".pdf", "")
    rows = tuple(BlockRow(each.id, each.number, each.title) for each in meeting.items if each.public)[:4]
    yield "gemeinsam", BlockSlide(*here, rows, VoteMethod.OPEN, accepted=True, tally=Tally(2, 1, 0))


def _moved(source: WallSource) -> Iterator[ChangeView]:
    """The dated measures of the public plan, a month later."""
    month = timedelta(days=30)
    for row in source.plan.measures if source.plan is not None else ():
        if row.start is not None and row.end is not None and row.kind is not MeasureKind.MILESTONE:
            yield ChangeView(
                row.id, row.id, ChangeKind.MEASURE, row.title, letter=row.letter, before_start=row.start,
                before_end=row.end, after_start=row.start + month, after_end=row.end + month,
            )  # fmt: skip
