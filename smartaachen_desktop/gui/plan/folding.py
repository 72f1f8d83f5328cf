"""Which measures hide their steps: remembered for each strategy on this machine."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from smartaachen_desktop.services.queries.plan import MeasureRow

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

KEY = "plan_folded"
MOST = 5000


class Folding(QObject):
    """The keys of folded measures and groups."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self.keys: set[UUID | str] = set()
        self._read_for: UUID | None = None

    def read(self) -> None:
        """What was folded when this strategy was last open."""
        strategy, settings = self._view.plan.strategy_id, self._view.context.settings
        if strategy is None or strategy == self._read_for:
            return
        self._read_for = strategy
        if settings is not None:
            self.keys = {_key(word) for word in settings.kept_list(f"{KEY}/{strategy.hex}")}

    def toggle(self, key: UUID | str) -> None:
        self.keys ^= {key}
        self._changed()

    def toggle_current(self) -> None:
        entry = self._view.selected()
        if entry is not None and entry.foldable:
            self.toggle(entry.key)

    def show_level(self, level: int | None) -> None:
        """Fold everything below a level of the outline; None unfolds all."""
        rows = self._view.plan.measures
        self.keys = {row.id for row in rows if row.has_steps and level is not None and row.depth >= level - 1}
        self._changed()

    def reveal(self, key: UUID) -> bool:
        """Unfold what stands above a measure; whether anything had to be."""
        rows = {row.id: row for row in self._view.plan.measures}
        above: set[UUID | str] = set()
        row: MeasureRow | None = rows.get(key)
        if row is not None:
            above.add(f"group-{row.letter}-{row.field_id}")
        while row is not None and row.parent_id is not None:
            above.add(row.parent_id)
            row = rows.get(row.parent_id)
        if not above & self.keys:
            return False
        self.keys -= above
        self._changed()
        return True

    def _changed(self) -> None:
        strategy, settings = self._view.plan.strategy_id, self._view.context.settings
        if settings is not None and strategy is not None:
            words = sorted(key.hex if isinstance(key, UUID) else key for key in self.keys)
            settings.keep_list(f"{KEY}/{strategy.hex}", words[:MOST])
        self._view.show_rows()


def _key(word: str) -> UUID | str:
    try:
        return UUID(word)
    except ValueError:
        return word
