"""Undo and redo read from the journal itself, so they outlive a restart."""

from collections.abc import Container, Iterable
from uuid import UUID

from sqlalchemy import Connection, select

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.storage.journal import JOURNAL, Entry, EntryKind, entries, entry, head

_COURSE = frozenset({"OpenMeeting", "CloseMeeting", "StartItem"})
"""Steps on which everything done later in the meeting rests, though it may touch other rows."""
_ARRIVALS = frozenset({"RecordArrival", "RecordArrivals"})
_NEED_PEOPLE = frozenset({"vote", "election", "exclusion", "resting_vote", "quorum_finding", "presence"})
"""Tables whose rows say something of who was there."""


class UndoStack:
    """Which entry the next undo or redo turns back, for one user; computed from the journal and kept until it grows."""

    def __init__(self, actor: str) -> None:
        self._actor = actor
        self._seen = 0
        self._undo: list[tuple[int, str]] = []
        self._redo: list[tuple[int, str]] = []

    def target(self, connection: Connection, kind: EntryKind) -> int:
        """The entry to turn back; raises RuleBroken where there is none."""
        self._catch_up(connection)
        stack = self._undo if kind is EntryKind.UNDO else self._redo
        if not stack:
            if kind is EntryKind.UNDO:
                raise RuleBroken("nothing_to_undo", "Es gibt keinen Schritt, der sich zurücknehmen lässt.")
            raise RuleBroken("nothing_to_redo", "Es gibt keinen Schritt, der sich wiederholen lässt.")
        return stack[-1][0]

    def check(self, connection: Connection, seq: int) -> None:
        """Refuse an entry that is no step of this user, is taken back already, or lies behind a barrier."""
        self._catch_up(connection)
        name = dict(self._undo).get(seq)
        if name is None:
            raise RuleBroken(
                "not_undoable",
                "Dieser Schritt lässt sich nicht mehr einzeln zurücknehmen.",
                remedy="Eigene Schritte seit der letzten Unterschrift lassen sich zurücknehmen, jeder einmal.",
            )
        if (name in _COURSE or name in _ARRIVALS) and _built_on(connection, seq, name):
            raise RuleBroken(
                "built_on",
                "Auf diesem Schritt der Sitzung bauen spätere auf.",
                remedy="Nehmen Sie zuerst die späteren zurück, oder berichtigen Sie die Zeiten im Zeitstrahl.",
            )

    def names(self, connection: Connection) -> tuple[str | None, str | None]:
        self._catch_up(connection)
        return (self._undo[-1][1] if self._undo else None, self._redo[-1][1] if self._redo else None)

    def _catch_up(self, connection: Connection) -> None:
        if head(connection)[0] == self._seen:
            return
        rows = connection.execute(
            select(JOURNAL.c.seq, JOURNAL.c.command, JOURNAL.c.kind, JOURNAL.c.target)
            .where(JOURNAL.c.seq > self._seen, (JOURNAL.c.actor == self._actor) | (JOURNAL.c.kind == EntryKind.BARRIER))
            .order_by(JOURNAL.c.seq)
        ).all()
        for seq, command, kind, target in rows:
            self._take(seq, command, EntryKind(kind), target)
        self._seen = head(connection)[0]

    def _take(self, seq: int, command: str, kind: EntryKind, target: int | None) -> None:
        match kind:
            case EntryKind.BARRIER:
                self._undo.clear()
                self._redo.clear()
            case EntryKind.DO:
                self._undo.append((seq, command))
                self._redo.clear()
            case EntryKind.UNDO:
                # mostly the last one, but a single step may be taken back out of the middle
                self._undo = [entry for entry in self._undo if entry[0] != target]
                self._redo.append((seq, command))
            case EntryKind.REDO:
                if self._redo and self._redo[-1][0] == target:
                    self._redo.pop()
                self._undo.append((seq, command))


def _built_on(connection: Connection, seq: int, name: str) -> bool:
    """Whether a later entry that still stands touches the meeting of entry `seq`."""
    later = list(entries(connection, after=seq))
    turned_back = {each.target for each in later if each.kind is EntryKind.UNDO}
    standing = [
        each
        for each in later
        if each.seq not in turned_back and not (each.kind is EntryKind.UNDO and (each.target or 0) > seq)
    ]
    mine = _meetings(connection, [entry(connection, seq)])
    return bool(mine & _meetings(connection, standing, _NEED_PEOPLE if name in _ARRIVALS else None))


def _meetings(connection: Connection, found: Iterable[Entry], tables: Container[str] | None = None) -> set[str]:
    """The meetings whose rows the entries touch; only those in `tables`, where these are given."""
    meetings: set[str] = set()
    unnamed: dict[str, set[UUID]] = {}
    for change in (change for each in found for change in each.changes if tables is None or change.table in tables):
        image = {**change.before, **change.after}
        if change.table == "meeting":
            meetings.add(str(change.id))
        elif "meeting_id" in image:
            meetings.add(str(image["meeting_id"]))
        elif "meeting_id" in RECORDS[change.table].__table__.c:
            unnamed.setdefault(change.table, set()).add(change.id)
    for name, ids in unnamed.items():
        table = RECORDS[name].__table__
        meetings |= {str(each) for each in connection.scalars(select(table.c.meeting_id).where(table.c.id.in_(ids)))}
    return meetings
