"""The search leads to topics of the backlog: by either heading, by what was noted, and no longer once they are gone."""

from smartaachen_desktop.services.backlog import AddTopic, ChangeTopic, RemoveTopic
from smartaachen_desktop.services.queries.search import Hit, Search
from tests.services.conftest import Room


def test_a_topic_is_found_followed_and_forgotten(running: Room) -> None:
    body = running.example.organizations["jourfixe"]
    early = running.do(AddTopic(body, "Lastenrad leihen"))["topic"]
    search = Search()
    while running.dispatcher.read(search.fill):
        pass

    def find(words: str) -> tuple[Hit, ...]:
        return running.dispatcher.read(lambda session: search.find(session, words))

    (hit,) = find("lastenr")
    assert (hit.kind, hit.id, hit.name) == ("topic", early, "Lastenrad leihen")
    assert hit.group.startswith("Themenspeicher · ")
    closed = AddTopic(body, "Grundstück", public=False, internal_title="Ankauf Parzelle", note="Wertgutachten fehlt")
    late = running.do(closed)["topic"]
    for words in ("parzelle", "grundstück", "wertgutachten"):
        assert [(each.id, each.name) for each in find(words)] == [(late, "Ankauf Parzelle")]
    assert "Wertgutachten" in find("wertgutachten")[0].excerpt
    running.do(ChangeTopic(early, title="Fahrradstation"))
    assert find("lastenrad") == ()
    assert [each.id for each in find("fahrradstation")] == [early]
    running.do(RemoveTopic(early))
    assert find("fahrradstation") == ()
    search.close()
