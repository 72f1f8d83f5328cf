"""GanttProject's files as another reader sees them: MPXJ finds the same tasks, dates and links as we do.

MPXJ reads links of outermost tasks only, so it gets them from a second file with the same tasks side by side; in that
file, and in the nested one, we must find what MPXJ finds there.
"""

import json
import subprocess
from datetime import date
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest

from smartaachen_desktop.exchange.ganttproject import read_gan
from smartaachen_desktop.model.plan import DependencyType, MeasureKind
from smartaachen_desktop.model.plan_draft import PlanDraft
from tests.exchange.test_mspdi_mpxj import jars

Task = tuple[int, int | None, str, str, int, tuple[tuple[int, int, int], ...]]
TASKS: tuple[Task, ...] = (
    # id, above, name, start, working days (0 is a milestone), links to (id, type, lag)
    (1, None, "Befragung", "2022-03-01", 20, ((6, 2, 0),)),
    (2, 1, "Fragebogen", "2022-03-01", 3, ((3, 2, 1), (7, 1, 2))),
    (3, 1, "Druck & Versand", "2022-03-08", 6, ((7, 3, 0),)),
    (4, 3, "Papier", "2022-03-08", 2, ((5, 4, 3),)),
    (5, 3, "Umschläge", "2022-03-10", 4, ((8, 2, -2),)),
    (6, None, "Auswertung", "2022-04-04", 12, ((9, 2, 0),)),
    (7, 6, "Erfassen", "2022-04-04", 8, ()),
    (8, 6, "Zählen", "2022-04-14", 4, ((9, 3, 5),)),
    (9, None, "Bericht liegt vor", "2022-04-28", 0, ()),
)


def gan(*, nested: bool) -> bytes:
    def element(task: Task) -> str:
        key, _above, name, start, days, links = task
        inside = "".join(
            f'<depend id="{to}" type="{kind}" difference="{lag}" hardness="Strong"/>' for to, kind, lag in links
        )
        inside += "".join(element(each) for each in TASKS if each[1] == key) if nested else ""
        return (
            f'<task id="{key}" name={quoteattr(name)} meeting="{"false" if days else "true"}" start="{start}" '
            f'duration="{days}" complete="{40 if key == 2 else 0}" expand="true">{inside}</task>'
        )

    tasks = "".join(element(each) for each in TASKS if not nested or each[1] is None)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<project name="Probe" company="" webLink="" view-date="2022-03-01" view-index="0" version="3.3.3300" locale="de">
<view zooming-state="default:2" id="gantt-chart"/><calendars base-id="none"><day-types><day-type id="0"/>
<day-type id="1"/><default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/>
</day-types><date year="2022" month="4" date="15" type="HOLIDAY"><![CDATA[Karfreitag]]></date>
<date year="2022" month="4" date="18" type="HOLIDAY"><![CDATA[Ostermontag]]></date></calendars>
<tasks empty-milestones="true"><taskproperties/>{tasks}</tasks><resources/><allocations/><vacations/><previous/>
<roles roleset-name="Default"/></project>""".encode()


@pytest.fixture(scope="module")
def seen_by_mpxj(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, list[dict[str, Any]]]:
    """The tasks of the nested file (True) and of the flat one."""
    folder = tmp_path_factory.mktemp("gan")
    found = {}
    for nested in (True, False):
        source, target = folder / f"{nested}.gan", folder / f"{nested}.json"
        source.write_bytes(gan(nested=nested))
        command = ["java", "-cp", jars(), "org.mpxj.sample.MpxjConvert", str(source), str(target)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert target.exists(), done.stdout + done.stderr
        tasks = json.loads(target.read_text("utf-8"))["tasks"]
        found[nested] = [each for each in tasks if each.get("outline_level", 0) > 0]
    return found


def links(draft: PlanDraft) -> set[tuple[str, str, str, int]]:
    titles = {each.key: each.title for each in draft.measures}
    return {(titles[each.predecessor], titles[each.successor], each.type.name, each.lag_days) for each in draft.links}


def links_of(tasks: list[dict[str, Any]]) -> set[tuple[str, str, str, int]]:
    names = {each["unique_id"]: each["name"] for each in tasks}
    return {
        (names[link["predecessor_task_unique_id"]], each["name"], link["type"], round(link.get("lag", 0) / 28_800))
        for each in tasks
        for link in each.get("predecessors", ())
    }


@pytest.mark.slow
def test_mpxj_finds_the_same_tasks_and_dates_at_every_depth(seen_by_mpxj: dict[bool, list[dict[str, Any]]]) -> None:
    ours = read_gan(gan(nested=True), "probe.gan")
    titles = {each.key: each.title for each in ours.measures}
    tasks = seen_by_mpxj[True]
    names = {each["unique_id"]: each["name"] for each in tasks}
    assert [(each.title, titles.get(each.parent or "")) for each in ours.measures] == [
        (each["name"], names.get(each.get("parent_task_unique_id"))) for each in tasks
    ]
    with_steps = {each.parent for each in ours.measures}
    for mine, theirs in zip(ours.measures, tasks, strict=True):
        assert (mine.kind is MeasureKind.MILESTONE) == theirs.get("milestone", False), mine.title
        assert mine.start == date.fromisoformat(theirs["start"][:10]), mine.title
        if mine.key not in with_steps:
            assert mine.end == date.fromisoformat(theirs["finish"][:10]), mine.title
            assert mine.progress == theirs.get("percent_complete", 0), mine.title


@pytest.mark.slow
def test_mpxj_finds_the_same_links_with_direction_type_and_lag(
    seen_by_mpxj: dict[bool, list[dict[str, Any]]],
) -> None:
    nested, flat = (read_gan(gan(nested=each), "probe.gan") for each in (True, False))
    wanted = links_of(seen_by_mpxj[False])
    assert len(wanted) == sum(len(each[5]) for each in TASKS)
    assert {each[2] for each in wanted} == {each.name for each in DependencyType}
    assert links(flat) == wanted
    assert links(nested) == wanted
    assert links_of(seen_by_mpxj[True]) < wanted, "what MPXJ misses, we must not"
