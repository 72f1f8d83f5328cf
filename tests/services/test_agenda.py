"""The agenda: numbers, order, course and times."""

from datetime import timedelta

import pytest

from smartaachen_desktop.model.meetings import ItemState, MeetingState, ResultCategory
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, ReopenItem, StartItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem, RemoveAgendaItem
from smartaachen_desktop.services.assignments import AddAssignment, RemoveAssignment
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import (
    ApproveMinutes,
    ChangeMeeting,
    CloseMeeting,
    DraftMinutes,
    InterruptMeeting,
    InviteToMeeting,
    OpenMeeting,
    PlanMeeting,
    ResumeMeeting,
)
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, at


def numbers(room: Room) -> list[str]:
    return [item.number for item in room.view().items]


def test_each_part_is_numbered_for_itself(planned: Room) -> None:
    assert numbers(planned) == [*(f"Ö {number}" for number in range(1, 9)), "N 1", "N 2"]
    planned.do(AddAgendaItem(meeting=planned.meeting, title="Dringlich", position=0))
    planned.do(AddAgendaItem(meeting=planned.meeting, title="Grundstück", public=False))
    assert numbers(planned) == [*(f"Ö {number}" for number in range(1, 10)), "N 1", "N 2", "N 3"]
    assert planned.view().items[0].title == "Dringlich"


def test_a_move_orders_one_part(planned: Room) -> None:
    last = planned.view().items[7]
    planned.do(MoveAgendaItem(item=last.id, position=0))
    assert planned.view().items[0].id == last.id
    planned.do(MoveAgendaItem(item=last.id, position=0, public=False))
    assert planned.view().item(last.id).number == "N 1"  # type: ignore[union-attr]
    for position in (-5, 99):
        planned.do(MoveAgendaItem(item=last.id, position=position))
    assert numbers(planned) == [*(f"Ö {number}" for number in range(1, 8)), "N 1", "N 2", "N 3"]


def test_a_begun_item_stays_in_its_part_and_in_the_minutes(running: Room) -> None:
    item = running.items[4]
    assert running.refused(MoveAgendaItem(item=item, position=0, public=False)) == "item_begun"
    assert running.refused(RemoveAgendaItem(item=item)) == "item_begun"


def test_what_stands_for_itself_never_goes_with_an_item(running: Room) -> None:
    item = running.items[5]
    task = running.do(AddAssignment(text="Raum suchen", item=item))["assignment"]
    assert running.refused(RemoveAgendaItem(item=item)) == "item_hangs"
    running.do(RemoveAssignment(task))
    running.do(StartItem(item=item))
    running.do(RecordVote(item, 9, 0))
    running.do(ParkItem(item))
    running.do(ReopenItem(item))
    assert running.refused(RemoveAgendaItem(item=item)) == "item_begun"


def test_an_item_forwarded_before_can_be_deleted(planned: Room) -> None:
    body = planned.view().organization_id
    later = planned.do(PlanMeeting(body, planned.view().scheduled_start + timedelta(days=30)))["meeting"]
    copy = planned.do(ForwardItem(planned.items[4], later))["item"]
    planned.do(RemoveAgendaItem(item=planned.items[4]))
    there = planned.dispatcher.read(lambda session: meeting_view(session, later))
    assert [(each.id, each.carried_from_id) for each in there.items if each.id == copy] == [(copy, None)]


def test_starting_ends_what_runs(running: Room) -> None:
    running.do(StartItem(item=running.items[5]), "17:10")
    assert (running.item(4).state, running.item(4).ended_at) == (ItemState.DONE, at("17:10"))
    assert running.view().current == running.item(5)
    assert running.refused(StartItem(item=running.items[5])) == "item_running"
    assert running.refused(FinishItem(item=running.items[4])) == "item_not_running"


def test_a_parked_item_is_taken_up_again(running: Room) -> None:
    running.do(ParkItem(item=running.items[4]))
    running.do(StartItem(item=running.items[4]), "17:20")
    item = running.item(4)
    assert (item.state, item.started_at, item.ended_at) == (ItemState.RUNNING, at("16:47"), None)
    running.do(FinishItem(item=item.id, result=ResultCategory.NOTED))
    assert running.refused(ParkItem(item=item.id)) == "item_done"


def test_no_item_ends_before_its_start(running: Room) -> None:
    running.do(StartItem(item=running.items[5], at=at("17:30")))
    running.do(CloseMeeting(meeting=running.meeting, at=at("17:10")))
    for item in running.view().items:
        assert item.seconds(at("18:00")) >= 0


