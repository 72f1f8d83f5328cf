"""Items that an earlier meeting left open come onto the agenda of a meeting that is planned already."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.forwarding import check_to_come, place_in_part
from smartaachen_desktop.services.meetings import added_after_invitation, editable_meeting
from smartaachen_desktop.services.preparation import chosen_of, copies, left_open
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TakeOpenItems(Command):
    """At the end of their part; `only` names the items, empty takes all that was left open.

    After the invitation they belong to the Nachtrag.
    """

    label = "Offene Punkte übernommen"
    meeting: UUID
    only: tuple[UUID, ...] = ()


def take_open_items(command: TakeOpenItems, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    check_to_come(work, meeting)
    chosen = chosen_of(left_open(work, meeting), command.only)
    if not chosen:
        raise RuleBroken("nothing_left_open", "Aus der letzten Sitzung ist nichts offen geblieben.", field="only")
    there = list(work.all(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)))
    below: dict[UUID, int] = {}
    for item in copies(work, meeting, chosen):
        item.added_at = None if item.stage else added_after_invitation(work, meeting)
        if item.parent_id is None:
            place_in_part(there, item, meeting)
        else:
            item.position = below.get(item.parent_id, 0)
            below[item.parent_id] = item.position + 1
        there.append(work.add(item))
    return None


HANDLERS: dict[type[Command], Handler] = {TakeOpenItems: take_open_items}
