"""The report "Umsetzung der Beschlüsse" tells what became of the plan since its baselines, in numbers."""

import subprocess
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from smartaachen_desktop.documents.report import build_report
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import Standing
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.follow_up import FillFollowUp
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.report_data import ReportData, report_data
from tests.services.conftest import Room


def take(room: Room, name: str) -> UUID:
    return room.do(TakeBaseline(room.example.strategy, name, room.meeting))["baseline"]


def told(room: Room, audience: Audience = Audience.INTERNAL) -> ReportData:
    body = room.example.organizations["awd"]
    return room.dispatcher.read(lambda session: report_data(session, body, audience, room.clock()))


def paper(data: ReportData, folder: Path) -> str:
    path = folder / "bericht.pdf"
    path.write_bytes(build_report(data).content)
    done = subprocess.run(("pdftotext", "-layout", path, "-"), capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def change(room: Room) -> None:
    measures = room.example.measures
    room.do(ChangeMeasure(measures["buergerfest"], start=date(2022, 9, 1), end=date(2022, 11, 30)))
    room.do(RemoveMeasure(measures["zweites"]))
    room.do(AddMeasure(room.example.strategy, "Bericht an den Rat", start=date(2022, 12, 1)))


def test_without_a_baseline_there_is_no_section(planned: Room, tmp_path: Path) -> None:
    change(planned)
    data = told(planned)
    assert data.report.reviews == ()
    assert "Fortschreibung" not in paper(data, tmp_path)


def test_the_last_baseline_and_that_of_the_year_are_counted(planned: Room, tmp_path: Path) -> None:
    take(planned, "GEHEIM Auftakt")
    change(planned)
    (only,) = told(planned).report.reviews
    assert (only.occasion, only.counts) == ("Halbjahresbericht", (1, 1, 1))
    assert only.words.endswith("18.11.2021 (AWD 18.11.2021) Maßnahmen 1 verschoben, 1 neu, 1 entfallen.")
    planned.clock.now += timedelta(days=200)
    take(planned, "GEHEIM Halbjahr")
    planned.do(AddMeasure(planned.example.strategy, "Noch einer", start=date(2022, 12, 1)))
    data = told(planned, Audience.PUBLIC)
    assert [(each.occasion, each.counts) for each in data.report.reviews] == [
        ("Halbjahresbericht", (0, 1, 0)),
        ("Fortschreibung 2022", (1, 2, 1)),
    ]
    text = paper(data, tmp_path)
    assert "Halbjahresbericht und Fortschreibung" in text
    assert "Fortschreibung 2022" in text
    assert "GEHEIM" not in text, "the name is for the house alone"


def test_the_item_of_the_meeting_says_it_too(running: Room) -> None:
    take(running, "Auftakt")
    change(running)
    item = running.do(AddAgendaItem(running.meeting, "Umsetzung", standing=Standing.FOLLOW_UP))["item"]
    running.do(FillFollowUp(item))
    found = running.view().item(item)
    assert found is not None
    assert "- Halbjahresbericht: seit dem Basisplan vom 18.11.2021" in found.discussion
