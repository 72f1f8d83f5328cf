"""What a majority is measured by: the rules of the body say it, a vote another one; result and minutes follow."""

import pytest

from smartaachen_desktop.exchange.vote_files import read_votes
from smartaachen_desktop.model.majorities import Base, Requirement
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.model.voting import Choice, VoteMethod
from smartaachen_desktop.services.people import AddOrganization, ChangeOrganization
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.roll_call_corrections import CorrectRollCall
from smartaachen_desktop.services.urgency import AddUrgentItem
from smartaachen_desktop.services.vote_matching import Fit, match_votes
from smartaachen_desktop.services.votes import (
    ChangeVoteWording,
    CorrectVote,
    RecordBlockVote,
    RecordRollCall,
    RecordVote,
)
from tests.services.conftest import Room
from tests.services.test_joint_meeting import Joint, joint, open_joint

__all__ = ["joint", "open_joint"]


def rules(room: Room, majority: Requirement) -> None:
    room.do(ChangeOrganization(room.example.organizations["awd"], majority=majority))


def vote_of(room: Room, item: int = 4) -> VoteView:
    vote = room.item(item).motions[-1].vote
    assert vote is not None
    return vote


@pytest.mark.parametrize(
    ("majority", "yes", "no", "abstentions", "measured", "accepted"),
    [
        (Requirement.SIMPLE, 5, 4, 3, 9, True),
        (Requirement.MAJORITY_ALL_CAST, 5, 4, 3, 12, False),
        (Requirement.PRESENT_MAJORITY, 6, 2, 0, 12, False),
        (Requirement.PRESENT_MAJORITY, 7, 2, 0, 12, True),
        (Requirement.STATUTORY_MAJORITY, 8, 0, 0, 17, False),
        (Requirement.STATUTORY_MAJORITY, 9, 0, 0, 17, True),
        (Requirement.THREE_QUARTERS_VALID, 8, 3, 1, 11, False),
        (Requirement.THREE_QUARTERS_PRESENT, 9, 0, 0, 12, True),
        (Requirement.FOUR_FIFTHS_ALL_CAST, 9, 1, 2, 12, False),
        (Requirement.FOUR_FIFTHS_STATUTORY, 12, 0, 0, 17, False),
    ],
)
def test_the_rules_of_the_body_decide_unless_the_vote_says_otherwise(
    running: Room, majority: Requirement, yes: int, no: int, abstentions: int, measured: int, accepted: bool
) -> None:
    rules(running, majority)
    running.do(RecordVote(running.items[4], yes, no, abstentions))
    vote = vote_of(running)
    assert (vote.requirement, vote.tally.measured_by, vote.accepted) == (majority, measured, accepted)
    running.do(CorrectVote(vote.id, yes, no, abstentions, requirement=Requirement.SIMPLE))
    assert vote_of(running).accepted == (yes > no)


def test_one_vote_chooses_another_majority_than_the_rules(running: Room) -> None:
    rules(running, Requirement.TWO_THIRDS_STATUTORY)
    running.do(RecordVote(running.items[4], 7, 5, requirement=Requirement.SIMPLE))
    assert vote_of(running).accepted


def test_roll_call_block_and_urgency_go_by_the_rules_too(running: Room) -> None:
    rules(running, Requirement.TWO_THIRDS_PRESENT)
    voters = [who.id for who in running.view().entitled(running.items[4], running.clock())]
    running.do(RecordRollCall(running.items[4], dict.fromkeys(voters[:7], Choice.YES)))
    assert (vote_of(running).tally.needed, vote_of(running).accepted) == (8, False)
    running.do(CorrectRollCall(vote_of(running).id, {voters[7]: Choice.YES}))
    assert vote_of(running).accepted
    running.do(RecordBlockVote((running.items[5], running.items[6]), 7, 2))
    assert not vote_of(running, 5).accepted
    assert "item" not in running.do(AddUrgentItem(running.meeting, "Ausfall", "Eilt.", 7, 2))


