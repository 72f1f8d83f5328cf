"""The priority of an assignment in the minutes and what goes with them: told where it was set, and nowhere else."""

import csv
import io
import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.documents.report import build_report
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.assignments import AddAssignment, ChangeAssignment
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.queries.report_data import report_data
from smartaachen_desktop.storage.database import Database
from tests.check_pdf import check
from tests.conftest import TestClock
from tests.ready import example_database
from tests.services.conftest import Room, at


@pytest.fixture
def room(tmp_path: Path, make_dispatcher: Callable[[Database], Dispatcher], clock: TestClock) -> Iterator[Room]:
    database, example = example_database(tmp_path / "beispiel.db")
    yield Room(make_dispatcher(database), example, clock)
    database.close()


def minutes(room: Room, audience: Audience) -> bytes:
    data = room.dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, at("18:30")))
    return build_protocol(data).content


def text_of(content: bytes, folder: Path) -> str:
    path = folder / "dokument.pdf"
    path.write_bytes(content)
    assert check(path) == []
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(text.split())


def files_of(content: bytes) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


@pytest.mark.parametrize("audience", Audience)
def test_the_minutes_tell_a_priority_in_table_csv_and_json(room: Room, tmp_path: Path, audience: Audience) -> None:
    first = room.do(AddAssignment("Workshop vorbereiten", room.items[4]))["assignment"]
    plain = text_of(minutes(room, audience), tmp_path)
    assert "Auftrag zuständig Frist Workshop vorbereiten" in plain
    assert "Priorität" not in plain
    room.do(AddAssignment("Bericht schreiben", room.items[4], priority=1))
    content = minutes(room, audience)
    text = text_of(content, tmp_path)
    assert "Auftrag zuständig Frist Priorität Workshop vorbereiten" in text
    assert "Bericht schreiben offen ohne Frist sofort" in text
    files = files_of(content)
    rows = list(csv.DictReader(files["auftraege.csv"].decode("utf-8-sig").splitlines(), delimiter=";"))
    assert [(row["TOP"], row["Auftrag"], row["Priorität"]) for row in rows] == [
        ("Ö 5", "Workshop vorbereiten", ""), ("Ö 5", "Bericht schreiben", "sofort"),
    ]  # fmt: skip
    items = json.loads(files["sitzung.json"])["meeting"]["items"]
    assert [task["priority"] for item in items for task in item["assignments"]] == [3, 1]
    room.do(ChangeAssignment(first, priority=5))
    assert "Workshop vorbereiten offen ohne Frist nachrangig" in text_of(minutes(room, audience), tmp_path)


def test_the_report_tells_it_on_paper_and_as_a_table(room: Room, tmp_path: Path) -> None:
    for text, priority in (("Workshop vorbereiten", 3), ("Bericht schreiben", 2)):
        room.do(AddAssignment(text, room.items[4], priority=priority))
    body = room.view().organization_id
    data = room.dispatcher.read(lambda session: report_data(session, body, Audience.INTERNAL, at("18:30")))
    content = build_report(data).content
    assert text_of(content, tmp_path).count("Priorität: dringend") == 1
    rows = csv.DictReader(files_of(content)["auftraege.csv"].decode("utf-8-sig").splitlines(), delimiter=";")
    assert [(row["Auftrag"], row["Priorität"]) for row in rows] == [
        ("Workshop vorbereiten", ""), ("Bericht schreiben", "dringend"),
    ]  # fmt: skip
