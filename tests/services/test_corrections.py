"""What was written down in a hurry is mended while the minutes are open, and nothing that would contradict them."""

import pytest

from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda_course import FinishItem
from smartaachen_desktop.services.attendance import AddParticipant, RecordArrival
from smartaachen_desktop.services.corrections import (
    CorrectInterruption,
    CorrectItemTimes,
    CorrectMeetingTimes,
    CorrectRest,
    RemoveParticipant,
)
from smartaachen_desktop.services.meetings import CloseMeeting, InterruptMeeting, ResumeMeeting
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.quorum_acts import RestVotes, ResumeVote
from tests.services.conftest import Room, at


def test_begin_end_and_breaks_of_the_meeting(running: Room) -> None:
    running.do(InterruptMeeting(running.meeting), "17:10")
    running.do(ResumeMeeting(running.meeting), "17:20")
    assert running.refused(CorrectMeetingTimes(running.meeting, ended_at=at("18:00"))) == "not_closed"
    running.do(CloseMeeting(running.meeting), "18:00")
    running.do(CorrectMeetingTimes(running.meeting, started_at=at("16:31"), ended_at=at("18:02")))
    (pause,) = running.view().interruptions
    assert pause.id is not None
    running.do(CorrectInterruption(pause.id, ended_at=at("17:25"), reason="Beratung der Fraktionen"))
    view = running.view()
    assert (view.started_at, view.ended_at) == (at("16:31"), at("18:02"))
    assert (view.interruptions[0].ended_at, view.interruptions[0].reason) == (at("17:25"), "Beratung der Fraktionen")
    assert running.refused(CorrectInterruption(pause.id, ended_at=at("17:05"))) == "end_before_start"
    assert running.refused(CorrectMeetingTimes(running.meeting, started_at=at("17:30"))) == "outside_meeting"


def test_times_of_an_item(running: Room) -> None:
    item = running.items[4]
    assert running.refused(CorrectItemTimes(item, ended_at=at("17:00"))) == "item_not_done"
    running.do(FinishItem(item), "17:05")
    running.do(CorrectItemTimes(item, started_at=at("16:45"), ended_at=at("17:03")))
    assert (running.item(4).started_at, running.item(4).ended_at) == (at("16:45"), at("17:03"))
    assert running.refused(CorrectItemTimes(item, started_at=at("16:00"))) == "outside_meeting"


def test_a_resting_vote(running: Room) -> None:
    who = running.citizens()[0]
    running.do(RestVotes((who,)), "17:06")
    running.do(ResumeVote(who), "17:12")
    (rest,) = next(each.rest_ids for each in running.view().participants if each.id == who)
    running.do(CorrectRest(rest, ended_at=at("17:10")))
    assert next(each.rests for each in running.view().participants if each.id == who) == ((at("17:06"), at("17:10")),)


@pytest.mark.parametrize("came", [False, True])
def test_a_guest_added_by_mistake_is_struck_off(running: Room, came: bool) -> None:
    person = running.do(AddPerson("OecherLab, zweite Stelle"))["person"]
    guest = running.do(AddParticipant(running.meeting, person, MemberGroup.GUEST))["participant"]
    if came:
        running.do(RecordArrival(guest))
    running.do(RemoveParticipant(guest))
    assert guest not in [who.id for who in running.view().participants]
    assert running.refused(RemoveParticipant(running.council()[0])) == "member_stays"
