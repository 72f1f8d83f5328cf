"""Putting finished meetings away: the list leaves them out, nothing else changes."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import STATE_NAMES, Meeting, MeetingState
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ArchiveMeeting(Command):
    """Only a sealed meeting, or a cancelled one; it stays readable and is found by the search."""

    label = "Sitzung ins Archiv gelegt"
    meeting: UUID


@dataclass(frozen=True, slots=True)
class UnarchiveMeeting(Command):
    label = "Sitzung aus dem Archiv genommen"
    meeting: UUID


def archive_meeting(command: ArchiveMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state not in (MeetingState.SIGNED, MeetingState.CANCELLED):
        raise RuleBroken(
            "not_sealed",
            "Ins Archiv kommt nur eine unterschriebene oder abgesagte Sitzung; diese ist im Stand "
            f"„{STATE_NAMES[meeting.state]}“.",
            remedy="Lassen Sie zuerst die Niederschrift unterschreiben.",
            paragraph=meeting_law(work, meeting, Law.MINUTES),
        )
    if meeting.archived_at is None:
        meeting.archived_at = work.now
    return None


def unarchive_meeting(command: UnarchiveMeeting, work: UnitOfWork) -> Ids:
    work.get(Meeting, command.meeting).archived_at = None
    return None


HANDLERS: dict[type[Command], Handler] = {ArchiveMeeting: archive_meeting, UnarchiveMeeting: unarchive_meeting}
