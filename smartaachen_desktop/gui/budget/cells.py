"""How the cells of the budget look."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smartaachen_desktop.gui.budget.model import BudgetModel, Index, Row
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
PADDING = 6
INDENT = 20
SUM_HEIGHT = 34
HEAD_HEIGHT = 26
ICON = 14
CORNER = 7
NAME_STEP = 17


class BudgetCells(QStyledItemDelegate):
    """Numbers right, zero paler, available bold petrol, a negative with icon, real minus and soft red ground."""

    def __init__(self, theme: ThemeBox, model: BudgetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._budget = theme, model
        self.name_room = 10_000
        """Width of the first column; longer names take a second line."""

    def height(self, row: int) -> int:
        this = self._budget.rows[row]
        if this.is_sum:
            return SUM_HEIGHT
        size = self.theme.current.size
        if this.is_head:
            return HEAD_HEIGHT
        long = this.line is not None and self._name_takes(this.line.name) > self.name_room
        return size.row_two_lines if long else size.row

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height(index.row()))

    def needed_width(self, column: int, *, tight: bool = False) -> int:
        """What the widest amount of a column takes; `tight` is for the narrow window."""
        model, font = self._budget, self.theme.fonts.table(bold=True)
        widest = paint.width_of(model.heading(column), self.theme.fonts.base("small", bold=True))
        if model.budget.years and model.year_of(column) is None:
            widest = max(widest, paint.width_of(model.years_together(), self.theme.fonts.number("base")))
        for row in range(len(model.rows)):
            cents = model.cents(row, column)
            if cents is not None:
                widest = max(widest, paint.width_of(model.money(cents), font) + (ICON + 4 if cents < 0 else 0))
        return widest + (PADDING + 4 if tight else 2 * PADDING + 2)

    def _name_takes(self, name: str) -> int:
        return paint.width_of(name, self.theme.fonts.table()) + INDENT + 2 * PADDING + 2

    def name_width(self) -> int:
        """What the longest name takes."""
        return max((self._name_takes(row.line.name) for row in self._budget.rows if row.line), default=0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        this, column = self._budget.rows[index.row()], index.column()
        cents = self._budget.cents(index.row(), column)
        flag = QStyle.StateFlag
        chosen, focused = bool(state & flag.State_Selected), bool(state & flag.State_HasFocus)
        hovered = bool(state & flag.State_MouseOver) and bool(self._budget.flags(index) & Qt.ItemFlag.ItemIsEditable)
        available = column > 0 and self._budget.year_of(column) is not None and self._budget.kind_of(column) is None
        over = available and cents is not None and cents < 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "sunken" if this.is_head or this.is_sum or hovered else "surface"
        ground = "select" if chosen else "bad_soft" if over else ground
        painter.fillRect(rect, self.theme.colour(ground))
        self._rules(painter, QRectF(rect), this, column)
        area = QRectF(rect).adjusted(PADDING, 0, -PADDING, -1)
        if this.is_sum:
            area.adjust(0, 2, 0, 0)
        if column == 0:
            self._name(painter, area, this, index)
        elif cents is not None:
            if self._budget.resolution(index) is not None:
                self._corner(painter, QRectF(rect))
            self._amount(painter, area, cents, bold=this.is_sum or available, available=available, over=over)
        if focused:
            paint.focus_inside(painter, QRectF(rect).adjusted(1, 0, 0, -1), self.theme)
        painter.restore()

    def _rules(self, painter: QPainter, rect: QRectF, this: Row, column: int) -> None:
        painter.setPen(QPen(self.theme.colour("line"), 1))
        if not this.is_sum:
            painter.drawLine(rect.bottomLeft() + QPointF(0, -0.5), rect.bottomRight() + QPointF(0, -0.5))
        if not this.is_head and column > 0 and self._budget.kind_of(column) == "planned":
            painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), self.theme.colour("control"))
        if not this.is_head and column == self._budget.columnCount() - 1:
            painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), self.theme.colour("control"))
        if this.is_sum:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), self.theme.colour("ink"))

    def _corner(self, painter: QPainter, rect: QRectF) -> None:
        """A small corner says that a resolution set the amount; the tooltip names it."""
        left, top = rect.left() + 1, rect.top()
        corner = [QPointF(left, top), QPointF(left + CORNER, top), QPointF(left, top + CORNER)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("petrol"))
        painter.drawPolygon(corner)

    def _name(self, painter: QPainter, area: QRectF, this: Row, index: Index) -> None:
        inset = 6 if this.is_head or this.is_sum else INDENT
        if this.is_head:
            font, role = self.theme.fonts.base("small", bold=True), "ink2"
        else:
            font, role = self.theme.fonts.table(bold=this.is_sum), "ink"
        words = self._budget.name(index.row())
        paint.lines(painter, area.adjusted(inset, 0, 0, 0), words, font, self.theme.colour(role), NAME_STEP)

    def _amount(self, painter: QPainter, area: QRectF, cents: int, *, bold: bool, available: bool, over: bool) -> None:
        role = "bad" if over else "petrol" if available else "ink" if cents or bold else "ink2"
        font = self.theme.fonts.table(bold=bold and (bool(cents) or available))
        if not cents and not available:
            role = "ink2"
        words = self._budget.money(cents)
        paint.text(painter, area, words, font, self.theme.colour(role), RIGHT, elide=False)
        if over:
            left = area.right() - paint.width_of(words, font) - ICON - 4
            box = QRectF(left, area.center().y() - ICON / 2, ICON, ICON)
            self.theme.icons.paint(painter, box, "warning", self.theme.colour("bad"))
