"""GO NRW is cited for committees of the council; a body with own rules names its own source, or nothing."""

from dataclasses import replace

import pytest

from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.model.citations import citation, in_brackets
from smartaachen_desktop.model.demands import Demand
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.agenda_course import FinishItem
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.elections import RecordElection
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.quorum_acts import EstablishMissingQuorum
from smartaachen_desktop.services.urgency import AddUrgentItem
from smartaachen_desktop.services.votes import ChangeVoteWording, RecordVote
from tests.services.conftest import Room

OWN = "Geschäftsordnung des Gremiums, Nr. 3"


def own_rules(room: Room, source: str) -> None:
    body = room.example.organizations["awd"]
    room.do(ChangeOrganization(body, rule_profile=RuleProfile.OWN_RULES, rules_source=source))


def cited(room: Room, command: Command) -> str | None:
    with pytest.raises(UserError) as caught:
        room.do(command)
    return caught.value.paragraph


def test_the_law_for_committees_the_source_for_others() -> None:
    assert citation(RuleProfile.COUNCIL_COMMITTEE, "§ 50 GO NRW", OWN) == "§ 50 GO NRW"
    assert citation(RuleProfile.OWN_RULES, "§ 50 GO NRW", f" {OWN} ") == OWN
    assert citation(RuleProfile.OWN_RULES, "§ 50 GO NRW") == in_brackets("") == ""
    assert in_brackets("§ 50 GO NRW") == " (§ 50 GO NRW)"


@pytest.mark.parametrize(("source", "shown"), [(OWN, OWN), ("", None)])
def test_refusals_of_a_body_with_own_rules(running: Room, source: str, shown: str | None) -> None:
    item = running.items[4]
    too_many, urgent = RecordVote(item, 13, 0), AddUrgentItem(running.meeting, "Unwetter", "Gefahr", 9, 0)
    election = RecordElection(item, "Schriftführung", (("AWD, Fraktion A", 13),))
    assert (cited(running, too_many), cited(running, election)) == ("§ 50 GO NRW", "§ 50 GO NRW")
    own_rules(running, source)
    assert (cited(running, too_many), cited(running, election)) == (shown, shown)
    assert cited(running, replace(election, objection_asked=False)) == shown
    assert cited(running, EstablishMissingQuorum(running.meeting)) == shown
    vote = running.do(RecordVote(item, 9, 2))["vote"]
    assert cited(running, ChangeVoteWording(vote, "Abgelehnt.")) == shown
    running.do(FinishItem(item))
    assert cited(running, urgent) == shown


def test_an_urgent_item_of_a_committee_cites_the_law(running: Room) -> None:
    running.do(FinishItem(running.items[4]))
    assert cited(running, AddUrgentItem(running.meeting, "Unwetter", "Gefahr", 9, 0)) == "§ 48 Abs. 1 GO NRW"


@pytest.mark.parametrize("source", [OWN, ""])
def test_the_minutes_of_a_body_with_own_rules(running: Room, source: str) -> None:
    item = running.items[4]
    running.do(DeclareBias(item, running.council()[0], decided_by_body=True))
    demands = (Demand(VoteMethod.SECRET, "Fraktion A", 9), Demand(VoteMethod.ROLL_CALL, "Fraktion B", 9))
    running.do(RecordVote(item, 9, 2, method=VoteMethod.SECRET, demands=demands))

    def sentences() -> list[str]:
        view = running.view()
        vote = running.item(4).motions[-1].vote
        assert vote is not None
        (bias,) = running.item(4).exclusions
        return [*wording.demand_sentences(vote, view), wording.bias_sentence(bias, running.item(4), view)]

    before = sentences()
    assert [each.count("GO NRW") for each in before] == [1, 1, 2]
    own_rules(running, source)
    assert [each.count("GO NRW") for each in sentences()] == [0, 0, 0]
    assert [each.count(f"({OWN})") for each in sentences()] == ([1, 1, 2] if source else [0, 0, 0])
    assert all("()" not in each and " ." not in each for each in sentences())
