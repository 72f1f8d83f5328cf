"""The plan on paper from the same data is the same file, and the public edition tells nothing internal."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pikepdf
import pytest

from smartaachen_desktop.charts.drawing import Clip, Command, Line
from smartaachen_desktop.documents.plan_chart import build_plan, build_png, build_svg, plan_sheets
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.plan_paper import Paper, PaperOptions, Zoom
from smartaachen_desktop.services.queries.plan_print import PlanPrintData, plan_print_data
from tests.conftest import TestClock

SECRET = "Nur fuer den Dienstgebrauch"


def data(dispatcher: Dispatcher, clock: TestClock, audience: Audience) -> PlanPrintData:
    now = clock()
    return dispatcher.read(lambda session: plan_print_data(session, audience, now))


def streams(content: bytes) -> str:
    """Everything the file says, unpacked."""
    with pikepdf.open(BytesIO(content)) as pdf:
        parts = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        alts = [str(each.get("/Alt", "")) for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
    return b"".join(parts).decode("latin-1") + "".join(alts)


def test_the_same_data_give_the_same_bytes(dispatcher: Dispatcher, example: Example, clock: TestClock) -> None:
    found = data(dispatcher, clock, Audience.INTERNAL)
    options = PaperOptions(Paper.A3, zoom=Zoom.QUARTER)
    assert build_plan(found, options).content == build_plan(found, options).content
    assert build_svg(found, options, 800) == build_svg(found, options, 800)
    assert build_png(found, options, 800) == build_png(found, options, 800)


@pytest.mark.parametrize("audience", list(Audience))
def test_internal_texts_stay_inside(
    dispatcher: Dispatcher, example: Example, clock: TestClock, audience: Audience
) -> None:
    measure = example.measures["hackathon"]
    dispatcher.execute(ChangeMeasure(measure, partners=SECRET, notes=SECRET, deliverable=SECRET, funding=SECRET))
    found = data(dispatcher, clock, audience)
    picture = build_svg(found, PaperOptions(), 900).decode()
    assert "Hackathon" in picture
    # neither edition prints notes; contacts only the internal one
    assert SECRET not in picture
    assert SECRET not in streams(build_plan(found, PaperOptions()).content)
    assert ("digitalHUB" in picture) == (audience is Audience.INTERNAL)


def test_signs_no_font_has_are_reported_and_the_plan_is_still_printed(
    dispatcher: Dispatcher, example: Example, clock: TestClock
) -> None:
    dispatcher.execute(ChangeMeasure(example.measures["hackathon"], title="Hackathon \U0001f680 (Übung) مرحبا"))
    built = build_plan(data(dispatcher, clock, Audience.PUBLIC), PaperOptions())
    assert any("ROCKET" in warning for warning in built.warnings)


def test_a_deadline_that_is_missed_is_red(dispatcher: Dispatcher, example: Example, clock: TestClock) -> None:
    start = date(2022, 5, 2)
    dispatcher.execute(
        AddMeasure(
            example.strategy, "Prüfung", kind=MeasureKind.MEASURE, start=start, end=start + timedelta(days=60),
            deadline=start + timedelta(days=30),
        )
    )  # fmt: skip
    assert "#A0201A" in build_svg(data(dispatcher, clock, Audience.PUBLIC), PaperOptions(), 900).decode()


def test_the_status_line_reaches_back_to_what_is_late(
    dispatcher: Dispatcher, example: Example, clock: TestClock
) -> None:
    clock.now = datetime(2022, 6, 15, 8, tzinfo=UTC)
    dispatcher.execute(
        AddMeasure(
            example.strategy, "Im Rückstand", kind=MeasureKind.MEASURE, start=date(2022, 5, 2), end=date(2022, 9, 30),
            progress=10,
        )
    )  # fmt: skip
    plan = data(dispatcher, clock, Audience.PUBLIC)
    options = PaperOptions(status_line=True)
    without, drawn = (build_svg(plan, each, 900).decode() for each in (PaperOptions(), options))
    assert "Statuslinie" in drawn
    assert "Statuslinie" not in without
    sheets = plan_sheets(plan, options)
    line = next(each for each in _flat(sheets.chart(0, 0)) if isinstance(each, Line) and each.colour == "bad")
    today = max(x for x, _y in line.points)
    assert min(x for x, _y in line.points) < today, "something is late"
    assert [x for x, _y in line.points].count(today) >= len(sheets.layout.pages[0]), "and elsewhere it is today's"


def _flat(commands: Iterable[Command]) -> Iterator[Command]:
    for each in commands:
        if isinstance(each, Clip):
            yield from _flat(each.inside)
        else:
            yield each
