"""Versions of the minutes: each release gets a number, and an approval is taken back only until the next meeting."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.queries.minutes_versions import next_version
from smartaachen_desktop.storage.journal import RowChange
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_NOT_CONVENED = (MeetingState.PLANNED, MeetingState.CANCELLED)


@dataclass(frozen=True, slots=True)
class ReleaseDraft(Command):
    """The draft goes out for comments once more, as a new version; `reason` says what is new in it."""

    label = "Neue Fassung des Entwurfs herausgegeben"
    meeting: UUID
    reason: str = ""


def release_draft(command: ReleaseDraft, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state is not MeetingState.DRAFT:
        raise RuleBroken(
            "no_draft",
            "Neue Fassungen gibt es, solange die Niederschrift ein Entwurf ist.",
            remedy="Beginnen Sie den Entwurf, oder nehmen Sie die Freigabe zurück.",
        )
    give_version(work, meeting, command.reason)
    return None


def give_version(work: UnitOfWork, meeting: Meeting, reason: str) -> None:
    """The minutes as they stand now are the next version."""
    meeting.minutes_version = next_version(work.session, meeting.id)
    meeting.minutes_reason = reason.strip()


def refuse_reopening(work: UnitOfWork, meeting: Meeting) -> None:
    """Approved minutes stand from the moment the body is convened again: members prepare by them."""
    bodies = meeting.body_ids
    later = (
        select(Meeting)
        .where(
            Meeting.id != meeting.id,
            or_(Meeting.organization_id.in_(bodies), Meeting.partner_id.in_(bodies)),
            Meeting.scheduled_start > meeting.scheduled_start,
            Meeting.state.not_in(_NOT_CONVENED),
        )
        .order_by(Meeting.scheduled_start)
    )
    following = work.all(later)
    if following:
        raise RuleBroken(
            "next_meeting",
            f"Zur nächsten Sitzung am {day(following[0].scheduled_start)} ist schon eingeladen; die Freigabe dieser "
            "Niederschrift lässt sich nicht mehr zurücknehmen.",
            remedy="Lassen Sie die Niederschrift unterschreiben; Einwendungen und Berichtigungen stehen dann in der "
            "Niederschrift der nächsten Sitzung.",
        )


def refuse_reopened(work: UnitOfWork, turned_back: Iterable[RowChange]) -> None:
    """The same for an approval that undo would take back."""
    for change in turned_back:
        if (
            change.table == "meeting"
            and change.after.get("state") == MeetingState.APPROVED
            and change.before.get("state") == MeetingState.DRAFT
        ):
            refuse_reopening(work, work.get(Meeting, change.id))


HANDLERS: dict[type[Command], Handler] = {ReleaseDraft: release_draft}
