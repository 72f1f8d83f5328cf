"""What opens beside and over the plan: details, menu, conflicts, days off, printing; Esc closes it again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from smartaachen_desktop.gui.plan.days_off import DaysOffDialog
from smartaachen_desktop.gui.plan.menu import fill_menu
from smartaachen_desktop.gui.plan.model import CONTACT
from smartaachen_desktop.gui.plan.print_dialog import PlanPrintDialog

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace


class Openings(QObject):
    """Made when the view has its parts."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self.days_off: DaysOffDialog | None = None
        self._escape = QShortcut(QKeySequence("Esc"), view)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self._escaped)
        self._escape.setEnabled(False)

    def follow(self) -> None:
        """The plan was read anew."""
        view = self._view
        view.conflicts.show_plan(view.plan, view.times)
        if self.days_off is not None:
            self.days_off.show_days(view.plan.days_off)

    # Details

    def open_details(self, row: int, column: int = 1) -> None:
        view = self._view
        entries = view.model.entries
        if not 0 <= row < len(entries) or entries[row].measure is None:
            return
        view.table.choose(row)
        view.details.show()
        view.details.show_measure(entries[row].measure, view.plan)
        view.details.take_focus(contact=column == CONTACT)
        self._escape.setEnabled(True)

    def close_details(self) -> None:
        self._view.details.hide()
        self._escape.setEnabled(False)
        self._view.table.setFocus()

    def pulling(self, pulling: bool) -> None:
        """A bar is pulled, or let go: Esc takes it back."""
        self._escape.setEnabled(pulling or self._view.details.isVisible())
        if not pulling:
            self._view.reading.show_waiting()

    def _escaped(self) -> None:
        canvas = self._view.chart.canvas
        if canvas.is_pulling():
            canvas.cancel()
        elif self._view.details.isVisible():
            self.close_details()

    # Menu, list, dialogs

    def show_menu(self, row: int, place: QPoint) -> None:
        view = self._view
        if row < 0:
            return
        if row not in view.chart.scene.chosen:
            view.table.choose(row)
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, view, view.model.entries[row])
        menu.popup(place)

    def toggle_conflicts(self) -> None:
        """Open or close the list of what does not go together."""
        conflicts = self._view.conflicts
        conflicts.setVisible(not conflicts.isVisible())
        (conflicts if conflicts.isVisible() else self._view.table).setFocus()

    def show_days_off(self) -> None:
        view = self._view
        strategy = view.plan.strategy_id
        if strategy is None:
            return
        dialog = self.days_off = DaysOffDialog(view.context.theme, strategy, view.change.run_for, view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._days_off_closed)
        dialog.show_days(view.plan.days_off)
        dialog.open()

    def _days_off_closed(self) -> None:
        self.days_off = None

    def print_plan(self) -> None:
        """Ask how the plan shall look on paper."""
        view = self._view
        if view.plan.strategy_id is None:
            return
        saved = view.filters.current()
        dialog = PlanPrintDialog(
            view.context.theme, view.plan, view.times, view.today(), view.filters.now, view,
            saved.name if saved else "", view.baselines.row, tuple(view.baselines.read.kept.values()),
            status_line=view.looks.is_on("progress_line"),
        )  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wished.connect(view.document_wished)
        dialog.open()
