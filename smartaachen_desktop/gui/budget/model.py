"""The budget as a table model: group heads, lines, the line being named, and the sums."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smartaachen_desktop.formats import amount, euros
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.model.budget import AmountKind, CostGroup
from smartaachen_desktop.services.queries.budget import Amounts, BudgetLineRow, BudgetView
from smartaachen_desktop.services.queries.words import COST_NAMES

Index = QModelIndex | QPersistentModelIndex
CellKey = tuple[UUID, int, AmountKind]
KINDS = (AmountKind.PLANNED, AmountKind.COMMITTED, AmountKind.SPENT)
PER_YEAR = len(KINDS) + 1
EMPTY = BudgetView(None, (), (), ())


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: a group's head, a line of it, the draft that waits for its name, or the sums."""

    group: CostGroup | None = None
    line: BudgetLineRow | None = None
    draft: bool = False

    @property
    def is_head(self) -> bool:
        return self.group is not None and self.line is None and not self.draft

    @property
    def is_sum(self) -> bool:
        return self.group is None


class BudgetModel(QAbstractTableModel):
    """Columns: name; planned, committed, spent, available for each year; the total planned."""

    reshaped = Signal()
    """Rows or columns are new; the view spans the heads and finds its cell again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: CostGroup | None = None
        self.budget = EMPTY
        self.rows = tuple(self._make_rows(EMPTY))
        self.show_cents = False

    # What the table holds

    def show_budget(self, budget: BudgetView) -> None:
        """Take new values; only cells that changed are told, unless rows or years are others."""
        same_shape = self.budget.years == budget.years and [(line.id, line.group) for line in self.budget.lines] == [
            (line.id, line.group) for line in budget.lines
        ]
        if not same_shape:
            self._reset(budget)
            return
        had_cents, old = self.with_cents(), self.rows
        self.budget, self.rows = budget, tuple(self._make_rows(budget))
        if had_cents != self.with_cents():
            self._tell(0, len(self.rows) - 1)
            return
        for number, (before, after) in enumerate(zip(old, self.rows, strict=True)):
            if before != after or after.is_sum:
                self._tell(number, number)

    def set_draft(self, group: CostGroup | None) -> None:
        """Open or close the row whose name is being typed."""
        if group != self.draft:
            self.draft = group
            self._reset(self.budget)

    def set_show_cents(self, on: bool) -> None:
        self.show_cents = on
        self._tell(0, len(self.rows) - 1)

    def await_amount(self, key: CellKey, cents: int) -> None:
        """Show an amount that is on its way to the disk."""
        line = next(line for line in self.budget.lines if line.id == key[0])
        self.budget = self._with(self.budget, line, key[1], key[2], cents)
        self.rows = tuple(self._make_rows(self.budget))
        self._tell(0, len(self.rows) - 1)

    def _with(self, budget: BudgetView, line: BudgetLineRow, year: int, kind: AmountKind, cents: int) -> BudgetView:
        at = budget.years.index(year)
        amounts = list(line.amounts)
        amounts[at] = replace(amounts[at], **{kind.value: cents})
        lines = tuple(replace(each, amounts=tuple(amounts)) if each is line else each for each in budget.lines)
        sums = tuple(sum((each.amounts[i] for each in lines), Amounts()) for i in range(len(budget.years)))
        return replace(budget, lines=lines, sums=sums)

    def _reset(self, budget: BudgetView) -> None:
        self.beginResetModel()
        self.budget = budget
        self.rows = tuple(self._make_rows(budget))
        self.endResetModel()
        self.reshaped.emit()

    def _make_rows(self, budget: BudgetView) -> Iterator[Row]:
        for group in CostGroup:
            yield Row(group)
            yield from (Row(group, line) for line in budget.lines if line.group is group)
            if self.draft is group:
                yield Row(group, draft=True)
        yield Row()

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    # Where things stand

    def with_cents(self) -> bool:
        """Cents are shown when wished, or everywhere once one amount has some: digits stay under each other."""
        return self.show_cents or any(
            getattr(amounts, kind.value) % 100
            for line in self.budget.lines
            for amounts in line.amounts
            for kind in KINDS
        )

    def year_of(self, column: int) -> int | None:
        """The year a column belongs to; None for name and total."""
        at = (column - 1) // PER_YEAR
        return self.budget.years[at] if column > 0 and at < len(self.budget.years) else None

    def kind_of(self, column: int) -> AmountKind | None:
        """What a column holds; None for name, available and total."""
        if self.year_of(column) is None:
            return None
        place = (column - 1) % PER_YEAR
        return KINDS[place] if place < len(KINDS) else None

    def key(self, index: Index) -> CellKey | None:
        """Which amount a cell holds, for cells that can be edited."""
        if not index.isValid():
            return None
        line, year, kind = self.rows[index.row()].line, self.year_of(index.column()), self.kind_of(index.column())
        return (line.id, year, kind) if line and year is not None and kind else None

    def find(self, line: UUID, column: int = 0) -> QModelIndex:
        for number, row in enumerate(self.rows):
            if row.line is not None and row.line.id == line:
                return self.index(number, column)
        return QModelIndex()

    def find_key(self, key: CellKey) -> QModelIndex:
        line, year, kind = key
        if year not in self.budget.years:
            return QModelIndex()
        return self.find(line, 1 + self.budget.years.index(year) * PER_YEAR + KINDS.index(kind))

    def cents(self, row: int, column: int) -> int | None:
        """The amount in a cell; None where there is none."""
        this = self.rows[row]
        if column == 0 or this.is_head or this.draft or not self.budget.years:
            return None
        amounts = this.line.amounts if this.line is not None else self.budget.sums
        if self.year_of(column) is None:
            return sum(each.planned for each in amounts)
        of_year = amounts[(column - 1) // PER_YEAR]
        kind = self.kind_of(column)
        return of_year.available if kind is None else int(getattr(of_year, kind.value))

    def resolution(self, index: Index) -> tuple[UUID, str] | None:
        """The resolution that last set the planned amount in a cell, with its number."""
        key = self.key(index)
        line = self.rows[index.row()].line if key is not None else None
        if key is None or line is None or key[2] is not AmountKind.PLANNED or not line.resolution_ids:
            return None
        place = self.budget.years.index(key[1])
        found = line.resolution_ids[place]
        return (found, line.resolutions[place]) if found is not None else None

    def heading(self, column: int) -> str:
        """The word in the second head row."""
        if column == 0:
            return self.tr("Haushaltsposition")
        if self.year_of(column) is None:
            return self.tr("gesamt") if self.budget.years else ""
        kind = self.kind_of(column)
        names = {
            AmountKind.PLANNED: self.tr("Ansatz"), AmountKind.COMMITTED: self.tr("gebunden"),
            AmountKind.SPENT: self.tr("Ist"), None: self.tr("verfügbar"),
        }  # fmt: skip
        return names[kind]

    def years_together(self) -> str:
        """ "2022–24"."""
        years = self.budget.years
        if not years:
            return ""
        return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1] % 100:02}"

    def money(self, cents: int) -> str:
        return amount(cents, show_cents=self.with_cents())

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2 + PER_YEAR * len(self.budget.years)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return ""
        year = self.year_of(section)
        return self.heading(section) if year is None else f"{self.heading(section)} {year}"

    def name(self, row: int) -> str:
        this = self.rows[row]
        if this.line is not None:
            return this.line.name
        if this.draft:
            return ""
        return COST_NAMES[this.group] if this.group is not None else self.tr("Summe")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        cents = self.cents(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row) if column == 0 else "" if cents is None else self.money(cents)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if cents is None:
                return self.name(row) if column == 0 else ""
            over = self.tr("überzogen: ") if cents < 0 else ""
            words = f"{self.name(row)}, {self.headerData(column, Qt.Orientation.Horizontal)}: {over}{euros(cents)}"
            return ". ".join(part for part in (words, self._changed_by(index)) if part)
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            return plain_tooltip(self.name(row))
        if role == Qt.ItemDataRole.ToolTipRole and self.resolution(index) is not None:
            return plain_tooltip(self._changed_by(index))
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _changed_by(self, index: Index) -> str:
        resolution = self.resolution(index)
        if resolution is None:
            return ""
        return self.tr("zuletzt geändert durch Beschluss {number}").format(number=resolution[1])

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        this = self.rows[index.row()]
        if this.line is not None and (index.column() == 0 or self.kind_of(index.column()) is not None):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
