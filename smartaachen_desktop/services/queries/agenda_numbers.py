"""The numbers of agenda items outside of their own meeting: in search, in cross references, in what was left open."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Text, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import AgendaItem, Meeting, style_in
from smartaachen_desktop.model.numbering import NumberStyle, Row, numbered
from smartaachen_desktop.model.people import Organization

_MEETINGS: BindParameter[Any] = bindparam("meetings", expanding=True)
# of the tables, and ids as the driver gives them: a search numbers whole agendas with every key
_MEETING, _BODY, _ITEM = (record.__table__.c for record in (Meeting, Organization, AgendaItem))
_HEADS = (
    select(
        _MEETING.id, _BODY.short_name, _MEETING.scheduled_start, _MEETING.state,
        _MEETING.numerals, _MEETING.public_prefix, _MEETING.closed_prefix,
        _BODY.numerals, _BODY.public_prefix, _BODY.closed_prefix,
    )
    .where(_MEETING.organization_id == _BODY.id, _MEETING.id.in_(_MEETINGS))
)  # fmt: skip
_ITEMS = select(
    type_coerce(_ITEM.id, Text), _ITEM.public, _ITEM.position, type_coerce(_ITEM.parent_id, Text), _ITEM.stage,
    type_coerce(_ITEM.meeting_id, Text),
).where(_ITEM.meeting_id.in_(_MEETINGS))  # fmt: skip


@dataclass(frozen=True, slots=True)
class AgendaHead:
    """Whose meeting it is and when, and how its items are numbered."""

    body: str
    start: datetime
    style: NumberStyle


def number_style(session: Session, meeting: Meeting) -> NumberStyle:
    return meeting.number_style(session.get_one(Organization, meeting.organization_id).number_style)


def agenda_heads(session: Session, meetings: Collection[UUID]) -> dict[UUID, AgendaHead]:
    if not meetings:
        return {}
    found = {}
    for meeting, body, start, state, *styles in session.execute(_HEADS, {"meetings": list(meetings)}):
        kept, own = NumberStyle(*styles[:3]), NumberStyle(*styles[3:])
        found[meeting] = AgendaHead(body, start, style_in(state, kept, own))
    return found


def item_numbers(
    session: Session,
    meetings: Collection[UUID],
    items: Collection[UUID] | None = None,
    heads: Mapping[UUID, AgendaHead] | None = None,
) -> dict[UUID, str]:
    """By item, in the order of each agenda; empty for a stage item. Only those of `items` where they are given.

    `heads` saves reading them again.
    """
    if not meetings:
        return {}
    styles = agenda_heads(session, meetings) if heads is None else heads
    rows: dict[UUID, list[Row[object]]] = {meeting: [] for meeting in meetings}
    by_form = {form: rows[meeting] for meeting in meetings for form in _forms(meeting)}
    wanted = None if items is None else {form for item in items for form in _forms(item)}
    for row in session.execute(_ITEMS, {"meetings": list(meetings)}).all():
        by_form[row[5]].append(row[:5])
    return {
        item if isinstance(item, UUID) else UUID(str(item)): each.number
        for meeting, found in rows.items()
        for item, each in numbered(found, styles[meeting].style, wanted).items()
    }


def _forms(key: UUID) -> tuple[UUID | str, ...]:
    """A key as the drivers give it: SQLite as text, PostgreSQL as what it is."""
    return (key, key.hex)
