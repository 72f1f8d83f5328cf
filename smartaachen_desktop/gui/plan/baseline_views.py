"""Opens what belongs to baselines: the dialog that keeps one, the comparison, the readjustment."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QStackedLayout

from smartaachen_desktop.gui.plan.baseline_adjust import ReadjustDialog
from smartaachen_desktop.gui.plan.baseline_page import ComparisonPage
from smartaachen_desktop.gui.plan.baseline_take import TakeDialog
from smartaachen_desktop.model.baseline_comparison import Difference
from smartaachen_desktop.services.queries.open_items import OpenMeeting, open_meetings

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace


class Comparing(QObject):
    """`page` is made when it is first wanted and then lies in the stack of the view."""

    def __init__(self, view: "PlanWorkspace", stack: QStackedLayout) -> None:
        super().__init__(view)
        self._view, self._stack = view, stack
        self.page: ComparisonPage | None = None
        self.dialog: QDialog | None = None
        view.baselines.changed.connect(self.renew)

    @property
    def is_open(self) -> bool:
        return self.page is not None and self._stack.currentWidget() is self.page

    def take(self) -> None:
        view = self._view
        if not view.plan.measures:
            view.context.messages.show_toast(self.tr("Der Projektplan ist leer; es gibt nichts festzuhalten."))
            return
        names = [row.name for row in view.baselines.read.rows]
        dialog = TakeDialog(view.context.theme, view.plan, view.today(), names, view.change.run_for, view)
        dialog.accepted.connect(partial(self._taken, dialog))
        self._open(dialog)

    def _taken(self, dialog: TakeDialog) -> None:
        name = " ".join(dialog.name.text().split())
        self._view.context.messages.show_toast(self.tr("Basisplan „{name}“ festgehalten").format(name=name))

    # The comparison

    def open(self) -> None:
        view = self._view
        if not view.baselines.has_any():
            return
        if self.page is None:
            self.page = page = ComparisonPage(view.context.theme, view.context.bridge)
            page.closed.connect(self.close)
            page.document_wished.connect(view.document_wished)
            page.measure_wished.connect(self._go_to)
            page.readjust_wished.connect(self._ask_meetings)
            self._stack.addWidget(page)
        if view.details.isVisible():
            view.openings.close_details()  # their Esc would stand against the page's
        self._stack.setCurrentWidget(self.page)
        self.page.show_baselines(view.baselines.read.rows, view.baselines.read.shown, view.context.clock())
        self.page.table.setFocus()

    def close(self) -> None:
        self._stack.setCurrentIndex(0)
        self._view.table.setFocus()

    def renew(self) -> None:
        """The plan or its baselines changed."""
        if not self.is_open or self.page is None:
            return
        rows = self._view.baselines.read.rows
        if rows:
            self.page.show_baselines(rows, None, self._view.context.clock())
        else:
            self.close()

    def _go_to(self, measure: UUID) -> None:
        self.close()
        self._view.focus_record(measure)

    # Readjusting

    def _ask_meetings(self, differences: tuple[Difference, ...]) -> None:
        view = self._view
        view.context.bridge.query(open_meetings, partial(self._readjust, differences), owner=self)

    def _readjust(self, differences: tuple[Difference, ...], meetings: tuple[OpenMeeting, ...]) -> None:
        view = self._view
        dialog = ReadjustDialog(view.context.theme, differences, meetings, view.change.run_for, view)
        dialog.prepared.connect(self._prepared)
        self._open(dialog)

    def _prepared(self, words: str) -> None:
        self._view.context.messages.show_toast(words)
        if self.page is not None:
            self.page.model.untick()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._dialog_closed)
        dialog.open()

    def _dialog_closed(self) -> None:
        self.dialog = None
