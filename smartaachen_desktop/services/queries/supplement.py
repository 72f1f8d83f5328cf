"""The snapshot of a Nachtrag: what came to the agenda after the invitation, and whether it is in time."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.calendar import full_days_between, last_day_for
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.services.queries.invitation import InvitationData, Notice, invitation_data
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


@dataclass(frozen=True, slots=True)
class SupplementData(InvitationData):
    """Like an invitation, with the items of the Nachtrag alone."""

    @property
    def word(self) -> str:
        return "Nachtrag"

    @property
    def items(self) -> tuple[ItemView, ...]:
        return supplement(self.meeting)


def supplement_data(session: Session, meeting_id: UUID, audience: Audience, printed_at: datetime) -> SupplementData:
    """Raises RuleBroken where nothing came after the invitation."""
    whole = invitation_data(session, meeting_id, audience, printed_at)
    if not supplement(whole.meeting):
        raise RuleBroken(
            "no_supplement",
            "Nach der Einladung ist kein Punkt hinzugekommen.",
            remedy="Ein Nachtrag entsteht, wenn Sie nach der Einladung Punkte aufnehmen.",
        )
    return SupplementData(whole.meeting, whole.files, whole.audience, whole.printed_at, whole.letterhead)


def supplement(meeting: MeetingView) -> tuple[ItemView, ...]:
    """The items of the Nachtrag that is still to be sent; when all are sent, of the latest one."""
    added = [item for item in meeting.items if item.added_at is not None]
    waiting = tuple(item for item in added if item.supplement_sent_at is None)
    if waiting or not added:
        return waiting
    latest = max(item.supplement_sent_at for item in added if item.supplement_sent_at is not None)
    return tuple(item for item in added if item.supplement_sent_at == latest)


def supplement_notice(meeting: MeetingView, now: datetime) -> Notice:
    """The period of notice, for the Nachtrag: from the day it was sent, or today before that."""
    sent_at = next((item.supplement_sent_at for item in supplement(meeting)), None)
    day, sent = local(meeting.scheduled_start).date(), local(sent_at or now).date()
    return Notice(
        meeting.notice_days,
        full_days_between(sent, day),
        last_day_for(day, meeting.notice_days),
        sent,
        sent_at is not None,
    )
