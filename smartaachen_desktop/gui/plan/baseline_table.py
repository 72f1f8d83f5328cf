"""The table of the comparison: heads over all columns, Space ticks, Enter goes to the measure."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smartaachen_desktop.gui.plan.baseline_model import (
    BEFORE,
    FATE,
    NOW,
    NUMBER,
    RESOLUTION,
    TITLE,
    WORDS,
    Index,
    ReviewModel,
)
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.fields import paint_field_mark
from smartaachen_desktop.gui.theme import Theme, ThemeBox

WIDTHS = {NUMBER: 78, FATE: 118, BEFORE: 196, NOW: 196, RESOLUTION: 112}
SIDE, HIGH = 11, 12
"""Room that a cell needs around its words."""
FITTED = 600
"""Up to so many lines get the height of their words; measuring thousands would hold the window."""


class ReviewTable(QTableView):
    """Read only; what is ticked is readjusted."""

    opened = Signal(object)
    """The measure of the line."""

    def __init__(self, theme: ThemeBox, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._lines = theme, model
        self.setModel(model)
        self.setItemDelegate(_Cells(theme, model, self))
        self.setAccessibleName(self.tr("Vergleich mit dem Basisplan als Tabelle"))
        self.setProperty("focus_ring", "inside")
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMinimumWidth(300)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(28)
        rows.setDefaultSectionSize(30)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStyleSheet("QHeaderView::section { border-right: 0; }")
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        for column in (TITLE, WORDS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        model.modelReset.connect(self._laid_out)

    def _restyle(self, theme: Theme) -> None:
        self.horizontalHeader().setFont(theme.fonts.base("small", bold=True))
        self.setFont(theme.fonts.table())
        self.viewport().update()

    def _laid_out(self) -> None:
        self.clearSpans()
        for number, line in enumerate(self._lines.lines):
            if line.difference is None:
                self.setSpan(number, 0, 1, len(self._lines.heads))
        self._fit()
        first = next((number for number, line in enumerate(self._lines.lines) if line.difference is not None), -1)
        if first >= 0:
            self.setCurrentIndex(self._lines.index(first, TITLE))

    def _fit(self) -> None:
        if 0 < len(self._lines.lines) <= FITTED:
            self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _open(self, row: int) -> None:
        line = self._lines.lines[row]
        if line.difference is not None and line.difference.after is not None:
            self.opened.emit(line.difference.now.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            rows = {each.row() for each in self.selectionModel().selectedRows(TITLE)} | {index.row()}
            self._lines.tick(rows)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index.row())
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """Heads carry the sign of their field, as in the plan."""

    def __init__(self, theme: ThemeBox, model: ReviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The style leaves its padding out and would cut the last line off."""
        view = self.parent()
        if not isinstance(view, QTableView) or self._model.lines[index.row()].difference is None:
            return QSize(60, 28)
        words = self._model.text(self._model.lines[index.row()], index.column())
        room = QRect(0, 0, max(view.columnWidth(index.column()) - 2 * SIDE, 20), 1000)
        high = QFontMetrics(view.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        return QSize(room.width(), max(high + HIGH, 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.lines[index.row()]
        rect = QRect(option.rect)
        if line.difference is not None:
            super().paint(painter, option, index)
        else:
            theme = self._theme
            painter.save()
            painter.fillRect(rect, theme.colour("sunken"))
            mark = QRectF(rect.left() + 8, rect.center().y() - 10, 20, 20)
            paint_field_mark(painter, mark, theme, line.letter)
            area = QRectF(rect).adjusted(38, 0, -8, 0)
            font = theme.fonts.base("table", bold=True)
            paint.text(painter, area, line.title, font, theme.colour("ink"), Qt.AlignmentFlag.AlignVCenter)
            painter.restore()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
