"""A table edited in place: members, people, departments. Values come in as lines, wishes go out as signals."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from smartaachen_desktop.gui.people.cells import CellDelegate
from smartaachen_desktop.gui.people.lines import CHECK, COLUMN, LINE, Column, Line
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.rows import Index
from smartaachen_desktop.gui.theme import ThemeBox

ROLE = Qt.ItemDataRole


class GridModel(QAbstractTableModel):
    """Lines with keys; group heads are lines without one."""

    entered = Signal(object, str, object)
    """Key of the line, key of the column, new value."""

    def __init__(self, columns: Sequence[Column], head_font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head_font = head_font
        self.columns = tuple(columns)
        self.lines: tuple[Line, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return self.columns[section].title
        if role == ROLE.FontRole:
            return self._head_font
        if orientation is Qt.Orientation.Horizontal and role == ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line, column = self.lines[index.row()], self.columns[index.column()]
        if role in (LINE, COLUMN):
            return line if role == LINE else column
        if line.key is None:
            return line.title if role in (ROLE.DisplayRole, ROLE.AccessibleTextRole) and index.column() == 0 else None
        value = self._value(column, line.cells[index.column()], role)
        if role == ROLE.AccessibleTextRole and line.depth and index.column() == 0:
            return f"{value}, Ebene {line.depth + 1}"
        return value

    @staticmethod
    def _value(column: Column, value: Any, role: int) -> Any:
        match role:
            case ROLE.DisplayRole:
                return "" if column.kind == CHECK else column.write(value)
            case ROLE.EditRole:
                return value
            case ROLE.ToolTipRole:
                return plain_tooltip(column.title if column.kind == CHECK else column.write(value))
            case ROLE.CheckStateRole if column.kind == CHECK:
                return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            case ROLE.AccessibleTextRole:
                words = ("ja" if value else "nein") if column.kind == CHECK else column.write(value)
                return f"{column.title}: {words}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].key is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.columns[index.column()]
        return flags | Qt.ItemFlag.ItemIsEditable if column.editable and column.kind != CHECK else flags

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        """Tell the wish; the new value is shown when it is stored."""
        line, column = self.lines[index.row()], self.columns[index.column()]
        if role == ROLE.EditRole and line.key is not None and value != line.cells[index.column()]:
            self.entered.emit(line.key, column.key, value)
        return True

    def row_of(self, key: UUID | None) -> int:
        return next((at for at, line in enumerate(self.lines) if line.key is not None and line.key == key), -1)


class Grid(QTableView):
    """F2, double click or just typing edits; Space turns a check; Entf tells `removal_wished`."""

    chosen = Signal()
    removal_wished = Signal()
    refused = Signal(str)

    def __init__(self, theme: ThemeBox, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.grid = GridModel(columns, theme.fonts.base("small", bold=True), self)
        self._later: tuple[Line, ...] | None = None  # arrived while a cell was being edited
        self.setModel(self.grid)
        self._cells = cells = CellDelegate(theme, self)
        cells.refused.connect(self.refused)
        self.setItemDelegate(cells)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("focus_ring", "none")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.current.size.row)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(40)
        head.setStyleSheet("QHeaderView::section:first { padding-left: 12px; }")
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())

    def current_key(self) -> UUID | None:
        line = self.currentIndex().data(LINE)
        return line.key if isinstance(line, Line) else None

    def choose(self, key: UUID) -> bool:
        row = self.grid.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.grid.index(row, max(self.currentIndex().column(), 0)))
            self.scrollTo(self.currentIndex())
        return row >= 0

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show new values. Selection and scroll position stay; an open editor keeps what is typed."""
        new, old = tuple(lines), self.grid.lines
        if new == old:
            return
        if [line.key or line.title for line in new] == [line.key or line.title for line in old]:
            self.grid.lines = new
            for row, (before, after) in enumerate(zip(old, new, strict=True)):
                if before != after:
                    self.grid.dataChanged.emit(
                        self.grid.index(row, 0), self.grid.index(row, len(self.grid.columns) - 1)
                    )
            return
        if self.state() is QAbstractItemView.State.EditingState:
            self._later = new
            return
        key, column, row = self.current_key(), self.currentIndex().column(), self.currentIndex().row()
        scroll = self.verticalScrollBar().value()
        self.clearSpans()
        self.grid.beginResetModel()
        self.grid.lines = new
        self.grid.endResetModel()
        for at, line in enumerate(new):
            if line.key is None:
                self.setSpan(at, 0, 1, len(self.grid.columns))
        at = self.grid.row_of(key)
        if at < 0:
            at = self._near(row)
        if at >= 0:
            self.setCurrentIndex(self.grid.index(at, max(column, 0)))
        self.verticalScrollBar().setValue(scroll)
        self.chosen.emit()

    def _near(self, row: int) -> int:
        """The line that takes the place of one that is gone."""
        order: Callable[[int], int] = lambda at: abs(at - max(row, 0))  # noqa: E731
        return min((at for at, line in enumerate(self.grid.lines) if line.key is not None), key=order, default=-1)

    def flush(self) -> None:
        """Take over what is typed in an open cell."""
        editor = self._cells.editor
        if self.state() is QAbstractItemView.State.EditingState and editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if self._later is not None:
            lines, self._later = self._later, None
            self.show_lines(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fixed columns keep their width, the others share the rest by weight."""
        room = self.viewport().width()
        for number, column in enumerate(self.grid.columns):
            if column.width:
                self.setColumnWidth(number, column.width)
                room -= column.width
        weights = sum(column.weight for column in self.grid.columns if not column.width) or 1
        for number, column in enumerate(self.grid.columns):
            if not column.width:
                self.setColumnWidth(number, max(int(room * column.weight / weights), 60))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._fit()

    def _toggle(self, index: QModelIndex) -> bool:
        line, column = index.data(LINE), index.data(COLUMN)
        if not isinstance(line, Line) or line.key is None or column.kind != CHECK or not column.editable:
            return False
        self.grid.entered.emit(line.key, column.key, not line.cells[index.column()])
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space if self._toggle(self.currentIndex()):
                event.accept()
            case Qt.Key.Key_Delete:
                self.removal_wished.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # the key that ends an editor comes here too
                if self.state() is not QAbstractItemView.State.EditingState and self.current_key() is not None:
                    self.edit(self.currentIndex())
            case _:
                super().keyPressEvent(event)
