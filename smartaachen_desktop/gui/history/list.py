"""The list of entries and what its keys do."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from smartaachen_desktop.gui.history.delegate import HistoryDelegate
from smartaachen_desktop.gui.history.model import ENTRY, OPEN, HistoryModel
from smartaachen_desktop.gui.shared.rows import plain_list
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.journal import JournalRow


class HistoryList(QListView):
    """Enter, Space, → and ← or a click open and close an entry; Entf takes it back."""

    take_back_wanted = Signal()

    def __init__(self, theme: ThemeBox, model: HistoryModel, name: str) -> None:
        super().__init__()
        self.entries = model
        self.setModel(model)
        self.delegate = HistoryDelegate(theme, self)
        plain_list(self, self.delegate, name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.clicked.connect(self.toggle)

    def toggle(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ENTRY) is not None:
            self.entries.toggle(index)
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        opened = bool(index.isValid() and index.data(OPEN))
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.toggle(index)
            case Qt.Key.Key_Delete if index.data(ENTRY) is not None:
                self.take_back_wanted.emit()
            case Qt.Key.Key_Right if not opened:
                self.toggle(index)
            case Qt.Key.Key_Left if opened:
                self.toggle(index)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_entries(self, rows: tuple[JournalRow, ...]) -> None:
        """Show what is known now; the current entry and the place in the list stay."""
        current = self.currentIndex().data(ENTRY)
        anchor = None if self.verticalScrollBar().value() == 0 else self._anchor()
        self.delegate.measure({row.actor for row in rows})
        self.entries.show_entries(rows)
        self.doItemsLayout()
        row = self.entries.row_of(current.seq) if current is not None else -1
        if row < 0 and current is None and self.entries.rowCount() > 1:
            row = 1
        if row >= 0:
            scroll = self.verticalScrollBar().value()
            self.setCurrentIndex(self.entries.index(row))
            self.verticalScrollBar().setValue(scroll)
        if anchor is None:
            self.scrollToTop()
        else:
            self._restore(*anchor)

    def _anchor(self) -> tuple[int, int] | None:
        """The entry at the top of the window and how far it stands from the edge."""
        for y in range(0, 80, 8):
            index = self.indexAt(QPoint(20, y))
            entry: JournalRow | None = index.data(ENTRY)
            if entry is not None:
                return entry.seq, self.visualRect(index).top()
        return None

    def _restore(self, seq: int, top: int) -> None:
        row = self.entries.row_of(seq)
        if row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.entries.index(row)).top() - top)
