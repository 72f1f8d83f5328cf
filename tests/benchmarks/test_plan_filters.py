"""Filtering ten thousand measures: CPU time of the process, beside a yardstick of plain Python."""

import statistics
from datetime import date
from pathlib import Path

import pytest

from smartaachen_desktop.gui.plan.rows import build_rows
from smartaachen_desktop.model.plan import MeasureStatus
from smartaachen_desktop.model.plan_filters import FilterDefinition, Grouping, Only
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.plan_filters import filtered
from smartaachen_desktop.services.queries.plan_source import PlanSource
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.uncollected import uncollected
from tests.benchmarks.plan_maker import make_plan
from tests.benchmarks.test_plan import MANY, spent, yardstick
from tests.ready import blank_database

pytestmark = pytest.mark.bench
FILTER_MS, ROWS_MS = 30.0, 130.0
"""What is kept; and with the rows made of it, which are ten thousand where everything is kept."""
TODAY = date(2022, 9, 15)
CASES = {
    "questions": FilterDefinition(only=frozenset({Only.OVERDUE, Only.OPEN})),
    "half-year by contact": FilterDefinition(only=frozenset({Only.HALF_YEAR}), grouping=Grouping.CONTACT),
    "status": FilterDefinition(statuses=frozenset({MeasureStatus.RUNNING})),
    "text": FilterDefinition(text="dialog rück"),
}


def test_filtering(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = blank_database(tmp_path / "plan.db")
    try:
        make_plan(Dispatcher(database, HANDLERS, actor="Schriftführung"), MANY)
        with database.session() as session:
            plan, times = PlanSource().read(session)
    finally:
        database.close()
    known = build_rows(plan, TODAY, "Prozess", times=times)
    slow = yardstick()
    for name, wanted in CASES.items():
        only = statistics.median(spent(lambda wanted=wanted: filtered(plan, wanted, times, TODAY)) for _ in range(9))  # type: ignore[misc]
        found = []
        for _ in range(9):
            with uncollected():
                found.append(spent(lambda wanted=wanted: build_rows(plan, TODAY, "", wanted, times, (), known)))  # type: ignore[misc]
        rows = statistics.median(found)
        hits = len(filtered(plan, wanted, times, TODAY).hits)
        with capsys.disabled():
            print(f"\n{name}: {hits} hits, filter p50 {only:.1f} ms (limit {FILTER_MS:.0f}), with rows {rows:.1f} ms "
                  f"(limit {ROWS_MS:.0f}), machine {slow:.1f} × slower")  # fmt: skip
        assert only <= FILTER_MS * slow
        assert rows <= ROWS_MS * slow
