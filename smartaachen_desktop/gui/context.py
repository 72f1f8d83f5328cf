"""What every view is handed by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.drafts import DraftFolder
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.changes import Changes


class Messages(Protocol):
    """Where views say something to the user: a banner that stays, or a short note offering undo.

    The banner with the subject "refused" goes with the next change that goes through.
    """

    def show_banner(self, kind: str, what: str, then: str = "", *, subject: str = "") -> None: ...

    def show_toast(self, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class ViewContext:
    """`clock` gives the moment in UTC; `open_target` jumps to a record, e.g. ("measure", id).

    `drafts` keeps typed text that the database does not have; None where nothing shall be remembered.
    `read_file` shows a file of a paper in the window itself; None where there is no such window.
    `settings` is what this machine remembers; None where nothing shall be remembered.
    """

    bridge: ChangeBridge
    theme: ThemeBox
    clock: Callable[[], datetime]
    messages: Messages
    open_target: Callable[[str, UUID], None]
    drafts: DraftFolder | None = None
    settings: Settings | None = None
    read_file: Callable[[UUID], None] | None = None


class View(QWidget):
    """Base of the eight views. The window calls `refresh` on first show and `on_changes` after each commit."""

    headline = Signal(str, str)
    """Title and subtitle for the header."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def refresh(self) -> None:
        """Read everything anew."""
        raise NotImplementedError

    def on_changes(self, changes: Changes) -> None:
        """By default read anew; views with many rows refresh only those that changed."""
        self.refresh()

    def flush(self) -> None:
        """Send at once what was typed and waits for its pause; called before the window closes."""

    def focus_record(self, record_id: UUID) -> None:
        """Select the record another place jumped to."""

    def focus_target(self, kind: str, record_id: UUID) -> None:
        """As `focus_record`; a view that shows a record in several places goes by the kind."""
        self.focus_record(record_id)

    def show_words(self, record_id: UUID, query: str) -> None:
        """After `focus_target`: where the words of a search stand in the record's text."""
