"""Interposed questions (Zwischenfragen): noted into a speech, they end nothing and count as no speech."""

import csv
import io
from uuid import UUID

from smartaachen_desktop.exchange.tables import speaking_table
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda_course import FinishItem
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.speaking_times import by_group, speaking_times
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.slide_choice import chosen_slide
from smartaachen_desktop.services.slides import Choice
from smartaachen_desktop.services.slides_room import SpeakersSlide
from smartaachen_desktop.services.speeches import (
    AddInterposedQuestion,
    AddSpeaker,
    EndSpeech,
    MoveSpeaker,
    RemoveInterposedQuestion,
    RemoveSpeaker,
    StartSpeech,
)
from tests.services.conftest import Room, at, decide, release


def speak(room: Room, name: str, clock: str) -> UUID:
    speech = room.do(AddSpeaker(room.items[4], name=name))["speech"]
    room.do(StartSpeech(speech), clock)
    return speech


def test_the_speech_goes_on_and_the_order_of_the_list_stands(running: Room) -> None:
    speech = speak(running, "A", "17:10")
    for name in "BC":
        running.do(AddSpeaker(running.items[4], name=name))
    question = running.do(AddInterposedQuestion(speech, name=" D "), "17:12")["question"]
    rows = running.item(4).speeches
    assert [row.name for row in rows] == ["A", "D", "B", "C"]
    assert [row.name for row in rows if row.waiting] == ["B", "C"]
    assert [row.id for row in rows if row.speaking] == [speech]
    assert (rows[1].during_id, rows[1].started_at) == (speech, at("17:12"))
    running.do(MoveSpeaker(rows[3].id, 0))
    running.do(StartSpeech(rows[3].id), "17:15")
    assert [row.name for row in running.item(4).speeches] == ["A", "D", "C", "B"]
    assert running.item(4).speeches[0].seconds(at("18:00")) == 300
    for command in (StartSpeech(question), EndSpeech(question), RemoveSpeaker(question), MoveSpeaker(question, 0)):
        assert running.refused(command) in ("speech_started", "speech_not_running")


def test_it_is_struck_off_and_undo_brings_it_back(running: Room) -> None:
    speech = speak(running, "A", "17:10")
    question = running.do(AddInterposedQuestion(speech, name="B"), "17:11")["question"]
    assert running.refused(RemoveInterposedQuestion(speech)) == "no_question"
    running.do(RemoveInterposedQuestion(question))
    assert [row.name for row in running.item(4).speeches] == ["A"]
    running.dispatcher.undo()
    assert [row.during_id for row in running.item(4).speeches] == [None, speech]
    running.dispatcher.undo()
    assert [row.name for row in running.item(4).speeches] == ["A"]


def test_who_may_ask_and_when(running: Room) -> None:
    who, biased, *_rest = running.seats(MemberGroup.COUNCIL)
    speech = running.do(AddSpeaker(running.items[4], who))["speech"]
    assert running.refused(AddInterposedQuestion(speech, name="B")) == "speech_not_running"
    running.do(StartSpeech(speech), "17:10")
    assert running.refused(AddInterposedQuestion(speech, who)) == "own_question"
    assert running.refused(AddInterposedQuestion(speech, name=" ")) == "empty_name"
    assert running.refused(AddInterposedQuestion(speech, name="B", at=at("17:09"))) == "end_before_start"
    running.do(DeclareBias(item=running.items[4], participant=biased))
    assert running.refused(AddInterposedQuestion(speech, biased)) == "biased"
    running.do(FinishItem(running.items[4]), "17:20")
    assert running.refused(AddInterposedQuestion(speech, name="B")) == "speech_not_running"


def test_speaking_times_tell_it_apart(running: Room) -> None:
    one, two, *_rest = running.seats(MemberGroup.COUNCIL)
    speech = running.do(AddSpeaker(running.items[4], one))["speech"]
    running.do(StartSpeech(speech), "17:10")
    running.do(AddInterposedQuestion(speech, two), "17:12")
    running.do(AddInterposedQuestion(speech, two), "17:13")
    running.do(EndSpeech(speech), "17:15")
    times = speaking_times(running.view(), at("18:00"))
    assert [(each.speeches, each.seconds, each.questions) for each in times] == [(1, 300, 0), (0, 0, 2)]
    assert sum(each.questions for each in by_group(times)) == 2
    rows = list(csv.DictReader(io.StringIO(speaking_table(times).decode("utf-8-sig")), delimiter=";"))
    assert [row["Zwischenfragen"] for row in rows if row["Art"] == "Person"] == ["0", "2"]
    assert [row["Redezeit"] for row in rows if row["Art"] == "Person"] == ["0:05:00", "0:00:00"]


def test_the_wall_names_the_last_one_where_speakers_are_shown_and_nowhere_else(running: Room) -> None:
    def slide(choice: Choice | None) -> object:
        source = running.dispatcher.read(lambda session: wall_source(session, running.meeting))
        return chosen_slide(source, choice) if choice is not None else source

    speech = speak(running, "A", "17:10")
    for name in ("Erste Fragende", "Zweite Fragende"):
        running.do(AddInterposedQuestion(speech, name=name), "17:12")
    shown = slide(Choice.SPEAKERS)
    assert isinstance(shown, SpeakersSlide)
    assert (shown.speaking, shown.question, shown.waiting) == ("A", "Zweite Fragende", ())
    for choice in Choice:
        if choice is not Choice.SPEAKERS:
            assert "Fragende" not in repr(slide(choice)), choice
    running.do(EndSpeech(speech), "17:15")
    shown = slide(Choice.SPEAKERS)
    assert isinstance(shown, SpeakersSlide)
    assert shown.question == ""


def test_it_is_no_part_of_the_public_edition_and_closed_with_the_minutes(running: Room) -> None:
    speech = speak(running, "A", "17:10")
    question = running.do(AddInterposedQuestion(speech, name="Fragende"), "17:11")["question"]
    assert "Fragende" not in repr(public_meeting(running.view()))
    release(decide(running))
    assert running.refused(AddInterposedQuestion(speech, name="B")) == "minutes_approved"
    assert running.refused(RemoveInterposedQuestion(question)) == "minutes_approved"
