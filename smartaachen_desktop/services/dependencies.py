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
    between = select(Dependency.id).where(
        Dependency.predecessor_id == predecessor.id, Dependency.successor_id == successor.id
    )
    if work.all(between):
        raise InvalidInput("duplicate_link", "Diese Abhängigkeit gibt es schon.", field="successor")
    if predecessor is successor:
        name = predecessor.title
        raise RuleBroken(
            "dependency_cycle", f"Die Abhängigkeit schließt einen Kreis: „{name}“ → „{name}“.", field="successor"
        )
    refuse_circle(work, (predecessor.id, successor.id))
    link = Dependency(
        predecessor_id=predecessor.id, successor_id=successor.id, type=command.type, lag_days=command.lag_days,
        elapsed=command.elapsed,
    )  # fmt: skip
    link.check()
    work.add(link)
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
    for each in chain:
        work.get(Measure, each)
    links = work.session.execute(select(Dependency.predecessor_id, Dependency.successor_id))
    there = {(before, after) for before, after in links}
    for before, after in pairwise(chain):
        if (before, after) not in there:
            work.add(
                Dependency(predecessor_id=before, successor_id=after, type=DependencyType.FS, lag_days=0, elapsed=False)
            )
    refuse_circle(work)
    reschedule(work, chain[1:])
    return None


HANDLERS: dict[type[Command], Handler] = {
    AddDependency: add_dependency,
    ChangeDependency: change_dependency,
    RemoveDependency: remove_dependency,
    ChainMeasures: chain_measures,
}
