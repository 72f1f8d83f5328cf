"""Numbers of items outside of their meeting are those of the agenda, on every kind of database."""

from collections.abc import Callable

from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import load_example
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.storage.database import Database
from tests.conftest import Store


def test_they_are_those_of_the_agenda(store: Store, make_dispatcher: Callable[[Database], Dispatcher]) -> None:
    dispatcher = make_dispatcher(store.create())
    meeting = load_example(dispatcher).meeting
    view = dispatcher.read(lambda session: meeting_view(session, meeting))
    found = dispatcher.read(lambda session: item_numbers(session, {meeting}))
    assert found == {item.id: item.number for item in view.items}
    assert len(found) > 5
