"""A new item comes to the end of its part, before the notices (Mitteilungen) until the invitation numbers them."""

from datetime import timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.model.meetings import Standing
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.meetings import InviteToMeeting, PlanMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from tests.services.conftest import Room


def _plan(room: Room) -> UUID:
    start = room.view().scheduled_start + timedelta(days=42)
    return room.do(PlanMeeting(room.example.organizations["awd"], start, from_template=True))["meeting"]


def _lines(room: Room, meeting: UUID, *, public: bool = True) -> list[tuple[str, str]]:
    view = room.dispatcher.read(lambda session: meeting_view(session, meeting))
    return [(item.number, item.title) for item in view.items if item.public is public]


def _titles(room: Room, meeting: UUID, *, public: bool = True) -> list[str]:
    return [title for _number, title in _lines(room, meeting, public=public)]


@pytest.mark.parametrize("public", [True, False])
def test_a_new_item_stands_before_the_notices_of_its_part(planned: Room, public: bool) -> None:
    meeting = _plan(planned)
    *others, notices = _titles(planned, meeting, public=public)
    planned.do(AddAgendaItem(meeting, "Lastenrad", public))
    assert _titles(planned, meeting, public=public) == [*others, "Lastenrad", notices]


def test_further_notices_go_behind_the_others(planned: Room) -> None:
    meeting = _plan(planned)
    before = _titles(planned, meeting)
    planned.do(AddAgendaItem(meeting, "Mitteilungen der Leitung", standing=Standing.NOTICES))
    assert _titles(planned, meeting) == [*before, "Mitteilungen der Leitung"]


def test_what_comes_after_the_invitation_changes_no_number_that_was_sent(planned: Room) -> None:
    meeting = _plan(planned)
    planned.do(InviteToMeeting(meeting))
    sent = _lines(planned, meeting)
    planned.do(AddAgendaItem(meeting, "Lastenrad"))
    assert _lines(planned, meeting) == [*sent, (f"Ö {len(sent) + 1}", "Lastenrad")]
