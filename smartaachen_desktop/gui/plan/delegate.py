"""Cells of the plan's table, and the editor that says what a typed date means or why it means nothing."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.cell_choices import CellChoices
from smartaachen_desktop.gui.plan.cell_edit import CellEdit
from smartaachen_desktop.gui.plan.choice_edits import options
from smartaachen_desktop.gui.plan.edits import begin_text, end_text, reading
from smartaachen_desktop.gui.plan.filter_words import group_count
from smartaachen_desktop.gui.plan.model import (
    BEGIN,
    CHOSEN,
    CONTACT,
    COST,
    END,
    ENTRY_ROLE,
    NUMBER,
    PROGRESS,
    STATUS,
    TITLE,
    Index,
    PlanModel,
    rolled_up,
)
from smartaachen_desktop.gui.plan.periods import parse_span, short_period
from smartaachen_desktop.gui.plan.rows import Entry
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.fields import field_look, paint_field_mark
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.queries.plan import MeasureRow

INDENT = 13
PALE = 0.62
"""What only gives a hit its place; darker than half, so that it is still read."""
PAD = 6
SELECTED, FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
SMOOTH = QPainter.RenderHint.Antialiasing
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlanDelegate(QStyledItemDelegate):
    """Paints rows like the chart's and checks what is typed before the editor closes."""

    editing = Signal(bool)

    def __init__(self, theme: ThemeBox, model: PlanModel, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self.theme = theme
        self._model = model
        self.editor: CellEdit | None = None

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # painted for every row that scrolls in, so nothing is asked twice and no state is saved that nobody changes
        rect, state, column = QRect(option.rect), option.state, index.column()
        entry = self._model.entries[index.row()]
        selected = bool(state & SELECTED)
        ground = "select" if selected else "sunken" if entry.is_group else "surface"
        painter.fillRect(rect, self.theme.colour(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.colour("line"))
        painter.setRenderHint(SMOOTH)
        if entry.measure is None:
            self._group(painter, rect, entry, column)
        else:
            opacity = 0.5 if entry.measure.id in self._model.cut else PALE if entry.pale else 1.0
            if opacity < 1:
                painter.setOpacity(opacity)
            self._measure(painter, rect, entry, entry.measure, column, selected)
            if opacity < 1:
                painter.setOpacity(1.0)
        if column == NUMBER and entry.foldable:
            icon = "caret-right" if entry.folded else "caret-down"
            area = QRectF(rect.right() - 14, rect.center().y() - 6, 12, 12)
            self.theme.icons.paint(painter, area, icon, self.theme.colour("ink2"))
        view = self.parent()
        if state & FOCUSED and isinstance(view, QAbstractItemView) and index == view.currentIndex():
            paint.focus_inside(painter, rect, self.theme)
        painter.setRenderHint(SMOOTH, False)

    def _group(self, painter: QPainter, rect: QRect, entry: Entry, column: int) -> None:
        if column == NUMBER and entry.letter:
            paint_field_mark(painter, QRectF(rect.left() + 8, rect.top() + 2, 20, 20), self.theme, entry.letter)
        elif column == NUMBER and entry.adds:
            area = QRectF(rect.left() + 10, rect.center().y() - 7, 15, 15)
            self.theme.icons.paint(painter, area, "plus", self.theme.colour("ink2"))
        elif column == TITLE and entry.is_group:
            note, small = group_count(entry), self.theme.fonts.base("small", tabular=True)
            room = paint.width_of(note, small) + 14
            font = self.theme.fonts.base("table", bold=True)
            area = QRectF(rect).adjusted(PAD, 0, -room, 0)
            paint.text(painter, area, entry.title, font, self.theme.colour("ink"))
            area.setLeft(min(area.left() + paint.width_of(entry.title, font), area.right()) + 8)
            area.setWidth(room)
            paint.text(painter, area, note, small, self.theme.colour("ink2"), elide=False)
        elif column == TITLE and entry.adds:
            font = self.theme.fonts.base("table")
            words = self._model.add_hint or self._model.text(entry, TITLE)
            key = self.tr("Einfg")
            cap = key_cap_width(self.theme, key)
            area = QRectF(rect).adjusted(PAD, 0, -cap - 12, 0)
            paint.text(painter, area, words, font, self.theme.colour("ink2"))
            left = min(area.left() + paint.width_of(words, font) + 10, rect.right() - cap - 2)
            box = QRectF(left, rect.top() + 3, cap, 17)
            colour = self.theme.colour
            paint_key_cap(painter, box, self.theme, key, colour("ink2"), colour("line"), colour("sunken"))

    def _measure(
        self, painter: QPainter, rect: QRect, entry: Entry, row: MeasureRow, column: int, selected: bool
    ) -> None:
        colour, fonts = self.theme.colour, self.theme.fonts
        area = QRectF(rect).adjusted(PAD if column != NUMBER else 8, 0, -2, -1)
        words = self._model.text(entry, column)
        if column == TITLE:
            area.adjust(entry.depth * INDENT, 0, 0, 0)
            if row.kind is MeasureKind.MILESTONE:
                at = QPointF(area.left() + 4, area.center().y())
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour(field_look(entry.letter).line if entry.letter != "S" else "petrol"))
                painter.drawPolygon(QPolygonF([at + QPointF(*each) for each in ((0, -4), (4, 0), (0, 4), (-4, 0))]))
                area.adjust(13, 0, 0, 0)
            paint.text(painter, area, words, fonts.base("table", bold=selected), colour("ink"))
        elif column == CONTACT and not row.contact:
            icon = QRectF(area.left(), area.center().y() - 7, 14, 14)
            self.theme.icons.paint(painter, icon, "warning", colour("bad"))
            paint.text(painter, area.adjusted(19, 0, 0, 0), words, fonts.base("small"), colour("bad"))
        elif column in (BEGIN, END) and rolled_up(entry):
            paint.text(painter, area, words, fonts.base("small", tabular=True), colour("ink2"))
        elif column in (BEGIN, END):
            self._dates(painter, area, row, column, words)
        elif column in (PROGRESS, COST):
            paint.text(painter, area.adjusted(0, 0, -6, 0), words, fonts.table(), colour("ink2"), RIGHT)
        else:
            role = "ink2" if column in (NUMBER, CONTACT) or column >= STATUS else "ink"
            paint.text(painter, area, words, fonts.table(), colour(role))

    def _dates(self, painter: QPainter, area: QRectF, row: MeasureRow, column: int, words: str) -> None:
        """Both ends as exact as known; where one text says all, it runs on into the column of the end."""
        font, ink = self.theme.fonts.base("small", tabular=True), self.theme.colour("ink2")
        if end_text(row):
            day = row.start if column == BEGIN else row.end
            if paint.width_of(words, font) > area.width() and day is not None:
                words = short_period(day, row.precision)
            paint.text(painter, area, words, font, ink)
            return
        view = self.parent()
        painter.save()
        painter.setClipRect(area.adjusted(-PAD, 0, 2, 1))
        if column == END and isinstance(view, QTableView):
            area.setLeft(area.left() - view.columnWidth(BEGIN))
            words = self._model.series_text(row) or begin_text(row) or self.tr("Termin offen")
        else:
            area.setWidth(area.width() * 2 + PAD + 2)
        paint.text(painter, area, words, font, ink)
        painter.restore()

    # Editing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEdit(self.theme, index, parent)
        editor.setProperty("focus_ring", "none")
        editor.setFont(self.theme.fonts.table())
        editor.setAccessibleName(str(self._model.heads[index.column()]))
        if index.data(ENTRY_ROLE).adds:
            editor.setPlaceholderText(self._model.add_hint)
        editor.setStyleSheet("QLineEdit { padding: 0 4px; min-height: 20px; border-radius: 0; }")
        editor.textEdited.connect(lambda _text: self._read(editor))
        if index.column() in CHOSEN:
            found = options(CHOSEN[index.column()], self._model.choices)
            editor.choices = CellChoices(
                self.theme, editor, found, lambda: self._commit(editor), editor.accessibleName()
            )
        editor.destroyed.connect(lambda: self._gone(editor))
        self.editor = editor
        self.editing.emit(True)
        return editor

    def _gone(self, editor: CellEdit) -> None:
        if self.editor is editor:
            self.editor = None
            self.editing.emit(False)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEdit):
            editor.done()
            self._gone(editor)
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        if index.column() in (BEGIN, END):
            rect.setWidth(max(rect.width(), 150))
        if index.column() in CHOSEN:
            rect.setWidth(max(rect.width(), 130))
        if index.column() == PROGRESS:
            rect.setLeft(rect.right() - 80)
        editor.setGeometry(rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEdit) and not editor.isModified():
            editor.setText(self._model.edit_text(index))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, CellEdit) and not self._error(editor):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, CellEdit):
            if watched.choices is not None and watched.choices.take_key(event):
                return True
            enter = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab
            )  # fmt: skip
            if enter or event.type() == QEvent.Type.FocusOut:
                error = self._error(watched)
                if error:
                    self._show_error(watched, error)
                    return True
            if enter and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                # the base class would queue this; closing at once keeps the order of typed keys
                self._commit(watched)
                return True
        return super().eventFilter(watched, event)

    def _commit(self, editor: CellEdit) -> None:
        """As Enter does."""
        error = self._error(editor)
        if error:
            self._show_error(editor, error)
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _error(self, editor: CellEdit) -> str:
        """Why the text can't be taken over; empty if it can."""
        try:
            self._model.command(self._model.index(*editor.place), editor.text())
        except UserError as error:
            return error.message
        return ""

    def _show_error(self, editor: CellEdit, error: str) -> None:
        editor.setProperty("valid", False)
        editor.setAccessibleDescription(error)
        editor.reading.say(error, editor.geometry(), bad=True)

    def _read(self, editor: CellEdit) -> None:
        """While typing: what a date means; an error that was shown stays until it is mended."""
        if editor.place[1] not in (BEGIN, END) or not editor.text().strip():
            editor.reading.say("", editor.geometry(), bad=False)
            return
        try:
            words = reading(parse_span(editor.text()))
        except UserError:
            words = ""
        editor.reading.say(words, editor.geometry(), bad=False)


def dates_in_words(row: MeasureRow) -> str:
    """Both dates as one phrase."""
    return formats.span(row.start, row.end, row.precision)
