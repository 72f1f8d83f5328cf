"""No public edition of the strategy's documents holds anything of a non-public item, paper or resolution."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, RecordKind
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.papers import paper_views
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import Database
from tests.conftest import TestClock
from tests.ready import blank_database
from tests.secret_fields import MARKER, OPEN_LINE, OPEN_MEASURE, OPEN_PAPER, SECRET_CENTS
from tests.secret_meeting import secret_meeting
from tests.services.test_public import pdf_texts

KINDS = (
    DocumentKind.PAPER, DocumentKind.MEASURES, DocumentKind.BUDGET, DocumentKind.BUDGET_TABLE, DocumentKind.STATUS,
    DocumentKind.ANNUAL,
)  # fmt: skip
AMOUNTS = (str(SECRET_CENTS), "987.654")


class Planted:
    """The database after the meeting, with the marker in every non-public field."""

    def __init__(self, database: Database) -> None:
        self.dispatcher = Dispatcher(database, HANDLERS, actor="Probe", clock=TestClock())
        meeting = secret_meeting(self.dispatcher)
        for _state in meeting.walk():
            pass
        body = self.dispatcher.read(lambda session: meeting_view(session, meeting.meeting)).organization_id
        paper = next(each.id for each in self.dispatcher.read(paper_views) if each.reference == OPEN_PAPER)
        self.records: dict[RecordKind, UUID] = {RecordKind.BODY: body, RecordKind.PAPER: paper}

    def made(self, kind: DocumentKind, audience: Audience) -> tuple[str, bytes]:
        row: Any = document_types()[kind]
        period = (date(2021, 1, 1), date(2021, 12, 31)) if kind in (DocumentKind.STATUS, DocumentKind.ANNUAL) else None
        wish = DocumentWish(kind, self.records.get(row.record), audience, period=period)
        clock = self.dispatcher.clock
        made: tuple[str, bytes] = self.dispatcher.read(lambda session: row.job(session, clock(), wish))()
        return made


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    database = blank_database(tmp_path_factory.mktemp("planted") / "geheim.db")
    yield Planted(database)
    database.close()


def everything(name: str, content: bytes, folder: Path) -> str:
    attachments = {"Vorlage": 2, "Statusbericht": 6}.get(name.split("-", maxsplit=1)[0], 1)
    if name.endswith(".csv"):
        return name + content.decode("utf-8-sig")
    return name + pdf_texts(content, folder, attachments=attachments)


@pytest.mark.parametrize("kind", KINDS)
def test_the_public_edition_holds_no_marker(planted: Planted, tmp_path: Path, kind: DocumentKind) -> None:
    found = everything(*planted.made(kind, Audience.PUBLIC), tmp_path)
    assert MARKER not in found
    assert not [each for each in AMOUNTS if each in found]


def test_what_is_public_stays(planted: Planted, tmp_path: Path) -> None:
    for kind, word in (
        (DocumentKind.MEASURES, OPEN_MEASURE), (DocumentKind.BUDGET, OPEN_LINE), (DocumentKind.PAPER, OPEN_LINE),
    ):  # fmt: skip
        (folder := tmp_path / kind).mkdir()
        assert word in everything(*planted.made(kind, Audience.PUBLIC), folder)


def test_the_internal_edition_shows_that_the_search_would_find_it(planted: Planted, tmp_path: Path) -> None:
    for kind in KINDS:
        (folder := tmp_path / kind).mkdir()
        assert MARKER in everything(*planted.made(kind, Audience.INTERNAL), folder), kind
