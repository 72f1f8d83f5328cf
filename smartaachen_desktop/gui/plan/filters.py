"""What the plan view filters and groups by: kept for each strategy on this machine, and saved by name in the file."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan_filters import FilterDefinition, Grouping, read_definition
from smartaachen_desktop.services.plan_filters import RemovePlanFilter, RenamePlanFilter, SavePlanFilter
from smartaachen_desktop.services.queries.plan_filters import FilterRow, filter_rows

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

KEY = "plan_filter"
NOTHING = FilterDefinition()


class Filters(QObject):
    """The one filter that is on, and those that were saved."""

    changed = Signal()
    """Another filter or grouping is on."""
    saved_changed = Signal()

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self.now = NOTHING
        self.saved: tuple[FilterRow, ...] = ()
        self._read_for: UUID | None = None

    @property
    def plain(self) -> bool:
        """Whether all is shown, field by field."""
        return self.now == NOTHING

    # The filter that is on

    def set(self, definition: FilterDefinition) -> None:
        if definition == self.now:
            return
        self.now = definition
        self._keep()
        self.changed.emit()

    def set_text(self, text: str) -> None:
        self.set(replace(self.now, text=text.strip()))

    def toggle(self, name: str, value: object) -> None:
        """Take a value into one of the sets, or out of it."""
        self.set(replace(self.now, **{name: getattr(self.now, name) ^ {value}}))

    def lift(self, name: str, value: object = None) -> None:
        """Take back one restriction, or one value of it."""
        if value is not None:
            self.toggle(name, value)
        else:
            self.set(replace(self.now, **{name: getattr(NOTHING, name)}))

    def group_by(self, grouping: Grouping) -> None:
        self.set(replace(self.now, grouping=grouping))

    def clear(self) -> None:
        """Show everything; the grouping stays."""
        self.set(FilterDefinition(grouping=self.now.grouping))

    def read(self) -> None:
        """What was on when this strategy was last open."""
        strategy, settings = self._view.plan.strategy_id, self._view.context.settings
        if strategy is None or strategy == self._read_for:
            return
        self._read_for = strategy
        kept = settings.kept_list(f"{KEY}/{strategy.hex}") if settings is not None else []
        if not kept:
            return
        try:
            stored: Any = json.loads(kept[0])
            self.now = read_definition(stored)
        except (ValueError, AttributeError, UserError):
            return  # of a newer version, or not ours: show everything

    def _keep(self) -> None:
        """Without the text: what is typed may be a name, and an encrypted file leaves nothing in the settings."""
        strategy, settings = self._view.plan.strategy_id, self._view.context.settings
        if settings is not None and strategy is not None:
            stored = replace(self.now, text="").to_json()
            settings.keep_list(f"{KEY}/{strategy.hex}", [json.dumps(stored)] if stored else [])

    # Saved filters

    def refresh(self) -> None:
        self._view.context.bridge.query(filter_rows, self._arrived, owner=self._view)

    def _arrived(self, rows: tuple[FilterRow, ...]) -> None:
        if rows != self.saved:
            self.saved = rows
            self.saved_changed.emit()

    def current(self) -> FilterRow | None:
        """The saved filter that is on just as it was saved."""
        stored = self.now.to_json()
        return next((row for row in self.saved if row.definition == stored), None)

    def apply(self, row: FilterRow) -> None:
        try:
            self.set(read_definition(row.definition))
        except UserError as error:
            self._view.context.messages.show_banner("bad", error.message, error.remedy or "")

    def save(self, name: str, done: Callable[[], None]) -> None:
        strategy = self._view.plan.strategy_id
        if strategy is not None:
            self._view.change.run_for(SavePlanFilter(strategy, name, self.now.to_json()), self._refused, done)

    def rename(self, row: FilterRow, name: str, done: Callable[[], None]) -> None:
        self._view.change.run_for(RenamePlanFilter(row.id, name), self._refused, done)

    def remove(self, row: FilterRow) -> None:
        self._view.change.run(RemovePlanFilter(row.id))
        self._view.context.messages.show_toast(self.tr("Filter „{name}“ gelöscht").format(name=row.name))

    def _refused(self, error: UserError) -> None:
        self._view.context.messages.show_banner("bad", error.message, error.remedy or "")
