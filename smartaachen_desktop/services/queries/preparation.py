"""What a new meeting of a body starts from: its agenda template, its series, and what its last meeting left open."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop import formats
from smartaachen_desktop.model.calendar import Rhythm, SeriesDay
from smartaachen_desktop.model.elections import joined
from smartaachen_desktop.model.meetings import (
    AgendaItem,
    Meeting,
    MeetingSeries,
    MeetingState,
    Standing,
    StandingItem,
)
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.order import level
from smartaachen_desktop.services.preparation import gone_on, meetings_left, open_items
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.queries.backlog import TopicRow, topic_rows
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.text_blocks import TextBlockRow, blocks_for, text_block_rows
from smartaachen_desktop.services.templates import outline

PREVIEW = 12


@dataclass(frozen=True, slots=True)
class TemplateRow:
    id: UUID
    title: str
    public: bool
    planned_minutes: int
    role: ConsultationRole
    standing: Standing
    parent_id: UUID | None = None
    depth: int = 0
    position: int = 0
    """Among its siblings."""
    proposal: str = ""
    stage: bool = False


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """`planned` meetings exist, the last on `last_day`; `coming` are the days that would be planned next."""

    id: UUID
    name: str
    first_day: date
    at: time
    every_days: int
    place: str
    room: str
    planned: int
    last_day: date | None
    coming: tuple[SeriesDay, ...]


@dataclass(frozen=True, slots=True)
class OpenItemRow:
    """`number` is empty for a stage item."""

    id: UUID
    number: str
    title: str
    parent_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """`from_meeting` says of which days the meetings are."""

    rows: tuple[OpenItemRow, ...] = ()
    from_meeting: str = ""


@dataclass(frozen=True, slots=True)
class BodyPreparation:
    """`from_meeting` says of which days the meetings are that left `left_open`. `blocks` are its own, then common
    ones."""

    template: tuple[TemplateRow, ...] = ()
    series: tuple[SeriesRow, ...] = ()
    left_open: tuple[OpenItemRow, ...] = ()
    from_meeting: str = ""
    blocks: tuple[TextBlockRow, ...] = ()
    letterhead: LetterheadView = USUAL
    strategy_letterhead: LetterheadView = USUAL
    """On documents that belong to no body."""
    topics: tuple[TopicRow, ...] = ()
    """What waits in the backlog (Themenspeicher)."""


def preparations(session: Session) -> dict[UUID, BodyPreparation]:
    """By body. Without what meetings left open."""
    templates: dict[UUID, list[StandingItem]] = {}
    for row in session.scalars(select(StandingItem)):
        templates.setdefault(row.organization_id, []).append(row)
    strategy = letterhead_of(session, None)
    series: dict[UUID, list[SeriesRow]] = {}
    for each in session.scalars(select(MeetingSeries).order_by(MeetingSeries.first_day)):
        series.setdefault(each.organization_id, []).append(_series(session, each))
    rows = text_block_rows(session)
    topics: dict[UUID, list[TopicRow]] = {}
    for topic in topic_rows(session):
        topics.setdefault(topic.organization_id, []).append(topic)
    return {
        body: BodyPreparation(
            _template(templates.get(body, [])),
            tuple(series.get(body, ())),
            blocks=blocks_for(rows, body),
            letterhead=letterhead_of(session, body),
            strategy_letterhead=strategy,
            topics=tuple(topics.get(body, ())),
        )
        for body in session.scalars(select(Organization.id))
    }


def preparation(session: Session, organization: UUID) -> BodyPreparation:
    """Everything for one body."""
    left, days = _left(session, organization)
    found = preparations(session).get(organization, BodyPreparation())
    return replace(found, left_open=left, from_meeting=days)


def left_for(session: Session, meeting: UUID) -> LeftOpen:
    """What `TakeOpenItems` can take into a meeting that is planned."""
    row = session.get_one(Meeting, meeting)
    return LeftOpen(*_left(session, row.organization_id, row.scheduled_start, meeting))


def _left(
    session: Session, organization: UUID, before: datetime | None = None, but: UUID | None = None
) -> tuple[tuple[OpenItemRow, ...], str]:
    carried = gone_on(session)
    left: list[OpenItemRow] = []
    days: list[str] = []
    for meeting in meetings_left(session, organization, before):
        if meeting.id == but:
            continue
        items = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)).all()
        labels = item_numbers(session, {meeting.id})
        waiting = open_items(items, carried)
        left += [
            OpenItemRow(item.id, labels[item.id], item.internal_title or item.title, item.parent_id) for item in waiting
        ]
        if waiting or meeting.state is not MeetingState.CANCELLED:
            days.append(formats.day(meeting.scheduled_start))
    return tuple(left), joined(days)


def _template(rows: list[StandingItem]) -> tuple[TemplateRow, ...]:
    """In outline order."""
    known = {row.id for row in rows}
    return tuple(
        TemplateRow(
            row.id, row.title, row.public, row.planned_minutes, row.role, row.standing,
            row.parent_id if row.parent_id in known else None, level(rows, row), row.position, row.proposal, row.stage,
        )
        for row in outline(rows)
    )  # fmt: skip


def _series(session: Session, series: MeetingSeries) -> SeriesRow:
    days = [
        formats.local(start).date()
        for start in session.scalars(select(Meeting.scheduled_start).where(Meeting.series_id == series.id))
    ]
    last = max(days, default=None)
    coming = Rhythm(series.first_day, series.every_days).days(PREVIEW, after=last)
    return SeriesRow(
        series.id, series.name, series.first_day, series.at, series.every_days, series.place, series.room, len(days),
        last, coming,
    )  # fmt: skip
