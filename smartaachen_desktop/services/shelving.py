"""From an agenda into the backlog (Themenspeicher), and from there onto an agenda."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.backlog import Topic
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting, MeetingState, ResultCategory, Standing
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.agenda_course import ParkItem, park_item
from smartaachen_desktop.services.agenda_order import RemoveAgendaItem, remove_agenda_item
from smartaachen_desktop.services.backlog import chosen_topics, item_of, put, take_out
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.forwarding import check_to_come, place_in_part
from smartaachen_desktop.services.meetings import added_after_invitation, editable_meeting
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

TO_PARK = (MeetingState.INVITED, MeetingState.RUNNING, MeetingState.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class ShelveItem(Command):
    """Put an item into the backlog of its body, for a later meeting.

    Off an agenda that is only planned it goes; once people were invited it stays there, parked, as they know it.
    """

    label = "Tagesordnungspunkt in den Themenspeicher gelegt"
    item: UUID
    note: str = ""
    wished_on: date | None = None


@dataclass(frozen=True, slots=True)
class TakeTopics(Command):
    """Topics of the backlog become items of the meeting, each at the end of its part, in the given order.

    `before` names an item of the first level: those of its part come before it. After the invitation they belong to
    the Nachtrag. A topic parked in this very meeting waits there again.
    """

    label = "Themen auf die Tagesordnung genommen"
    meeting: UUID
    topics: tuple[UUID, ...]
    before: UUID | None = None


def shelve_item(command: ShelveItem, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    meeting = work.get(Meeting, item.meeting_id)
    _check_shelved(work, item)
    goes = meeting.state is MeetingState.PLANNED and item.state is ItemState.OPEN and not _hangs(work, item)
    topic = Topic(
        organization_id=meeting.organization_id,
        position=0,
        public=item.public,
        title=item.title,
        internal_title=item.internal_title,
        paper_id=item.paper_id,
        role=item.role,
        planned_minutes=item.planned_minutes,
        proposal=item.proposal,
        proposer="",
        contact_id=None,
        note="\n".join(part for part in (command.note, item.chair_note) if part),
        wished_on=command.wished_on,
        put_at=work.now,
        source_id=item.carried_from_id if goes else item.id,
    )
    put(work, topic)
    if goes:
        remove_agenda_item(RemoveAgendaItem(item.id), work)
    elif meeting.state in TO_PARK and item.state in (ItemState.OPEN, ItemState.RUNNING):
        park_item(ParkItem(item.id), work)
    return {"topic": topic.id}


def _check_shelved(work: UnitOfWork, item: AgendaItem) -> None:
    item.check_proper()
    if item.standing is not Standing.NONE:
        raise RuleBroken("standing_item", "Ein wiederkehrender Punkt steht ohnehin auf jeder Tagesordnung.")
    if item.state is ItemState.DONE and item.result is not ResultCategory.POSTPONED:
        raise RuleBroken(
            "item_done",
            "Dieser Punkt ist schon erledigt.",
            remedy="In den Themenspeicher kommt, was offen, geparkt oder vertagt ist.",
        )
    if work.all(select(AgendaItem.id).where(AgendaItem.parent_id == item.id)):
        raise RuleBroken(
            "has_sub_items",
            "Unter diesem Punkt stehen Unterpunkte.",
            remedy="Legen Sie diese zuerst einzeln in den Themenspeicher.",
        )
    if work.all(select(Topic.id).where(Topic.source_id == item.id)):
        raise RuleBroken("already_shelved", "Dieser Punkt liegt schon im Themenspeicher.")
    if work.all(select(AgendaItem.id).where(AgendaItem.carried_from_id == item.id)):
        raise RuleBroken("already_carried", "Dieser Punkt steht schon auf der Tagesordnung einer anderen Sitzung.")


def _hangs(work: UnitOfWork, item: AgendaItem) -> bool:
    """Something was prepared on it that would be lost with it."""
    return any(work.all(select(each.id).where(each.item_id == item.id)) for each in (Motion, ProposedChange))


def take_topics(command: TakeTopics, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    topics = chosen_topics(work, command.topics, meeting.body_ids)
    if not topics:
        raise InvalidInput("no_topic", "Es ist kein Thema gewählt.", field="topics")
    there = list(work.all(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)))
    back = {item.id: item for item in there}
    if any(topic.source_id not in back for topic in topics):
        check_to_come(work, meeting)
    added: list[AgendaItem] = []
    for topic in topics:
        own = back.get(topic.source_id) if topic.source_id is not None else None
        if own is None:
            item = item_of(work, meeting, topic)
            item.added_at = added_after_invitation(work, meeting)
            place_in_part(there, item, meeting)
            there.append(work.add(item))
            added.append(item)
        elif own.state is ItemState.PARKED:
            own.state = ItemState.OPEN
    _before(there, added, command.before)
    take_out(work, topics)
    return {"item": added[0].id} if added else None


def _before(there: Sequence[AgendaItem], added: Sequence[AgendaItem], before: UUID | None) -> None:
    if before is None:
        return
    target = next((item for item in there if item.id == before and item.parent_id is None), None)
    if target is None:
        raise InvalidInput("unknown_place", "Diesen Punkt gibt es auf der ersten Ebene nicht.", field="before")
    moved = [item for item in added if item.public is target.public]
    part = [item for item in there if item.public is target.public and item.parent_id is None and item not in moved]
    part.sort(key=lambda item: (item.position, item.id.hex))
    at = part.index(target)
    for position, item in enumerate([*part[:at], *moved, *part[at:]]):
        if item.position != position:
            item.position = position


HANDLERS: dict[type[Command], Handler] = {ShelveItem: shelve_item, TakeTopics: take_topics}
