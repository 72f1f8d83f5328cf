"""A long evening: findings without the number, bias in a joint vote, a biased chair, who was away."""

import subprocess
from pathlib import Path

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.documents.wording.minutes import finding_sentence, quorum_sentences
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.voting import Tally, check_wording
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.attendance import DeclareBias, RecordArrival, RecordArrivals, RecordDeparture
from smartaachen_desktop.services.meetings import OpenMeeting
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.queries.readiness import gaps
from smartaachen_desktop.services.quorum_acts import EstablishMissingQuorum, EstablishQuorum, RestVotes
from smartaachen_desktop.services.votes import RecordBlockVote, RecordVote
from tests.services.conftest import Room


def leave(room: Room, *people: object, clock: str) -> None:
    for who in people:
        room.do(RecordDeparture(participant=who), clock)  # type: ignore[arg-type]


def test_the_quorum_is_not_established_before_enough_are_back(running: Room) -> None:
    gone = [*running.council()[4:8], *running.citizens()[:2]]
    leave(running, *gone, clock="17:06")
    running.do(EstablishMissingQuorum(meeting=running.meeting), "17:07")
    assert running.refused(EstablishQuorum(meeting=running.meeting)) == "too_few"
    for who in gone:
        running.do(RecordArrival(participant=who), "17:20")
    running.do(EstablishQuorum(meeting=running.meeting))
    assert [each.present for each in running.view().findings] == [6, 12]


def test_the_second_rule_is_named_where_the_number_is_reached(running: Room) -> None:
    """Nine are there, but five of them are expert citizens."""
    running.do(RecordArrival(participant=running.citizens()[4]), "17:06")
    leave(running, *running.council()[4:8], clock="17:07")
    running.do(EstablishMissingQuorum(meeting=running.meeting), "17:08")
    (finding,) = running.view().findings
    assert (finding.present, finding.needed) == (9, 9)
    assert "überwiegen die stimmberechtigten sachkundigen Bürger*innen nicht (§ 58 GO NRW)" in finding_sentence(
        finding, running.view()
    )
    assert running.refused(EstablishQuorum(meeting=running.meeting)) == "citizens_outnumber"
    running.do(RecordArrival(participant=running.council()[4]), "17:09")
    running.do(RestVotes((running.citizens()[4],)), "17:09")
    running.do(EstablishQuorum(meeting=running.meeting), "17:10")


def test_nobody_is_called_quorate_against_the_second_rule(planned: Room) -> None:
    planned.do(RecordArrivals(participants=(*planned.council()[:4], *planned.citizens()[:5])), "16:28")
    planned.do(OpenMeeting(meeting=planned.meeting), "16:30")
    said = quorum_sentences(planned.view())[0]
    assert "Die nötige Zahl ist erreicht. Die anwesenden Ratsmitglieder (4) überwiegen nicht" in said
    assert "Das Gremium ist beschlussfähig" not in said


def test_bias_ends_with_an_item_that_a_joint_vote_called(running: Room) -> None:
    items = (running.items[4], running.items[5])
    for item in items:
        running.do(DeclareBias(item=item, participant=running.council()[1]))
    running.do(RecordBlockVote(items, 11, 0))
    assert running.item(5).exclusions[0].ended_at == running.item(5).ended_at
    assert running.item(4).exclusions[0].ended_at is None  # it still runs


def test_who_leads_while_biased_or_away_is_a_gap_until_somebody_else_does(running: Room) -> None:
    chair = next(who for who in running.view().participants if who.person_id == running.view().chair_id)
    running.do(DeclareBias(item=running.items[4], participant=chair.id, whereabouts=Whereabouts.LEFT_ROOM))
    gap = next(gap for gap in gaps(running.view()) if gap.code == "leader_away")
    assert gap.sentence == f"Ö 5: „{chair.name}“ ist befangen; wer den Punkt geleitet hat, fehlt."
    deputy = next(who for who in running.view().participants if who.id == running.council()[4])
    running.do(ChangeAgendaItem(running.items[4], chair=deputy.person_id))
    assert "leader_away" not in {gap.code for gap in gaps(running.view())}


def test_the_minutes_name_who_was_away_also_where_only_a_vote_was_taken(running: Room, tmp_path: Path) -> None:
    leave(running, running.council()[1], clock="17:06")
    running.do(StartItem(item=running.items[5]), "17:10")
    running.do(RecordVote(running.items[5], 11, 0))
    name = next(who.name for who in running.view().participants if who.id == running.council()[1])
    read = protocol_data
    data = running.dispatcher.read(lambda session: read(session, running.meeting, Audience.PUBLIC, running.clock()))
    path = tmp_path / "niederschrift.pdf"
    path.write_bytes(build_protocol(data).content)
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert f"An Ö 6 nimmt nicht teil: {name}." in " ".join(said.split())


@pytest.mark.parametrize("invalid", [0, 1])
def test_invalid_votes_do_not_make_a_majority_of_a_unanimous_vote(invalid: int) -> None:
    tally = Tally(9, 0, 0, invalid)
    assert tally.sentence() == "Angenommen: 9 Ja gegen 0 Nein, einstimmig."
    check_wording("Einstimmig angenommen.", tally)
