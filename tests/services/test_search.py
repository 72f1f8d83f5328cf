"""Search finds what stands in minutes, papers and plan, in whatever spelling, and follows every change."""

from collections.abc import Iterator

import pytest

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_order import RemoveAgendaItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.backlog import AddTopic
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.people import AddPerson, ChangeOrganization
from smartaachen_desktop.services.queries.search import Hit, Search
from smartaachen_desktop.services.resolutions import RecordResolution
from tests.services.conftest import Room


@pytest.fixture
def finder(running: Room) -> Iterator[Search]:
    made = Search()
    while running.dispatcher.read(made.fill):
        pass
    yield made
    made.close()


def find(room: Room, finder: Search, query: str) -> list[Hit]:
    return list(room.dispatcher.read(lambda session: finder.find(session, query)))


@pytest.mark.parametrize(
    ("written", "asked", "hit"),
    [
        ("Der Ausschuß für Straßen", "ausschuss", True),
        ("Der Ausschuss für Strassen", "ausschuß straß", True),
        ("Frau Müller fragt", "muller", True),
        ("Frau Müller fragt", "MÜLLER", True),
        ("Crème brûlée", "creme brulee", True),
        ("Haushaltsansatz", "haushalt", True),
        ("Haushaltsansatz", "ansatz", False),
        ("alpha beta", "alpha gamma", False),
        ('Ein "Wort" AND NEAR(x) *', 'wort and near', True),
        ("unverändert", "  ", False),
        ("unverändert", '"*:^()-', False),
    ],
)  # fmt: skip
def test_spelling_does_not_matter(running: Room, finder: Search, written: str, asked: str, hit: bool) -> None:
    running.do(RecordDiscussion(running.items[6], written))
    found = [each for each in find(running, finder, asked) if each.id == running.items[6]]
    assert bool(found) is hit


def test_the_excerpt_shows_the_place(running: Room, finder: Search) -> None:
    running.do(RecordDiscussion(running.items[6], f"{'Vorher. ' * 40}Das Zauberwort steht hier.{' Nachher.' * 40}"))
    (hit,) = find(running, finder, "zauber")
    assert (hit.kind, hit.id, hit.group) == ("item", running.items[6], "AWD 18.11.2021")
    assert hit.name.startswith("Ö 7 ")
    assert hit.excerpt.startswith("… ")
    assert "Das Zauberwort steht hier." in hit.excerpt
    assert len(hit.excerpt) < 200


def test_everything_with_words_is_found(running: Room, finder: Search) -> None:
    item = running.items[4]
    running.do(AddMotion(item=item, title="Ergänzung", text="Quarzuhr anschaffen"))
    text = "Die Quarzuhr wird angeschafft."
    resolution = running.do(RecordResolution(item=item, text=text, category=ResultCategory.NOTED))["resolution"]
    running.do(AddAssignment(text="Quarzuhr beschaffen", resolution=resolution))
    running.do(AddPerson(name="Amt für Quarzuhren", office="Amtsleitung"))
    awd = running.example.organizations["awd"]
    topic = running.do(AddTopic(awd, "Uhren", note="Die Quarzuhr wird erst geprüft."))["topic"]
    found = find(running, finder, "quarzuhr")
    assert {hit.kind for hit in found} == {"item", "resolution", "assignment", "person", "topic"}
    waiting = next(hit for hit in found if hit.kind == "topic")
    assert (waiting.id, waiting.name, waiting.group) == (topic, "Uhren", "Themenspeicher · AWD")
    assert waiting.excerpt.startswith("Die Quarzuhr")
    assert next(hit for hit in found if hit.kind == "resolution").name.startswith("AWD 2021/1 ")
    assert find(running, finder, "FB 02/0103/WP18")[0].kind == "paper"
    assert {hit.kind for hit in find(running, finder, "oecherlab")} >= {"measure"}


def test_names_come_before_texts(running: Room, finder: Search) -> None:
    running.do(RecordDiscussion(running.items[6], "Über den Zeppelin wird berichtet."))
    person = running.do(AddPerson(name="Zeppelinbeirat"))["person"]
    assert [hit.id for hit in find(running, finder, "zeppelin")] == [person, running.items[6]]


def test_it_follows_changes_undo_and_removal(running: Room, finder: Search) -> None:
    item = running.do(AddAgendaItem(meeting=running.meeting, title="Quastenflosser"))["item"]
    assert [hit.id for hit in find(running, finder, "quasten")] == [item]
    running.do(RemoveAgendaItem(item))
    assert find(running, finder, "quasten") == []
    running.dispatcher.undo()
    assert [hit.id for hit in find(running, finder, "quasten")] == [item]
    running.dispatcher.undo()
    running.do(ChangeOrganization(running.example.organizations["awd"], short_name="AWDX"))
    running.do(RecordDiscussion(running.items[6], "Quastenflosser"))
    assert find(running, finder, "quasten")[0].group == "AWDX 18.11.2021"


def test_a_half_filled_index_misses_nothing_in_the_end(running: Room) -> None:
    finder = Search()
    assert running.dispatcher.read(lambda session: finder.fill(session, 3))
    running.do(RecordDiscussion(running.items[6], "Quastenflosser"))
    while running.dispatcher.read(lambda session: finder.fill(session, 3)):
        pass
    assert [hit.id for hit in find(running, finder, "quastenflosser")] == [running.items[6]]
    finder.close()
