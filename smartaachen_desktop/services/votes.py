"""Votes: open, roll call, secret, on one item or several at once (§ 50 GO NRW)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select

from smartaachen_desktop.model.demands import Demand
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting
from smartaachen_desktop.model.quorum import entitled
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.vote_file import VoteSource
from smartaachen_desktop.model.voting import (
    Ballot,
    Choice,
    Motion,
    Tally,
    Vote,
    VoteMethod,
    check_wording,
    fits,
)
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep
from smartaachen_desktop.services.item_end import end_biases
from smartaachen_desktop.services.joint import body_row, law_of
from smartaachen_desktop.services.meetings import moment, running_meeting
from smartaachen_desktop.services.motions import main_motion, refuse_voted
from smartaachen_desktop.services.seats import seats
from smartaachen_desktop.services.urgent_items import admit, bring, take_off
from smartaachen_desktop.services.vote_effects import begin_effects, end_effects, give_up_amendment, return_item
from smartaachen_desktop.services.vote_terms import demand_columns, taken_together
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RecordVote(Command):
    """Counts of an open or secret vote. Without `motion` it is the main motion, made from the proposal if needed.

    In a joint meeting it is that of `body`; a motion belongs to one body already. Without `requirement` the majority
    of the body's rules decides. `electronic` says that the voices
    were given by keypads, `source` names the file that the counts were read from.
    """

    label = "Abstimmung festgestellt"
    item: UUID
    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0
    motion: UUID | None = None
    method: VoteMethod = VoteMethod.OPEN
    at: datetime | None = None
    requirement: Requirement | None = None
    demands: tuple[Demand, ...] = ()
    body: UUID | None = None
    electronic: bool = False
    source: VoteSource | None = None


@dataclass(frozen=True, slots=True)
class RecordRollCall(Command):
    """A roll call: every voice by name; each must be entitled. `electronic` and `source` as in RecordVote."""

    label = "Namentliche Abstimmung festgestellt"
    item: UUID
    choices: Mapping[UUID, Choice]
    motion: UUID | None = None
    at: datetime | None = None
    requirement: Requirement | None = None
    demands: tuple[Demand, ...] = ()
    body: UUID | None = None
    electronic: bool = False
    source: VoteSource | None = None


@dataclass(frozen=True, slots=True)
class RecordBlockVote(Command):
    """One vote on the main motions of several items; everybody entitled on one must be entitled on all."""

    label = "Gemeinsame Abstimmung festgestellt"
    items: tuple[UUID, ...]
    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0
    method: VoteMethod = VoteMethod.OPEN
    at: datetime | None = None
    requirement: Requirement | None = None
    demands: tuple[Demand, ...] = ()
    body: UUID | None = None
    electronic: bool = False
    source: VoteSource | None = None


@dataclass(frozen=True, slots=True)
class ChangeVoteWording(Command):
    """The secretary's own sentence for the minutes, never against the counts; empty for the one that follows."""

    label = "Wortlaut einer Abstimmung geändert"
    vote: UUID
    wording: str


@dataclass(frozen=True, slots=True)
class RemoveVote(Command):
    """Take a vote back while the meeting runs and nothing rests on it; the counts stay in the journal.

    A vote on several items goes as a whole, as it is corrected and worded as a whole; items that it called by itself
    wait again.
    """

    label = "Abstimmung gelöscht"
    vote: UUID


@dataclass(frozen=True, slots=True)
class CorrectVote(Command):
    """Correct the counts while the meeting runs; the old ones stay in the journal, the entitled stay frozen.

    Of a roll call only the majority that it needs can be corrected here, its voices by CorrectRollCall.
    """

    label = "Abstimmung berichtigt"
    vote: UUID
    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0
    requirement: Requirement | Keep = KEEP


def record_vote(command: RecordVote, work: UnitOfWork) -> Ids:
    if command.method is VoteMethod.ROLL_CALL:
        raise InvalidInput("names_needed", "Eine namentliche Abstimmung braucht jede Stimme mit Namen.", field="method")
    tally = Tally(command.yes, command.no, command.abstentions, command.invalid)
    vote = record_counts(
        work, command.item, command.motion, command.method, tally, command.at, command.demands, command.body,
        requirement=command.requirement, electronic=command.electronic, source=command.source,
    )  # fmt: skip
    return {"vote": vote.id, "motion": vote.motion_id}


def record_roll_call(command: RecordRollCall, work: UnitOfWork) -> Ids:
    tally = counted(command.choices.values(), Tally(0, 0))
    vote = record_counts(
        work, command.item, command.motion, VoteMethod.ROLL_CALL, tally, command.at, command.demands, command.body,
        requirement=command.requirement, electronic=command.electronic, source=command.source,
    )  # fmt: skip
    refuse_not_entitled(work, vote, command.choices)
    for participant, choice in command.choices.items():
        work.add(Ballot(meeting_id=vote.meeting_id, vote_id=vote.id, participant_id=participant, choice=choice))
    return {"vote": vote.id, "motion": vote.motion_id}


