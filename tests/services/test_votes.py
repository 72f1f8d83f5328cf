"""Motions and votes: who may, how many, what follows, and what stands."""

import pytest

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.voting import Choice, MotionKind, VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.attendance import DeclareBias, EndBias, RecordArrivals, RecordDeparture
from smartaachen_desktop.services.meetings import CloseMeeting, InterruptMeeting, ResumeMeeting
from smartaachen_desktop.services.motions import AddMotion, ChangeMotion, RemoveMotion
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.quorum_acts import EstablishMissingQuorum, EstablishQuorum
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.urgency import AddUrgentItem
from smartaachen_desktop.services.votes import (
    ChangeVoteWording,
    CorrectVote,
    RecordBlockVote,
    RecordRollCall,
    RecordVote,
    RemoveVote,
)
from tests.services.conftest import Room, at


def vote_of(room: Room, index: int = 4) -> VoteView:
    return next(motion.vote for motion in reversed(room.item(index).motions) if motion.vote)


def test_counts_up_to_those_present_are_taken(running: Room) -> None:
    running.do(RecordVote(item=running.items[4], yes=8, no=2, abstentions=1, invalid=1))
    vote = vote_of(running)
    assert (vote.entitled, vote.accepted, vote.tally.total) == (12, True, 12)


@pytest.mark.parametrize("counts", [(13, 0, 0, 0), (9, 2, 1, 1), (0, 0, 13, 0), (0, 0, 0, 10**12)])
def test_counts_beyond_them_are_refused(running: Room, counts: tuple[int, int, int, int]) -> None:
    yes, no, abstentions, invalid = counts
    command = RecordVote(item=running.items[4], yes=yes, no=no, abstentions=abstentions, invalid=invalid)
    assert running.refused(command) == "too_many_votes"


@pytest.mark.parametrize("field", ["yes", "no", "abstentions", "invalid"])
def test_no_count_is_negative(running: Room, field: str) -> None:
    assert running.refused(RecordVote(item=running.items[4], **{"yes": 1, "no": 1, field: -1})) == "negative_count"


@pytest.mark.parametrize(
    ("yes", "no", "abstentions", "accepted"), [(7, 5, 0, True), (6, 6, 0, False), (1, 0, 11, True), (0, 0, 12, False)]
)
def test_yes_against_no_decides(running: Room, yes: int, no: int, abstentions: int, accepted: bool) -> None:
    running.do(RecordVote(item=running.items[4], yes=yes, no=no, abstentions=abstentions))
    assert vote_of(running).accepted is accepted


def test_who_left_before_does_not_count_and_who_leaves_later_does(running: Room) -> None:
    leaving = running.council()[0]
    running.do(RecordDeparture(participant=leaving, at=at("16:55")))
    item = running.items[4]
    assert running.refused(RecordVote(item=item, yes=12, no=0)) == "too_many_votes"
    running.do(RecordVote(item=item, yes=12, no=0, at=at("16:54")))
    assert vote_of(running).entitled == 12
    # frozen: what happens afterwards does not change who was entitled
    running.do(RecordDeparture(participant=running.council()[1]))
    assert vote_of(running).entitled == 12


def test_advisory_members_have_no_voice(running: Room) -> None:
    advisory = running.seats(*(group for group in type(running.view().participants[0].group) if group == "advisory"))[0]
    command = RecordRollCall(item=running.items[4], choices={advisory: Choice.YES})
    assert running.refused(command) == "not_entitled"


def test_a_biased_member_has_no_voice_on_that_item_only(running: Room) -> None:
    biased, item = running.council()[0], running.items[4]
    exclusion = running.do(DeclareBias(item=item, participant=biased))["exclusion"]
    assert running.refused(RecordVote(item=item, yes=12, no=0)) == "too_many_votes"
    assert running.refused(RecordRollCall(item=item, choices={biased: Choice.NO})) == "not_entitled"
    running.do(RecordVote(item=item, yes=11, no=0))
    running.do(EndBias(exclusion=exclusion), "17:06")
    running.do(StartItem(item=running.items[5]), "17:07")
    running.do(RecordVote(item=running.items[5], yes=12, no=0))
    assert (vote_of(running, 4).entitled, vote_of(running, 5).entitled) == (11, 12)


