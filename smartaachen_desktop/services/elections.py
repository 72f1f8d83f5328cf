"""Elections: open unless somebody objects, counted by candidate, decided by lot on a tie (§ 50 Abs. 2 GO NRW)."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.elections import Ballots, Candidate, Election, ElectionOutcome
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.model.quorum import entitled
from smartaachen_desktop.model.vote_file import VoteSource
from smartaachen_desktop.model.voting import VoteMethod, numbers_named
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import law_of
from smartaachen_desktop.services.meetings import editable_meeting, moment, running_meeting
from smartaachen_desktop.services.seats import seats
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.services.votes import refuse_without_quorum
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RecordElection(Command):
    """One ballot: `candidates` are names with their votes, in the order of the list.

    `objection_asked` says that the chair asked whether anybody objects to an open election; with an objection the
    ballot must be secret. `previous` is the ballot before, whose run-off this is. In a joint meeting `body` elects.
    `electronic` and `source` as in RecordVote.
    """

    label = "Wahl festgestellt"
    item: UUID
    office: str
    candidates: tuple[tuple[str, int], ...]
    seats: int = 1
    no: int = 0
    abstentions: int = 0
    invalid: int = 0
    method: VoteMethod = VoteMethod.OPEN
    objection_asked: bool = True
    objection: bool = False
    previous: UUID | None = None
    at: datetime | None = None
    body: UUID | None = None
    electronic: bool = False
    source: VoteSource | None = None


@dataclass(frozen=True, slots=True)
class DrawLot(Command):
    """The chair draws lots between those with equal votes; `candidate` is the one drawn."""

    label = "Los gezogen"
    candidate: UUID


@dataclass(frozen=True, slots=True)
class CorrectElection(Command):
    """Correct the counts of a ballot while the meeting runs, `votes` in the order of the list; the old ones stay in
    the journal, the entitled stay frozen.

    A run-off that followed or a lot that was drawn must still follow from the new counts.
    """

    label = "Wahl berichtigt"
    election: UUID
    votes: tuple[int, ...]
    no: int = 0
    abstentions: int = 0
    invalid: int = 0


@dataclass(frozen=True, slots=True)
class RemoveElection(Command):
    """Take back the last ballot while the meeting runs; the counts stay in the journal."""

    label = "Wahlgang gelöscht"
    election: UUID


@dataclass(frozen=True, slots=True)
class ChangeElectionWording(Command):
    """The secretary's own sentence for the minutes, never with other numbers; empty for the one that follows."""

    label = "Wortlaut einer Wahl geändert"
    election: UUID
    wording: str


