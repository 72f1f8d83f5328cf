"""Months, seasons and recurring entries say what they are, never a day: on screen, on paper, in files, after undo."""

import io
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from smartaachen_desktop.charts import plan_rows
from smartaachen_desktop.documents.plan_chart import build_plan
from smartaachen_desktop.exchange.plan_files import WRITERS, read_plan_file, write_plan_file
from smartaachen_desktop.formats import rhythm
from smartaachen_desktop.gui.plan import rows
from smartaachen_desktop.gui.plan.tips import bar_tip
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.plan_paper import PaperOptions
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.plan_draft import plan_draft
from smartaachen_desktop.services.queries.plan_print import plan_print_data
from tests.cli.test_report_pdf import words
from tests.conftest import TestClock

SEASON, MONTH = DatePrecision.SEASON, DatePrecision.MONTH
HORIZON = date(2023, 12, 31)


@pytest.fixture
def vague(dispatcher: Dispatcher, example: Example) -> Dispatcher:
    """A festival known by the season, given by a day within it; a meeting every six weeks; a half-yearly review."""
    add = dispatcher.execute
    add(AddMeasure(example.strategy, "Stadtfest", start=date(2022, 7, 15), end=date(2022, 7, 15), precision=SEASON))
    add(AddMeasure(example.strategy, "Runde", start=date(2022, 2, 1), precision=MONTH, series_days=42))
    add(AddMeasure(example.strategy, "Prüfung", kind=MeasureKind.MILESTONE, start=date(2022, 6, 1),
                   end=date(2023, 12, 31), precision=MONTH, series_months=6))  # fmt: skip
    return dispatcher


def measure(plan: PlanView, title: str) -> MeasureRow:
    return next(row for row in plan.measures if row.title == title)


def test_bars_begin_and_end_with_the_period_on_screen_and_on_paper(vague: Dispatcher) -> None:
    row = measure(vague.read(plan_view), "Stadtfest")
    for bar in (rows.bar_of(row, HORIZON), plan_rows.bar_of(row, HORIZON)):
        assert bar is not None
        assert (bar.start, bar.stop, bar.soft) == (date(2022, 6, 1), date(2022, 9, 1), True)


def test_the_tip_tells_period_and_rhythm(vague: Dispatcher) -> None:
    plan = vague.read(plan_view)
    shown = rows.build_rows(plan, date(2022, 6, 15), "Strategieprozess")
    tips = {entry.title: bar_tip(entry) for entry in shown.entries if entry.measure is not None}
    assert tips["Stadtfest"].endswith(": Sommer 2022")
    assert tips["Runde"].endswith(": ab Februar 2022 · alle 6 Wochen")
    assert tips["Prüfung"].endswith(": Juni 2022 bis Dezember 2023 · alle 6 Monate")


def test_the_printed_table_says_the_same(vague: Dispatcher, clock: TestClock, tmp_path: Path) -> None:
    now = clock()
    data = vague.read(lambda session: plan_print_data(session, Audience.PUBLIC, now))
    content = build_plan(data, PaperOptions()).content
    (tmp_path / "plan.pdf").write_bytes(content)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        (attached,) = pdf.attachments.values()
        table = attached.get_file().read_bytes().decode()
    for told in (table, words(tmp_path / "plan.pdf")):
        assert "Sommer 2022" in told
        assert "15.07.2022" not in told
    for period in ("ab Februar 2022, alle 6 Wochen", "Juni 2022 bis Dezember 2023, alle 6 Monate"):
        assert period in table


@pytest.mark.parametrize("ending", list(WRITERS))
def test_files_bring_back_precision_and_rhythm(vague: Dispatcher, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"plan{ending}"
    path.write_bytes(write_plan_file(vague.read(plan_draft), ending)[0])
    found = {each.title: each for each in read_plan_file(path).measures}
    assert (found["Stadtfest"].precision, found["Runde"].precision) == (SEASON, MONTH)
    assert (found["Runde"].series_days, found["Prüfung"].series_months) == (42, 6)
    assert found["Runde"].end is None


def test_undo_brings_the_season_back(vague: Dispatcher) -> None:
    before = measure(vague.read(plan_view), "Stadtfest")
    vague.execute(
        ChangeMeasure(before.id, start=date(2022, 8, 1), end=None, precision=DatePrecision.DAY, series_days=7)
    )
    vague.undo()
    assert measure(vague.read(plan_view), "Stadtfest") == before


def test_rhythms_in_words() -> None:
    rhythms = [(None, None), (1, None), (7, None), (10, None), (42, None), (None, 1), (None, 12)]
    assert [rhythm(*each) for each in rhythms] == [
        "", "jeden Tag", "jede Woche", "alle 10 Tage", "alle 6 Wochen", "jeden Monat", "alle 12 Monate",
    ]  # fmt: skip
