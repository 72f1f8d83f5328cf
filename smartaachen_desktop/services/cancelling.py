"""Cancelling a meeting that was not opened (Absage), and taking that back."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.meetings import keep_numbers
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CancelMeeting(Command):
    """`reason` stays in the house; `notice` is the reason as the public may read it, and may be left out."""

    label = "Sitzung abgesagt"
    meeting: UUID
    reason: str
    notice: str = ""


@dataclass(frozen=True, slots=True)
class ReinstateMeeting(Command):
    """The meeting takes place after all, in the state it had before."""

    label = "Absage zurückgenommen"
    meeting: UUID


def cancel_meeting(command: CancelMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state is MeetingState.CANCELLED:
        raise RuleBroken("already_cancelled", "Die Sitzung ist schon abgesagt.")
    if meeting.state not in (MeetingState.PLANNED, MeetingState.INVITED):
        raise RuleBroken(
            "meeting_held",
            "Eine eröffnete Sitzung wird nicht mehr abgesagt.",
            remedy="Schließen Sie die Sitzung; was offen bleibt, kommt in die nächste.",
        )
    if not command.reason.strip():
        raise InvalidInput("missing_field", "Es fehlt: der Grund der Absage.", field="reason")
    keep_numbers(work, meeting)
    meeting.go_to(MeetingState.CANCELLED)
    meeting.cancelled_at = work.now
    meeting.cancel_reason = command.reason.strip()
    meeting.cancel_notice = command.notice.strip()
    return None


def reinstate_meeting(command: ReinstateMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state is not MeetingState.CANCELLED:
        raise RuleBroken("not_cancelled", "Die Sitzung ist nicht abgesagt.")
    meeting.state = MeetingState.INVITED if meeting.invited_at is not None else MeetingState.PLANNED
    meeting.cancelled_at = None
    meeting.archived_at = None
    meeting.cancel_reason = meeting.cancel_notice = ""
    return None


HANDLERS: dict[type[Command], Handler] = {CancelMeeting: cancel_meeting, ReinstateMeeting: reinstate_meeting}
