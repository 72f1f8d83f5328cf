"""Coming, going, sitting with the public, substitutes, resting votes: the timeline and what the minutes make of it."""

from datetime import timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.model.attendance import BiasReason, Whereabouts
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.quorum import to_rest, to_resume
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.attendance import (
    AddParticipant,
    ChangeBias,
    ChangeStay,
    DeclareBias,
    RecordArrival,
    RecordDeparture,
)
from smartaachen_desktop.services.people import AddPerson, ChangeOrganization
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.timeline import participants_during
from smartaachen_desktop.services.quorum_acts import EstablishMissingQuorum, EstablishQuorum, RestVotes, ResumeVote
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, at


def who(room: Room, participant: UUID) -> ParticipantView:
    return next(each for each in room.view().participants if each.id == participant)


def note(room: Room, participant: UUID) -> str:
    return wording.presence_note(who(room, participant), room.view()).replace("\N{NO-BREAK SPACE}", " ")


def substitute(room: Room, member: UUID) -> UUID:
    person = room.do(AddPerson(name="Fraktion A, Vertretung"))["person"]
    return room.do(AddParticipant(room.meeting, person, substitute_for=member))["participant"]


def test_whoever_sits_with_the_public_is_not_there_and_comes_back(running: Room) -> None:
    member = running.council()[1]
    running.do(RecordDeparture(member, to=Whereabouts.WITH_PUBLIC), "17:05")
    assert running.view().quorum(at("17:06")).present == 11
    assert note(running, member) == "bis 17:05 Uhr, ab 17:05 Uhr im Zuhörerbereich"
    running.do(RecordArrival(member), "17:15")
    assert running.view().quorum(at("17:16")).present == 12
    assert note(running, member) == "bis 17:05 Uhr, ab 17:05 Uhr im Zuhörerbereich, ab 17:15 Uhr"


def test_in_the_closed_part_there_is_no_public(running: Room) -> None:
    closed = next(item.id for item in running.view().items if not item.public)
    running.do(StartItem(item=closed))
    member = running.council()[1]
    assert running.refused(RecordDeparture(member, to=Whereabouts.WITH_PUBLIC)) == "no_public"
    running.do(RecordDeparture(member))


def test_member_and_substitute_share_one_voice(running: Room) -> None:
    absent, present = running.council()[9], running.council()[0]
    person = running.do(AddPerson(name="Fraktion E, Vertretung"))["person"]
    assert running.refused(AddParticipant(running.meeting, person, substitute_for=present)) == "both_present"
    stand_in = substitute(running, absent)
    assert who(running, stand_in).group is MemberGroup.COUNCIL
    before = running.view().quorum(at("17:06")).present
    running.do(RecordArrival(stand_in), "17:05")
    assert running.view().quorum(at("17:06")).present == before + 1
    assert running.refused(RecordArrival(absent)) == "both_present"
    assert note(running, stand_in).startswith(f"in Vertretung für {who(running, absent).name}")
    assert note(running, absent) == "vertreten durch Fraktion A, Vertretung"
    running.do(RecordDeparture(stand_in), "17:20")
    running.do(RecordArrival(absent), "17:20")
    stay = who(running, stand_in).stay_ids[0]
    assert running.refused(ChangeStay(stay, left_at=at("17:30"))) == "both_present"
    running.do(ChangeStay(stay, left_at=at("17:19")))


def test_only_members_are_represented(running: Room) -> None:
    person = running.do(AddPerson(name="Vertretung"))["person"]
    (guest,) = running.seats(MemberGroup.GUEST)
    assert running.refused(AddParticipant(running.meeting, person, substitute_for=guest)) == "no_substitute"
    stand_in = substitute(running, running.council()[9])
    assert running.refused(AddParticipant(running.meeting, person, substitute_for=stand_in)) == "no_substitute"


def test_times_are_corrected_without_overlap(running: Room) -> None:
    member = running.council()[1]
    running.do(RecordDeparture(member), "17:00")
    running.do(RecordArrival(member), "17:10")
    first, second = who(running, member).stay_ids
    running.do(ChangeStay(first, left_at=at("16:55")))
    running.do(ChangeStay(second, arrived_at=at("16:55")))
    assert who(running, member).stays == ((at("16:28"), at("16:55")), (at("16:55"), None))
    assert running.refused(ChangeStay(second, arrived_at=at("16:54"))) == "overlap"
    assert running.refused(ChangeStay(first, left_at=at("16:20"))) == "end_before_start"


