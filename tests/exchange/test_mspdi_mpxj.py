"""MS Project's XML as another reader sees it: MPXJ reads what we write, in the order its schema wants."""

import importlib.util
import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from smartaachen_desktop.exchange.mspdi_writer import write_mspdi
from smartaachen_desktop.model.plan import Constraint, DependencyType, MeasureKind
from smartaachen_desktop.model.plan_draft import (
    DraftBaseline,
    DraftCost,
    DraftDates,
    DraftDayOff,
    DraftLink,
    DraftMeasure,
    PlanDraft,
)

DRAFT = PlanDraft(
    "Probe",
    (
        DraftMeasure("1", "Oben & unten", start=date(2022, 3, 1), end=date(2022, 3, 18), notes="Erste\nZeile"),
        DraftMeasure("1.1", "Fragebogen", parent="1", start=date(2022, 3, 1), end=date(2022, 3, 4), progress=50,
                     automatic=True, contact="FB 02", costs=(DraftCost(2022, 1500_00),), priority=3,
                     constraint=Constraint.NOT_BEFORE, constraint_day=date(2022, 3, 1), deadline=date(2022, 3, 8),
                     deliverable="Gedruckter Bogen"),
        DraftMeasure("1.2", "Auswertung", parent="1", start=date(2022, 3, 8), end=date(2022, 3, 15)),
        DraftMeasure("2", "Bericht", kind=MeasureKind.MILESTONE, start=date(2022, 3, 18), end=date(2022, 3, 18)),
    ),
    (DraftLink("1.1", "1.2", DependencyType.FS, 1), DraftLink("1.2", "2", DependencyType.SS, 3, elapsed=True)),
    (DraftDayOff(date(2022, 3, 7), date(2022, 3, 7), "Umzug"),),
    (DraftBaseline("Auftakt", (DraftDates("1.1", date(2022, 2, 21), date(2022, 2, 25), 1000_00),)),),
)  # fmt: skip


def jars() -> str:
    spec = importlib.util.find_spec("mpxj")
    assert spec is not None
    assert spec.origin is not None, "mpxj is not installed"
    return str(Path(spec.origin).parent / "lib" / "*")


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], ET.Element, ET.Element]:
    """Our file as MPXJ's JSON, our own tree, and MPXJ's tree of the same plan."""
    folder = tmp_path_factory.mktemp("mpxj")
    ours = folder / "unser.xml"
    ours.write_bytes(write_mspdi(DRAFT)[0])
    assert shutil.which("java"), "Debian package default-jre-headless is missing"
    for target in ("mpxj.json", "mpxj.xml"):
        command = ["java", "-cp", jars(), "org.mpxj.sample.MpxjConvert", str(ours), str(folder / target)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert (folder / target).exists(), done.stdout + done.stderr
    content = json.loads((folder / "mpxj.json").read_text("utf-8"))
    return content, ET.parse(ours).getroot(), ET.parse(folder / "mpxj.xml").getroot()


@pytest.mark.slow
def test_mpxj_reads_everything_both_know(converted: Any) -> None:
    content, _ours, _theirs = converted
    tasks = {each["name"]: each for each in content["tasks"] if each.get("outline_level", 0) > 0}
    assert list(tasks) == ["Oben & unten", "Fragebogen", "Auswertung", "Bericht"]
    form, evaluation, report = tasks["Fragebogen"], tasks["Auswertung"], tasks["Bericht"]
    assert (form["start"], form["finish"]) == ("2022-03-01T08:00:00.0", "2022-03-04T17:00:00.0")
    assert form["duration"] == 4 * 8 * 3600
    assert (form["outline_number"], form["constraint_type"]) == ("1.1", "START_NO_EARLIER_THAN")
    assert (form["deadline"], form["percent_complete"]) == ("2022-03-08T17:00:00.0", 50)
    assert (form.get("task_mode"), evaluation["task_mode"]) == (None, "MANUALLY_SCHEDULED")
    assert (form["fixed_cost"], form["baseline_cost"]) == (1500, 1000)
    assert (form["baseline_start"], form["baseline_finish"]) == ("2022-02-21T08:00:00.0", "2022-02-25T17:00:00.0")
    assert form["text9"] == "Gedruckter Bogen"
    assert evaluation["duration"] == 6 * 8 * 3600
    (before,) = evaluation["predecessors"]
    assert (before["type"], before["lag"]) == ("FS", 8 * 3600)
    (before,) = report["predecessors"]
    assert (before["type"], before["lag_units"]) == ("SS", "ed")
    assert report["milestone"]
    assert report["start"] == report["finish"]
    assert tasks["Oben & unten"]["notes"] == "Erste\nZeile"
    aliases = {each["field_type"]: each["field_alias"] for each in content["custom_fields"]}
    assert (aliases["text9"], aliases["text20"]) == ("Ergebnis", "Basisplan 0: Auftakt")
    off = {each["from"] for calendar in content["calendars"] for each in calendar.get("exceptions", ())}
    assert {"2022-03-07", "2022-04-15"} <= off
    assert [each["name"] for each in content["resources"] if each.get("name")] == ["FB 02"]


@pytest.mark.slow
def test_the_elements_stand_in_the_order_of_the_schema(converted: Any) -> None:
    _content, ours, theirs = converted
    for path in (".", "*/{*}Task", "*/{*}Calendar", "*/*/*/{*}Exception", "*/{*}Resource", "*/*/{*}PredecessorLink",
                 "*/*/{*}Baseline", "*/{*}Assignment"):  # fmt: skip
        mine, other = order(ours.findall(path)), order(theirs.findall(path))
        assert mine, path
        common = [name for name in mine if name in other]
        assert common == [name for name in other if name in common], path


def order(elements: list[ET.Element]) -> list[str]:
    """Names of children as the richest element has them."""
    richest = max(elements, key=lambda each: len({child.tag for child in each}), default=None)
    return list(dict.fromkeys(child.tag for child in richest)) if richest is not None else []
