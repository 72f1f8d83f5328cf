"""Filters are kept by name, replaced by the same name, and refused where they say nothing."""

from smartaachen_desktop.model.plan_filters import FilterDefinition, Only, read_definition
from smartaachen_desktop.services.plan_filters import RemovePlanFilter, RenamePlanFilter, SavePlanFilter
from smartaachen_desktop.services.queries.plan_filters import filter_rows
from tests.services.conftest import Room

OVERDUE = FilterDefinition(only=frozenset({Only.OVERDUE}))
LONELY = FilterDefinition(text="rad", only=frozenset({Only.WITHOUT_CONTACT}))


def save(room: Room, name: str, definition: FilterDefinition) -> None:
    room.do(SavePlanFilter(room.example.strategy, name, definition.to_json()))


def test_filters_are_kept_by_name(planned: Room) -> None:
    save(planned, "Überfällig", OVERDUE)
    save(planned, "Ohne Kontakt", LONELY)
    save(planned, " überfällig ", LONELY)
    rows = planned.dispatcher.read(filter_rows)
    assert [(row.name, read_definition(row.definition)) for row in rows] == [
        ("überfällig", LONELY), ("Ohne Kontakt", LONELY),
    ]  # fmt: skip
    assert planned.refused(RenamePlanFilter(rows[1].id, "ÜBERFÄLLIG")) == "name_taken"
    planned.do(RenamePlanFilter(rows[1].id, "Verwaist"))
    planned.do(RemovePlanFilter(rows[0].id))
    assert [row.name for row in planned.dispatcher.read(filter_rows)] == ["Verwaist"]
    planned.dispatcher.undo()
    assert len(planned.dispatcher.read(filter_rows)) == 2


def test_nothing_is_not_kept(planned: Room) -> None:
    strategy = planned.example.strategy
    assert planned.refused(SavePlanFilter(strategy, "Leer", {})) == "empty_filter"
    assert planned.refused(SavePlanFilter(strategy, " ", OVERDUE.to_json())) == "empty_name"
    assert planned.refused(SavePlanFilter(strategy, "Neu", {"colour": ["red"]})) == "unknown_filter"
