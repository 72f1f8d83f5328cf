"""The budget's table view: column widths, keys, and the editor over the cell."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QSizePolicy, QTableView, QWidget

from smartaachen_desktop.formats import amount, euros, parse_money_sum
from smartaachen_desktop.gui.budget.cells import BudgetCells
from smartaachen_desktop.gui.budget.editor import CellEditor
from smartaachen_desktop.gui.budget.header import BudgetHeader
from smartaachen_desktop.gui.budget.model import PER_YEAR, BudgetModel, CellKey
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.queries.words import COST_NAMES

NAME_LEAST, NAME_MOST = 140, 360
STARTERS = frozenset("0123456789=+-−,")
MENU_KEY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class BudgetTable(QTableView):
    """Amounts and names are edited in place; what shall be stored goes out as signals."""

    amount_entered = Signal(object, int)
    """CellKey and cents."""
    name_entered = Signal(object, str)
    line_named = Signal(object, str)
    """Group and name of the new line."""
    removal_wished = Signal(object)
    group_wished = Signal(object, object)
    addition_wished = Signal()
    resolution_wished = Signal(object)

    def __init__(self, theme: ThemeBox, model: BudgetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.budget = theme, model
        self.editor: CellEditor | None = None
        self._editing: CellKey | None = None
        self._kept: tuple[UUID | int, int] | None = None
        self._scrolls = False
        self.setModel(model)
        self.cells = BudgetCells(theme, model, self)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(BudgetHeader(theme, model, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Haushalt nach Positionen und Jahren"))
        self.setProperty("focus_ring", "inside")
        model.modelAboutToBeReset.connect(self._keep_place)
        model.reshaped.connect(self.reshape)
        model.dataChanged.connect(self._fit)
        self.horizontalScrollBar().valueChanged.connect(self._replace_editor)
        self.verticalScrollBar().valueChanged.connect(self._replace_editor)

    # Arrangement

    def _keep_place(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            line = self.budget.rows[index.row()].line
            self._kept = (line.id if line else index.row(), index.column())

    def reshape(self) -> None:
        """Set spans, heights and widths anew and find the current cell again."""
        self.clearSpans()
        columns = self.budget.columnCount()
        for number, row in enumerate(self.budget.rows):
            self.setRowHeight(number, self.cells.height(number))
            if (row.is_head or row.draft or not self.budget.budget.years) and columns > 1:
                self.setSpan(number, 0, 1, columns)
        self._fit()
        if self._kept is not None:
            place, column = self._kept
            found = place if isinstance(place, int) else self.budget.find(place).row()
            found = min(found if found >= 0 else 1, len(self.budget.rows) - 1)
            self.setCurrentIndex(self.budget.index(found, min(column, columns - 1)))
        self.updateGeometry()
        self._replace_editor()

    def _fit(self) -> None:
        """Every amount fits whole, or the table scrolls sideways; columns of a kind are alike where there is room."""
        room, count = self.viewport().width(), self.budget.columnCount()
        needed = [self.cells.needed_width(column) for column in range(1, count)]
        alike = [max(needed[place % PER_YEAR : -1 : PER_YEAR]) for place in range(len(needed) - 1)] + needed[-1:]
        widths = alike
        if sum(alike) + self.cells.name_width() > room:  # the names get what the amounts can spare
            widths = [self.cells.needed_width(column, tight=True) for column in range(1, count)]
        spare = room - sum(widths) - NAME_LEAST
        name = NAME_LEAST + max(0, min(spare, self.cells.name_width() - NAME_LEAST, NAME_MOST - NAME_LEAST))
        if not self.budget.budget.years:
            name = room - sum(widths)
        share, rest = divmod(max(0, room - sum(widths) - name), len(widths))
        self.setColumnWidth(0, name)
        if name != self.cells.name_room:
            self.cells.name_room = name
            for number in range(len(self.budget.rows)):
                self.setRowHeight(number, self.cells.height(number))
            self.updateGeometry()
        for number, width in enumerate(widths):
            self.setColumnWidth(number + 1, width + share + (1 if number < rest else 0))
        self.horizontalHeader().viewport().update()
        if self._scrolls != (spare < 0):
            self._scrolls = spare < 0
            policy = Qt.ScrollBarPolicy
            self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if self._scrolls else policy.ScrollBarAlwaysOff)
            self.updateGeometry()
        self._replace_editor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def content_height(self) -> int:
        rows = sum(self.cells.height(row) for row in range(len(self.budget.rows)))
        bar = self.horizontalScrollBar().sizeHint().height() if self._scrolls else 0
        return rows + self.horizontalHeader().sizeHint().height() + bar + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        return QSize(600, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(400, min(self.content_height(), 190))

    # Editing

    def edit_cell(self, index: QModelIndex, typed: str | None = None) -> bool:
        """Open the editor over a cell; False for cells that are computed or while another text is wrong."""
        if self.editor is not None and not self.editor.store():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        row = self.budget.rows[index.row()] if index.isValid() else None
        if row is None or not (row.draft or self.budget.flags(index) & Qt.ItemFlag.ItemIsEditable):
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        key = self.budget.key(index)
        if key is None:
            name = self.budget.name(index.row())
            label = self.tr("Name der Haushaltsposition")
            self._open(index, CellEditor(self.theme, self.viewport(), name, label, self._read_name, right=False), typed)
            return True
        cents = self.budget.cents(index.row(), index.column()) or 0
        label = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        editor = CellEditor(self.theme, self.viewport(), amount(cents), label, self._read_amount, right=True)
        self._open(index, editor, typed)
        return True

    def _open(self, index: QModelIndex, editor: CellEditor, typed: str | None) -> None:
        self.editor = editor
        self._editing = self.budget.key(index)
        row = self.budget.rows[index.row()]
        line = row.line
        key, group = self._editing, row.group
        if key is not None:
            editor.stored.connect(lambda text: self._finish(lambda: self._store_amount(key, text)))
        elif line is not None:
            editor.stored.connect(lambda text: self._finish(lambda: self.name_entered.emit(line.id, text.strip())))
        else:
            editor.stored.connect(lambda text: self._finish(lambda: self._store_draft(group, text)))
        editor.cancelled.connect(lambda: self._finish(lambda: self.budget.set_draft(None)))
        editor.gone_on.connect(self._go_on)
        editor.open(self.edit_rect(index), typed)

    def edit_rect(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        if index.column() == 0:
            rect.setWidth(min(self.columnWidth(0), NAME_MOST))
            rect.adjust(14, 0, 0, 0)
        return rect

    def _store_amount(self, key: CellKey, text: str) -> None:
        cents = parse_money_sum(text)
        index = self.budget.find_key(key)
        if cents != self.budget.cents(index.row(), index.column()):
            self.amount_entered.emit(key, cents)

    def _store_draft(self, group: CostGroup | None, text: str) -> None:
        self.budget.set_draft(None)
        self.line_named.emit(group, text.strip())

    def _finish(self, then: Callable[[], object]) -> None:
        editor, self.editor, self._editing = self.editor, None, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.close_down()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        then()

    def _go_on(self, step: int) -> None:
        """Tab: the next cell that can be edited, across rows."""
        columns = self.budget.columnCount()
        here = self.currentIndex().row() * columns + self.currentIndex().column()
        for place in range(here + step, -1 if step < 0 else columns * len(self.budget.rows), step):
            index = self.budget.index(*divmod(place, columns))
            if self.budget.key(index) is not None:
                self.edit_cell(index)
                return

    def _replace_editor(self) -> None:
        if self.editor is None:
            return
        key = self._editing
        index = self.budget.find_key(key) if key is not None else self.currentIndex()
        if index.isValid():
            self.editor.place(self.edit_rect(index))

    def _read_amount(self, text: str) -> str:
        return self.tr("= {sum} · Enter übernimmt").format(sum=euros(parse_money_sum(text)))

    def _read_name(self, text: str) -> str:
        if not text.strip():
            raise InvalidInput("empty_name", self.tr("Die Haushaltsposition braucht einen Namen."), field="name")
        return self.tr("Enter übernimmt")

    def reopen(self, index: QModelIndex, text: str, sentence: str) -> None:
        """A rule refused what was typed: give the text back with the reason."""
        if self.edit_cell(index, text) and self.editor is not None:
            self.editor.refuse(sentence)

    def start_draft(self, group: CostGroup) -> None:
        """Open a row for a new line and ask for its name."""
        self.budget.set_draft(group)
        for number, row in enumerate(self.budget.rows):
            if row.draft:
                self.edit_cell(self.budget.index(number, 0))

    # Keys and mouse

    def current_group(self) -> CostGroup:
        index = self.currentIndex()
        known = index.isValid() and self.budget.budget.lines
        group = self.budget.rows[index.row()].group if known else None
        return group or CostGroup.MATERIAL

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        row = self.budget.rows[index.row()] if index.isValid() else None
        text = event.text()
        if key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_cell(index)
        elif key == Qt.Key.Key_Insert:
            self.addition_wished.emit()
        elif key == Qt.Key.Key_Delete and row is not None and row.line is not None:
            cell = self.budget.key(index)
            if cell is None and index.column() == 0:
                self.removal_wished.emit(row.line.id)
            elif cell is not None and self.budget.cents(index.row(), index.column()):
                self.amount_entered.emit(cell, 0)
        elif text in STARTERS and text and not event.modifiers() & MENU_KEY and self.budget.key(index) is not None:
            self.edit_cell(index, text)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.edit_cell(self.indexAt(event.position().toPoint())):
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        line = self.budget.rows[index.row()].line if index.isValid() else None
        if line is None:
            return
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        name, other = self.budget.index(index.row(), 0), next(each for each in CostGroup if each is not line.group)
        menu = QMenu(self)
        menu.addAction(self.tr("Umbenennen")).triggered.connect(lambda: self.edit_cell(name))
        menu.addAction(self.tr("Zu „{group}“ verschieben").format(group=COST_NAMES[other])).triggered.connect(
            lambda: self.group_wished.emit(line.id, other)
        )
        menu.addSeparator()
        resolution = self.budget.resolution(index)
        if resolution is not None:
            words = self.tr("Zum Beschluss {number}").format(number=resolution[1])
            menu.addAction(mnemonic_safe(words)).triggered.connect(lambda: self.resolution_wished.emit(resolution[0]))
        menu.addAction(self.tr("Haushaltsposition löschen")).triggered.connect(
            lambda: self.removal_wished.emit(line.id)
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
