"""Everything the status report prints travels inside it as data; the public edition carries public data only."""

import csv
import io
import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pikepdf
import pytest

from smartaachen_desktop.documents.status_report import build_status_report
from smartaachen_desktop.formats import day, utc
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import MeasureStatus
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.status_data import StatusData, status_data
from tests.documents.finished import finished_meeting

NOW = utc(datetime(2022, 3, 15, 12))
FIRST, LAST = date(2021, 11, 1), date(2022, 3, 15)
TABLES = ("massnahmen.csv", "beschluesse.csv", "auftraege.csv", "haushalt.csv", "naechste-schritte.csv")


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Audience], StatusData]]:
    """After the meeting: a milestone reached, a measure moved, another meeting planned."""
    made = finished_meeting(tmp_path_factory.mktemp("finished") / "beispiel.db")
    measures, body = made.example.measures, made.example.organizations["awd"]
    made.dispatcher.execute(PlanMeeting(body, utc(datetime(2022, 5, 5, 17))))
    made.dispatcher.execute(ChangeMeasure(measures["gruendung"], status=MeasureStatus.DONE))
    made.dispatcher.execute(ChangeMeasure(measures["digital"], progress=60))
    yield lambda audience: made.dispatcher.read(
        lambda session: status_data(session, body, audience, NOW, (FIRST, LAST))
    )
    made.database.close()


class Report:
    """The report as it lies on the desk and what is inside it."""

    def __init__(self, data: StatusData) -> None:
        self.data = data
        content = build_status_report(data).content
        text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True).stdout
        self.words = " ".join(text.decode().replace("\xa0", " ").split())
        with pikepdf.open(io.BytesIO(content)) as pdf:
            self.files = {name: bytes(spec.get_file().read_bytes()) for name, spec in pdf.attachments.items()}

    def rows(self, name: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.files[name].decode("utf-8-sig")), delimiter=";"))

    @property
    def record(self) -> dict[str, Any]:
        return dict(json.loads(self.files["statusbericht.json"])["status_report"])


@pytest.fixture(scope="module")
def inside(read: Callable[[Audience], StatusData]) -> Report:
    return Report(read(Audience.INTERNAL))


@pytest.fixture(scope="module")
def outside(read: Callable[[Audience], StatusData]) -> Report:
    return Report(read(Audience.PUBLIC))


def test_each_subject_of_the_report_is_a_table(inside: Report) -> None:
    assert set(inside.files) == {"statusbericht.json", *TABLES}
    data = inside.data
    assert [row["Nr."] for row in inside.rows("massnahmen.csv")] == [row.number for row in data.rows]
    reached = [row["Maßnahme"] for row in inside.rows("massnahmen.csv") if row["im Zeitraum erreicht"] == "ja"]
    assert reached == [row.title for row in data.reached] == ["Gründungstreffen des Steuergremiums"]
    resolutions = inside.rows("beschluesse.csv")
    assert [row["Beschluss"] for row in resolutions] == [row.number for row in data.resolutions]
    assert {row["Ergebnis"] for row in resolutions} >= {"ungeändert beschlossen"}
    tasks = inside.rows("auftraege.csv")
    assert [(row["Auftrag"], row["Frist"]) for row in tasks] == [(each.text, day(each.due)) for _, each in data.tasks]
    assert any("überfällig" in row["Stand"] for row in tasks)
    assert len(inside.rows("haushalt.csv")) == len(data.budget.lines) * len(data.budget.years)
    steps = inside.rows("naechste-schritte.csv")
    assert {row["Was"] for row in steps} == {"Beginn", "Sitzung"}
    assert len(steps) == len(data.next_steps) + len(data.meetings)
    assert [row["Gegenstand"] for row in steps if row["ab"] == "05.05.2022"] == ["AWD"]


def test_what_the_tables_say_is_printed_and_in_the_record(inside: Report, outside: Report) -> None:
    for report in (inside, outside):
        record = report.record
        for name, key in zip(TABLES, ("measures", "resolutions", "tasks", "budget", "coming"), strict=True):
            assert len(record[key]) == len(report.rows(name)) > 0, name
        for row in report.rows("beschluesse.csv"):
            assert row["Beschluss"] in report.words
        for row in report.rows("naechste-schritte.csv"):
            assert row["Wann"].replace("\xa0", " ") in report.words
        assert (record["first"], record["last"]) == ("2021-11-01", "2022-03-15")


def test_the_public_edition_carries_no_contacts_and_no_spending(inside: Report, outside: Report) -> None:
    assert "Zuständig" in inside.rows("massnahmen.csv")[0]
    assert any(row["Zuständig"] for row in inside.rows("massnahmen.csv"))
    assert {"gebunden in Euro", "Ist in Euro"} <= set(inside.rows("haushalt.csv")[0])
    assert all(each["spent"] is not None for each in inside.record["budget"])
    assert "Zuständig" not in outside.rows("massnahmen.csv")[0]
    assert "Zuständig" not in outside.rows("naechste-schritte.csv")[0]
    assert {each["contact"] for key in ("measures", "coming") for each in outside.record[key]} == {""}
    assert not {"gebunden in Euro", "Ist in Euro"} & set(outside.rows("haushalt.csv")[0])
    assert {(each["committed"], each["spent"]) for each in outside.record["budget"]} == {(None, None)}


def test_an_empty_plan_leaves_tables_of_heads(read: Callable[[Audience], StatusData]) -> None:
    data = read(Audience.INTERNAL)
    budget = replace(data.budget, lines=(), years=(), sums=())
    bare = replace(
        data, sections=(), moved=(), reached=(), resolutions=(), tasks=(), budget=budget, meetings=(),
    )  # fmt: skip
    report = Report(bare)
    for name in TABLES:
        assert report.rows(name) == []
        assert report.files[name].decode("utf-8-sig").strip()
