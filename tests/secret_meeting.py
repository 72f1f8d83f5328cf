"""A meeting whose non-public item carries a marker in every field, and the walk through all its states."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.attendance import DeclareBias, RecordArrivals
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import (
    ApproveMinutes,
    CloseMeeting,
    DraftMinutes,
    InterruptMeeting,
    InviteToMeeting,
    OpenMeeting,
    PlanMeeting,
    ResumeMeeting,
)
from smartaachen_desktop.services.minutes import RefuseSignature
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.people import AddMembership, AddOrganization, AddPerson
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from tests.secret_fields import MARKER, plant_all, secret

__all__ = ["MARKER", "PUBLIC_TITLE", "SecretMeeting", "secret", "secret_meeting"]

PUBLIC_TITLE = "Bericht zum Radweg"


@dataclass(frozen=True)
class SecretMeeting:
    """One public item, one non-public. The body's first member is excluded from the non-public one.

    `run` calls with the dispatcher; windows replace it, for with them only the database thread may.
    """

    run: Callable[[Callable[[Dispatcher], Any]], Any]
    meeting: UUID
    public: UUID
    closed: UUID

    def do(self, command: Command) -> dict[str, UUID]:
        return dict(self.run(lambda dispatcher: dispatcher.execute(command)).ids)

    def walk(self) -> Iterator[str]:
        """Every state the meeting can take; the marker gets into all fields on the way."""
        do, meeting = self.do, self.meeting
        yield "planned"
        do(InviteToMeeting(meeting=meeting))
        yield "invited"
        view = self.run(lambda dispatcher: dispatcher.read(lambda session: meeting_view(session, meeting)))
        do(RecordArrivals(participants=tuple(who.id for who in view.participants)))
        do(OpenMeeting(meeting=meeting))
        yield "opened"
        do(StartItem(item=self.public))
        yield "public item"
        vote = do(RecordVote(item=self.public, yes=2, no=1))["vote"]
        yield "public vote"
        do(RecordResolution(item=self.public, vote=vote, category=ResultCategory.ADOPTED_UNCHANGED, text="Ja."))
        yield "public resolution"
        do(StartItem(item=self.closed))
        yield "closed item"
        do(RecordDiscussion(item=self.closed, text=secret("Beratung")))
        do(DeclareBias(item=self.closed, participant=view.participants[0].id))
        motion = AddMotion(
            item=self.closed, title=secret("Antrag"), text=secret("Antragstext"), mover=secret("Antragsteller")
        )
        motion_id = do(motion)["motion"]
        yield "closed motion"
        vote = do(RecordVote(item=self.closed, motion=motion_id, yes=2, no=0))["vote"]
        yield "closed vote"
        resolution = RecordResolution(
            item=self.closed, vote=vote, category=ResultCategory.ADOPTED_UNCHANGED, text=secret("Beschluss")
        )
        do(AddAssignment(text=secret("Auftrag"), resolution=do(resolution)["resolution"]))
        yield "closed resolution"
        self.run(lambda dispatcher: plant_all(dispatcher, self.public, self.closed))
        do(RecordDiscussion(item=self.closed, text=secret("weitere Beratung")))
        yield "closed everything"
        do(InterruptMeeting(meeting=meeting, reason=secret("Grund")))
        yield "interrupted in the closed item"
        do(ResumeMeeting(meeting=meeting))
        yield "resumed"
        do(FinishItem(item=self.closed, result=ResultCategory.ADOPTED_UNCHANGED))
        yield "closed item done"
        do(InterruptMeeting(meeting=meeting, reason="Pause"))
        yield "interrupted"
        do(CloseMeeting(meeting=meeting))
        yield "over"
        do(DraftMinutes(meeting=meeting))
        do(ApproveMinutes(meeting=meeting, reason=secret("Grund der Fassung")))
        yield "approved"
        do(RefuseSignature(meeting=meeting, role=SignerRole.CHAIR, note=secret("Grund der Verweigerung")))
        yield "refused"


def secret_meeting(dispatcher: Dispatcher) -> SecretMeeting:
    def do(command: Command) -> UUID:
        (found,) = dispatcher.execute(command).ids.values()
        return found

    body = do(AddOrganization(name="Prüfausschuss", short_name="PA", statutory_size=3))
    people = [do(AddPerson(name=name)) for name in (secret("Ausgeschlossene Person"), "Platz 2", "Platz 3")]
    for person in people:
        do(AddMembership(organization=body, person=person, group=MemberGroup.MEMBER))
    start = utc(datetime(2021, 11, 18, 16, 30))
    meeting = do(PlanMeeting(organization=body, start=start, room="Saal", chair=people[1], secretary=people[2]))
    public = do(
        AddAgendaItem(
            meeting=meeting, title=PUBLIC_TITLE, role=ConsultationRole.DECISION, proposal="Der Radweg wird gebaut."
        )
    )
    paper = do(
        AddPaper(
            reference=secret("Vorlage"), title=secret("Vorlagentitel"), public=False, proposal=secret("Vorschlag"),
            explanation=secret("Erläuterung"), participating=secret("Beteiligte"), author=secret("Verfasser"),
            originating_motion=secret("Ratsantrag"), goals=secret("Ziele"), financial_note=secret("Finanzen"),
        )
    )  # fmt: skip
    closed = do(
        AddAgendaItem(
            meeting=meeting, title=secret("öffentlicher Betreff"), internal_title=secret("interner Betreff"),
            public=False, paper=paper, role=ConsultationRole.DECISION,
        )
    )  # fmt: skip
    return SecretMeeting(lambda call: call(dispatcher), meeting, public, closed)
