"""One act for one press: a key struck twice in a row must not do what the first press has only just made possible."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command

TWICE_MS = 300


class Once(QObject):
    """Sends nothing while an answer is awaited, nor shortly after it, when the hands cannot have read it yet."""

    def __init__(self, acts: Acts, owner: QObject) -> None:
        super().__init__(owner)
        self._acts = acts
        self._waiting = False
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(TWICE_MS)

    def do(self, command: Command, done: Callable[[], None] | None = None) -> None:
        if self._waiting or self.rest.isActive():
            return
        self._waiting = True

        def answered(_outcome: Outcome) -> None:
            self._over()
            if done is not None:
                done()

        def refused(error: UserError) -> None:
            self._over()
            self._acts.complain(error)

        self._acts.do(command, done=answered, failed=refused)

    def _over(self) -> None:
        self._waiting = False
        self.rest.start()
