"""The journal as rows: a head per day, entries below, those the user opened with their change lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from smartaachen_desktop.formats import clock, local, weekday_date
from smartaachen_desktop.gui.shared.rows import ROW_NOTE, ROW_STATE, Index, RowState
from smartaachen_desktop.services.queries.journal import JournalRow

ENTRY = Qt.ItemDataRole.UserRole + 200
OPEN = Qt.ItemDataRole.UserRole + 201
ROLE = Qt.ItemDataRole
# what a person would filter by, and the tables behind it
KINDS: dict[str, frozenset[str]] = {
    "meeting": frozenset((
        "meeting", "interruption", "agenda_item", "participant", "presence", "exclusion", "motion", "vote", "ballot",
        "stored_document", "signature", "minutes_scan", "signed_document", "document_signature", "speech",
        "resting_vote", "quorum_finding", "election", "candidate", "proposed_change", "comment", "objection",
        "delivery", "meeting_series", "standing_item", "topic",
    )),
    "plan": frozenset(("measure", "dependency", "measure_cost", "day_off", "baseline", "plan_filter")),
    "budget": frozenset(("budget_line", "budget_amount")),
    "followup": frozenset(("resolution", "assignment", "progress_note", "circular_vote", "circular_answer")),
    "papers": frozenset(("paper", "consultation", "paper_file")),
    "people": frozenset(("person", "organization", "membership", "department", "text_block", "letterhead")),
    "strategy": frozenset(("strategy", "guiding_principle", "field_of_action", "feedback")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DayHead:
    """The line above the entries of one day; `count` of those that are loaded and match the filter."""

    day: date
    count: int


class HistoryModel(QAbstractListModel):
    """Newest first. Filtering and opening change what is shown, never what is loaded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loaded: tuple[JournalRow, ...] = ()
        self._rows: list[DayHead | JournalRow] = []
        self._opened: set[int] = set()
        self._words: tuple[str, ...] = ()
        self._kinds: frozenset[str] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, DayHead):
            return self._head(row, role)
        match role:
            case _ if role == ENTRY:
                return row
            case _ if role == OPEN:
                return row.seq in self._opened
            case ROLE.DisplayRole:
                return f"{row.label}: {row.subject}" if row.subject else row.label
            case ROLE.AccessibleTextRole:
                words = [clock(row.at), row.actor, self.data(index)]
                if row.lines:
                    words += row.lines if row.seq in self._opened else [row.lines[0]]
                return ". ".join(words)
        return None

    def _head(self, head: DayHead, role: int) -> Any:
        match role:
            case ROLE.DisplayRole | ROLE.AccessibleTextRole:
                return weekday_date(head.day)
            case _ if role == ROW_STATE:
                return RowState.HEAD
            case _ if role == ROW_NOTE:
                return self.tr("%n Einträge", "", head.count) if head.count != 1 else self.tr("1 Eintrag")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], DayHead):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # What is loaded

    def show_entries(self, entries: Iterable[JournalRow]) -> None:
        """All that is known now, newest first."""
        self.loaded = tuple(entries)
        self._rebuild()

    def top(self) -> int:
        """Number of the newest loaded entry, 0 for none."""
        return self.loaded[0].seq if self.loaded else 0

    def reached_start(self) -> bool:
        """Whether the very first entry is loaded."""
        return not self.loaded or self.loaded[-1].seq == 1

    # What is shown

    def set_filter(self, text: str, kinds: frozenset[str] = frozenset()) -> None:
        """Show entries that hold every word of `text` and touch one of `kinds` (none means all)."""
        words = tuple(text.casefold().split())
        if (words, kinds) != (self._words, self._kinds):
            self._words, self._kinds = words, kinds
            self._rebuild()

    def filtered(self) -> bool:
        return bool(self._words or self._kinds)

    def shown(self) -> list[JournalRow]:
        return [row for row in self._rows if isinstance(row, JournalRow)]

    def row_of(self, seq: int) -> int:
        return next((at for at, row in enumerate(self._rows) if isinstance(row, JournalRow) and row.seq == seq), -1)

    def toggle(self, index: Index) -> None:
        """Open or close the change lines of an entry."""
        row = self._rows[index.row()]
        if isinstance(row, JournalRow) and row.lines:
            self._opened ^= {row.seq}
            self.dataChanged.emit(index, index)

    def _matches(self, row: JournalRow) -> bool:
        if self._kinds and not self._kinds & row.kinds:
            return False
        if not self._words:
            return True
        text = " ".join((row.label, row.subject, row.actor, *row.lines)).casefold()
        return all(word in text for word in self._words)

    def _rebuild(self) -> None:
        rows: list[DayHead | JournalRow] = []
        group: list[JournalRow] = []
        current: date | None = None

        def close_group() -> None:
            if current is not None and group:
                rows.append(DayHead(current, len(group)))
                rows.extend(group)

        for row in self.loaded:
            if self._matches(row):
                day = local(row.at).date()
                if day != current:
                    close_group()
                    current, group = day, []
                group.append(row)
        close_group()
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
