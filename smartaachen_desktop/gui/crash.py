"""The one handler for errors nobody expected: it logs without the minutes' text, tells the user, and loses nothing."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

logger = logging.getLogger(__name__)


class CrashHandler(QObject):
    """Installed once by the composition root; `happened` carries the error's type name, on the GUI thread."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def install(self) -> None:
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread

    def remove(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def take(self, error: BaseException) -> None:
        """Log where it happened (never with values, they may be non-public) and tell the window."""
        frames = "".join(traceback.format_tb(error.__traceback__))
        logger.error("unexpected %s\n%s", type(error).__name__, frames)
        self.happened.emit(type(error).__name__)

    def connect_window(self, receiver: object) -> None:
        self.happened.connect(receiver, Qt.ConnectionType.QueuedConnection)

    def _from_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.take(error)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)
