"""The agenda as a tree, the clocks of its items, and items taken up by urgency."""

from uuid import UUID

from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, ReopenItem, StartItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem, RemoveAgendaItem
from smartaachen_desktop.services.meetings import CloseMeeting, InterruptMeeting, ResumeMeeting
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.urgency import AddUrgentItem
from tests.services.conftest import Room, at


def number(room: Room, item: UUID) -> str:
    found = room.view().item(item)
    assert found is not None
    return found.number


def add(room: Room, title: str, parent: UUID | None = None) -> UUID:
    return room.do(AddAgendaItem(meeting=room.meeting, title=title, parent=parent))["item"]


def test_sub_items_go_with_their_item(planned: Room) -> None:
    fifth, n1 = planned.items[4], planned.items[8]
    first, second = add(planned, "Haushalt", fifth), add(planned, "Zeitplan", fifth)
    deep = add(planned, "Personal", first)
    assert [number(planned, item) for item in (first, deep, second)] == ["Ö 5.1", "Ö 5.1.1", "Ö 5.2"]
    planned.do(MoveAgendaItem(item=fifth, position=0))
    assert [number(planned, item) for item in (fifth, first, deep, second)] == ["Ö 1", "Ö 1.1", "Ö 1.1.1", "Ö 1.2"]
    planned.do(MoveAgendaItem(item=second, position=0, parent=fifth))
    assert [number(planned, item) for item in (second, first)] == ["Ö 1.1", "Ö 1.2"]
    planned.do(MoveAgendaItem(item=fifth, position=9, public=False))
    assert [number(planned, item) for item in (n1, fifth, second, deep)] == ["N 1", "N 3", "N 3.1", "N 3.2.1"]
    assert not any(planned.view().item(item).public for item in (first, second, deep))  # type: ignore[union-attr]
    planned.do(MoveAgendaItem(item=first, position=0, parent=None))
    assert [number(planned, item) for item in (first, deep)] == ["N 1", "N 1.1"]


def test_what_hangs_below_a_removed_item_takes_its_place(planned: Room) -> None:
    first, second = add(planned, "Haushalt", planned.items[4]), add(planned, "Zeitplan", planned.items[4])
    planned.do(RemoveAgendaItem(item=planned.items[4]))
    assert [number(planned, item) for item in (first, second, planned.items[5])] == ["Ö 5", "Ö 6", "Ö 7"]
    planned.dispatcher.undo()
    assert [number(planned, item) for item in (planned.items[4], first, second)] == ["Ö 5", "Ö 5.1", "Ö 5.2"]


def test_no_item_stands_below_itself_or_too_deep(planned: Room) -> None:
    first = add(planned, "Haushalt", planned.items[4])
    deep = add(planned, "Personal", first)
    assert planned.refused(MoveAgendaItem(item=planned.items[4], position=0, parent=deep)) == "own_parent"
    assert planned.refused(MoveAgendaItem(item=first, position=0, parent=first)) == "own_parent"
    assert planned.refused(AddAgendaItem(meeting=planned.meeting, title="Zu tief", parent=deep)) == "too_deep"
    other = add(planned, "Zeitplan", planned.items[3])
    assert planned.refused(MoveAgendaItem(item=first, position=0, parent=other)) == "too_deep"


def test_a_part_with_a_begun_sub_item_stays_public(running: Room) -> None:
    sub = add(running, "Haushalt", running.items[5])
    running.do(StartItem(item=sub))
    assert running.refused(MoveAgendaItem(item=running.items[5], position=0, public=False)) == "item_begun"


