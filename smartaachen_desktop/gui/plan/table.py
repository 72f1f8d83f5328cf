"""The table's behaviour: columns, keys, and where a new name is typed."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollBar, QTableView, QWidget

from smartaachen_desktop.gui.plan.delegate import PlanDelegate
from smartaachen_desktop.gui.plan.head import HEIGHT
from smartaachen_desktop.gui.plan.model import BEGIN, CONTACT, END, ENTRY_ROLE, NUMBER, PROGRESS, TITLE, PlanModel
from smartaachen_desktop.gui.plan.timescale import ZOOM_STEP
from smartaachen_desktop.gui.theme import Theme, ThemeBox

CARET = 16
"""Room for the sign that folds, at the right end of the column of numbers."""
TITLE_LEAST = 120
WIDTHS = {NUMBER: 46, BEGIN: 84, END: 84, CONTACT: 98, PROGRESS: 62}


class PlanTable(QTableView):
    """One row of 24 px per entry; scrolls pixel by pixel so that it can go along with the chart."""

    row_chosen = Signal(int)
    row_opened = Signal(int, int)
    menu_wanted = Signal(int, QPoint)
    zoom_wanted = Signal(float, float)
    fold_wanted = Signal(int)
    rows_chosen = Signal()
    row_keyed = Signal(int)
    """The row that a key went to."""

    def __init__(self, theme: ThemeBox, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._theme = model, theme
        self.cells = PlanDelegate(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Projektplan als Tabelle"))
        self.setProperty("focus_ring", "inside")
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(300)
        self.across = QScrollBar(Qt.Orientation.Horizontal)
        """Lies below the table, beside the chart's own."""
        self.across.setAccessibleName(self.tr("Spalten verschieben"))
        self.across.hide()
        # every pixel is painted, so scrolling moves the picture and paints only the rows that come in
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._columns(theme.current.size.gantt_row)
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)
        self.doubleClicked.connect(self._double_clicked)
        self.horizontalHeader().sectionResized.connect(self._section_resized)
        inner = self.horizontalScrollBar()
        inner.rangeChanged.connect(self._range_changed)
        inner.valueChanged.connect(self.across.setValue)
        self.across.valueChanged.connect(inner.setValue)

    def _columns(self, row_height: int) -> None:
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFixedHeight(HEIGHT)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(36)
        head.setStyleSheet("QHeaderView::section { border-right: 0; padding: 0 6px 7px 6px; }")
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)

    # The width

    def _section_resized(self, column: int, _old: int, _new: int) -> None:
        if column != TITLE:
            self._fit_title()

    def _fit_title(self) -> None:
        """The names take what the other columns leave, but never less than can be read; then the columns scroll."""
        head = self.horizontalHeader()
        others = sum(self.columnWidth(column) for column in range(self._plan.columnCount()) if column != TITLE)
        fits = self.viewport().width() - others >= TITLE_LEAST
        mode = QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Fixed
        if head.sectionResizeMode(TITLE) is not mode:
            head.setSectionResizeMode(TITLE, mode)
        if not fits:
            self.setColumnWidth(TITLE, TITLE_LEAST)

    def _range_changed(self, least: int, most: int) -> None:
        self.across.setRange(least, most)
        self.across.setPageStep(self.horizontalScrollBar().pageStep())
        self.across.setVisible(most > least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_title()
        super().resizeEvent(event)

    def _restyle(self, theme: Theme) -> None:
        # a new style sheet makes the header forget the font of its class
        self.horizontalHeader().setFont(theme.fonts.base("small", bold=True))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        end = self.rowViewportPosition(len(self._plan.entries) - 1) + self.verticalHeader().defaultSectionSize()
        if end < event.rect().bottom():
            below = QRect(0, end, self.viewport().width(), self.viewport().height() - end)
            QPainter(self.viewport()).fillRect(below, self._theme.colour("surface"))
        super().paintEvent(event)

    def natural_width(self) -> int:
        return sum(WIDTHS.values()) + 222

    def span_groups(self) -> None:
        """Group names and the new row run over all columns."""
        self.clearSpans()
        longest = max((len(entry.measure.number) for entry in self._plan.entries if entry.measure), default=0)
        self.setColumnWidth(NUMBER, max(WIDTHS[NUMBER], longest * 7 + 12 + CARET))
        for number, entry in enumerate(self._plan.entries):
            if entry.measure is None:
                self.setSpan(number, TITLE, 1, PROGRESS)

    def choose(self, row: int) -> None:
        """Make a row the current one; the column stays."""
        if 0 <= row < len(self._plan.entries):
            column = max(self.currentIndex().column(), TITLE)
            index = self._plan.index(row, column)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.scrollTo(index)

    def choose_more(self, row: int, mode: str) -> None:
        """Another row for the selection: taken in or out ("toggle"), or with all rows up to it ("range")."""
        index = self._plan.index(row, max(self.currentIndex().column(), TITLE))
        flags = QItemSelectionModel.SelectionFlag
        if mode == "toggle":
            self.selectionModel().select(index, flags.Toggle | flags.Rows)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        else:
            first, last = sorted((max(self.currentIndex().row(), 0), row))
            span = QItemSelection(self._plan.index(first, 0), self._plan.index(last, PROGRESS))
            self.selectionModel().select(span, flags.ClearAndSelect | flags.Rows)

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Select these, the first of them current."""
        flags = QItemSelectionModel.SelectionFlag
        span = QItemSelection()
        for row in rows:
            span.select(self._plan.index(row, 0), self._plan.index(row, PROGRESS))
        if rows:
            column = max(self.currentIndex().column(), TITLE)
            self.selectionModel().setCurrentIndex(self._plan.index(rows[0], column), flags.NoUpdate)
        self.selectionModel().select(span, flags.ClearAndSelect | flags.Rows)

    def chosen_rows(self) -> list[int]:
        """All selected rows from top to bottom."""
        found: set[int] = set()
        selection = self.selectionModel().selection()
        for span in (selection.at(number) for number in range(selection.count())):
            found.update(range(span.top(), span.bottom() + 1))
        return sorted(found)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.rows_chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index.column() == NUMBER:
            entry = index.data(ENTRY_ROLE)
            if entry.foldable and event.position().x() >= self.visualRect(index).right() - CARET:
                self.fold_wanted.emit(index.row())
                return
        super().mousePressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.row_chosen.emit(current.row())

    def begin_new(self, text: str = "") -> None:
        """Type a name in the last row."""
        row = len(self._plan.entries) - 1
        if row < 0:
            return
        index = self._plan.index(row, TITLE)
        self.setFocus()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)
        editor = self.cells.editor
        if text and editor is not None:
            editor.setText(text)
            editor.setModified(True)

    def is_editing(self) -> bool:
        return self.cells.editor is not None

    def _double_clicked(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.row_opened.emit(index.row(), index.column())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._types(event):
            event.accept()
            return True
        return super().event(event)

    def _types(self, event: QKeyEvent) -> bool:
        """A printable key on the last row begins a new name instead of being a shortcut."""
        index = self.currentIndex()
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return entry is not None and entry.adds and plain and event.text().isprintable() and bool(event.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self._types(event):
            self.begin_new(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if index.data(ENTRY_ROLE).adds:
                self.begin_new()
            else:
                self.row_opened.emit(index.row(), index.column())
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != index.row():
                self.row_keyed.emit(self.currentIndex().row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
        self.menu_wanted.emit(index.row(), place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(ZOOM_STEP ** (event.angleDelta().y() / 120), -1.0)
            event.accept()
        else:
            super().wheelEvent(event)
