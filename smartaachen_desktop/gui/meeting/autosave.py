"""Typed text on its way to the database: saved 250 ms after the last key, 1 s at the latest; kept when refused."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.model.errors import StorageRefused, UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command

PAUSE_MS = 250
LATEST_MS = 1000
RETRY_MS = 5000


class AutoSave(QObject):
    """Keeps one draft per record. `command` makes the change; a draft goes only after its text is stored."""

    refused = Signal(str)
    stored = Signal()

    def __init__(self, acts: Acts, command: Callable[[UUID, str], Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts, self._command = acts, command
        self._drafts: dict[UUID, str] = {}
        self._sent: dict[UUID, str] = {}
        self._pause, self._latest, self._retry = self._timer(PAUSE_MS), self._timer(LATEST_MS), self._timer(RETRY_MS)
        acts.acting.connect(self.flush)
        acts.context.bridge.crashed.connect(self._crashed)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    def draft(self, record: UUID) -> str | None:
        """Text of the record that is not stored yet."""
        return self._drafts.get(record)

    def typed(self, record: UUID, text: str) -> None:
        self._drafts[record] = text
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def flush(self) -> None:
        """Send what is not on its way yet."""
        self._pause.stop()
        self._latest.stop()
        for record, text in self._drafts.items():
            if self._sent.get(record) != text:
                self._sent[record] = text
                self._send(record, text)

    def _send(self, record: UUID, text: str) -> None:
        def done(_outcome: Outcome) -> None:
            if self._sent.get(record) == text:
                self._sent.pop(record)
            if self._drafts.get(record) == text:
                self._drafts.pop(record)
                self.stored.emit()

        def failed(error: UserError) -> None:
            if self._sent.get(record) == text:
                self._sent.pop(record)
            if isinstance(error, StorageRefused):
                self._retry.start()
            self.refused.emit(error.sentence())

        self._acts.do(self._command(record, text), done=done, failed=failed, typed=True)

    def _crashed(self, _error: object) -> None:
        """Nobody knows whose step broke: what was on its way is sent once more."""
        if self._sent:
            self._sent.clear()
            self._retry.start()