def test_the_clock_of_an_item_counts_only_what_was_spent_on_it(running: Room) -> None:
    item = running.items[4]  # since 16:47
    running.do(InterruptMeeting(meeting=running.meeting), "16:57")
    assert running.item(4).seconds(at("17:20")) == 600
    running.do(ResumeMeeting(meeting=running.meeting), "17:20")
    assert running.item(4).seconds(at("17:25")) == 900
    running.do(ParkItem(item=item), "17:25")
    running.do(StartItem(item=running.items[5]), "17:25")
    assert running.item(4).seconds(at("17:40")) == 900
    running.do(StartItem(item=item), "17:40")
    assert (running.item(4).state, running.item(4).started_at) == (ItemState.RUNNING, at("16:47"))
    assert running.item(4).seconds(at("17:41")) == 960
    assert running.item(5).seconds(at("18:00")) == 900
    running.do(FinishItem(item=item), "17:45")
    assert running.item(4).seconds(at("19:00")) == 1200
    running.do(StartItem(item=item), "17:50")
    running.do(CloseMeeting(meeting=running.meeting), "18:00")
    assert running.item(4).seconds(at("19:00")) == 1800


def test_closing_from_an_interruption_adds_nothing_to_the_item(running: Room) -> None:
    running.do(InterruptMeeting(meeting=running.meeting, resume_at=at("17:30")), "16:57")
    assert running.view().interruptions[0].resume_at == at("17:30")
    running.do(CloseMeeting(meeting=running.meeting), "17:30")
    assert (running.view().state, running.item(4).seconds(at("19:00"))) == (MeetingState.CLOSED, 600)


def test_a_break_ends_after_it_begins(running: Room) -> None:
    refused = running.refused(InterruptMeeting(meeting=running.meeting, at=at("17:30"), resume_at=at("17:30")))
    assert refused == "resume_before_start"


def test_a_parked_item_can_wait_again(running: Room) -> None:
    running.do(ParkItem(item=running.items[6]))
    running.do(ReopenItem(item=running.items[6]))
    assert running.item(6).state is ItemState.OPEN
    assert running.refused(ReopenItem(item=running.items[6])) == "item_not_parked"


def test_who_leads_goes_on_leading(running: Room) -> None:
    deputy = running.example.people["Fraktion B, stellv. Vorsitz"]
    running.do(ChangeAgendaItem(item=running.items[4], chair=deputy))
    running.do(StartItem(item=running.items[5]), "17:10")
    assert running.item(5).chair_id == deputy
    running.do(FinishItem(item=running.items[5]), "17:20")


def test_urgency_carried_takes_the_item_up(running: Room) -> None:
    ids = running.do(AddUrgentItem(running.meeting, "Förderaufruf", "Die Frist endet am 30.11.2021.", 12, 0))
    item = running.view().item(ids["item"])
    assert item is not None
    assert (item.number, item.urgency_reason) == ("Ö 9", "Die Frist endet am 30.11.2021.")
    assert item.urgency_vote_id == ids["vote"]
    (motion,) = running.item(4).motions
    assert (motion.kind, motion.title) == (MotionKind.URGENCY, "Erweiterung der Tagesordnung: Förderaufruf")
    assert motion.vote is not None
    assert motion.vote.accepted
    running.dispatcher.undo()
    assert running.item(4).motions == ()
    assert len(running.view().items) == 10


def test_urgency_refused_leaves_only_the_vote(running: Room) -> None:
    ids = running.do(AddUrgentItem(running.meeting, "Förderaufruf", "Eilt.", 4, 8))
    assert "item" not in ids
    assert len(running.view().items) == 10
    assert not running.item(4).motions[0].vote.accepted  # type: ignore[union-attr]


def test_a_closed_urgent_item_shows_the_public_its_heading_alone(running: Room) -> None:
    running.do(
        AddUrgentItem(
            running.meeting, "Grundstücksangelegenheit", "GEHEIM", 12, 0, public=False, internal_title="GEHEIM Markt 1"
        )
    )
    assert "GEHEIM" not in repr(public_meeting(running.view()))
    assert "GEHEIM" in repr(running.view())


def test_urgency_needs_a_reason_a_running_item_and_true_counts(running: Room, planned: Room) -> None:
    assert running.refused(AddUrgentItem(running.meeting, "Förderaufruf", " ", 12, 0)) == "empty_name"
    assert running.refused(AddUrgentItem(running.meeting, "Förderaufruf", "Eilt.", 99, 0)) == "too_many_votes"
    running.do(FinishItem(item=running.items[4]), "17:20")
    assert running.refused(AddUrgentItem(running.meeting, "Förderaufruf", "Eilt.", 12, 0)) == "no_running_item"
