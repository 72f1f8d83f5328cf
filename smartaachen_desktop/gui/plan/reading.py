"""Keeps what the view shows true: reads the plan, takes over what changed, waits while something is typed or pulled."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smartaachen_desktop.gui.plan.inputs import read_choices
from smartaachen_desktop.gui.plan.rows import Rows, build_rows
from smartaachen_desktop.gui.plan.rows_update import updated_rows
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.plan import DayOffRow, PlanView
from smartaachen_desktop.services.queries.plan_source import KINDS, PlanSource
from smartaachen_desktop.services.queries.plan_times import PlanTimes, plan_calendar
from smartaachen_desktop.services.uncollected import uncollected

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

SEEN = ("measure", "dependency", "measure_cost", "assignment", "day_off", "meeting", "field_of_action", "strategy",
        "person", "department", "budget_line", "organization", "resolution")  # fmt: skip
Read = tuple[PlanView, PlanTimes]


class PlanReading(QObject):
    """The latest state that was shown, and the one that waits."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self._source = PlanSource()
        self.plan = PlanView(None, "", (), (), (), ())
        self.times = PlanTimes()
        self._waiting: Read | None = None
        self._calls = 0
        self._made: tuple[PlanView, Rows] | None = None
        self._calendar: tuple[tuple[DayOffRow, ...], WorkCalendar] | None = None

    def refresh(self) -> None:
        """Everything anew."""
        view = self._view
        view.context.bridge.query(read_choices, view.columns.show_choices, owner=view)
        self._ask(self._source.read)
        view.filters.refresh()

    def on_changes(self, changes: Changes) -> None:
        """What hangs on names or meetings is read anew, all else by the ids that changed."""
        if changes.touches("plan_filter"):
            self._view.filters.refresh()
        kinds = {kind: ids for kind, ids in changes.kinds.items() if kind in SEEN}
        if not kinds:
            return
        if kinds.keys() <= KINDS:
            self._ask(partial(self._source.patched, kinds=kinds))
        else:
            self.refresh()

    def _ask(self, read: object) -> None:
        self._calls += 1
        call = self._calls
        self._view.context.bridge.query(read, lambda found: self._arrived(found, call), owner=self._view)  # type: ignore[arg-type]

    def _arrived(self, found: Read, call: int) -> None:
        if call != self._calls:
            return
        view = self._view
        if view.chart.canvas.is_pulling():
            self._waiting = found
            return
        if view.table.is_editing():
            # a new set of rows would take the editor away; what is typed comes first
            self._waiting = found
            keys = [entry.key for entry in view.model.entries]
            if keys != [entry.key for entry in self._built(*found).entries]:
                return
        self._waiting = None
        self._take(found)

    def show_waiting(self) -> None:
        """Show what arrived while something was typed or pulled."""
        if self._waiting is not None:
            found, self._waiting = self._waiting, None
            self._take(found)

    def _take(self, found: Read) -> None:
        before = (self.plan, self.times)
        self.plan, self.times = found
        view = self._view
        updated = None
        if view.filters.plain and before[0].strategy_id is not None:
            updated = updated_rows(view.chart.scene.rows, before, found)
        if updated is not None:
            view.show_rows(*updated)
        else:
            view.show_rows()

    def calendar(self) -> WorkCalendar:
        """The plan's working days; the same one until its days off change."""
        if self._calendar is None or self._calendar[0] != self.plan.days_off:
            self._calendar = self.plan.days_off, plan_calendar(self.plan)
        return self._calendar[1]

    def rows(self) -> Rows:
        return self._built(self.plan, self.times)

    def _built(self, plan: PlanView, times: PlanTimes) -> Rows:
        view = self._view
        known = self._made[1] if self._made is not None and self._made[0] is plan else None
        with uncollected():
            rows = build_rows(plan, view.today(), self.tr("Strategieprozess"), view.filters.now, times,
                              view.folding.keys, known)  # fmt: skip
        self._made = plan, rows
        return rows
