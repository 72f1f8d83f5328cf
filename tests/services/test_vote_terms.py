"""Qualified majorities, who demanded a secret vote or a roll call, who might vote, and joint votes taken back."""

import subprocess
from pathlib import Path

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.documents.wording.minutes import demand_sentences
from smartaachen_desktop.exchange.json_commands import decode
from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.demands import Demand
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.model.voting import Choice, VoteMethod
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.attendance import DeclareBias, RecordDeparture
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.voters import voters
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.quorum_acts import RestVotes
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.vote_terms import NoteDemands
from smartaachen_desktop.services.votes import CorrectVote, RecordBlockVote, RecordRollCall, RecordVote, RemoveVote
from tests.services.conftest import Room, at

A, B = "AWD, Fraktion A", "AWD, Fraktion B"
SIZE = Requirement.TWO_THIRDS_STATUTORY
ITEM = 4


def vote_of(room: Room, index: int = ITEM) -> VoteView:
    vote = room.item(index).motions[-1].vote
    assert vote is not None
    return vote


def minutes(room: Room, folder: Path, audience: Audience = Audience.INTERNAL) -> str:
    data = room.dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, at("18:30")))
    path = folder / "niederschrift.pdf"
    path.write_bytes(build_protocol(data).content)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("requirement", "yes", "no", "accepted"),
    [
        (Requirement.SIMPLE, 5, 4, True),
        (Requirement.STATUTORY_MAJORITY, 8, 0, False),
        (Requirement.STATUTORY_MAJORITY, 9, 3, True),
        (Requirement.TWO_THIRDS_CAST, 7, 4, False),
        (Requirement.TWO_THIRDS_CAST, 8, 4, True),
        (SIZE, 11, 0, False),
        (SIZE, 12, 0, True),
    ],
)
def test_the_majority_that_is_needed_decides(
    running: Room, requirement: Requirement, yes: int, no: int, accepted: bool
) -> None:
    """The committee has 17 seats, twelve members are there."""
    running.do(RecordVote(running.items[ITEM], yes, no, requirement=requirement))
    vote = vote_of(running)
    assert vote.accepted is vote.tally.accepted is accepted


def test_minutes_and_resolution_name_the_majority(running: Room, tmp_path: Path) -> None:
    vote = running.do(RecordVote(running.items[ITEM], 11, 0, requirement=SIZE))["vote"]
    adopting = RecordResolution(running.items[ITEM], "Text", ResultCategory.ADOPTED_UNCHANGED, vote)
    assert running.refused(adopting) == "against_counts"
    running.do(RecordResolution(running.items[ITEM], "Abgelehnt.", ResultCategory.REJECTED, vote))
    text = minutes(running, tmp_path, Audience.PUBLIC)
    assert "abgelehnt, ohne die nötige Mehrheit" in text
    assert "Nötig: zwei Drittel der gesetzlichen Mitgliederzahl (mindestens 12 von 17); erreicht: 64,7" in text


def test_a_majority_of_members_needs_their_number(running: Room) -> None:
    body = running.view().organization_id
    running.do(ChangeOrganization(body, statutory_size=0))
    assert running.refused(RecordVote(running.items[ITEM], 9, 2, requirement=SIZE)) == "no_statutory_size"
    cast = RecordVote(running.items[ITEM], 9, 2, requirement=Requirement.TWO_THIRDS_CAST)
    running.do(cast)
    assert vote_of(running).accepted


def test_the_number_of_members_is_frozen_with_the_vote(running: Room) -> None:
    vote = running.do(RecordVote(running.items[ITEM], 11, 0, requirement=SIZE))["vote"]
    running.do(ChangeOrganization(running.view().organization_id, statutory_size=15))
    running.do(CorrectVote(vote, 11, 1))
    assert (vote_of(running).accepted, vote_of(running).statutory_size) == (False, 17)