def counted(voices: Iterable[Choice], ground: Tally) -> Tally:
    """The voices of a roll call as counts, judged by the majority of `ground`."""
    counts = Counter(voices)
    return replace(
        ground, yes=counts[Choice.YES], no=counts[Choice.NO], abstentions=counts[Choice.ABSTENTION],
        invalid=counts[Choice.INVALID],
    )  # fmt: skip


def refuse_not_entitled(work: UnitOfWork, vote: Vote, participants: Iterable[UUID]) -> None:
    if any(str(participant) not in vote.entitled_ids for participant in participants):
        raise RuleBroken(
            "not_entitled",
            "Eine der genannten Personen ist zu diesem Punkt nicht stimmberechtigt.",
            field="choices",
            paragraph=_law(work, vote) or None,
        )


def correct_vote(command: CorrectVote, work: UnitOfWork) -> Ids:
    vote = work.get(Vote, command.vote)
    meeting = running_meeting(work, vote.meeting_id)
    requirement = vote.requirement if command.requirement is KEEP else command.requirement
    size = vote.statutory_size or body_row(work, meeting, work.get(Motion, vote.motion_id).body_id).statutory_size
    counts = Tally(command.yes, command.no, command.abstentions, command.invalid)
    tally = counts.under(requirement, size, vote.entitled)
    if vote.method is VoteMethod.ROLL_CALL and tally.counts != vote.tally.counts:
        raise RuleBroken(
            "roll_call_stands",
            "Die Zahlen einer namentlichen Abstimmung folgen aus ihren Stimmen.",
            remedy="Bitte berichtigen Sie die Stimme der Person.",
        )
    restate(work, vote, tally)
    return None


def restate(work: UnitOfWork, vote: Vote, tally: Tally) -> None:
    """Put other counts in place of those established, with all that follows from them."""
    tally.check(vote.entitled, _law(work, vote))
    for each in taken_together(work, vote):
        if tally.accepted != each.accepted:
            _refuse_settled(work, each)
            if tally.accepted:
                item, motion = work.get(AgendaItem, each.item_id), work.get(Motion, each.motion_id)
                begin_effects(work, item, motion, accepted=True)
                bring(work, each)
            else:
                take_off(work, each)
                give_up_amendment(work, each)
                end_effects(work, each)
        if tally.counts != each.tally.counts:
            each.source_file = each.source_sha256 = ""  # other counts are no longer the file's; the journal keeps them
        each.requirement, each.statutory_size = tally.requirement, tally.statutory_size
        each.yes, each.no, each.abstentions, each.invalid = tally.yes, tally.no, tally.abstentions, tally.invalid
        came, each.accepted = tally.accepted and not each.accepted, tally.accepted
        if came:
            admit(work, each)
        if not fits(each.wording, tally):
            each.wording = ""  # the sentence that follows from the new counts stands in its place


def _law(work: UnitOfWork, vote: Vote, law: Law = Law.VOTES) -> str:
    """Where the rule stands for the body that took this vote."""
    return law_of(work, work.get(Meeting, vote.meeting_id), work.get(Motion, vote.motion_id).body_id, law)


def _refuse_settled(work: UnitOfWork, vote: Vote) -> None:
    """What rests on the outcome of a vote has to go first."""
    if work.all(select(Resolution).where(Resolution.vote_id == vote.id)):
        raise RuleBroken(
            "resolution_stands",
            "Der Beschluss dazu steht schon fest.",
            remedy="Bitte nehmen Sie zuerst den Beschluss zurück.",
        )


def _refuse_admitted(work: UnitOfWork, vote: Vote) -> None:
    if work.all(select(AgendaItem).where(AgendaItem.urgency_vote_id == vote.id)):
        raise RuleBroken(
            "resolution_stands",
            "Durch diese Abstimmung kam ein Punkt auf die Tagesordnung.",
            remedy="Bitte löschen Sie zuerst diesen Punkt.",
        )


