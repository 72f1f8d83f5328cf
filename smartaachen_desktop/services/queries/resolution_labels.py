"""Numbers of resolutions, for the places that carry them: plan, board and budget."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import AgendaItem, closed_items
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.resolutions import Resolution, resolution_number


def resolution_labels(session: Session) -> Mapping[UUID, tuple[str, bool]]:
    """By id: the number ("AWD 2021/14") and whether the item it belongs to is public."""
    rows = session.execute(
        select(Resolution.id, Organization.short_name, Resolution.year, Resolution.sequence, Resolution.item_id).join(
            Organization, Resolution.organization_id == Organization.id
        )
    )
    closed = closed_ids(session)
    return {
        row.id: (resolution_number(row.short_name, row.year, row.sequence), row.item_id not in closed) for row in rows
    }


def closed_ids(session: Session) -> set[UUID]:
    """The non-public items of all meetings."""
    rows = session.execute(select(AgendaItem.id, AgendaItem.public, AgendaItem.parent_id))
    return closed_items((row.id, row.public, row.parent_id) for row in rows)