def test_a_wrong_requirement_is_corrected_of_a_roll_call_too(running: Room) -> None:
    people = running.view().entitled(running.items[ITEM], at("17:05"))
    choices = {who.id: Choice.YES if place < 7 else Choice.NO for place, who in enumerate(people)}
    vote = running.do(RecordRollCall(running.items[ITEM], choices))["vote"]
    assert vote_of(running).accepted
    running.do(CorrectVote(vote, 7, 5, requirement=Requirement.TWO_THIRDS_CAST))
    assert not vote_of(running).accepted
    assert running.refused(CorrectVote(vote, 8, 4)) == "roll_call_stands"
    running.dispatcher.undo()
    assert vote_of(running).requirement is Requirement.SIMPLE


def test_who_demanded_is_kept_with_the_number_needed_then(running: Room, tmp_path: Path) -> None:
    body = running.view().organization_id
    running.do(ChangeOrganization(body, roll_call_demand=3))
    people = running.view().entitled(running.items[ITEM], at("17:05"))
    demands = (Demand(VoteMethod.ROLL_CALL, A, 4), Demand(VoteMethod.SECRET, B, 3))
    running.do(RecordRollCall(running.items[ITEM], {who.id: Choice.YES for who in people}, demands=demands))
    running.do(ChangeOrganization(body, roll_call_demand=8))
    found = {each.method: (each.by, each.count, each.needed, each.enough) for each in vote_of(running).demands}
    assert found == {VoteMethod.ROLL_CALL: (A, 4, 3, True), VoteMethod.SECRET: (B, 3, 4, False)}
    text = minutes(running, tmp_path)
    assert f"Auf Antrag von {A} (4 von mindestens 3 Mitgliedern) wird namentlich abgestimmt" in text
    assert f"Der Antrag von {B}, geheim abzustimmen, erreicht die nötige Zahl nicht (3 von mindestens 4" in text


def test_the_minutes_say_that_secret_beats_roll_call(running: Room, tmp_path: Path) -> None:
    demands = (Demand(VoteMethod.ROLL_CALL, A, 3), Demand(VoteMethod.SECRET, B, 4))
    running.do(RecordVote(running.items[ITEM], 9, 2, method=VoteMethod.SECRET, demands=demands))
    text = minutes(running, tmp_path, Audience.PUBLIC)
    assert f"Auf Antrag von {B} (4 von mindestens 4 Mitgliedern) wird geheim abgestimmt" in text
    assert f"Auch namentliche Abstimmung ist beantragt von {A} (3 Mitglieder); die geheime geht vor" in text


@pytest.mark.parametrize(
    ("demand", "method", "words"),
    [
        (
            Demand(VoteMethod.SECRET, "", 4),
            VoteMethod.SECRET,
            "Auf Antrag von 4 von mindestens 4 Mitgliedern wird",
        ),
        (Demand(VoteMethod.SECRET, A), VoteMethod.SECRET, f"Auf Antrag von {A} wird geheim abgestimmt (§ 50"),
        (
            Demand(VoteMethod.SECRET, A),
            VoteMethod.OPEN,
            "führt nicht dazu; abgestimmt wird offen (§",
        ),
        (
            Demand(VoteMethod.SECRET, A, 5),
            VoteMethod.OPEN,
            "abgestimmt wird offen (5 von mindestens 4",
        ),
    ],
)
def test_a_demand_in_words(running: Room, demand: Demand, method: VoteMethod, words: str) -> None:
    running.do(RecordVote(running.items[ITEM], 9, 2, method=method, demands=(demand,)))
    (sentence,) = demand_sentences(vote_of(running), running.view())
    assert words in sentence


