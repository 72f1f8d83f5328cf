"""What the measure costs in each year, by budget line, as a small table with its sum."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.field_error import FieldError
from smartaachen_desktop.gui.plan.inputs import Choice, choice_box, choose
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.inputs import MoneyEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.measure_costs import SetMeasureCost
from smartaachen_desktop.services.queries.plan import CostRow, MeasureRow

FIRST_YEAR, LAST_YEAR = 2000, 2199
AMOUNT_WIDTH = 108


class CostList(QWidget):
    """One line per year and budget line; the last one takes a new amount."""

    wanted = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._row: MeasureRow | None = None
        self._shown: object = None
        self.amounts: list[MoneyEdit] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(theme, self.tr("Kosten je Jahr"), "ink2", "small", bold=True))
        self._lines = QGridLayout()
        self._lines.setSpacing(4)
        self._lines.setColumnStretch(1, 1)
        column.addLayout(self._lines)
        self.total = PlainLabel(theme, "", bold=True, tabular=True)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.total)
        self.year = NumberBox()
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setAccessibleName(self.tr("Jahr der neuen Kosten"))
        self.line = choice_box(self.tr("Haushaltsposition der neuen Kosten"))
        self.amount = MoneyEdit(theme, self.tr("Betrag der neuen Kosten"))
        self.amount.setFixedWidth(AMOUNT_WIDTH)
        self.amount.committed.connect(self._added)
        add = QHBoxLayout()
        add.setSpacing(4)
        add.addWidget(self.year, 1, Qt.AlignmentFlag.AlignTop)
        add.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.line)
        column.addLayout(add)
        self.error = FieldError(theme)
        column.addWidget(self.error)

    def show_choices(self, lines: tuple[Choice, ...]) -> None:
        kept = self.line.currentData()
        self.line.clear()
        self.line.addItem(self.tr("ohne Position"), None)
        for key, name in lines:
            self.line.addItem(name, key)
        choose(self.line, kept)

    def show_measure(self, row: MeasureRow, *, other: bool) -> None:
        """Nothing is rebuilt while the costs stay the same; what is being typed would be lost."""
        self._row = row
        if other:
            self.error.show_error("")
            self.amount.set_value(None)
            self.year.setValue(row.start.year if row.start else self.year.value())
            choose(self.line, row.budget_line_id)
        state = (row.id, row.costs)
        if state == self._shown:
            return
        self._shown = state
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.amounts = [self._add_line(number, cost) for number, cost in enumerate(row.costs)]
        self.total.setVisible(bool(row.costs))
        self.total.setText(self.tr("Summe {sum}").format(sum=formats.euros(sum(each.cents for each in row.costs))))

    def _add_line(self, number: int, cost: CostRow) -> MoneyEdit:
        where = cost.line or self.tr("ohne Position")
        name = self.tr("Kosten {year}, {line}").format(year=cost.year, line=where)
        amount = MoneyEdit(self.theme, name)
        amount.setFixedWidth(AMOUNT_WIDTH)
        amount.set_value(cost.cents)
        amount.committed.connect(partial(self._set, cost.year, cost.line_id))
        cross = IconButton(self.theme, "x", self.tr("{name} entfernen").format(name=name), kind="link")
        cross.clicked.connect(partial(self._set, cost.year, cost.line_id, None))
        self._lines.addWidget(PlainLabel(self.theme, str(cost.year), tabular=True), number, 0)
        self._lines.addWidget(PlainLabel(self.theme, where, "ink2", "small", elide=True), number, 1)
        self._lines.addWidget(amount, number, 2)
        self._lines.addWidget(cross, number, 3)
        return amount

    def _set(self, year: int, line: UUID | None, cents: Any, *_ignored: object) -> None:
        if self._row is not None:
            self.wanted.emit(SetMeasureCost(self._row.id, year, cents or 0, line))

    def _added(self, cents: Any) -> None:
        if cents is None or self._row is None:
            return
        line, year = self.line.currentData(), self.year.value()
        if any(each.year == year and each.line_id == line for each in self._row.costs):
            self.error.show_error(
                self.tr("Für {year} gibt es diese Position schon. Ändern Sie den Betrag darüber.").format(year=year)
            )
            return
        self.error.show_error("")
        self._set(year, line, cents)
        self.amount.set_value(None)

    def refuse(self, error: UserError) -> None:
        self._shown = None
        if self._row is not None:
            self.show_measure(self._row, other=False)
        self.error.show_error(error.sentence())
