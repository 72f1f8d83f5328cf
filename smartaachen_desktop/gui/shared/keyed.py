"""A list whose rows have keys, so that a refresh keeps selection, focus and scroll position."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QToolTip

from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.rows import Index, plain_list
from smartaachen_desktop.gui.theme import ThemeBox

Row = TypeVar("Row")
ROW = Qt.ItemDataRole.UserRole + 200
ROLE = Qt.ItemDataRole
USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
"""Put together once: every row that is painted asks for it."""


class KeyedModel(QAbstractListModel, Generic[Row]):
    """Rows as values. `key` names a row over refreshes, `roles` gives its data, `is_head` marks group heads."""

    def __init__(
        self,
        key: Callable[[Row], Hashable],
        roles: Callable[[Row, int], Any],
        is_head: Callable[[Row], bool] = lambda _row: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.key, self._roles, self.is_head = key, roles, is_head

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        return row if role == ROW else self._roles(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_head(self.rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return USUAL

    def row_of(self, key: Hashable) -> int:
        return next((number for number, row in enumerate(self.rows) if self.key(row) == key), -1)


class KeyedList(QListView, Generic[Row]):
    """`show_rows` refreshes; `pressed_key` tells keys that the feature gives meaning to."""

    picked = Signal(object)
    """The key of the current row, when the user changed it."""
    key_pressed = Signal(int, int)
    activated_row = Signal(object)

    def __init__(
        self, theme: ThemeBox, model: KeyedModel[Row], delegate_type: type[QStyledItemDelegate], name: str
    ) -> None:
        super().__init__()
        self.keyed = model
        model.setParent(self)
        self._quiet = False
        self._keys: frozenset[int] = frozenset()
        self.setModel(model)
        plain_list(self, delegate_type(theme, self), name)  # type: ignore[call-arg]
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(False)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(lambda index: self.activated_row.emit(index.data(ROW)))

    def take_keys(self, *keys: Qt.Key) -> None:
        """Keys that are told by `key_pressed` instead of being used for a search in the list."""
        self._keys = frozenset(int(key) for key in keys)

    def current_key(self) -> Any:
        row = self.currentIndex().data(ROW)
        return None if row is None else self.keyed.key(row)

    def selected_rows(self) -> list[Row]:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.keyed.rows[row] for row in rows]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show new values; tells nobody and moves neither selection nor scroll bar."""
        new, old = tuple(rows), self.keyed.rows
        if new == old:
            return
        key = self.keyed.key
        if [key(row) for row in new] == [key(row) for row in old]:
            self.keyed.rows = new
            for number, (before, after) in enumerate(zip(old, new, strict=True)):
                if before != after:
                    index = self.keyed.index(number)
                    self.keyed.dataChanged.emit(index, index)
            self.scheduleDelayedItemsLayout()
            return
        current, chosen = self.current_key(), {key(row) for row in self.selected_rows()}
        scroll = self.verticalScrollBar().value()
        self._quiet = True
        self.keyed.beginResetModel()
        self.keyed.rows = new
        self.keyed.endResetModel()
        flag = QItemSelectionModel.SelectionFlag
        for number, row in enumerate(new):
            if key(row) in chosen:
                self.selectionModel().select(self.keyed.index(number), flag.Select)
        position = self.keyed.row_of(current)
        if position >= 0:
            self.selectionModel().setCurrentIndex(self.keyed.index(position), flag.NoUpdate)
        self._quiet = False
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scroll)

    def choose(self, wanted: Hashable, *, show: bool = True) -> bool:
        """Select a row without telling."""
        position = self.keyed.row_of(wanted)
        if position < 0 or self.keyed.is_head(self.keyed.rows[position]):
            return False
        self._quiet = True
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.keyed.index(position), flag.ClearAndSelect)
        self._quiet = False
        if show:
            self.scrollTo(self.keyed.index(position))
        return True

    def _current_changed(self, index: Index, _before: Index) -> None:
        row = index.data(ROW)
        if not self._quiet and row is not None and not self.keyed.is_head(row):
            self.picked.emit(self.keyed.key(row))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pos1 and Ende go to the first and last row that can be chosen; Qt would stop at a group's head."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 1, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends:
            rows = range(len(self.keyed.rows))[:: ends[action]]
            found = next((row for row in rows if not self.keyed.is_head(self.keyed.rows[row])), None)
            return self.keyed.index(found) if found is not None else QModelIndex()
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are acts here, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._keys:
            self.key_pressed.emit(event.key(), event.modifiers().value)
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt would go to the first row, which is a group's head
        if not self.currentIndex().isValid():
            first = next((row for row in self.keyed.rows if not self.keyed.is_head(row)), None)
            if first is not None:
                self.choose(self.keyed.key(first), show=False)
        super().focusInEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())  # type: ignore[attr-defined]
            QToolTip.showText(event.globalPos(), plain_tooltip(str(index.data(ROLE.ToolTipRole) or "")), self)  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)
