"""Long work off the GUI thread: a job takes values and returns values, and never sees a widget."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from smartaachen_desktop.model.errors import UserError

T = TypeVar("T")


class JobRunner(QObject):
    """Runs jobs one after the other. `crashed` carries what no `failed` took; `busy` says whether a job runs."""

    crashed = Signal(object)
    busy = Signal(bool)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._running = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Run `job`; `done` or `failed` follows on the GUI thread unless `owner` is gone by then."""
        self._running += 1
        self.busy.emit(True)

        def work() -> None:
            try:
                result: Any = job()
            except Exception as error:  # handed to the GUI thread, where user errors and crashes part
                self._finished.emit((owner, failed, error, False))
            else:
                self._finished.emit((owner, done, result, True))

        self._pool.submit(work)

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _deliver(self, answer: tuple[QObject | None, Callable[[Any], None] | None, Any, bool]) -> None:
        owner, callback, result, succeeded = answer
        self._running -= 1
        if not self._running:
            self.busy.emit(False)
        if owner is not None and not isValid(owner):
            return
        if callback is None or not (succeeded or isinstance(result, UserError)):
            self.crashed.emit(result)
        else:
            callback(result)
