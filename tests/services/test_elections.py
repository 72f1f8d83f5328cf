"""Elections: the question of objection, one or several candidates, run-off and lots (§ 50 Abs. 2 GO NRW)."""

from typing import Any
from uuid import UUID

from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.elections import ChangeElectionWording, DrawLot, RecordElection, RemoveElection
from smartaachen_desktop.services.queries.meeting_parts import ElectionView
from tests.services.conftest import Room

A, B, C = "AWD, Fraktion A", "AWD, Fraktion B", "AWD, Fraktion C"


def elect(room: Room, *candidates: tuple[str, int], **more: Any) -> UUID:
    return room.do(RecordElection(room.items[4], "Schriftführung", candidates, **more))["election"]


def refused(room: Room, *candidates: tuple[str, int], **more: Any) -> str:
    return room.refused(RecordElection(room.items[4], "Schriftführung", candidates, **more))


def last(room: Room) -> ElectionView:
    return room.item(4).elections[-1]


def names(election: ElectionView) -> list[str]:
    return [each.name for each in election.elected]


def test_a_single_candidate_is_elected_with_more_yes_than_no(running: Room) -> None:
    elect(running, (A, 7), no=4, abstentions=1)
    assert (names(last(running)), last(running).entitled) == ([A], 12)
    elect(running, (B, 5), no=5)
    assert names(last(running)) == []


def test_before_an_open_election_somebody_asks(running: Room) -> None:
    assert refused(running, (A, 9), objection_asked=False) == "not_asked"
    assert refused(running, (A, 9), objection=True) == "objection"
    elect(running, (A, 9), objection=True, method=VoteMethod.SECRET)
    assert (last(running).objection, last(running).method) == (True, VoteMethod.SECRET)
    assert refused(running, (A, 9), method=VoteMethod.ROLL_CALL) == "no_roll_call"


def test_no_more_ballots_than_voters(running: Room) -> None:
    assert refused(running, (A, 12), no=1) == "too_many_votes"
    assert refused(running, (A, 7), (B, 6)) == "too_many_votes"
    assert refused(running, (A, 5), (B, 4), no=1) == "no_against_several"
    assert refused(running, (A, 5), (A, 4)) == "candidate_twice"
    assert refused(running, (A, 5), seats=2) == "seats_range"
    assert refused(running) == "no_candidate"


def test_without_a_majority_a_run_off_between_the_two_highest(running: Room) -> None:
    first = elect(running, (A, 5), (B, 4), (C, 3))
    assert names(last(running)) == []
    assert refused(running, (A, 6), (C, 6), previous=first) == "not_in_run_off"
    elect(running, (A, 5), (B, 4), previous=first)
    assert (names(last(running)), last(running).round) == ([A], 2)
    assert running.refused(RemoveElection(first)) == "run_off_stands"
    assert refused(running, (A, 6), (B, 5), previous=last(running).id) == "no_run_off"


def test_the_lot_decides_a_tied_run_off(running: Room) -> None:
    first = elect(running, (A, 6), (B, 6))
    assert running.refused(DrawLot(last(running).candidates[0].id)) == "no_lot"
    elect(running, (A, 6), (B, 6), previous=first)
    drawn = last(running).candidates[1]
    running.do(DrawLot(drawn.id))
    assert (names(last(running)), last(running).by_lot) == ([B], True)
    assert running.refused(DrawLot(last(running).candidates[0].id)) == "no_lot"


def test_the_lot_for_the_last_of_two_seats(running: Room) -> None:
    elect(running, (A, 9), (B, 6), (C, 6), seats=2)
    assert names(last(running)) == [A]
    assert running.refused(DrawLot(last(running).candidates[0].id)) == "no_lot"
    running.do(DrawLot(last(running).candidates[2].id))
    assert names(last(running)) == [A, C]


def test_a_ballot_can_be_taken_back(running: Room) -> None:
    election = elect(running, (A, 9))
    running.do(RemoveElection(election))
    assert running.item(4).elections == ()
    running.dispatcher.undo()
    assert names(last(running)) == [A]


def test_the_wording_of_an_election_never_names_other_numbers(running: Room) -> None:
    election = elect(running, ("FB 02, Schriftführung", 11), no=1)
    own = "Gewählt ist FB 02, Schriftführung, mit 11 Stimmen bei einer Gegenstimme."
    running.do(ChangeElectionWording(election, own))
    assert running.item(4).elections[0].wording.startswith("Gewählt ist")
    assert running.refused(ChangeElectionWording(election, "Gewählt mit 9 Stimmen.")) == "against_counts"
    running.do(ChangeElectionWording(election, ""))
    assert running.item(4).elections[0].wording == ""
