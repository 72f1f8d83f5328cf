"""Points of order (zur Geschäftsordnung) come before everybody who waits to speak on the matter."""

import csv
import io
from uuid import UUID

from smartaachen_desktop.exchange.tables import speaking_table
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.speaking_times import by_group, speaking_times
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.speeches import (
    AddSpeaker,
    EndSpeech,
    MarkPointOfOrder,
    MoveSpeaker,
    RemoveSpeaker,
    StartSpeech,
)
from tests.services.conftest import Room, at


def add(room: Room, name: str, *, procedural: bool = False) -> UUID:
    return room.do(AddSpeaker(room.items[4], name=name, procedural=procedural))["speech"]


def order(room: Room) -> str:
    return "".join(speech.name for speech in room.item(4).speeches)


def test_points_of_order_come_first_in_their_own_order(running: Room) -> None:
    running.do(StartSpeech(add(running, "A")))
    add(running, "B")
    add(running, "C")
    add(running, "P", procedural=True)
    assert order(running) == "APBC", "never before who has the floor"
    second = add(running, "Q", procedural=True)
    assert order(running) == "APQBC"
    running.do(MoveSpeaker(second, 2))
    assert order(running) == "APBQC", "the chair may still decide otherwise"
    add(running, "R", procedural=True)
    assert order(running) == "APRBQC", "to the front all the same"


def test_who_waits_can_raise_one_and_take_it_back(running: Room) -> None:
    add(running, "A")
    add(running, "B")
    last = add(running, "C")
    running.do(MarkPointOfOrder(last))
    assert order(running) == "CAB"
    before = running.dispatcher.last_entry()
    running.do(MarkPointOfOrder(last))
    assert running.dispatcher.last_entry() == before, "nothing changed, nothing written"
    add(running, "P", procedural=True)
    running.do(MarkPointOfOrder(last, procedural=False))
    assert order(running) == "PCAB"
    running.dispatcher.undo()
    assert order(running) == "CPAB"


def test_it_is_refused_as_other_speeches_are(running: Room) -> None:
    one, two, *_rest = running.seats(MemberGroup.COUNCIL)
    item = running.items[4]
    matter = running.do(AddSpeaker(item, one))["speech"]
    point = running.do(AddSpeaker(item, one, procedural=True))["speech"]
    assert running.refused(AddSpeaker(item, one, procedural=True)) == "speaker_waiting"
    assert running.refused(MarkPointOfOrder(matter)) == "speaker_waiting"
    running.do(StartSpeech(point), "17:10")
    assert running.refused(MarkPointOfOrder(point, procedural=False)) == "speech_started"
    assert running.refused(RemoveSpeaker(point)) == "speech_started"
    assert running.refused(AddSpeaker(item, name=" ", procedural=True)) == "empty_name"
    running.do(DeclareBias(item=item, participant=two))
    assert running.refused(AddSpeaker(item, two, procedural=True)) == "biased"


def test_the_wall_says_so_and_the_minutes_do_not(running: Room) -> None:
    add(running, "A")
    first = add(running, "P", procedural=True)
    add(running, "Q", procedural=True)
    running.do(StartSpeech(first), "17:10")
    shown = running.dispatcher.read(lambda session: wall_source(session, running.meeting)).speakers
    assert shown is not None
    assert (shown.speaking, shown.procedural) == ("P", True)
    assert (shown.waiting, shown.points) == (("Q", "A"), (0,))
    assert not any(item.speeches for item in public_meeting(running.view()).items)


def test_the_statistics_count_them_among_the_speeches(running: Room) -> None:
    one = running.seats(MemberGroup.COUNCIL)[0]
    for procedural, minute in ((False, 10), (True, 20)):
        speech = running.do(AddSpeaker(running.items[4], one, procedural=procedural))["speech"]
        running.do(StartSpeech(speech), f"17:{minute}")
        running.do(EndSpeech(speech), f"17:{minute + 2}")
    times = speaking_times(running.view(), at("18:00"))
    assert [(each.speeches, each.seconds, each.points) for each in times] == [(2, 240, 1)]
    assert [each.points for each in by_group(times)] == [1]
    rows = list(csv.DictReader(io.StringIO(speaking_table(times).decode("utf-8-sig")), delimiter=";"))
    assert [row["davon zur Geschäftsordnung"] for row in rows] == ["1", "1"]
