"""The example: what the council paper fixes, and nothing that only looks like it."""

from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import ILLUSTRATIVE, Example, load_example
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.strategy import strategy_view


def test_it_is_in_order_and_in_the_journal(dispatcher: Dispatcher, example: Example) -> None:
    assert findings(dispatcher.database) == []
    rows = dispatcher.read(journal_rows)
    assert len(rows) == dispatcher.last_entry() > 100
    assert all(row.label and row.lines for row in rows)


def test_four_principles_and_three_fields(dispatcher: Dispatcher, example: Example) -> None:
    view = dispatcher.read(strategy_view)
    assert view is not None
    assert [row.name for row in view.principles] == ["resilient", "datensouverän", "innovativ", "partizipativ"]
    assert [row.letter for row in view.fields] == ["D", "K", "W"]


def test_the_six_steps_are_dated_as_exactly_as_the_paper(dispatcher: Dispatcher, example: Example) -> None:
    rows = {row.id: row for row in dispatcher.read(plan_view).measures}
    process = [row for row in rows.values() if row.letter == "S" and row.depth == 0]
    assert len(process) == 6
    assert all(row.start and row.start.year == 2022 and row.notes == "" for row in process)
    assert rows[example.measures["jourfixe"]].series_days == 42
    assert all(row.notes == ILLUSTRATIVE for row in rows.values() if row.letter != "S" and row.start)


def test_every_measure_with_a_contact_names_a_contact_person(dispatcher: Dispatcher, example: Example) -> None:
    contacts = {row.id for row in dispatcher.read(people_view).people if row.is_contact}
    used = {row.contact_id for row in dispatcher.read(plan_view).measures if row.contact_id}
    assert used
    assert used <= contacts


def test_undo_takes_the_whole_example_back(dispatcher: Dispatcher) -> None:
    load_example(dispatcher)
    steps = dispatcher.last_entry()
    for _step in range(steps):
        dispatcher.undo()
    assert dispatcher.read(strategy_view) is None
    assert dispatcher.read(plan_view).measures == ()
