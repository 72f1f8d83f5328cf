"""Alembic's entry point: works on the connection handed over, in the caller's transaction."""

from alembic import context

from smartaachen_desktop.model.base import Base
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.storage.journal import JOURNAL

assert RECORDS  # imported, like JOURNAL, so that the metadata is complete
connection = context.config.attributes["connection"]
assert JOURNAL.metadata is Base.metadata
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