def record_election(command: RecordElection, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    item.check_proper()
    meeting = running_meeting(work, item.meeting_id)
    if item.state not in (ItemState.RUNNING, ItemState.DONE):
        raise RuleBroken("item_not_running", "Dieser Punkt ist noch nicht aufgerufen.")
    previous = work.get(Election, command.previous) if command.previous else None
    body = previous.body_id if previous is not None else meeting.body_key(command.body)
    _check_method(command, law_of(work, meeting, body, Law.ELECTIONS))
    refuse_without_quorum(work, meeting, body)
    if previous is not None and previous.item_id != item.id:
        raise InvalidInput("other_item", "Der Wahlgang gehört zu einem anderen Tagesordnungspunkt.", field="previous")
    if command.source is not None:
        command.source.check()
    when = moment(command.at, work, meeting)
    voters = entitled(seats(work, meeting, body), item.id, when)
    names = [named(name, "candidates", "Vorschlag") for name, _votes in command.candidates]
    if len(set(names)) < len(names):
        raise InvalidInput("candidate_twice", "Ein Name steht zweimal zur Wahl.", field="candidates")
    if previous is not None:
        _check_run_off(work, previous, names)
    ballots = Ballots(
        tuple(votes for _name, votes in command.candidates), command.no, command.abstentions, command.invalid,
        command.seats, previous is not None,
    )  # fmt: skip
    ballots.check(len(voters), law_of(work, meeting, body, Law.VOTES))
    election = work.add(
        Election(
            meeting_id=meeting.id,
            item_id=item.id,
            previous_id=command.previous,
            office=named(command.office, "office", "Amt"),
            seats=command.seats,
            round=previous.round + 1 if previous is not None else 1,
            method=command.method,
            objection_asked=command.objection_asked,
            objection=command.objection,
            at=when,
            no=command.no,
            abstentions=command.abstentions,
            invalid=command.invalid,
            entitled=len(voters),
            entitled_ids=sorted(str(voter) for voter in voters),
            by_lot=False,
            wording="",
            body_id=body,
            electronic=command.electronic,
            source_file=command.source.file_name.strip() if command.source is not None else "",
            source_sha256=command.source.sha256 if command.source is not None else "",
        )
    )
    people = {person.name: person.id for person in work.all(select(Person).where(Person.name.in_(names)))}
    for place, (name, votes) in enumerate(zip(names, ballots.votes, strict=True)):
        work.add(
            Candidate(
                meeting_id=meeting.id,
                election_id=election.id,
                person_id=people.get(name),
                name=name,
                position=place,
                votes=votes,
                elected=place in ballots.elected,
            )
        )
    return {"election": election.id}


def draw_lot(command: DrawLot, work: UnitOfWork) -> Ids:
    drawn = work.get(Candidate, command.candidate)
    election = work.get(Election, drawn.election_id)
    running_meeting(work, election.meeting_id)
    rows = _candidates(work, election)
    ballots = ballots_of(election, rows)
    tied = [rows[place] for place in ballots.tied] if ballots.outcome is ElectionOutcome.LOTS else []
    open_seats = election.seats - sum(row.elected for row in rows)
    if drawn not in tied or drawn.elected or open_seats < 1:
        raise RuleBroken("no_lot", "Zwischen diesen Vorschlägen entscheidet kein Los.", field="candidate")
    drawn.elected = True
    election.by_lot = True
    return None


def correct_election(command: CorrectElection, work: UnitOfWork) -> Ids:
    election = work.get(Election, command.election)
    running_meeting(work, election.meeting_id)
    rows = _candidates(work, election)
    if len(command.votes) != len(rows):
        raise InvalidInput(
            "votes_missing", f"Zur Wahl standen {len(rows)}; zu jedem Namen gehört eine Stimmenzahl.", field="votes"
        )
    before = ballots_of(election, rows)
    after = replace(
        before, votes=command.votes, no=command.no, abstentions=command.abstentions, invalid=command.invalid
    )
    after.check(election.entitled, _law(work, election, Law.VOTES))
    if after == before:
        return None
    _refuse_followed(work, election, before, after)
    election.source_file = election.source_sha256 = ""  # other counts are no longer the file's; the journal keeps them
    for place, row in enumerate(rows):
        row.votes = command.votes[place]
        if not election.by_lot:
            row.elected = place in after.elected
    election.no, election.abstentions, election.invalid = command.no, command.abstentions, command.invalid
    if _followed(after) != _followed(before) or _other_numbers(election, rows, election.wording):
        election.wording = ""  # the sentence that follows from the new counts stands in its place
    return None


def _followed(ballots: Ballots) -> tuple[object, ...]:
    return ballots.outcome, ballots.elected, ballots.tied, ballots.for_run_off


def _refuse_followed(work: UnitOfWork, election: Election, before: Ballots, after: Ballots) -> None:
    """What rests on the outcome of a ballot has to go first."""
    run_off = (after.outcome, after.for_run_off) == (before.outcome, before.for_run_off)
    if not run_off and work.all(select(Election.id).where(Election.previous_id == election.id)):
        raise RuleBroken(
            "run_off_stands",
            "Auf diesen Wahlgang folgte schon eine Stichwahl, die es mit diesen Zahlen so nicht gäbe.",
            remedy="Bitte löschen Sie zuerst die Stichwahl.",
            field="votes",
        )
    lots = (after.outcome, after.tied, after.elected) == (before.outcome, before.tied, before.elected)
    if election.by_lot and not lots:
        raise RuleBroken(
            "lot_stands",
            "Das Los ist schon gezogen; mit diesen Zahlen entschiede es nicht so.",
            remedy="Bitte löschen Sie den Wahlgang und stellen Sie ihn mit den richtigen Zahlen fest.",
            field="votes",
        )


def remove_election(command: RemoveElection, work: UnitOfWork) -> Ids:
    election = work.get(Election, command.election)
    running_meeting(work, election.meeting_id)
    if work.all(select(Election).where(Election.previous_id == election.id)):
        raise RuleBroken("run_off_stands", "Auf diesen Wahlgang folgte schon eine Stichwahl.")
    for row in _candidates(work, election):
        work.delete(row)
    work.delete(election)
    return None


def change_election_wording(command: ChangeElectionWording, work: UnitOfWork) -> Ids:
    election = work.get(Election, command.election)
    editable_meeting(work, election.meeting_id)
    rows = _candidates(work, election)
    if _other_numbers(election, rows, command.wording):
        raise RuleBroken(
            "against_counts",
            "Der Wortlaut nennt andere Zahlen als die Stimmen.",
            field="wording",
            paragraph=_law(work, election) or None,
        )
    election.wording = command.wording.strip()
    return None


def _other_numbers(election: Election, rows: list[Candidate], words: str) -> bool:
    """Whether a sentence names counts that are not those of the ballot."""
    ballots = ballots_of(election, rows)
    for name in sorted((election.office, *(row.name for row in rows)), key=len, reverse=True):
        words = words.replace(name, "")  # "FB 02" is no count
    counts = {*ballots.votes, ballots.no, ballots.abstentions, ballots.invalid, ballots.valid, ballots.ballots,
              election.entitled, election.seats, election.round}  # fmt: skip
    return any(number not in counts for number in numbers_named(words))


def ballots_of(election: Election, rows: list[Candidate]) -> Ballots:
    """The counts of a stored election as the rules see them."""
    return Ballots(
        tuple(row.votes for row in rows), election.no, election.abstentions, election.invalid, election.seats,
        election.previous_id is not None,
    )  # fmt: skip


def _candidates(work: UnitOfWork, election: Election) -> list[Candidate]:
    found = select(Candidate).where(Candidate.election_id == election.id).order_by(Candidate.position)
    return list(work.all(found))


def _law(work: UnitOfWork, election: Election, law: Law = Law.ELECTIONS) -> str:
    return law_of(work, work.get(Meeting, election.meeting_id), election.body_id, law)


def _check_method(command: RecordElection, law: str) -> None:
    if command.method is VoteMethod.ROLL_CALL:
        raise InvalidInput("no_roll_call", "Gewählt wird offen oder mit Stimmzetteln.", field="method")
    if not command.objection_asked and command.method is VoteMethod.OPEN:
        raise RuleBroken(
            "not_asked",
            "Vor einer offenen Wahl wird gefragt, ob jemand widerspricht.",
            field="objection_asked",
            paragraph=law or None,
        )
    if command.objection and command.method is VoteMethod.OPEN:
        raise RuleBroken(
            "objection",
            "Es wurde der offenen Wahl widersprochen; gewählt wird mit Stimmzetteln.",
            field="method",
            paragraph=law or None,
        )


def _check_run_off(work: UnitOfWork, previous: Election, names: list[str]) -> None:
    rows = _candidates(work, previous)
    ballots = ballots_of(previous, rows)
    if ballots.outcome is not ElectionOutcome.RUN_OFF:
        raise RuleBroken("no_run_off", "Dieser Wahlgang ist entschieden; eine Stichwahl folgt nicht.", field="previous")
    allowed = {rows[place].name for place in ballots.for_run_off}
    if not set(names) <= allowed:
        raise RuleBroken(
            "not_in_run_off",
            f"In die Stichwahl kommen nur: {', '.join(sorted(allowed))}.",
            field="candidates",
            paragraph=_law(work, previous) or None,
        )


HANDLERS: dict[type[Command], Handler] = {
    RecordElection: record_election,
    DrawLot: draw_lot,
    CorrectElection: correct_election,
    RemoveElection: remove_election,
    ChangeElectionWording: change_election_wording,
}
