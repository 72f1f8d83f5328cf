"""Forwarding (weiterleiten): an item goes on to another meeting of the same or another body."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.meetings import added_after_invitation
from smartaachen_desktop.services.order import below, end_of_part, place
from smartaachen_desktop.services.preparation import copies
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ForwardItem(Command):
    """A new item of `meeting` with heading, internal heading, paper, proposal and length, and with its sub-items.

    The item itself stays as it is, whatever the state of its meeting. To another body the chair's note does not go.
    """

    label = "Tagesordnungspunkt weitergeleitet"
    item: UUID
    meeting: UUID
    sub_items: bool = True


def forward_item(command: ForwardItem, work: UnitOfWork) -> Ids:
    item, meeting = work.get(AgendaItem, command.item), work.get(Meeting, command.meeting)
    _check(work, item, meeting)
    source = work.get(Meeting, item.meeting_id)
    rows = work.all(select(AgendaItem).where(AgendaItem.meeting_id == source.id))
    made = copies(work, meeting, [item, *below(rows, item)] if command.sub_items else [item])
    head = next(each for each in made if each.carried_from_id == item.id)
    there = work.all(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id))
    for each in made:
        if meeting.organization_id != source.organization_id:
            each.chair_note = ""
        each.added_at = None if each.stage else added_after_invitation(work, meeting)
    order = {row.id: row.position for row in rows}
    for each in made:
        each.position = order[each.carried_from_id] if each.carried_from_id else 0
    place_in_part(there, head, meeting)
    for each in made:
        work.add(each)
    return {"item": head.id}


def _check(work: UnitOfWork, item: AgendaItem, meeting: Meeting) -> None:
    if item.meeting_id == meeting.id:
        raise RuleBroken("same_meeting", "Der Punkt steht schon auf dieser Tagesordnung.", field="meeting")
    check_to_come(work, meeting)
    again = select(AgendaItem).where(AgendaItem.meeting_id == meeting.id, AgendaItem.carried_from_id == item.id)
    if work.all(again):
        raise RuleBroken("already_forwarded", "Der Punkt wurde schon in diese Sitzung weitergeleitet.", field="meeting")


def check_to_come(work: UnitOfWork, meeting: Meeting) -> None:
    """Only a meeting that was not opened yet takes items of another one. Raises RuleBroken."""
    if meeting.state not in (MeetingState.PLANNED, MeetingState.INVITED):
        raise RuleBroken(
            "meeting_begun",
            "Diese Sitzung ist schon eröffnet; ihre Tagesordnung wird nur noch wegen Dringlichkeit erweitert.",
            remedy="Wählen Sie eine Sitzung, die noch bevorsteht.",
            field="meeting",
            paragraph=meeting_law(work, meeting, Law.AGENDA),
        )


def place_in_part(there: Sequence[AgendaItem], item: AgendaItem, meeting: Meeting) -> None:
    """At the end of its part among the items `there`."""
    top = [each for each in there if each.public is item.public and each.parent_id is None]
    place(top, item, end_of_part(meeting, top))


HANDLERS: dict[type[Command], Handler] = {ForwardItem: forward_item}
