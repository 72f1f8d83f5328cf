"""How a new meeting gets its agenda: from the body's template and from what the last meetings left open."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.backlog import Topic
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import (
    AgendaItem,
    ItemState,
    Meeting,
    MeetingState,
    ResultCategory,
    Standing,
    closed_items,
)
from smartaachen_desktop.model.numbering import USUAL_STYLE, numbered
from smartaachen_desktop.services.templates import template_of
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def fill_agenda(
    work: UnitOfWork,
    meeting: Meeting,
    *,
    template: bool,
    carry_over: bool,
    only: Sequence[UUID] = (),
    more: Sequence[AgendaItem] = (),
) -> None:
    """Template items, then what is carried over, `more`, then the notices (Mitteilungen), in each part of the agenda.

    `only` names the items to carry over; empty takes all that was left open. What belongs below an item stays there.
    """
    items: list[AgendaItem] = []
    if template:
        items += _from_template(work, meeting)
    if carry_over:
        items += copies(work, meeting, chosen_of(left_open(work, meeting), only))
    items += more
    for siblings in _families(items):
        siblings.sort(key=lambda item: item.parent_id is None and item.standing is Standing.NOTICES)
        for position, item in enumerate(siblings):
            item.position = position
    for item in items:
        work.add(item)


def chosen_of(left: Sequence[AgendaItem], only: Sequence[UUID]) -> list[AgendaItem]:
    """Of what was left open, the items in `only`, or all; refuses others."""
    if set(only) - {item.id for item in left}:
        raise RuleBroken(
            "not_left_open",
            "Ein gewählter Punkt ist in der letzten Sitzung nicht offen geblieben oder schon übernommen.",
            field="carry",
        )
    return [item for item in left if not only or item.id in only]


def copies(work: UnitOfWork, meeting: Meeting, chosen: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Items of another meeting as new ones of `meeting`, not yet added; each below what it was below, if that comes.

    What lay below a non-public item is non-public, whatever it says itself.
    """
    around = {
        row.id: row
        for source in {item.meeting_id for item in chosen}
        for row in work.all(select(AgendaItem).where(AgendaItem.meeting_id == source))
    }
    closed = closed_items((row.id, row.public, row.parent_id) for row in around.values())
    made: dict[UUID, AgendaItem] = {}
    for old in chosen:
        made[old.id] = _item(
            meeting, public=old.id not in closed, title=old.title, internal_title=old.internal_title, role=old.role,
            planned_minutes=old.planned_minutes, paper_id=old.paper_id, proposal=old.proposal,
            chair_note=old.chair_note, carried_from_id=old.id, stage=old.stage,
        )  # fmt: skip
    for old in chosen:
        above, new = _above(old, around, made), made[old.id]
        new.parent_id = above.id if above is not None and above.public is new.public else None
    return list(made.values())


def _above(item: AgendaItem, around: Mapping[UUID, AgendaItem], made: Mapping[UUID, AgendaItem]) -> AgendaItem | None:
    """The copy of the nearest item above that is copied, too."""
    seen: set[UUID] = set()
    parent = item.parent_id
    while parent is not None and parent in around and parent not in seen:
        if parent in made:
            return made[parent]
        seen.add(parent)
        parent = around[parent].parent_id
    return None


def _from_template(work: UnitOfWork, meeting: Meeting) -> list[AgendaItem]:
    made: dict[UUID, AgendaItem] = {}
    for row in template_of(work, meeting.organization_id):
        above = made.get(row.parent_id) if row.parent_id else None
        made[row.id] = _item(
            meeting, public=row.public if above is None else above.public, title=row.title, role=row.role,
            planned_minutes=row.planned_minutes, standing=row.standing, proposal=row.proposal,
            parent_id=above.id if above is not None else None, stage=row.stage,
        )  # fmt: skip
    return list(made.values())


def _families(items: Sequence[AgendaItem]) -> list[list[AgendaItem]]:
    """The items by part and parent, in their order."""
    found: dict[tuple[bool, UUID | None], list[AgendaItem]] = {}
    for item in items:
        found.setdefault((item.public, item.parent_id), []).append(item)
    return list(found.values())


def left_open(work: UnitOfWork, meeting: Meeting) -> Sequence[AgendaItem]:
    """Items of the body's last held meeting, and of those cancelled since, that were not dealt with or were postponed,
    and not carried over yet.

    Standing items do not wait: each meeting has its own.
    """
    carried = gone_on(work.session)
    return [
        item
        for source in meetings_left(work.session, meeting.organization_id, meeting.scheduled_start)
        if source.id != meeting.id
        for item in open_items(work.all(select(AgendaItem).where(AgendaItem.meeting_id == source.id)), carried)
    ]


def meetings_left(session: Session, organization: UUID, before: datetime | None = None) -> tuple[Meeting, ...]:
    """The meetings whose open items wait for the next one, the oldest first: the last that was held (`before` a
    moment), and those cancelled after it, whatever their day: the next one may well be earlier."""
    of_body = or_(Meeting.organization_id == organization, Meeting.partner_id == organization)
    held = select(Meeting).where(of_body, Meeting.ended_at.is_not(None))
    if before is not None:
        held = held.where(Meeting.scheduled_start < before)
    last = session.scalars(held.order_by(Meeting.scheduled_start.desc())).first()
    cancelled = select(Meeting).where(of_body, Meeting.state == MeetingState.CANCELLED)
    if last is not None:
        cancelled = cancelled.where(Meeting.scheduled_start > last.scheduled_start)
    since = session.scalars(cancelled.order_by(Meeting.scheduled_start, Meeting.id)).all()
    return (*((last,) if last is not None else ()), *since)


def open_items(items: Sequence[AgendaItem], carried: frozenset[UUID]) -> tuple[AgendaItem, ...]:
    """The rule behind `left_open`, in the order of the agenda."""
    waiting = [
        item
        for item in items
        if item.standing is Standing.NONE
        and item.id not in carried
        and (item.state in (ItemState.OPEN, ItemState.PARKED) or item.result is ResultCategory.POSTPONED)
    ]
    rows = ((item.id, item.public, item.position, item.parent_id, item.stage) for item in items)
    order = list(numbered(rows, USUAL_STYLE))
    return tuple(sorted(waiting, key=lambda item: order.index(item.id)))


def gone_on(session: Session) -> frozenset[UUID]:
    """Items that are on another agenda by now, or wait in the backlog."""
    carried = session.scalars(select(AgendaItem.carried_from_id).where(AgendaItem.carried_from_id.is_not(None)))
    shelved = session.scalars(select(Topic.source_id).where(Topic.source_id.is_not(None)))
    return frozenset(item for item in (*carried, *shelved) if item is not None)


def _item(meeting: Meeting, **values: object) -> AgendaItem:
    usual: dict[str, object] = {
        "internal_title": "", "paper_id": None, "state": ItemState.OPEN, "started_at": None, "ended_at": None,
        "proposal": "", "discussion": "", "result": None, "chair_id": None, "parent_id": None, "position": 0,
    }  # fmt: skip
    return AgendaItem(meeting_id=meeting.id, **(usual | values))
