"""A copied meeting has the agenda of the old one as it was planned, and nothing of what happened there."""

from datetime import timedelta
from uuid import UUID

from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meeting_copy import CopyMeeting
from smartaachen_desktop.services.meetings import CloseMeeting, PlanMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.preparation import preparation
from tests.services.conftest import Room, at

NEXT = at("17:00") + timedelta(days=42)


def view(room: Room, meeting: UUID) -> MeetingView:
    """With the stage items."""
    return room.dispatcher.read(lambda session: meeting_view(session, meeting, stage=True))


def planned_lines(found: MeetingView) -> list[tuple[object, ...]]:
    return [
        (item.number, item.public, item.title, item.internal_title, item.planned_minutes, item.role, item.paper_id,
         item.proposal, item.standing, item.is_stage(), item.depth)
        for item in found.items
    ]  # fmt: skip


def test_the_agenda_comes_along_and_nothing_else(decided: Room) -> None:
    shut = AddAgendaItem(decided.meeting, "Grundstücke", public=False, internal_title="Ankauf", planned_minutes=20)
    closed = decided.do(shut)["item"]
    decided.do(AddAgendaItem(decided.meeting, "Preis", parent=closed))
    decided.do(AddAgendaItem(decided.meeting, "Foto", stage=True))
    decided.do(ChangeAgendaItem(closed, chair_note="GEHEIM vorher fragen"))
    decided.do(CloseMeeting(decided.meeting), "18:00")
    source = view(decided, decided.meeting)
    made = decided.do(CopyMeeting(decided.meeting, NEXT))["meeting"]
    copy = view(decided, made)
    assert planned_lines(copy) == planned_lines(source)
    assert any(item.paper_id for item in copy.items)
    assert any(item.depth for item in copy.items)
    assert (copy.scheduled_start, copy.place, copy.room) == (NEXT, source.place, source.room)
    assert (copy.chair_id, copy.secretary_id) == (source.chair_id, source.secretary_id)
    assert copy.started_at is None
    for item in copy.items:
        assert not item.resolutions
        assert not item.motions
        assert not item.assignments
        assert not item.speeches
        assert (item.discussion, item.result, item.started_at) == ("", None, None)
    assert "GEHEIM" not in repr(copy)
    assert {who.name for who in copy.participants} <= {who.name for who in source.participants}
    assert not any(who.present for who in copy.participants)
    decided.dispatcher.undo()
    body = decided.example.organizations["awd"]
    assert all(row.title for row in decided.dispatcher.read(lambda session: preparation(session, body)).left_open)


def test_a_copy_is_no_carrying_over(running: Room) -> None:
    running.do(CloseMeeting(running.meeting), "18:00")
    body = running.example.organizations["awd"]
    before = running.dispatcher.read(lambda session: preparation(session, body)).left_open
    assert before
    made = running.do(CopyMeeting(running.meeting, NEXT))["meeting"]
    assert running.dispatcher.read(lambda session: preparation(session, body)).left_open == before, "still open there"
    assert not any(item.carried_from_id or item.came_from for item in view(running, made).items)


def test_both_bodies_of_a_joint_meeting_come_again(planned: Room) -> None:
    bodies = planned.example.organizations
    joint = planned.do(PlanMeeting(bodies["awd"], NEXT, partner=bodies["steuergremium"]))["meeting"]
    planned.do(ForwardItem(planned.items[4], joint))
    copy = view(planned, planned.do(CopyMeeting(joint, NEXT + timedelta(days=42)))["meeting"])
    assert copy.partner is not None
    assert copy.partner.id == bodies["steuergremium"]
    assert [item.came_from for item in copy.items] == [None], "what came from elsewhere is not taken twice"
