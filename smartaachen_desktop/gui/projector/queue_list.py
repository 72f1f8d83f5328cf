"""The slides lined up for the wall as a list: reordered and emptied by keys and drag, others are let go into it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, Index, RowDelegate
from smartaachen_desktop.gui.shared.wall_drag import carried_item
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.slides import Choice
from smartaachen_desktop.services.wall_queue import Stop

ROW_HEIGHT = 28


@dataclass(frozen=True)
class StopRow:
    """`name` in short ("Ö 5 · Vorschlag"), `title` what of, where that says more."""

    stop: Stop
    name: str
    title: str = ""
    note: str = ""
    icon: str = ""

    @property
    def text(self) -> str:
        return f"{self.name} · {self.title}" if self.title else self.name


def _data(row: StopRow, role: int) -> Any:
    return {
        ROLE.DisplayRole: row.text, ROLE.ToolTipRole: row.text,
        ROLE.AccessibleTextRole: " ".join(part for part in (row.note, row.text) if part), ROW_NOTE: row.note,
        ROW_ICON: row.icon,
    }.get(role)  # fmt: skip


class StopModel(KeyedModel[StopRow]):
    def __init__(self) -> None:
        super().__init__(lambda row: row.stop, _data)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


class StopList(KeyedList[StopRow]):
    """Slides to choose from; they are dragged from here."""

    def __init__(self, theme: ThemeBox, name: str) -> None:
        super().__init__(theme, StopModel(), RowDelegate, name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)


class QueueList(KeyedList[StopRow]):
    """Alt+↑/↓ and drag reorder, Entf takes out, Enter shows at once."""

    moved = Signal(object, int)
    removed = Signal(object)
    added = Signal(object, object)
    """A slide let go here, and before which place."""

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, StopModel(), RowDelegate, tr("Als Nächstes"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)

    def shift(self, by: int) -> None:
        stop = self.current_key()
        place = self.keyed.row_of(stop) + by
        if stop is not None and 0 <= place < len(self.keyed.rows):
            self.moved.emit(stop, place)

    def remove(self) -> None:
        stop = self.current_key()
        if stop is None:
            return
        place = self.keyed.row_of(stop)
        rows = self.keyed.rows
        beside = rows[place + 1] if place + 1 < len(rows) else rows[place - 1]
        self.choose(beside.stop)
        self.removed.emit(stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        acts: dict[tuple[int, bool], Callable[[], None]] = {
            (Qt.Key.Key_Up, True): lambda: self.shift(-1),
            (Qt.Key.Key_Down, True): lambda: self.shift(1),
            (Qt.Key.Key_Delete, False): self.remove,
        }
        act = acts.get((event.key(), alt))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_welcome(event):
            super().dragEnterEvent(event)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if is_welcome(event):
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        # nothing is moved here: the answer shows the rows anew, so the drag must not remove any either
        stop = dropped_stop(event)
        place = self.place_at(event.position().toPoint())
        if stop is not None and event.source() is self:
            self.moved.emit(stop, place - (self.keyed.row_of(stop) < place))
        elif stop is not None:
            self.added.emit(stop, place)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def place_at(self, point: QPoint) -> int:
        """Before which row something is let go."""
        index = self.indexAt(point)
        if not index.isValid():
            return len(self.keyed.rows)
        return index.row() + (point.y() > self.visualRect(index).center().y())


def is_welcome(event: QDropEvent) -> bool:
    return isinstance(event.source(), StopList | QueueList) or carried_item(event.mimeData()) is not None


def dropped_stop(event: QDropEvent) -> Stop | None:
    """What the drag brings: a slide from one of these lists, or an agenda item."""
    source = event.source()
    if isinstance(source, StopList | QueueList):
        stop: Stop | None = source.current_key()
        return stop
    item = carried_item(event.mimeData())
    return Stop(Choice.ITEM, item) if item is not None else None
