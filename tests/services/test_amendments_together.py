"""Several amendments of one proposal: the wording has all that were adopted, and loses one whose vote is corrected."""

from uuid import UUID

from smartaachen_desktop.gui.meeting.motion_offers import to_adopt
from smartaachen_desktop.gui.meeting.resolution_proposal import proposed_category
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.motions import AddMotion, AdoptAmendment, ChangeMotion
from smartaachen_desktop.services.queries.amending import not_taken
from smartaachen_desktop.services.queries.readiness import gaps
from smartaachen_desktop.services.votes import CorrectVote, RecordVote, RemoveVote
from tests.services.conftest import Room
from tests.services.test_joint_meeting import Joint, joint, open_joint

__all__ = ["joint", "open_joint"]
ITEM = 4
FIRST, SECOND = " Einmal im Jahr wird berichtet.", "Der Fachausschuss"


def adopt(room: Room, text: str, clock: str) -> tuple[UUID, UUID]:
    """Moved and adopted by 9 : 2; its motion and its vote."""
    item = room.items[ITEM]
    motion = room.do(AddMotion(item, "Änderung", text, MotionKind.AMENDMENT), clock)["motion"]
    return motion, room.do(RecordVote(item, 9, 2, motion=motion))["vote"]


def both(room: Room) -> tuple[str, tuple[UUID, UUID], tuple[UUID, UUID]]:
    """Two amendments of the proposal as it was at first."""
    proposal = room.item(ITEM).proposal
    one, other = proposal + FIRST, proposal.replace("Der Ausschuss", SECOND, 1)
    assert other != proposal
    item = room.items[ITEM]
    motions = [room.do(AddMotion(item, "Änderung", text, MotionKind.AMENDMENT))["motion"] for text in (one, other)]
    votes = [
        room.do(RecordVote(item, 9, 2, motion=motion), clock)["vote"]
        for motion, clock in zip(motions, ("17:06", "17:07"), strict=True)
    ]
    return proposal, (motions[0], votes[0]), (motions[1], votes[1])


def wording(room: Room) -> str:
    return next(motion.text for motion in room.item(ITEM).motions if motion.kind is MotionKind.MAIN)


def waiting(room: Room) -> UUID | None:
    found = not_taken(room.item(ITEM), None)
    return found.id if found is not None else None


def test_both_adopted_amendments_stand_in_the_wording(running: Room) -> None:
    proposal, (first, _), (second, _) = both(running)
    assert waiting(running) == first
    running.do(AdoptAmendment(first))
    assert waiting(running) == second
    running.do(AdoptAmendment(second))
    assert wording(running) == proposal.replace("Der Ausschuss", SECOND, 1) + FIRST
    assert waiting(running) is None
    running.do(RecordVote(running.items[ITEM], 9, 2))
    assert "amendment_lost" not in {gap.code for gap in gaps(running.view())}


def test_amendments_of_the_same_words_are_left_to_the_secretary(running: Room) -> None:
    proposal = running.item(ITEM).proposal
    item = running.items[ITEM]
    texts = [proposal.replace("Der Ausschuss", name, 1) for name in ("Der Rat", "Der Beirat")]
    motions = [running.do(AddMotion(item, "Ä", text, MotionKind.AMENDMENT))["motion"] for text in texts]
    for motion, clock in zip(motions, ("17:06", "17:07"), strict=True):
        running.do(RecordVote(item, 9, 2, motion=motion), clock)
    main = running.do(AdoptAmendment(motions[0]))["motion"]
    assert running.refused(AdoptAmendment(motions[1])) == "amendments_meet"
    assert wording(running) == texts[0]
    running.do(ChangeMotion(main, text="Von Hand gefasst."))
    assert waiting(running) is None


def test_a_corrected_vote_takes_its_amendment_out_of_the_wording(running: Room) -> None:
    proposal, (first, vote), (second, other) = both(running)
    running.do(AdoptAmendment(first))
    running.do(AdoptAmendment(second))
    running.do(CorrectVote(vote, 2, 9))
    assert wording(running) == proposal.replace("Der Ausschuss", SECOND, 1)
    running.do(RemoveVote(other))
    assert wording(running) == proposal
    running.dispatcher.undo()
    assert wording(running) == proposal.replace("Der Ausschuss", SECOND, 1)


def test_an_amendment_that_was_voted_on_with_the_proposal_stands(running: Room) -> None:
    motion, vote = adopt(running, running.item(ITEM).proposal + FIRST, "17:06")
    running.do(AdoptAmendment(motion))
    main = running.do(RecordVote(running.items[ITEM], 9, 2))["vote"]
    assert running.refused(CorrectVote(vote, 2, 9)) == "amended_voted"
    assert running.refused(RemoveVote(vote)) == "amended_voted"
    running.do(CorrectVote(vote, 8, 3))
    running.do(RemoveVote(main))
    running.do(CorrectVote(vote, 2, 9))
    assert FIRST not in wording(running)


def test_the_check_list_names_an_amendment_that_was_forgotten(running: Room) -> None:
    adopt(running, running.item(ITEM).proposal + FIRST, "17:06")
    running.do(RecordVote(running.items[ITEM], 9, 2))
    lost = next(gap for gap in gaps(running.view()) if gap.code == "amendment_lost")
    assert lost.grave
    assert "„Änderung“" in lost.sentence


def test_in_a_joint_meeting_each_body_changes_its_own_wording(open_joint: Joint) -> None:
    item = open_joint.items[ITEM]
    text = open_joint.item(ITEM).proposal + FIRST
    motion = open_joint.do(AddMotion(item, "Änderung", text, MotionKind.AMENDMENT, body=open_joint.second))["motion"]
    open_joint.do(RecordVote(item, 2, 1, motion=motion))
    offered = to_adopt(open_joint.item(ITEM))
    assert offered is not None
    assert offered.id == motion
    open_joint.do(AdoptAmendment(motion))
    assert to_adopt(open_joint.item(ITEM)) is None
    open_joint.do(RecordVote(item, 9, 2))
    assert proposed_category(open_joint.item(ITEM)) is ResultCategory.ADOPTED_UNCHANGED
    open_joint.do(RecordVote(item, 2, 1, body=open_joint.second), "17:10")
    assert proposed_category(open_joint.item(ITEM)) is ResultCategory.ADOPTED_CHANGED
