"""Plan and board: what a measure may be, and that none gets lost."""

from datetime import date

import pytest

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.plan import DatePrecision, Horizon, MeasureKind
from smartaachen_desktop.services.dependencies import AddDependency, RemoveDependency
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, MoveMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.board import board_view
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView, plan_view
from tests.services.conftest import Room


def plan(room: Room) -> PlanView:
    return room.dispatcher.read(plan_view)


def row(room: Room, key: str) -> MeasureRow:
    return next(each for each in plan(room).measures if each.id == room.example.measures[key])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"start": date(2022, 2, 1), "end": date(2022, 1, 31)}, "end_before_start"),
        ({"start": None, "end": date(2022, 1, 31)}, "end_without_start"),
        ({"progress": 101}, "progress_range"),
        ({"progress": -1}, "progress_range"),
        ({"priority": 0}, "priority_range"),
        ({"priority": 4}, "priority_range"),
        ({"series_days": 0}, "series_range"),
        ({"title": ""}, "empty_title"),
        ({"title": " \t"}, "empty_title"),
        (
            {
                "kind": MeasureKind.MILESTONE,
                "start": date(2022, 1, 1),
                "end": date(2022, 1, 2),
                "precision": DatePrecision.DAY,
            },
            "milestone_duration",
        ),
    ],
)
def test_a_measure_keeps_its_rules(planned: Room, change: dict[str, object], code: str) -> None:
    assert planned.refused(ChangeMeasure(measure=planned.example.measures["digital"], **change)) == code
    new = {"title": "Neu", **change}
    assert planned.refused(AddMeasure(strategy=planned.example.strategy, **new)) == code


def test_a_circle_is_spelled_out(planned: Room) -> None:
    measures = planned.example.measures
    first = planned.do(AddDependency(predecessor=measures["digital"], successor=measures["dialoge"]))["dependency"]
    planned.do(AddDependency(predecessor=measures["dialoge"], successor=measures["workshop"]))
    with pytest.raises(RuleBroken) as caught:
        planned.do(AddDependency(predecessor=measures["workshop"], successor=measures["digital"]))
    assert caught.value.code == "dependency_cycle"
    assert caught.value.message == (
        "Die Abhängigkeit schließt einen Kreis: „Smart.Aachen.Digital ausbauen“ → „Smart-City-Dialoge im OecherLab“ → "
        "„Workshop zum Visionsbild“ → „Smart.Aachen.Digital ausbauen“."
    )
    planned.do(RemoveDependency(dependency=first))
    planned.do(AddDependency(predecessor=measures["workshop"], successor=measures["digital"]))


def test_a_measure_does_not_wait_for_itself_nor_twice(planned: Room) -> None:
    measures = planned.example.measures
    loop = AddDependency(predecessor=measures["digital"], successor=measures["digital"])
    assert planned.refused(loop) == "dependency_cycle"
    again = AddDependency(predecessor=measures["workshop"], successor=measures["gruendung"])
    assert planned.refused(again) == "duplicate_link"


def test_the_plan_is_numbered_in_outline_order(planned: Room) -> None:
    assert row(planned, "workshop").number == "1"
    assert row(planned, "buergerfest").number == "5.1"
    assert [each.letter for each in plan(planned).measures] == sorted(
        (each.letter for each in plan(planned).measures), key="SDKW".index
    )


def test_moving_orders_and_renumbers(planned: Room) -> None:
    field = row(planned, "digital").field_id
    planned.do(MoveMeasure(measure=planned.example.measures["dialoge"], field=field, position=0, horizon=Horizon.LONG))
    there = [each for each in plan(planned).measures if each.field_id == field]
    assert there[0].id == planned.example.measures["dialoge"]
    assert there[0].horizon is Horizon.LONG
    assert [each.position for each in there] == list(range(len(there)))


def test_no_measure_disappears_when_a_step_changes_its_field(planned: Room) -> None:
    before = {each.id for each in plan(planned).measures}
    field = row(planned, "digital").field_id
    planned.do(MoveMeasure(measure=planned.example.measures["buergerfest"], field=field, position=0))
    assert {each.id for each in plan(planned).measures} == before
    columns = planned.dispatcher.read(board_view).columns
    assert planned.example.measures["buergerfest"] in {card.id for column in columns for card in column.cards}


def test_steps_follow_their_measure(planned: Room) -> None:
    field = row(planned, "digital").field_id
    planned.do(MoveMeasure(measure=planned.example.measures["quickwins"], field=field, position=0))
    assert row(planned, "buergerfest").field_id == field
    assert row(planned, "buergerfest").parent_id == planned.example.measures["quickwins"]


def test_removing_takes_steps_and_links_and_undo_brings_them_back(planned: Room) -> None:
    before = plan(planned)
    planned.do(RemoveMeasure(measure=planned.example.measures["quickwins"]))
    after = plan(planned)
    assert len(before.measures) - len(after.measures) == 4
    known = {each.id for each in after.measures}
    assert all({link.predecessor_id, link.successor_id} <= known for link in after.links)
    planned.dispatcher.undo()
    assert plan(planned) == before
    assert planned.refused(RemoveMeasure(measure=planned.example.strategy)) == "unknown_id"


@pytest.mark.parametrize("link", ["contact", "department", "budget_line"])
def test_what_a_measure_names_exists(planned: Room, link: str) -> None:
    measure = planned.example.measures["digital"]
    assert planned.refused(ChangeMeasure(measure=measure, **{link: measure})) == "unknown_id"
