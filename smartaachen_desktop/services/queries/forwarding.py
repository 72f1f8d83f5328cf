"""Where items of a meeting went on, and where they came from. Internal: the other meeting may be another body's."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop import formats
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """An item of another meeting that this one came from, or that it goes on in."""

    item_id: UUID
    meeting_id: UUID
    number: str
    short_name: str
    start: datetime

    @property
    def words(self) -> str:
        """E.g. "AWD, 09.12.2021, Ö 5"."""
        return f"{self.short_name}, {formats.day(self.start)}, {self.number or 'Regiepunkt'}"


def went_to(session: Session, items: Collection[UUID]) -> dict[UUID, tuple[OtherPlace, ...]]:
    """By item: the items of other meetings that go on with it, the earliest meeting first."""
    if not items:
        return {}
    rows = session.scalars(select(AgendaItem).where(AgendaItem.carried_from_id.in_(items))).all()
    places = _places(session, [row.id for row in rows])
    found: dict[UUID, list[OtherPlace]] = {}
    for row in rows:
        if row.carried_from_id is not None:
            found.setdefault(row.carried_from_id, []).append(places[row.id])
    return {item: tuple(sorted(each, key=lambda place: place.start)) for item, each in found.items()}


def came_from(session: Session, sources: Collection[UUID]) -> dict[UUID, OtherPlace]:
    """By the item of the other meeting."""
    return _places(session, sources)


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A meeting that still takes items."""

    id: UUID
    organization: str
    short_name: str
    start: datetime


def forward_targets(session: Session, meeting: UUID) -> tuple[TargetRow, ...]:
    """The meetings to come but `meeting`: those of its own body first, and of them the next one after it."""
    own, start = session.execute(
        select(Meeting.organization_id, Meeting.scheduled_start).where(Meeting.id == meeting)
    ).one()
    rows = session.execute(
        select(Meeting, Organization)
        .join(Organization, Meeting.organization_id == Organization.id)
        .where(Meeting.id != meeting, Meeting.state.in_([MeetingState.PLANNED, MeetingState.INVITED]))
        .order_by(Meeting.scheduled_start)
    ).all()
    ordered = sorted(rows, key=lambda row: (row[0].organization_id != own, row[0].scheduled_start < start))
    return tuple(TargetRow(row.id, body.name, body.short_name, row.scheduled_start) for row, body in ordered)


def _places(session: Session, items: Collection[UUID]) -> dict[UUID, OtherPlace]:
    if not items:
        return {}
    rows = session.execute(
        select(AgendaItem.id, Meeting, Organization.short_name)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .join(Organization, Meeting.organization_id == Organization.id)
        .where(AgendaItem.id.in_(items))
    ).all()
    labels = item_numbers(session, {row[1].id for row in rows})
    return {
        item: OtherPlace(item, meeting.id, labels[item], short_name, meeting.scheduled_start)
        for item, meeting, short_name in rows
    }
