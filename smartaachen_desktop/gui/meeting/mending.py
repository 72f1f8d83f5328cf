"""From a gap of the check list to the place on the bench that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts_table import AGENDA, PEOPLE
from smartaachen_desktop.gui.meeting.timeline_rows import Kind
from smartaachen_desktop.services.queries.readiness import Part

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench


def mend(bench: MeetingWorkbench, item: UUID | None, part: str) -> None:
    """Jump to the place that mends a gap of the check list."""
    if item is not None:
        bench.choose_item(item)
    middle = bench.middle
    places: dict[str, QWidget] = {
        Part.PEOPLE: bench.people.list, Part.ITEM: bench.agenda.list, Part.DISCUSSION: middle.discussion.edit,
        Part.VOTE: middle.vote.motions, Part.RESOLUTION: middle.resolution.edit,
        Part.ASSIGNMENTS: middle.assignments.list,
    }  # fmt: skip
    pane = {Part.PEOPLE: PEOPLE, Part.ITEM: AGENDA}.get(Part(part)) if part in {*Part} else None
    if pane is not None:
        bench.sides.ask(pane)
    if part == Part.DETAILS:
        bench.change_details()
    elif part == Part.CLOSING:
        head = middle.head
        button = head.close_button if head.close_button.isVisible() else head.meeting_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)
    elif part in (Part.BREAKS, Part.BIAS):
        bench.show_timeline()
        if bench.timeline is not None:
            bench.timeline.choose_open(Kind.BREAK if part == Part.BREAKS else Kind.BIAS, item)
    elif part == Part.LEADER:
        middle.head.ask_chair()
    elif part == Part.ELECTION:
        middle.vote.to_elections()
    elif part in places:
        places[part].setFocus(Qt.FocusReason.OtherFocusReason)