def record_block_vote(command: RecordBlockVote, work: UnitOfWork) -> Ids:
    if command.method is VoteMethod.ROLL_CALL:
        raise InvalidInput("names_needed", "Eine namentliche Abstimmung braucht jede Stimme mit Namen.", field="method")
    if len(set(command.items)) < 2:
        raise InvalidInput("too_few_items", "Gemeinsam abgestimmt wird über mindestens zwei Punkte.", field="items")
    tally = Tally(command.yes, command.no, command.abstentions, command.invalid)
    block = uuid4()
    first: Vote | None = None
    for item_id in dict.fromkeys(command.items):
        item = work.get(AgendaItem, item_id)
        if item.state is ItemState.OPEN:
            # voted on together with the item that runs: it counts as called at this moment
            item.state = ItemState.DONE
            item.started_at = item.ended_at = command.at or work.now
        vote = record_counts(
            work, item_id, None, command.method, tally, command.at, command.demands, command.body,
            requirement=command.requirement, electronic=command.electronic, source=command.source,
        )  # fmt: skip
        if first is not None and vote.entitled_ids != first.entitled_ids:
            raise RuleBroken(
                "entitled_differ",
                "Zu diesen Punkten sind nicht dieselben Personen stimmberechtigt (Befangenheit).",
                remedy="Bitte stimmen Sie einzeln ab.",
                field="items",
                paragraph=_law(work, vote, Law.BIAS) or None,
            )
        first = first or vote
        vote.block = block
        if item.ended_at == vote.at:
            end_biases(work, item, vote.at)
    return {"vote": first.id} if first is not None else None


def change_vote_wording(command: ChangeVoteWording, work: UnitOfWork) -> Ids:
    vote = work.get(Vote, command.vote)
    editable_item(work, vote.item_id)
    check_wording(command.wording, vote.tally, _law(work, vote))
    for each in taken_together(work, vote):
        each.wording = command.wording.strip()
    return None


def remove_vote(command: RemoveVote, work: UnitOfWork) -> Ids:
    vote = work.get(Vote, command.vote)
    running_meeting(work, vote.meeting_id)
    together = taken_together(work, vote)
    for each in together:
        _refuse_settled(work, each)
        _refuse_admitted(work, each)
        give_up_amendment(work, each)
    for each in together:
        for ballot in work.all(select(Ballot).where(Ballot.vote_id == each.id)):
            work.delete(ballot)
        end_effects(work, each)
        work.delete(each)
        return_item(work, each)
    return None


def refuse_without_quorum(work: UnitOfWork, meeting: Meeting, body: UUID | None = None) -> None:
    """No vote once the chair has established that the body's quorum is missing; taking note stays possible."""
    if meeting.quorum_missing_since(body) is not None:
        raise RuleBroken(
            "no_quorum",
            "Die Beschlussunfähigkeit ist festgestellt; es kann nicht abgestimmt werden.",
            remedy="Eine Kenntnisnahme bleibt möglich.",
            paragraph=law_of(work, meeting, body, Law.QUORUM) or None,
        )


def record_counts(
    work: UnitOfWork,
    item_id: UUID,
    motion_id: UUID | None,
    method: VoteMethod,
    tally: Tally,
    at: datetime | None,
    demands: tuple[Demand, ...] = (),
    body: UUID | None = None,
    *,
    requirement: Requirement | None = None,
    electronic: bool = False,
    source: VoteSource | None = None,
) -> Vote:
    """Establish the counts of a vote, with who was entitled at that moment; None means the body's main motion."""
    item = work.get(AgendaItem, item_id)
    item.check_proper()
    meeting = running_meeting(work, item.meeting_id)
    if item.state not in (ItemState.RUNNING, ItemState.DONE):
        raise RuleBroken("item_not_running", "Dieser Punkt ist noch nicht aufgerufen.")
    key = meeting.body_key(body)
    motion = work.get(Motion, motion_id) if motion_id else None
    if motion is not None:
        if motion.item_id != item.id:
            raise InvalidInput("other_item", "Der Antrag gehört zu einem anderen Tagesordnungspunkt.", field="motion")
        if body is not None and key != motion.body_id:
            raise InvalidInput("other_body", "Über diesen Antrag stimmt das andere Gremium ab.", field="body")
        key = motion.body_id
    refuse_without_quorum(work, meeting, key)
    if source is not None:
        source.check()
    when = moment(at, work, meeting)
    voters = entitled(seats(work, meeting, key), item.id, when)
    rules = body_row(work, meeting, key)
    tally = tally.under(requirement or rules.majority, rules.statutory_size, len(voters))
    tally.check(len(voters), law_of(work, meeting, key, Law.VOTES))
    motion = motion or main_motion(work, item, key)
    refuse_voted(work, motion)
    begin_effects(work, item, motion, accepted=tally.accepted)
    vote = work.add(
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
            requirement=tally.requirement,
            statutory_size=tally.statutory_size,
            electronic=electronic,
            source_file=source.file_name.strip() if source is not None else "",
            source_sha256=source.sha256 if source is not None else "",
            **demand_columns(work, meeting, demands, key),
        )
    )
    admit(work, vote)
    return vote


HANDLERS: dict[type[Command], Handler] = {
    RecordVote: record_vote,
    RecordRollCall: record_roll_call,
    CorrectVote: correct_vote,
    RecordBlockVote: record_block_vote,
    ChangeVoteWording: change_vote_wording,
    RemoveVote: remove_vote,
}
