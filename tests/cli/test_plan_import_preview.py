"""`import plan --dry-run` says everything that would change, in words and as JSON."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from smartaachen_desktop.exchange.plan_files import read_plan_file, write_plan_file
from smartaachen_desktop.model.plan_draft import DraftBaseline, DraftDates, DraftDayOff, DraftLink, DraftMeasure
from tests.cli.conftest import Base, call


@pytest.fixture
def worked_on(base: Base, tmp_path: Path) -> Path:
    """Our own file with one measure, one link, days off and a baseline as another program would add them."""
    path = tmp_path / "plan.xml"
    call("export", "plan", "--database", base.path, "--audience", "internal", "--out", path)
    draft = read_plan_file(path)
    measures = [replace(each, progress=30) if each.title == "Beteiligungs-App" else each for each in draft.measures]
    first, *others = draft.links
    one = next(each for each in measures if each.title == "Hackathon mit Senior*innen")
    draft = replace(
        draft,
        measures=(*measures, DraftMeasure("neu", "Nachlese", field="W", start=date(2023, 1, 2), end=date(2023, 1, 3))),
        links=(replace(first, lag_days=2), DraftLink(one.key, "neu"), *others),
        days_off=(DraftDayOff(date(2022, 3, 7), date(2022, 3, 8), "Umzug"),),
        baselines=(DraftBaseline("Herbst", (DraftDates(one.key, one.start, one.end),)),),
    )
    path.write_bytes(write_plan_file(draft, ".xml")[0])
    return path


def test_in_words(base: Base, worked_on: Path) -> None:
    done = call("import", "plan", worked_on, "--database", base.path, "--dry-run")
    assert (done.status, done.err) == (0, "")
    lines = [" ".join(line.split()) for line in done.out.splitlines()]
    assert lines[1:8] == [
        "neu: 1", "geändert: 1", "unverändert: 19", "Abhängigkeiten: 1 neu, 1 geändert", "freie Tage: 1 neu",
        "Basispläne: 1 neu", "",
    ]  # fmt: skip
    assert "geändert Beteiligungs-App Fortschritt: 0 % → 30 %" in lines
    assert "neu Abhängigkeit Hackathon mit Senior*innen → Nachlese Ende–Anfang" in lines
    assert any(line.endswith("Ende–Anfang → Ende–Anfang, 2 Arbeitstage Abstand") for line in lines)
    assert "neu freie Tage Umzug 07.03.2022 bis 08.03.2022" in lines
    assert "neu Basisplan Herbst 1 Maßnahme" in lines


def test_as_json(base: Base, worked_on: Path) -> None:
    done = call("import", "plan", worked_on, "--database", base.path, "--dry-run", "--json")
    answer = json.loads(done.out)
    (changed,) = [each for each in answer["measures"] if each["share"] == "changed"]
    assert changed["changes"] == [{"label": "Fortschritt", "before": "0 %", "after": "30 %"}]
    assert sorted(each["share"] for each in answer["links"]) == ["changed", "new"]
    assert answer["days_off"] == [{"first": "2022-03-07", "last": "2022-03-08", "name": "Umzug"}]
    assert answer["baselines"] == [{"name": "Herbst", "measures": 1}]
    assert (answer["moved"], answer["costs"]) == ([], 0)
    assert answer["summary"] == {
        "Abhängigkeiten": "1 neu, 1 geändert", "freie Tage": "1 neu", "Basispläne": "1 neu",
    }  # fmt: skip