def test_who_left_later_and_a_number_changed_later_change_no_established_vote(running: Room) -> None:
    running.do(RecordVote(running.items[4], 9, 0, requirement=Requirement.THREE_QUARTERS_PRESENT))
    before = vote_of(running)
    body = running.example.organizations["awd"]
    running.do(ChangeOrganization(body, statutory_size=25, majority=Requirement.FOUR_FIFTHS_STATUTORY))
    assert vote_of(running) == before
    assert before.tally.measured_by == 12


def test_minutes_name_base_and_share_and_a_wording_may_but_only_the_right_one(running: Room) -> None:
    running.do(RecordVote(running.items[4], 8, 3, 1, requirement=Requirement.TWO_THIRDS_ALL_CAST))
    vote = vote_of(running)
    assert vote.tally.sentence() == (
        "Angenommen: 8 Ja gegen 3 Nein, mehrheitlich. Nötig: zwei Drittel aller abgegebenen Stimmen samt Enthaltungen "
        "und ungültigen (mindestens 8 von 12); erreicht: 66,7\u00a0%."
    )
    running.do(ChangeVoteWording(vote.id, "Mit 66,7 % aller Stimmen angenommen."))
    assert running.refused(ChangeVoteWording(vote.id, "Mit 72,7 Prozent angenommen.")) == "against_counts"


def test_a_majority_of_the_members_needs_their_number(running: Room) -> None:
    body = running.do(AddOrganization("Beirat", "BR"))["organization"]
    assert running.refused(ChangeOrganization(body, majority=Requirement.STATUTORY_MAJORITY)) == "no_statutory_size"
    running.do(ChangeOrganization(body, majority=Requirement.STATUTORY_MAJORITY, statutory_size=5))
    assert running.refused(ChangeOrganization(body, statutory_size=0)) == "no_statutory_size"
    other = AddOrganization("Runde", "R", RuleProfile.OWN_RULES, 7, majority=Requirement.FOUR_FIFTHS_STATUTORY)
    assert running.do(other)["organization"]
    assert Requirement.FOUR_FIFTHS_STATUTORY.base is Base.STATUTORY


def test_one_step_of_undo_takes_the_rule_back(running: Room) -> None:
    rules(running, Requirement.TWO_THIRDS_PRESENT)
    running.dispatcher.undo()
    assert running.view().majority is Requirement.SIMPLE


def test_each_body_of_a_joint_meeting_goes_by_its_own_majority(open_joint: Joint) -> None:
    open_joint.do(ChangeOrganization(open_joint.second, majority=Requirement.PRESENT_MAJORITY))
    hosts, second = open_joint.view().bodies
    assert (hosts.majority, second.majority) == (Requirement.SIMPLE, Requirement.PRESENT_MAJORITY)
    open_joint.do(RecordVote(open_joint.items[4], 1, 0, body=open_joint.second))
    made = [motion.vote for motion in open_joint.item(4).motions if motion.body_id == open_joint.second]
    assert [(each.requirement, each.accepted) for each in made if each] == [(Requirement.PRESENT_MAJORITY, False)]


def test_one_file_of_a_joint_meeting_brings_each_body_its_own_voices(open_joint: Joint) -> None:
    item = open_joint.items[4]
    view, now = open_joint.view(), open_joint.clock()
    entitled = {body.body_key: [who.id for who in body.entitled(item, now)] for body in view.bodies}
    everybody = {who for voters in entitled.values() for who in voters}
    text = "Name;Stimme\n" + "".join(f'"{who.name}";ja\n' for who in view.participants if who.id in everybody)
    file = read_votes(text.encode(), "Abstimmung 3.csv")
    file.check_method(VoteMethod.ROLL_CALL)
    for body in view.bodies:
        may = entitled[body.body_key]
        preview = match_votes(file, body.participants, may, {}, everybody - set(may))
        assert set(preview.choices) == set(may)
        assert preview.number(Fit.OTHER_BODY) == len(everybody) - len(may)
        assert preview.number(Fit.BARRED) == 0
        command = RecordRollCall(item, preview.choices, body=body.body_key, electronic=True, source=file.source)
        open_joint.do(command)
    votes = [motion.vote for motion in open_joint.item(4).motions if motion.vote is not None]
    assert [each.source_file for each in votes] == ["Abstimmung 3.csv"] * 2
