"""Several measures at once in the outline: placed elsewhere, copied, removed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from sqlalchemy import inspect, select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.plan import Dependency, Measure, MeasureCost
from smartaachen_desktop.model.strategy import FieldOfAction
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.plan import below, remove, siblings
from smartaachen_desktop.services.rescheduling import refuse_circle, reschedule
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PlaceMeasures(Command):
    """Put measures with their steps below `parent`, or into `field` where it is None, in the given order and in front
    of `before`, or behind all others there."""

    label = "Maßnahmen eingeordnet"
    measures: tuple[UUID, ...]
    parent: UUID | None = None
    field: UUID | None = None
    before: UUID | None = None


@dataclass(frozen=True, slots=True)
class CopyMeasures(Command):
    """Copies with steps, costs and the links among them; places are named as in PlaceMeasures. No resolution changed a
    copy yet, and it has made no progress."""

    label = "Maßnahmen kopiert"
    measures: tuple[UUID, ...]
    parent: UUID | None = None
    field: UUID | None = None
    before: UUID | None = None


@dataclass(frozen=True, slots=True)
class RemoveMeasures(Command):
    """Removes measures with their steps, links and costs."""

    label = "Maßnahmen gelöscht"
    measures: tuple[UUID, ...]


def place_measures(command: PlaceMeasures, work: UnitOfWork) -> Ids:
    tops = _tops(work, command.measures)
    groups = [[top, *below(work, top)] for top in tops]
    moved = [each for group in groups for each in group]
    ids = {each.id for each in moved}
    field = _field(work, command)
    if command.parent in ids or command.before in ids:
        raise RuleBroken(
            "below_itself",
            "Eine Maßnahme kann nicht unter sich selbst oder einen ihrer Schritte gestellt werden.",
            field="parent",
        )
    left = [top.parent_id for top in tops]
    for top in tops:
        top.parent_id = command.parent
    for each in moved:
        each.field_id = field
    work.session.flush()
    refuse_circle(work)
    arrange(work, field, moved, command.parent, command.before)
    reschedule(work, [*(top.id for top in tops), *(key for key in left if key is not None)])
    return None


def copy_measures(command: CopyMeasures, work: UnitOfWork) -> Ids:
    tops = _tops(work, command.measures)
    field = _field(work, command)
    twins: dict[UUID, Measure] = {}
    for top in tops:
        for each in (top, *below(work, top)):
            twin = _twin(each)
            twin.field_id, twin.resolution_id, twin.progress = field, None, 0
            above = None if each is top or each.parent_id is None else twins[each.parent_id]
            twin.parent_id = above.id if above else command.parent
            twins[each.id] = work.add(twin)
    for link in work.all(select(Dependency).where(Dependency.predecessor_id.in_(twins))):
        if link.successor_id in twins:
            copy = _twin(link)
            copy.predecessor_id, copy.successor_id = twins[link.predecessor_id].id, twins[link.successor_id].id
            work.add(copy)
    for cost in work.all(select(MeasureCost).where(MeasureCost.measure_id.in_(twins))):
        copied = _twin(cost)
        copied.measure_id = twins[cost.measure_id].id
        work.add(copied)
    work.session.flush()
    arrange(work, field, list(twins.values()), command.parent, command.before)
    reschedule(work, [twins[top.id].id for top in tops])
    return {"measure": twins[tops[0].id].id}


def remove_measures(command: RemoveMeasures, work: UnitOfWork) -> Ids:
    remove(work, _tops(work, command.measures))
    return None


def _tops(work: UnitOfWork, measures: Sequence[UUID]) -> list[Measure]:
    """The measures named, without those that go along below another one of them."""
    if not measures:
        raise InvalidInput("no_measures", "Es ist keine Maßnahme ausgewählt.", field="measures")
    named = {key: work.get(Measure, key) for key in dict.fromkeys(measures)}

    def goes_along(measure: Measure) -> bool:
        while measure.parent_id is not None:
            if measure.parent_id in named:
                return True
            measure = work.get(Measure, measure.parent_id)
        return False

    return [measure for measure in named.values() if not goes_along(measure)]


def _field(work: UnitOfWork, command: PlaceMeasures | CopyMeasures) -> UUID | None:
    if command.parent is not None:
        return work.get(Measure, command.parent).field_id
    if command.field is not None:
        work.get(FieldOfAction, command.field)
    return command.field


def arrange(
    work: UnitOfWork, field: UUID | None, moved: Sequence[Measure], parent: UUID | None, before: UUID | None
) -> None:
    """Positions count through a whole field of action; only what changes its place is written."""
    ids = {each.id for each in moved}
    others = [each for each in work.all(siblings(field).order_by(Measure.position, Measure.id)) if each.id not in ids]
    places = {each.id: number for number, each in enumerate(others)}
    if before is not None and before in places:
        at = places[before]
    elif parent is not None:
        above = work.get(Measure, parent)
        at = 1 + max(places[each.id] for each in (above, *below(work, above)) if each.id in places)
    else:
        at = len(others)
    for position, each in enumerate([*others[:at], *moved, *others[at:]]):
        if each.position != position:
            each.position = position


R = TypeVar("R", Measure, Dependency, MeasureCost)


def _twin(record: R) -> R:
    values = {
        attribute.key: getattr(record, attribute.key)
        for attribute in inspect(type(record)).column_attrs
        if attribute.key not in ("id", "version")
    }
    return type(record)(**values)


HANDLERS: dict[type[Command], Handler] = {
    PlaceMeasures: place_measures,
    CopyMeasures: copy_measures,
    RemoveMeasures: remove_measures,
}
