"""Columns of the table that are shown on wish, remembered on this machine, and what they need to know."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from smartaachen_desktop.gui.plan.baseline_menu import COLUMNS
from smartaachen_desktop.gui.plan.inputs import Choices
from smartaachen_desktop.gui.plan.model import COST, DEPARTMENT, HORIZON, KEPT_BEGIN, STATUS
from smartaachen_desktop.gui.plan.rows import Entry
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.services.queries.cost_sums import cost_sums
from smartaachen_desktop.services.queries.plan import PlanView

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

KEY = "plan_columns"
NAMES = {STATUS: "status", HORIZON: "horizon", DEPARTMENT: "department", COST: "cost"}
WIDTHS = {STATUS: 88, HORIZON: 104, DEPARTMENT: 96, COST: 104}
MOST_SHARE = 0.62
"""So much of the width the table takes by itself at most; what does not fit is scrolled to."""


class Columns(QObject):
    """Status, Horizont, Dienststelle and Kosten; the table gets as much wider as there is room."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self._sums: tuple[PlanView, Mapping[UUID, int]] | None = None
        settings = view.context.settings
        kept = set(settings.kept_list(KEY)) if settings is not None else set()
        for column, width in WIDTHS.items():
            view.table.setColumnWidth(column, width)
            view.table.setColumnHidden(column, NAMES[column] not in kept)
        if any(map(self.is_on, WIDTHS)):
            view.splitter.installEventFilter(self)
        view.model.cost = self.cost
        head = view.table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda place: self.open_menu(head.mapToGlobal(place)))

    def is_on(self, column: int) -> bool:
        return not self._view.table.isColumnHidden(column)

    def toggle(self, column: int) -> None:
        view = self._view
        on = not self.is_on(column)
        view.table.setColumnHidden(column, not on)
        settings = view.context.settings
        if settings is not None:
            settings.keep_list(KEY, [name for each, name in NAMES.items() if self.is_on(each)])
        self._make_room(0 if on else WIDTHS[column])

    def _make_room(self, less: int = 0) -> None:
        """Wider where the columns need it and there is room; where one went, by so much narrower at most."""
        table, splitter = self._view.table, self._view.splitter
        left, middle, *rest = splitter.sizes()
        needed = table.natural_width() + sum(map(table.columnWidth, range(KEPT_BEGIN, COST + 1)))
        if less:
            wanted = max(left - less, min(left, needed))
        else:
            wanted = max(left, min(needed, round((left + middle) * MOST_SHARE)))
        splitter.setSizes([wanted, max(middle + left - wanted, 0), *rest])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the view has its width, columns that were on the last time get their room."""
        if event.type() == QEvent.Type.Resize and self._view.isVisible():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._make_room)
        return super().eventFilter(watched, event)

    def open_menu(self, place: QPoint | None = None) -> None:
        """Which columns are shown; by key under the table's head."""
        view, head = self._view, self._view.table.horizontalHeader()
        menu = QMenu(view)
        menu.setObjectName("columns")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in WIDTHS:
            action = menu.addAction(str(view.model.heads[column]))
            action.setCheckable(True)
            action.setChecked(self.is_on(column))
            action.triggered.connect(lambda _on=False, column=column: self.toggle(column))
        if view.baselines.read.rows:
            menu.addSeparator()
            words = self.tr("Spalten des Basisplans") + "\t" + german_key(COLUMNS)
            action = menu.addAction(words, view.baselines.toggle_columns)
            action.setCheckable(True)
            action.setChecked(view.baselines.columns and view.baselines.read.shown is not None)
        menu.popup(place or head.mapToGlobal(head.rect().bottomLeft()))

    def show_choices(self, choices: Choices) -> None:
        """What cells and details offer."""
        self._view.model.choices = choices
        self._view.details.show_choices(choices)

    def cost(self, entry: Entry) -> int:
        """In cents over all years, with the steps below; summed once for each plan that was read, and only on wish."""
        plan = self._view.plan
        if self._sums is None or self._sums[0] is not plan:
            self._sums = plan, cost_sums(plan.measures)
        return self._sums[1].get(entry.measure.id, 0) if entry.measure is not None else 0

    def follow(self) -> None:
        """The plan was read anew; the sums of measures above a changed one are in no row that changed."""
        if self.is_on(COST):
            self._view.table.viewport().update()
