"""How a new meeting gets its agenda: from the body's template and from what the last meeting left open."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting, ResultCategory, Standing, numbers
from smartaachen_desktop.services.templates import template_of
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def fill_agenda(work: UnitOfWork, meeting: Meeting, *, template: bool, carry_over: bool) -> None:
    """Template items, then what is carried over, then the notices (Mitteilungen), in each part of the agenda."""
    items: list[AgendaItem] = []
    if template:
        for row in template_of(work, meeting.organization_id):
            items.append(
                _item(
                    meeting, public=row.public, title=row.title, role=row.role, planned_minutes=row.planned_minutes,
                    standing=row.standing,
                )
            )  # fmt: skip
    if carry_over:
        for old in left_open(work, meeting):
            items.append(
                _item(
                    meeting, public=old.public, title=old.title, internal_title=old.internal_title, role=old.role,
                    planned_minutes=old.planned_minutes, paper_id=old.paper_id, proposal=old.proposal,
                    carried_from_id=old.id,
                )
            )  # fmt: skip
    for public in (True, False):
        part = [item for item in items if item.public is public]
        part.sort(key=lambda item: item.standing is Standing.NOTICES)
        for position, item in enumerate(part):
            item.position = position
            work.add(item)


def left_open(work: UnitOfWork, meeting: Meeting) -> Sequence[AgendaItem]:
    """Items of the body's last held meeting that were not dealt with or were postponed, and not carried over yet.

    Standing items do not wait: each meeting has its own.
    """
    last = work.session.scalars(
        select(Meeting)
        .where(
            Meeting.organization_id == meeting.organization_id,
            Meeting.ended_at.is_not(None),
            Meeting.scheduled_start < meeting.scheduled_start,
        )
        .order_by(Meeting.scheduled_start.desc())
    ).first()
    return (
        open_items(work.all(select(AgendaItem).where(AgendaItem.meeting_id == last.id)), _carried(work)) if last else ()
    )


def open_items(items: Sequence[AgendaItem], carried: frozenset[UUID]) -> tuple[AgendaItem, ...]:
    """The rule behind `left_open`, in the order of the agenda."""
    waiting = [
        item
        for item in items
        if item.standing is Standing.NONE
        and item.id not in carried
        and (item.state in (ItemState.OPEN, ItemState.PARKED) or item.result is ResultCategory.POSTPONED)
    ]
    order = list(numbers((item.id, item.public, item.position, item.parent_id) for item in items))
    return tuple(sorted(waiting, key=lambda item: order.index(item.id)))


def _carried(work: UnitOfWork) -> frozenset[UUID]:
    found = select(AgendaItem).where(AgendaItem.carried_from_id.is_not(None))
    return frozenset(item.carried_from_id for item in work.all(found) if item.carried_from_id)


def _item(meeting: Meeting, **values: object) -> AgendaItem:
    usual: dict[str, object] = {
        "internal_title": "", "paper_id": None, "state": ItemState.OPEN, "started_at": None, "ended_at": None,
        "proposal": "", "discussion": "", "result": None, "chair_id": None, "parent_id": None, "position": 0,
    }  # fmt: skip
    return AgendaItem(meeting_id=meeting.id, **(usual | values))
