"""Automatic measures follow their links, constraints, steps and days off; one undo takes all of it back."""

from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.model.plan import Constraint, DependencyType, MeasureKind
from smartaachen_desktop.services.dependencies import (
    AddDependency,
    ChainMeasures,
    ChangeDependency,
    RemoveDependency,
)
from smartaachen_desktop.services.measure_costs import SetMeasureCost
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.plan_dates import (
    AddDayOff,
    ChangeDayOff,
    MeasureDates,
    RemoveDayOff,
    SetMeasureDates,
)
from smartaachen_desktop.services.plan_structure import CopyMeasures, PlaceMeasures, RemoveMeasures
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view
from tests.services.conftest import Room

MONDAY = date(2022, 1, 10)


def row(room: Room, key: UUID) -> MeasureRow:
    return next(each for each in room.dispatcher.read(plan_view).measures if each.id == key)


def dates(room: Room, key: UUID) -> tuple[date | None, date | None]:
    found = row(room, key)
    return found.start, found.end


def add(room: Room, title: str, start: date | None, end: date | None, **values: object) -> UUID:
    return room.do(AddMeasure(room.example.strategy, title, start=start, end=end, **values))["measure"]  # type: ignore[arg-type]


@pytest.fixture
def chain(planned: Room) -> tuple[Room, UUID, UUID, UUID]:
    """By hand 10 to 14 January 2022, then three and two automatic days."""
    first = add(planned, "Erstens", MONDAY, date(2022, 1, 14))
    second = add(planned, "Zweitens", MONDAY, date(2022, 1, 12), automatic=True)
    third = add(planned, "Drittens", MONDAY, date(2022, 1, 11), automatic=True)
    planned.do(ChainMeasures((first, second, third)))
    return planned, first, second, third


def test_links_move_what_is_automatic(chain: tuple[Room, UUID, UUID, UUID]) -> None:
    room, first, second, third = chain
    assert dates(room, second) == (date(2022, 1, 17), date(2022, 1, 19))
    assert dates(room, third) == (date(2022, 1, 20), date(2022, 1, 21))
    room.do(ChangeMeasure(first, end=date(2022, 1, 21)))
    assert dates(room, third) == (date(2022, 1, 27), date(2022, 1, 28))
    room.dispatcher.undo()
    assert dates(room, third) == (date(2022, 1, 20), date(2022, 1, 21))
    assert dates(room, first) == (MONDAY, date(2022, 1, 14))


def test_a_link_is_changed_and_taken_away(chain: tuple[Room, UUID, UUID, UUID]) -> None:
    room, first, second, _third = chain
    link = next(each for each in room.dispatcher.read(plan_view).links if each.predecessor_id == first)
    room.do(ChangeDependency(link.id, type=DependencyType.SS, lag_days=3, elapsed=True))
    assert dates(room, second)[0] == date(2022, 1, 13)
    assert room.refused(ChangeDependency(link.id, lag_days=10_000)) == "lag_range"
    room.do(RemoveDependency(link.id))
    assert dates(room, second)[0] == date(2022, 1, 13), "what nothing binds any more stays"


def test_a_day_set_by_hand_becomes_a_constraint(chain: tuple[Room, UUID, UUID, UUID]) -> None:
    room, _first, second, third = chain
    room.do(ChangeMeasure(second, start=date(2022, 2, 1), end=date(2022, 2, 3)))
    found = row(room, second)
    assert (found.constraint, found.constraint_day) == (Constraint.NOT_BEFORE, date(2022, 2, 1))
    assert dates(room, third)[0] == date(2022, 2, 4)
    room.do(ChangeMeasure(second, constraint=Constraint.SOON))
    assert dates(room, second) == (date(2022, 1, 17), date(2022, 1, 19))
    assert room.refused(ChangeMeasure(second, constraint=Constraint.FIXED)) == "constraint_day"


def test_several_are_moved_in_one_step(chain: tuple[Room, UUID, UUID, UUID]) -> None:
    room, first, _second, third = chain
    other = add(room, "Daneben", MONDAY, MONDAY)
    room.do(
        SetMeasureDates(
            (
                MeasureDates(first, date(2022, 1, 17), date(2022, 1, 21)),
                MeasureDates(other, date(2022, 1, 17), date(2022, 1, 17)),
            )
        )
    )
    assert dates(room, third)[0] == date(2022, 1, 27)
    room.dispatcher.undo()
    assert dates(room, other) == (MONDAY, MONDAY)
    assert dates(room, third)[0] == date(2022, 1, 20)


