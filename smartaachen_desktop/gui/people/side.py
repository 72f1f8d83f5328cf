"""The list at the left: the bodies, then the directories of people and departments."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.rows import ROW_NOTE, ROW_STATE, Index, RowDelegate, RowLook, RowState, plain_list
from smartaachen_desktop.gui.theme import ThemeBox

ENTRY = Qt.ItemDataRole.UserRole + 200
ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class SideEntry:
    """A body (its id as key), a directory ("people", "departments") or a group head (no key)."""

    key: UUID | str | None
    title: str
    text: str = ""
    note: str = ""
    icon: str = ""


class SideModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[SideEntry, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        match role:
            case _ if role == ENTRY:
                return entry
            case _ if role == ROW_STATE:
                return RowState.HEAD if entry.key is None else RowState.NONE
            case _ if role == ROW_NOTE:
                return entry.note
            case ROLE.DisplayRole:
                return entry.title
            case ROLE.ToolTipRole:
                return plain_tooltip(entry.text or entry.title)
            case ROLE.AccessibleTextRole:
                return ", ".join(part for part in (entry.title, entry.text, entry.note) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.entries[index.row()].key is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, key: UUID | str | None) -> int:
        return next((at for at, each in enumerate(self.entries) if key is not None and each.key == key), -1)


class SideDelegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        if self.state(index) & RowState.HEAD:
            return self.theme.current.size.section_head
        return 52 if index.data(ENTRY).text else 36

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        entry: SideEntry = index.data(ENTRY)
        theme, area = self.theme, QRectF(rect)
        note_font = theme.fonts.base("table", tabular=True)
        width = paint.width_of(entry.note, note_font) + 2
        left = area.left()
        top = area.top() + 7 if entry.text else area.center().y() - 10
        if entry.icon:
            theme.icons.paint(painter, QRectF(left, top + 2, 16, 16), entry.icon, theme.colour("ink2"))
            left += 24
        title = QRectF(left, top, area.right() - width - 8 - left, 20)
        paint.text(painter, title, entry.title, theme.fonts.base("table", bold=True), theme.colour("ink"))
        paint.text(painter, QRectF(area.right() - width, top, width, 20), entry.note, note_font, theme.colour("ink2"))
        if entry.text:
            second = QRectF(left, top + 20, area.right() - left, 18)
            paint.text(painter, second, entry.text, theme.fonts.base("table"), theme.colour("ink2"))


class Side(Pane):
    picked = Signal(object)
    add_wished = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._quiet = False
        self.add_button = IconButton(theme, "plus", self.tr("Gremium aufnehmen"))
        self.add_button.clicked.connect(self.add_wished)
        head = QWidget()
        head.setFixedHeight(theme.current.size.toolbar + 4)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(PlainLabel(theme, self.tr("Gremien & Personen"), size="head", bold=True, elide=True), 1)
        row.addWidget(self.add_button)
        self.list = QListView()
        self.entries = SideModel(self.list)
        self.list.setModel(self.entries)
        plain_list(self.list, SideDelegate(theme, self.list), self.tr("Gremien und Verzeichnisse"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.body.addWidget(head)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def current(self) -> UUID | str | None:
        entry: SideEntry | None = self.list.currentIndex().data(ENTRY)
        return entry.key if entry is not None else None

    def show_entries(self, entries: Sequence[SideEntry]) -> None:
        new = tuple(entries)
        if new == self.entries.entries:
            return
        current, scroll = self.current(), self.list.verticalScrollBar().value()
        self._quiet = True
        self.entries.beginResetModel()
        self.entries.entries = new
        self.entries.endResetModel()
        self._quiet = False
        if current is not None:
            self.choose(current)
        self.list.verticalScrollBar().setValue(scroll)

    def choose(self, key: UUID | str) -> bool:
        """Select an entry without telling."""
        at = self.entries.row_of(key)
        if at >= 0:
            self._quiet = True
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.entries.index(at), flag)
            self._quiet = False
        return at >= 0

    def _current_changed(self, index: Index, _before: Index) -> None:
        entry: SideEntry | None = index.data(ENTRY)
        if not self._quiet and entry is not None and entry.key is not None:
            self.picked.emit(entry.key)
