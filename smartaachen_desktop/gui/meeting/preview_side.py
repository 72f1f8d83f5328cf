"""The preview on the bench: made when it is first wanted, switched by key and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout

from smartaachen_desktop.gui.meeting.acts_table import PREVIEW
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.services.queries.meetings import MeetingView

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.bench_sides import BenchSides
    from smartaachen_desktop.gui.meeting.preview_pane import PreviewPane
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench

LEAST, MOST = 372, 620
SETTING = "preview_on"


class PreviewSide(QObject):
    """Whether it has room beside agenda and attendance is decided by `BenchSides`."""

    def __init__(self, bench: MeetingWorkbench, sides: BenchSides, row: QHBoxLayout) -> None:
        super().__init__(bench)
        self._bench, self._sides, self._row = bench, sides, row
        self._command: tuple[str, ...] = ()
        self._width = 0
        """0 where it has no place."""
        self.pane: PreviewPane | None = None
        self._rule: Rule | None = None
        settings = bench.context.settings
        self._on = settings is not None and settings.kept_list(SETTING) == ["on"]

    def equip(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._sides.fit()

    @property
    def can_preview(self) -> bool:
        return bool(self._command)

    @property
    def previewing(self) -> bool:
        return self.can_preview and self._on

    def toggle(self) -> None:
        """On, off; what had to give way comes forward first."""
        if not (self._on and not self._width and self._command):
            self._on = not self._on
            if self._bench.context.settings is not None:
                self._bench.context.settings.keep_list(SETTING, ["on"] if self._on else [])
        if self._on:
            self._sides.ask(PREVIEW)
        else:
            self._sides.fit()
            self._bench.middle.discussion.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self, what: str) -> None:
        if self.pane is not None and what == "edition":
            self.pane.switch_edition()
        elif self.pane is not None:
            self.pane.stay.toggle()

    def covered(self, covered: bool) -> None:
        """The window may stand where the public looks: nothing internal is laid out until it is chosen by hand."""
        if covered and self.pane is not None:
            self.pane.show_public_only()

    def show_meeting(self, view: MeetingView, item: UUID | None) -> None:
        if self.pane is not None and self._width:
            self.pane.show_meeting(view, item)

    def put_away(self) -> None:
        if self.pane is not None:
            self.pane.put_away()

    def place(self, width: int) -> None:
        """As wide as there is room for; 0 puts it away."""
        self._width = width
        if width and self.pane is None:
            self._make()
        if self.pane is None or self._rule is None:
            return
        self._rule.setVisible(bool(width))
        self.pane.setVisible(bool(width))
        if not width:
            self.pane.put_away()
            return
        self.pane.set_wide(width)
        if self._bench.view is not None:
            self.pane.show_meeting(self._bench.view, self._bench.shown_item())

    def _make(self) -> None:
        from smartaachen_desktop.gui.meeting.preview_pane import PreviewPane

        bench = self._bench
        self.pane = PreviewPane(bench.acts, self._command, bench.middle.discussion, bench.middle.resolution)
        self.pane.closed.connect(self.toggle)
        self._rule = Rule(bench.context.theme, upright=True)
        place = self._row.indexOf(bench.middle) + 1
        self._row.insertWidget(place, self._rule)
        self._row.insertWidget(place + 1, self.pane)
