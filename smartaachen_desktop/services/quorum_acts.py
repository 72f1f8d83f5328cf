"""What the chair establishes about the quorum, and votes that rest (§§ 49, 58 GO NRW)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import time_of_day
from smartaachen_desktop.model.attendance import Participant, QuorumFinding, RestingVote
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import law_of
from smartaachen_desktop.services.meetings import editable_meeting, moment, not_before, running_items
from smartaachen_desktop.services.seats import quorum_at
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class EstablishMissingQuorum(Command):
    """The chair establishes that the quorum is missing; from then on no vote can be recorded (§ 49 GO NRW)."""

    label = "Beschlussunfähigkeit festgestellt"
    meeting: UUID
    at: datetime | None = None
    raised_by: str = ""
    body: UUID | None = None


@dataclass(frozen=True, slots=True)
class EstablishQuorum(Command):
    """The chair establishes that enough members are back."""

    label = "Beschlussfähigkeit festgestellt"
    meeting: UUID
    at: datetime | None = None
    body: UUID | None = None


@dataclass(frozen=True, slots=True)
class RestVotes(Command):
    """The votes of voting expert citizens rest, so that the council members are the majority (§ 58 Abs. 3 GO NRW)."""

    label = "Stimmrecht ruht"
    participants: tuple[UUID, ...]
    at: datetime | None = None
    body: UUID | None = None


@dataclass(frozen=True, slots=True)
class ResumeVote(Command):
    """Another council member has come: the vote is given back."""

    label = "Stimmrecht lebt wieder auf"
    participant: UUID
    at: datetime | None = None
    body: UUID | None = None


@dataclass(frozen=True, slots=True)
class ResumeVotes(Command):
    """The same for several at once: one step to take back."""

    label = "Stimmrecht mehrerer lebt wieder auf"
    participants: tuple[UUID, ...]
    at: datetime | None = None
    body: UUID | None = None


def establish_missing_quorum(command: EstablishMissingQuorum, work: UnitOfWork) -> Ids:
    meeting = _open_meeting(work, command.meeting)
    at, body = moment(command.at, work, meeting), meeting.body_key(command.body)
    lamp = quorum_at(work, meeting, _running_item(work, meeting), at, body)
    if lamp.reached and lamp.citizens_ok:
        raise RuleBroken(
            "quorum_reached",
            f"Um {time_of_day(at)} sind {lamp.present} Stimmberechtigte anwesend, nötig sind {lamp.needed}.",
            remedy="Bitte prüfen Sie die Uhrzeit und die Anwesenheit.",
            paragraph=law_of(work, meeting, body, Law.QUORUM) or None,
        )
    meeting.mark_quorum(body, at)
    return _find(work, meeting, at, body, missing=True, raised_by=command.raised_by)


def establish_quorum(command: EstablishQuorum, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    body = meeting.body_key(command.body)
    since = meeting.quorum_missing_since(body)
    if since is None:
        return None
    at = not_before(command.at or work.now, since)
    meeting.mark_quorum(body, None)
    lamp = quorum_at(work, meeting, _running_item(work, meeting), at, body)
    if not lamp.reached:
        raise RuleBroken(
            "too_few",
            f"Stimmberechtigte anwesend: {lamp.present}, nötig: {lamp.needed}.",
            remedy="Tragen Sie zuerst ein, wer gekommen ist. War die Feststellung ein Versehen, hilft Rückgängig.",
            paragraph=law_of(work, meeting, body, Law.QUORUM) or None,
        )
    if not lamp.citizens_ok:
        raise RuleBroken(
            "citizens_outnumber",
            f"{lamp.council} Ratsmitglieder überwiegen {lamp.citizens} sachkundige Bürger*innen nicht.",
            remedy="Lassen Sie zuerst das Stimmrecht der überzähligen ruhen.",
            paragraph=law_of(work, meeting, body, Law.CITIZENS_MAJORITY) or None,
        )
    return _find(work, meeting, at, body, missing=False, raised_by="")


def rest_votes(command: RestVotes, work: UnitOfWork) -> Ids:
    for participant_id in command.participants:
        who = work.get(Participant, participant_id)
        meeting = _open_meeting(work, who.meeting_id)
        body = meeting.body_key(command.body)
        if who.group_in(body) is not MemberGroup.CITIZEN:
            raise RuleBroken(
                "no_citizen",
                "Nur das Stimmrecht sachkundiger Bürger*innen kann ruhen.",
                field="participants",
                paragraph=law_of(work, meeting, body, Law.CITIZENS_MAJORITY) or None,
            )
        if _resting(work, who, body) is not None:
            raise RuleBroken("already_resting", "Das Stimmrecht ruht schon.", field="participants")
        at = moment(command.at, work, meeting)
        work.add(RestingVote(meeting_id=meeting.id, participant_id=who.id, started_at=at, ended_at=None, body_id=body))
        work.session.flush()
    return None


def resume_vote(command: ResumeVote, work: UnitOfWork) -> Ids:
    who = work.get(Participant, command.participant)
    meeting = editable_meeting(work, who.meeting_id)
    rest = _resting(work, who, meeting.body_key(command.body))
    if rest is None:
        raise RuleBroken("not_resting", "Das Stimmrecht ruht nicht.", field="participant")
    rest.ended_at = not_before(moment(command.at, work, meeting), rest.started_at)
    return None


def resume_votes(command: ResumeVotes, work: UnitOfWork) -> Ids:
    for who in command.participants:
        resume_vote(ResumeVote(who, command.at, command.body), work)
    return None


def _open_meeting(work: UnitOfWork, meeting_id: UUID) -> Meeting:
    meeting = editable_meeting(work, meeting_id)
    if not meeting.is_open:
        raise RuleBroken("meeting_not_running", "Die Sitzung läuft nicht.")
    return meeting


def _find(
    work: UnitOfWork, meeting: Meeting, at: datetime, body: UUID | None, *, missing: bool, raised_by: str
) -> dict[str, UUID]:
    lamp = quorum_at(work, meeting, _running_item(work, meeting), at, body)
    finding = QuorumFinding(
        meeting_id=meeting.id,
        at=at,
        missing=missing,
        raised_by=raised_by.strip(),
        present=lamp.present,
        needed=lamp.needed,
        body_id=body,
    )
    return {"finding": work.add(finding).id}


def _running_item(work: UnitOfWork, meeting: Meeting) -> UUID | None:
    """Who is biased on the item under discussion does not count (§ 31 GO NRW)."""
    return next((item.id for item in running_items(work, meeting)), None)


def _resting(work: UnitOfWork, who: Participant, body: UUID | None) -> RestingVote | None:
    rests = select(RestingVote).where(RestingVote.participant_id == who.id, RestingVote.ended_at.is_(None))
    return next((rest for rest in work.all(rests) if rest.body_id == body), None)


HANDLERS: dict[type[Command], Handler] = {
    EstablishMissingQuorum: establish_missing_quorum,
    EstablishQuorum: establish_quorum,
    RestVotes: rest_votes,
    ResumeVote: resume_vote,
    ResumeVotes: resume_votes,
}
