"""The geometry of the plan on paper: every row and every day stands on a page, and what cannot be read is refused."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tomllib import loads
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartaachen_desktop.charts.drawing import COLOURS, Clip, Command, Shape, Text, fitted
from smartaachen_desktop.charts.plan_layout import paper_layout
from smartaachen_desktop.charts.plan_rows import Kind, build_rows
from smartaachen_desktop.charts.plan_sheet import Sheets
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import DatePrecision, DependencyType, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.services.plan_paper import Paper, PaperOptions, Zoom
from smartaachen_desktop.services.queries.plan import LinkRow, MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_print import PlanPrintData
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from smartaachen_desktop.services.queries.strategy import FieldRow
from tests.conftest import TestClock

TODAY = date(2022, 6, 15)
FIELD = UUID(int=7)


def measure(number: int, **values: object) -> MeasureRow:
    row = MeasureRow(
        UUID(int=number), str(number), 0, None, False, FIELD, "D", number, MeasureKind.MEASURE, f"Vorgang {number}",
        MeasureStatus.PLANNED, 2, Horizon.SHORT, date(2022, 1, 10), date(2022, 3, 1), DatePrecision.DAY, None, 0,
        None, "", None, "", "", "", "", None, "",
    )  # fmt: skip
    return replace(row, **values)  # type: ignore[arg-type]


def plan(*measures: MeasureRow, links: tuple[LinkRow, ...] = ()) -> PlanView:
    return PlanView(None, "Beispiel", (FieldRow(FIELD, "D", "Digitale Services"),), measures, links, ())


def wide(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.6 if bold else 0.5)


def sheets(view: PlanView, options: PaperOptions) -> Sheets:
    rows = build_rows(view, PlanTimes(), TODAY, options.level, None, (options.first, options.last))
    data = PlanPrintData(view, PlanTimes(), Audience.INTERNAL, TestClock()())
    return Sheets(data, rows, paper_layout(rows, options, contacts=True), wide)


def texts(commands: Sequence[Command]) -> Iterator[Text]:
    for each in commands:
        if isinstance(each, Text):
            yield each
        elif isinstance(each, Clip):
            yield from texts(each.inside)


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 120),
    st.sampled_from(Paper),
    st.booleans(),
    st.one_of(st.none(), st.integers(1, 9)),
    st.one_of(st.none(), st.sampled_from(Zoom)),
)
def test_every_row_stands_on_one_line_of_pages_and_inside_the_paper(
    count: int, paper: Paper, landscape: bool, high: int | None, zoom: Zoom | None
) -> None:
    options = PaperOptions(paper, landscape, 1, high, zoom)
    view = plan(*(measure(number) for number in range(1, count + 1)))
    rows = build_rows(view, PlanTimes(), TODAY)
    try:
        layout = paper_layout(rows, options, contacts=True)
    except UserError as error:
        assert error.code == "too_small"  # noqa: PT017
        assert high is not None
        return
    shown = [number for page in layout.pages for number in page if rows.rows[number].measure is not None]
    assert shown == [number for number, row in enumerate(rows.rows) if row.measure is not None]
    assert high is None or layout.high <= high
    for page in layout.pages:
        assert rows.rows[page[0]].measure is None  # each page says what group it shows
        assert layout.body + len(page) * layout.row < layout.height - layout.margin
    assert layout.left + layout.chart <= layout.width - layout.margin + 0.01
    # the last page ends with the last day
    assert layout.days(0)[0] == rows.first
    assert abs((layout.days(layout.wide - 1)[1] - rows.last).days) <= 1


def test_what_could_not_be_read_is_refused_with_the_number_of_pages_it_takes() -> None:
    view = plan(*(measure(number) for number in range(1, 400)))
    with pytest.raises(UserError) as caught:
        sheets(view, PaperOptions(high=1))
    assert caught.value.code == "too_small"
    needed = int(str(caught.value.remedy).split("1 × ")[1].split()[0])
    assert sheets(view, PaperOptions(high=needed)).layout.high == needed


def test_too_many_pages_are_refused() -> None:
    far = measure(1, end=date(2400, 1, 1))
    with pytest.raises(UserError, match="höchstens 400"):
        sheets(plan(far), PaperOptions(zoom=Zoom.MONTH))


def test_texts_stay_inside_their_columns_and_small_type_is_not_smaller_than_said() -> None:
    view = plan(*(measure(number, title="Sehr langer Name " * 9, contact="Fachverwaltung " * 5) for number in (1, 2)))
    shown = sheets(view, PaperOptions(paper=Paper.A4))
    layout = shown.layout
    for text in texts(shown.chart(0, 0)):
        assert text.size >= 4
        if text.y > layout.body and text.anchor == "start":
            assert text.x + wide(text.text, text.size, text.bold) <= layout.left


def test_month_dates_have_soft_ends_and_a_series_its_days() -> None:
    month = measure(1, start=date(2022, 7, 1), end=date(2022, 8, 1), precision=DatePrecision.MONTH)
    series = measure(2, start=date(2022, 1, 31), end=date(2022, 6, 30), series_months=1)
    rows = build_rows(plan(month, series), PlanTimes(), TODAY).rows
    bar = rows[1].bar
    assert bar is not None
    assert (bar.soft, bar.start, bar.stop) == (True, date(2022, 7, 1), date(2022, 9, 1))
    days = rows[2].bar
    assert days is not None
    assert days.kind is Kind.SERIES
    assert [day.month for day in days.marks] == [1, 2, 3, 4, 5, 6]


def test_a_level_leaves_steps_out_and_leads_their_links_to_the_measure_above() -> None:
    above = measure(1, has_steps=True)
    step = measure(2, parent_id=above.id, depth=1)
    other = measure(3)
    link = LinkRow(UUID(int=99), step.id, other.id, DependencyType.FS, 0)
    view = plan(above, step, other, links=(link,))
    rows = build_rows(view, PlanTimes(), TODAY, level=1)
    assert [row.title for row in rows.rows] == ["Digitale Services", "Vorgang 1", "Vorgang 3"]
    assert [(arrow.source, arrow.target) for arrow in rows.arrows] == [(1, 2)]
    whole = build_rows(view, PlanTimes(), TODAY)
    assert [(arrow.source, arrow.target) for arrow in whole.arrows] == [(2, 3)]


def test_an_arrow_to_another_page_is_drawn_on_both() -> None:
    view = plan(
        *(measure(number) for number in range(1, 61)),
        links=(LinkRow(UUID(int=99), UUID(int=2), UUID(int=58), DependencyType.FS, 0),),
    )
    shown, without = (sheets(each, PaperOptions(high=3)) for each in (view, replace(view, links=())))
    assert shown.layout.high == 3
    for line in range(3):
        assert shown.chart(0, line) != without.chart(0, line)


def test_days_off_are_shaded_where_days_can_be_told_apart() -> None:
    view = plan(measure(1, start=date(2022, 5, 2), end=date(2022, 6, 30)))
    near = sheets(view, PaperOptions(paper=Paper.A3))
    far = sheets(view, PaperOptions(zoom=Zoom.YEAR))
    assert near.layout.axis.shades_days
    assert not far.layout.axis.shades_days
    body = next(each for each in near.chart(0, 0) if isinstance(each, Clip) and each.y > near.layout.top)
    shaded = [each for each in body.inside if isinstance(each, Shape) and each.fill == "line"]
    first, last = near.rows.first, near.rows.last
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    weekend = sum(day.weekday() >= 5 for day in days)
    assert len(shaded) == weekend + 3  # Ascension Day, Whit Monday, Corpus Christi


def test_an_empty_plan_is_one_page() -> None:
    shown = sheets(plan(), PaperOptions())
    assert shown.layout.count == 1
    assert "ohne Vorgänge" in shown.alt(0, 0)
    assert shown.chart(0, 0)


@given(st.text(max_size=60), st.floats(0, 200))
def test_a_fitted_text_never_exceeds_its_room(text: str, room: float) -> None:
    assert wide(fitted(text, 9, room, wide), 9, False) <= room


def test_the_colours_of_paper_are_those_of_the_light_look() -> None:
    light = loads(Path("resources/themes/light.toml").read_text(encoding="utf-8"))["colour"]
    assert {role: light[role] for role in COLOURS} == COLOURS
