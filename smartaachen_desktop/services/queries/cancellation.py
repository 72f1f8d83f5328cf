"""The snapshot of the letter that cancels a meeting (Absage)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.services.queries.invitation import InvitationData, invitation_data
from smartaachen_desktop.services.queries.meetings import CancellationView


@dataclass(frozen=True, slots=True)
class CancellationData(InvitationData):
    """Like an invitation, but that the meeting does not take place."""

    @property
    def word(self) -> str:
        return "Absage"

    @property
    def cancellation(self) -> CancellationView:
        """Raises LookupError where the meeting takes place: `cancellation_data` makes none of it."""
        if self.meeting.cancellation is None:
            raise LookupError(self.meeting.id)
        return self.meeting.cancellation


def cancellation_data(session: Session, meeting_id: UUID, audience: Audience, printed_at: datetime) -> CancellationData:
    """Raises RuleBroken where the meeting takes place."""
    whole = invitation_data(session, meeting_id, audience, printed_at)
    if whole.meeting.cancellation is None:
        raise RuleBroken(
            "not_cancelled",
            "Die Sitzung ist nicht abgesagt.",
            remedy="Das Schreiben entsteht, wenn Sie die Sitzung absagen.",
        )
    return CancellationData(whole.meeting, {}, whole.audience, whole.printed_at, whole.letterhead)
