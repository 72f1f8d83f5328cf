"""Finanzielle Auswirkungen: yes or no, a note, and the lines the paper proposed, with sums per year."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smartaachen_desktop.formats import euros
from smartaachen_desktop.gui.papers.parts import Choice, Section, cell
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.saved import TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.budget import BudgetView

ROW, AMOUNT = 28, 124
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FinanceTable(paint.Painted):
    """The painted table; its whole content is in the accessible description."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.budget: BudgetView | None = None
        self.setAccessibleName(self.tr("Finanzielle Auswirkungen je Jahr"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_budget(self, budget: BudgetView) -> None:
        self.budget = budget
        self.setAccessibleDescription("\n".join("; ".join(row) for row in self.rows()))
        self.updateGeometry()
        self.update()

    def rows(self) -> list[list[str]]:
        """Head, lines and sums as they are painted."""
        if self.budget is None:
            return []
        head = ["", *(str(year) for year in self.budget.years)]
        lines = [[line.name, *(euros(each.planned) for each in line.amounts)] for line in self.budget.lines]
        return [head, *lines, [self.tr("Summe"), *(euros(each.planned) for each in self.budget.sums)]]

    def sizeHint(self) -> QSize:
        return QSize(400, ROW * len(self.rows()) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = self.begin(), self.theme
        rows = self.rows()
        years = len(rows[0]) - 1 if rows else 0
        first = self.width() - years * AMOUNT
        for number, row in enumerate(rows):
            head, total = number == 0, number == len(rows) - 1
            area = QRectF(0, number * ROW + (2 if total else 0), self.width(), ROW)
            if head:
                painter.fillRect(area, theme.colour("sunken"))
            painter.setPen(QPen(theme.colour("ink" if total else "line"), 2 if total else 1))
            edge = area.top() if total else area.bottom()
            painter.drawLine(QPointF(area.left(), edge), QPointF(area.right(), edge))
            font = theme.fonts.base("table", bold=head or total, tabular=True)
            ink = theme.colour("ink2" if head else "ink")
            paint.text(painter, area.adjusted(8, 0, -years * AMOUNT - 8, 0), row[0], font, ink)
            for column, words in enumerate(row[1:]):
                at = QRectF(first + column * AMOUNT, area.top(), AMOUNT - 8, ROW)
                paint.text(painter, at, words, font, ink, RIGHT)


class Finance(Section):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Finanzielle Auswirkungen"), parent=parent)
        self.effects = Choice(
            theme, self.tr("Finanzielle Auswirkungen"), ((True, self.tr("JA")), (False, self.tr("NEIN")))
        )
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(PlainLabel(theme, self.tr("Hat die Vorlage finanzielle Auswirkungen?")))
        row.addWidget(self.effects, 1)
        self.body.addLayout(row)
        self.note = TextField(theme, self.tr("Weitere Erläuterungen zu den Finanzen"), least=1)
        self.body.addLayout(cell(theme, self.tr("Weitere Erläuterungen (bei Bedarf)"), self.note))
        self.table = FinanceTable(theme)
        self.none = PlainLabel(
            theme,
            self.tr(
                "Der Vorlage ist noch keine Haushaltsposition zugeordnet. Positionen legt die Ansicht Haushalt an."
            ),
            "ink2",
            "table",
            wrap=True,
        )
        self.body.addWidget(self.table)
        self.body.addWidget(self.none)

    def show_budget(self, budget: BudgetView) -> None:
        self.table.show_budget(budget)
        self.table.setVisible(bool(budget.lines))
        self.none.setVisible(not budget.lines)
