"""A body with own rules is never told of GO NRW: not in a refusal, not in a sentence of its minutes and letters."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from smartaachen_desktop.documents.wording import letters
from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.documents import SignatureLevel, SignerRole
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.model.vote_file import NamedVoice, VoteFile, VoteSource
from smartaachen_desktop.model.voting import Choice, VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.archive import ArchiveMeeting
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.minutes import check_signable
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.signers import next_signer
from smartaachen_desktop.services.queries.voters import voters
from smartaachen_desktop.services.quorum_acts import RestVotes
from smartaachen_desktop.services.scans import StoreScan
from smartaachen_desktop.services.speeches import AddSpeaker
from smartaachen_desktop.services.votes import RecordBlockVote
from tests.services.conftest import Room, release, signing

OWN = "Geschäftsordnung des Gremiums, Nr. 3"


def own_rules(room: Room, source: str = OWN) -> None:
    body = room.example.organizations["awd"]
    room.do(ChangeOrganization(body, rule_profile=RuleProfile.OWN_RULES, rules_source=source))


@contextmanager
def cited(shown: str | None) -> Iterator[None]:
    with pytest.raises(UserError) as caught:
        yield
    assert caught.value.paragraph == shown


def refusals(room: Room) -> list[tuple[Command, Law]]:
    """Every refusal with a paragraph that stands in the middle of a meeting, and the paragraph of a committee."""
    item, biased = room.items[4], room.council()[0]
    room.do(DeclareBias(item, biased))
    closed = room.do(AddAgendaItem(room.meeting, "Grundstück", public=False))["item"]
    return [
        (AddSpeaker(item, participant=biased), Law.BIAS),
        (DeclareBias(closed, room.council()[1], whereabouts=Whereabouts.WITH_PUBLIC), Law.BIAS),
        (RecordBlockVote((item, room.items[5]), 8, 0), Law.BIAS),
        (RestVotes((room.council()[2],)), Law.CITIZENS_MAJORITY),
        (StoreScan(room.meeting, "scan.pdf", b"%PDF-1.7"), Law.MINUTES),
        (ArchiveMeeting(room.meeting), Law.MINUTES),
        (ChangeOrganization(room.example.organizations["awd"], roll_call_demand=-1), Law.VOTE_FORMS),
    ]


@pytest.mark.parametrize("source", [OWN, ""])
def test_refusals_name_the_law_to_a_committee_and_the_own_source_to_others(running: Room, source: str) -> None:
    commands = refusals(running)
    for command, law in commands:
        with cited(law):
            running.do(command)
    own_rules(running, source)
    for command, _law in commands:
        with cited(source or None):
            running.do(command)


def test_an_item_forwarded_into_a_meeting_that_has_begun(running: Room) -> None:
    own_rules(running)
    body = running.example.organizations["awd"]
    other = running.do(PlanMeeting(body, running.view().scheduled_start.replace(year=2022)))["meeting"]
    item = running.do(AddAgendaItem(other, "Bericht"))["item"]
    with cited(OWN):
        running.do(ForwardItem(item, running.meeting))


@pytest.mark.parametrize("source", [OWN, ""])
def test_signing_and_the_seal(running: Room, source: str) -> None:
    own_rules(running, source)
    view = release(running).view()
    signer = next_signer(view)
    assert signer is not None
    for state in (MeetingState.DRAFT, MeetingState.SIGNED):
        with cited(source or None):
            check_signable(replace(view, state=state), signer, SignatureLevel.HANDWRITTEN)
    for role in (SignerRole.CHAIR, SignerRole.SECRETARY):
        running.do(signing(running, role))
    with cited(source or None):
        running.do(AddSpeaker(running.items[4], name="Gast"))


def test_a_file_with_names_in_a_secret_vote() -> None:
    file = VoteFile(VoteSource("a.csv", "0a" * 32), voices=(NamedVoice(1, "AWD, Fraktion A", Choice.YES),))
    for law in (OWN, ""):
        with cited(law or None):
            file.check_method(VoteMethod.SECRET, law)


@pytest.mark.parametrize("source", [OWN, ""])
def test_sentences_of_minutes_and_letters(running: Room, source: str) -> None:
    citizen = running.citizens()[0]
    running.do(RestVotes((citizen,)), "17:04")

    def texts() -> list[str]:
        view = running.view()
        who = next(each for each in view.participants if each.id == citizen)
        found = [wording.presence_note(who, view), letters.second_call(view), letters.too_late(view)]
        found += wording.quorum_sentences(view) + wording.quorum_sentences(replace(view, second_call=True))
        return [*found, str(voters(view, running.item(4), running.clock()).left_out)]

    assert all("GO NRW" in text for text in texts())
    own_rules(running, source)
    assert not any("§" in text or "()" in text for text in texts())
    if source:
        assert all(source in text for text in texts())
