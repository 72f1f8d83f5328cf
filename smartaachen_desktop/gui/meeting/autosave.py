"""Typed text on its way to the database: saved 250 ms after the last key, 1 s at the latest; kept when refused."""

from collections.abc import Callable
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from smartaachen_desktop.gui.drafts import Draft
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.model.errors import StorageRefused, UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command

PAUSE_MS = 250
LATEST_MS = 1000
RETRY_MS = 5000
FAILING = ("disk_full", "storage")
"""Codes of refusals that the text is not to blame for: it is kept in the fallback folder, too."""


class AutoSave(QObject):
    """Keeps one draft per record. `command` makes the change; a draft goes only after its text is stored.

    Drafts an earlier run left in the fallback folder are `left_over` until they are taken up or dropped.
    """

    refused = Signal(str)
    stored = Signal()

    def __init__(self, acts: Acts, command: Callable[[UUID, str], Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts, self._command = acts, command
        self._drafts: dict[UUID, str] = {}
        self._typing: tuple[UUID, Callable[[], str]] | None = None
        self._sent: dict[UUID, str] = {}
        self._folder = acts.context.drafts
        self._found = self._folder.found() if self._folder is not None else {}
        self._keys: dict[UUID, list[str]] = {}
        self._failing = False
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
        self._read()
        return self._drafts.get(record)

    def typing(self, record: UUID, text: Callable[[], str]) -> None:
        """As `typed`; a long text is read at the pause, not for each key. Another record's comes after a flush only."""
        if self._typing is not None and self._typing[0] != record:
            self._read()
        self._typing = record, text
        self._wait()

    def typed(self, record: UUID, text: str) -> None:
        self._read()
        self._drafts[record] = text
        self._wait()

    def _read(self) -> None:
        if self._typing is not None:
            (record, text), self._typing = self._typing, None
            self._drafts[record] = text()

    def _wait(self) -> None:
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def left_over(self, record: UUID, stored: str) -> tuple[str, Draft] | None:
        """Key and text of an earlier run's newest draft of the record; what is stored by now is forgotten."""
        for key, draft in [each for each in self._found.items() if each[1].record == record]:
            if draft.text != stored:
                return key, draft
            self.drop(key)
        return None

    def take_up(self, key: str) -> None:
        """Type an earlier run's draft; it stays in the folder until it is stored."""
        draft = self._found.pop(key)
        self._keys.setdefault(draft.record, []).append(key)
        self.typed(draft.record, draft.text)

    def drop(self, key: str) -> None:
        """Forget an earlier run's draft."""
        del self._found[key]
        if self._folder is not None:
            self._folder.drop(key)

    def flush(self) -> None:
        """Send what is not on its way yet."""
        self._pause.stop()
        self._latest.stop()
        self._read()
        for record, text in self._drafts.items():
            if self._sent.get(record) != text:
                self._sent[record] = text
                if self._failing:
                    self._keep(record)
                self._send(record, text)

    def _send(self, record: UUID, text: str) -> None:
        def done(_outcome: Outcome) -> None:
            self._failing = False
            if self._sent.get(record) == text:
                self._sent.pop(record)
            if self._drafts.get(record) == text:
                self._drafts.pop(record)
                self._let_go(record)
                self.stored.emit()

        def failed(error: UserError) -> None:
            if self._sent.get(record) == text:
                self._sent.pop(record)
            if isinstance(error, StorageRefused):
                self._retry.start()
            if error.code in FAILING:
                self._keep(record)
                if not self._failing:
                    self._acts.context.bridge.refused.emit(error)  # the window must not say "gespeichert"
                self._failing = True
            self.refused.emit(error.sentence())

        self._acts.do(self._command(record, text), done=done, failed=failed, typed=True)

    def _keep(self, record: UUID) -> None:
        if self._folder is not None and record in self._drafts:
            keys = self._keys.setdefault(record, [uuid4().hex])
            self._folder.keep(keys[0], Draft(record, self._drafts[record], self._acts.now()))

    def _let_go(self, record: UUID) -> None:
        for key in self._keys.pop(record, []):
            if self._folder is not None:
                self._folder.drop(key)

    def _crashed(self, _error: object) -> None:
        """Nobody knows whose step broke: what was on its way is sent once more."""
        if self._sent:
            self._sent.clear()
            self._retry.start()
