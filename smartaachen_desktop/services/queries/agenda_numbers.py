"""The numbers of agenda items outside of their own meeting: in search, in cross references, in what was left open."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
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
    columns = (
        AgendaItem.meeting_id, AgendaItem.id, AgendaItem.public, AgendaItem.position, AgendaItem.parent_id,
        AgendaItem.stage,
    )  # fmt: skip
    rows: dict[UUID, list[Row]] = {meeting: [] for meeting in meetings}
    for meeting, item, public, position, parent, stage in session.execute(
        select(*columns).where(AgendaItem.meeting_id.in_(rows))
    ):
        rows[meeting].append((item, public, position, parent, stage))
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
