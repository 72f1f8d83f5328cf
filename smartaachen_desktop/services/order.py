"""Positions in ordered lists: 0, 1, 2 … renumbered after a move so that gaps never gather."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func

from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def next_position(work: UnitOfWork, statement: Select[Any]) -> int:
    """The position behind all rows of `statement`."""
    record = statement.column_descriptions[0]["entity"]
    last = work.session.scalars(statement.order_by(None).with_only_columns(func.max(record.position))).one()
    return 0 if last is None else int(last) + 1


def place(rows: Sequence[Any], record: Any, position: int) -> None:
    """Put `record` at `position` among `rows` (which may or may not hold it) and renumber."""
    others = sorted((row for row in rows if row is not record), key=lambda row: (row.position, row.id.hex))
    others.insert(max(0, min(position, len(others))), record)
    for index, row in enumerate(others):
        if row.position != index:
            row.position = index
