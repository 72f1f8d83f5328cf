"""Feedback on paper: report and annual update tell it by field; the public edition only what is public."""

import io
import json
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy.orm import Session

from smartaachen_desktop.documents.annual_update import build_annual_update
from smartaachen_desktop.documents.report import build_report
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.feedback import FeedbackSource
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.feedback import AddFeedback
from smartaachen_desktop.services.queries.annual_data import annual_data
from smartaachen_desktop.services.queries.board import board_view
from smartaachen_desktop.services.queries.report_data import report_data
from smartaachen_desktop.services.registry import HANDLERS
from tests.check_pdf import conformance_failures
from tests.ready import example_database

NOW = datetime(2022, 3, 1, 12, tzinfo=UTC)


def words(content: bytes) -> str:
    done = subprocess.run(("pdftotext", "-layout", "-", "-"), input=content, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.fixture
def spoken(tmp_path: Path) -> Iterator[tuple[Dispatcher, Example]]:
    database, example = example_database(tmp_path / "beispiel.db")
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: NOW)
    first, second, _third = dispatcher.read(board_view).columns
    card = first.cards[0].id
    for command in (
        AddFeedback(first.field.id, FeedbackSource.EXHIBITION, "Bitte leichter lesbar.", measure=card, public=True),
        AddFeedback(first.field.id, FeedbackSource.OECHER_PANEL, "Hinweis nur intern."),
        AddFeedback(second.field.id, FeedbackSource.OTHER, "Aus dem Vorjahr.", date(2021, 6, 1), None, True),
    ):
        dispatcher.execute(command)
    yield dispatcher, example
    database.close()


@pytest.mark.parametrize("audience", list(Audience))
def test_the_report_tells_feedback_by_field(
    spoken: tuple[Dispatcher, Example], audience: Audience, tmp_path: Path
) -> None:
    dispatcher, example = spoken
    body = example.organizations["awd"]
    content = build_report(dispatcher.read(lambda session: report_data(session, body, audience, NOW))).content
    text = words(content)
    internal = audience is Audience.INTERNAL
    for said in ("Rückmeldungen zu den Handlungsfeldern", "D · Digitale", "Ausstellung", "leichter lesbar",
                 "Aus dem Vorjahr."):  # fmt: skip
        assert said in text
    assert ("Hinweis nur intern." in text) is ("nicht öffentlich" in text) is internal
    path = tmp_path / "bericht.pdf"
    path.write_bytes(content)
    assert conformance_failures(path, "ua1") == []


@pytest.mark.parametrize("audience", list(Audience))
def test_the_annual_update_tells_the_feedback_of_its_year(
    spoken: tuple[Dispatcher, Example], audience: Audience
) -> None:
    dispatcher, _example = spoken

    def read(session: Session) -> bytes:
        return build_annual_update(annual_data(session, 2022, audience, NOW)).content

    content = dispatcher.read(read)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        data = json.loads(pdf.attachments["fortschreibung.json"].get_file().read_bytes())
    internal = audience is Audience.INTERNAL
    told = {(each["letter"], each["source"], each["text"]) for each in data["annual_update"]["feedback"]}
    public = {("D", "exhibition", "Bitte leichter lesbar.")}
    assert told == (public | {("D", "oecher_panel", "Hinweis nur intern.")} if internal else public)
    text = words(content)
    assert "Rückmeldungen 2022" in text
    assert "Aus dem Vorjahr." not in text
    assert ("Hinweis nur intern." in text) is internal
