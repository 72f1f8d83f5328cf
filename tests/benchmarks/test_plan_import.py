"""How long a plan of ten thousand tasks takes from the file into the database, and what the journal holds of it."""

from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from smartaachen_desktop.exchange.plan_files import read_plan_file, write_plan_file
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.model.plan_draft import DraftCost, DraftLink, DraftMeasure, PlanDraft
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.plan_import import ImportPlan
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.storage.database import create_database

TASKS = 10_000
LIMIT_SECONDS = 3.0
JOURNAL_LIMIT_MIB = 20

pytestmark = pytest.mark.bench


def big_plan() -> PlanDraft:
    """A hundred measures with ninety-nine steps each, every step after the one before it."""
    begin = date(2022, 1, 3)
    measures, links = [], []
    for number in range(TASKS):
        top = number % 100 == 0
        start = begin + timedelta(days=number % 700)
        measures.append(
            DraftMeasure(
                str(number), f"Vorgang {number}", parent=None if top else str(number // 100 * 100), start=start,
                end=start + timedelta(days=10), kind=MeasureKind.MEASURE if top else MeasureKind.ACTIVITY,
                deliverable="Ergebnis des Vorgangs", notes="Eine Notiz von üblicher Länge, wie man sie schreibt.",
                costs=(DraftCost(2022, 100_00),) if top else (),
            )
        )  # fmt: skip
        if number % 100 > 1:
            links.append(DraftLink(str(number - 1), str(number), lag_days=1))
    return PlanDraft("Großer Plan", tuple(measures), tuple(links))


def test_ten_thousand_tasks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = create_database(str(tmp_path / "gross.db"))
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung")
    strategy = dispatcher.execute(CreateStrategy("Strategie")).ids["strategy"]
    path = tmp_path / "gross.xml"
    start = perf_counter()
    path.write_bytes(write_plan_file(big_plan(), ".xml")[0])
    written = perf_counter() - start
    start = perf_counter()
    draft = read_plan_file(path)
    read = perf_counter() - start
    outcome = dispatcher.execute(ImportPlan(strategy, draft))
    imported = perf_counter() - start
    with database.connection() as connection:
        bytes_held = connection.exec_driver_sql("SELECT max(length(changes)) FROM journal").scalar_one()
    start = perf_counter()
    dispatcher.undo()
    undone = perf_counter() - start
    database.close()
    with capsys.disabled():
        print(
            f"\nimport of {TASKS} tasks: {imported:.2f} s (limit {LIMIT_SECONDS}), of these reading {read:.2f} s; "
            f"writing the file {written:.2f} s, undo {undone:.2f} s, journal entry {bytes_held / 2**20:.1f} MiB"
        )
    assert outcome.entry is not None
    assert bytes_held < JOURNAL_LIMIT_MIB * 2**20
    assert imported <= LIMIT_SECONDS
