"""A meeting of a file from before numbering styles keeps its numbers, whatever the body chooses after the upgrade."""

import gzip
from collections.abc import Callable
from pathlib import Path

from smartaachen_desktop.model.numbering import Numerals
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.storage.database import Database, open_database


def test_an_old_meeting_keeps_its_numbers(tmp_path: Path, make_dispatcher: Callable[[Database], Dispatcher]) -> None:
    path = tmp_path / "alt.db"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "data" / "schema-0001.db.gz").read_bytes()))
    database = open_database(str(path))
    dispatcher = make_dispatcher(database)
    (row,) = dispatcher.read(meeting_rows)
    dispatcher.execute(ChangeOrganization(row.organization_id, numerals=Numerals.ROMAN, public_prefix="TOP"))
    items = dispatcher.read(lambda session: meeting_view(session, row.id, stage=True)).items
    assert [item.number for item in items if item.public][:2] == ["Ö 1", "Ö 2"]
    assert not any(item.is_stage() for item in items)
    database.close()
