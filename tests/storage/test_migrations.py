"""The schema that migrations make is the schema of the model, and a failing migration changes nothing."""

import gzip
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from smartaachen_desktop.model.base import Base
from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import load_example
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage import database as databases
from smartaachen_desktop.storage import journal, migrations, schema
from smartaachen_desktop.storage.database import Database, create_database, open_database
from tests.conftest import Store

Make = Callable[[Database], Dispatcher]


def test_migrations_make_the_models_schema(store: Store) -> None:
    with store.create().connection() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
        assert schema.missing_guards(connection) == []


def test_the_comparison_would_notice_a_missing_column(tmp_path: Path) -> None:
    database = create_database(str(tmp_path / "a.db"))
    with database.connection() as connection:
        connection.execute(text("ALTER TABLE strategy DROP COLUMN vision"))
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) != []
    database.close()


def test_every_table_is_journaled() -> None:
    assert set(Base.metadata.tables) == {*RECORDS, "journal"}


def test_the_version_is_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(str(migrations.__file__)).parent).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [schema.SCHEMA_VERSION]
    assert {script.revision for script in scripts.walk_revisions()} == set(schema.KNOWN_VERSIONS)


@pytest.fixture
def older(tmp_path: Path, make_dispatcher: Make, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed file with the example, stamped with a version before the first."""
    path = tmp_path / "alt.db"
    database = create_database(str(path))
    load_example(make_dispatcher(database))
    with database.connection() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    database.close()
    monkeypatch.setattr(schema, "KNOWN_VERSIONS", ("0000", *schema.KNOWN_VERSIONS))
    return path


def half(connection: Connection) -> None:
    """Adds a column, drops a table, then fails."""
    connection.execute(text("ALTER TABLE strategy ADD COLUMN half TEXT"))
    connection.execute(text("DROP TABLE ballot"))
    connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    raise RuntimeError("midway")


def orphan(connection: Connection) -> None:
    connection.execute(text("DELETE FROM strategy"))


def full(connection: Connection) -> None:
    connection.execute(text("PRAGMA max_page_count = 1"))
    connection.execute(text("CREATE TABLE more AS SELECT * FROM journal, (SELECT 1 FROM journal LIMIT 20)"))


@pytest.mark.parametrize(
    ("step", "code"), [(half, "migration_failed"), (orphan, "migration_failed"), (full, "disk_full")]
)
def test_a_failing_migration_leaves_the_file_and_a_backup(
    older: Path, make_dispatcher: Make, monkeypatch: pytest.MonkeyPatch, step: Callable[[Connection], None], code: str
) -> None:
    before = hashlib.sha256(older.read_bytes()).hexdigest()
    monkeypatch.setattr(schema, "upgrade", step)
    with pytest.raises(StorageRefused) as caught:
        open_database(str(older))
    assert caught.value.code == code
    assert hashlib.sha256(older.read_bytes()).hexdigest() == before
    (backup,) = (older.parent / "backups").glob("alt-*-migration.db")

    monkeypatch.setattr(schema, "upgrade", restamp)
    for path in (backup, older):
        database = open_database(str(path))
        assert make_dispatcher(database).read(strategy_view) is not None
        database.close()


def restamp(connection: Connection) -> None:
    connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": schema.SCHEMA_VERSION})


def test_an_upgrade_backs_up_first_and_keeps_the_guards(
    older: Path, make_dispatcher: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def upgrade(connection: Connection) -> None:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 0
        connection.execute(text("DROP TRIGGER journal_no_delete"))  # what rebuilding a table does silently
        restamp(connection)
        schema.create_guards(connection)

    monkeypatch.setattr(schema, "upgrade", upgrade)
    database = databases.open_database(str(older))
    with database.connection() as connection:
        assert schema.current_version(connection) == schema.SCHEMA_VERSION
        assert schema.missing_guards(connection) == []
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    database.close()
    assert len(list((older.parent / "backups").glob("*.db"))) == 1


@pytest.fixture
def first_schema(tmp_path: Path) -> Path:
    """A file that the program wrote while its schema was 0001: the example with half a meeting in it."""
    path = tmp_path / "alt.db"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "data" / "schema-0001.db.gz").read_bytes()))
    return path


def test_a_file_of_the_first_schema_opens_whole(first_schema: Path, make_dispatcher: Make) -> None:
    database = open_database(str(first_schema))
    dispatcher = make_dispatcher(database)
    assert findings(database) == []
    with database.connection() as connection:
        assert schema.current_version(connection) == schema.SCHEMA_VERSION
        compared = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(compared, Base.metadata) == []
        assert schema.missing_guards(connection) == []
    (row,) = dispatcher.read(meeting_rows)
    meeting = dispatcher.read(lambda session: meeting_view(session, row.id))
    assert (meeting.citizens_rule, meeting.state) == (True, MeetingState.RUNNING)
    item = meeting.current
    assert item is not None
    assert [each.number for each in item.resolutions] == ["AWD 2021/1"]
    assert [each.text for each in item.assignments] == ["Workshop vorbereiten"]
    bodies = dispatcher.read(people_view).organizations
    assert [body.citizens_rule for body in bodies] == [
        body.rule_profile is RuleProfile.COUNCIL_COMMITTEE for body in bodies
    ]
    database.close()


def test_what_was_done_before_the_upgrade_can_still_be_undone(first_schema: Path) -> None:
    database = open_database(str(first_schema))
    with database.connection() as connection:
        writer = journal.entry(connection, 1).actor  # everybody undoes their own steps
    dispatcher = Dispatcher(database, HANDLERS, actor=writer)
    steps = 0
    while dispatcher.undo_state()[0] is not None:
        dispatcher.undo()
        steps += 1
    assert steps == dispatcher.last_entry() // 2  # back to the empty file
    assert findings(database) == []
    for _ in range(steps):
        dispatcher.redo()
    assert findings(database) == []
    (row,) = dispatcher.read(meeting_rows)
    current = dispatcher.read(lambda session: meeting_view(session, row.id)).current
    assert current is not None
    assert len(current.resolutions) == 1
    database.close()
