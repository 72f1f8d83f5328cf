"""Which measure waits for which."""

from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.plan import Dependency, DependencyType, Measure
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.rescheduling import refuse_circle, reschedule
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddDependency(Command):
    label = "Abhängigkeit aufgenommen"
    predecessor: UUID
    successor: UUID
    type: DependencyType = DependencyType.FS
    lag_days: int = 0
    elapsed: bool = False


@dataclass(frozen=True, slots=True)
class ChangeDependency(Command):
    label = "Abhängigkeit geändert"
    dependency: UUID
    type: DependencyType | Keep = KEEP
    lag_days: int | Keep = KEEP
    elapsed: bool | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveDependency(Command):
    label = "Abhängigkeit gelöscht"
    dependency: UUID


@dataclass(frozen=True, slots=True)
class ChainMeasures(Command):
    """Each of the measures begins after the one before it, in the given order; links there already stay."""

    label = "Maßnahmen verkettet"
    measures: tuple[UUID, ...]


def add_dependency(command: AddDependency, work: UnitOfWork) -> Ids:
    predecessor = work.get(Measure, command.predecessor)
    successor = work.get(Measure, command.successor)
    if _between(work, predecessor.id, successor.id) is not None:
        raise InvalidInput("duplicate_link", "Diese Abhängigkeit gibt es schon.", field="successor")
    link = _link(work, predecessor.id, successor.id, command.type, command.lag_days, command.elapsed)
    reschedule(work, [successor.id])
    return {"dependency": link.id}


def change_dependency(command: ChangeDependency, work: UnitOfWork) -> Ids:
    link = work.get(Dependency, command.dependency)
    assign(link, type=command.type, lag_days=command.lag_days, elapsed=command.elapsed)
    link.check()
    reschedule(work, [link.successor_id])
    return None


def remove_dependency(command: RemoveDependency, work: UnitOfWork) -> Ids:
    link = work.get(Dependency, command.dependency)
    work.delete(link)
    reschedule(work, [link.successor_id])
    return None


def chain_measures(command: ChainMeasures, work: UnitOfWork) -> Ids:
    chain = list(dict.fromkeys(command.measures))
    if len(chain) < 2:
        raise InvalidInput("too_few_measures", "Zum Verketten gehören mindestens zwei Maßnahmen.", field="measures")
    for before, after in pairwise(chain):
        if _between(work, before, after) is None:
            _link(work, before, after, DependencyType.FS, 0, False)
    reschedule(work, chain[1:])
    return None


def _link(
    work: UnitOfWork, predecessor: UUID, successor: UUID, kind: DependencyType, lag: int, elapsed: bool
) -> Dependency:
    if predecessor == successor:
        title = work.get(Measure, predecessor).title
        raise RuleBroken(
            "dependency_cycle", f"Die Abhängigkeit schließt einen Kreis: „{title}“ → „{title}“.", field="successor"
        )
    refuse_circle(work, (predecessor, successor))
    link = Dependency(predecessor_id=predecessor, successor_id=successor, type=kind, lag_days=lag, elapsed=elapsed)
    link.check()
    return work.add(link)


def _between(work: UnitOfWork, predecessor: UUID, successor: UUID) -> Dependency | None:
    return work.session.scalars(
        select(Dependency).where(Dependency.predecessor_id == predecessor, Dependency.successor_id == successor)
    ).first()


HANDLERS: dict[type[Command], Handler] = {
    AddDependency: add_dependency,
    ChangeDependency: change_dependency,
    RemoveDependency: remove_dependency,
    ChainMeasures: chain_measures,
}
