"""A meeting that is planned already takes over what an earlier one left open."""

from datetime import timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import CloseMeeting, InviteToMeeting, OpenMeeting, PlanMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.preparation import left_for, preparation
from smartaachen_desktop.services.taking_open import TakeOpenItems
from tests.services.conftest import Room, at

NEXT = at("17:00") + timedelta(days=42)


def plan(room: Room, body: str = "awd", days: int = 0) -> UUID:
    start = NEXT + timedelta(days=days)
    command = PlanMeeting(
        room.example.organizations[body], start, chair=room.view().chair_id, from_template=body == "awd"
    )
    return room.do(command)["meeting"]


def view(room: Room, meeting: UUID) -> MeetingView:
    return room.dispatcher.read(lambda session: meeting_view(session, meeting))


def offered(room: Room, meeting: UUID) -> dict[str, UUID]:
    found = room.dispatcher.read(lambda session: left_for(session, meeting))
    return {row.title: row.id for row in found.rows}


@pytest.fixture
def held(running: Room) -> Room:
    """Planned as a series was: two meetings to come, then the first one is held and leaves items open."""
    top = running.do(AddAgendaItem(running.meeting, "Radverkehr"))["item"]
    running.do(AddAgendaItem(running.meeting, "Zeitplan", parent=top))
    running.do(AddAgendaItem(running.meeting, "Grundstücke", public=False, internal_title="Ankauf"))
    running.do(FinishItem(running.items[4]))
    return running


def close(room: Room) -> None:
    room.do(CloseMeeting(room.meeting), "18:00")


def test_a_meeting_planned_before_takes_what_was_left_open_later(held: Room) -> None:
    target = plan(held)
    before = view(held, target)
    assert held.refused(TakeOpenItems(target)) == "nothing_left_open"
    close(held)
    body = held.example.organizations["awd"]
    planning = held.dispatcher.read(lambda session: preparation(session, body))
    found = held.dispatcher.read(lambda session: left_for(session, target))
    assert (found.rows, found.from_meeting) == (planning.left_open, planning.from_meeting), "the same list"
    held.do(TakeOpenItems(target))
    after = view(held, target)
    public = [item.title for item in after.items if item.public]
    assert public[-1] == "Mitteilungen der Verwaltung"
    start = public.index("Radverkehr")
    rows = [item for item in after.items if item.public]
    assert rows[start + 1].number == f"{rows[start].number}.1"
    assert "Grundstücke" in [item.title for item in after.items if not item.public]
    tops = [item.position for item in rows if item.depth == 0]
    assert tops == list(range(len(tops)))
    assert all(item.added_at is None for item in after.items)
    held.dispatcher.undo()
    assert view(held, target).items == before.items, "one step takes all of them out again"


def test_each_item_goes_once_and_only_on_wish(held: Room) -> None:
    first, second = plan(held), plan(held, days=42)
    close(held)
    left = offered(held, first)
    held.do(TakeOpenItems(first, (left["Radverkehr"],)))
    held.do(ForwardItem(left["Ankauf"], plan(held, "steuergremium")))
    rest = offered(held, second)
    assert set(left) - set(rest) == {"Radverkehr", "Ankauf"}, "on an agenda already, or forwarded elsewhere"
    assert held.refused(TakeOpenItems(second, (left["Radverkehr"],))) == "not_left_open"
    held.do(TakeOpenItems(second, (rest["Zeitplan"],)))
    (taken,) = [item for item in view(held, second).items if item.carried_from_id == rest["Zeitplan"]]
    assert taken.parent_id is None, "what it lay below went elsewhere"


def test_after_the_invitation_it_is_a_supplement_and_then_too_late(held: Room) -> None:
    target = plan(held)
    close(held)
    left = offered(held, target)
    held.do(InviteToMeeting(target))
    sent = [(item.id, item.number) for item in view(held, target).items]
    held.do(TakeOpenItems(target, (left["Radverkehr"], left["Zeitplan"])))
    assert [(item.id, item.number) for item in view(held, target).items if not item.carried_from_id] == sent
    taken = [item for item in view(held, target).items if item.carried_from_id]
    assert len(taken) == 2
    assert all(item.added_at is not None for item in taken)
    held.do(OpenMeeting(target))
    assert held.refused(TakeOpenItems(target, (left["Ankauf"],))) == "meeting_begun"
    count = held.dispatcher.read(lambda session: session.query(AgendaItem).filter_by(meeting_id=target).count())
    assert count == len(view(held, target).items)
