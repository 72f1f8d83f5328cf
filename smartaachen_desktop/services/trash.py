"""Bringing back what was deleted (Papierkorb), whatever else has changed since."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Participant
from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.errors import RuleBroken, UnknownRecord
from smartaachen_desktop.model.feedback import Feedback
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.people import Membership
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.resolutions import Assignment, ProgressNote
from smartaachen_desktop.services.assignments import newest_note
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.meetings import editable_meeting
from smartaachen_desktop.services.order import below, check_parent, level
from smartaachen_desktop.services.queries.trash import HEADS, KIND_NAMES, missing_heads
from smartaachen_desktop.services.queries.trash_public import was_public
from smartaachen_desktop.services.rescheduling import refuse_circle, reschedule
from smartaachen_desktop.services.trash_ground import grounded, put_among
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.images import image_values, stored
from smartaachen_desktop.storage.journal import Operation, RowChange
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_MAY_STAY_GONE = frozenset({"dependency", "speech", "exclusion"})
"""Of what went along: rows that mean nothing without their other end."""


@dataclass(frozen=True, slots=True)
class RestoreDeleted(Command):
    """Bring back what the journal's `entry` deleted, with all that went along and can still stand.

    Where it pointed at something that is gone, too, that has to come back first.
    """

    label = "Gelöschtes wiederhergestellt"
    entry: int


def restore_deleted(command: RestoreDeleted, work: UnitOfWork) -> Ids:
    connection = work.session.connection()
    if not 0 < command.entry <= journal.head(connection)[0]:
        raise UnknownRecord("unknown_entry", "Diesen Schritt gibt es im Verlauf nicht.", field="entry")
    entry = journal.entry(connection, command.entry)
    if entry.command not in HEADS:
        raise RuleBroken("no_deletion", "Dieser Schritt hat nichts gelöscht, was der Papierkorb führt.", field="entry")
    heads = missing_heads(work.session, entry)
    if not heads:
        raise RuleBroken("not_deleted", "Das ist schon wieder da.", remedy="Es wurde nichts verändert.")
    _refuse_finished(work, heads)
    back = [_head(work, change, heads) for change in heads]
    _with_them(work, entry.changes)
    work.session.flush()
    _mended(work, entry.changes)
    for record in back:
        put_among(work, record)
    _plan(work, back)
    return {heads[0].table: heads[0].id}


def _refuse_finished(work: UnitOfWork, heads: Iterable[RowChange]) -> None:
    """Approved minutes stand; what comes after the signature may come back any time."""
    for change in heads:
        if change.table != "meeting" and change.before.get("meeting_id") and not RECORDS[change.table].outlives_seal:
            meeting = UUID(change.before["meeting_id"])
            if work.session.get(RECORDS["meeting"], meeting) is not None:
                editable_meeting(work, meeting)


def _head(work: UnitOfWork, change: RowChange, heads: Sequence[RowChange]) -> Record:
    """One thing itself; raises where it would hang on nothing."""
    image = grounded(work, change, {(each.table, each.id) for each in heads})
    if isinstance(image, str):
        raise _missing(image)
    kind = RECORDS[change.table]
    record = kind(id=change.id, **image_values(change.table, image))
    _refuse_double(work, record)
    work.add(record)
    match record:
        case AgendaItem():
            _fit_below(work, record)
        case Measure(parent_id=UUID()):
            parent = work.session.get(Measure, record.parent_id)
            if parent is not None and parent.field_id != record.field_id:
                record.parent_id = None
        case ProgressNote():
            work.session.flush()
            assignment = work.get(Assignment, record.assignment_id)
            assignment.progress_note = newest_note(work, assignment)
    return record


def _missing(table: str) -> RuleBroken:
    what = KIND_NAMES.get(table, "ein Eintrag")
    return RuleBroken(
        "missing_ground",
        f"Wozu das gehörte, gibt es nicht mehr ({what}).",
        remedy="Stellen Sie das zuerst wieder her.",
        field="entry",
    )


def _with_them(work: UnitOfWork, changes: Iterable[RowChange]) -> None:
    """What went along. A link whose other end is gone meanwhile stays gone."""
    work.session.flush()
    waiting = [each for each in changes if each.operation is Operation.DELETE]
    coming = {(each.table, each.id) for each in waiting}
    for change in waiting:
        if work.session.get(RECORDS[change.table], change.id) is None:
            image = grounded(work, change, coming)
            if not isinstance(image, str):
                work.add(RECORDS[change.table](id=change.id, **image_values(change.table, image)))
            elif change.table not in _MAY_STAY_GONE:
                raise _missing(image)


def _mended(work: UnitOfWork, changes: Iterable[RowChange]) -> None:
    """What the deletion had changed elsewhere points there again, unless it was changed since."""
    for change in changes:
        record = work.session.get(RECORDS[change.table], change.id) if change.operation is Operation.UPDATE else None
        if record is None:
            secret = change.table == "assignment" and change.before.get("measure_id")
            if secret and not was_public(work.session, "assignment", change.id):
                raise _missing("assignment")  # without it the measure would be public
            continue
        for column, value in change.after.items():
            points = bool(record.__table__.c[column].foreign_keys)
            before = change.before[column]
            if points and stored(record, column) == value and _there(work, record, column, before):
                _point(work, record, image_values(change.table, {column: before}))


def _there(work: UnitOfWork, record: Record, column: str, value: Any) -> bool:
    if value is None:
        return True
    key = next(iter(record.__table__.c[column].foreign_keys))
    return work.session.get(RECORDS[key.column.table.name], UUID(value)) is not None


def _point(work: UnitOfWork, record: Record, values: dict[str, Any]) -> None:
    """Set the pointer, where rules of today allow it."""
    key = next(iter(values.values()))
    match record:
        case AgendaItem() if "parent_id" in values and key is not None:
            rows = work.all(select(AgendaItem).where(AgendaItem.meeting_id == record.meeting_id))
            parent = next(each for each in rows if each.id == key)
            if parent.public != record.public:
                return
            try:
                check_parent(rows, [record, *below(rows, record)], parent)
            except RuleBroken:
                return
        case Feedback() if key is not None and work.get(Measure, key).field_id != record.field_id:
            return
    for name, old in values.items():
        setattr(record, name, old)


def _refuse_double(work: UnitOfWork, record: Record) -> None:
    twin: object = None
    match record:
        case Membership(ended=None):
            twin = work.session.scalars(
                select(Membership.id).where(
                    Membership.organization_id == record.organization_id,
                    Membership.person_id == record.person_id,
                    Membership.ended.is_(None),
                )
            ).first()
        case Participant():
            twin = work.session.scalars(
                select(Participant.id).where(
                    Participant.meeting_id == record.meeting_id, Participant.person_id == record.person_id
                )
            ).first()
    if twin is not None:
        raise RuleBroken("already_there", "Diese Person steht dort inzwischen wieder.", field="entry")


def _fit_below(work: UnitOfWork, item: AgendaItem) -> None:
    """Below its old parent where that is still possible, else on the first level of its own part."""
    work.session.flush()
    rows = work.all(select(AgendaItem).where(AgendaItem.meeting_id == item.meeting_id))
    parent = next((each for each in rows if each.id == item.parent_id), None)
    fits = parent is not None and parent.public == item.public and not parent.stage and parent not in below(rows, item)
    if parent is None or not fits or level(rows, parent) >= 2:
        item.parent_id = None


def _plan(work: UnitOfWork, back: Iterable[Record]) -> None:
    measures = [each.id for each in back if each.__tablename__ == "measure"]
    if measures or any(each.__tablename__ == "dependency" for each in back):
        refuse_circle(work)
    ends = [getattr(each, "successor_id", None) for each in back]
    reached = [*measures, *(key for key in ends if key is not None)]
    if reached:
        reschedule(work, reached)


HANDLERS: dict[type[Command], Handler] = {RestoreDeleted: restore_deleted}
