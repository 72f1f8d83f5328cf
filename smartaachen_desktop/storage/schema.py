"""The schema's versions, guards and upgrade. Alembic is loaded only when there is something to upgrade."""

import re
from importlib import resources

from sqlalchemy import Connection, inspect, text

SCHEMA_VERSION = "0019"
KNOWN_VERSIONS = (
    "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012", "0013", "0014",
    "0015", "0016", "0017", "0018", "0019",
)  # fmt: skip
APPLICATION_ID = 0x534D4141
"""Written into each SQLite file ("SMAA"), so that a foreign file is told apart before anything is touched."""

_SQLITE_GUARDS = {
    "journal_no_update": "BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END",
    "journal_no_delete": "BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END",
    # INSERT OR REPLACE fires no delete trigger, so an insert may only continue the sequence
    "journal_no_replace": (
        "BEFORE INSERT ON journal WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal) "
        "BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END"
    ),
}
_POSTGRES_GUARD = """
CREATE OR REPLACE FUNCTION journal_guard() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'journal is append-only'; END $$;
DROP TRIGGER IF EXISTS journal_no_change ON journal;
CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION journal_guard();
DROP TRIGGER IF EXISTS journal_no_truncate ON journal;
CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION journal_guard();
"""


def current_version(connection: Connection) -> str | None:
    """The schema version stored in the database, None where there is none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection) -> None:
    """Bring the schema to SCHEMA_VERSION inside the caller's transaction, then put the guards back."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    location = str(resources.files("smartaachen_desktop.storage") / "migrations")
    config.set_main_option("script_location", location.replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    create_guards(connection)


def create_guards(connection: Connection) -> None:
    """(Re-)create the triggers that keep the journal append-only; table rebuilds drop them silently."""
    if connection.dialect.name == "sqlite":
        for name, body in _SQLITE_GUARDS.items():
            connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
            connection.execute(text(f"CREATE TRIGGER {name} {body}"))
    else:
        for statement in re.split(r";\n", _POSTGRES_GUARD.strip()):
            if statement:
                connection.execute(text(statement))


def missing_guards(connection: Connection) -> list[str]:
    """Names of guard triggers that are gone."""
    if connection.dialect.name == "sqlite":
        wanted = set(_SQLITE_GUARDS)
        rows = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    else:
        wanted = {"journal_no_change", "journal_no_truncate"}
        rows = connection.execute(text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"))
    return sorted(wanted - {row[0] for row in rows})
