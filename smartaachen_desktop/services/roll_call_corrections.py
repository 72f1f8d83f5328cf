"""A roll call with one wrong voice is mended at that voice; nobody is called again."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.voting import Ballot, Choice, Vote, VoteMethod
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.meetings import running_meeting
from smartaachen_desktop.services.votes import counted, refuse_not_entitled, restate
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CorrectRollCall(Command):
    """Correct single voices while the meeting runs; voices not named stay, the old ones stay in the journal.

    The counts follow from the voices, and what follows from the counts obeys the same rules as in CorrectVote. Who was
    entitled stays frozen; somebody entitled whose voice was forgotten gets one.
    """

    label = "Namentliche Abstimmung berichtigt"
    vote: UUID
    choices: Mapping[UUID, Choice]


def correct_roll_call(command: CorrectRollCall, work: UnitOfWork) -> Ids:
    vote = work.get(Vote, command.vote)
    running_meeting(work, vote.meeting_id)
    if vote.method is not VoteMethod.ROLL_CALL:
        raise RuleBroken(
            "no_roll_call",
            "Diese Abstimmung war nicht namentlich.",
            remedy="Bitte berichtigen Sie ihre Zahlen.",
        )
    if not command.choices:
        raise InvalidInput("no_voice", "Bitte nennen Sie die Stimme, die falsch ist.", field="choices")
    refuse_not_entitled(work, vote, command.choices)
    ballots = {row.participant_id: row for row in work.all(select(Ballot).where(Ballot.vote_id == vote.id))}
    voices = {participant: row.choice for participant, row in ballots.items()}
    after = {**voices, **command.choices}
    if after == voices:
        return None
    restate(work, vote, counted(after.values(), vote.tally))
    vote.source_file = vote.source_sha256 = ""  # also where two voices only change places
    for participant, choice in command.choices.items():
        if participant in ballots:
            ballots[participant].choice = choice
        else:
            work.add(Ballot(meeting_id=vote.meeting_id, vote_id=vote.id, participant_id=participant, choice=choice))
    return None


HANDLERS: dict[type[Command], Handler] = {CorrectRollCall: correct_roll_call}
