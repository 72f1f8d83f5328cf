"""Filters of the project plan, kept by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan_filters import PlanFilter, read_definition
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SavePlanFilter(Command):
    """Keep a filter under a name; a filter of that name is replaced. `definition` as FilterDefinition.to_json gives."""

    label = "Filter gespeichert"
    strategy: UUID
    name: str
    definition: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RenamePlanFilter(Command):
    label = "Filter umbenannt"
    filter: UUID
    name: str


@dataclass(frozen=True, slots=True)
class RemovePlanFilter(Command):
    label = "Filter gelöscht"
    filter: UUID


def save_plan_filter(command: SavePlanFilter, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    name = _name(command.name)
    definition = read_definition(command.definition).to_json()
    if not definition:
        raise InvalidInput("empty_filter", "Es ist nichts gefiltert, das sich speichern ließe.", field="definition")
    same = _of_name(work, name)
    if same is not None:
        same.name, same.definition = name, definition
        return {"filter": same.id}
    position = next_position(work, select(PlanFilter))
    kept = PlanFilter(strategy_id=command.strategy, position=position, name=name, definition=definition)
    return {"filter": work.add(kept).id}


def rename_plan_filter(command: RenamePlanFilter, work: UnitOfWork) -> Ids:
    kept, name = work.get(PlanFilter, command.filter), _name(command.name)
    same = _of_name(work, name)
    if same is not None and same is not kept:
        raise InvalidInput(
            "name_taken",
            f"Einen Filter „{name}“ gibt es schon.",
            field="name",
            remedy="Wählen Sie einen anderen Namen.",
        )
    kept.name = name
    return None


def remove_plan_filter(command: RemovePlanFilter, work: UnitOfWork) -> Ids:
    work.delete(work.get(PlanFilter, command.filter))
    return None


def _name(text: str) -> str:
    name = " ".join(text.split())
    named(name, "name", "Filter")
    return name


def _of_name(work: UnitOfWork, name: str) -> PlanFilter | None:
    return next((each for each in work.all(select(PlanFilter)) if each.name.casefold() == name.casefold()), None)


HANDLERS: dict[type[Command], Handler] = {
    SavePlanFilter: save_plan_filter,
    RenamePlanFilter: rename_plan_filter,
    RemovePlanFilter: remove_plan_filter,
}
