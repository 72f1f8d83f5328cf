"""What a deleted row needs in order to stand again: the rows it points at, and a place among its neighbours."""

from collections.abc import Container, Mapping
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.order import place
from smartaachen_desktop.services.queries.trash_public import was_public
from smartaachen_desktop.storage.images import Image
from smartaachen_desktop.storage.journal import RowChange
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_BELONGS = frozenset({"meeting_id", "item_id", "substitute_for_id"})
"""Without these a row would mean something else, though the column may be empty."""
_SECRECY = frozenset({"resolution_id", "paper_id"})
"""What these point at may be what keeps a row from the public."""
_AMONG: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "agenda_item": ("meeting_id", "public", "parent_id"), "motion": ("item_id",), "assignment": ("meeting_id",),
    "proposed_change": ("motion_id",), "delivery": ("meeting_id",), "participant": ("meeting_id",),
    "standing_item": ("organization_id", "public", "parent_id"), "text_block": ("organization_id",),
    "paper_file": ("paper_id",), "consultation": ("paper_id",), "membership": ("organization_id",),
    "measure": ("field_id",), "budget_line": (), "plan_filter": (), "guiding_principle": ("strategy_id",),
})  # fmt: skip
"""Which rows share one count of positions."""


def grounded(work: UnitOfWork, change: RowChange, coming: Container[tuple[str, UUID]]) -> Image | str:
    """The image that can be put back, or the table of what is missing.

    A pointer to what is gone is dropped, where the row means the same without it and grows no more public.
    """
    image = dict(change.before)
    for column in RECORDS[change.table].__table__.columns:
        value = image.get(column.name)
        for foreign in column.foreign_keys if value else ():
            table, key = foreign.column.table.name, UUID(str(value))
            if (table, key) in coming or work.session.get(RECORDS[table], key) is not None:
                continue
            secret = column.name in _SECRECY and not was_public(work.session, table, key)
            if not column.nullable or column.name in _BELONGS or secret:
                return table
            image[column.name] = None
    return image


def put_among(work: UnitOfWork, record: Record) -> None:
    """At its old place among those that are there now."""
    columns = _AMONG.get(record.__tablename__)
    if columns is None:
        return
    kind = type(record)
    statement = select(kind)
    for name in columns:
        statement = statement.where(getattr(kind, name) == getattr(record, name))  # None becomes IS NULL
    place(work.all(statement), record, getattr(record, "position"))  # noqa: B009 - no attribute of every record
