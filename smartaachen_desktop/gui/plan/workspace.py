"""The project plan view: toolbar, table, time axis, details and legend as one."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop import formats
from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.plan.actions import PlanActions
from smartaachen_desktop.gui.plan.chart import BAR_SIZE, PlanChart
from smartaachen_desktop.gui.plan.details import DetailsPanel
from smartaachen_desktop.gui.plan.inputs import read_choices
from smartaachen_desktop.gui.plan.keys import bind_keys
from smartaachen_desktop.gui.plan.marks import meeting_looks
from smartaachen_desktop.gui.plan.menu import fill_menu
from smartaachen_desktop.gui.plan.model import CONTACT, PlanModel
from smartaachen_desktop.gui.plan.print_dialog import PlanPrintDialog
from smartaachen_desktop.gui.plan.rows import Entry, Rows, build_rows
from smartaachen_desktop.gui.plan.summary import headline, hint_words, hints, selection_words
from smartaachen_desktop.gui.plan.table import PlanTable
from smartaachen_desktop.gui.plan.toolbar import PlanLegend, PlanToolbar
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.plan_times import PlanTimes, plan_times
from smartaachen_desktop.services.strategy import CreateStrategy

SEEN = ("measure", "dependency", "meeting", "field_of_action", "strategy", "person", "department", "budget_line",
        "organization")  # fmt: skip


def read_plan(session: Session) -> tuple[PlanView, PlanTimes]:
    """The plan and what follows from its dates, computed beside the window."""
    plan = plan_view(session)
    return plan, plan_times(plan)


class PlanWorkspace(View):
    """Everything is typed, pulled or chosen here and goes out as one command each."""

    show_on_wall = Signal()
    document_wished = Signal(object)
    """A services.exports.DocumentWish."""
    selection_changed = Signal(str, str)
    """The chosen row for the status bar: what stands out, and the rest."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self.plan = PlanView(None, "", (), (), (), ())
        self._times = PlanTimes()
        self._needle = ""
        self._selected: UUID | str | None = None
        self._wanted: UUID | None = None
        self._waiting: PlanView | None = None
        self._calls = 0
        self.change = PlanActions(self)
        self.toolbar = PlanToolbar(theme)
        self.model = PlanModel(self)
        self.table = PlanTable(theme, self.model)
        self.chart = PlanChart(theme, self.today(), self._rows())
        self.details = DetailsPanel(theme)
        self.legend = PlanLegend(theme)
        self.hint = KeyButton(theme, "", kind="link", icon="warning", small=True)
        self.empty = EmptyView(
            theme, "chart-bar-horizontal", self.tr("Noch keine Strategie"),
            self.tr("Der Projektplan gehört zu einer Strategie. Legen Sie sie an, dann tippen Sie die erste Maßnahme."),
            self.tr("Strategie anlegen"),
        )  # fmt: skip
        self._arrange()
        self._connect()
        bind_keys(self)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self._escaped)
        self._escape.setEnabled(False)

    def today(self) -> date:
        return formats.local(self.context.clock()).date()

    # Building

    def _arrange(self) -> None:
        theme = self.context.theme
        left = Pane(theme)
        left.body.addWidget(self.table, 1)
        foot = QWidget()
        foot.setFixedHeight(BAR_SIZE)
        left.body.addWidget(foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.chart)
        self.splitter.addWidget(self.details)
        self.splitter.setCollapsible(0, False)
        self.splitter.setCollapsible(1, False)
        self.splitter.setCollapsible(2, False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([self.table.natural_width(), 800, theme.current.width.detail])
        self.details.hide()
        below = Pane(theme)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.addWidget(self.legend, 1)
        row.addWidget(self.hint)
        below.body.addLayout(row)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(Rule(theme))
        column.addWidget(self.splitter, 1)
        column.addWidget(Rule(theme))
        column.addWidget(below)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.table)
        self.setAccessibleName(self.tr("Projektplan"))

    def _connect(self) -> None:
        bar, canvas, do = self.toolbar, self.chart.canvas, self.change
        bar.add.clicked.connect(lambda: do.begin_new(MeasureKind.MEASURE))
        bar.milestone.clicked.connect(lambda: do.begin_new(MeasureKind.MILESTONE))
        bar.whole.clicked.connect(self.chart.show_whole)
        bar.today.clicked.connect(self.show_today)
        bar.wall.clicked.connect(self.show_on_wall)
        bar.paper.clicked.connect(self.print_plan)
        bar.zoom_chosen.connect(self.chart.set_zoom)
        bar.filter_changed.connect(self.set_filter)
        self.chart.zoom_changed.connect(bar.zoom.set_current)
        self.hint.clicked.connect(self.next_hint)
        self.empty.pressed.connect(lambda: do.run(CreateStrategy(title="SMART.Aachen")))
        rows, table_bar = self.chart.down, self.table.verticalScrollBar()
        table_bar.rangeChanged.connect(lambda _least, _most: self._same_range())
        canvas.resized.connect(self._same_range)
        table_bar.valueChanged.connect(rows.setValue)
        rows.valueChanged.connect(table_bar.setValue)
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_opened.connect(self.open_details)
        self.table.menu_wanted.connect(self.show_menu)
        self.table.zoom_wanted.connect(self.chart.zoom_by)
        self.table.cells.editing.connect(self._editing)
        self.model.change_wanted.connect(lambda _key, command: do.run(command))
        self.model.add_wanted.connect(do.add)
        canvas.row_chosen.connect(self._canvas_chosen)
        canvas.row_opened.connect(self.open_details)
        canvas.menu_wanted.connect(self.show_menu)
        canvas.dates_pulled.connect(do.place)
        canvas.dates_drawn.connect(do.draw)
        canvas.link_pulled.connect(do.link)
        canvas.pull_changed.connect(self._pulling)
        self.chart.head.meeting_pressed.connect(lambda each: self.context.open_target("meeting", each))
        self.details.change_wanted.connect(do.run_from_details)
        self.details.link_wanted.connect(do.run_from_details)
        self.details.resolution_wanted.connect(lambda each: self.context.open_target("resolution", each))
        self.details.closed.connect(self.close_details)

    # Reading

    def refresh(self) -> None:
        self._calls += 1
        call = self._calls
        self.context.bridge.query(read_choices, self.details.show_choices, owner=self)
        self.context.bridge.query(read_plan, lambda read: self._show(*read, call), owner=self)

    def on_changes(self, changes: Changes) -> None:
        if changes.touches(*SEEN):
            self.refresh()

    def _show(self, plan: PlanView, times: PlanTimes, call: int) -> None:
        if call != self._calls:
            return
        self._times = times
        if self.chart.canvas.is_pulling():
            self._waiting = plan
            return
        if self.table.is_editing():
            # a new set of rows would take the editor away; what is typed comes first
            self._waiting = plan
            keys = [entry.key for entry in self.model.entries]
            if keys != [entry.key for entry in build_rows(plan, self.today(), "", self._needle).entries]:
                return
        self._waiting = None
        self.plan = plan
        self._show_rows()

    def _rows(self) -> Rows:
        return build_rows(self.plan, self.today(), self.tr("Strategieprozess"), self._needle, self._times)

    def _show_rows(self) -> None:
        rows = self._rows()
        kept = self._wanted or self._selected
        in_place = self.model.show_entries(rows.entries)
        self.chart.show_rows(rows, meeting_looks(self.plan.meetings), self.today())
        if not in_place:
            self.table.span_groups()
            if kept in rows.index:
                self.table.choose(rows.index[kept])
            elif kept is not None:
                self.table.choose(min(max(self.chart.scene.selected, 0), len(rows.entries) - 1))
        if self._wanted in rows.index:
            self._wanted = None
        self._stack.setCurrentIndex(0 if self.plan.strategy_id is not None else 1)
        self.headline.emit(*headline(self.plan))
        words = hint_words(self.plan, self._times)
        self.hint.setVisible(bool(words))
        self.hint.set_words(words)
        self._tell_selection()

    def _editing(self, editing: bool) -> None:
        if not editing:
            self.change.forget_new()
            self._show_waiting()

    def _show_waiting(self) -> None:
        """Show what arrived while something was typed or pulled."""
        if self._waiting is not None:
            plan, self._waiting = self._waiting, None
            self.plan = plan
            self._show_rows()

    def want(self, key: UUID) -> None:
        """Choose this record as soon as it is shown."""
        self._wanted = key

    def print_plan(self) -> None:
        """Ask how the plan shall look on paper."""
        if self.plan.strategy_id is None:
            return
        dialog = PlanPrintDialog(self.context.theme, self.plan, self._times, self.today(), self._needle, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wished.connect(self.document_wished)
        dialog.open()

    def set_filter(self, needle: str) -> None:
        self._needle = needle.strip()
        self._show_rows()

    def _same_range(self) -> None:
        source = self.table.verticalScrollBar()
        self.chart.down.setRange(source.minimum(), source.maximum())
        self.chart.down.setPageStep(max(source.pageStep(), self.table.viewport().height()))
        self.chart.down.setSingleStep(self.context.theme.current.size.gantt_row)
        self.chart.down.setValue(self.table.verticalScrollBar().value())

    # Selection

    def focus_record(self, record_id: UUID) -> None:
        row = self.model.row_of(record_id)
        if row < 0:
            self._wanted = record_id
            if self._needle:
                self.toolbar.filter.clear()
            return
        self.table.choose(row)
        self._reveal(self.model.entries[row])

    def _reveal(self, entry: Entry) -> None:
        if entry.bar is not None:
            self.chart.reveal(entry.bar.start, entry.bar.stop)

    def selected(self) -> Entry | None:
        row = self.table.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def selected_measure(self) -> MeasureRow | None:
        entry = self.selected()
        return entry.measure if entry is not None else None

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self.model.entries):
            self._selected = self.model.entries[row].key
        self.chart.scene.selected = row
        self.chart.canvas.update()
        if not self.table.is_editing():
            self.change.aim(self.selected())
        self._tell_selection()

    def _canvas_chosen(self, row: int) -> None:
        self.table.choose(row)
        self.table.setFocus(Qt.FocusReason.MouseFocusReason)

    def _tell_selection(self) -> None:
        measure = self.selected_measure()
        self.selection_changed.emit(*selection_words(measure, self.chart.calendar, self.plan, self._times))
        if self.details.isVisible():
            self.details.show_measure(measure, self.plan)

    def next_hint(self) -> None:
        """Go on to the next measure that lacks a contact or contradicts a link."""
        wanted = {row.id for row in hints(self.plan, self._times)}
        rows = [number for number, entry in enumerate(self.model.entries) if entry.key in wanted]
        if rows:
            here = self.table.currentIndex().row()
            row = next((each for each in rows if each > here), rows[0])
            self.table.setFocus()
            self.table.choose(row)
            self.open_details(row, CONTACT)

    def show_today(self) -> None:
        self.chart.show_day(self.today())

    # Details, menu, escape

    def open_details(self, row: int, column: int = 1) -> None:
        if not 0 <= row < len(self.model.entries) or self.model.entries[row].measure is None:
            return
        self.table.choose(row)
        self.details.show()
        self.details.show_measure(self.model.entries[row].measure, self.plan)
        self.details.take_focus(contact=column == CONTACT)
        self._escape.setEnabled(True)

    def close_details(self) -> None:
        self.details.hide()
        self._escape.setEnabled(False)
        self.table.setFocus()

    def show_menu(self, row: int, place: QPoint) -> None:
        if row < 0:
            return
        self.table.choose(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self, self.model.entries[row])
        menu.popup(place)

    def _pulling(self, pulling: bool) -> None:
        self._escape.setEnabled(pulling or self.details.isVisible())
        if not pulling:
            self._show_waiting()

    def _escaped(self) -> None:
        if self.chart.canvas.is_pulling():
            self.chart.canvas.cancel()
        elif self.details.isVisible():
            self.close_details()
