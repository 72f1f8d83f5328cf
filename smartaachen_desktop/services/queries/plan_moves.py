"""What became of the measures between two days, read from the journal: their standing before and after."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.plan import MeasureStatus
from smartaachen_desktop.services.queries.resolution_labels import closed_ids, resolution_labels
from smartaachen_desktop.services.queries.words import STATUS_NAMES
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.images import decode
from smartaachen_desktop.storage.journal import Entry, Operation

_COLUMNS = ("status", "progress")


@dataclass(frozen=True, slots=True)
class Standing:
    """None where the period did not touch it."""

    status: MeasureStatus | None = None
    progress: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """`new`: taken into the plan in the period."""

    before: Standing
    after: Standing
    new: bool = False

    @property
    def words(self) -> str:
        """ "geplant → läuft, 0 % → 40 %"; empty where both ends are alike."""
        if self.new:
            return "neu aufgenommen"
        parts = []
        if self.before.status is not None and self.after.status is not None and self.before.status != self.after.status:
            parts.append(f"{STATUS_NAMES[self.before.status]} → {STATUS_NAMES[self.after.status]}")
        if self.before.progress != self.after.progress:
            parts.append(f"{self.before.progress} % → {self.after.progress} %")
        return ", ".join(parts)


def plan_moves(session: Session, first: date, last: date, *, internal: bool) -> Mapping[UUID, Move]:
    """By measure, the days included. What was put back in the same period leaves nothing.

    Without `internal` what a non-public item or resolution ordered is left out.
    """
    found: dict[UUID, Move] = {}
    shown = list(_entries(session, first, last))
    if not internal:
        known = _public_orders(session, (entry.authority for entry in shown))
        shown = [entry for entry in shown if entry.authority is None or entry.authority in known]
    for entry in shown:
        for change in entry.changes:
            if change.table != "measure":
                continue
            move = found.get(change.id)
            if move is None:
                move = Move(Standing(), Standing(), new=change.operation is Operation.INSERT)
            before, after = _values(change.before), _values(change.after)
            kept = Standing(
                move.before.status if move.before.status is not None else before.status,
                move.before.progress if move.before.progress is not None else before.progress,
            )
            now = Standing(
                after.status if after.status is not None else move.after.status,
                after.progress if after.progress is not None else move.after.progress,
            )
            found[change.id] = Move(kept, now, move.new)
    return {key: move for key, move in found.items() if move.words}


def _values(image: Mapping[str, object]) -> Standing:
    status, progress = (decode("measure", column, image.get(column)) for column in _COLUMNS)
    return Standing(status, progress)


def _entries(session: Session, first: date, last: date) -> Iterable[Entry]:
    start = utc(datetime.combine(first, time.min))
    end = utc(datetime.combine(last + timedelta(days=1), time.min))
    column = journal.JOURNAL.c
    before = session.scalar(select(func.max(column.seq)).where(column.at < start.isoformat())) or 0
    for entry in journal.entries(session.connection(), after=before):
        if start <= entry.at < end:
            yield entry


def _public_orders(session: Session, orders: Iterable[UUID | None]) -> set[UUID]:
    """Of the items and resolutions behind the changes those the public may know of."""
    wanted = {each for each in orders if each is not None}
    labels = resolution_labels(session, wanted)
    items = session.execute(select(AgendaItem.id, AgendaItem.meeting_id).where(AgendaItem.id.in_(wanted))).all()
    closed = closed_ids(session, {row.meeting_id for row in items})
    return {key for key, (_number, public) in labels.items() if public} | {row.id for row in items} - closed
