"""A baseline on paper: thin bars, named in head and legend, told in the table; never in the public edition."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.documents.plan_chart import build_plan, build_svg, plan_sheets
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.plan_paper import PaperOptions
from smartaachen_desktop.services.queries.plan_print import PlanPrintData, plan_print_data
from tests.cli.test_report_pdf import words
from tests.conftest import TestClock


@pytest.fixture
def taken(dispatcher: Dispatcher, example: Example) -> UUID:
    """One measure moved and one came after the baseline was taken."""
    taken = dispatcher.execute(TakeBaseline(example.strategy, "Auftakt", example.meeting)).ids["baseline"]
    dispatcher.execute(
        ChangeMeasure(example.measures["hackathon"], start=date(2022, 9, 15), end=date(2022, 12, 14))
    )  # fmt: skip
    dispatcher.execute(AddMeasure(example.strategy, "Bericht an den Rat", start=date(2022, 12, 1)))
    return taken


def data(dispatcher: Dispatcher, clock: TestClock, audience: Audience, baseline: UUID | None) -> PlanPrintData:
    now = clock()
    return dispatcher.read(lambda session: plan_print_data(session, audience, now, baseline=baseline))


def test_the_internal_edition_draws_and_tells_it(
    dispatcher: Dispatcher, taken: UUID, clock: TestClock, tmp_path: Path
) -> None:
    found = data(dispatcher, clock, Audience.INTERNAL, taken)
    plain = data(dispatcher, clock, Audience.INTERNAL, None)
    options = PaperOptions()
    one, other = (build_svg(each, options, 1200).decode() for each in (found, plain))
    assert "Basisplan „Auftakt“" in one
    assert "im Basisplan" in one
    assert "Basisplan" not in other
    added = one.count("<polyline") + one.count("<polygon") - other.count("<polyline") - other.count("<polygon")
    assert added == 20 + 1, "one mark for each measure of then, and one in the legend"
    (tmp_path / "plan.pdf").write_bytes(build_plan(found, options).content)
    told = " ".join(words(tmp_path / "plan.pdf").split())
    assert "nicht im Basisplan" in told
    assert told.count("im Basisplan 01.09.2022") == 1, "only what moved says where it stood"


def test_the_axis_reaches_as_far_as_the_baseline(
    dispatcher: Dispatcher, example: Example, taken: UUID, clock: TestClock
) -> None:
    for key, measure in example.measures.items():
        if key != "hackathon":
            dispatcher.execute(ChangeMeasure(measure, start=date(2024, 1, 1), end=date(2024, 3, 31)))
    sheets = plan_sheets(data(dispatcher, clock, Audience.INTERNAL, taken), PaperOptions())
    assert sheets.rows.first <= date(2022, 1, 1)


def test_the_public_edition_knows_of_none(dispatcher: Dispatcher, taken: UUID, clock: TestClock) -> None:
    found = data(dispatcher, clock, Audience.PUBLIC, taken)
    assert (found.baseline, found.baseline_name) == ((), "")
    assert "Basisplan" not in build_svg(found, PaperOptions(), 900).decode()
