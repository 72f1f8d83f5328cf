"""The table beside the chart, and for screen readers the whole plan in words."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smartaachen_desktop import formats
from smartaachen_desktop.charts.time_units import later
from smartaachen_desktop.gui.plan.choice_edits import chosen_name, typed_choice
from smartaachen_desktop.gui.plan.clipboard import MIME, as_keys, from_keys
from smartaachen_desktop.gui.plan.edits import (
    begin_text,
    end_text,
    typed_begin,
    typed_end,
    typed_progress,
    typed_title,
)
from smartaachen_desktop.gui.plan.inputs import Choices
from smartaachen_desktop.gui.plan.rows import Entry, is_done
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import word

Index = QModelIndex | QPersistentModelIndex
NUMBER, TITLE, BEGIN, END, CONTACT, PROGRESS = range(6)
KEPT_BEGIN, KEPT_END, KEPT_SHIFT = range(6, 9)
"""What the chosen baseline says; hidden at first."""
STATUS, HORIZON, DEPARTMENT, COST = range(9, 13)
"""Shown on wish."""
CHOSEN = {CONTACT: "contact", STATUS: "status", HORIZON: "horizon", DEPARTMENT: "department"}
"""Columns whose value is one of several, with their fields of ChangeMeasure."""
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
EDITS: dict[int, Callable[[MeasureRow, str], ChangeMeasure | None]] = {
    TITLE: typed_title,
    BEGIN: typed_begin,
    END: typed_end,
    PROGRESS: typed_progress,
}
_NOWHERE = QModelIndex()


class PlanModel(QAbstractTableModel):
    """Rows from `rows.build_rows`. A typed value goes out as `change_wanted` and shows once it is stored."""

    change_wanted = Signal(object, object)
    """The row's key and the text edits as a command."""
    add_wanted = Signal(str)
    drop_wanted = Signal(object, int, bool)
    """Measures dragged in front of a row, or onto it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self._rows: dict[UUID | str, int] = {}
        self.add_hint = ""
        self.words: Callable[[Entry], str] = lambda _entry: ""
        """A row in one sentence for those who do not see the chart; set by the workspace."""
        self.kept_text: Callable[[Entry, int], str] = lambda _entry, _column: ""
        """The same for the columns of the baseline."""
        self.cost: Callable[[Entry], int] = lambda _entry: 0
        """Cents of all years; set by the columns."""
        self.choices = Choices()
        self.cut: frozenset[UUID] = frozenset()
        self.heads = (
            self.tr("Nr."), self.tr("Vorgang"), self.tr("Beginn"), self.tr("Ende"), self.tr("Kontakt"),
            self.tr("Stand"), self.tr("Basisplan: Beginn").replace(": ", "\n"),
            self.tr("Basisplan: Ende").replace(": ", "\n"), self.tr("Basisplan: Verschiebung").replace(": ", "\n"),
            self.tr("Status"), self.tr("Horizont"), self.tr("Dienststelle"), self.tr("Kosten"),
        )  # fmt: skip

    def show_entries(self, entries: tuple[Entry, ...], changed: Iterable[int] | None = None) -> bool:
        """Take over new rows; True if only some changed in place, so that selection and editors stay. `changed` names
        them where they are known."""
        if changed is None and [entry.key for entry in entries] == [entry.key for entry in self.entries]:
            pairs = enumerate(zip(self.entries, entries, strict=True))
            changed = [number for number, (before, after) in pairs if before is not after and before != after]
        if changed is not None:
            self.entries = entries
            for number in changed:
                self.dataChanged.emit(self.index(number, 0), self.index(number, COST))
            return True
        self.beginResetModel()
        self.entries = entries
        self._rows = {}
        self.endResetModel()
        return False

    def show_cut(self, keys: Collection[UUID]) -> None:
        """These were cut and are pale until they are pasted."""
        rows = [number for key in {*keys, *self.cut} if (number := self.row_of(key)) >= 0]
        self.cut = frozenset(keys)
        for number in rows:
            self.dataChanged.emit(self.index(number, 0), self.index(number, COST))

    def row_of(self, key: UUID | str) -> int:
        """The row of a measure, -1 if it is not shown."""
        if not self._rows:
            self._rows = {entry.key: number for number, entry in enumerate(self.entries)}
        return self._rows.get(key, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if section in (PROGRESS, COST) else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignBottom)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry = self.entries[index.row()]
        column = index.column()
        if (entry.measure is not None and (column in EDITS or column in CHOSEN)) or (entry.adds and column == TITLE):
            flags |= Qt.ItemFlag.ItemIsEditable
        if entry.measure is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if not entry.adds:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    # Dragging rows

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        keys = [entry.measure.id for row in rows if (entry := self.entries[row]).measure is not None]
        data = QMimeData()
        data.setData(MIME, as_keys(keys, cut=True))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Never moves anything itself: the rows come back in their new order once it is stored."""
        _, keys = from_keys(bytes(data.data(MIME).data()))
        if keys:
            self.drop_wanted.emit(keys, parent.row() if parent.isValid() else row, parent.isValid())
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.AccessibleDescriptionRole or (
            role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE
        ):
            return self.words(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(entry, index.column())
        if role == Qt.ItemDataRole.EditRole:
            if entry.adds:
                return ""
            if index.column() == PROGRESS and entry.measure is not None:
                return f"{entry.measure.progress} %"
            return self.text(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and entry.measure is not None and index.column() == TITLE:
            return plain_tooltip(entry.measure.title)
        return None

    def text(self, entry: Entry, column: int) -> str:  # noqa: PLR0911 - one answer per column
        """What a cell says."""
        row = entry.measure
        if KEPT_BEGIN <= column <= KEPT_SHIFT:
            return self.kept_text(entry, column)
        if row is None:
            if entry.adds:
                return self.tr("Neue Zeile: Namen tippen") if column == TITLE else ""
            return entry.title if column == TITLE else entry.letter if column == NUMBER else ""
        if column == PROGRESS:
            if row.kind is MeasureKind.MILESTONE:
                return self.tr("erledigt") if is_done(row) else ""
            return f"{row.progress} %"
        rolled = rolled_up(entry)
        if rolled and column in (BEGIN, END):
            return rolled[0] if column == BEGIN else rolled[1]
        if column > KEPT_SHIFT:
            return self._more_text(entry, row, column)
        match column:
            case 0:
                return row.number
            case 1:
                return row.title
            case 2:
                return self.series_text(row) or begin_text(row) or self.tr("Termin offen")
            case 3:
                return end_text(row)
            case _:
                return row.contact or self.tr("fehlt")

    def _more_text(self, entry: Entry, row: MeasureRow, column: int) -> str:
        if column == COST:
            cents = self.cost(entry)
            return formats.euros(cents, show_cents=bool(cents % 100)) if cents else ""
        if column == DEPARTMENT:
            return row.department
        return word(row.status if column == STATUS else row.horizon)

    def series_text(self, row: MeasureRow) -> str:
        """A yearly milestone has no single date worth showing."""
        days = row.series_months * 30 if row.series_months else row.series_days
        yearly = days is not None and 360 <= days <= 370
        return self.tr("jährlich") if yearly and row.kind is MeasureKind.MILESTONE else ""

    def edit_text(self, index: Index) -> str:
        entry = self.entries[index.row()]
        if entry.measure is not None and index.column() == BEGIN:
            return begin_text(entry.measure)
        if entry.measure is not None and index.column() in CHOSEN:
            return chosen_name(entry.measure, CHOSEN[index.column()], self.choices)
        return str(self.data(index, Qt.ItemDataRole.EditRole) or "")

    def command(self, index: Index, text: str) -> ChangeMeasure | None:
        """What the typed text means; raises UserError when it means nothing."""
        entry = self.entries[index.row()]
        if entry.measure is not None and index.column() in CHOSEN:
            return typed_choice(entry.measure, CHOSEN[index.column()], text, self.choices)
        edit = EDITS.get(index.column())
        return edit(entry.measure, text) if entry.measure is not None and edit is not None else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        entry = self.entries[index.row()]
        if entry.adds:
            if str(value).strip():
                self.add_wanted.emit(str(value).strip())
            return True
        command = self.command(index, str(value))
        if command is not None:
            self.change_wanted.emit(entry.key, command)
        return True


def rolled_up(entry: Entry) -> tuple[str, str] | None:
    """First and last day of a measure that has no dates but those of its steps."""
    row, bar = entry.measure, entry.bar
    if row is None or bar is None or row.start is not None or not row.has_steps:
        return None
    return formats.day(bar.start), formats.day(later(bar.stop, -1))
