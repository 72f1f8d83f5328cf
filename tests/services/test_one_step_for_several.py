"""What one hand does to several people is one step, taken back by one undo."""

from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import AddParticipant
from smartaachen_desktop.services.corrections import RemoveParticipants
from smartaachen_desktop.services.quorum_acts import RestVotes, ResumeVotes
from tests.services.conftest import Room


def test_several_guests_are_struck_off_and_come_back_together(running: Room) -> None:
    guests = [
        running.do(AddParticipant(running.meeting, None, MemberGroup.GUEST, name=name))["participant"]
        for name in ("Gast 1", "Gast 2")
    ]
    before = running.view().participants
    running.do(RemoveParticipants(tuple(guests)))
    assert not {who.id for who in running.view().participants} & set(guests)
    running.dispatcher.undo()
    assert running.view().participants == before


def test_nobody_is_struck_off_where_one_may_not_be(running: Room) -> None:
    guest = running.do(AddParticipant(running.meeting, None, MemberGroup.GUEST, name="Gast"))["participant"]
    assert running.refused(RemoveParticipants((guest, running.council()[0]))) == "member_stays"
    assert guest in {who.id for who in running.view().participants}


def test_several_votes_are_given_back_together(running: Room) -> None:
    citizens = tuple(running.citizens()[:3])
    running.do(RestVotes(citizens))
    running.clock.set("17:10")
    running.do(ResumeVotes(citizens))
    rests = [who.rests for who in running.view().participants if who.id in citizens]
    assert all(end is not None for spans in rests for _start, end in spans)
    running.dispatcher.undo()
    rests = [who.rests for who in running.view().participants if who.id in citizens]
    assert [end for spans in rests for _start, end in spans] == [None, None, None]
    assert running.refused(ResumeVotes((*citizens, running.citizens()[3]))) == "not_resting"