def test_nothing_lies_before_the_opening(running: Room) -> None:
    early = at("16:29")
    assert running.refused(StartItem(item=running.items[5], at=early)) == "before_start"
    assert running.refused(FinishItem(item=running.items[4], at=early)) == "before_start"
    assert running.refused(CloseMeeting(meeting=running.meeting, at=early)) == "before_start"
    assert running.refused(InterruptMeeting(meeting=running.meeting, at=early)) == "before_start"


def test_an_interruption_has_beginning_and_end(running: Room) -> None:
    running.do(InterruptMeeting(meeting=running.meeting, reason="Beratung der Fraktionen"), "17:10")
    assert running.refused(InterruptMeeting(meeting=running.meeting)) == "meeting_state"
    assert running.refused(StartItem(item=running.items[5])) == "meeting_interrupted"
    assert running.refused(ResumeMeeting(meeting=running.meeting, at=at("17:09"))) == "end_before_start"
    running.do(ResumeMeeting(meeting=running.meeting), "17:20")
    (interruption,) = running.view().interruptions
    assert (interruption.started_at, interruption.ended_at) == (at("17:10"), at("17:20"))
    assert running.refused(ResumeMeeting(meeting=running.meeting)) == "meeting_state"


def test_closing_ends_an_interruption_too(running: Room) -> None:
    running.do(InterruptMeeting(meeting=running.meeting), "17:10")
    running.do(CloseMeeting(meeting=running.meeting), "17:30")
    view = running.view()
    assert (view.state, view.ended_at, view.interruptions[0].ended_at) == (
        MeetingState.CLOSED,
        at("17:30"),
        at("17:30"),
    )
    assert view.current is None


def test_the_states_follow_each_other(planned: Room) -> None:
    meeting = planned.meeting
    assert planned.refused(CloseMeeting(meeting=meeting)) == "meeting_state"
    assert planned.refused(ApproveMinutes(meeting=meeting)) == "meeting_state"
    assert planned.refused(InviteToMeeting(meeting=meeting)) == "meeting_state"
    planned.do(OpenMeeting(meeting=meeting))
    assert planned.refused(OpenMeeting(meeting=meeting)) == "meeting_state"
    assert planned.refused(DraftMinutes(meeting=meeting)) == "meeting_state"
    for step in (CloseMeeting, DraftMinutes, ApproveMinutes):
        planned.do(step(meeting=meeting))
    assert planned.refused(RecordDiscussion(item=planned.items[0], text="zu spät")) == "minutes_approved"


def test_a_meeting_needs_its_chair_and_its_signers(planned: Room) -> None:
    body = planned.example.organizations["awd"]
    meeting = planned.do(PlanMeeting(organization=body, start=at("18:00")))["meeting"]
    assert planned.refused(OpenMeeting(meeting=meeting)) == "no_chair"
    chair = planned.example.people["Fraktion A, Vorsitz"]
    planned.do(ChangeMeeting(meeting=meeting, chair=chair))
    for step in (OpenMeeting, CloseMeeting, DraftMinutes):
        planned.do(step(meeting=meeting))
    assert planned.refused(ApproveMinutes(meeting=meeting)) == "signers_missing"


def test_members_become_participants(planned: Room) -> None:
    groups = [who.group.value for who in planned.view().participants]
    counts = [groups.count(group) for group in ("council", "citizen", "advisory", "administration", "guest")]
    assert counts == [10, 7, 2, 3, 1]


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_planned_minutes_fit_into_a_day(planned: Room, minutes: int) -> None:
    assert planned.refused(ChangeAgendaItem(item=planned.items[0], planned_minutes=minutes)) == "planned_minutes"


def test_a_paper_brings_its_proposal(planned: Room) -> None:
    made = planned.do(AddAgendaItem(meeting=planned.meeting, title="Vorlage", paper=planned.example.paper))["item"]
    assert planned.view().item(made).proposal == planned.item(4).proposal != ""  # type: ignore[union-attr]
    own = AddAgendaItem(meeting=planned.meeting, title="Vorlage", paper=planned.example.paper, proposal="eigener Text")
    made = planned.do(own)["item"]
    assert planned.view().item(made).proposal == "eigener Text"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "command",
    [
        lambda room: AddAgendaItem(meeting=room.items[0], title="A"),
        lambda room: StartItem(item=room.meeting),
        lambda room: OpenMeeting(meeting=room.items[0]),
        lambda room: ChangeMeeting(meeting=room.meeting, chair=room.meeting),
        lambda room: AddAgendaItem(meeting=room.meeting, title="A", paper=room.meeting),
    ],
)
def test_unknown_ids_are_named(planned: Room, command: object) -> None:
    assert planned.refused(command(planned)) == "unknown_id"  # type: ignore[operator]