def test_days_off_stretch_what_lies_over_them(chain: tuple[Room, UUID, UUID, UUID]) -> None:
    room, first, second, third = chain
    day = room.do(AddDayOff(room.example.strategy, date(2022, 1, 18), date(2022, 1, 18), "Betriebsausflug"))["day_off"]
    assert dates(room, second) == (date(2022, 1, 17), date(2022, 1, 20))
    assert dates(room, third) == (date(2022, 1, 21), date(2022, 1, 24))
    assert dates(room, first) == (MONDAY, date(2022, 1, 14)), "dates set by hand stay"
    room.do(ChangeDayOff(day, last=date(2022, 1, 19)))
    assert dates(room, third) == (date(2022, 1, 24), date(2022, 1, 25))
    room.do(RemoveDayOff(day))
    assert dates(room, third) == (date(2022, 1, 20), date(2022, 1, 21))
    assert (
        room.refused(AddDayOff(room.example.strategy, date(2022, 1, 18), date(2022, 1, 17), "X")) == "end_before_start"
    )


def test_a_summary_follows_its_steps_and_is_not_moved_itself(planned: Room) -> None:
    whole = add(planned, "Ganzes", None, None, automatic=True, kind=MeasureKind.PROJECT)
    add(planned, "Teil eins", MONDAY, date(2022, 1, 14), parent=whole)
    two = add(planned, "Teil zwei", date(2022, 2, 7), date(2022, 2, 9), parent=whole)
    assert dates(planned, whole) == (MONDAY, date(2022, 2, 9))
    assert planned.refused(ChangeMeasure(whole, start=date(2022, 1, 1))) == "summary_dates"
    planned.do(RemoveMeasure(two))
    assert dates(planned, whole) == (MONDAY, date(2022, 1, 14))


def test_vague_dates_are_not_turned_into_days(planned: Room) -> None:
    vague = planned.example.measures["ergebnisse"]
    assert planned.refused(ChangeMeasure(vague, automatic=True)) == "vague_automatic"
    assert planned.refused(ChangeMeasure(planned.example.measures["jourfixe"], automatic=True)) == "series_automatic"
    next_one = add(planned, "Danach", date(2022, 7, 1), date(2022, 7, 1), automatic=True)
    planned.do(AddDependency(vague, next_one))
    assert dates(planned, next_one)[0] == date(2022, 9, 1), "August is over before"


def test_a_circle_through_steps_is_spelled_out(planned: Room) -> None:
    whole = add(planned, "Ganzes", None, None)
    part = add(planned, "Teil", MONDAY, MONDAY, parent=whole)
    other = add(planned, "Anderes", MONDAY, MONDAY)
    assert planned.refused(AddDependency(part, whole)) == "dependency_cycle"
    planned.do(AddDependency(whole, other))
    assert planned.refused(AddDependency(other, part)) == "dependency_cycle"
    assert planned.refused(PlaceMeasures((other,), parent=whole)) == "dependency_cycle"


def test_measures_are_placed_copied_and_removed_together(planned: Room) -> None:
    one = add(planned, "Eins", MONDAY, MONDAY)
    two = add(planned, "Zwei", MONDAY, MONDAY)
    step = add(planned, "Schritt", MONDAY, MONDAY, parent=two)
    planned.do(SetMeasureCost(step, 2022, 5_000_00))
    planned.do(AddDependency(one, step))
    numbers = {each.title: each.number for each in planned.dispatcher.read(plan_view).measures}
    planned.do(PlaceMeasures((two, step), before=one))
    after = {each.title: each.number for each in planned.dispatcher.read(plan_view).measures}
    assert (after["Zwei"], after["Schritt"], after["Eins"]) == (
        numbers["Eins"],
        f"{numbers['Eins']}.1",
        numbers["Zwei"],
    )
    field = next(each.id for each in planned.dispatcher.read(plan_view).fields if each.letter == "K")
    copy = planned.do(CopyMeasures((one, two), field=field))["measure"]
    view = planned.dispatcher.read(plan_view)
    twins = [each for each in view.measures if each.field_id == field and each.title in ("Eins", "Zwei", "Schritt")]
    assert [each.title for each in twins] == ["Eins", "Zwei", "Schritt"]
    assert twins[0].id == copy
    assert [cost.cents for cost in twins[2].costs] == [5_000_00]
    assert any((link.predecessor_id, link.successor_id) == (copy, twins[2].id) for link in view.links)
    planned.do(RemoveMeasures((twins[0].id, twins[1].id)))
    assert {each.id for each in twins} & {each.id for each in planned.dispatcher.read(plan_view).measures} == set()
    assert planned.refused(PlaceMeasures((two,), parent=step)) == "below_itself"


def test_costs_are_kept_per_year_and_line(planned: Room) -> None:
    line = planned.example.lines["oea"]
    measure = planned.example.measures["dialoge"]
    planned.do(SetMeasureCost(measure, 2023, 2_500_00, line))
    planned.do(SetMeasureCost(measure, 2022, 1_000_00, line))
    planned.do(SetMeasureCost(measure, 2022, 1_500_00, line))
    assert [(each.year, each.cents, each.line_id) for each in row(planned, measure).costs] == [
        (2022, 1_500_00, line), (2023, 2_500_00, line),
    ]  # fmt: skip
    assert planned.refused(SetMeasureCost(measure, 2022, -1)) == "amount_range"
    planned.do(SetMeasureCost(measure, 2023, 0, line))
    assert [each.year for each in row(planned, measure).costs] == [2022]
