"""What the parts of the workbench share: sending commands, the clock, and saying what went wrong."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from smartaachen_desktop.gui.change_bridge import Crash
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command


class Acts(QObject):
    """Carries a part's command to the database. A refusal nobody takes is said in the window's banner."""

    acting = Signal()

    def __init__(self, context: ViewContext, owner: QObject) -> None:
        super().__init__(owner)
        self.context = context
        self._owner = owner

    @property
    def theme(self) -> ThemeBox:
        return self.context.theme

    def now(self) -> datetime:
        return self.context.clock()

    def do(
        self,
        command: Command,
        *,
        done: Callable[[Outcome], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        authority: UUID | None = None,
        typed: bool = False,
    ) -> None:
        """Send a command; text still being typed goes first, so that the order of acts stays what it was."""
        if not typed:
            self.acting.emit()
        self.context.bridge.execute(
            command, origin=self._owner, done=done, failed=failed or self.complain, authority=authority
        )

    def complain(self, error: UserError) -> None:
        if isinstance(error, Crash):
            return  # the window says it already
        what = f"{error.message} ({error.paragraph})" if error.paragraph else error.message
        self.context.messages.show_banner("bad", what, error.remedy or "", subject="refused")

    def note(self, text: str) -> None:
        """A short note that offers undo."""
        self.context.messages.show_toast(text)
