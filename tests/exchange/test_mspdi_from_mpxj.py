"""A file that MPXJ wrote, read by us: the same tasks, dates and links, with all four types, leads and lags."""

import json
import shutil
import subprocess
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import Any

import pytest

from smartaachen_desktop.exchange.mspdi_reader import read_mspdi
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
from tests.exchange.test_mspdi_mpxj import jars

FS, SS, FF, SF = DependencyType.FS, DependencyType.SS, DependencyType.FF, DependencyType.SF
LINKS = (
    DraftLink("1", "2", FS), DraftLink("1", "3", FS, 2), DraftLink("1", "4", FS, -1), DraftLink("2", "3", SS, 3),
    DraftLink("2", "4", FF, -2), DraftLink("2", "5", SF, 5), DraftLink("3", "4", FF, 4, elapsed=True),
    DraftLink("3", "5", SS, -3, elapsed=True), DraftLink("4", "5", SF, -1),
)  # fmt: skip
WEB = PlanDraft(
    "Netz",
    (
        DraftMeasure("1", "Konzept & Entwurf", start=date(2022, 3, 1), end=date(2022, 3, 4), progress=100),
        DraftMeasure("2", "Fragebogen", start=date(2022, 3, 7), end=date(2022, 3, 9), automatic=True, progress=40),
        DraftMeasure("3", "Druck", start=date(2022, 3, 9), end=date(2022, 3, 15), constraint=Constraint.NOT_BEFORE,
                     constraint_day=date(2022, 3, 9), deadline=date(2022, 3, 18), costs=(DraftCost(2022, 1500_50),)),
        DraftMeasure("4", "Versand", start=date(2022, 3, 10), end=date(2022, 3, 21), contact="FB 02", priority=3),
        DraftMeasure("5", "Bericht", kind=MeasureKind.MILESTONE, start=date(2022, 4, 20), end=date(2022, 4, 20)),
        DraftMeasure("6", "Danach", start=date(2022, 5, 2), end=date(2022, 5, 6), notes="Erste\nZeile"),
        DraftMeasure("6.1", "Ausstellung", parent="6", kind=MeasureKind.ACTIVITY, start=date(2022, 5, 2),
                     end=date(2022, 5, 6), deliverable="Gedruckter Bogen", resolution="AWD 2021/14"),
    ),
    LINKS,
    (DraftDayOff(date(2022, 3, 24), date(2022, 3, 25), "Umzug"),),
    (DraftBaseline("Auftakt", (DraftDates("2", date(2022, 2, 21), date(2022, 2, 25), 1000_00),), "AWD 18.11.2021"),),
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan of ours, what MPXJ sees in it, and what MPXJ writes of it."""
    found = tmp_path_factory.mktemp("mpxj")
    assert shutil.which("java"), "Debian package default-jre-headless is missing"
    source = found / "ours.xml"
    source.write_bytes(write_mspdi(WEB)[0])
    targets = [found / name for name in ("mpxj.xml", "mpxj.json")]
    command = ["java", "-cp", jars(), "org.mpxj.sample.MpxjConvert", str(source)]
    both = [subprocess.Popen([*command, str(target)], stdout=PIPE, stderr=STDOUT, text=True) for target in targets]
    for target, one in zip(targets, both, strict=True):
        words, _none = one.communicate(timeout=120)
        assert target.exists(), words
    return found


def by_title(draft: PlanDraft) -> set[tuple[str, str, DependencyType, int, bool]]:
    titles = {each.key: each.title for each in draft.measures}
    return {
        (titles[each.predecessor], titles[each.successor], each.type, each.lag_days, each.elapsed)
        for each in draft.links
    }


def seen(tasks: Iterable[dict[str, Any]]) -> set[tuple[str, str, DependencyType, int, bool]]:
    """The links of MPXJ's JSON, whose lags are seconds: of a working day eight hours, of a calendar day all."""
    rows = list(tasks)
    names = {each["unique_id"]: each["name"] for each in rows}
    found = set()
    for each in rows:
        for link in each.get("predecessors", ()):
            elapsed = link.get("lag_units", "d").startswith("e")
            lag = round(link.get("lag", 0) / (24 if elapsed else 8) / 3600)
            before = names[link["predecessor_task_unique_id"]]
            found.add((before, each["name"], DependencyType[link["type"]], lag, elapsed))
    return found


@pytest.mark.slow
def test_every_type_with_lead_and_lag_goes_there_and_comes_back(folder: Path) -> None:
    wanted = by_title(WEB)
    assert {each[2] for each in wanted} == set(DependencyType)
    content = json.loads((folder / "mpxj.json").read_text("utf-8"))
    assert seen(content["tasks"]) == wanted
    assert by_title(read_mspdi((folder / "mpxj.xml").read_bytes(), "mpxj.xml")) == wanted


@pytest.mark.slow
def test_mpxj_sees_the_same_days(folder: Path) -> None:
    tasks = {each["name"]: each for each in json.loads((folder / "mpxj.json").read_text("utf-8"))["tasks"]}
    for each in WEB.measures:
        task = tasks[each.title]
        assert (task["start"][:10], task["finish"][:10]) == (str(each.start), str(each.end)), each.title
        assert task.get("milestone", False) == (each.kind is MeasureKind.MILESTONE)
        assert task.get("percent_complete", 0) == each.progress


@pytest.mark.slow
def test_the_heads_of_own_fields_name_resolution_and_meeting(folder: Path) -> None:
    fields = json.loads((folder / "mpxj.json").read_text("utf-8"))["custom_fields"]
    aliases = {each["field_type"]: each["field_alias"] for each in fields}
    assert (aliases["text16"], aliases["flag1"]) == ("Beschluss", "Sitzung 0: AWD 18.11.2021")


@pytest.mark.slow
def test_what_mpxj_wrote_is_the_same_plan(folder: Path) -> None:
    ours, theirs = (read_mspdi((folder / name).read_bytes(), "plan.xml") for name in ("ours.xml", "mpxj.xml"))
    assert (folder / "mpxj.xml").read_bytes() != (folder / "ours.xml").read_bytes()
    assert theirs.findings == ours.findings == ()
    assert theirs.measures == ours.measures
    assert theirs.baselines == ours.baselines
    assert theirs.days_off == ours.days_off == WEB.days_off
    assert [each.title for each in theirs.measures] == [each.title for each in WEB.measures]
