"""The comparison in place of the chart: which baseline, with what, the table, the report, the readjustment."""

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.plan.baseline_model import ReviewModel, review_lines
from smartaachen_desktop.gui.plan.baseline_table import ReviewTable
from smartaachen_desktop.gui.plan.inputs import choice_box, choose
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.baseline_comparison import Fate
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.baselines import BaselineRow, ReviewData, review_data
from smartaachen_desktop.services.queries.words import FATE_NAMES


class ComparisonPage(Pane):
    """A baseline against the plan as it stands, or against a later baseline."""

    closed = Signal()
    document_wished = Signal(object)
    measure_wished = Signal(object)
    readjust_wished = Signal(object)
    """The ticked differences."""

    def __init__(self, theme: ThemeBox, bridge: ChangeBridge, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._bridge = bridge
        self._rows: tuple[BaselineRow, ...] = ()
        self._now: datetime | None = None
        self._calls = 0
        self.data: ReviewData | None = None
        self.back = KeyButton(theme, self.tr("Zum Plan"), "Esc", icon="arrow-left")
        self.baseline = choice_box(self.tr("Basisplan"))
        self.later = choice_box(self.tr("verglichen mit"))
        for box in (self.baseline, self.later):
            box.setMinimumContentsLength(14)
        self.only_changes = QCheckBox(self.tr("nur Änderungen"))
        self.only_changes.setChecked(True)
        self.readjust = KeyButton(theme, self.tr("Nachjustieren …"), icon="arrow-u-up-left")
        self.report = MenuButton(theme, self.tr("Halbjahresbericht"), icon="file-pdf")
        self.report.drop.addAction(self.tr("Interne Ausgabe …"), partial(self._wish, Audience.INTERNAL))
        self.report.drop.addAction(self.tr("Öffentliche Ausgabe …"), partial(self._wish, Audience.PUBLIC))
        acts, choice = QHBoxLayout(), QHBoxLayout()
        acts.setContentsMargins(12, 8, 12, 0)
        choice.setContentsMargins(12, 8, 12, 8)
        for row in (acts, choice):
            row.setSpacing(8)
        acts.addWidget(self.back)
        acts.addStretch(1)
        acts.addWidget(self.readjust)
        acts.addWidget(self.report)
        choice.addWidget(PlainLabel(theme, self.tr("Basisplan")))
        choice.addWidget(self.baseline, 1)
        choice.addWidget(PlainLabel(theme, self.tr("verglichen mit")))
        choice.addWidget(self.later, 1)
        choice.addSpacing(8)
        choice.addWidget(self.only_changes)
        choice.addStretch(1)
        self.model = ReviewModel(self)
        self.table = ReviewTable(theme, self.model)
        self.empty = EmptyView(
            theme, "check-circle", self.tr("Nichts hat sich geändert"),
            self.tr("Der Plan steht noch so, wie er im Basisplan steht."),
        )  # fmt: skip
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.summary = PlainLabel(theme, "", "ink2", "small", tabular=True, wrap=True)
        self.summary.setContentsMargins(16, 8, 16, 8)
        self.body.addLayout(acts)
        self.body.addLayout(choice)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.summary)
        self.setAccessibleName(self.tr("Vergleich mit einem Basisplan"))
        self.setFocusProxy(self.table)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self.back.clicked.connect(self.closed)
        self.baseline.currentIndexChanged.connect(self._baseline_chosen)
        self.later.currentIndexChanged.connect(self._read)
        self.only_changes.toggled.connect(self._show)
        self.readjust.clicked.connect(lambda: self.readjust_wished.emit(self.model.chosen()))
        self.table.opened.connect(self.measure_wished)
        self.model.ticked_changed.connect(self._may_readjust)
        self._may_readjust()

    def show_baselines(self, rows: tuple[BaselineRow, ...], wanted: UUID | None, now: datetime) -> None:
        """Offer these; `wanted` first, else the one chosen before, else the latest."""
        self._rows, self._now = rows, now
        wanted = wanted or self.baseline.currentData()
        with QSignalBlocker(self.baseline):
            self.baseline.clear()
            for row in rows:
                self.baseline.addItem(row.name, row.id)
            choose(self.baseline, wanted)
        self._baseline_chosen()

    def _baseline_chosen(self) -> None:
        """Only what was taken after it can be what became of it."""
        here = next((row for row in self._rows if row.id == self.baseline.currentData()), None)
        kept = self.later.currentData()
        with QSignalBlocker(self.later):
            self.later.clear()
            self.later.addItem(self.tr("dem Plan, wie er steht"), None)
            for row in self._rows:
                if here is not None and row.taken_at > here.taken_at:
                    self.later.addItem(row.name, row.id)
            choose(self.later, kept)
        self._read()

    def _read(self) -> None:
        baseline, later, now = self.baseline.currentData(), self.later.currentData(), self._now
        if baseline is None or now is None:
            return
        self._calls += 1
        call = self._calls
        self._bridge.query(
            lambda session: review_data(session, baseline, Audience.INTERNAL, now, later),
            lambda data: self._arrived(data, call), owner=self, failed=lambda _error: None,
        )  # fmt: skip

    def _arrived(self, data: ReviewData, call: int) -> None:
        if call == self._calls:
            self.data = data
            self._show()

    def _show(self) -> None:
        if self.data is None:
            return
        chosen = self.table.currentIndex().row()
        lines = review_lines(self.data, only_changes=self.only_changes.isChecked())
        self.model.show_lines(self.data, lines)
        if 0 < chosen < len(lines) and lines[chosen].difference is not None:
            self.table.setCurrentIndex(self.model.index(chosen, 1))
        self.pages.setCurrentWidget(self.table if lines else self.empty)
        self.summary.setText(summary_words(self.data))

    def _may_readjust(self) -> None:
        count = len(self.model.chosen())
        self.readjust.set_words(self.tr("{n} nachjustieren …").format(n=count) if count else self.tr("Nachjustieren …"))
        reason = self.tr("Haken Sie zuerst Maßnahmen an (Leertaste).")
        if self.data is not None and self.data.later is not None:
            reason = self.tr("Nachjustiert wird der Plan, wie er steht; hier werden zwei Basispläne verglichen.")
        self.readjust.set_blocked("" if count else reason)

    def _wish(self, audience: Audience) -> None:
        baseline = self.baseline.currentData()
        if baseline is not None:
            wish = DocumentWish(DocumentKind.REVIEW, baseline, audience, later=self.later.currentData())
            self.document_wished.emit(wish)


def summary_words(data: ReviewData) -> str:
    """ "3 verschoben, 1 neu · Kosten 2022: 0,00 € → 12.000,00 €"."""
    counts = {fate: sum(each.fate is fate for each in data.differences) for fate in Fate}
    parts = [", ".join(f"{count} {FATE_NAMES[fate]}" for fate, count in counts.items() if count)]
    changed = [(str(year), old, new) for year, (old, new) in data.costs.items() if old != new]
    if len(changed) > 1:
        before, after = (sum(pair[side] for pair in data.costs.values()) for side in (0, 1))
        changed.append((tr("gesamt"), before, after))
    costs = tr("Kosten")
    parts += [f"{costs} {year}: {formats.euros(old)} → {formats.euros(new)}" for year, old, new in changed]
    return " · ".join(part for part in parts if part)
