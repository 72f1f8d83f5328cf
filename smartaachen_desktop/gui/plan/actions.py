"""What the view changes: each wish becomes one command."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from smartaachen_desktop.gui.plan import edits
from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.grab import Dates
from smartaachen_desktop.gui.plan.moving import Moving, why_nothing_moves
from smartaachen_desktop.gui.plan.rows import Bar, Entry
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.plan_dates import MeasureDates, SetMeasureDates
from smartaachen_desktop.services.plan_structure import RemoveMeasures
from smartaachen_desktop.services.queries.plan import MeasureRow

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace


class PlanActions(QObject):
    """Sends commands for the view and says what was refused."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self._kind = MeasureKind.MEASURE
        self._parent: UUID | None = None
        self._target: Entry | None = None
        self._state: Moving | None = None

    def run(self, command: Command, *, wants: str = "") -> None:
        """Send a command; `wants` names the made record that shall be chosen."""
        view = self._view

        def done(outcome: Outcome) -> None:
            if wants and wants in outcome.ids:
                view.want(outcome.ids[wants])
            if outcome.entry is None:
                view.chart.canvas.clear_preview()

        view.context.bridge.execute(command, origin=view, done=done, failed=self._refused)

    def run_from_details(self, command: Command) -> None:
        """The panel shows a refusal beside its fields."""
        view = self._view
        view.context.bridge.execute(command, origin=view, failed=view.details.refuse)

    def run_for(self, command: Command, failed: Callable[[UserError], None], done: Callable[[], None]) -> None:
        """A dialog hears itself whether its command went through."""
        self._view.context.bridge.execute(command, origin=self._view, done=lambda _outcome: done(), failed=failed)

    def _refused(self, error: UserError) -> None:
        self._view.chart.canvas.clear_preview()
        self._view.context.messages.show_banner("bad", error.message, error.remedy or "")

    # New rows

    def begin_new(self, kind: MeasureKind = MeasureKind.MEASURE, parent: UUID | None = None) -> None:
        """Type the name of a new measure in the last row; it joins the group of the chosen row."""
        if self._view.plan.strategy_id is None:
            return
        self._kind, self._parent = kind, parent
        self.aim(self._view.selected())
        self._view.table.begin_new()

    def aim(self, entry: Entry | None) -> None:
        """Where the new row will go, in the words of its hint."""
        if entry is not None and not entry.adds:
            self._target = entry
        view, target = self._view, self._target
        what = self.tr("Neuer Meilenstein") if self._kind is MeasureKind.MILESTONE else self.tr("Neue Zeile")
        group = next((each.name for each in view.plan.fields if target and each.id == target.field_id), "")
        where = group or self.tr("Strategieprozess")
        if self._parent is not None and target is not None:
            what, where = self.tr("Neuer Schritt"), target.title
        view.model.add_hint = self.tr("{what} in „{where}“: Namen tippen").format(what=what, where=where)

    def add(self, title: str) -> None:
        strategy = self._view.plan.strategy_id
        field_id = self._target.field_id if self._target is not None else None
        if strategy is not None:
            self.run(AddMeasure(strategy, title, field_id, self._parent, self._kind), wants="measure")

    def forget_new(self) -> None:
        """The next new row is a plain measure again."""
        self._kind, self._parent = MeasureKind.MEASURE, None
        self.aim(self._view.selected())

    # The chosen rows

    def remove_selected(self) -> None:
        measures = self._view.chosen_measures()
        if not measures:
            return
        if len(measures) == 1:
            self.run(RemoveMeasure(measures[0].id))
            words = self.tr("„{title}“ gelöscht").format(title=measures[0].title)
        else:
            self.run(RemoveMeasures(tuple(measure.id for measure in measures)))
            words = self.tr("{n} Maßnahmen gelöscht").format(n=len(measures))
        self._view.context.messages.show_toast(words)

    def move_selected(self, grip: Grip, days: int) -> None:
        """So many days or, where no day is known, one period earlier or later; with a measure go the steps below it."""
        chosen = self._view.chosen_measures()
        moves = grip is Grip.MOVE or all(row.kind is MeasureKind.MILESTONE for row in chosen)
        rows = self.together(chosen) if moves else self._with_edges(chosen)
        calendar = self._view.chart.calendar
        changed = {
            row: dates
            for row in rows
            if (dates := edits.keyed(row, self._grip(row, grip), days, calendar)) not in (None, (row.start, row.end))
        }
        if changed:
            self._set(changed)
        else:
            self._view.context.messages.show_toast(why_nothing_moves(chosen, grip))

    def together(self, chosen: Sequence[MeasureRow]) -> Sequence[MeasureRow]:
        """Which measures are moved where these are."""
        if any(row.has_steps for row in chosen):
            return self._moving().together(row.id for row in chosen)
        return [row for row in chosen if row.start is not None]

    @staticmethod
    def _with_edges(chosen: Sequence[MeasureRow]) -> Sequence[MeasureRow]:
        """What has a beginning and an end of its own; of several measures those without steps."""
        if len(chosen) > 1:
            return [row for row in chosen if row.start is not None and not row.has_steps]
        return [row for row in chosen if row.start is not None and not (row.has_steps and row.automatic)]

    @staticmethod
    def _grip(measure: MeasureRow, grip: Grip) -> Grip:
        return Grip.MOVE if measure.kind is MeasureKind.MILESTONE else grip

    def _moving(self) -> Moving:
        view = self._view
        if self._state is None or self._state.plan is not view.plan:
            self._state = Moving(view.plan, view.chart.calendar)
        return self._state

    def _set(self, dates: Mapping[MeasureRow, Dates]) -> None:
        """One command, so that one step takes all of it back."""
        moved: Mapping[UUID, Dates] = {row.id: each for row, each in dates.items() if each != (row.start, row.end)}
        if len(moved) > 1:
            moved = self._moving().needed(moved)
        if not moved:
            self._view.chart.canvas.clear_preview()
        elif len(moved) == 1:
            key, (start, end) = next(iter(moved.items()))
            self.run(ChangeMeasure(key, start=start, end=end))
        else:
            self.run(SetMeasureDates(tuple(MeasureDates(key, *each) for key, each in moved.items())))

    # From the canvas

    def place(self, dates: Mapping[UUID, Dates]) -> None:
        rows = self._moving().rows
        self._set({rows[key]: each for key, each in dates.items() if key in rows})

    def pulled_in_vain(self, row: int) -> None:
        measure = self._view.model.entries[row].measure
        if measure is not None:
            self._view.context.messages.show_toast(why_nothing_moves([measure], Grip.MOVE))

    def follow(self, dates: Mapping[UUID, Dates]) -> dict[int, Bar]:
        """The bars as they would stand if these were let go now."""
        return self._moving().bars(self._view.chart.scene.rows, dates)

    def draw(self, row: int, first: date, last: date) -> None:
        measure = self._view.model.entries[row].measure
        if measure is not None:
            self.run(edits.drawn(measure, first, last))

    def link(self, source: int, target: int) -> None:
        entries = self._view.model.entries
        one, other = entries[source].measure, entries[target].measure
        if one is not None and other is not None:
            self.run(AddDependency(one.id, other.id))
