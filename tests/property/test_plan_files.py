"""Whatever a plan holds comes back from a file as it went in, as far as the format knows it."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartaachen_desktop.exchange.plan_files import READERS, WRITERS
from smartaachen_desktop.model.plan import (
    Constraint,
    DatePrecision,
    DependencyType,
    Horizon,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.plan_draft import (
    DraftBaseline,
    DraftCost,
    DraftDates,
    DraftDayOff,
    DraftLink,
    DraftMeasure,
    PlanDraft,
)

DAYS = st.dates(date(2021, 1, 1), date(2026, 12, 31))
# what the database can hold: the dispatcher takes control characters and lone surrogates away
LETTERS = st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff", include_characters="\n\t")
TEXTS = st.text(LETTERS, max_size=30)
NAMES = st.text(st.characters(categories=("L", "N", "P", "Sm")), min_size=1, max_size=12)


@st.composite
def measures(draw: st.DrawFn, number: int, key: str, parent: str | None) -> DraftMeasure:
    kind = draw(st.sampled_from(MeasureKind))
    start = draw(st.none() | DAYS)
    precision = draw(st.sampled_from(DatePrecision))
    end = draw(st.none() | st.integers(0, 400).map(lambda days: start + timedelta(days))) if start else None
    if kind is MeasureKind.MILESTONE and precision is DatePrecision.DAY and end is not None:
        end = start
    days, months = draw(st.sampled_from([(None, None), (42, None), (None, 3)]))
    series = days is not None or months is not None
    constraint = draw(st.sampled_from(Constraint))
    years = draw(st.lists(st.tuples(st.integers(2022, 2024), NAMES | st.just("")), max_size=3, unique=True))
    return DraftMeasure(
        key=key, title=draw(NAMES), id=draw(st.none() | st.just(UUID(int=number + 1))), parent=parent,
        field=draw(st.sampled_from(["", "S", "D", "K"])), kind=kind, status=draw(st.sampled_from(MeasureStatus)),
        priority=draw(st.integers(1, 3)), horizon=draw(st.sampled_from(Horizon)), start=start, end=end,
        precision=precision, series_days=days, series_months=months, progress=draw(st.integers(0, 100)),
        contact=draw(NAMES | st.just("")), department=draw(TEXTS), partners=draw(TEXTS), deliverable=draw(TEXTS),
        notes=draw(TEXTS), budget_line=draw(TEXTS), funding=draw(TEXTS),
        automatic=precision is DatePrecision.DAY and not series and draw(st.booleans()),
        constraint=constraint, constraint_day=None if constraint is Constraint.SOON else draw(DAYS),
        deadline=draw(st.none() | DAYS),
        costs=tuple(DraftCost(year, draw(st.integers(1, 10**9)), line) for year, line in years),
    )  # fmt: skip


@st.composite
def drafts(draw: st.DrawFn) -> PlanDraft:
    """Keys are outline numbers, as every export of a plan uses them."""
    found: list[DraftMeasure] = []
    counts: dict[str | None, int] = {}
    above: list[str] = []
    for number in range(draw(st.integers(1, 6))):
        above = above[: draw(st.integers(0, len(above)))]
        parent = above[-1] if above else None
        counts[parent] = counts.get(parent, 0) + 1
        key = f"{parent}.{counts[parent]}" if parent else str(counts[parent])
        found.append(draw(measures(number, key, parent)))
        above.append(key)
    tops = [each.key for each in found if each.parent is None]
    links = [
        DraftLink(before, after, draw(st.sampled_from(DependencyType)), draw(st.integers(-30, 30)), draw(st.booleans()))
        for number, before in enumerate(tops)
        for after in tops[number + 1 :]
        if draw(st.booleans())
    ]
    off = draw(st.lists(st.tuples(DAYS, st.integers(0, 20), NAMES), max_size=2, unique_by=lambda each: each[0]))
    baselines = draw(st.lists(NAMES, max_size=2, unique=True))
    return PlanDraft(
        draw(NAMES), tuple(found), tuple(links),
        tuple(DraftDayOff(first, first + timedelta(days), name) for first, days, name in off),
        tuple(
            DraftBaseline(name, tuple(
                DraftDates(each.key, each.start, each.end, draw(st.integers(0, 10**8))) for each in found
            ))
            for name in baselines
        ),
    )  # fmt: skip


def through(draft: PlanDraft, ending: str) -> PlanDraft:
    return READERS[ending](WRITERS[ending](draft)[0], f"plan{ending}")


def plain(draft: PlanDraft) -> PlanDraft:
    """The same plan whatever its keys are; MS Project counts them."""
    keys = {each.key: str(number) for number, each in enumerate(draft.measures)}
    return replace(
        draft,
        measures=tuple(
            replace(each, key=keys[each.key], parent=keys[each.parent] if each.parent is not None else None)
            for each in draft.measures
        ),
        links=tuple(
            sorted(
                (replace(link, predecessor=keys[link.predecessor], successor=keys[link.successor])
                 for link in draft.links),
                key=lambda link: (link.predecessor, link.successor),
            )
        ),
        baselines=tuple(
            replace(each, entries=tuple(replace(entry, key=keys[entry.key]) for entry in each.entries))
            for each in draft.baselines
        ),
        findings=(),
    )  # fmt: skip


@settings(max_examples=12)
@given(drafts())
def test_ms_project_xml_keeps_everything(draft: PlanDraft) -> None:
    back = through(draft, ".xml")
    assert back.findings == ()
    assert plain(back) == plain(draft)


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=12)
@given(draft=drafts())
def test_tables_keep_every_measure_and_link(ending: str, draft: PlanDraft) -> None:
    back = through(draft, ending)
    assert back.findings == ()
    kept = replace(plain(draft), title="", baselines=())
    if ending == ".csv":
        kept = replace(kept, days_off=())
    assert replace(plain(back), knows=kept.knows) == kept
    assert back.knows == draft.knows
