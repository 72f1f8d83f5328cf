"""A meeting that does not take place, or was planned by mistake, is struck off while nothing rests on it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_STANDS = frozenset({"resolution", "assignment", "objection", "baseline", "progress_note"})
"""What was made under a meeting and means something without it."""


@dataclass(frozen=True, slots=True)
class RemoveMeeting(Command):
    """With its agenda and its list of participants; what it had taken over from other meetings is open there again."""

    label = "Sitzung gelöscht"
    meeting: UUID


def remove_meeting(command: RemoveMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state not in (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.CANCELLED):
        raise RuleBroken("meeting_held", "Eine eröffnete Sitzung wird nicht gelöscht; ihre Niederschrift bleibt.")
    mine = [row for each in RECORDS.values() for row in _rows(work, each, meeting.id)]
    _refuse_used(work, meeting, {row.id for row in mine if isinstance(row, AgendaItem)}, mine)
    for row in mine:
        work.delete(row)
    work.delete(meeting)
    return None


def _rows(work: UnitOfWork, record: type[Record], meeting: UUID) -> list[Record]:
    columns = record.__table__.c
    return list(work.all(select(record).where(columns.meeting_id == meeting))) if "meeting_id" in columns else []


def _refuse_used(work: UnitOfWork, meeting: Meeting, items: set[UUID], mine: list[Record]) -> None:
    """Other meetings' records may name this one: they stand, so it does."""
    why = ""
    if any(row.__tablename__ in _STANDS for row in mine):
        why = "Zu dieser Sitzung gehören schon Aufträge, Einwendungen oder ein Basisplan."
    elif work.all(select(Motion.id).where(Motion.until_id == meeting.id, Motion.meeting_id != meeting.id)):
        why = "Auf diese Sitzung ist ein Punkt vertagt."
    elif work.all(
        select(AgendaItem.id).where(AgendaItem.carried_from_id.in_(items), AgendaItem.meeting_id != meeting.id)
    ):
        why = "Ein Punkt dieser Sitzung ist in eine andere weitergeleitet."
    if why:
        raise RuleBroken(
            "meeting_used", why, remedy="Ändern Sie ihren Termin in den Sitzungsdaten, statt sie zu löschen."
        )


HANDLERS: dict[type[Command], Handler] = {RemoveMeeting: remove_meeting}
