"""The strategy, its principles and fields of action."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.strategy import FieldOfAction, GuidingPrinciple, Strategy
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import next_position, place
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CreateStrategy(Command):
    label = "Strategie angelegt"
    title: str
    vision: str = ""


@dataclass(frozen=True, slots=True)
class ChangeStrategy(Command):
    label = "Strategie geändert"
    strategy: UUID
    title: str | Keep = KEEP
    vision: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class AddGuidingPrinciple(Command):
    label = "Leitsatz aufgenommen"
    strategy: UUID
    name: str
    statement: str = ""


@dataclass(frozen=True, slots=True)
class ChangeGuidingPrinciple(Command):
    label = "Leitsatz geändert"
    principle: UUID
    name: str | Keep = KEEP
    statement: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MoveGuidingPrinciple(Command):
    """Put a principle at `position` among those of its strategy."""

    label = "Leitsatz verschoben"
    principle: UUID
    position: int


@dataclass(frozen=True, slots=True)
class RemoveGuidingPrinciple(Command):
    label = "Leitsatz gelöscht"
    principle: UUID


@dataclass(frozen=True, slots=True)
class AddFieldOfAction(Command):
    label = "Handlungsfeld aufgenommen"
    strategy: UUID
    name: str
    letter: str


@dataclass(frozen=True, slots=True)
class ChangeFieldOfAction(Command):
    label = "Handlungsfeld geändert"
    field: UUID
    name: str | Keep = KEEP


def create_strategy(command: CreateStrategy, work: UnitOfWork) -> Ids:
    if work.all(select(Strategy.id)):
        raise RuleBroken(
            "strategy_there",
            "In dieser Datei steht schon eine Strategie.",
            remedy="Ändern Sie ihren Titel, oder legen Sie für eine weitere Strategie eine neue Datei an.",
        )
    strategy = work.add(Strategy(title=named(command.title, "title", "Strategie"), vision=command.vision))
    return {"strategy": strategy.id}


def change_strategy(command: ChangeStrategy, work: UnitOfWork) -> Ids:
    strategy = work.get(Strategy, command.strategy)
    assign(strategy, title=command.title, vision=command.vision)
    named(strategy.title, "title", "Strategie")
    return None


def add_guiding_principle(command: AddGuidingPrinciple, work: UnitOfWork) -> Ids:
    strategy = work.get(Strategy, command.strategy)
    position = next_position(work, _principles(strategy.id))
    principle = GuidingPrinciple(
        strategy_id=strategy.id,
        position=position,
        name=named(command.name, "name", "Leitsatz"),
        statement=command.statement,
    )
    return {"principle": work.add(principle).id}


def change_guiding_principle(command: ChangeGuidingPrinciple, work: UnitOfWork) -> Ids:
    principle = work.get(GuidingPrinciple, command.principle)
    assign(principle, name=command.name, statement=command.statement)
    named(principle.name, "name", "Leitsatz")
    return None


def move_guiding_principle(command: MoveGuidingPrinciple, work: UnitOfWork) -> Ids:
    principle = work.get(GuidingPrinciple, command.principle)
    place(work.all(_principles(principle.strategy_id)), principle, command.position)
    return None


def remove_guiding_principle(command: RemoveGuidingPrinciple, work: UnitOfWork) -> Ids:
    work.delete(work.get(GuidingPrinciple, command.principle))
    return None


def add_field_of_action(command: AddFieldOfAction, work: UnitOfWork) -> Ids:
    strategy = work.get(Strategy, command.strategy)
    if len(command.letter) != 1 or not command.letter.isalpha():
        raise InvalidInput("letter", "Das Kürzel eines Handlungsfelds ist ein Buchstabe.", field="letter")
    taken = work.all(select(FieldOfAction.letter).where(FieldOfAction.strategy_id == strategy.id))
    if command.letter.upper() in taken:
        raise InvalidInput("letter_taken", f"Das Kürzel {command.letter.upper()} ist schon vergeben.", field="letter")
    position = next_position(work, select(FieldOfAction).where(FieldOfAction.strategy_id == strategy.id))
    field = FieldOfAction(
        strategy_id=strategy.id,
        position=position,
        letter=command.letter.upper(),
        name=named(command.name, "name", "Handlungsfeld"),
    )
    return {"field": work.add(field).id}


def change_field_of_action(command: ChangeFieldOfAction, work: UnitOfWork) -> Ids:
    field = work.get(FieldOfAction, command.field)
    assign(field, name=command.name)
    named(field.name, "name", "Handlungsfeld")
    return None


def _principles(strategy: UUID) -> Select[Any]:
    return select(GuidingPrinciple).where(GuidingPrinciple.strategy_id == strategy)


def named(text: str, field: str, what: str) -> str:
    """The text without outer blanks; raises InvalidInput where nothing is left."""
    if not text.strip():
        raise InvalidInput("empty_name", f"{what}: eine Bezeichnung fehlt.", field=field)
    return text.strip()


HANDLERS: dict[type[Command], Handler] = {
    CreateStrategy: create_strategy,
    ChangeStrategy: change_strategy,
    AddGuidingPrinciple: add_guiding_principle,
    ChangeGuidingPrinciple: change_guiding_principle,
    MoveGuidingPrinciple: move_guiding_principle,
    RemoveGuidingPrinciple: remove_guiding_principle,
    AddFieldOfAction: add_field_of_action,
    ChangeFieldOfAction: change_field_of_action,
}
