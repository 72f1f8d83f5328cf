"""Dates of several measures at once, and the days on which nobody works."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DayOff, Measure
from smartaachen_desktop.model.replanning import keeping_lengths
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.plan import set_dates
from smartaachen_desktop.services.rescheduling import plan_calendar, plan_rows, reschedule
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class MeasureDates:
    """First and last day of one measure; its precision stays."""

    measure: UUID
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class SetMeasureDates(Command):
    """Moves several measures in one step, each by the rules of ChangeMeasure."""

    label = "Termine geändert"
    dates: tuple[MeasureDates, ...]


@dataclass(frozen=True, slots=True)
class AddDayOff(Command):
    """Days of the city's own without work, e.g. between the years; automatic measures keep their working days."""

    label = "Freie Tage aufgenommen"
    strategy: UUID
    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class ChangeDayOff(Command):
    label = "Freie Tage geändert"
    day_off: UUID
    first: date | Keep = KEEP
    last: date | Keep = KEEP
    name: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveDayOff(Command):
    label = "Freie Tage gelöscht"
    day_off: UUID


def set_measure_dates(command: SetMeasureDates, work: UnitOfWork) -> Ids:
    if not command.dates:
        raise InvalidInput("no_measures", "Es ist keine Maßnahme ausgewählt.", field="dates")
    for each in command.dates:
        measure = work.get(Measure, each.measure)
        set_dates(work, measure, each.start, each.end)
        measure.check()
    reschedule(work, [each.measure for each in command.dates])
    return None


def add_day_off(command: AddDayOff, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    before = plan_calendar(work)
    off = DayOff(strategy_id=command.strategy, first=command.first, last=command.last, name=command.name.strip())
    off.check()
    work.add(off)
    _keep_lengths(work, before)
    return {"day_off": off.id}


def change_day_off(command: ChangeDayOff, work: UnitOfWork) -> Ids:
    off = work.get(DayOff, command.day_off)
    before = plan_calendar(work)
    name = command.name if isinstance(command.name, Keep) else command.name.strip()
    assign(off, first=command.first, last=command.last, name=name)
    off.check()
    _keep_lengths(work, before)
    return None


def remove_day_off(command: RemoveDayOff, work: UnitOfWork) -> Ids:
    off = work.get(DayOff, command.day_off)
    before = plan_calendar(work)
    work.delete(off)
    _keep_lengths(work, before)
    return None


def _keep_lengths(work: UnitOfWork, before: WorkCalendar) -> None:
    """Stretch automatic measures over days off, or take them together again, then move what follows."""
    work.session.flush()
    calendar, rows = plan_calendar(work), plan_rows(work)
    for key, row in keeping_lengths(rows, before, calendar).items():
        work.get(Measure, key).end = row.end
    reschedule(work, [key for key, row in rows.items() if row.automatic], calendar)


HANDLERS: dict[type[Command], Handler] = {
    SetMeasureDates: set_measure_dates,
    AddDayOff: add_day_off,
    ChangeDayOff: change_day_off,
    RemoveDayOff: remove_day_off,
}
