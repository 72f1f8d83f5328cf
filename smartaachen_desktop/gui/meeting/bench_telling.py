"""What the workbench tells the window: the header of the meeting, and which item is running."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from smartaachen_desktop.gui.meeting.header_state import header_state

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench


class BenchTelling:
    def __init__(self, bench: MeetingWorkbench) -> None:
        self._bench = bench
        self._current: tuple[UUID, UUID | None, bool] | None = None

    def header(self) -> None:
        bench = self._bench
        if bench.view is not None:
            state = header_state(bench.view, bench.context.clock())
            bench.header_changed.emit(state)
            bench.headline.emit(state.title, state.subtitle)

    def current(self) -> None:
        """Only when it is another one; a stage item is nobody's business."""
        view = self._bench.view
        if view is None:
            return
        current = view.without_stage().current
        told = (view.id, current.id if current is not None else None, current is None or current.public)
        if told != self._current:
            self._current = told
            self._bench.current_item_changed.emit(*told)