def test_a_demand_is_noted_later_for_every_item_of_a_joint_vote(running: Room) -> None:
    vote = running.do(RecordBlockVote((running.items[4], running.items[5]), 11, 0))["vote"]
    running.do(NoteDemands(vote, (Demand(VoteMethod.SECRET, A, 1),)))
    assert [[each.by for each in vote_of(running, index).demands] for index in (4, 5)] == [[A], [A]]
    running.do(NoteDemands(vote, ()))
    assert vote_of(running, 5).demands == ()
    twice = (Demand(VoteMethod.SECRET, A, 1), Demand(VoteMethod.SECRET, B, 1))
    assert running.refused(NoteDemands(vote, twice)) == "demands"
    assert running.refused(NoteDemands(vote, (Demand(VoteMethod.OPEN, A, 1),))) == "demands"
    assert running.refused(NoteDemands(vote, (Demand(VoteMethod.SECRET, A, -1),))) == "negative_count"


def test_demands_come_as_json(running: Room) -> None:
    item = str(running.items[ITEM])
    demand = {"method": "secret", "by": A, "count": 4}
    running.do(decode({"command": "RecordVote", "item": item, "yes": 9, "no": 2, "method": "secret",
                       "requirement": "two_thirds_cast", "demands": [demand]}))  # fmt: skip
    assert [each.by for each in vote_of(running).demands] == [A]


def test_those_entitled_stay_named_and_those_left_out_with_the_reason(running: Room, tmp_path: Path) -> None:
    biased, resting, leaving = running.council()[1], running.citizens()[0], running.council()[2]
    running.do(DeclareBias(running.items[ITEM], biased, reason=BiasReason.BOARD))
    running.do(RestVotes((resting,)))
    running.do(RecordVote(running.items[ITEM], 8, 1))
    running.do(RecordDeparture(leaving), "17:20")
    view, item, vote = running.view(), running.item(ITEM), vote_of(running)
    found = voters(view, item, vote.at, vote.entitled_ids)
    names = {who.id: who.name for who in view.participants}
    assert len(found.entitled) == 10
    assert names[leaving] in found.entitled
    out = dict(found.left_out)
    assert set(out) == {names[biased], names[resting]}
    assert out[names[biased]].startswith("befangen (§ 31 GO NRW): ")
    assert out[names[resting]] == "Stimmrecht ruht (§ 58 Abs. 3 GO NRW)"
    assert "Stimmberechtigt (10): " in minutes(running, tmp_path)
    assert "Stimmberechtigt (10): " not in minutes(running, tmp_path, Audience.PUBLIC)
    public = public_meeting(view)
    assert all(not motion.vote.entitled_ids for item in public.items for motion in item.motions if motion.vote)
    wall = running.dispatcher.read(lambda session: wall_source(session, running.meeting)).meeting
    assert wall is not None
    assert '"entitled_ids": []' in to_json(wall)


def test_a_joint_vote_taken_back_returns_its_items(running: Room) -> None:
    """Only the items that it called by itself: the running one goes on running."""
    before = [running.item(index) for index in (4, 5, 6)]
    vote = running.do(RecordBlockVote((running.items[4], running.items[5], running.items[6]), 11, 0))["vote"]
    assert [running.item(index).state for index in (4, 5, 6)] == [ItemState.RUNNING, ItemState.DONE, ItemState.DONE]
    running.do(RemoveVote(vote))
    assert [running.item(index).state for index in (4, 5, 6)] == [ItemState.RUNNING, ItemState.OPEN, ItemState.OPEN]
    assert [running.item(index) for index in (5, 6)] == before[1:]
    again = running.do(RecordBlockVote((running.items[4], running.items[5]), 11, 0))["vote"]
    running.dispatcher.undo()
    assert running.item(5) == before[1]
    running.dispatcher.redo()
    running.do(RemoveVote(again))
    running.dispatcher.undo()
    assert (running.item(5).state, vote_of(running, 5).id != again) == (ItemState.DONE, True)


def test_an_item_called_before_the_joint_vote_stays_done(running: Room) -> None:
    running.do(FinishItem(running.items[4]), "17:10")
    running.do(StartItem(running.items[5]), "17:11")
    vote = running.do(RecordBlockVote((running.items[4], running.items[5]), 11, 0))["vote"]
    running.do(RemoveVote(vote))
    assert [running.item(index).state for index in (4, 5)] == [ItemState.DONE, ItemState.RUNNING]
