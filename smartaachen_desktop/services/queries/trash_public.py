"""Whether the public knew what was deleted. What cannot be told any more counts as non-public."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.services.queries.resolution_labels import closed_ids, resolution_labels
from smartaachen_desktop.storage.images import Image
from smartaachen_desktop.storage.journal import Operation, RowChange, entries

_HOUSE = frozenset(
    {"comment", "delivery", "minutes_scan", "progress_note", "proposed_change", "signed_document", "topic"}
)
"""The administration's own, whatever item it hangs on."""


def known_to_all(session: Session, changes: Iterable[RowChange]) -> bool:
    """Whether the public knew of all that a step deleted, as it was then."""
    rows = list(changes)
    gone = {(each.table, each.id): each.before for each in rows if each.operation is Operation.DELETE}
    # a measure that came of a non-public assignment is as secret as that
    ties = [each.id for each in rows if each.table == "assignment" and each.before.get("measure_id")]
    return all(_public(session, table, key, image, gone) for (table, key), image in gone.items()) and all(
        _owner_public(session, "assignment", key, gone) for key in ties
    )


def was_public(session: Session, table: str, key: UUID) -> bool:
    """Of a row that is gone: whether the public knew of it; False where the journal does not know it."""
    gone = last_gone(session, table, key)
    return _public(session, table, key, gone[table, key], gone) if gone else False


def last_gone(session: Session, table: str, key: UUID) -> "Gone":
    """All that went in the step that deleted this row last; nothing where the journal does not know it."""
    for entry in entries(session.connection(), newest_first=True, tables=(table,)):
        gone = {(each.table, each.id): each.before for each in entry.changes if each.operation is Operation.DELETE}
        if (table, key) in gone:
            return gone
    return {}


Gone = Mapping[tuple[str, UUID], Image]


def _public(session: Session, table: str, key: UUID, image: Image, gone: Gone) -> bool:
    if table in _HOUSE:
        return False
    if table == "agenda_item":
        return _open_item(session, key, image, gone)
    if image.get("public") is False or image.get("stage"):
        return False
    for column, owner in (("item_id", "agenda_item"), ("resolution_id", "resolution"), ("paper_id", "paper"),
                          ("circular_id", "circular_vote")):  # fmt: skip
        value = image.get(column)
        if value and not _owner_public(session, owner, UUID(str(value)), gone):
            return False
    if table in ("dependency", "measure_cost"):
        ends = (image.get(column) for column in ("measure_id", "predecessor_id", "successor_id"))
        return all(_owner_public(session, "measure", UUID(str(each)), gone) for each in ends if each)
    return True


def _owner_public(session: Session, table: str, key: UUID, gone: Gone) -> bool:
    """Of what a deleted row belongs to: still there, gone with it, or gone at another time."""
    if (table, key) in gone:
        return _public(session, table, key, gone[table, key], gone)
    record: Any = session.get(RECORDS[table], key)
    match record:
        case None:
            return was_public(session, table, key)
        case AgendaItem():
            return not record.stage and key not in closed_ids(session, [record.meeting_id])
        case Resolution():
            return resolution_labels(session, [key])[key][1]
        case Paper():
            return record.public
        case Assignment():
            return record.item_id is None or _owner_public(session, "agenda_item", record.item_id, gone)
        case _:
            resolution = getattr(record, "resolution_id", None)
            known = resolution is None or resolution_labels(session, [resolution])[resolution][1]
            return known and bool(getattr(record, "public", True))


def _open_item(session: Session, key: UUID, image: Image, gone: Gone) -> bool:
    if not image.get("public") or image.get("stage"):
        return False
    parent = image.get("parent_id")
    return parent is None or UUID(parent) == key or _owner_public(session, "agenda_item", UUID(parent), gone)
