"""The numbers of agenda items outside of their own meeting: in search, in cross references, in what was left open."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.numbering import NumberStyle, Row, numbered
from smartaachen_desktop.model.people import Organization


def number_style(session: Session, meeting: Meeting) -> NumberStyle:
    return meeting.number_style(session.get_one(Organization, meeting.organization_id).number_style)


def item_numbers(session: Session, meetings: Collection[UUID]) -> dict[UUID, str]:
    """By item, in the order of each agenda; empty for a stage item."""
    if not meetings:
        return {}
    # the few meetings as the driver gives them: a search numbers whole agendas with every key
    columns = (
        type_coerce(AgendaItem.meeting_id, Text), AgendaItem.id, AgendaItem.public, AgendaItem.position,
        AgendaItem.parent_id, AgendaItem.stage,
    )  # fmt: skip
    rows: dict[UUID, list[Row]] = {meeting: [] for meeting in meetings}
    by_key = {form: found for meeting, found in rows.items() for form in (meeting, meeting.hex, str(meeting))}
    for meeting, item, public, position, parent, stage in session.execute(
        select(*columns).where(AgendaItem.meeting_id.in_(rows))
    ):
        by_key[meeting].append((item, public, position, parent, stage))
    styles = {
        meeting.id: meeting.number_style(body.number_style)
        for meeting, body in session.execute(
            select(Meeting, Organization)
            .join(Organization, Meeting.organization_id == Organization.id)
            .where(Meeting.id.in_(rows))
        )
    }
    return {
        item: each.number for meeting, found in rows.items() for item, each in numbered(found, styles[meeting]).items()
    }
