"""Where the preview stands on the bench: beside the attendance, or in its place where there is no room for both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout

from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.services.queries.meetings import MeetingView

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.preview_pane import PreviewPane
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench

LEAST, MOST = 372, 620
TEXT_LEAST = 500
"""What the middle keeps for writing."""
SETTING = "preview_on"


class PreviewSide(QObject):
    """Switched on and off by key and remembered; the pane with its libraries is made when it is first wanted."""

    def __init__(self, bench: MeetingWorkbench, row: QHBoxLayout) -> None:
        super().__init__(bench)
        self._bench, self._row = bench, row
        self._command: tuple[str, ...] = ()
        self._room = 0
        self._people_first = False
        """The attendance was asked for where there is room for one of both only."""
        self.pane: PreviewPane | None = None
        self._rule: Rule | None = None
        settings = bench.context.settings
        self._on = settings is not None and settings.kept_list(SETTING) == ["on"]

    def equip(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._settle()

    @property
    def can_preview(self) -> bool:
        return bool(self._command)

    @property
    def previewing(self) -> bool:
        return self.can_preview and self._on

    def toggle(self) -> None:
        """On, off; behind the attendance it comes forward first."""
        if self._on and self._people_first:
            self._people_first = False
        else:
            self._on = not self._on
            self._people_first = False
            if self._bench.context.settings is not None:
                self._bench.context.settings.keep_list(SETTING, ["on"] if self._on else [])
        self._settle()
        if not self._on:
            self._bench.middle.discussion.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self, what: str) -> None:
        if self.pane is not None and what == "edition":
            self.pane.switch_edition()
        elif self.pane is not None:
            self.pane.stay.toggle()

    def show_people(self) -> None:
        if self.previewing and not self._both():
            self._people_first = True
            self._settle()

    def covered(self, covered: bool) -> None:
        """The window may stand where the public looks: nothing internal is laid out until it is chosen by hand."""
        if covered and self.pane is not None:
            self.pane.show_public_only()

    def show_meeting(self, view: MeetingView, item: UUID | None) -> None:
        if self.pane is not None and self._shown():
            self.pane.show_meeting(view, item)

    def put_away(self) -> None:
        if self.pane is not None:
            self.pane.put_away()

    def fit(self, room: int) -> None:
        """`room` is what middle and preview have beside agenda and attendance."""
        self._room = room
        self._settle()

    def _both(self) -> bool:
        return self._room - TEXT_LEAST >= LEAST

    def _shown(self) -> bool:
        return self.previewing and not (self._people_first and not self._both())

    def _settle(self) -> None:
        shown = self._shown()
        if shown and self.pane is None:
            self._make()
        self._bench.people.setVisible(not shown or self._both())
        if self.pane is None or self._rule is None:
            return
        self._rule.setVisible(shown)
        self.pane.setVisible(shown)
        room = self._room if self._both() else self._room + self._bench.people.width()
        self.pane.set_wide(min(max(room - TEXT_LEAST - 60, LEAST), MOST))
        view = self._bench.view
        if shown and view is not None:
            self.pane.show_meeting(view, self._bench.shown_item())
        elif not shown:
            self.pane.put_away()

    def _make(self) -> None:
        from smartaachen_desktop.gui.meeting.preview_pane import PreviewPane

        bench = self._bench
        self.pane = PreviewPane(bench.acts, self._command, bench.middle.discussion)
        self.pane.closed.connect(self.toggle)
        self._rule = Rule(bench.context.theme, upright=True)
        place = self._row.indexOf(bench.middle) + 1
        self._row.insertWidget(place, self._rule)
        self._row.insertWidget(place + 1, self.pane)
