"""Agenda items that can still resolve on something: of the meetings that run or are to come."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.meetings import STATE_NAMES, AgendaItem, ItemState, Meeting
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.readjusting import OPEN_STATES


@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """`name` as "AWD 18.11.2021"; `items` are (id, "Ö 4 Bericht zur Strategie") in agenda order. Internal."""

    id: UUID
    name: str
    state: str
    items: tuple[tuple[UUID, str], ...]
    current: UUID | None = None
    """The item that is called now."""


def open_meetings(session: Session) -> tuple[OpenMeeting, ...]:
    """Those with items that are not done, a running one first, then the next one."""
    rows = session.execute(
        select(Meeting, Organization.short_name)
        .join(Organization, Meeting.organization_id == Organization.id)
        .where(Meeting.state.in_(OPEN_STATES))
        .order_by(Meeting.scheduled_start)
    ).all()
    found = [
        _meeting(session, row, f"{name} {day(row.scheduled_start)}")
        for row, name in sorted(rows, key=lambda each: not each[0].is_open)
    ]
    return tuple(each for each in found if each.items)


def _meeting(session: Session, row: Meeting, name: str) -> OpenMeeting:
    items = {each.id: each for each in session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == row.id))}
    labels = item_numbers(session, {row.id})
    named = tuple(
        (key, f"{label} {items[key].internal_title or items[key].title}")
        for key, label in labels.items()
        if items[key].state is not ItemState.DONE and not items[key].stage
    )
    current = next((key for key, each in items.items() if each.state is ItemState.RUNNING), None)
    return OpenMeeting(row.id, name, STATE_NAMES[row.state], named, current)
