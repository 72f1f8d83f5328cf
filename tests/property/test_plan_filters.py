"""Laws of the plan's filters: each restriction only takes away, none shows all, and what is stored reads back."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DatePrecision, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import PROCESS, FilterDefinition, Grouping, Only, read_definition
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_filters import filtered, half_year, is_overdue
from smartaachen_desktop.services.queries.plan_times import PlanTimes

IDS = [UUID(int=number) for number in range(1, 5)]
TODAY = date(2022, 9, 15)
DAYS = st.dates(date(2021, 1, 1), date(2024, 12, 31))


def sets(values: list[UUID] | list[str]) -> st.SearchStrategy[frozenset[object]]:
    return st.frozensets(st.sampled_from(values), max_size=2)


DEFINITIONS = st.builds(
    FilterDefinition,
    text=st.sampled_from(["", "rad", "rad läuft"]),
    fields_of_action=sets([PROCESS, str(IDS[0])]),
    kinds=st.frozensets(st.sampled_from(MeasureKind), max_size=2),
    statuses=st.frozensets(st.sampled_from(MeasureStatus), max_size=2),
    horizons=st.frozensets(st.sampled_from(Horizon), max_size=2),
    contacts=sets(IDS),
    departments=sets(IDS),
    lines=sets(IDS),
    only=st.frozensets(st.sampled_from(Only), max_size=2),
    grouping=st.sampled_from(Grouping),
)


@st.composite
def plans(draw: st.DrawFn) -> PlanView:
    rows: list[MeasureRow] = []
    for number in range(draw(st.integers(0, 6))):
        start = draw(st.none() | DAYS)
        end = draw(st.none() | st.dates(start, date(2024, 12, 31))) if start else None
        rows.append(
            MeasureRow(
                id=UUID(int=100 + number), number=str(number), depth=0,
                parent_id=draw(st.sampled_from([None, *(row.id for row in rows)])), has_steps=False,
                field_id=draw(st.sampled_from([None, IDS[0]])), letter="S", position=number,
                kind=draw(st.sampled_from(MeasureKind)), title=draw(st.sampled_from(["Radweg", "Bürgerfest"])),
                status=draw(st.sampled_from(MeasureStatus)), priority=2, horizon=draw(st.sampled_from(Horizon)),
                start=start, end=end, precision=DatePrecision.DAY, series_days=None, progress=draw(st.integers(0, 100)),
                contact_id=draw(st.sampled_from([None, *IDS])), contact="", department_id=None, department="",
                partners="", deliverable="", notes="", budget_line_id=draw(st.sampled_from([None, *IDS])),
                budget_line="",
            )
        )  # fmt: skip
    return PlanView(IDS[3], "Plan", (), tuple(rows), (), ())


@given(plans())
def test_without_a_filter_all_is_shown(plan: PlanView) -> None:
    kept = filtered(plan, FilterDefinition(), PlanTimes(), TODAY)
    assert kept.hits == kept.shown == {row.id for row in plan.measures}


@given(plans(), DEFINITIONS, DEFINITIONS)
def test_restrictions_together_keep_what_each_keeps(
    plan: PlanView, one: FilterDefinition, other: FilterDefinition
) -> None:
    both = replace(one, only=one.only | other.only)
    kept = filtered(plan, both, PlanTimes(), TODAY)
    assert kept.hits == (
        filtered(plan, one, PlanTimes(), TODAY).hits
        & filtered(plan, FilterDefinition(only=other.only), PlanTimes(), TODAY).hits
    )


@given(plans(), DEFINITIONS)
def test_hits_keep_the_measures_above_them(plan: PlanView, definition: FilterDefinition) -> None:
    kept = filtered(plan, definition, PlanTimes(), TODAY)
    rows = {row.id: row for row in plan.measures}
    assert kept.hits <= kept.shown
    for key in kept.shown:
        parent = rows[key].parent_id
        assert parent is None or parent in kept.shown
        assert key in kept.hits or any(row.parent_id == key for row in plan.measures if row.id in kept.shown)


@given(DEFINITIONS)
def test_what_is_stored_reads_back_as_itself(definition: FilterDefinition) -> None:
    assert read_definition(definition.to_json()) == definition
    assert definition.restricts == bool(set(definition.to_json()) - {"grouping"})


@pytest.mark.parametrize("stored", [{"colour": ["red"]}, {"kinds": ["dream"]}, {"contacts": ["x"]}, {"only": 5}])
def test_words_of_a_newer_version_are_refused(stored: dict[str, object]) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_definition(stored)
    assert caught.value.code == "unknown_filter"


@given(DAYS)
def test_a_half_year_holds_its_day(day: date) -> None:
    first, last = half_year(day)
    assert first <= day <= last
    assert 181 <= (last - first).days + 1 <= 184


@given(plans())
def test_nothing_ended_is_overdue(plan: PlanView) -> None:
    for row in plan.measures:
        if is_overdue(row, TODAY):
            assert row.status not in (MeasureStatus.DONE, MeasureStatus.STOPPED)
            assert row.end is not None
            assert row.end < TODAY
