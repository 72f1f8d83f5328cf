"""A new item comes to the end of its part, where the notices (Mitteilungen) stay last until the opening."""

import pytest

from smartaachen_desktop.model.meetings import Standing
from smartaachen_desktop.services.agenda import AddAgendaItem
from tests.services.conftest import Room


def _titles(room: Room, *, public: bool) -> list[str]:
    return [item.title for item in room.view().items if item.public is public and item.depth == 0]


@pytest.mark.parametrize("public", [True, False])
def test_a_new_item_stands_before_the_notices_of_its_part(planned: Room, public: bool) -> None:
    *others, notices = _titles(planned, public=public)
    planned.do(AddAgendaItem(planned.meeting, "Lastenrad", public))
    assert _titles(planned, public=public) == [*others, "Lastenrad", notices]


def test_further_notices_go_behind_the_others(planned: Room) -> None:
    before = _titles(planned, public=True)
    planned.do(AddAgendaItem(planned.meeting, "Mitteilungen der Leitung", standing=Standing.NOTICES))
    assert _titles(planned, public=True) == [*before, "Mitteilungen der Leitung"]


def test_what_comes_after_the_opening_goes_to_the_end(running: Room) -> None:
    before = _titles(running, public=True)
    running.do(AddAgendaItem(running.meeting, "Lastenrad"))
    assert _titles(running, public=True) == [*before, "Lastenrad"]
