"""The budget view: toolbar, table, warning, charts."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smartaachen_desktop.formats import euros
from smartaachen_desktop.gui.budget.chart import Bar, ChartPanel
from smartaachen_desktop.gui.budget.model import BudgetModel, CellKey
from smartaachen_desktop.gui.budget.table import BudgetTable
from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.shared.banner import Banner, Message
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.document_menu import DocumentMenu
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.resolution_link import ResolutionLink
from smartaachen_desktop.model.budget import AmountKind, CostGroup
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.budget import AddBudgetLine, ChangeBudgetLine, RemoveBudgetLine, SetBudgetAmount
from smartaachen_desktop.services.changes import Changes, Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.budget import BudgetView, budget_view
from smartaachen_desktop.services.strategy import CreateStrategy

NAME_LIMIT = 60


def shortened(name: str) -> str:
    """A name for a message; a very long one would force the window wide."""
    return name if len(name) <= NAME_LIMIT else f"{name[: NAME_LIMIT - 1]}…"


class BudgetWorkspace(View):
    """Lines and years of the budget, edited in place."""

    show_on_wall = Signal()
    document_wished = Signal(object)
    """A DocumentWish."""
    selection = Signal(str, str)
    """What is chosen, for the status bar."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.theme = context.theme
        self.model = BudgetModel(self)
        self.table = BudgetTable(self.theme, self.model)
        self.by_year = ChartPanel(self.theme, self.tr("Geplant, gebunden, ausgegeben"), self.tr("Jahr"))
        self.by_line = ChartPanel(self.theme, self.tr("Nach Position"), self.tr("Haushaltsposition"), dense=True)
        self._loaded = False
        self._banner: Banner | None = None
        self._select_next: UUID | None = None
        self._arrange()
        self._connect()

    # Arrangement

    def _arrange(self) -> None:
        self.empty = EmptyView(
            self.theme,
            "currency-eur",
            self.tr("Noch keine Haushaltsposition"),
            self.tr("Ansätze, gebundene und ausgegebene Mittel erscheinen hier, nach Jahren und Positionen geordnet."),
            self.tr("Haushaltsposition"),
            key="Ins",
        )
        page = Pane(self.theme)
        page.body.addWidget(self._toolbar())
        page.body.addWidget(Rule(self.theme))
        page.body.addWidget(self.table)
        self._warning = QVBoxLayout()
        self._warning.setContentsMargins(12, 0, 12, 0)
        page.body.addLayout(self._warning)
        charts = self._charts = QWidget()
        charts.setMinimumHeight(150)
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(self.theme))
        row = QHBoxLayout()
        column.addLayout(row, 1)
        row.setSpacing(0)
        row.addWidget(self.by_year, 1)
        row.addWidget(Rule(self.theme, upright=True))
        row.addWidget(self.by_line, 1)
        page.body.addWidget(charts, 1)
        page.body.addStretch(0)
        self.pages = QStackedWidget()
        self.pages.addWidget(page)
        self.pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.setFocusProxy(self.table)

    def _toolbar(self) -> QWidget:
        theme = self.theme
        self.add_button = KeyButton(theme, self.tr("Haushaltsposition"), "Ins", kind="primary", icon="plus")
        self.year_button = KeyButton(theme, self.tr("Haushaltsjahr"), icon="plus")
        self.remove_button = KeyButton(theme, self.tr("Löschen"), kind="link", icon="trash")
        self.cents_check = QCheckBox(self.tr("Cent zeigen"))
        self.wall_button = KeyButton(
            theme, self.tr("Wand"), icon="monitor", tip=self.tr("Den Haushalt auf der Wand zeigen")
        )
        self.documents = DocumentMenu(theme)
        self.documents.offer(self.tr("Haushalt als PDF"), partial(self._wish, DocumentKind.BUDGET))
        self.documents.offer(self.tr("Haushalt als Tabelle"), partial(self._wish, DocumentKind.BUDGET_TABLE))
        self.resolution = ResolutionLink(theme)
        bar = QWidget()
        bar.setFixedHeight(theme.current.size.toolbar + 4)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        for button in (self.add_button, self.year_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.resolution)
        row.addSpacing(8)
        row.addWidget(self.cents_check)
        row.addSpacing(8)
        row.addWidget(self.documents)
        row.addWidget(self.wall_button)
        return bar

    def _connect(self) -> None:
        table = self.table
        table.amount_entered.connect(self._set_amount)
        table.name_entered.connect(self._rename)
        table.line_named.connect(self._add_line)
        table.removal_wished.connect(self._remove)
        table.group_wished.connect(lambda line, group: self._execute(ChangeBudgetLine(line, group=group)))
        table.addition_wished.connect(self.add_line)
        for place in (table.resolution_wished, self.resolution.wished):
            place.connect(lambda each: self.context.open_target("resolution", each))
        table.selectionModel().currentChanged.connect(self._chosen)
        self.model.reshaped.connect(self._chosen)
        self.model.reshaped.connect(self._show_page)
        self.add_button.clicked.connect(self.add_line)
        self.year_button.clicked.connect(self._add_year)
        self.remove_button.clicked.connect(self._remove_current)
        self.cents_check.toggled.connect(self.model.set_show_cents)
        self.wall_button.clicked.connect(self.show_on_wall)
        self.empty.pressed.connect(self.add_line)

    # Reading

    def refresh(self) -> None:
        self.context.bridge.query(budget_view, self._show, owner=self)

    def on_changes(self, changes: Changes) -> None:
        if changes.touches("budget_line", "budget_amount", "paper", "strategy"):
            self.refresh()

    def _show(self, budget: BudgetView) -> None:
        first = not self._loaded
        self._loaded = True
        self.model.show_budget(budget)
        if first:
            self.table.reshape()
            if budget.lines:
                column = 1 if budget.years else 0
                self.table.setCurrentIndex(self.model.find(budget.lines[0].id, column))
        if self._select_next is not None and self.model.find(self._select_next).isValid():
            self.table.setCurrentIndex(self.model.find(self._select_next, min(1, self.model.columnCount() - 1)))
            self._select_next = None
        self._show_page()
        self._chosen()
        self._show_charts(budget)
        self._show_overdrawn(budget)
        self.year_button.setEnabled(bool(budget.lines))
        self.year_button.set_words(str(self._next_year()))
        self.year_button.setAccessibleName(self.tr("Haushaltsjahr {year} anlegen").format(year=self._next_year()))
        first_line = self.tr("Bitte zuerst eine Haushaltsposition aufnehmen.")
        self.year_button.setToolTip(self.year_button.accessibleName() if budget.lines else first_line)
        self.table.updateGeometry()
        self._tell_headline(budget)

    def _show_page(self) -> None:
        self.pages.setCurrentIndex(0 if self.model.budget.lines or self.model.draft else 1)

    def _show_charts(self, budget: BudgetView) -> None:
        self._charts.setVisible(bool(budget.years))
        self.by_year.show_bars(
            [Bar(str(year), amounts) for year, amounts in zip(budget.years, budget.sums, strict=True)]
        )
        self.by_line.show_bars([Bar(line.name, line.total) for line in budget.lines], self._years(budget))

    def _years(self, budget: BudgetView) -> str:
        if not budget.years:
            return ""
        first, last = budget.years[0], budget.years[-1]
        return str(first) if first == last else self.tr("{first} bis {last}").format(first=first, last=last)

    def _tell_headline(self, budget: BudgetView) -> None:
        papers = sorted({line.paper_reference for line in budget.lines if line.paper_reference})
        parts = [self.tr("Ansätze nach {papers}").format(papers=", ".join(papers))] if papers else []
        if budget.years:
            parts.append(self._years(budget))
        parts.append(self.tr("Beträge in Euro"))
        self.headline.emit(self.tr("Haushalt SMART.Aachen"), " · ".join(parts))

    def _show_overdrawn(self, budget: BudgetView) -> None:
        over = [
            (line, year, amounts.available)
            for line in budget.lines
            for year, amounts in zip(budget.years, line.amounts, strict=True)
            if amounts.available < 0
        ]
        message = None
        if over:
            line, year, left = over[0]
            what = self.tr("{name} {year} ist um {sum} überzogen.").format(
                name=shortened(line.name), year=year, sum=euros(-left)
            )
            then = self.tr("Eine Umschichtung braucht einen Beschluss.")
            if len(over) > 1:
                others = "; ".join(f"{shortened(each.name)} {of}: {euros(-rest)}" for each, of, rest in over[1:])
                then = self.tr("Außerdem überzogen: {others}.").format(others=others) + " " + then
            message = Message("bad", what, then, self.tr("Zur Zelle"))
        old = self._banner
        if old is not None and message == old.message:
            return
        if old is not None:
            self._warning.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._banner = Banner(self.theme, message) if message else None
        edge = 12 if message else 0
        self._warning.setContentsMargins(12, edge, 12, edge)
        if self._banner is not None:
            key = (over[0][0].id, over[0][1], AmountKind.SPENT)
            self._banner.pressed.connect(lambda: self._go_to(key))
            self._warning.addWidget(self._banner)
            self._banner.say()

    def banner(self) -> Banner | None:
        """The warning about overdrawn lines, if there is one."""
        return self._banner

    def focus_record(self, record_id: UUID) -> None:
        index = self.model.find(record_id)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.setFocus()
        else:
            self._select_next = record_id

    def _go_to(self, key: CellKey) -> None:
        index = self.model.find_key(key)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.setFocus()

    def _chosen(self) -> None:
        index: QModelIndex = self.table.currentIndex()
        line = self.model.rows[index.row()].line if index.isValid() else None
        self.remove_button.setEnabled(line is not None)
        self.remove_button.setToolTip(
            self.tr("Die gewählte Haushaltsposition löschen")
            if line
            else self.tr("Bitte zuerst eine Haushaltsposition wählen.")
        )
        self.resolution.show_resolution(*(self.model.resolution(index) or (None, "")))
        cents = self.model.cents(index.row(), index.column()) if index.isValid() else None
        if cents is None:
            self.selection.emit(line.name if line else "", "")
            return
        heading = self.model.headerData(index.column(), self.table.horizontalHeader().orientation())
        self.selection.emit(euros(cents), f"{self.model.name(index.row())} · {heading}")

    def _wish(self, kind: DocumentKind, audience: Audience) -> None:
        self.document_wished.emit(DocumentWish(kind, audience=audience))

    # Changing

    def _execute(self, command: Command, done: Callable[[Outcome], None] | None = None) -> None:
        self.context.bridge.execute(command, origin=self, done=done)

    def _set_amount(self, key: CellKey, cents: int) -> None:
        text = self.model.money(cents)
        before = self.model.find_key(key)
        self.model.await_amount(key, cents)

        def failed(error: UserError) -> None:
            def again(budget: BudgetView) -> None:
                self._show(budget)
                self.table.reopen(self.model.find_key(key), text, error.message)

            self.context.bridge.query(budget_view, again, owner=self)

        if before.isValid():
            line, year, kind = key
            self.context.bridge.execute(SetBudgetAmount(line, year, cents, kind), origin=self, failed=failed)

    def _rename(self, line: UUID, name: str) -> None:
        def failed(error: UserError) -> None:
            self.table.reopen(self.model.find(line), name, error.message)

        self.context.bridge.execute(ChangeBudgetLine(line, name=name), origin=self, failed=failed)

    def add_line(self) -> None:
        """Open a row for a new line in the group that is chosen."""
        if self.model.draft is None:
            self.table.start_draft(self.table.current_group())

    def _add_line(self, group: CostGroup, name: str) -> None:
        strategy = self.model.budget.strategy_id

        def added(outcome: Outcome) -> None:
            self._select_next = outcome.ids["line"]
            if not self.model.budget.years:
                self._execute(SetBudgetAmount(outcome.ids["line"], self._next_year(), 0))
            else:
                self.refresh()

        if strategy is not None:
            self._execute(AddBudgetLine(strategy, name, group), added)
        else:
            self._execute(
                CreateStrategy("SMART.Aachen"),
                lambda outcome: self._execute(AddBudgetLine(outcome.ids["strategy"], name, group), added),
            )

    def _next_year(self) -> int:
        years = self.model.budget.years
        return years[-1] + 1 if years else self.context.clock().year

    def _add_year(self) -> None:
        lines = self.model.budget.lines
        if lines:
            self._execute(SetBudgetAmount(lines[0].id, self._next_year(), 0))

    def _remove_current(self) -> None:
        line = self.model.rows[self.table.currentIndex().row()].line if self.table.currentIndex().isValid() else None
        if line is not None:
            self._remove(line.id)

    def _remove(self, line: UUID) -> None:
        name = next(each.name for each in self.model.budget.lines if each.id == line)
        words = self.tr("Haushaltsposition „{name}“ gelöscht.").format(name=name)
        self._execute(RemoveBudgetLine(line), lambda _outcome: self.context.messages.show_toast(words))
