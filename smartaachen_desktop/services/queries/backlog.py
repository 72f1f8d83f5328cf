"""The agenda backlog (Themenspeicher) for the views: what waits for a meeting of a body."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop import formats
from smartaachen_desktop.model.backlog import Topic
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.papers import ConsultationRole, Paper
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers


@dataclass(frozen=True, slots=True)
class TopicRow:
    """`name` is the heading for those inside; `origin` says from which item it came, "Ö 5 vom 18.11.2021"."""

    id: UUID
    organization_id: UUID
    title: str
    internal_title: str
    public: bool
    role: ConsultationRole
    planned_minutes: int
    proposal: str
    proposer: str
    contact_id: UUID | None
    contact: str
    note: str
    wished_on: date | None
    paper_id: UUID | None
    paper: str
    since: date
    origin: str = ""

    @property
    def name(self) -> str:
        return self.internal_title or self.title


def topic_rows(session: Session, bodies: Iterable[UUID] | None = None) -> tuple[TopicRow, ...]:
    """In their order, body by body; without `bodies`, those of all."""
    query = select(Topic).order_by(Topic.organization_id, Topic.position, Topic.id)
    if bodies is not None:
        query = query.where(Topic.organization_id.in_(list(bodies)))
    topics = session.scalars(query).all()
    people = _named(session, Person.id, Person.name, (topic.contact_id for topic in topics))
    papers = _named(session, Paper.id, Paper.reference, (topic.paper_id for topic in topics))
    origins = _origins(session, [topic.source_id for topic in topics if topic.source_id is not None])
    return tuple(
        TopicRow(
            topic.id, topic.organization_id, topic.title, topic.internal_title, topic.public, topic.role,
            topic.planned_minutes, topic.proposal, topic.proposer, topic.contact_id,
            people.get(topic.contact_id, ""), topic.note, topic.wished_on, topic.paper_id,
            papers.get(topic.paper_id, ""), formats.local(topic.put_at).date(), origins.get(topic.source_id, ""),
        )
        for topic in topics
    )  # fmt: skip


def topics_for_meeting(session: Session, meeting: UUID) -> tuple[TopicRow, ...]:
    """What `TakeTopics` can take into the meeting; wished for its day first."""
    row = session.get_one(Meeting, meeting)
    return wished_first(topic_rows(session, row.body_ids), formats.local(row.scheduled_start).date())


def wished_first(rows: tuple[TopicRow, ...], day: date | None) -> tuple[TopicRow, ...]:
    """Those wished for the day or earlier before the others, each in their order."""
    due = [row for row in rows if row.wished_on is not None and day is not None and row.wished_on <= day]
    return (*due, *(row for row in rows if row not in due))


def _named(session: Session, key: object, name: object, wanted: Iterable[UUID | None]) -> dict[UUID | None, str]:
    ids = {each for each in wanted if each is not None}
    rows = session.execute(select(key, name).where(key.in_(ids))) if ids else ()  # type: ignore[call-overload, attr-defined]
    return {row[0]: row[1] for row in rows}


def _origins(session: Session, items: list[UUID]) -> dict[UUID | None, str]:
    rows = session.execute(
        select(AgendaItem.id, Meeting.id, Meeting.scheduled_start)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(AgendaItem.id.in_(items))
    ).all()
    numbers = item_numbers(session, {meeting for _item, meeting, _start in rows}) if rows else {}
    return {item: f"{numbers.get(item, '')} vom {formats.day(start)}".strip() for item, _meeting, start in rows}
