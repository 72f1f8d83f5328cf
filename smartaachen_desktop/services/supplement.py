"""The supplementary agenda (Nachtrag): what was added after the invitation, and when that went out."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import local, utc
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.meetings import NOON, editable_meeting
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NoteSupplement(Command):
    """The items added since the invitation, or since the last Nachtrag, went out on `day`; without it, today."""

    label = "Nachtrag zur Tagesordnung versandt"
    meeting: UUID
    day: date | None = None


def note_supplement(command: NoteSupplement, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    waiting = work.all(
        select(AgendaItem).where(
            AgendaItem.meeting_id == meeting.id,
            AgendaItem.added_at.is_not(None),
            AgendaItem.supplement_sent_at.is_(None),
        )
    )
    if not waiting:
        raise RuleBroken("nothing_to_send", "Nach der Einladung ist kein Punkt hinzugekommen, der noch zu senden wäre.")
    sent, today = work.now, local(work.now).date()
    if command.day is not None and command.day != today:
        if command.day > today:
            raise InvalidInput("future_day", "Der Tag des Nachtrags liegt in der Zukunft.", field="day")
        if meeting.invited_at is not None and command.day < local(meeting.invited_at).date():
            raise InvalidInput("before_invitation", "Der Nachtrag kann nicht vor der Einladung liegen.", field="day")
        sent = utc(datetime.combine(command.day, NOON))
    for item in waiting:
        item.supplement_sent_at = sent
    return None


HANDLERS: dict[type[Command], Handler] = {NoteSupplement: note_supplement}
