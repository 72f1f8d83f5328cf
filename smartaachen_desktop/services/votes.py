"""Motions and votes."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.quorum import entitled
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.voting import Ballot, Choice, Motion, MotionKind, Tally, Vote, VoteMethod
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.attendance import seats
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.meetings import moment, running_meeting
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddMotion(Command):
    label = "Antrag aufgenommen"
    item: UUID
    title: str
    text: str = ""
    kind: MotionKind = MotionKind.MAIN
    mover: str = ""


@dataclass(frozen=True, slots=True)
class ChangeMotion(Command):
    label = "Antrag geändert"
    motion: UUID
    title: str | Keep = KEEP
    text: str | Keep = KEEP
    mover: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveMotion(Command):
    label = "Antrag gelöscht"
    motion: UUID


@dataclass(frozen=True, slots=True)
class RecordVote(Command):
    """Counts of an open or secret vote. Without `motion` it is the main motion, made from the proposal if needed."""

    label = "Abstimmung festgestellt"
    item: UUID
    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0
    motion: UUID | None = None
    method: VoteMethod = VoteMethod.OPEN
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecordRollCall(Command):
    """A roll call: every voice by name; each must be entitled."""

    label = "Namentliche Abstimmung festgestellt"
    item: UUID
    choices: Mapping[UUID, Choice]
    motion: UUID | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CorrectVote(Command):
    """Correct the counts while the meeting runs; the old ones stay in the journal, the entitled stay frozen."""

    label = "Abstimmung berichtigt"
    vote: UUID
    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0


def add_motion(command: AddMotion, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    motion = Motion(
        meeting_id=item.meeting_id,
        item_id=item.id,
        position=next_position(work, select(Motion).where(Motion.item_id == item.id)),
        kind=command.kind,
        title=named(command.title, "title", "Antrag"),
        text=command.text,
        mover=command.mover,
    )
    return {"motion": work.add(motion).id}


def change_motion(command: ChangeMotion, work: UnitOfWork) -> Ids:
    motion = work.get(Motion, command.motion)
    editable_item(work, motion.item_id)
    refuse_voted(work, motion)
    assign(motion, title=command.title, text=command.text, mover=command.mover)
    named(motion.title, "title", "Antrag")
    return None


def remove_motion(command: RemoveMotion, work: UnitOfWork) -> Ids:
    motion = work.get(Motion, command.motion)
    editable_item(work, motion.item_id)
    refuse_voted(work, motion)
    for change in work.all(select(ProposedChange).where(ProposedChange.motion_id == motion.id)):
        work.delete(change)
    work.delete(motion)
    return None


def record_vote(command: RecordVote, work: UnitOfWork) -> Ids:
    if command.method is VoteMethod.ROLL_CALL:
        raise InvalidInput("names_needed", "Eine namentliche Abstimmung braucht jede Stimme mit Namen.", field="method")
    tally = Tally(command.yes, command.no, command.abstentions, command.invalid)
    vote = record_counts(work, command.item, command.motion, command.method, tally, command.at)
    return {"vote": vote.id, "motion": vote.motion_id}


def record_roll_call(command: RecordRollCall, work: UnitOfWork) -> Ids:
    counts = Counter(command.choices.values())
    tally = Tally(counts[Choice.YES], counts[Choice.NO], counts[Choice.ABSTENTION], counts[Choice.INVALID])
    vote = record_counts(work, command.item, command.motion, VoteMethod.ROLL_CALL, tally, command.at)
    for participant, choice in command.choices.items():
        if str(participant) not in vote.entitled_ids:
            raise RuleBroken(
                "not_entitled",
                "Eine der genannten Personen ist zu diesem Punkt nicht stimmberechtigt.",
                field="choices",
                paragraph="§ 50 GO NRW",
            )
        work.add(Ballot(meeting_id=vote.meeting_id, vote_id=vote.id, participant_id=participant, choice=choice))
    return {"vote": vote.id, "motion": vote.motion_id}


def correct_vote(command: CorrectVote, work: UnitOfWork) -> Ids:
    vote = work.get(Vote, command.vote)
    running_meeting(work, vote.meeting_id)
    if vote.method is VoteMethod.ROLL_CALL:
        raise RuleBroken("roll_call_stands", "Eine namentliche Abstimmung wird neu aufgerufen statt berichtigt.")
    tally = Tally(command.yes, command.no, command.abstentions, command.invalid)
    tally.check(vote.entitled)
    if tally.accepted != vote.accepted and work.all(select(Resolution).where(Resolution.vote_id == vote.id)):
        raise RuleBroken(
            "resolution_stands", "Der Beschluss dazu steht schon fest.", remedy="Bitte ändern Sie zuerst den Beschluss."
        )
    vote.yes, vote.no, vote.abstentions, vote.invalid = tally.yes, tally.no, tally.abstentions, tally.invalid
    vote.accepted = tally.accepted
    return None


def refuse_without_quorum(meeting: Meeting) -> None:
    """No vote once the chair has established that the quorum is missing; taking note stays possible."""
    if meeting.quorum_lost_at is not None:
        raise RuleBroken(
            "no_quorum",
            "Die Beschlussunfähigkeit ist festgestellt; es kann nicht abgestimmt werden.",
            remedy="Eine Kenntnisnahme bleibt möglich.",
            paragraph="§ 49 GO NRW",
        )


def record_counts(
    work: UnitOfWork, item_id: UUID, motion_id: UUID | None, method: VoteMethod, tally: Tally, at: datetime | None
) -> Vote:
    """Establish the counts of a vote, with who was entitled at that moment; None means the main motion."""
    item = work.get(AgendaItem, item_id)
    meeting = running_meeting(work, item.meeting_id)
    if item.state not in (ItemState.RUNNING, ItemState.DONE):
        raise RuleBroken("item_not_running", "Dieser Punkt ist noch nicht aufgerufen.")
    refuse_without_quorum(meeting)
    when = moment(at, work, meeting)
    voters = entitled(seats(work, meeting), item.id, when)
    tally.check(len(voters))
    motion = work.get(Motion, motion_id) if motion_id else main_motion(work, item)
    if motion.item_id != item.id:
        raise InvalidInput("other_item", "Der Antrag gehört zu einem anderen Tagesordnungspunkt.", field="motion")
    refuse_voted(work, motion)
    return work.add(
        Vote(
            meeting_id=meeting.id,
            item_id=item.id,
            motion_id=motion.id,
            method=method,
            at=when,
            yes=tally.yes,
            no=tally.no,
            abstentions=tally.abstentions,
            invalid=tally.invalid,
            entitled=len(voters),
            entitled_ids=sorted(str(voter) for voter in voters),
            accepted=tally.accepted,
        )
    )


def main_motion(work: UnitOfWork, item: AgendaItem) -> Motion:
    """The main motion not voted on yet, made from the proposal where there is none."""
    motions = work.all(select(Motion).where(Motion.item_id == item.id).order_by(Motion.position))
    voted = {vote.motion_id for vote in work.all(select(Vote).where(Vote.item_id == item.id))}
    for motion in motions:
        if motion.kind is MotionKind.MAIN and motion.id not in voted:
            return motion
    if any(motion.kind is MotionKind.MAIN for motion in motions):
        raise RuleBroken(
            "already_voted", "Über diesen Antrag wurde schon abgestimmt.", remedy="Berichtigen Sie die Abstimmung."
        )
    return work.add(
        Motion(
            meeting_id=item.meeting_id,
            item_id=item.id,
            position=max((motion.position for motion in motions), default=-1) + 1,
            kind=MotionKind.MAIN,
            title="Beschlussvorschlag der Verwaltung" if item.paper_id else "Antrag",
            text=item.proposal,
            mover="",
        )
    )


def refuse_voted(work: UnitOfWork, motion: Motion) -> None:
    """A motion that was voted on stands as it was voted on."""
    if work.all(select(Vote).where(Vote.motion_id == motion.id)):
        raise RuleBroken(
            "already_voted", "Über diesen Antrag wurde schon abgestimmt.", remedy="Berichtigen Sie die Abstimmung."
        )


HANDLERS: dict[type[Command], Handler] = {
    AddMotion: add_motion,
    ChangeMotion: change_motion,
    RemoveMotion: remove_motion,
    RecordVote: record_vote,
    RecordRollCall: record_roll_call,
    CorrectVote: correct_vote,
}
