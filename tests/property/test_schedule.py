"""Laws of the schedule: links hold, floats mean what they say, a change of one gives what a fresh computation gives."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.calendar import is_working_day
from smartaachen_desktop.model.consequences import Consequences
from smartaachen_desktop.model.plan import Constraint, DependencyType
from smartaachen_desktop.model.plan_order import CycleError
from smartaachen_desktop.model.schedule import Activity, ConflictKind, Link, Schedule
from smartaachen_desktop.model.working_time import WorkCalendar

BEGIN = date(2022, 1, 3)
DAY = timedelta(days=1)
days = st.dates(date(2021, 11, 1), date(2023, 3, 1))


def key(number: int) -> UUID:
    return UUID(int=number + 1)


@st.composite
def activities(draw: st.DrawFn) -> list[Activity]:
    found = []
    for number in range(draw(st.integers(1, 12))):
        constraint = draw(st.sampled_from(Constraint))
        found.append(
            Activity(
                key(number),
                draw(st.none() | days),
                draw(st.integers(0, 30)),
                automatic=draw(st.integers(0, 4)) > 0,
                constraint=constraint,
                day=None if constraint is Constraint.SOON else draw(days),
                deadline=draw(st.none() | days),
            )
        )
    return found


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Activity], list[Link]]:
    """Links run from lower to higher numbers, so no circle is closed."""
    found = draw(activities())
    links = [
        Link(
            key(draw(st.integers(0, after - 1))),
            key(after),
            draw(st.sampled_from(DependencyType)),
            draw(st.integers(-5, 20)),
            draw(st.booleans()),
        )
        for after in range(1, len(found))
        for _ in range(draw(st.integers(0, 2)))
    ]
    return found, links


def free(found: list[Activity]) -> list[Activity]:
    """The same without anything that holds a date."""
    return [Activity(each.key, BEGIN, each.duration) for each in found]


def scheduled(found: list[Activity], links: list[Link]) -> Schedule:
    return Schedule(found, links, WorkCalendar(BEGIN), BEGIN)


@given(days, st.integers(1, 300))
def test_the_calendar_counts_as_counting_by_hand(day: date, duration: int) -> None:
    calendar = WorkCalendar(date(2022, 6, 1), [date(2022, 12, 24), date(2022, 12, 31)])
    here, left = day, duration
    while True:
        if is_working_day(here) and here not in (date(2022, 12, 24), date(2022, 12, 31)):
            left -= 1
            if not left:
                break
        here += DAY
    assert calendar.end_after(day, duration) == here
    assert calendar.working_days(day, here) == duration
    assert calendar.first_day(calendar.begins(day)) >= day
    assert calendar.last_day(calendar.ends(here)) == here


def test_public_holidays_and_own_days_off_are_left_out() -> None:
    calendar = WorkCalendar(BEGIN, [date(2022, 5, 27)])
    # Christi Himmelfahrt on Thursday 26 May 2022, the bridge day is the city's own
    assert calendar.end_after(date(2022, 5, 25), 2) == date(2022, 5, 30)


@pytest.mark.parametrize(
    ("kind", "lag", "elapsed", "start", "end"),
    [
        (DependencyType.FS, 0, False, date(2022, 1, 10), date(2022, 1, 12)),
        (DependencyType.FS, 2, False, date(2022, 1, 12), date(2022, 1, 14)),
        (DependencyType.FS, 2, True, date(2022, 1, 10), date(2022, 1, 12)),
        (DependencyType.FS, 4, True, date(2022, 1, 12), date(2022, 1, 14)),
        (DependencyType.FS, -1, False, date(2022, 1, 7), date(2022, 1, 11)),
        (DependencyType.SS, 1, False, date(2022, 1, 4), date(2022, 1, 6)),
        (DependencyType.FF, 0, False, date(2022, 1, 5), date(2022, 1, 7)),
        (DependencyType.SF, 4, False, date(2022, 1, 4), date(2022, 1, 6)),
    ],
)
def test_each_kind_of_link(kind: DependencyType, lag: int, elapsed: bool, start: date, end: date) -> None:
    """Five days from Monday 3 to Friday 7 January 2022; three days follow."""
    found = [Activity(key(0), BEGIN, 5), Activity(key(1), None, 3)]
    assert scheduled(found, [Link(key(0), key(1), kind, lag, elapsed)]).dates(key(1)) == (start, end)


def test_a_milestone_stands_on_the_last_day_of_what_it_waits_for() -> None:
    found = [Activity(key(0), BEGIN, 5), Activity(key(1), None, 0), Activity(key(2), None, 1)]
    plan = scheduled(found, [Link(key(0), key(1)), Link(key(1), key(2))])
    assert plan.dates(key(1)) == (date(2022, 1, 7), date(2022, 1, 7))
    assert plan.dates(key(2))[0] == date(2022, 1, 10)


def test_a_summary_runs_over_its_parts_and_hands_links_down() -> None:
    found = [
        Activity(key(0), BEGIN, 5), Activity(key(1), None, 0), Activity(key(2), None, 2, parent=key(1)),
        Activity(key(3), None, 4, parent=key(1)), Activity(key(4), None, 1),
    ]  # fmt: skip
    plan = scheduled(found, [Link(key(0), key(1)), Link(key(1), key(4))])
    assert plan.dates(key(1)) == (date(2022, 1, 10), date(2022, 1, 13))
    assert plan.dates(key(4))[0] == date(2022, 1, 14)
    assert plan.critical() == (key(0), key(1), key(3), key(4))


@given(networks())
def test_automatic_measures_keep_their_links_and_limits(network: tuple[list[Activity], list[Link]]) -> None:
    found, links = network
    plan = scheduled(found, links)
    calendar, by_key = plan.calendar, {each.key: each for each in found}
    for each in found:
        start, end = plan.dates(each.key)
        assert calendar.is_working(start)
        assert calendar.is_working(end)
        if each.duration:
            assert calendar.working_days(start, end) == each.duration
        if each.automatic and each.constraint is Constraint.NOT_BEFORE and each.day and each.duration:
            assert start >= each.day
    for link in links:
        after = by_key[link.successor]
        if not after.automatic or after.constraint is Constraint.FIXED:
            continue
        before_begin, before_end = plan.dates(link.predecessor)
        start, end = plan.dates(link.successor)
        if link.type is DependencyType.FS and link.lag >= 0 and not link.elapsed:
            gap = calendar.begins(start) - calendar.ends(before_end) if after.duration else link.lag
            assert gap >= link.lag
        if link.type is DependencyType.FS and link.lag >= 0 and link.elapsed and after.duration:
            assert start > before_end + timedelta(days=link.lag)
        if link.type is DependencyType.SS and not link.elapsed and by_key[link.predecessor].duration and after.duration:
            assert calendar.begins(start) - calendar.begins(before_begin) >= link.lag


@given(networks(), st.data())
def test_a_change_of_some_gives_what_a_fresh_computation_gives(
    network: tuple[list[Activity], list[Link]], data: st.DataObject
) -> None:
    found, links = network
    plan = scheduled(found, links)
    kept = Consequences(plan)
    for _ in range(3):
        number = data.draw(st.integers(0, len(found) - 1))
        found[number] = replace(
            found[number], start=data.draw(days), duration=data.draw(st.integers(0, 30)), day=data.draw(days)
        )
        before = {each.key: plan.dates(each.key) for each in found}
        moved = set(plan.reschedule([found[number]]))
        fresh = scheduled(found, links)
        for each in found:
            assert plan.placement(each.key) == fresh.placement(each.key)
            if plan.dates(each.key) != before[each.key]:
                assert each.key in moved
        assert plan.conflicts() == fresh.conflicts()
        kept.follow()
        anew = Consequences(fresh)
        assert kept.floats == anew.floats
        assert {number: set(after) for number, after in kept.tight.items() if after} == {
            number: set(after) for number, after in anew.tight.items() if after
        }
        assert set(kept.critical) == set(anew.critical)
        assert kept.conflicts == anew.conflicts


@given(networks(), st.data())
def test_total_float_is_what_a_measure_may_slip_before_the_end_moves(
    network: tuple[list[Activity], list[Link]], data: st.DataObject
) -> None:
    found, links = free(network[0]), network[1]
    plan = scheduled(found, links)
    end = max(plan.dates(each.key)[1] for each in found)
    number = data.draw(st.integers(0, len(found) - 1))
    total = plan.placement(found[number].key).total_float
    assert total >= 0

    def end_after_slipping(by: int) -> date:
        longer = [replace(each, duration=each.duration + by) if each is found[number] else each for each in found]
        late = scheduled(longer, links)
        return max(late.dates(each.key)[1] for each in longer)

    # what is longer ends later; links that hold begins only would not see it
    only_ends = all(tells_end(link) for link in links if link.predecessor == found[number].key)
    begins_free = all(link.type in (DependencyType.FS, DependencyType.SS) for link in links
                      if link.successor == found[number].key)  # fmt: skip
    if only_ends and begins_free and found[number].duration:
        assert end_after_slipping(total) <= end
        elapsed = any(link.elapsed for link in links)
        if not elapsed:
            assert end_after_slipping(total + 1) > end


def tells_end(link: Link) -> bool:
    return link.type in (DependencyType.FS, DependencyType.FF)


@given(networks())
def test_a_plan_has_a_critical_path_to_its_end(network: tuple[list[Activity], list[Link]]) -> None:
    plan = scheduled(free(network[0]), network[1])
    last = max(plan.dates(each.key)[1] for each in network[0])
    assert any(plan.dates(each)[1] == last for each in plan.critical())


@given(st.integers(2, 9), st.data())
def test_a_circle_is_spelled_out(count: int, data: st.DataObject) -> None:
    found = [Activity(key(number), BEGIN, 1) for number in range(count + 2)]
    links = [Link(key(number), key((number + 1) % count)) for number in range(count)]
    links += [Link(key(count), key(0)), Link(key(count - 1), key(count + 1))]
    with pytest.raises(CycleError) as caught:
        scheduled(found, data.draw(st.permutations(links)))
    circle = caught.value.keys
    assert circle[0] == circle[-1]
    assert len(circle) == count + 1
    pairs = {(link.predecessor, link.successor) for link in links}
    assert all(pair in pairs for pair in pairwise(circle))


def test_a_summary_that_waits_for_its_own_part_is_a_circle() -> None:
    found = [Activity(key(0), BEGIN, 0), Activity(key(1), BEGIN, 1, parent=key(0))]
    with pytest.raises(CycleError):
        scheduled(found, [Link(key(1), key(0)), Link(key(0), key(1))])


def test_conflicts_are_named_with_the_missing_days() -> None:
    found = [
        Activity(key(0), BEGIN, 5, deadline=date(2022, 1, 5)),
        Activity(key(1), date(2022, 1, 5), 2, automatic=False),
        Activity(key(2), None, 2, constraint=Constraint.FIXED, day=date(2022, 1, 6)),
        Activity(key(3), None, 2, constraint=Constraint.NOT_AFTER, day=date(2022, 1, 7)),
    ]
    plan = scheduled(found, [Link(key(0), key(number)) for number in (1, 2, 3)])
    assert plan.conflicts() == (
        (ConflictKind.DEADLINE, key(0), None, 2),
        (ConflictKind.LINK, key(1), key(0), 3),
        (ConflictKind.FIXED, key(2), key(0), 2),
        (ConflictKind.NOT_AFTER, key(3), None, 2),
    )
