"""The comparison as a table: fields of action as heads, below each the measures and what became of them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.baseline_comparison import Difference, Fate
from smartaachen_desktop.services.queries.baselines import ReviewData
from smartaachen_desktop.services.queries.review_words import change_words, dates_words
from smartaachen_desktop.services.queries.words import FATE_NAMES

Index = QModelIndex | QPersistentModelIndex
NUMBER, TITLE, FATE, BEFORE, NOW, WORDS, RESOLUTION = range(7)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """A head has no difference."""

    title: str
    letter: str
    difference: Difference | None = None


def review_lines(data: ReviewData, *, only_changes: bool) -> tuple[Line, ...]:
    """Field by field in the order of the plan; a field without a line has no head."""
    lines: list[Line] = []
    for letter, name in data.fields.items():
        rows = [
            Line(each.now.title, letter, each)
            for each in data.differences
            if each.now.field == letter and (each.fate is not Fate.SAME or not only_changes)
        ]
        lines += [Line(name, letter), *rows] if rows else []
    return tuple(lines)


class ReviewModel(QAbstractTableModel):
    """Measures that still exist can be ticked, to be readjusted."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.ticked: frozenset[UUID] = frozenset()
        self._data: ReviewData | None = None
        self.heads = (
            tr("Nr."), tr("Maßnahme"), tr("Änderung"), tr("im Basisplan"), tr("jetzt"), tr("Was sich änderte"),
            tr("Beschluss"),
        )  # fmt: skip

    def show_lines(self, data: ReviewData, lines: tuple[Line, ...]) -> None:
        self.beginResetModel()
        self._data, self.lines = data, lines
        here = {each.difference.now.id for each in lines if each.difference is not None and self.may_tick(each)}
        self.ticked &= here
        self.endResetModel()
        self.ticked_changed.emit()

    def may_tick(self, line: Line) -> bool:
        """Readjusted is the plan as it stands; two baselines are history."""
        if self._data is None or self._data.later is not None or line.difference is None:
            return False
        return line.difference.after is not None

    def tick(self, rows: Collection[int]) -> None:
        """Tick all of them, or untick where all are ticked."""
        keys = {
            line.difference.now.id
            for row in rows
            if (line := self.lines[row]).difference is not None and self.may_tick(line)
        }
        if not keys:
            return
        self.ticked = self.ticked - keys if keys <= self.ticked else self.ticked | keys
        self.dataChanged.emit(self.index(0, NUMBER), self.index(len(self.lines) - 1, NUMBER))
        self.ticked_changed.emit()

    def untick(self) -> None:
        self.ticked = frozenset()
        if self.lines:
            self.dataChanged.emit(self.index(0, NUMBER), self.index(len(self.lines) - 1, NUMBER))
        self.ticked_changed.emit()

    def chosen(self) -> tuple[Difference, ...]:
        """The ticked ones in their order."""
        rows = (line.difference for line in self.lines)
        return tuple(each for each in rows if each is not None and each.now.id in self.ticked)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section == NOW and self._data is not None and self._data.later is not None:
                return self.tr("danach")
            return self.heads[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NUMBER and self.may_tick(self.lines[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and line.difference is not None:
            return plain_tooltip(self.text(line, index.column()))
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NUMBER and self.may_tick(line):
            ticked = line.difference is not None and line.difference.now.id in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, _value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick((index.row(),))
        return True

    def text(self, line: Line, column: int) -> str:
        """What a cell says; a head stands in the first column and runs over all."""
        each = line.difference
        if each is None:
            return line.title if column == NUMBER else ""
        words = {
            NUMBER: lambda: each.now.number,
            TITLE: lambda: each.now.title,
            FATE: lambda: FATE_NAMES[each.fate],
            BEFORE: lambda: dates_words(each.before),
            NOW: lambda: dates_words(each.after),
            WORDS: lambda: change_words(each),
            RESOLUTION: lambda: self._data.resolutions.get(each.now.id, "") if self._data is not None else "",
        }
        return words[column]()
