"""Motions on an item: amendments against their base, order of voting, withdrawal, one vote on several items."""

from uuid import UUID

from smartaachen_desktop.model.motions import proposed_order
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services import attendance, motions, votes
from smartaachen_desktop.services.queries.meeting_items import MotionView
from smartaachen_desktop.services.queries.vote_history import earlier_counts
from tests.services.conftest import Room, decide

ITEM = 4


def move(room: Room, kind: MotionKind, text: str = "", title: str = "Antrag") -> UUID:
    return room.do(motions.AddMotion(room.items[ITEM], title, text, kind))["motion"]


def listed(room: Room) -> tuple[MotionView, ...]:
    return room.item(ITEM).motions


def test_an_amendment_keeps_the_wording_it_changes(running: Room) -> None:
    proposal = running.item(ITEM).proposal
    first = move(running, MotionKind.AMENDMENT, proposal + " Einmal im Jahr.")
    assert listed(running)[0].base_text == proposal
    running.do(votes.RecordVote(running.items[ITEM], 9, 2, motion=first))
    running.do(motions.AdoptAmendment(first))
    main = next(motion for motion in listed(running) if motion.kind is MotionKind.MAIN)
    assert main.text == proposal + " Einmal im Jahr."
    second = move(running, MotionKind.AMENDMENT, "Kürzer.")
    found = {motion.id: motion.base_text for motion in listed(running)}
    assert (found[first], found[second]) == (proposal, main.text)


def test_an_amendment_that_changes_nothing_is_refused(running: Room) -> None:
    proposal = running.item(ITEM).proposal
    assert running.refused(motions.AddMotion(running.items[ITEM], "Antrag", proposal, MotionKind.AMENDMENT)) == (
        "changes_nothing"
    )
    spaced = proposal.replace(" ", "  ") + "\n"
    amendment = move(running, MotionKind.AMENDMENT, "Anders.")
    assert running.refused(motions.ChangeMotion(amendment, text=spaced)) == "changes_nothing"
    assert listed(running)[0].text == "Anders."
    move(running, MotionKind.AMENDMENT)  # put by its subject alone
    move(running, MotionKind.MAIN, proposal)


def test_only_an_adopted_amendment_changes_the_proposal(running: Room) -> None:
    amendment = move(running, MotionKind.AMENDMENT, "Anders.")
    assert running.refused(motions.AdoptAmendment(amendment)) == "not_adopted"
    running.do(votes.RecordVote(running.items[ITEM], 2, 9, motion=amendment))
    assert running.refused(motions.AdoptAmendment(amendment)) == "not_adopted"


def test_the_furthest_reaching_motion_is_proposed_first(running: Room) -> None:
    proposal = running.item(ITEM).proposal
    little = move(running, MotionKind.AMENDMENT, proposal + " Jährlich.")
    far = move(running, MotionKind.AMENDMENT, "Der Ausschuss lehnt ab.")
    referral = move(running, MotionKind.REFERRAL)
    closure = move(running, MotionKind.CLOSURE)
    assert [motion.id for motion in proposed_order(listed(running))] == [closure, referral, far, little]


def test_the_chair_decides_the_order(running: Room) -> None:
    first, second, third = (move(running, MotionKind.AMENDMENT, word) for word in ("a", "b", "c"))
    running.do(votes.RecordVote(running.items[ITEM], 2, 9, motion=second))
    running.do(motions.OrderMotions(running.items[ITEM], (third, first)))
    assert [motion.id for motion in listed(running)] == [second, third, first]
    assert running.refused(motions.OrderMotions(running.items[ITEM], (third, first, second))) == "motions_differ"
    assert running.refused(motions.OrderMotions(running.items[ITEM], (third,))) == "motions_differ"


def test_a_withdrawn_motion_stays_and_can_be_put_again(running: Room) -> None:
    motion = move(running, MotionKind.AMENDMENT, "Anders.")
    running.do(motions.WithdrawMotion(motion))
    assert listed(running)[0].withdrawn
    running.do(motions.WithdrawMotion(motion, withdrawn=False))
    running.do(votes.RecordVote(running.items[ITEM], 9, 2, motion=motion))
    assert running.refused(motions.WithdrawMotion(motion)) == "already_voted"


def test_one_vote_on_several_items(running: Room) -> None:
    chosen = (running.items[4], running.items[5])
    running.do(votes.RecordBlockVote(chosen, 12, 0))
    found = [room_item.motions[0].vote for room_item in (running.item(4), running.item(5))]
    assert found[0] is not None
    assert found[1] is not None
    assert found[0].block == found[1].block is not None
    assert running.refused(votes.RecordBlockVote((running.items[5], running.items[6]), 12, 0)) == "already_voted"
    assert running.refused(votes.RecordBlockVote((running.items[6],), 12, 0)) == "too_few_items"
    by_name = votes.RecordBlockVote((running.items[6], running.items[7]), 12, 0, method=VoteMethod.ROLL_CALL)
    assert running.refused(by_name) == "names_needed"


def test_items_with_different_voters_are_voted_on_one_by_one(running: Room) -> None:
    running.do(attendance.DeclareBias(running.items[5], running.council()[0]))
    assert running.refused(votes.RecordBlockVote((running.items[4], running.items[5]), 11, 0)) == "entitled_differ"


def test_a_vote_goes_only_while_nothing_rests_on_it(running: Room) -> None:
    vote = running.do(votes.RecordVote(running.items[ITEM], 9, 2))["vote"]
    running.do(votes.RemoveVote(vote))
    assert listed(running)[0].vote is None
    decide(running)
    found = listed(running)[0].vote
    assert found is not None
    assert running.refused(votes.RemoveVote(found.id)) == "resolution_stands"


def test_the_counts_before_a_correction_stay_in_the_journal(running: Room) -> None:
    vote = running.do(votes.RecordVote(running.items[ITEM], 9, 2))["vote"]

    def earlier() -> list[tuple[int, int]]:
        found = running.dispatcher.read(lambda session: earlier_counts(session, vote))
        return [(each.tally.yes, each.tally.no) for each in found]

    assert earlier() == []
    running.do(votes.CorrectVote(vote, 9, 3))
    running.do(votes.CorrectVote(vote, 8, 3))
    assert earlier() == [(9, 2), (9, 3)]
    running.dispatcher.undo()
    assert earlier() == [(9, 2)]
    running.dispatcher.redo()
    assert earlier() == [(9, 2), (9, 3)]
