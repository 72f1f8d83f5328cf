"""Planned as outline, committed hatched, spent solid, with the words below each bar and the data as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.formats import NBSP, amount, euros
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.scroll import scrolled
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.budget import Amounts

BAR, PITCH, GAP = 34, 72, 14
DENSE_BAR, DENSE_PITCH = 26, 58
INSET = 5
LABEL_SHARE = 0.36
LABEL_STEP = 17


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of the chart."""

    label: str
    amounts: Amounts


class BudgetBars(paint.Painted):
    """The bars; all on one scale, so that they can be compared."""

    def __init__(self, theme: ThemeBox, name: str, *, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.bars: tuple[Bar, ...] = ()
        self._name = name
        self._bar, self._pitch = (DENSE_BAR, DENSE_PITCH) if dense else (BAR, PITCH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self.bars = tuple(bars)
        words = "; ".join(f"{bar.label}: {self.caption(bar.amounts)}" for bar in self.bars)
        self.setAccessibleName(f"{self._name}. {words}")
        self.updateGeometry()
        self.update()

    def caption(self, amounts: Amounts) -> str:
        """ "Ist 112.800 · gebunden 49.100 · verfügbar 13.100 €"; what is zero is left out."""
        parts = []
        if amounts.spent:
            parts.append(self.tr("Ist {sum}").format(sum=amount(amounts.spent)))
        if amounts.committed:
            parts.append(self.tr("gebunden {sum}").format(sum=amount(amounts.committed)))
        left = amounts.available
        word = self.tr("überzogen um {sum}") if left < 0 else self.tr("verfügbar {sum}")
        parts.append(word.format(sum=amount(abs(left))))
        return " · ".join(parts) + f"{NBSP}€"

    def sizeHint(self) -> QSize:
        return QSize(320, self._pitch * max(len(self.bars), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, fonts = self.begin(), self.theme.fonts
        label_font = fonts.base(13, bold=True, tabular=True)
        if not self.bars:
            return
        widest = max(paint.width_of(bar.label, label_font) for bar in self.bars)
        left = min(widest, int(self.width() * LABEL_SHARE)) + GAP
        most = max((max(b.amounts.planned, b.amounts.spent + b.amounts.committed) for b in self.bars), default=0)
        scale = max(self.width() - left - 2, 10) / most if most > 0 else 0.0
        for number, bar in enumerate(self.bars):
            top = number * self._pitch
            row = QRectF(0, top, left - GAP, self._bar)
            paint.lines(painter, row, bar.label, label_font, self.theme.colour("ink"), LABEL_STEP)
            self._paint_bar(painter, left, top, bar.amounts, scale)
            over = bar.amounts.available < 0
            font = fonts.base("small", bold=over, tabular=True)
            words = self.caption(bar.amounts)
            start = max(min(left, self.width() - paint.width_of(words, font) - 2), 0)
            below = QRectF(start, top + self._bar + 3, self.width() - start, 18)
            paint.text(painter, below, words, font, self.theme.colour("bad" if over else "ink2"))

    def _paint_bar(self, painter: QPainter, left: float, top: float, amounts: Amounts, scale: float) -> None:
        colour = self.theme.colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        outline = QRectF(left, top, max(amounts.planned * scale, 1), self._bar)
        paint.box(painter, outline, colour("sunken"), colour("control"), 0)
        inner = QRectF(left, top + INSET, max(amounts.spent, 0) * scale, self._bar - 2 * INSET)
        if inner.width() >= 1:
            painter.fillRect(inner, colour("petrol"))
        held = QRectF(inner.right(), inner.top(), max(amounts.committed, 0) * scale, inner.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if held.width() >= 1:
            painter.setBrushOrigin(held.topLeft())
            paint.box(painter, held, paint.hatch(colour("petrol"), colour("surface"), 6, 1.2), colour("petrol"), 0)


class Legend(paint.Painted):
    """The three looks with their words."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = (self.tr("Ist"), self.tr("gebunden"), self.tr("Ansatz"))
        self.setFixedHeight(20)
        self.setAccessibleName(self.tr("Ist: gefüllt, gebunden: schraffiert, Ansatz: Umriss"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        font, left = self.theme.fonts.base("small"), 0.0
        fills: tuple[QColor | QBrush, ...] = (
            colour("petrol"),
            paint.hatch(colour("petrol"), colour("surface"), 6, 1.2),
            colour("sunken"),
        )
        for word, fill, edge in zip(self._words, fills, ("petrol", "petrol", "control"), strict=True):
            paint.box(painter, QRectF(left, 4, 20, 12), fill, colour(edge), 0)
            width = paint.width_of(word, font) + 2
            paint.text(painter, QRectF(left + 26, 0, width, 20), word, font, colour("ink2"))
            left += 26 + width + 22


class ChartPanel(QWidget):
    """Title, the bars with their legend, and a button that shows the same data as a table."""

    def __init__(self, theme: ThemeBox, title: str, first: str, *, dense: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme = theme
        self.title = PlainLabel(theme, title, bold=True, size=14, elide=True)
        self.note = PlainLabel(theme, "", "ink2", "small", tabular=True, elide=True)
        self.switch = KeyButton(theme, self.tr("Tabelle"), kind="link", icon="table", small=True)
        self.switch.setAccessibleName(self.tr("{title}: als Tabelle zeigen").format(title=title))
        self.switch.clicked.connect(self.toggle)
        self.bars = BudgetBars(theme, title, dense=dense)
        self.legend = Legend(theme)
        self.table = self._make_table(title, first)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.note, 1)
        head.addWidget(self.switch)
        picture = QWidget()
        picture.setProperty("ground", "none")
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 4, 4, 0)
        column.setSpacing(4)
        column.addWidget(self.bars)
        column.addWidget(self.legend)
        column.addStretch(1)
        scroll = scrolled(picture)
        self.pages = QStackedWidget()
        self.pages.addWidget(scroll)
        self.pages.addWidget(self.table)
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 10, 16, 8)
        body.setSpacing(4)
        body.addLayout(head)
        body.addWidget(self.pages, 1)

    def _make_table(self, title: str, first: str) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAccessibleName(title)
        table.setFont(self.theme.fonts.table())
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heads = (first, self.tr("Ansatz"), self.tr("gebunden"), self.tr("Ist"), self.tr("verfügbar"))
        for column, words in enumerate(heads):
            item = QTableWidgetItem(words)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setHorizontalHeaderItem(column, item)
        return table

    def show_bars(self, bars: Sequence[Bar], note: str = "") -> None:
        self.note.setText(note)
        self.bars.show_bars(bars)
        self.table.setRowCount(len(bars))
        for row, bar in enumerate(bars):
            self.table.setRowHeight(row, self.theme.current.size.row)
            sums = (bar.amounts.planned, bar.amounts.committed, bar.amounts.spent, bar.amounts.available)
            for column, words in enumerate((bar.label, *(euros(cents) for cents in sums))):
                item = QTableWidgetItem(words)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    def toggle(self) -> None:
        """Bars or table."""
        to_table = self.pages.currentIndex() == 0
        self.pages.setCurrentIndex(int(to_table))
        words, icon = (self.tr("Diagramm"), "chart-bar-horizontal") if to_table else (self.tr("Tabelle"), "table")
        self.switch.set_words(words, icon=icon)
