"""Puts automatic measures onto the dates that follow from a change, in the transaction of that change."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import func, select

from smartaachen_desktop.model.circles import cycle
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.plan import DayOff, Dependency, Measure
from smartaachen_desktop.model.plan_order import CycleError
from smartaachen_desktop.model.replanning import PlanRow, replanned
from smartaachen_desktop.model.schedule import Link
from smartaachen_desktop.model.working_time import WorkCalendar, days_of
from smartaachen_desktop.services.plan_neighbourhood import Neighbourhood, TooLarge, read_links, read_rows
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def reschedule(work: UnitOfWork, changed: Iterable[UUID], calendar: WorkCalendar | None = None) -> None:
    """Move the automatic measures that `changed` reaches; `calendar` is the plan's where it is known already."""
    work.session.flush()
    if work.session.scalars(select(Measure.id).where(Measure.automatic).limit(1)).first() is None:
        return
    # the earliest of all measures, also of those the change does not reach
    begin = work.session.scalars(select(func.min(Measure.start))).one()
    if begin is None:
        return
    changed = list(changed)
    rows, links = _reached(work, changed)
    try:
        moved = replanned(rows, links, changed, calendar or plan_calendar(work), begin)
    except CycleError as error:
        raise _circle(work, error.keys) from error
    for key, dates in moved.items():
        measure = work.get(Measure, key)
        measure.start, measure.end, measure.precision = dates


def refuse_circle(work: UnitOfWork, new: tuple[UUID, UUID] | None = None) -> None:
    """Raise RuleBroken spelling out the circle that links and steps close; with `new` only one through that link."""
    work.session.flush()
    links = work.session.execute(select(Dependency.predecessor_id, Dependency.successor_id))
    parents = {row.id: row.parent_id for row in work.session.execute(select(Measure.id, Measure.parent_id))}
    if circle := cycle([(before, after) for before, after in links], parents, new):
        raise _circle(work, circle)


def _circle(work: UnitOfWork, measures: Iterable[UUID]) -> RuleBroken:
    names = " → ".join(f"„{work.get(Measure, each).title}“" for each in measures)
    return RuleBroken("dependency_cycle", f"Die Abhängigkeit schließt einen Kreis: {names}.", field="successor")


def _reached(work: UnitOfWork, changed: Iterable[UUID]) -> tuple[Mapping[UUID, PlanRow], list[Link]]:
    try:
        near = Neighbourhood(work.session, changed)
    except TooLarge:
        return plan_rows(work), read_links(work.session)
    return near.rows, near.links


def plan_rows(work: UnitOfWork) -> Mapping[UUID, PlanRow]:
    return read_rows(work.session)


def plan_calendar(work: UnitOfWork) -> WorkCalendar:
    """Working days of the plan: NRW's, less the days off of its own."""
    return WorkCalendar(work.now.date(), days_of((off.first, off.last) for off in work.all(select(DayOff))))
