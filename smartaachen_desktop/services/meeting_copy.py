"""A meeting copied to a new date: its agenda as it was planned, and nothing of what happened."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.meetings import PlanMeeting, plan_meeting
from smartaachen_desktop.services.preparation import copies
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CopyMeeting(Command):
    """A planned meeting of the same bodies, in the same room, with the members as they are now.

    Items keep heading, part, length, role, paper and proposal. They are no continuation of the old ones: those stay
    open if they are. Notes for the chair belong to one evening and are left behind.
    """

    label = "Sitzung kopiert"
    meeting: UUID
    start: datetime


def copy_meeting(command: CopyMeeting, work: UnitOfWork) -> Ids:
    source = work.get(Meeting, command.meeting)
    made = plan_meeting(
        PlanMeeting(
            source.organization_id, command.start, source.place, source.room, source.chair_id, source.secretary_id,
            partner=source.partner_id,
        ),
        work,
    )  # fmt: skip
    assert made is not None
    rows = work.all(select(AgendaItem).where(AgendaItem.meeting_id == source.id))
    old = {row.id: row for row in rows}
    for item in copies(work, work.get(Meeting, made["meeting"]), rows):
        assert item.carried_from_id is not None
        model = old[item.carried_from_id]
        item.position, item.standing = model.position, model.standing
        item.carried_from_id, item.chair_note = None, ""
        work.add(item)
    return made


HANDLERS: dict[type[Command], Handler] = {CopyMeeting: copy_meeting}
