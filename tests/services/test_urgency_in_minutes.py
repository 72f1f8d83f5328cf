"""What the minutes say where the agenda grew: the reason is named as one, and nothing stands there twice."""

import subprocess
from pathlib import Path

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.urgency import AddUrgentItem
from tests.services.conftest import Room


def test_the_reason_of_an_urgent_item_is_named_as_one(running: Room, tmp_path: Path) -> None:
    running.do(AddUrgentItem(running.meeting, "Sperrung des Saals", "Der Saal ist ab morgen gesperrt.", yes=11, no=0))
    clock, meeting, read = running.clock(), running.meeting, protocol_data
    data = running.dispatcher.read(lambda session: read(session, meeting, Audience.PUBLIC, clock))
    path = tmp_path / "niederschrift.pdf"
    path.write_bytes(build_protocol(data).content)
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    said = " ".join(text.split())
    assert "wurde wegen Dringlichkeit einstimmig in die Tagesordnung aufgenommen" in said
    assert "Grund: Der Saal ist ab morgen gesperrt." in said
    assert said.count("Erweiterung der Tagesordnung") == 1
