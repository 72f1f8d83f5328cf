"""The minutes mention an interruption at the item it interrupted, too."""

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.exports import DocumentKind
from smartaachen_desktop.services.meetings import InterruptMeeting, ResumeMeeting
from smartaachen_desktop.services.queries.public import public_meeting
from tests.services.conftest import Room
from tests.services.test_invitation import made, pdf_text

SENTENCE = "Die Beratung dieses Punkts war unterbrochen"


def pause(room: Room, start: str, end: str, reason: str = "") -> None:
    room.do(InterruptMeeting(room.meeting, reason), start)
    room.do(ResumeMeeting(room.meeting), end)


def minutes(room: Room, audience: Audience) -> str:
    return " ".join(pdf_text(made(room, DocumentKind.PROTOCOL, audience)[1]).split())


def test_it_stands_at_the_item_that_ran(running: Room) -> None:
    pause(running, "17:10", "17:20", "Beratung der Fraktionen")
    running.do(FinishItem(running.items[4]), "17:25")
    pause(running, "17:30", "17:35", "Lüften")
    first, second = running.view().interruptions
    assert (first.item_id, second.item_id) == (running.items[4], None), "between two items it belongs to none"
    for audience in Audience:
        text = minutes(running, audience)
        assert text.count(SENTENCE) == 1
        assert f"{SENTENCE}: von 17:10" in text
        assert [text.count(start) for start in ("von 17:10", "von 17:30")] == [2, 1], "in the head, and at the item"


def test_of_a_closed_item_the_public_learns_the_break_alone(running: Room) -> None:
    running.do(FinishItem(running.items[4]), "17:05")
    shut = AddAgendaItem(running.meeting, "Grundstücke", public=False, internal_title="Ankauf")
    closed = running.do(shut)["item"]
    running.do(StartItem(closed), "17:06")
    pause(running, "17:10", "17:20", "GEHEIM")
    (seen,) = public_meeting(running.view()).interruptions
    assert (seen.item_id, seen.reason) == (None, "")
    assert SENTENCE in minutes(running, Audience.INTERNAL)
    public = minutes(running, Audience.PUBLIC)
    assert public.count("von 17:10") == 1
    assert SENTENCE not in public
    assert "GEHEIM" not in public


def test_a_stage_item_is_not_told_by_it(running: Room) -> None:
    running.do(FinishItem(running.items[4]), "17:05")
    stage = running.do(AddAgendaItem(running.meeting, "Foto", stage=True))["item"]
    running.do(StartItem(stage), "17:06")
    pause(running, "17:10", "17:20")
    assert [each.item_id for each in running.view().interruptions] == [None]
    assert SENTENCE not in minutes(running, Audience.INTERNAL)
