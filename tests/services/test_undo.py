"""Undo and redo from the journal, on all kinds of database and across a restart."""

from collections.abc import Callable

import pytest

from smartaachen_desktop.model.errors import Conflict, RuleBroken
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.strategy import AddFieldOfAction, ChangeStrategy, CreateStrategy
from smartaachen_desktop.storage.database import Database
from tests.conftest import Store, TestClock

Make = Callable[[Database], Dispatcher]


def test_undo_and_redo_survive_a_restart(store: Store, make_dispatcher: Make) -> None:
    dispatcher = make_dispatcher(store.create())
    strategy = dispatcher.execute(CreateStrategy(title="SMART")).ids["strategy"]
    dispatcher.execute(ChangeStrategy(strategy=strategy, vision="erstes"))
    dispatcher.execute(ChangeStrategy(strategy=strategy, vision="zweites"))
    dispatcher.undo()
    store.close()

    dispatcher = make_dispatcher(store.open())
    assert dispatcher.undo_state() == ("ChangeStrategy", "ChangeStrategy")
    assert vision(dispatcher) == "erstes"
    dispatcher.redo()
    assert vision(dispatcher) == "zweites"
    for _step in range(3):
        dispatcher.undo()
    assert dispatcher.read(strategy_view) is None
    with pytest.raises(RuleBroken, match="keinen Schritt"):
        dispatcher.undo()
    for _step in range(3):
        dispatcher.redo()
    assert vision(dispatcher) == "zweites"
    with pytest.raises(RuleBroken):
        dispatcher.redo()


def test_a_new_step_ends_redo(store: Store, make_dispatcher: Make) -> None:
    dispatcher = make_dispatcher(store.create())
    strategy = dispatcher.execute(CreateStrategy(title="SMART")).ids["strategy"]
    dispatcher.execute(ChangeStrategy(strategy=strategy, vision="erstes"))
    dispatcher.undo()
    dispatcher.execute(AddFieldOfAction(strategy=strategy, name="Digitales", letter="D"))
    with pytest.raises(RuleBroken):
        dispatcher.redo()


def test_a_conflict_changes_nothing(store: Store, make_dispatcher: Make, clock: TestClock) -> None:
    database = store.create()
    mine = make_dispatcher(database)
    other = Dispatcher(database, HANDLERS, actor="Jemand anderes", clock=clock)
    strategy = mine.execute(CreateStrategy(title="SMART")).ids["strategy"]
    mine.execute(ChangeStrategy(strategy=strategy, vision="meins"))
    other.execute(ChangeStrategy(strategy=strategy, vision="seins"))
    with pytest.raises(Conflict):
        mine.undo()
    assert vision(mine) == "seins"
    assert other.undo_state() == ("ChangeStrategy", None)


def vision(dispatcher: Dispatcher) -> str:
    view = dispatcher.read(strategy_view)
    assert view is not None
    return view.vision


def test_one_step_out_of_the_middle(store: Store, make_dispatcher: Make) -> None:
    dispatcher = make_dispatcher(store.create())
    strategy = dispatcher.execute(CreateStrategy(title="SMART")).ids["strategy"]
    dispatcher.execute(AddFieldOfAction(strategy=strategy, name="Digitales", letter="D"))
    middle = dispatcher.last_entry()
    dispatcher.execute(ChangeStrategy(strategy=strategy, vision="erstes"))
    dispatcher.take_back(middle)
    view = dispatcher.read(strategy_view)
    assert view is not None
    assert view.fields == ()
    assert vision(dispatcher) == "erstes"
    with pytest.raises(RuleBroken, match="nicht mehr einzeln"):
        dispatcher.take_back(middle)
    dispatcher.undo()
    assert vision(dispatcher) == ""
    assert dispatcher.undo_state()[0] == "CreateStrategy"


def test_a_step_that_was_built_upon_stays(store: Store, make_dispatcher: Make) -> None:
    dispatcher = make_dispatcher(store.create())
    strategy = dispatcher.execute(CreateStrategy(title="SMART")).ids["strategy"]
    dispatcher.execute(ChangeStrategy(strategy=strategy, vision="erstes"))
    first = dispatcher.last_entry()
    dispatcher.execute(ChangeStrategy(strategy=strategy, vision="zweites"))
    with pytest.raises(Conflict):
        dispatcher.take_back(first)
    assert vision(dispatcher) == "zweites"
