"""Numbers of resolutions, for the places that carry them: plan, board, budget and journal."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.circular import CircularVote
from smartaachen_desktop.model.meetings import AgendaItem, closed_items
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.resolutions import Resolution, resolution_number


def resolution_labels(session: Session, wanted: Iterable[UUID | None]) -> Mapping[UUID, tuple[str, bool]]:
    """By id: the number ("AWD 2021/14") and whether the item or circular vote behind it is public; only `wanted`."""
    ids = {each for each in wanted if each is not None}
    if not ids:
        return {}
    rows = session.execute(
        select(
            Resolution.id, Organization.short_name, Resolution.year, Resolution.sequence, Resolution.item_id,
            Resolution.meeting_id, CircularVote.public,
        )
        .join(Organization, Resolution.organization_id == Organization.id)
        .outerjoin(CircularVote, Resolution.circular_id == CircularVote.id)
        .where(Resolution.id.in_(ids))
    ).all()  # fmt: skip
    closed = closed_ids(session, {row.meeting_id for row in rows if row.meeting_id is not None})
    return {
        row.id: (
            resolution_number(row.short_name, row.year, row.sequence),
            bool(row.public) if row.item_id is None else row.item_id not in closed,
        )
        for row in rows
    }


def closed_ids(session: Session, meetings: Iterable[UUID]) -> set[UUID]:
    """The non-public items of the meetings."""
    columns = select(AgendaItem.id, AgendaItem.public, AgendaItem.parent_id)
    rows = session.execute(columns.where(AgendaItem.meeting_id.in_(set(meetings))))
    return closed_items((row.id, row.public, row.parent_id) for row in rows)
