"""The non-public part of the minutes: its heading and when the public was out, in both editions."""

import subprocess
from pathlib import Path

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, StartItem
from smartaachen_desktop.services.queries.closed_doors import closed_spans
from smartaachen_desktop.services.queries.protocol import protocol_data
from tests.services.conftest import Room, at

SECRET = "Ankauf Grundstück"
HEADING = "Nichtöffentlicher Teil"


def words(room: Room, audience: Audience, folder: Path) -> str:
    data = room.dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, at("18:30")))
    path = folder / f"{audience.value}.pdf"
    path.write_bytes(build_protocol(data).content)
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(text.split())


def closed_item(room: Room) -> AddAgendaItem:
    return AddAgendaItem(meeting=room.meeting, title="Grundstück", internal_title=SECRET, public=False)


@pytest.mark.parametrize("audience", Audience)
def test_the_part_has_a_heading_and_the_time_the_doors_were_shut(
    running: Room, tmp_path: Path, audience: Audience
) -> None:
    item = running.do(closed_item(running))["item"]
    running.do(StartItem(item=item), "17:10")
    running.do(FinishItem(item=item), "17:20")
    said = words(running, audience, tmp_path)
    assert HEADING in said
    assert "Die Öffentlichkeit ist ab 17:10 Uhr ausgeschlossen (§ 48 Abs. 2 GO NRW)." in said
    running.do(StartItem(item=running.items[5]), "17:25")
    said = words(running, audience, tmp_path)
    assert "Die Öffentlichkeit ist von 17:10 Uhr bis 17:25 Uhr ausgeschlossen" in said
    assert (SECRET in said) == (audience is Audience.INTERNAL)


def test_a_part_that_was_never_called_tells_no_time(running: Room, tmp_path: Path) -> None:
    running.do(closed_item(running))
    said = words(running, Audience.PUBLIC, tmp_path)
    assert HEADING in said
    assert "Die Öffentlichkeit ist" not in said


def test_items_taken_up_again_are_named_without_a_time_nobody_recorded(running: Room, tmp_path: Path) -> None:
    item, opened = running.do(closed_item(running))["item"], running.items[5]
    running.do(StartItem(item=item), "17:10")
    running.do(ParkItem(item=item), "17:20")
    running.do(StartItem(item=opened), "17:25")
    running.do(ParkItem(item=opened), "17:30")
    running.do(StartItem(item=item), "17:31")
    running.do(FinishItem(item=item), "17:40")
    (span,) = [each for each in closed_spans(running.view().items) if item in each.items]
    assert (span.started_at, span.ended_at) == (at("17:10"), at("17:25"))
    assert len(span.again) == 1
    assert f"und danach erneut zu {span.again[0]} ausgeschlossen" in words(running, Audience.PUBLIC, tmp_path)
