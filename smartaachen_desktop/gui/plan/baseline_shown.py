"""The baseline that the plan shows: one at a time, none at first; rows never shift for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.plan.baseline_bars import kept_bars
from smartaachen_desktop.gui.plan.model import KEPT_BEGIN, KEPT_END, KEPT_SHIFT
from smartaachen_desktop.gui.plan.periods import short_period
from smartaachen_desktop.gui.plan.rows import Bar, Entry, Rows
from smartaachen_desktop.model.baseline_comparison import Kept, compare
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.baselines import RemoveBaseline
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.baselines import BaselineRow, baseline_rows, baseline_state, kept_of
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.review_words import dates_words, moved_words

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

SEEN = ("baseline", "meeting", "organization")
WIDTHS = {KEPT_BEGIN: 92, KEPT_END: 92, KEPT_SHIFT: 150}


@dataclass(frozen=True, slots=True)
class Read:
    """All baselines, and what stands in the chosen one; its id is None where it is gone."""

    rows: tuple[BaselineRow, ...] = ()
    shown: UUID | None = None
    kept: Mapping[UUID, Kept] = field(default_factory=dict)
    bars: Mapping[UUID | str, Bar] = field(default_factory=dict)


class Baselines(QObject):
    """`read` is what is known of the baselines; `columns` whether the table tells of the chosen one."""

    changed = Signal()

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self.read = Read()
        self.columns = False
        self._wanted: UUID | None = None
        self._last: UUID | None = None
        self._horizon: date | None = None
        self._calls = 0
        view.model.kept_text = self.text
        for column, width in WIDTHS.items():
            view.table.setColumnWidth(column, width)
            view.table.setColumnHidden(column, True)

    # Reading

    def refresh(self) -> None:
        self._calls += 1
        rows = self._view.chart.scene.rows
        self._horizon = rows.last
        job = partial(read_baselines, wanted=self._wanted, measures=self._view.plan.measures, horizon=rows.last)
        self._view.context.bridge.query(job, partial(self._arrived, call=self._calls), owner=self)

    def on_changes(self, changes: Changes) -> None:
        if changes.touches(*SEEN):
            self.refresh()

    def follow(self, rows: Rows) -> None:
        """The plan was laid out anew; what was open then reaches to the end of the plan."""
        if self._wanted is not None and rows.last != self._horizon:
            self.refresh()

    def _arrived(self, read: Read, call: int) -> None:
        if call != self._calls:
            return
        self.read, self._wanted = read, read.shown
        view = self._view
        view.chart.scene.kept = read.bars
        view.chart.canvas.update()
        self._show_columns()
        view.table.viewport().update()
        self.changed.emit()

    # Choosing

    @property
    def row(self) -> BaselineRow | None:
        """The one that is shown."""
        return next((row for row in self.read.rows if row.id == self.read.shown), None)

    def show(self, baseline: UUID | None) -> None:
        self._last = baseline or self._wanted or self._last
        self._wanted = baseline
        self.refresh()

    def toggle(self) -> None:
        """Hide it, or show the last one seen, else the latest."""
        if self._wanted is not None:
            self.show(None)
            return
        if self.has_any():
            known = {row.id for row in self.read.rows}
            self.show(self._last if self._last in known else self.read.rows[0].id)

    def toggle_columns(self) -> None:
        """The columns need a baseline; the first wish for them chooses one."""
        if not self.columns and self._wanted is None:
            if not self.has_any():
                return
            self.columns = True
            self.toggle()
            return
        self.columns = not self.columns
        self._show_columns()
        self.changed.emit()

    def has_any(self) -> bool:
        """Whether there is a baseline; says what to do where there is none."""
        if not self.read.rows:
            self._view.context.messages.show_toast(
                self.tr("Es gibt noch keinen Basisplan. Halten Sie zuerst einen fest (Strg+Umschalt+U).")
            )
        return bool(self.read.rows)

    def remove(self, row: BaselineRow) -> None:
        self._view.change.run(RemoveBaseline(row.id))
        self._view.context.messages.show_toast(self.tr("Basisplan „{name}“ gelöscht").format(name=row.name))

    # The table

    def _show_columns(self) -> None:
        """The names keep their room: the table gets as much wider."""
        view = self._view
        on = self.columns and self.read.shown is not None
        if on is not view.table.isColumnHidden(KEPT_BEGIN):
            return
        for column in WIDTHS:
            view.table.setColumnHidden(column, not on)
        more = sum(WIDTHS.values()) if on else -sum(WIDTHS.values())
        left, middle, *rest = view.splitter.sizes()
        view.splitter.setSizes([left + more, max(middle - more, 0), *rest])

    def text(self, entry: Entry, column: int) -> str:
        """What stands in a column of the baseline."""
        row = entry.measure
        if row is None or self.read.shown is None:
            return ""
        kept = self.read.kept.get(row.id)
        if kept is None:
            return self.tr("neu") if column == KEPT_SHIFT else ""
        if column == KEPT_BEGIN:
            return short_period(kept.start, kept.precision) or self.tr("Termin offen")
        if column == KEPT_END:
            begin, end = short_period(kept.start, kept.precision), short_period(kept.end, kept.precision)
            alone = kept.kind is MeasureKind.MILESTONE or kept.start is None or begin == end
            return "" if alone else end or self.tr("offen")
        return ", ".join(self._moved(kept, row))

    def words(self, row: MeasureRow | None) -> str:
        """For those who do not see the thin bar."""
        shown = self.row
        if row is None or shown is None:
            return ""
        kept = self.read.kept.get(row.id)
        if kept is None:
            return self.tr("nicht im Basisplan {name}").format(name=shown.name)
        words = self.tr("im Basisplan {name}: {dates}").format(name=shown.name, dates=dates_words(kept))
        return ", ".join([words, *self._moved(kept, row)])

    def _moved(self, kept: Kept, row: MeasureRow) -> list[str]:
        return moved_words(compare((kept,), (kept_of(row),), self._view.chart.calendar)[0])


def read_baselines(session: Session, wanted: UUID | None, measures: tuple[MeasureRow, ...], horizon: date) -> Read:
    rows = baseline_rows(session)
    if wanted not in {row.id for row in rows} or wanted is None:
        return Read(rows)
    state = baseline_state(session, wanted)
    return Read(rows, wanted, {each.id: each for each in state}, kept_bars(state, measures, horizon))
