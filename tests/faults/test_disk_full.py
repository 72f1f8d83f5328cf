"""A full disk stops the step and nothing else: data stay readable, and the next step works once there is space."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.plan import MoveMeasure
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.strategy import ChangeStrategy
from smartaachen_desktop.storage.database import Database
from tests.conftest import PASSPHRASE
from tests.ready import encrypted_example, example_database

pytestmark = pytest.mark.slow

Make = Callable[[Database], Dispatcher]
LONG = "Leitbild " * 20_000


def fill(database: Database) -> None:
    """From now on the file cannot grow: what a full disk means to SQLite."""
    with database.connection() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def free(database: Database) -> None:
    with database.connection() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")


@pytest.fixture(params=["file", "encrypted"])
def full(request: pytest.FixtureRequest, tmp_path: Path, make_dispatcher: Make) -> Iterator[Dispatcher]:
    """The example on a file that cannot grow; a server's disk is its keeper's."""
    path = tmp_path / "strategie.db"
    database = encrypted_example(path, PASSPHRASE) if request.param == "encrypted" else example_database(path)[0]
    dispatcher = make_dispatcher(database)
    fill(dispatcher.database)
    yield dispatcher
    dispatcher.database.close()


def test_the_step_is_refused_and_the_next_one_works(full: Dispatcher) -> None:
    before = full.read(strategy_view)
    assert before is not None
    for _attempt in range(3):
        with pytest.raises(StorageRefused) as caught:
            full.execute(ChangeStrategy(strategy=before.id, vision=LONG))
        assert caught.value.code == "disk_full"
        assert "nicht gespeichert" in caught.value.message
        assert full.read(strategy_view) == before
    free(full.database)
    full.execute(ChangeStrategy(strategy=before.id, vision=LONG))
    after = full.read(strategy_view)
    assert after is not None
    assert after.vision == LONG
    assert findings(full.database) == []


def test_undo_is_refused_the_same_way(full: Dispatcher) -> None:
    free(full.database)
    before = full.read(strategy_view)
    assert before is not None
    full.execute(ChangeStrategy(strategy=before.id, vision=LONG))
    full.execute(ChangeStrategy(strategy=before.id, vision=""))
    fill(full.database)
    with pytest.raises(StorageRefused) as caught:
        full.undo()
    assert caught.value.code == "disk_full"
    free(full.database)
    full.undo()
    full.undo()
    assert full.read(strategy_view) == before


def test_a_step_that_writes_midway_is_refused_the_same_way(full: Dispatcher) -> None:
    """Some handlers flush before they are done: that failure, too, has its sentence."""
    plan = full.read(plan_view)
    strategy = full.read(strategy_view)
    assert strategy is not None
    free(full.database)
    with full.database.connection() as connection:
        connection.execute(text("CREATE TABLE filler (content BLOB)"))
        connection.execute(
            text("CREATE TRIGGER grow AFTER UPDATE ON measure BEGIN INSERT INTO filler VALUES (zeroblob(90000)); END")
        )
    fill(full.database)
    field = next(row.field_id for row in plan.measures if row.field_id)
    with pytest.raises(StorageRefused) as caught:
        full.execute(MoveMeasure(measure=plan.measures[0].id, field=field, position=0))
    assert caught.value.code == "disk_full"
    assert full.read(plan_view) == plan


def test_a_backup_that_cannot_be_written_is_refused(full: Dispatcher) -> None:
    free(full.database)
    backups = full.database.path.parent / "backups"  # type: ignore[union-attr]
    backups.write_text("eine Datei steht im Weg", "utf-8")
    with pytest.raises(StorageRefused) as caught:
        full.database.backup("probe")
    assert caught.value.code == "backup_failed"
    assert full.read(strategy_view) is not None
