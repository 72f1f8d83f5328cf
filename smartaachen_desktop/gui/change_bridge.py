"""Between the window and the database: commands and queries run in the one database thread, answers come as signals."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Changes, Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher

T = TypeVar("T")
Failed = Callable[[UserError], None]


class Crash(UserError):
    """What `failed` gets when an error nobody expected broke the step; `crashed` carries the error itself."""

    def __init__(self) -> None:
        super().__init__("crash", tr("Das hat nicht geklappt."), remedy=tr("Bitte versuchen Sie es noch einmal."))


class ChangeBridge(QObject):
    """The window's only door to the data.

    `changed` follows each commit; `refused` carries a rule's sentence nobody else took; `crashed` any other error,
    of which `failed` gets a `Crash`;
    `pending` the number of commands not yet stored. Answers are dropped when their `owner` is gone.
    """

    changed = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    pending = Signal(int)
    _answered = Signal(object)

    def __init__(self, dispatcher: Dispatcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._waiting = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = dispatcher.feed.subscribe(self._on_changes)

    def execute(
        self,
        command: Command,
        *,
        origin: QObject | None = None,
        done: Callable[[Outcome], None] | None = None,
        failed: Failed | None = None,
        authority: UUID | None = None,
        watch: Callable[[float], None] | None = None,
    ) -> None:
        """Send a command; `done` or `failed` is called on the GUI thread. Without `failed`, `refused` is emitted."""
        execute = partial(self._dispatcher.execute, command, origin=origin, authority=authority, watch=watch)
        self._send(execute, origin, done, failed)

    def undo(self, done: Callable[[Outcome], None] | None = None) -> None:
        self._send(self._dispatcher.undo, None, done, None)

    def take_back(self, seq: int, done: Callable[[Outcome], None] | None = None) -> None:
        """One earlier step alone."""
        self._send(lambda: self._dispatcher.take_back(seq), None, done, None)

    def redo(self, done: Callable[[Outcome], None] | None = None) -> None:
        self._send(self._dispatcher.redo, None, done, None)

    def query(
        self,
        query: Callable[[Session], T],
        done: Callable[[T], None],
        *,
        owner: QObject | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Read values; `done` is called on the GUI thread unless `owner` was destroyed meanwhile."""
        self._submit(lambda: self._dispatcher.read(query), owner, done, failed, counts=False)

    def run(
        self,
        call: Callable[[Dispatcher], T],
        done: Callable[[T], None],
        *,
        owner: QObject | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run something that needs the dispatcher itself in the database thread, e.g. the undo state."""
        self._submit(lambda: call(self._dispatcher), owner, done, failed, counts=False)

    def close(self) -> None:
        """Wait until everything sent is stored, then stop the thread; what is sent later is dropped."""
        self._closed = True
        self._pool.shutdown(wait=True)
        self._unsubscribe()

    def _send(
        self, work: Callable[[], Any], owner: QObject | None, done: Callable[..., None] | None, failed: Failed | None
    ) -> None:
        if self._closed:
            return
        self._waiting += 1
        self.pending.emit(self._waiting)
        self._submit(work, owner, done, failed, counts=True)

    def _submit(
        self,
        work: Callable[[], Any],
        owner: QObject | None,
        done: Callable[..., None] | None,
        failed: Failed | None,
        *,
        counts: bool,
    ) -> None:
        if self._closed:
            return

        def job() -> None:
            try:
                result: Any = work()
            except Exception as error:  # handed to the GUI thread, where user errors and crashes part
                self._answered.emit((owner, failed, error, counts, False))
            else:
                self._answered.emit((owner, done, result, counts, True))

        self._pool.submit(job)

    @Slot(object)
    def _deliver(self, answer: Any) -> None:
        if isinstance(answer, Changes):
            self.changed.emit(answer)
            return
        owner, callback, result, counts, succeeded = answer
        if counts:
            self._waiting -= 1
            self.pending.emit(self._waiting)
        if not succeeded and not isinstance(result, UserError):
            # the asker hears it first: what waits for an answer must not wait for ever
            if callback is not None and (owner is None or isValid(owner)):
                callback(Crash())
            self.crashed.emit(result)
            return
        if owner is not None and not isValid(owner):
            return
        if callback is not None:
            callback(result)
        elif not succeeded:
            self.refused.emit(result)

    def _on_changes(self, changes: Changes) -> None:
        # in the database thread: hand over through the same queue, so notices and answers keep their order
        self._answered.emit(changes)
