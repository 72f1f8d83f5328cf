"""Laws of the comparison: nothing is lost, nothing counted twice, and the way back undoes the way there."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.baseline_comparison import (
    Fate,
    Kept,
    Shift,
    ShiftUnit,
    compare,
    cost_sums,
    from_entry,
    to_entry,
)
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.model.working_time import WorkCalendar

DAYS = st.dates(date(2021, 1, 1), date(2025, 12, 31))
CALENDAR = WorkCalendar(date(2022, 1, 3))


@st.composite
def kept(draw: st.DrawFn) -> Kept:
    start = draw(st.none() | DAYS)
    end = draw(st.none() | DAYS.filter(lambda day: start is None or day >= start)) if start else None
    return Kept(
        UUID(int=draw(st.integers(1, 8))), draw(st.sampled_from(["1", "2.1"])), None, draw(st.sampled_from("SDK")),
        draw(st.sampled_from(MeasureKind)), draw(st.sampled_from(["Radweg", "Bürgerfest"])),
        draw(st.sampled_from(MeasureStatus)), start, end, draw(st.sampled_from(DatePrecision)),
        draw(st.integers(0, 100)), draw(st.dictionaries(st.integers(2022, 2024), st.integers(1, 10**6), max_size=2)),
        draw(st.booleans()),
    )  # fmt: skip


STATES = st.lists(kept(), max_size=6, unique_by=lambda each: each.id)


def back(shift: Shift | None) -> Shift | None:
    return Shift(-shift.amount, shift.unit) if shift else None


@given(STATES)
def test_a_state_compared_with_itself_shows_nothing(state: list[Kept]) -> None:
    found = compare(state, state, CALENDAR)
    assert {each.fate for each in found} <= {Fate.SAME}
    assert all(before == after for before, after in cost_sums(found).values())


@given(STATES, STATES)
def test_every_measure_is_told_once(before: list[Kept], after: list[Kept]) -> None:
    found = compare(before, after, CALENDAR)
    assert sorted(each.now.id for each in found) == sorted({each.id for each in (*before, *after)})
    assert [each.after.id for each in found if each.after] == [each.id for each in after], "in the order of today"
    old, new = {each.id for each in before}, {each.id for each in after}
    assert {each.now.id for each in found if each.fate is Fate.NEW} == new - old
    assert {each.now.id for each in found if each.fate is Fate.DROPPED} == old - new


@given(STATES, STATES)
def test_the_way_back_undoes_the_way_there(before: list[Kept], after: list[Kept]) -> None:
    there = {each.now.id: each for each in compare(before, after, CALENDAR)}
    here = {each.now.id: each for each in compare(after, before, CALENDAR)}
    swapped = {Fate.NEW: Fate.DROPPED, Fate.DROPPED: Fate.NEW}
    for key, each in there.items():
        other = here[key]
        assert other.fate is swapped.get(each.fate, each.fate)
        assert (other.begin, other.end) == (back(each.begin), back(each.end))
        assert other.costs == {year: -cents for year, cents in each.costs.items()}
    sums = cost_sums(list(there.values()))
    assert sum(new - old for old, new in sums.values()) == sum(sum(each.costs.values()) for each in there.values())


@given(kept())
def test_what_is_stored_reads_back_as_itself(each: Kept) -> None:
    assert from_entry(to_entry(each)) == each


@given(kept(), DAYS, DAYS)
def test_vague_dates_are_never_compared_by_days(each: Kept, one: date, other: date) -> None:
    vague = replace(each, precision=DatePrecision.MONTH, start=min(one, other), end=max(one, other))
    exact = replace(vague, precision=DatePrecision.DAY, start=date(2022, 3, 15))
    for found in compare([vague], [exact], CALENDAR):
        assert all(shift is None or shift.unit is ShiftUnit.MONTHS for shift in (found.begin, found.end))