def test_a_roll_call_keeps_every_voice(running: Room) -> None:
    voters = [*running.council()[:8], *running.citizens()[:4]]
    choices = {who: Choice.NO if index < 2 else Choice.YES for index, who in enumerate(voters)}
    vote = running.do(RecordRollCall(item=running.items[4], choices=choices))["vote"]
    found = vote_of(running)
    assert (found.method, found.yes, found.no, len(found.ballots)) == (VoteMethod.ROLL_CALL, 10, 2, 12)
    assert running.refused(CorrectVote(vote=vote, yes=9, no=3)) == "roll_call_stands"


def test_a_roll_call_without_names_is_none(running: Room) -> None:
    command = RecordVote(item=running.items[4], yes=1, no=0, method=VoteMethod.ROLL_CALL)
    assert running.refused(command) == "names_needed"


def test_a_secret_vote_keeps_counts_only(running: Room) -> None:
    running.do(RecordVote(item=running.items[4], yes=9, no=3, method=VoteMethod.SECRET))
    assert vote_of(running).ballots == ()


def test_the_main_motion_comes_from_the_proposal(running: Room) -> None:
    made = running.do(RecordVote(item=running.items[4], yes=9, no=2))
    (motion,) = running.item(4).motions
    assert motion.id == made["motion"]
    assert motion.kind is MotionKind.MAIN
    assert motion.text == running.item(4).proposal != ""


def test_nothing_is_voted_on_twice(running: Room) -> None:
    item = running.items[4]
    made = running.do(RecordVote(item=item, yes=9, no=2))
    assert running.refused(RecordVote(item=item, yes=9, no=2)) == "already_voted"
    assert running.refused(RecordVote(item=item, yes=9, no=2, motion=made["motion"])) == "already_voted"
    for change in (ChangeMotion(motion=made["motion"], title="anders"), RemoveMotion(motion=made["motion"])):
        assert running.refused(change) == "already_voted"
    amendment = running.do(AddMotion(item=item, title="Änderungsantrag", kind=MotionKind.AMENDMENT))["motion"]
    running.do(RecordVote(item=item, yes=3, no=9, motion=amendment))


def test_the_motion_belongs_to_the_item(running: Room) -> None:
    motion = running.do(AddMotion(item=running.items[5], title="Antrag"))["motion"]
    assert running.refused(RecordVote(item=running.items[4], yes=1, no=0, motion=motion)) == "other_item"


def test_only_called_items_of_a_running_meeting_are_voted_on(running: Room) -> None:
    item = running.items[4]
    assert running.refused(RecordVote(item=running.items[6], yes=1, no=0)) == "item_not_running"
    running.do(InterruptMeeting(meeting=running.meeting))
    assert running.refused(RecordVote(item=item, yes=1, no=0)) == "meeting_interrupted"
    running.do(ResumeMeeting(meeting=running.meeting))
    running.do(FinishItem(item=item))
    running.do(RecordVote(item=item, yes=1, no=0))  # noted down a moment late
    running.do(CloseMeeting(meeting=running.meeting))
    assert running.refused(RecordVote(item=item, yes=1, no=0)) == "meeting_not_running"


def test_no_vote_lies_before_the_meeting(running: Room) -> None:
    assert running.refused(RecordVote(item=running.items[4], yes=1, no=0, at=at("16:29"))) == "before_start"


def test_a_missing_quorum_stops_votes_but_not_taking_note(running: Room) -> None:
    gone = (*running.council()[2:8], *running.citizens()[:1])
    for who in gone:
        running.do(RecordDeparture(participant=who))
    # nobody has established it yet: it counts as given
    item = running.items[4]
    running.do(EstablishMissingQuorum(meeting=running.meeting))
    assert running.refused(RecordVote(item=item, yes=1, no=0)) == "no_quorum"
    named = RecordRollCall(item=item, choices={running.council()[0]: Choice.YES})
    assert running.refused(named) == "no_quorum"
    adopted = RecordResolution(item=item, text="ohne Abstimmung", category=ResultCategory.ADOPTED_UNCHANGED)
    assert running.refused(adopted) == "no_quorum"
    running.do(RecordDiscussion(item=item, text="Der Bericht wird erläutert."))
    running.do(RecordResolution(item=item, text="Der Bericht ist bekannt.", category=ResultCategory.NOTED))
    running.do(FinishItem(item=item, result=ResultCategory.NOTED))
    running.do(RecordArrivals(gone))
    running.do(EstablishQuorum(meeting=running.meeting))
    running.do(RecordVote(item=item, yes=1, no=0))


def test_a_quorum_that_is_there_cannot_be_declared_missing(running: Room) -> None:
    assert running.refused(EstablishMissingQuorum(meeting=running.meeting)) == "quorum_reached"


