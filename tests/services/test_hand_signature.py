"""Minutes signed on paper: in order, on a possible day, both under one document (§ 52 GO NRW)."""

from collections.abc import Callable
from datetime import date

import pytest

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.documents import SignatureLevel, SignerRole
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.minutes import NoteHandSignature, RefuseSignature, SignMinutes
from tests.services.conftest import Room

Sign = Callable[[SignerRole], SignMinutes]
DAY = date(2021, 11, 18)


def by_hand(room: Room, role: SignerRole, day: date = DAY) -> NoteHandSignature:
    return NoteHandSignature(meeting=room.meeting, role=role, day=day)


def test_both_by_hand_seal_the_meeting_for_good(approved: Room) -> None:
    assert approved.refused(by_hand(approved, SignerRole.SECRETARY)) == "chair_first"
    approved.do(by_hand(approved, SignerRole.CHAIR))
    assert approved.view().state is MeetingState.APPROVED
    assert approved.refused(by_hand(approved, SignerRole.CHAIR)) == "already_signed"
    with pytest.raises(RuleBroken):
        approved.dispatcher.undo()
    approved.do(by_hand(approved, SignerRole.SECRETARY))
    view = approved.view()
    assert view.sealed
    assert [(each.role, each.level, local(each.at).date()) for each in view.signatures] == [
        (role, SignatureLevel.HANDWRITTEN, DAY) for role in SignerRole
    ]


def test_it_needs_the_release(decided: Room) -> None:
    assert decided.refused(by_hand(decided, SignerRole.CHAIR)) == "not_approved"


@pytest.mark.parametrize(
    ("day", "code"), [(date(2021, 11, 17), "day_before_meeting"), (date(2021, 11, 19), "day_in_future")]
)
def test_an_impossible_day_is_refused(approved: Room, day: date, code: str) -> None:
    assert approved.refused(by_hand(approved, SignerRole.CHAIR, day)) == code


def test_paper_and_file_do_not_mix(approved: Room, sign: Sign) -> None:
    approved.do(by_hand(approved, SignerRole.CHAIR))
    assert approved.refused(sign(SignerRole.SECRETARY)) == "mixed_ways"
    with pytest.raises(RuleBroken) as caught:
        approved.dispatcher.execute(sign(SignerRole.SECRETARY))
    assert "Von Hand unterschrieben" in caught.value.sentence()


def test_file_and_paper_do_not_mix(approved: Room, sign: Sign) -> None:
    approved.do(sign(SignerRole.CHAIR))
    assert approved.refused(by_hand(approved, SignerRole.SECRETARY)) == "mixed_ways"
    approved.do(sign(SignerRole.SECRETARY))
    assert approved.view().sealed


@pytest.mark.parametrize("refusing", list(SignerRole))
def test_a_refusal_goes_with_paper(approved: Room, refusing: SignerRole) -> None:
    for role in SignerRole:
        refusal = RefuseSignature(meeting=approved.meeting, role=role, note="Einwand")
        approved.do(refusal if role is refusing else by_hand(approved, role))
    view = approved.view()
    assert view.sealed
    assert {each.role: each.level for each in view.signatures}[refusing] is SignatureLevel.REFUSED
    assert [each.role for each in view.signatures] == list(SignerRole)