def test_bias_is_corrected_and_its_reason_never_public(running: Room) -> None:
    member = running.council()[2]
    declared = DeclareBias(running.items[4], member, reason=BiasReason.EMPLOYER, decided_by_body=True)
    exclusion = running.do(declared)["exclusion"]
    running.do(ChangeBias(exclusion, started_at=at("16:48"), ended_at=at("17:01")))
    (bias,) = running.item(4).exclusions
    assert (bias.started_at, bias.ended_at, bias.reason) == (at("16:48"), at("17:01"), BiasReason.EMPLOYER)
    assert "§ 31 Abs. 4" in wording.bias_sentence(bias, running.item(4), running.view())
    shown = public_meeting(running.view()).items[4].exclusions[0]
    assert shown.reason is BiasReason.UNSTATED
    assert running.refused(ChangeBias(exclusion, ended_at=at("16:00"))) == "end_before_start"


def test_the_program_proposes_whose_vote_rests(running: Room) -> None:
    for member in running.council()[4:8]:
        running.do(RecordDeparture(member), "17:00")
    view = running.view()
    assert not view.quorum(at("17:01")).citizens_ok  # four against four
    (proposed,) = to_rest(view.seats(), running.items[4], at("17:01"))
    assert proposed in running.citizens()
    running.do(RestVotes((proposed,)), "17:02")
    view = running.view()
    assert view.quorum(at("17:03")).citizens_ok
    assert proposed not in {each.id for each in view.entitled(running.items[4], at("17:03"))}
    assert to_rest(view.seats(), running.items[4], at("17:03")) == ()
    assert to_resume(view.seats(), running.items[4], at("17:03")) == ()
    running.do(RecordArrival(running.council()[4]), "17:10")
    assert to_resume(running.view().seats(), running.items[4], at("17:11")) == (proposed,)
    running.do(ResumeVote(proposed), "17:11")
    assert "Stimmrecht ruht von 17:02 Uhr bis 17:11 Uhr (§ 58 Abs. 3 GO NRW)" in note(running, proposed)
    assert running.refused(ResumeVote(proposed)) == "not_resting"
    assert running.refused(RestVotes((running.council()[0],))) == "no_citizen"


def test_findings_of_the_quorum_stand_in_the_minutes_with_their_times(running: Room) -> None:
    for member in running.council()[3:8]:
        running.do(RecordDeparture(member), "17:00")
    running.do(EstablishMissingQuorum(running.meeting, raised_by="AWD, Fraktion C"), "17:02")
    assert running.refused(RecordVote(item=running.items[4], yes=1, no=0)) == "no_quorum"
    for member in running.council()[3:8]:
        running.do(RecordArrival(member), "17:10")
    running.do(EstablishQuorum(running.meeting), "17:11")
    running.do(RecordVote(item=running.items[4], yes=1, no=0))
    text = " ".join(wording.quorum_sentences(running.view())).replace("\N{NO-BREAK SPACE}", " ")
    assert (
        "Auf Rüge von AWD, Fraktion C stellt die Sitzungsleitung um 17:02 Uhr die Beschlussunfähigkeit fest: " in text
    )
    assert "7 Stimmberechtigte anwesend, 9 nötig." in text
    assert "Die Sitzungsleitung stellt um 17:11 Uhr die Beschlussfähigkeit fest: 12 Stimmberechtigte" in text


def test_own_rules_name_their_own_source(running: Room) -> None:
    body = running.example.organizations["awd"]
    assert "(§ 49 GO NRW)" in wording.quorum_sentences(running.view())[0]
    from smartaachen_desktop.model.people import RuleProfile

    running.do(ChangeOrganization(body, rule_profile=RuleProfile.OWN_RULES, rules_source="Geschäftsordnung § 3"))
    assert "(Geschäftsordnung § 3)" in wording.quorum_sentences(running.view())[0]
    assert not running.view().quorum(at("17:00")).citizens_rule


def test_who_was_there_for_an_item(running: Room) -> None:
    late, gone, biased = running.council()[9], running.council()[1], running.council()[2]
    running.do(RecordDeparture(gone, at=at("16:40")))
    running.do(DeclareBias(running.items[4], biased))
    running.do(FinishItem(item=running.items[4]), "17:20")
    running.do(RecordArrival(late), "17:20")
    view = running.view()
    there = {each.id for each in participants_during(view, view.items[4])}
    assert not there & {late, gone, biased}
    sentence = wording.absence_sentence(view.items[4], view)
    assert sentence.startswith("An Ö 5 nehmen nicht teil: ")
    for each in (late, gone):
        assert who(running, each).name in sentence
    assert who(running, biased).name not in sentence  # the sentence on bias tells it
    assert wording.absence_sentence(view.items[6], view) == ""


@pytest.mark.parametrize("minutes", [0, 30])
def test_a_second_call_is_quorate_whatever_the_number(running: Room, minutes: int) -> None:
    from dataclasses import replace

    view = replace(running.view(), second_call=True, participants=running.view().participants[:1])
    assert view.quorum(at("17:00") + timedelta(minutes=minutes)).reached
    assert "§ 49 Abs. 2 GO NRW" in wording.quorum_sentences(view)[0]
