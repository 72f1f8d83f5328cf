"""Carrying over and forwarding: trees stay trees, single items can be taken, and what is non-public stays so."""

from datetime import timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem, SetItemResult
from smartaachen_desktop.services.agenda_course import FinishItem
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import CloseMeeting, InviteToMeeting, OpenMeeting, PlanMeeting
from smartaachen_desktop.services.queries.forwarding import forward_targets
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.preparation import preparation
from smartaachen_desktop.services.queries.public import public_meeting
from tests.services.conftest import Room, at

NEXT = at("17:00") + timedelta(days=42)


def plan(room: Room, body: str = "awd", **more: object) -> UUID:
    command = PlanMeeting(room.example.organizations[body], NEXT, chair=room.view().chair_id, **more)  # type: ignore[arg-type]
    return room.do(command)["meeting"]


def view(room: Room, meeting: UUID) -> MeetingView:
    return room.dispatcher.read(lambda session: meeting_view(session, meeting))


def lines(found: MeetingView) -> list[str]:
    return [f"{item.number} {item.heading}" for item in found.items]


def item(room: Room, item_id: UUID) -> ItemView:
    found = room.view().item(item_id)
    assert found is not None
    return found


@pytest.fixture
def held(running: Room) -> Room:
    """Closed, with an open item that has sub-items two levels deep, and a non-public one with a sub-item."""
    top = running.do(AddAgendaItem(running.meeting, "Radverkehr"))["item"]
    deep = running.do(AddAgendaItem(running.meeting, "Ausbau", parent=top))["item"]
    running.do(AddAgendaItem(running.meeting, "Zeitplan", parent=deep))
    shut = AddAgendaItem(running.meeting, "Grundstücke", public=False, internal_title="Ankauf", proposal="Kaufen.")
    closed = running.do(shut)["item"]
    running.do(AddAgendaItem(running.meeting, "Preis", parent=closed))
    running.do(FinishItem(running.items[4]))
    running.do(CloseMeeting(running.meeting), "18:00")
    return running


def test_what_was_left_open_keeps_its_tree(held: Room) -> None:
    found = lines(view(held, plan(held, carry_over=True)))
    start = next(place for place, line in enumerate(found) if line.endswith("Radverkehr"))
    number = found[start].split(" R")[0]
    assert found[start : start + 3] == [f"{number} Radverkehr", f"{number}.1 Ausbau", f"{number}.1.1 Zeitplan"]
    assert found[-2:] == ["N 2 Ankauf", "N 2.1 Preis"]


def test_single_items_are_taken_and_the_rest_waits(held: Room) -> None:
    body = held.example.organizations["awd"]
    left = held.dispatcher.read(lambda session: preparation(session, body)).left_open
    wanted = {row.title: row.id for row in left}
    found = view(held, plan(held, carry_over=True, carry=(wanted["Radverkehr"], wanted["Zeitplan"])))
    assert lines(found) == ["Ö 1 Radverkehr", "Ö 1.1 Zeitplan"], "below the nearest item that came along"
    later = held.dispatcher.read(lambda session: preparation(session, body)).left_open
    assert {row.id for row in left} - {row.id for row in later} == {wanted["Radverkehr"], wanted["Zeitplan"]}
    again = PlanMeeting(body, NEXT, carry_over=True, carry=(wanted["Radverkehr"],))
    assert held.refused(again) == "not_left_open"


def test_a_forwarded_item_goes_whole_and_says_where_it_went(held: Room) -> None:
    source = next(each for each in held.view().items if each.title == "Grundstücke")
    held.do(SetItemResult(source.id, ResultCategory.REFERRED))
    held.do(ChangeAgendaItem(source.id, chair_note="Vorher mit der Kämmerei sprechen"))
    target = plan(held, "steuergremium", from_template=True)
    made = held.do(ForwardItem(source.id, target))["item"]
    found = view(held, target).item(made)
    assert found is not None
    assert (found.public, found.title, found.internal_title) == (False, "Grundstücke", "Ankauf")
    assert (found.proposal, found.chair_note) == ("Kaufen.", ""), "the note is for the other body's chair only"
    assert found.came_from is not None
    assert found.came_from.words == f"AWD, 18.11.2021, {source.number}"
    assert [each.title for each in view(held, target).items if each.parent_id == made] == ["Preis"]
    (there,) = item(held, source.id).went_to
    assert (there.meeting_id, there.number) == (target, found.number)
    assert item(held, source.id).result is ResultCategory.REFERRED, "the item itself stays as it was"
    for seen in (public_meeting(held.view()), public_meeting(view(held, target))):
        assert not any(each.went_to or each.came_from for each in seen.items)
        assert "Ankauf" not in repr(seen)


def test_a_paper_and_the_proposal_go_along_before_the_meeting_too(planned: Room) -> None:
    target = plan(planned)
    made = planned.do(ForwardItem(planned.items[4], target))["item"]
    found, source = view(planned, target).item(made), planned.item(4)
    assert found is not None
    assert (found.paper_id, found.proposal, found.role) == (source.paper_id, source.proposal, source.role)
    assert source.paper_id is not None
    planned.dispatcher.undo()
    assert view(planned, target).items == ()


def test_a_sealed_meeting_forwards_as_well(sealed: Room) -> None:
    before = sealed.view()
    made = sealed.do(ForwardItem(sealed.items[4], plan(sealed)))["item"]
    assert made
    assert sealed.view().items[0] == before.items[0]
    assert sealed.item(4).went_to


def test_notices_stay_last_and_it_is_not_forwarded_twice(planned: Room) -> None:
    target = plan(planned, from_template=True)
    planned.do(ForwardItem(planned.items[4], target))
    public = [each for each in view(planned, target).items if each.public]
    assert [each.title for each in public][-2:] == [planned.item(4).title, "Mitteilungen der Verwaltung"]
    assert [each.position for each in public] == list(range(len(public)))
    planned.do(InviteToMeeting(target))  # what was sent keeps its numbers
    planned.do(ForwardItem(planned.items[5], target))
    public = [each for each in view(planned, target).items if each.public]
    assert [each.title for each in public][-2:] == ["Mitteilungen der Verwaltung", planned.item(5).title]
    assert planned.refused(ForwardItem(planned.items[4], target)) == "already_forwarded"
    assert planned.refused(ForwardItem(planned.items[4], planned.meeting)) == "same_meeting"


def test_an_opened_meeting_takes_nothing_by_forwarding(planned: Room) -> None:
    target = plan(planned)
    targets = planned.dispatcher.read(lambda session: forward_targets(session, planned.meeting))
    assert [row.id for row in targets] == [target]
    planned.do(InviteToMeeting(target))
    planned.do(OpenMeeting(target))
    assert planned.refused(ForwardItem(planned.items[4], target)) == "meeting_begun"
    assert planned.dispatcher.read(lambda session: forward_targets(session, planned.meeting)) == ()


def test_the_next_meeting_of_the_body_is_offered_first(planned: Room) -> None:
    week = timedelta(days=7)
    start = planned.view().scheduled_start
    body, other = planned.example.organizations["awd"], planned.example.organizations["steuergremium"]
    before, after, foreign = (
        planned.do(PlanMeeting(body_, day))["meeting"]
        for body_, day in ((body, start - week), (body, start + 2 * week), (other, start + week))
    )
    rows = planned.dispatcher.read(lambda session: forward_targets(session, planned.meeting))
    assert [row.id for row in rows] == [after, before, foreign]
