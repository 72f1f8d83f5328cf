"""The agenda as a list of rows with their depth, and moving them by keys and drag."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from smartaachen_desktop.gui.meeting.agenda_delegate import AgendaDelegate
from smartaachen_desktop.gui.meeting.agenda_rows import AgendaRow
from smartaachen_desktop.gui.meeting.topic_list import TopicList
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, Index
from smartaachen_desktop.gui.shared.wall_drag import carry_item
from smartaachen_desktop.gui.theme import ThemeBox

CHILD_FROM = 0.6
"""An item let go beyond this share of a row's width goes below the row's item."""


def _data(row: AgendaRow, role: int) -> Any:
    match role:
        case ROLE.DisplayRole:
            return row.text
        case ROLE.ToolTipRole:
            return row.tip if row.number else ""
        case ROLE.AccessibleTextRole:
            return f"{row.tip or row.text}, {row.note}"
    return {ROW_STATE: int(row.state), ROW_NOTE: row.note, ROW_ICON: row.icon}.get(role)


class AgendaModel(KeyedModel[AgendaRow]):
    def __init__(self) -> None:
        super().__init__(lambda row: row.key, _data, lambda row: not row.number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """An item may be let go on the wall's strip, too."""
        data = super().mimeData(indexes)
        row: AgendaRow | None = indexes[0].data(ROW) if indexes else None
        if row is not None and isinstance(row.key, UUID):
            carry_item(data, row.key)
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


class AgendaList(KeyedList[AgendaRow]):
    """Alt+↑/↓ and drag move an item among its siblings, Alt+→/← put it below the one above and back out again.

    A drag carries it into the other part as well, with all below it; into the public one only onto its heading.
    F2 edits, Entf removes, P parks or takes up again, Enter goes to the discussion.
    """

    moved = Signal(object, int, object)
    """Item, new position among its siblings, and the item it stands below or None."""
    part_changed = Signal(object, int, bool)
    """Item, new position on the first level of the other part, and whether that is the public one."""
    kept_back = Signal()
    """A non-public item was let go among the public ones."""
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    park_asked = Signal(object)
    brought = Signal(object, object)
    """A topic of the backlog let go here, and the item of the first level it comes before, or None."""

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, AgendaModel(), AgendaDelegate, tr("Tagesordnung"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.movable = True

    def siblings(self, row: AgendaRow) -> list[AgendaRow]:
        """The rows of the same part below the same item, in order."""
        return [
            each for each in self.keyed.rows if each.number and (each.public, each.parent) == (row.public, row.parent)
        ]

    def _current(self) -> AgendaRow | None:
        row: AgendaRow | None = self.currentIndex().data(ROW)
        return row if row is not None and row.number and self.movable else None

    def shift(self, by: int) -> None:
        """Move the current item by one place among its siblings."""
        row = self._current()
        if row is None:
            return
        siblings = self.siblings(row)
        position = siblings.index(row) + by
        if 0 <= position < len(siblings):
            self.moved.emit(row.key, position, row.parent)

    def indent(self) -> None:
        """Below the sibling above it, as its last sub-item."""
        row = self._current()
        if row is None:
            return
        siblings = self.siblings(row)
        place = siblings.index(row)
        if place:
            above = siblings[place - 1]
            children = sum(each.parent == above.key for each in self.keyed.rows)
            self.moved.emit(row.key, children, above.key)

    def outdent(self) -> None:
        """Out to the level of the item it stands below, right behind that one."""
        row = self._current()
        if row is None or row.parent is None:
            return
        above = next((each for each in self.keyed.rows if each.key == row.parent), None)
        if above is not None:
            self.moved.emit(row.key, self.siblings(above).index(above) + 1, above.parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        current = self.current_key()
        moves = {
            Qt.Key.Key_Up: lambda: self.shift(-1), Qt.Key.Key_Down: lambda: self.shift(1),
            Qt.Key.Key_Right: self.indent, Qt.Key.Key_Left: self.outdent,
        }  # fmt: skip
        asks = {Qt.Key.Key_F2: self.edit_asked, Qt.Key.Key_Delete: self.remove_asked, Qt.Key.Key_P: self.park_asked}
        if alt and key in moves:
            moves[key]()
        elif key in asks and current is not None and not alt:
            asks[key].emit(current)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        # the model is shown anew by the answer; nothing is moved here, so the drag must not remove rows either
        source, point = event.source(), event.position().toPoint()
        if source is self:
            self.drop_at(point)
        elif isinstance(source, TopicList) and (topic := source.dragged()) is not None:
            self.brought.emit(topic, self.before(point))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if isinstance(event.source(), TopicList) and self.movable:
            event.acceptProposedAction()

    def before(self, point: QPoint) -> UUID | None:
        """The item of the first level that something let go at `point` comes before; None: at the end of its part."""
        target = self.indexAt(point)
        over: AgendaRow | None = target.data(ROW) if target.isValid() else None
        if over is None or not over.number:
            return None
        while over.parent is not None:
            over = next(each for each in self.keyed.rows if each.key == over.parent)
        box = self.visualRect(self.keyed.index(self.keyed.row_of(over.key)))
        siblings = self.siblings(over)
        place = siblings.index(over) + (0 if point.y() < box.center().y() else 1)
        key = siblings[place].key if place < len(siblings) else None
        return key if isinstance(key, UUID) else None

    def drop_at(self, point: QPoint) -> None:
        """Where the current item lands when it is let go at `point`."""
        row = self._current()
        if row is None:
            return
        target = self.indexAt(point)
        over: AgendaRow | None = target.data(ROW) if target.isValid() else None
        if over is not None and over.key in (row.key, "head-parked"):
            return
        if over is not None and not over.number and over.public is not row.public:
            self.part_changed.emit(row.key, 0, over.public)
            return
        if over is None or not over.number:
            top = [each for each in self.keyed.rows if each.number and each.public is row.public and not each.parent]
            first = over is not None and over.public is row.public
            self.moved.emit(row.key, 0 if first else len(top), None)
            return
        if over.public and not row.public:
            self.kept_back.emit()  # a hand that slips must not publish anything
            return
        box = self.visualRect(target)
        if point.x() > box.left() + box.width() * CHILD_FROM:
            self.moved.emit(row.key, sum(each.parent == over.key for each in self.keyed.rows), over.key)
            return
        others = [each.key for each in self.siblings(over) if each.key != row.key]
        position = others.index(over.key) + (0 if point.y() < box.center().y() else 1)
        if over.parent is None and over.public is not row.public:
            self.part_changed.emit(row.key, position, over.public)
        else:
            self.moved.emit(row.key, position, over.parent)
