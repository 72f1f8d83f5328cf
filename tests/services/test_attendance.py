"""Who comes, goes, is excused or biased, and the quorum that follows (§§ 31, 49 GO NRW)."""

import pytest

from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.quorum import LampState
from smartaachen_desktop.services.attendance import (
    AddParticipant,
    DeclareBias,
    EndBias,
    ExcuseParticipant,
    RecordArrival,
    RecordArrivals,
    RecordDeparture,
)
from smartaachen_desktop.services.quorum_acts import EstablishMissingQuorum
from tests.services.conftest import Room, at


def test_the_statutory_number_decides(running: Room) -> None:
    lamp = running.view().quorum(at("17:05"))
    assert (lamp.present, lamp.needed, lamp.state) == (12, 9, LampState.ENOUGH)


def test_the_lamp_follows_coming_and_going(running: Room) -> None:
    seen = []
    for who in running.council()[:5]:
        running.do(RecordDeparture(participant=who))
        lamp = running.view().quorum(at("17:05"))
        seen.append((lamp.present, lamp.state))
    assert seen == [
        (11, LampState.ENOUGH), (10, LampState.ENOUGH), (9, LampState.EXACTLY), (8, LampState.TOO_FEW),
        (7, LampState.TOO_FEW),
    ]  # fmt: skip
    running.do(RecordArrivals(participants=tuple(running.council()[:2])), "17:06")
    assert running.view().quorum(at("17:06")).reached
    assert not running.view().quorum(at("17:05")).reached


def test_expert_citizens_must_not_outnumber_the_council(running: Room) -> None:
    for who in running.council()[:4]:
        running.do(RecordDeparture(participant=who))
    running.do(RecordArrival(participant=running.citizens()[4]))
    lamp = running.view().quorum(at("17:05"))
    assert (lamp.council, lamp.citizens, lamp.reached, lamp.citizens_ok) == (4, 5, True, False)
    running.do(EstablishMissingQuorum(meeting=running.meeting))
    assert running.view().quorum(at("17:05")).state is LampState.ESTABLISHED


def test_bias_lowers_the_quorum_of_its_item_only(running: Room) -> None:
    running.do(DeclareBias(item=running.items[4], participant=running.council()[0]))
    assert running.view().quorum(at("17:05"), running.items[4]).present == 11
    assert running.view().quorum(at("17:05"), running.items[5]).present == 12


def test_a_stay_is_half_open(running: Room) -> None:
    who = running.council()[0]
    running.do(RecordDeparture(participant=who, at=at("16:50")))
    running.do(RecordArrival(participant=who, at=at("16:50")))
    running.do(RecordDeparture(participant=who, at=at("17:00")))
    view = running.view()
    assert [view.quorum(at(clock)).present for clock in ("16:49", "16:50", "16:59", "17:00")] == [12, 12, 12, 11]


def test_nobody_is_there_twice(running: Room) -> None:
    who = running.council()[0]
    assert running.refused(RecordArrival(participant=who)) == "already_present"
    running.do(RecordDeparture(participant=who, at=at("17:00")))
    assert running.refused(RecordDeparture(participant=who)) == "not_present"
    assert running.refused(RecordArrival(participant=who, at=at("16:55"))) == "overlap"


def test_nobody_leaves_before_arriving(running: Room) -> None:
    late = running.citizens()[5]
    running.do(RecordArrival(participant=late, at=at("17:00")))
    assert running.refused(RecordDeparture(participant=late, at=at("16:59"))) == "end_before_start"
    assert running.refused(RecordDeparture(participant=running.council()[0], at=at("16:29"))) == "before_start"


def test_one_bad_arrival_stops_all(planned: Room) -> None:
    first = planned.council()[0]
    assert planned.refused(RecordArrivals(participants=(first, planned.council()[1], first))) == "already_present"
    assert not any(who.stays for who in planned.view().participants)


def test_who_arrives_is_no_longer_excused(planned: Room) -> None:
    who = planned.council()[0]
    planned.do(ExcuseParticipant(participant=who))
    planned.do(RecordArrival(participant=who))
    (found,) = [each for each in planned.view().participants if each.id == who]
    assert (found.excused, found.present) == (False, True)


def test_who_was_ticked_by_mistake_can_be_excused(running: Room) -> None:
    who, gone = running.council()[:2]
    running.do(ExcuseParticipant(participant=who))
    (found,) = [each for each in running.view().participants if each.id == who]
    assert (found.excused, found.stays) == (True, ())
    running.do(RecordDeparture(participant=gone))
    assert running.refused(ExcuseParticipant(participant=gone)) == "was_present"


def test_bias_has_an_order(running: Room) -> None:
    who, item = running.council()[0], running.items[4]
    exclusion = running.do(DeclareBias(item=item, participant=who))["exclusion"]
    assert running.refused(DeclareBias(item=item, participant=who)) == "already_biased"
    assert running.refused(EndBias(exclusion=exclusion, at=at("17:00"))) == "end_before_start"
    running.do(EndBias(exclusion=exclusion), "17:06")
    running.do(DeclareBias(item=item, participant=who), "17:07")


def test_there_is_no_public_to_sit_with_in_the_non_public_part(running: Room) -> None:
    command = DeclareBias(item=running.items[9], participant=running.council()[0], whereabouts=Whereabouts.WITH_PUBLIC)
    assert not running.item(9).public
    assert running.refused(command) == "no_public"


def test_a_guest_is_listed_once(planned: Room) -> None:
    guest = planned.example.people["Stawag"]
    made = planned.do(AddParticipant(meeting=planned.meeting, person=guest))["participant"]
    assert planned.refused(AddParticipant(meeting=planned.meeting, person=guest)) == "already_listed"
    assert planned.view().participants[-1].id == made
    assert planned.view().participants[-1].group is MemberGroup.GUEST


def test_a_missing_quorum_is_established_in_the_meeting(planned: Room) -> None:
    assert planned.refused(EstablishMissingQuorum(meeting=planned.meeting)) == "meeting_not_running"


@pytest.mark.parametrize("kind", [RecordArrival, RecordDeparture, ExcuseParticipant])
def test_an_unknown_participant_is_named(planned: Room, kind: type) -> None:
    assert planned.refused(kind(participant=planned.meeting)) == "unknown_id"
