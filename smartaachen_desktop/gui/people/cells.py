"""How a cell is painted and edited."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smartaachen_desktop.formats import day, parse_day
from smartaachen_desktop.gui.people.lines import CHECK, CHOICE, COLUMN, DATE, LINE, Column, Line
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.card import paint_section_head
from smartaachen_desktop.gui.shared.rows import Index, RowLook, paint_row_ground
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError

BOX = 16
INDENT = 20


class CellDelegate(QStyledItemDelegate):
    refused = Signal(str)

    def __init__(self, theme: ThemeBox, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.theme, self._view = theme, view
        self.editor: QWidget | None = None
        theme.changed.connect(lambda _theme: view.viewport().update())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.key is None:
            paint_section_head(painter, QRectF(rect), self.theme, line.title, line.note)
        else:
            self._paint_cell(painter, rect, option, index, line)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index, line: Line
    ) -> None:
        theme, column = self.theme, index.data(COLUMN)
        state: Any = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hover = self._view.indexAt(self._view.viewport().mapFromGlobal(self._view.cursor().pos())).row() == index.row()
        paint_row_ground(painter, rect, theme, RowLook(hover=hover and self._view.underMouse(), selected=chosen))
        value = index.data(Qt.ItemDataRole.EditRole)
        if column.kind == CHECK:
            self._paint_check(painter, rect, bool(value), column)
        else:
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            font = theme.fonts.base("table", tabular=True)
            ink = theme.colour("ink2" if line.faded or not column.editable else "ink")
            left = 12 + line.depth * INDENT if index.column() == 0 else 6
            paint.text(painter, QRectF(rect).adjusted(left, 0, -6, -1), words, font, ink)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            paint.focus_inside(painter, rect, theme)

    def _paint_check(self, painter: QPainter, rect: QRect, checked: bool, column: Column) -> None:
        theme = self.theme
        box = QRectF(rect.left() + 8, rect.center().y() - BOX / 2, BOX, BOX)
        ground = theme.colour("petrol" if checked else "surface")
        paint.box(painter, box, ground, theme.colour("petrol" if checked else "control"), radius=3)
        if checked:
            theme.icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", theme.colour("on_petrol"))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        self.editor = self._make_editor(parent, index)
        return self.editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.editor = None
        super().destroyEditor(editor, index)

    def _make_editor(self, parent: QWidget, index: Index) -> QWidget:
        column: Column = index.data(COLUMN)
        if column.kind == CHOICE:
            combo = Combo(column.title, column.choices(), parent)
            combo.picked.connect(lambda _value: self._finish(combo))
            return combo
        editor = QLineEdit(parent)
        editor.setAccessibleName(column.title)
        editor.setFont(self.theme.fonts.base("table", tabular=True))
        if column.kind == DATE:
            editor.setPlaceholderText("TT.MM.JJJJ")
        return editor

    def _finish(self, combo: Combo) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # a refresh of the row asks again; what is typed stays
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Combo):
            editor.set_value(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        column: Column = index.data(COLUMN)
        if isinstance(editor, Combo):
            model.setData(index, editor.value())
        elif isinstance(editor, QLineEdit):
            text = editor.text().strip()
            try:
                model.setData(index, self._read(column, text))
            except UserError as error:
                self.refused.emit(error.sentence())

    @staticmethod
    def _read(column: Column, text: str) -> Any:
        if column.kind != DATE:
            return text
        return parse_day(text) if text else None

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect = QRect(option.rect)
        editor.setGeometry(rect.adjusted(2, 0, -2, -1))


def write_day(value: Any) -> str:
    return day(value)
