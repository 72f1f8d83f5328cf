"""Referral to another body, postponement to another meeting, and motions of procedure with their two speeches."""

import subprocess
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.motions import proposed_order
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.motions import AddMotion, ChangeMotion, NoteSpeeches
from smartaachen_desktop.services.queries.destinations import possible_destinations, with_article
from smartaachen_desktop.services.queries.followup import followup_view
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.resolutions import RecordResolution, RemoveResolution
from smartaachen_desktop.services.votes import CorrectVote, RecordVote, RemoveVote
from tests.services.conftest import Room, at

ITEM = 4


def move(room: Room, kind: MotionKind, **more: object) -> UUID:
    return room.do(AddMotion(room.items[ITEM], "Antrag", "", kind, **more))["motion"]  # type: ignore[arg-type]


def adopt(room: Room, motion: UUID, yes: int = 9) -> UUID:
    return room.do(RecordVote(room.items[ITEM], yes, 11 - yes, motion=motion))["vote"]


def body(room: Room, name: str) -> UUID:
    return next(each.id for each in room.dispatcher.read(people_view).organizations if each.short_name == name)


def later(room: Room, days: int = 28) -> UUID:
    view = room.view()
    return room.do(PlanMeeting(view.organization_id, view.scheduled_start + timedelta(days=days)))["meeting"]


def minutes(room: Room, folder: Path) -> str:
    data = room.dispatcher.read(lambda session: protocol_data(session, room.meeting, Audience.PUBLIC, at("18:30")))
    path = folder / "niederschrift.pdf"
    path.write_bytes(build_protocol(data).content)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(text.split())


def test_an_adopted_referral_gives_the_item_its_result_with_the_body(running: Room, tmp_path: Path) -> None:
    motion = move(running, MotionKind.REFERRAL, target=body(running, "SG"))
    assert running.item(ITEM).motions[0].destination == "an das Steuergremium Smart.Aachen"
    adopt(running, motion)
    assert running.item(ITEM).outcome == "verwiesen an das Steuergremium Smart.Aachen"
    assert "verwiesen an das Steuergremium Smart.Aachen" in minutes(running, tmp_path)


def test_a_rejected_one_gives_none_and_a_vote_taken_back_takes_it_with_it(running: Room) -> None:
    vote = adopt(running, move(running, MotionKind.REFERRAL, target_name="an den Betriebsausschuss"), yes=2)
    assert running.item(ITEM).result is None
    running.do(CorrectVote(vote, 9, 2))
    assert running.item(ITEM).outcome == "verwiesen an den Betriebsausschuss"
    running.do(CorrectVote(vote, 2, 9))
    assert running.item(ITEM).result is None
    running.do(CorrectVote(vote, 9, 2))
    running.do(RemoveVote(vote))
    assert running.item(ITEM).outcome == ""


def test_the_resolution_on_it_says_where_in_the_list_too(running: Room, tmp_path: Path) -> None:
    motion = move(running, MotionKind.POSTPONEMENT, until=later(running))
    command = RecordResolution(running.items[ITEM], "Vertagt.", ResultCategory.POSTPONED, adopt(running, motion))
    resolution = running.do(command)["resolution"]
    words = "vertagt auf die Sitzung am 16.12.2021"
    assert running.item(ITEM).resolutions[0].result.startswith(words)
    (row,) = running.dispatcher.read(followup_view).resolutions
    assert (row.result, row.outcome) == ("vertagt", words)
    assert words in minutes(running, tmp_path)
    running.do(RemoveResolution(resolution))
    assert running.item(ITEM).outcome == words


def test_only_another_body_and_a_later_meeting_are_taken(running: Room) -> None:
    view = running.view()
    add = AddMotion(running.items[ITEM], "Antrag", "", MotionKind.REFERRAL, target=view.organization_id)
    assert running.refused(add) == "same_body"
    council = body(running, "SG")
    both = AddMotion(running.items[ITEM], "Antrag", "", MotionKind.REFERRAL, target=council, target_name="Rat")
    assert running.refused(both) == "two_targets"
    amending = AddMotion(running.items[ITEM], "Antrag", "", MotionKind.AMENDMENT, target=council)
    assert running.refused(amending) == "no_target"
    here = AddMotion(running.items[ITEM], "Antrag", "", MotionKind.POSTPONEMENT, until=running.meeting)
    assert running.refused(here) == "earlier_meeting"
    assert running.refused(AddMotion(running.items[ITEM], "Antrag", until=running.meeting)) == "no_until"
    motion = move(running, MotionKind.POSTPONEMENT)
    running.do(ChangeMotion(motion, until=later(running)))
    offered = running.dispatcher.read(lambda session: possible_destinations(session, running.items[ITEM]))
    assert [words for _id, words in offered.meetings] == ["AWD 16.12.2021"]
    assert view.organization_id not in [key for key, _words in offered.bodies]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ausschuss für Wissenschaft", "den Ausschuss für Wissenschaft"),
        ("Bezirksvertretung Mitte", "die Bezirksvertretung Mitte"),
        ("Steuergremium", "das Steuergremium"),
        ("OecherLab", "das OecherLab"),
        ("Rathausfreunde", "Rathausfreunde"),
    ],
)
def test_a_body_gets_its_article_where_the_name_tells_it(name: str, words: str) -> None:
    assert with_article(name) == words


def test_the_chair_is_offered_the_usual_order_of_procedure(running: Room) -> None:
    kinds = [MotionKind.REFERRAL, MotionKind.LIST_CLOSURE, MotionKind.AMENDMENT, MotionKind.CLOSED_DOORS,
             MotionKind.POSTPONEMENT, MotionKind.CLOSURE, MotionKind.ADJOURNMENT]  # fmt: skip
    for kind in kinds:
        move(running, kind)
    assert [each.kind for each in proposed_order(running.item(ITEM).motions)] == [
        MotionKind.ADJOURNMENT, MotionKind.CLOSED_DOORS, MotionKind.CLOSURE, MotionKind.LIST_CLOSURE,
        MotionKind.POSTPONEMENT, MotionKind.REFERRAL, MotionKind.AMENDMENT,
    ]  # fmt: skip


def test_one_speech_for_and_one_against_stand_in_the_minutes(running: Room, tmp_path: Path) -> None:
    motion = move(running, MotionKind.CLOSURE)
    running.do(NoteSpeeches(motion, speech_for="AWD, Fraktion A"))
    running.do(NoteSpeeches(motion, speech_against=""))
    adopt(running, motion)
    running.do(NoteSpeeches(motion, speech_for="AWD, Fraktion B"))  # after the vote too
    said = "Für den Antrag spricht AWD, Fraktion B, gegen den Antrag spricht ein Mitglied."
    assert said in minutes(running, tmp_path)
    running.do(NoteSpeeches(motion, speech_for=None, speech_against=None))
    assert "den Antrag spricht" not in minutes(running, tmp_path)
    amendment = move(running, MotionKind.AMENDMENT)
    assert running.refused(NoteSpeeches(amendment, speech_for="")) == "no_procedure"
