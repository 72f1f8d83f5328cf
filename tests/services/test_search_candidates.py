"""A candidate's name leads to the item of the election, beside whatever else holds the word."""

from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.elections import RecordElection
from smartaachen_desktop.services.queries.search import Search
from tests.services.conftest import Room


def test_a_candidate_is_found_beside_another_items_discussion(running: Room) -> None:
    voted, told = running.items[6], running.items[7]
    running.do(StartItem(item=voted))
    running.do(RecordElection(voted, "Schriftführung", (("Kandidatur Nord", 9),)))
    running.do(RecordElection(voted, "Stellvertretung", (("Kandidatur Nordost", 8),)))
    running.do(RecordDiscussion(told, "Die Kandidatur wird begründet."))
    search = Search()
    while running.dispatcher.read(search.fill):
        pass
    hits = running.dispatcher.read(lambda session: search.find(session, "kandidatur"))
    search.close()
    assert {(hit.id, hit.group.split(" · ")[0]) for hit in hits} == {(voted, "Wahl"), (told, "AWD 18.11.2021")}