def test_a_correction_keeps_the_frozen_number(running: Room) -> None:
    vote = running.do(RecordVote(item=running.items[4], yes=9, no=2))["vote"]
    running.do(RecordDeparture(participant=running.council()[0]))
    assert running.refused(CorrectVote(vote=vote, yes=10, no=3)) == "too_many_votes"
    running.do(CorrectVote(vote=vote, yes=5, no=7))
    assert (vote_of(running).accepted, vote_of(running).entitled) == (False, 12)


def test_a_correction_never_goes_against_the_resolution(decided: Room) -> None:
    vote = vote_of(decided)
    assert decided.refused(CorrectVote(vote=vote.id, yes=2, no=9)) == "resolution_stands"
    decided.do(CorrectVote(vote=vote.id, yes=8, no=3))


def test_votes_on_an_item_without_proposal(running: Room) -> None:
    item = running.do(AddAgendaItem(meeting=running.meeting, title="Dringlich"))["item"]
    running.do(StartItem(item=item))
    running.do(RecordVote(item=item, yes=12, no=0))
    assert running.view().item(item).motions[0].title == "Antrag"  # type: ignore[union-attr]


@pytest.mark.parametrize("title", ["", "  \n"])
def test_a_motion_has_a_title(running: Room, title: str) -> None:
    assert running.refused(AddMotion(item=running.items[4], title=title)) == "empty_name"


def test_a_correction_reaches_every_item_of_the_vote_and_drops_a_wording_that_says_else(running: Room) -> None:
    running.do(FinishItem(item=running.items[4]))
    block = RecordBlockVote(items=(running.items[4], running.items[5]), yes=11, no=0)
    vote = running.do(block)["vote"]
    running.do(ChangeVoteWording(vote=vote, wording="Einstimmig angenommen mit elf Stimmen."))
    first, second = (running.item(number).motions[0].vote for number in (4, 5))
    assert first is not None
    assert second is not None
    assert first.wording == second.wording == "Einstimmig angenommen mit elf Stimmen."
    running.do(CorrectVote(vote=vote, yes=2, no=9))
    for number in (4, 5):
        found = running.item(number).motions[0].vote
        assert found is not None
        assert (found.yes, found.no, found.accepted, found.wording) == (2, 9, False, "")
    running.do(RemoveVote(vote=vote))
    assert [[motion.vote for motion in running.item(number).motions] for number in (4, 5)] == [[None], []]


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("Bei fünf Gegenstimmen angenommen.", False),
        ("Bei zwei Gegenstimmen und einer Enthaltung angenommen.", True),
        ("Angenommen nach § 50 Abs. 1 GO NRW mit 9 Stimmen.", True),
        ("Einstimmig angenommen.", False),
        ("Mehrheitlich abgelehnt.", False),
    ],
)
def test_a_wording_says_what_the_counts_say(running: Room, wording: str, said: bool) -> None:
    vote = running.do(RecordVote(item=running.items[4], yes=9, no=2, abstentions=1))["vote"]
    change = ChangeVoteWording(vote=vote, wording=wording)
    if said:
        running.do(change)
    else:
        assert running.refused(change) == "against_counts"


def test_an_urgent_item_holds_the_vote_that_took_it_up(running: Room) -> None:
    made = running.do(AddUrgentItem(meeting=running.meeting, title="Ausfall", reason="Ab morgen.", yes=12, no=0))
    vote = next(m.vote for item in running.view().items for m in item.motions if m.vote is not None)
    assert made
    assert running.refused(RemoveVote(vote=vote.id)) == "resolution_stands"


def test_who_is_biased_does_not_count_when_the_quorum_is_established_missing(running: Room) -> None:
    """Nine are needed; nine are there, one of them biased on the running item."""
    for seat in (*running.citizens()[1:4],):
        running.do(RecordDeparture(participant=seat))
    running.do(DeclareBias(item=running.items[4], participant=running.council()[0]))
    lamp = running.view().quorum(running.clock())
    assert lamp.present == 8
    running.do(EstablishMissingQuorum(meeting=running.meeting))
    finding = running.view().findings[-1]
    assert (finding.present, finding.needed) == (8, 9)


def test_bias_ends_with_the_item(running: Room) -> None:
    running.do(DeclareBias(item=running.items[4], participant=running.council()[0]))
    running.do(FinishItem(item=running.items[4]), "17:20")
    assert [each.ended_at for each in running.item(4).exclusions] == [at("17:20")]
