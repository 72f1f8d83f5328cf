"""The speaker list: one speaks at a time, those waiting can be moved, and the times add up."""

import pytest

from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services import meetings
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, StartItem
from smartaachen_desktop.services.agenda_order import RemoveAgendaItem
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.speeches import AddSpeaker, EndSpeech, MoveSpeaker, RemoveSpeaker, StartSpeech
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, at, release


def list_of(room: Room, index: int = 4) -> list[str]:
    return [speech.name for speech in room.item(index).speeches]


def add(room: Room, name: str) -> Command:
    return StartSpeech(room.do(AddSpeaker(room.items[4], name=name))["speech"])


def test_the_next_speaker_ends_the_one_before(running: Room) -> None:
    first, second = add(running, "Fraktion A"), add(running, "Fraktion B")
    running.do(first, "17:10")
    running.do(second, "17:13")
    spoken, speaking = running.item(4).speeches
    assert (spoken.started_at, spoken.ended_at) == (at("17:10"), at("17:13"))
    assert speaking.speaking
    assert speaking.seconds(at("17:15")) == 120


def test_a_participant_brings_the_name_and_waits_only_once(running: Room) -> None:
    who = running.view().participants[0]
    speech = running.do(AddSpeaker(running.items[4], who.id))["speech"]
    assert list_of(running) == [who.name]
    assert running.refused(AddSpeaker(running.items[4], who.id)) == "speaker_waiting"
    running.do(StartSpeech(speech))
    running.do(AddSpeaker(running.items[4], who.id))
    assert list_of(running) == [who.name, who.name]


def test_a_name_is_needed_and_a_guest_needs_no_more(running: Room) -> None:
    assert running.refused(AddSpeaker(running.items[4], name="  ")) == "empty_name"
    running.do(AddSpeaker(running.items[4], name=" Einwohner*in "))
    assert list_of(running) == ["Einwohner*in"]
    assert running.refused(AddSpeaker(running.items[4], name="Einwohner*in")) == "speaker_waiting"


def test_who_waits_can_be_moved_but_not_before_those_who_spoke(running: Room) -> None:
    starts = [add(running, name) for name in "ABCD"]
    running.do(starts[0])
    running.do(MoveSpeaker(starts[3].speech, 0))  # type: ignore[attr-defined]
    assert list_of(running) == ["A", "D", "B", "C"]
    running.do(MoveSpeaker(starts[3].speech, 99))  # type: ignore[attr-defined]
    assert list_of(running) == ["A", "B", "C", "D"]
    running.do(starts[3])
    assert list_of(running) == ["A", "D", "B", "C"]
    assert running.refused(MoveSpeaker(starts[0].speech, 1)) == "speech_started"  # type: ignore[attr-defined]


def test_only_who_waits_can_be_struck_off(running: Room) -> None:
    start = add(running, "A")
    running.do(RemoveSpeaker(start.speech))  # type: ignore[attr-defined]
    assert list_of(running) == []
    start = add(running, "B")
    running.do(start)
    assert running.refused(RemoveSpeaker(start.speech)) == "speech_started"  # type: ignore[attr-defined]
    assert running.refused(start) == "speech_started"


def test_ending(running: Room) -> None:
    start = add(running, "A")
    end = EndSpeech(start.speech)  # type: ignore[attr-defined]
    assert running.refused(end) == "speech_not_running"
    running.do(start, "17:20")
    assert running.refused(EndSpeech(end.speech, at("17:19"))) == "end_before_start"
    running.do(end, "17:24")
    assert running.refused(end) == "speech_not_running"
    assert running.item(4).speeches[0].seconds(at("18:00")) == 240


def test_the_floor_is_given_only_to_the_item_that_runs(running: Room) -> None:
    speech = running.do(AddSpeaker(running.items[5], name="A"))["speech"]
    assert running.refused(StartSpeech(speech)) == "item_not_running"


def test_who_is_biased_does_not_take_part(running: Room) -> None:
    (who, *_rest) = running.seats(MemberGroup.COUNCIL)
    speech = running.do(AddSpeaker(running.items[4], who))["speech"]
    running.do(DeclareBias(item=running.items[4], participant=who))
    assert running.refused(StartSpeech(speech)) == "biased"
    assert running.refused(AddSpeaker(running.items[4], who)) == "biased"


@pytest.mark.parametrize("end", ["finish", "park", "next", "break", "close"])
def test_nobody_speaks_on_when_the_item_stops(running: Room, end: str) -> None:
    running.do(add(running, "A"), "17:20")
    add(running, "B")
    item = running.items[4]
    running.do(
        {
            "finish": FinishItem(item),
            "park": ParkItem(item),
            "next": StartItem(running.items[5]),
            "break": meetings.InterruptMeeting(running.meeting),
            "close": meetings.CloseMeeting(running.meeting),
        }[end],
        "17:30",
    )
    spoken, waiting = running.item(4).speeches
    assert spoken.ended_at == at("17:30")
    assert waiting.waiting


def test_the_list_goes_with_its_item_and_undo_brings_it_back(running: Room) -> None:
    running.do(AddSpeaker(running.items[5], name="A"))
    running.do(RemoveAgendaItem(running.items[5]))
    running.dispatcher.undo()
    assert list_of(running, 5) == ["A"]


def test_it_is_no_part_of_the_public_edition_and_closed_with_the_minutes(decided: Room) -> None:
    speech = decided.do(AddSpeaker(decided.items[4], name="A"))["speech"]
    public = public_meeting(decided.view())
    assert all(item.speeches == () for item in public.items)
    release(decided)
    assert decided.refused(AddSpeaker(decided.items[4], name="B")) == "minutes_approved"
    assert decided.refused(RemoveSpeaker(speech)) == "minutes_approved"


def test_closing_the_debate_empties_the_list(running: Room) -> None:
    item = running.items[4]
    running.do(AddSpeaker(item, name="Erste"))
    running.do(StartSpeech(running.item(4).speeches[0].id))
    running.do(AddSpeaker(item, name="Zweite"))
    motion = running.do(AddMotion(item, "Schluss der Debatte", kind=MotionKind.CLOSURE))["motion"]
    running.do(RecordVote(item, 9, 2, motion=motion))
    assert [speech.name for speech in running.item(4).speeches] == ["Erste"]
