"""Rows that a decision removed, kept as the journal keeps them, so that taking it back brings them back whole."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.storage.images import image_values, stored
from smartaachen_desktop.storage.journal import Operation, RowChange
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_FREE = frozenset({"position", "resolution_id", "version"})
"""Columns that others may change without touching what was decided."""


def as_json(rows: Sequence[RowChange]) -> list[dict[str, Any]]:
    return [
        {
            "table": row.table, "id": str(row.id), "operation": str(row.operation), "before": dict(row.before),
            "after": dict(row.after),
        }
        for row in rows
    ]  # fmt: skip


def unchanged(work: UnitOfWork, rows: Sequence[dict[str, Any]]) -> bool:
    """Whether every row still is as it was left, and what removed rows pointed at is still there."""
    for row in rows:
        record = work.session.get(RECORDS[row["table"]], UUID(row["id"]))
        if row["operation"] == Operation.DELETE:
            if record is not None or not _grounded(work, row, rows):
                return False
        elif record is None or any(
            stored(record, column) != value for column, value in row["after"].items() if column not in _FREE
        ):
            return False
    return True


def put_back(work: UnitOfWork, rows: Sequence[dict[str, Any]]) -> None:
    """Bring removed rows back, and set changed columns to what they were. Ask `unchanged` first."""
    for row in reversed(rows):
        kind, values = RECORDS[row["table"]], image_values(row["table"], row["before"])
        if row["operation"] == Operation.DELETE:
            work.add(kind(id=UUID(row["id"]), **values))
        elif row["operation"] == Operation.UPDATE:
            record = work.get(kind, UUID(row["id"]))
            for name, value in values.items():
                setattr(record, name, value)


def _grounded(work: UnitOfWork, row: dict[str, Any], rows: Sequence[dict[str, Any]]) -> bool:
    """Foreign keys of a removed row name rows that exist, or that come back with it."""
    coming = {(each["table"], each["id"]) for each in rows if each["operation"] == Operation.DELETE}
    for column in RECORDS[row["table"]].__table__.columns:
        value = row["before"].get(column.name)
        for key in column.foreign_keys if value is not None else ():
            table = key.column.table.name
            if (table, value) not in coming and work.session.get(RECORDS[table], UUID(value)) is None:
                return False
    return True
