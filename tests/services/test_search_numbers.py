"""A hit bears the number its item has on the agenda at that moment, on every kind of database."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_order import MoveAgendaItem
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import load_example
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.search import Search
from smartaachen_desktop.storage.database import Database
from tests.conftest import Store


def names(dispatcher: Dispatcher, search: Search, query: str) -> dict[str, str]:
    """By heading, what stands before it; items alone, not what hangs on them."""
    hits = dispatcher.read(lambda session: search.find(session, query))
    return {name: before for before, name in (hit.name.rsplit(" ", 1) for hit in hits if " · " not in hit.group)}


def test_numbers_are_those_of_the_agenda(store: Store, make_dispatcher: Callable[[Database], Dispatcher]) -> None:
    dispatcher = make_dispatcher(store.create())
    example = load_example(dispatcher)
    search = Search()
    while dispatcher.read(search.fill):
        pass
    body = example.organizations["awd"]
    start = dispatcher.read(lambda session: meeting_view(session, example.meeting)).scheduled_start

    def plan(days: int) -> UUID:
        return dispatcher.execute(PlanMeeting(body, start + timedelta(days=days))).ids["meeting"]

    def add(meeting: UUID, title: str, **values: object) -> UUID:
        return dispatcher.execute(AddAgendaItem(meeting, title, **values)).ids["item"]  # type: ignore[arg-type]

    first, second = plan(21), plan(42)
    add(first, "Quarzanfang")
    add(first, "Quarzregie", stage=True)
    report = add(first, "Quarzbericht")
    below = add(first, "Quarzteil", parent=report)
    add(first, "Quarzgrundstück", public=False)
    other = add(second, "Quarzende")
    dispatcher.execute(RecordDiscussion(below, "Eine Pendeluhr."))
    dispatcher.execute(AddMotion(item=other, title="Pendelantrag", text="Die Pendeluhr bleibt."))

    assert names(dispatcher, search, "quarz") == {
        "Quarzanfang": "Ö 1", "Quarzregie": "Regiepunkt:", "Quarzbericht": "Ö 2", "Quarzteil": "Ö 2.1",
        "Quarzgrundstück": "N 1", "Quarzende": "Ö 1",
    }  # fmt: skip
    hits = dispatcher.read(lambda session: search.find(session, "pendel"))
    assert [(hit.id, hit.name, hit.excerpt) for hit in hits] == [
        (other, "Ö 1 Quarzende", "Pendelantrag"),
        (below, "Ö 2.1 Quarzteil", "Eine Pendeluhr."),
    ]
    dispatcher.execute(MoveAgendaItem(report, 0))
    assert names(dispatcher, search, "quarzb quarzb") == {"Quarzbericht": "Ö 1"}
    assert names(dispatcher, search, "quarzteil") == {"Quarzteil": "Ö 1.1"}
    dispatcher.execute(ChangeOrganization(body, public_prefix="TOP"))
    assert names(dispatcher, search, "quarzteil") == {"Quarzteil": "TOP 1.1"}
    search.close()
