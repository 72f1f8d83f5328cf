"""Several new measures in one step, as pasted from a table."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import Constraint, DatePrecision, Horizon, Measure, MeasureKind, MeasureStatus
from smartaachen_desktop.model.strategy import FieldOfAction, Strategy
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.plan import siblings
from smartaachen_desktop.services.plan_structure import arrange
from smartaachen_desktop.services.rescheduling import reschedule
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NewMeasure:
    """What one line of a table says of a measure."""

    title: str
    start: date | None = None
    end: date | None = None
    precision: DatePrecision = DatePrecision.DAY
    kind: MeasureKind = MeasureKind.MEASURE


@dataclass(frozen=True, slots=True)
class AddMeasures(Command):
    """New measures in the given order; places are named as in PlaceMeasures."""

    label = "Maßnahmen aufgenommen"
    strategy: UUID
    measures: tuple[NewMeasure, ...]
    parent: UUID | None = None
    field: UUID | None = None
    before: UUID | None = None


def add_measures(command: AddMeasures, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    if not command.measures:
        raise InvalidInput("no_measures", "Es ist keine Maßnahme angegeben.", field="measures")
    field = command.field
    if command.parent is not None:
        field = work.get(Measure, command.parent).field_id
    if field is not None:
        work.get(FieldOfAction, field)
    position = next_position(work, siblings(field))
    made = []
    for number, each in enumerate(command.measures):
        measure = Measure(
            strategy_id=command.strategy, field_id=field, parent_id=command.parent, position=position + number,
            kind=each.kind, title=each.title.strip(), status=MeasureStatus.PLANNED, priority=2, horizon=Horizon.SHORT,
            start=each.start, end=each.end, precision=each.precision, progress=0, partners="", deliverable="",
            notes="", automatic=False, constraint=Constraint.SOON, funding="",
        )  # fmt: skip
        measure.check()
        made.append(work.add(measure))
    work.session.flush()
    arrange(work, field, made, command.parent, command.before)
    reschedule(work, [each.id for each in made])
    return {"measure": made[0].id}


HANDLERS: dict[type[Command], Handler] = {AddMeasures: add_measures}
