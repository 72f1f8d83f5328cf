"""The journal on a plain file, on an encrypted file and on PostgreSQL."""

import uuid
from collections.abc import Callable

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import DBAPIError

from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.strategy import ChangeStrategy, CreateStrategy
from smartaachen_desktop.storage import journal, schema
from smartaachen_desktop.storage.database import Database
from smartaachen_desktop.storage.unit_of_work import UnitOfWork
from tests.conftest import Store, TestClock

Make = Callable[[Database], Dispatcher]


def written(database: Database, make: Make, count: int = 3) -> tuple[Dispatcher, uuid.UUID]:
    dispatcher = make(database)
    strategy = dispatcher.execute(CreateStrategy(title="SMART")).ids["strategy"]
    for number in range(count - 1):
        dispatcher.execute(ChangeStrategy(strategy=strategy, vision=f"Leitbild {number}"))
    return dispatcher, strategy


def test_every_command_appends_one_linked_entry(store: Store, make_dispatcher: Make) -> None:
    database = store.create()
    written(database, make_dispatcher)
    with database.connection() as connection:
        entries = list(journal.entries(connection))
        assert [entry.command for entry in entries] == ["CreateStrategy", "ChangeStrategy", "ChangeStrategy"]
        assert [entry.seq for entry in entries] == [1, 2, 3]
        assert entries[1].previous == entries[0].hash
        assert journal.first_broken(connection) is None


def test_an_update_keeps_both_images(store: Store, make_dispatcher: Make) -> None:
    database = store.create()
    _dispatcher, strategy = written(database, make_dispatcher, 3)
    with database.connection() as connection:
        (change,) = journal.entry(connection, 3).changes
    assert (change.table, change.id) == ("strategy", strategy)
    assert (change.before, change.after) == ({"vision": "Leitbild 0"}, {"vision": "Leitbild 1"})


def test_a_command_without_effect_writes_nothing(store: Store, make_dispatcher: Make) -> None:
    database = store.create()
    dispatcher, strategy = written(database, make_dispatcher, 1)
    assert dispatcher.execute(ChangeStrategy(strategy=strategy, title="SMART")).entry is None
    assert dispatcher.read(lambda session: journal.count(session.connection())) == 1


def test_text_is_stored_clean(store: Store, make_dispatcher: Make) -> None:
    database = store.create()
    dispatcher = make_dispatcher(database)
    strategy = dispatcher.execute(CreateStrategy(title="Mu\u0308ller\x00\x07", vision="a\r\nb\udcff")).ids["strategy"]
    title, vision = dispatcher.read(
        lambda session: (session.get_one(Strategy, strategy).title, session.get_one(Strategy, strategy).vision)
    )
    assert (title, vision) == ("Müller", "a\nb")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'jemand' WHERE seq = 2",
        "DELETE FROM journal WHERE seq = 3",
        "DELETE FROM journal",
    ],
)
def test_the_journal_is_append_only(store: Store, make_dispatcher: Make, statement: str) -> None:
    database = store.create()
    written(database, make_dispatcher)
    with pytest.raises(DBAPIError, match="append-only"), database.connection() as connection:
        connection.execute(text(statement))
    with database.connection() as connection:
        assert journal.first_broken(connection) is None


def test_insert_or_replace_gets_no_further(store: Store, make_dispatcher: Make) -> None:
    database = store.create()
    if database.path is None:
        return  # PostgreSQL knows no INSERT OR REPLACE
    written(database, make_dispatcher)
    with pytest.raises(DBAPIError, match="append-only"), database.connection() as connection:
        connection.execute(text("INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 2"))


def drop_guards(database: Database) -> None:
    with database.connection() as connection:
        names = ("journal_no_update", "journal_no_delete", "journal_no_replace")
        if database.path is None:
            names = ("journal_no_change", "journal_no_truncate")
        for name in names:
            connection.execute(text(f"DROP TRIGGER {name}{'' if database.path else ' ON journal'}"))


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE journal SET actor = 'jemand' WHERE seq = 2", 2),
        ("UPDATE journal SET changes = '[]' WHERE seq = 1", 1),
        ("DELETE FROM journal WHERE seq = 2", 2),
    ],
)
def test_tampering_is_found(store: Store, make_dispatcher: Make, statement: str, broken: int) -> None:
    database = store.create()
    written(database, make_dispatcher)
    drop_guards(database)
    with database.connection() as connection:
        connection.execute(text(statement))
        assert journal.first_broken(connection) == broken
        assert schema.missing_guards(connection) != []


def test_bulk_changes_are_refused(store: Store, make_dispatcher: Make, clock: TestClock) -> None:
    database = store.create()
    written(database, make_dispatcher)
    with (
        UnitOfWork(database, now=clock(), actor="Schriftführung") as work,
        pytest.raises(RuntimeError, match="bypass the journal"),
    ):
        work.session.execute(update(Strategy).values(title="alle"))


def test_a_failing_handler_leaves_no_trace(store: Store, make_dispatcher: Make, clock: TestClock) -> None:
    database = store.create()
    written(database, make_dispatcher, 1)

    def broken(_command: Command, work: UnitOfWork) -> None:
        work.add(Strategy(title="halb", vision=""))
        work.session.flush()
        raise ZeroDivisionError

    dispatcher = Dispatcher(database, {CreateStrategy: broken}, actor="Schriftführung", clock=clock)
    with pytest.raises(ZeroDivisionError):
        dispatcher.execute(CreateStrategy(title="halb"))
    assert dispatcher.read(lambda session: journal.count(session.connection())) == 1
    assert dispatcher.read(lambda session: session.query(Strategy).count()) == 1
