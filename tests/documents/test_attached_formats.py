"""What travels inside the documents follows its published schema, and a published version never changes."""

import csv
import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.data_formats import FORMATS, DataFormat, schema
from smartaachen_desktop.services.exports import DocumentKind
from tests.cli.conftest import call
from tests.documents.finished import Finished
from tests.json_schema import violations

FOLDER = Path(__file__).parent.parent.parent / "docs" / "format"
PUBLISHED = {
    "status_report-1.schema.json": "deb5d69c512db00520170f0688e2cd6f766cbc6f264c9435362ea5ddfde69880",
    "paper-1.schema.json": "c0accc3d7dc59859e1ee90a5add418c1eb1572c62095d96e0af33289193dace1",
    "annual_update-1.schema.json": "7bd06ed62346484795826a19884cc68174ed4587c33bf1df129b395109a0efc8",
    "meeting-1.schema.json": "628ceb616aa4331384163fa228db7f2f560600261b09b31796668e6793f843bd",
    "resolutions-1.schema.json": "0ea1f00db40626a564bb5cc42e6a099bad7f6ec995dc1376a9b8b1f79eeb7db4",
}
"""SHA-256 of each schema. A change of the data is a new version in services/data_formats.py with a line here."""
CARRIED = {
    DocumentKind.PROTOCOL: {"sitzung.json", "beschluesse.json", "abstimmungen.csv", "auftraege.csv", "haushalt.csv"},
    DocumentKind.EXTRACT: {"beschluesse.json"},
    DocumentKind.RESOLUTIONS: {"beschluesse.json", "beschluesse.csv"},
    DocumentKind.RESOLUTION_BOOK: {"beschluesse.json", "beschluesse.csv"},
    DocumentKind.REVIEW: {"vergleich.csv"},
    DocumentKind.PAPER: {"vorlage.json", "finanzen.csv"},
    DocumentKind.ANNUAL: {"fortschreibung.json"},
    DocumentKind.STATUS: {
        "statusbericht.json", "massnahmen.csv", "beschluesse.csv", "auftraege.csv", "haushalt.csv",
        "naechste-schritte.csv",
    },
}  # fmt: skip
TABLES = {
    DocumentKind.INVITATION: {"tagesordnung.csv"},
    DocumentKind.AGENDA: {"tagesordnung.csv"},
    DocumentKind.SUPPLEMENT: {"tagesordnung.csv"},
    DocumentKind.CANCELLATION: {"absage.csv"},
    DocumentKind.RUN_SHEET: {"regie.csv", "antraege.csv"},
    DocumentKind.ATTENDANCE_SHEET: {"anwesenheit.csv"},
    DocumentKind.DELIVERIES: {"verteiler.csv"},
    DocumentKind.CIRCULAR: {"umlaufbeschluss.csv", "antworten.csv"},
    DocumentKind.KEYS: {"tasten.csv"},
    DocumentKind.REPORT: {"auftraege.csv"},
    DocumentKind.MEASURES: {"massnahmen.csv"},
    DocumentKind.BUDGET: {"haushalt.csv"},
}
"""Tables alone; their columns are proved with their documents."""


def attached(finished: Finished, kind: DocumentKind, audience: Audience) -> dict[str, bytes]:
    _name, content = finished.made(document_types()[kind], audience)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_a_change_of_the_data_is_a_new_version(kind: DataFormat) -> None:
    path = FOLDER / f"{kind.name}-{kind.version}.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == schema(kind), (
        f"the data of {kind.name} changed: raise its version in services/data_formats.py and keep "
        f"`document --schema {kind.name}` as a new file in docs/format"
    )


def test_a_published_schema_never_changes() -> None:
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FOLDER.glob("*.schema.json")}
    assert found == PUBLISHED


def test_the_command_line_prints_the_schema() -> None:
    for kind in FORMATS:
        assert call("document", "--schema", kind.name).json() == schema(kind)


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("kind", CARRIED)
def test_every_attached_file_of_the_example_is_as_documented(
    finished: Finished, kind: DocumentKind, audience: Audience
) -> None:
    files = attached(finished, kind, audience)
    assert set(files) == CARRIED[kind]
    by_label = {each.label: each for each in FORMATS}
    for name, content in files.items():
        if name.endswith(".json"):
            data = json.loads(content)
            published = FOLDER / f"{by_label[data['format']].name}-{data['version']}.schema.json"
            assert violations(data, json.loads(published.read_text(encoding="utf-8"))) == []
            assert data["audience"] == audience
        else:
            head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
            assert rows
            assert {len(row) for row in rows} == {len(head)}


def test_every_document_carries_its_data() -> None:
    assert {kind for kind, each in document_types().items() if ".pdf" in each.endings} - {*CARRIED, *TABLES} == {
        DocumentKind.PLAN  # proved where its three formats are
    }


def test_no_other_document_carries_data_unlisted(finished: Finished) -> None:
    for kind, each in document_types().items():
        if kind not in CARRIED and each.endings == (".pdf",):
            assert set(attached(finished, kind, each.editions[-1])) == TABLES.get(kind, set()), kind


def test_the_resolutions_say_what_was_resolved(finished: Finished) -> None:
    data = json.loads(attached(finished, DocumentKind.RESOLUTION_BOOK, Audience.PUBLIC)["beschluesse.json"])
    first, second = data["resolutions"]
    assert (first["number"], first["item"]) == ("AWD 2021/1", "Ö 2")
    assert (second["number"], second["item"]) == ("AWD 2021/2", "Ö 5")
    counts = {"entitled": 12, "yes": 9, "no": 2, "abstentions": 1, "invalid": 0}
    assert second["vote"] == {"method": "open", **counts, "electronic": False}
    assert [task["due"] for task in second["assignments"]] == ["2021-12-31", "2022-01-31"]


@pytest.mark.parametrize(
    ("place", "change"),
    [
        (("meeting",), {"surplus": 1}),
        (("meeting",), {"place": None}),
        (("meeting", "items", 0), {"state": "fertig"}),
        (("meeting", "items", 0), {"id": "keine Kennung"}),
        (("meeting",), {"items": {}}),
    ],
)
def test_the_check_itself_notices_what_is_wrong(
    finished: Finished, place: tuple[str | int, ...], change: dict[str, object]
) -> None:
    data: Any = json.loads(attached(finished, DocumentKind.PROTOCOL, Audience.PUBLIC)["sitzung.json"])
    assert violations(data, schema(FORMATS[0])) == []
    inner = data
    for step in place:
        inner = inner[step]
    inner.update(change)
    assert violations(data, schema(FORMATS[0]))
