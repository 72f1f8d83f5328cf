"""The two head rows: years with their planned sum above, what the columns hold below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from smartaachen_desktop.formats import euros
from smartaachen_desktop.gui.budget.model import PER_YEAR, BudgetModel
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HEIGHT = 26
PADDING, LEFT = 6, 3


class BudgetHeader(QHeaderView):
    """Paints both rows itself: a header of Qt has one row and no spans."""

    def __init__(self, theme: ThemeBox, model: BudgetModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme, self._budget = theme, model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Spalten des Haushalts"))
        theme.changed.connect(lambda _theme: self.viewport().update())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, model = self.theme.colour, self._budget
        width = self.viewport().width()
        painter.fillRect(self.viewport().rect(), colour("sunken"))
        painter.setPen(QPen(colour("line"), 1))
        end = self.sectionViewportPosition(self.count() - 1) + self.sectionSize(self.count() - 1)
        for y in (HEIGHT - 0.5, 2 * HEIGHT - 0.5):
            painter.drawLine(QPointF(0, y), QPointF(width, y))
        small, bold = self.theme.fonts.base("small", tabular=True), self.theme.fonts.base("small", bold=True)
        head = self.theme.fonts.base("base", bold=True, tabular=True)
        for column in range(self.count()):
            left, size = self.sectionViewportPosition(column), self.sectionSize(column)
            area = QRectF(left + PADDING, HEIGHT, size - 2 * PADDING, HEIGHT)
            words = model.heading(column)
            if column == 0:
                paint.text(painter, area.adjusted(6, 0, 0, 0), words, bold, colour("ink2"))
            else:
                paint.text(painter, area.adjusted(LEFT - PADDING, 0, 0, 0), words, bold, colour("ink2"), RIGHT)
        for number, year in enumerate(model.budget.years):
            first = 1 + number * PER_YEAR
            left = self.sectionViewportPosition(first)
            span = sum(self.sectionSize(first + step) for step in range(PER_YEAR))
            self._divider(painter, left)
            area = QRectF(left + 9, 0, span - 9 - PADDING, HEIGHT)
            paint.text(painter, area, str(year), head, colour("ink"))
            planned = self.tr("Ansatz {sum}").format(sum=euros(model.budget.sums[number].planned))
            paint.text(painter, area.adjusted(48, 0, 0, 0), planned, small, colour("ink2"), RIGHT)
        last = self.count() - 1
        if not model.budget.years:
            return
        left, size = self.sectionViewportPosition(last), self.sectionSize(last)
        self._divider(painter, left)
        area = QRectF(left + LEFT, 0, size - LEFT - PADDING, HEIGHT)
        paint.text(painter, area, model.years_together(), head, colour("ink"), RIGHT)
        if end < width:
            self._divider(painter, end)

    def _divider(self, painter: QPainter, x: float) -> None:
        painter.fillRect(QRectF(x, 0, 1, 2 * HEIGHT), self.theme.colour("control"))
