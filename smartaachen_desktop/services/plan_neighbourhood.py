"""The part of the plan that a change can reach, read layer by layer: of ten thousand measures it is mostly a dozen."""

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.plan import Dependency, Measure
from smartaachen_desktop.model.replanning import PlanRow
from smartaachen_desktop.model.schedule import Link

MOST = 600
"""Rows; where a change reaches more, the whole plan is read at once."""
_COLUMNS = (
    Measure.id, Measure.parent_id, Measure.kind, Measure.start, Measure.end, Measure.precision,
    Measure.series_days, Measure.series_months, Measure.automatic, Measure.constraint, Measure.constraint_day,
    Measure.deadline,
)  # fmt: skip
_LINK_COLUMNS = (
    Dependency.predecessor_id, Dependency.successor_id, Dependency.type, Dependency.lag_days, Dependency.elapsed,
)  # fmt: skip


class TooLarge(Exception):
    pass


def read_rows(session: Session, which: ColumnElement[bool] | None = None) -> dict[UUID, PlanRow]:
    """Columns and no mapped objects: of a plan of thousands only a few move."""
    statement = select(*_COLUMNS).order_by(Measure.position, Measure.id)
    found = session.execute(statement if which is None else statement.where(which))
    return {
        row[0]: PlanRow(*row[:6], row.series_days is not None or row.series_months is not None, *row[8:])
        for row in found
    }


def read_links(session: Session, which: ColumnElement[bool] | None = None) -> list[Link]:
    statement = select(*_LINK_COLUMNS).order_by(Dependency.id)
    found = session.execute(statement if which is None else statement.where(which))
    return [Link(*row) for row in found]


class Neighbourhood:
    """`rows` and `links` from which `replanned` makes the same of `changed` as from the whole plan.

    Raises TooLarge, also where an undated automatic measure gets its dates from further away.
    """

    def __init__(self, session: Session, changed: Iterable[UUID]) -> None:
        self._session = session
        self.rows: dict[UUID, PlanRow] = {}
        self._steps: dict[UUID, list[UUID]] = {}
        self._reach(set(changed))
        above = self._with_uppers(self.rows)
        before = {link.predecessor for link in read_links(session, Dependency.successor_id.in_(above))}
        self._take(before)
        self._down(set(self.rows))
        self.links = [
            link
            for link in read_links(session, Dependency.successor_id.in_(self.rows))
            if link.predecessor in self.rows
        ]
        if any(row.automatic and row.start is None for row in self.rows.values()):
            raise TooLarge

    def _reach(self, changed: Collection[UUID]) -> None:
        """What stands by hand does not move, and so nothing behind it; see `replanning`."""
        self._take(changed)
        begin = self._down({key for key in changed if key in self.rows})
        found: set[UUID] = set()
        layer = set(begin)
        while layer:
            found |= layer
            moving = {
                key
                for key in layer
                if key in begin
                or self.rows[key].automatic
                or (self.rows[key].start is None and bool(self._steps.get(key)))
            }
            behind = {link.successor for link in read_links(self._session, Dependency.predecessor_id.in_(moving))}
            uppers = {upper for key in moving if (upper := self.rows[key].parent) is not None}
            self._take(behind | uppers)
            self._down(uppers)
            layer = (self._down(behind) | uppers) - found

    def _with_uppers(self, keys: Iterable[UUID]) -> set[UUID]:
        found = set(keys)
        layer = found
        while layer := {upper for key in layer if (upper := self.rows[key].parent) is not None} - found:
            found |= layer
            self._take(layer)
        return found

    def _take(self, keys: Collection[UUID]) -> None:
        if missing := [key for key in keys if key not in self.rows]:
            self._keep(read_rows(self._session, Measure.id.in_(missing)))

    def _down(self, keys: Iterable[UUID]) -> set[UUID]:
        """The measures and all that lies below them, read where it is not there yet."""
        found = set(keys)
        layer = found
        while layer:
            if unknown := [key for key in layer if key not in self._steps]:
                for key in unknown:
                    self._steps[key] = []
                below = read_rows(self._session, Measure.parent_id.in_(unknown))
                self._keep(below)
                for row in below.values():
                    self._steps[row.parent].append(row.key)  # type: ignore[index]
            layer = {step for key in layer for step in self._steps[key]} - found
            found |= layer
        return found

    def _keep(self, rows: dict[UUID, PlanRow]) -> None:
        self.rows |= rows
        if len(self.rows) > MOST:
            raise TooLarge
