"""A printed plan that leaves something out says so: what is filtered, and how many of all measures are shown."""

from uuid import UUID

import pytest

from smartaachen_desktop.documents.plan_chart import build_plan, build_svg, plan_sheets
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import FilterDefinition, Only
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.plan_paper import PaperOptions
from smartaachen_desktop.services.queries.plan_print import PlanPrintData, plan_print_data
from tests.conftest import TestClock


def data(
    dispatcher: Dispatcher, clock: TestClock, audience: Audience, definition: FilterDefinition, name: str = ""
) -> PlanPrintData:
    now = clock()
    return dispatcher.read(lambda session: plan_print_data(session, audience, now, definition, name))


def test_the_words_stand_in_a_line_of_their_own_in_the_picture_and_in_its_description(
    dispatcher: Dispatcher, example: Example, clock: TestClock
) -> None:
    wanted = FilterDefinition(kinds=frozenset({MeasureKind.MILESTONE}), only=frozenset({Only.OPEN}))
    found = data(dispatcher, clock, Audience.INTERNAL, wanted, "Meilensteine offen")
    words = "Filter „Meilensteine offen“: 3 von 20 Vorgängen; nicht erledigt; Art: Meilenstein"
    assert found.filter_words == words
    picture = build_svg(found, PaperOptions(), 1200).decode()
    assert picture.count(words) == 2, "to be seen, and read aloud"
    sheets = plan_sheets(found, PaperOptions())
    title, facts, filtered = sheets.head()
    assert (filtered.text, words in sheets.alt(0, 0)) == (words, True)
    assert title.y < facts.y < filtered.y < sheets.layout.top
    assert build_plan(found, PaperOptions()).warnings == ()


@pytest.mark.parametrize("restricted", [
    FilterDefinition(text="geheimer Name"), FilterDefinition(contacts=frozenset({UUID(int=7)})),
    FilterDefinition(only=frozenset({Only.WITHOUT_CONTACT})),
])  # fmt: skip
def test_the_public_reads_neither_typed_words_nor_questions_of_contacts(
    dispatcher: Dispatcher, example: Example, clock: TestClock, restricted: FilterDefinition
) -> None:
    found = data(dispatcher, clock, Audience.PUBLIC, restricted, "Für Dezernat II")
    assert found.filter_words == f"Filter: {found.hits} von 20 Vorgängen; weitere Angaben"


def test_the_public_reads_what_is_public(dispatcher: Dispatcher, example: Example, clock: TestClock) -> None:
    wanted = FilterDefinition(statuses=frozenset({MeasureStatus.IDEA}))
    assert data(dispatcher, clock, Audience.PUBLIC, wanted).filter_words == "Filter: 1 von 20 Vorgängen; Stand: Idee"


def test_without_a_filter_nothing_is_said(dispatcher: Dispatcher, example: Example, clock: TestClock) -> None:
    found = data(dispatcher, clock, Audience.INTERNAL, FilterDefinition())
    assert found.filter_words == ""
    assert len(plan_sheets(found, PaperOptions()).head()) == 2
