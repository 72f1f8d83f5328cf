"""Our forward pass against TaskJuggler's (`tj3`), which knows nothing of it: the same plan, the same ends."""

import csv
import random
import subprocess
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.model.calendar import holidays_of
from smartaachen_desktop.model.plan import DependencyType
from smartaachen_desktop.model.schedule import Activity, Link, Schedule
from smartaachen_desktop.model.working_time import WorkCalendar

BEGIN = date(2022, 1, 3)
OWN_DAYS_OFF = [date(2022, 5, 27), date(2022, 12, 27), date(2022, 12, 28), date(2023, 6, 9)]
PROJECT = """project plan "Plan" 2022-01-03 +8y {{
  timezone "UTC"
  timeformat "%Y-%m-%d"
  dailyworkinghours 8
  workinghours mon - fri 9:00 - 17:00
  workinghours sat, sun off
}}
{leaves}
{tasks}
taskreport dates "dates" {{ formats csv columns id, end }}
"""


def key(number: int) -> UUID:
    return UUID(int=number + 1)


def plan(seed: int, count: int) -> tuple[list[Activity], list[Link]]:
    """Links that a forward pass of TaskJuggler can say: finish or start to start, lags without leads."""
    choose = random.Random(seed)
    found = [Activity(key(number), None, choose.randint(1, 25)) for number in range(count)]
    links = {}
    for after in range(1, count):
        for _ in range(choose.choice((0, 1, 1, 2))):
            before = choose.randrange(max(0, after - 6), after)
            kind = choose.choice((DependencyType.FS, DependencyType.FS, DependencyType.SS))
            # the evening on which TaskJuggler lets a start lie makes calendar days after it mean something else
            elapsed = kind is DependencyType.FS and choose.random() < 0.4
            links[before, after] = Link(key(before), key(after), kind, choose.randint(0, 12), elapsed)
    return found, list(links.values())


def written(found: list[Activity], links: list[Link]) -> str:
    days = {day for year in range(2022, 2031) for day in holidays_of(year)} | set(OWN_DAYS_OFF)
    leaves = "\n".join(f'leaves holiday "frei" {day:%Y-%m-%d}' for day in sorted(days))
    tasks = []
    for number, each in enumerate(found):
        into = [link for link in links if link.successor == each.key]
        lines = [f"length {each.duration}d"]
        for link in into:
            gap = f"{'gapduration' if link.elapsed else 'gaplength'} {link.lag}d" if link.lag else ""
            end = "onstart" if link.type is DependencyType.SS else "onend"
            lines.append(f"depends t{link.predecessor.int - 1} {{ {end} {gap} }}")
        if not into:
            lines.append(f"start {BEGIN:%Y-%m-%d}-09:00")
        tasks.append(f'task t{number} "T{number}" {{ {" ".join(lines)} }}')
    return PROJECT.format(leaves=leaves, tasks="\n".join(tasks))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_taskjuggler_finds_the_same_dates(tmp_path: Path, seed: int) -> None:
    found, links = plan(seed, 120)
    (tmp_path / "plan.tjp").write_text(written(found, links), encoding="utf-8")
    done = subprocess.run(
        ("tj3", "--no-color", "--silent", "plan.tjp"), cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    with (tmp_path / "dates.csv").open(encoding="utf-8") as lines:
        theirs = {row["Id"]: row["End"] for row in csv.DictReader(lines, delimiter=";")}
    schedule = Schedule(found, links, WorkCalendar(BEGIN, OWN_DAYS_OFF), BEGIN)
    # ends only: TaskJuggler says a task starts at the moment its predecessor ends, be it the evening before
    assert theirs == {f"t{number}": schedule.dates(each.key)[1].isoformat() for number, each in enumerate(found)}


def test_the_oracle_knows_more_than_one_answer() -> None:
    """The plans differ from what a calendar without days off would give, so that agreeing means something."""
    found, links = plan(1, 120)
    with_days = Schedule(found, links, WorkCalendar(BEGIN, OWN_DAYS_OFF), BEGIN)
    without = Schedule(found, links, WorkCalendar(BEGIN), BEGIN)
    assert any(with_days.dates(each.key) != without.dates(each.key) for each in found)
