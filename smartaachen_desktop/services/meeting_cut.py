"""Which rows make one meeting as a file to carry: its own, and all they refer to. The same rule on both machines."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import Meeting, closed_items
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.texts import TextBlock
from smartaachen_desktop.services.meeting_values import Key, Rows
from smartaachen_desktop.storage.images import Image, image

PORTION = 500
OWN = frozenset(table for table, record in RECORDS.items() if "meeting_id" in record.__table__.c) - {"baseline"}
"""Rows of the meeting itself; a baseline holds the plan and stays with it."""
OF_MEETING = OWN | {"meeting", "progress_note"}
PLAN = (
    "strategy", "guiding_principle", "field_of_action", "measure", "dependency", "measure_cost", "day_off",
    "budget_line", "budget_amount",
)  # fmt: skip
"""Whole, where a motion of the meeting has prepared changes to it: one change moves others along."""
REFERRED = frozenset({
    "organization", "person", "department", "membership", "letterhead", "text_block", "paper", "consultation",
    "paper_file", *PLAN,
})  # fmt: skip
INTERNAL_TABLES = frozenset({
    "comment", "delivery", "minutes_scan", "speech", "proposed_change", "objection", "progress_note", "paper_file",
    "text_block", "budget_line", "budget_amount", *PLAN,
})  # fmt: skip
"""What a file without the non-public part does not hold at all."""
BLANKED: dict[str, tuple[str, ...]] = {
    "meeting": ("cancel_reason", "minutes_reason"),
    "agenda_item": ("internal_title", "chair_note", "urgency_reason"),
    "exclusion": ("reason",),
    "quorum_finding": ("raised_by",),
    "interruption": ("reason",),
    "motion": ("speech_for", "speech_against", "admits"),
    "vote": ("secret_by", "roll_call_by", "source_file"),
    "election": ("source_file",),
    "assignment": ("progress_note",),
    "signature": ("note",),
    "person": ("email",),
}
"""Columns of public rows that are for the house alone: empty in a file without the non-public part."""
_EMPTY: dict[tuple[str, str], Any] = {
    ("exclusion", "reason"): BiasReason.UNSTATED.value, ("motion", "admits"): None,
}  # fmt: skip
"""What stands in such a column where it is no free text."""


def meeting_rows(session: Session, meeting: UUID, *, internal: bool) -> Rows:
    """The images of all rows by table and id; empty where there is no such meeting.

    References to what is left out become empty, and a row that cannot be without such a reference is left out, too.
    """
    head = session.get(Meeting, meeting)
    if head is None:
        return {}
    cut = _Cut(session, internal)
    cut.take(head)
    for table in OWN:
        cut.take(*_where(session, RECORDS[table], "meeting_id", [meeting]))
    if not internal:
        cut.close()
    cut.drop("objection", lambda row: row["against_id"] != str(meeting))
    cut.take(*_where(session, RECORDS["progress_note"], "assignment_id", cut.ids("assignment")))
    _around(session, cut, head)
    cut.complete()
    return cut.rows


def _around(session: Session, cut: "_Cut", head: Meeting) -> None:
    """The bodies with their members, the papers with all that belongs to them, and the plan where it is to change."""
    bodies = list(head.body_ids)
    cut.take(*_where(session, Organization, "id", bodies))
    for table in ("membership", "letterhead"):
        cut.take(*_where(session, RECORDS[table], "organization_id", bodies))
    blocks = select(TextBlock).where(or_(TextBlock.organization_id.in_(bodies), TextBlock.organization_id.is_(None)))
    cut.take(*session.scalars(blocks))
    papers = [UUID(row["paper_id"]) for row in cut.of("agenda_item") if row["paper_id"]]
    cut.take(*_where(session, RECORDS["paper"], "id", papers))
    for table in ("consultation", "paper_file", "budget_line"):
        cut.take(*_where(session, RECORDS[table], "paper_id", cut.ids("paper")))
    if cut.ids("proposed_change"):
        for table in PLAN:
            cut.take(*session.scalars(select(RECORDS[table])))
    else:
        cut.take(*_where(session, RECORDS["budget_amount"], "line_id", cut.ids("budget_line")))


def rows_by_key(session: Session, keys: Iterable[Key], *, internal: bool) -> Rows:
    """Single rows, wherever they belong, with their own references."""
    wanted: dict[str, list[UUID]] = {}
    for table, key in keys:
        wanted.setdefault(table, []).append(key)
    found: Rows = {}
    for table, ids in wanted.items():
        for record in _where(session, RECORDS[table], "id", ids):
            found[table, record.id] = _open(table, image(record), internal)
    return found


def references(table: str) -> Iterator[tuple[str, str, bool]]:
    """Column, table it refers to, and whether it may be empty."""
    for column in RECORDS[table].__table__.c:
        for foreign in column.foreign_keys:
            yield column.name, foreign.target_fullname.partition(".")[0], bool(column.nullable)


class _Cut:
    def __init__(self, session: Session, internal: bool) -> None:
        self._session, self._internal = session, internal
        self.rows: Rows = {}

    def take(self, *records: Record) -> None:
        for record in records:
            table = record.__tablename__
            if self._internal or _may_be_public(table, record):
                self.rows.setdefault((table, record.id), _open(table, image(record), self._internal))

    def of(self, table: str) -> list[Image]:
        return [row for (each, _id), row in self.rows.items() if each == table]

    def ids(self, table: str) -> list[UUID]:
        return [key for each, key in self.rows if each == table]

    def drop(self, table: str, unwanted: Any) -> None:
        for key in [key for key, row in self.rows.items() if key[0] == table and unwanted(row)]:
            del self.rows[key]

    def close(self) -> None:
        """Without the non-public items, stage items, and everything that hangs on them, over however many steps."""
        items = {key: row for (table, key), row in self.rows.items() if table == "agenda_item"}
        parents = {key: UUID(row["parent_id"]) if row["parent_id"] else None for key, row in items.items()}
        gone = {str(key) for key in closed_items((key, row["public"], parents[key]) for key, row in items.items())}
        gone |= {str(key) for key, row in items.items() if row["stage"]}
        while True:
            found = [key for key, row in self.rows.items() if str(key[1]) in gone or _hangs(key[0], row, gone)]
            if not found:
                return
            for key in found:
                gone.add(str(key[1]))
                del self.rows[key]

    def complete(self) -> None:
        """Take what is referred to; empty the references that lead out of the file."""
        while missing := self._missing():
            before = len(self.rows)
            for table, ids in missing.items():
                self.take(*_where(self._session, RECORDS[table], "id", list(ids)))
            if len(self.rows) == before:
                break
        while lost := list(self._loose()):
            for key in lost:
                del self.rows[key]

    def _missing(self) -> dict[str, set[UUID]]:
        wanted: dict[str, set[UUID]] = {}
        for (table, _id), row in self.rows.items():
            for column, target, _nullable in references(table):
                if target in REFERRED and row[column] and (target, UUID(row[column])) not in self.rows:
                    wanted.setdefault(target, set()).add(UUID(row[column]))
        return wanted

    def _loose(self) -> Iterator[Key]:
        """Empties references to what is not there; gives the rows that cannot be without."""
        for key, row in self.rows.items():
            for column, target, nullable in references(key[0]):
                if row[column] and (target, UUID(row[column])) not in self.rows:
                    if nullable:
                        row[column] = None
                    else:
                        yield key
                        break


def _hangs(table: str, row: Image, gone: set[str]) -> bool:
    own = [column for column, target, _nullable in references(table) if target in OWN and column != "carried_from_id"]
    return any(row[column] in gone for column in own)


def _may_be_public(table: str, record: Any) -> bool:
    if table in INTERNAL_TABLES:
        return False
    if table == "paper":
        return bool(record.public)
    if table == "stored_document":
        return record.audience is Audience.PUBLIC
    return True


def _open(table: str, row: Image, internal: bool) -> Image:
    if internal:
        return row
    return {**row, **{column: _EMPTY.get((table, column), "") for column in BLANKED.get(table, ())}}


def _where(session: Session, record: type[Record], column: str, values: Iterable[UUID]) -> Iterator[Record]:
    found = list(values)
    for start in range(0, len(found), PORTION):
        chosen = record.__table__.c[column].in_(found[start : start + PORTION])
        yield from session.scalars(select(record).where(chosen))
