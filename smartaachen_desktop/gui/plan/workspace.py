"""The project plan view: toolbar, table, time axis, details and legend as one."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.plan.actions import PlanActions
from smartaachen_desktop.gui.plan.acts import look_acts
from smartaachen_desktop.gui.plan.baseline_menu import fill_baselines
from smartaachen_desktop.gui.plan.baseline_shown import Baselines
from smartaachen_desktop.gui.plan.baseline_views import Comparing
from smartaachen_desktop.gui.plan.chart import BAR_SIZE, PlanChart
from smartaachen_desktop.gui.plan.columns import Columns
from smartaachen_desktop.gui.plan.conflict_list import ConflictList
from smartaachen_desktop.gui.plan.details import DetailsPanel
from smartaachen_desktop.gui.plan.exchange import PlanExchange
from smartaachen_desktop.gui.plan.filter_bar import FilterBar
from smartaachen_desktop.gui.plan.filter_words import group_count
from smartaachen_desktop.gui.plan.filters import Filters
from smartaachen_desktop.gui.plan.folding import Folding
from smartaachen_desktop.gui.plan.keys import bind_keys
from smartaachen_desktop.gui.plan.legend import PlanLegend
from smartaachen_desktop.gui.plan.looks import Looks
from smartaachen_desktop.gui.plan.marks import meeting_looks
from smartaachen_desktop.gui.plan.model import CONTACT, PlanModel
from smartaachen_desktop.gui.plan.openings import Openings
from smartaachen_desktop.gui.plan.reading import PlanReading
from smartaachen_desktop.gui.plan.rows import Entry, Rows
from smartaachen_desktop.gui.plan.structure import Carry, Structure
from smartaachen_desktop.gui.plan.summary import headline, hint_words, hints, row_words, selection_words
from smartaachen_desktop.gui.plan.table import PlanTable
from smartaachen_desktop.gui.plan.tips import bar_tip
from smartaachen_desktop.gui.plan.toolbar import PlanToolbar
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.plan_look import public_filter
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from smartaachen_desktop.services.strategy import CreateStrategy


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
        self.filters = Filters(self)
        self._selected: UUID | str | None = None
        self._wanted: UUID | None = None
        self.change = PlanActions(self)
        self.structure, self.carry = Structure(self), Carry(self)
        self.folding, self.reading = Folding(self), PlanReading(self)
        self.toolbar = PlanToolbar(theme)
        self.filter_bar = FilterBar(theme, self.filters, lambda: self.plan, self.toolbar.filter)
        self.model = PlanModel(self)
        self.table = PlanTable(theme, self.model)
        self.chart = PlanChart(theme, self.today(), self.reading.rows())
        self.looks = Looks(self)
        self.details = DetailsPanel(theme)
        self.legend = PlanLegend(theme)
        self.hint = KeyButton(theme, "", kind="link", icon="warning", small=True)
        self.conflicts = ConflictList(theme)
        self.empty = EmptyView(
            theme, "chart-bar-horizontal", self.tr("Noch keine Strategie"),
            self.tr("Der Projektplan gehört zu einer Strategie. Legen Sie sie an, dann tippen Sie die erste Maßnahme."),
            self.tr("Strategie anlegen"),
        )  # fmt: skip
        self._arrange()
        self.openings, self.columns = Openings(self), Columns(self)
        self.baselines = Baselines(self)
        self.comparing = Comparing(self, self._stack)
        self._connect()
        self.exchange = PlanExchange(self)
        bind_keys(self)

    def today(self) -> date:
        return formats.local(self.context.clock()).date()

    # Building

    def _arrange(self) -> None:
        theme = self.context.theme
        left = Pane(theme)
        left.body.addWidget(self.table, 1)
        foot = QWidget()
        foot.setFixedHeight(BAR_SIZE)
        under = QHBoxLayout(foot)
        under.setContentsMargins(0, 0, 0, 0)
        self.table.across.setFixedHeight(BAR_SIZE)
        under.addWidget(self.table.across)
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
        column.addWidget(self.filter_bar)
        column.addWidget(Rule(theme))
        column.addWidget(self.splitter, 1)
        column.addWidget(self.conflicts)
        column.addWidget(Rule(theme))
        column.addWidget(below)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.table)
        self.setAccessibleName(self.tr("Projektplan"))

    def _connect(self) -> None:
        bar, canvas, do, opens = self.toolbar, self.chart.canvas, self.change, self.openings
        bar.fill_looks(look_acts(self))
        self.looks.changed.connect(self._show_legend)
        self.baselines.changed.connect(self._show_legend)
        bar.baseline.drop.aboutToShow.connect(lambda: fill_baselines(bar.baseline.drop, self))
        self._show_legend()
        self.model.words = self._words
        self.model.drop_wanted.connect(lambda keys, row, onto: self.structure.drop(keys, row, onto=onto))
        self.conflicts.wished.connect(self.focus_record)
        self.conflicts.closed.connect(opens.toggle_conflicts)
        bar.add.clicked.connect(lambda: do.begin_new(MeasureKind.MEASURE))
        bar.milestone.clicked.connect(lambda: do.begin_new(MeasureKind.MILESTONE))
        bar.whole.clicked.connect(self.chart.show_whole)
        bar.today.clicked.connect(self.show_today)
        bar.wall.clicked.connect(self._to_wall)
        bar.paper.clicked.connect(opens.print_plan)
        bar.zoom_chosen.connect(self.chart.set_zoom)
        bar.filter_changed.connect(self.filters.set_text)
        bar.filter.returnPressed.connect(self.table.setFocus)
        bar.filter.left.connect(self.filters.clear)
        self.filters.changed.connect(self._filter_changed)
        self.chart.zoom_changed.connect(bar.zoom.set_current)
        self.hint.clicked.connect(self.next_hint)
        self.empty.pressed.connect(lambda: do.run(CreateStrategy(title="SMART.Aachen")))
        rows, table_bar = self.chart.down, self.table.verticalScrollBar()
        table_bar.rangeChanged.connect(lambda _least, _most: self._same_range())
        canvas.resized.connect(self._same_range)
        table_bar.valueChanged.connect(rows.setValue)
        rows.valueChanged.connect(table_bar.setValue)
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_keyed.connect(self._row_keyed)
        self.table.rows_chosen.connect(self._rows_chosen)
        self.table.fold_wanted.connect(lambda row: self.folding.toggle(self.model.entries[row].key))
        self.table.row_opened.connect(opens.open_details)
        self.table.menu_wanted.connect(opens.show_menu)
        self.table.zoom_wanted.connect(self.chart.zoom_by)
        self.table.cells.editing.connect(self._editing)
        self.model.change_wanted.connect(lambda _key, command: do.run(command))
        self.model.add_wanted.connect(do.add)
        canvas.row_chosen.connect(self._canvas_chosen)
        canvas.row_opened.connect(opens.open_details)
        canvas.menu_wanted.connect(opens.show_menu)
        canvas.follow, canvas.scene.together = do.follow, do.together
        canvas.tip = lambda entry: bar_tip(entry, self.plan, self.times)
        canvas.pulled_in_vain.connect(do.pulled_in_vain)
        canvas.dates_pulled.connect(do.place)
        canvas.dates_drawn.connect(do.draw)
        canvas.link_pulled.connect(do.link)
        canvas.pull_changed.connect(opens.pulling)
        self.chart.head.meeting_pressed.connect(lambda each: self.context.open_target("meeting", each))
        self.chart.head.left_by_key.connect(self.table.setFocus)
        self.details.change_wanted.connect(do.run_from_details)
        self.details.link_wanted.connect(do.run_from_details)
        self.details.resolution_wanted.connect(lambda each: self.context.open_target("resolution", each))
        self.details.assignment_wanted.connect(lambda each: self.context.open_target("assignment", each))
        self.details.closed.connect(opens.close_details)

    # Reading

    @property
    def plan(self) -> PlanView:
        return self.reading.plan

    @property
    def times(self) -> PlanTimes:
        return self.reading.times

    def refresh(self) -> None:
        self.reading.refresh()
        self.baselines.refresh()

    def on_changes(self, changes: Changes) -> None:
        self.reading.on_changes(changes)
        self.baselines.on_changes(changes)

    def show_rows(self, rows: Rows | None = None, changed: Sequence[int] | None = None) -> None:
        """Show the plan; with `changed` only these rows of it look different."""
        self.folding.read()
        self.filters.read()
        rows = rows or self.reading.rows()
        kept = self._wanted or self._selected
        chosen = [self.model.entries[row].key for row in self.table.chosen_rows()] if changed is None else []
        in_place = self.model.show_entries(rows.entries, changed)
        self.chart.scene.calendar = self.reading.calendar()
        self.chart.show_rows(rows, meeting_looks(self.plan.meetings), self.today())
        if not in_place:
            self.table.span_groups()
            if kept in rows.index:
                self.table.choose(rows.index[kept])
            elif kept is not None:
                self.table.choose(min(max(self.chart.scene.selected, 0), len(rows.entries) - 1))
            again = [rows.index[key] for key in chosen if key in rows.index]
            if self._wanted is None and len(again) > 1:
                self.table.choose_rows(again)
        if self._wanted in rows.index:
            self._wanted = None
        elif self._wanted is not None and self.filters.now.restricts:
            self._wanted = None
            self.context.messages.show_toast(self.tr("Der neue Vorgang passt nicht zum Filter und ist verborgen"))
        self.baselines.follow(rows)
        self.columns.follow()
        if not self.comparing.is_open:
            self._stack.setCurrentIndex(0 if self.plan.strategy_id is not None else 1)
        self.comparing.renew()
        self.headline.emit(*headline(self.plan))
        self.filter_bar.show_filter(rows.hits)
        words = hint_words(self.plan, self.times)
        self.hint.setVisible(bool(words))
        # the legend beside it needs the room
        self.hint.set_words(words.split(":")[0])
        self.hint.setToolTip(plain_tooltip(words))
        self.hint.setAccessibleDescription(words)
        self.openings.follow()
        self._tell_selection()

    def _editing(self, editing: bool) -> None:
        if not editing:
            self.change.forget_new()
            self.reading.show_waiting()

    def want(self, key: UUID) -> None:
        """Choose this record as soon as it is shown."""
        self._wanted = key

    def _filter_changed(self) -> None:
        if self.toolbar.filter.text().strip() != self.filters.now.text:
            self.toolbar.filter.setText(self.filters.now.text)
        self.show_rows()

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
            if self.filters.now.restricts:
                self.filters.clear()
            if self.folding.reveal(record_id):
                row = self.model.row_of(record_id)
                self._reveal(self.model.entries[row])
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

    def chosen_measures(self) -> list[MeasureRow]:
        """All selected measures from top to bottom."""
        entries = self.model.entries
        rows = self.table.chosen_rows()
        return [measure for row in rows if row < len(entries) and (measure := entries[row].measure) is not None]

    def _rows_chosen(self) -> None:
        self.chart.scene.chosen = frozenset(self.table.chosen_rows())
        self.chart.canvas.update()
        if len(self.chart.scene.chosen) > 1:
            self._tell_selection()

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self.model.entries):
            self._selected = self.model.entries[row].key
        self.chart.scene.selected = row
        self.chart.canvas.update()
        if not self.table.is_editing():
            self.change.aim(self.selected())
        self._tell_selection()

    def _row_keyed(self, row: int) -> None:
        if 0 <= row < len(self.model.entries):
            self._reveal(self.model.entries[row])

    def _canvas_chosen(self, row: int, mode: str) -> None:
        if mode == "one":
            self.table.choose(row)
        else:
            self.table.choose_more(row, mode)
        self.table.setFocus(Qt.FocusReason.MouseFocusReason)

    def _tell_selection(self) -> None:
        measure = self.selected_measure()
        many = len(self.chosen_measures()) if len(self.chart.scene.chosen) > 1 else 0
        words = selection_words(measure, self.chart.calendar, self.plan, self.times)
        self.selection_changed.emit(*(words if many < 2 else (self.tr("{n} Maßnahmen ausgewählt").format(n=many), "")))
        if self.details.isVisible():
            self.details.show_measure(measure, self.plan)

    def next_hint(self) -> None:
        """Go on to the next measure that lacks a contact or contradicts a link."""
        wanted = {row.id for row in hints(self.plan, self.times)}
        rows = [number for number, entry in enumerate(self.model.entries) if entry.key in wanted]
        if rows:
            here = self.table.currentIndex().row()
            row = next((each for each in rows if each > here), rows[0])
            self.table.setFocus()
            self.table.choose(row)
            self.openings.open_details(row, CONTACT)

    def _to_wall(self) -> None:
        self.show_on_wall.emit()
        now = self.filters.now
        if public_filter(now) != now:
            words = self.tr("Kontakt, Dienststelle und Haushaltsposition wählen auf der Wand nichts aus")
            self.context.messages.show_toast(words)

    def show_today(self) -> None:
        self.chart.show_day(self.today())

    # What bars and rows say

    def _show_legend(self) -> None:
        self.legend.show_signs({"critical" if self.looks.is_on("critical") else "",
                                "status" if self.looks.is_on("progress_line") else "",
                                "baseline" if self.baselines.read.shown else ""})  # fmt: skip

    def _words(self, entry: Entry) -> str:
        if entry.measure is None:
            return f"{entry.title}: {group_count(entry)}" if entry.is_group else entry.title
        kept = self.baselines.words(entry.measure)
        return ", ".join(filter(None, (row_words(entry.measure, self.plan, self.times), kept)))
