"""Behind closed doors is more than the non-public item itself, and of an item only what is named becomes public."""

from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.aftermath import RaiseObjection
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.assignments import AddProgressNote
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.meetings import InterruptMeeting, PlanMeeting, ResumeMeeting
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.queries.public import public_item, public_meeting
from smartaachen_desktop.services.quorum_acts import EstablishMissingQuorum
from tests.services.conftest import Room, at

SECRET = "Wegen des Grundstücks"


def closed_item(room: Room, title: str) -> AddAgendaItem:
    return AddAgendaItem(meeting=room.meeting, title=title, public=False)


def test_a_break_between_two_non_public_items_keeps_its_reason_inside(running: Room) -> None:
    first = running.do(closed_item(running, "Erster"))["item"]
    second = running.do(closed_item(running, "Zweiter"))["item"]
    running.do(StartItem(item=first), "17:10")
    running.do(FinishItem(item=first), "17:20")
    running.do(InterruptMeeting(meeting=running.meeting, reason=SECRET), "17:22")
    running.do(ResumeMeeting(meeting=running.meeting), "17:25")
    for gone in running.council()[:5]:
        running.do(RecordDeparture(participant=gone))
    running.do(EstablishMissingQuorum(meeting=running.meeting, raised_by=SECRET), "17:26")
    running.do(StartItem(item=second), "17:30")
    assert SECRET in to_json(running.view())
    assert SECRET not in to_json(public_meeting(running.view()))


def test_a_break_after_the_public_is_back_is_told(running: Room) -> None:
    running.do(StartItem(item=running.do(closed_item(running, "Grundstück"))["item"]), "17:10")
    running.do(StartItem(item=running.items[5]), "17:20")
    running.do(InterruptMeeting(meeting=running.meeting, reason="Lüftungspause"), "17:30")
    (told,) = public_meeting(running.view()).interruptions
    assert told.reason == "Lüftungspause"


def test_what_was_noted_on_an_assignment_stays_out_of_the_public_minutes(decided: Room) -> None:
    (task,) = decided.item(4).assignments
    decided.do(AddProgressNote(assignment=task.id, text=SECRET))
    internal, public = (
        decided.dispatcher.read(lambda session, who=who: protocol_data(session, decided.meeting, who, at("18:30")))
        for who in (Audience.INTERNAL, Audience.PUBLIC)
    )
    assert SECRET in to_json(internal)
    assert SECRET not in to_json(public)


def test_no_field_of_a_non_public_item_stays_unless_it_is_named(decided: Room) -> None:
    """Whatever an item is given later is out until somebody decides on it."""
    named = {
        "id", "number", "public", "title", "paper_public", "role", "planned_minutes", "state", "started_at",
        "ended_at", "parent_id", "depth", "position", "standing", "carried_from_id", "spent_seconds", "resumed_at",
        "added_at", "supplement_sent_at",
    }  # fmt: skip
    item = decided.item(4)
    filled: dict[str, Any] = {each.name: ("anything",) for each in fields(ItemView) if each.name not in named}
    shown = public_item(replace(item, public=False, **filled))
    assert not [name for name, value in filled.items() if getattr(shown, name) == value]


def test_an_objection_to_whole_minutes_is_public_where_a_public_item_deals_with_it(sealed: Room) -> None:
    """Whatever else is said of minutes with a non-public part may quote that part."""
    body = sealed.view().organization_id
    later = sealed.do(PlanMeeting(organization=body, start=utc(datetime(2021, 12, 16, 17))))["meeting"]
    item = sealed.do(AddAgendaItem(meeting=later, title="Niederschrift der letzten Sitzung"))["item"]
    sealed.do(RaiseObjection(later, sealed.meeting, "AWD, Fraktion C", SECRET))
    sealed.do(RaiseObjection(later, sealed.meeting, "AWD, Fraktion C", "Es fehlt eine Frage.", item=item))
    assert any(not each.public for each in sealed.view().items)
    view = sealed.dispatcher.read(lambda session: meeting_view(session, later))
    assert len(view.objections) == 2
    assert [each.text for each in public_meeting(view).objections] == ["Es fehlt eine Frage."]
