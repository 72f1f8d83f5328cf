"""pytest-qt's robot, made patient in small steps, and sure that what it saw is also shown."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

LONGEST_PAUSE_MS = 8


class Bot(QtBot):
    """Looks again after one, two, four milliseconds, where pytest-qt waits ten each time."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = 5000) -> None:
        """Until `callback` gives true, or nothing where it asserts; then what that state has posted is delivered, too.

        A widget put into a layout that is shown becomes visible by such a posted event.
        """
        __tracebackhide__ = True
        end, pause = time.monotonic() + timeout / 1000, 1
        while not self._holds(callback, last=time.monotonic() > end):
            self.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE_MS)
        QCoreApplication.sendPostedEvents()

    @staticmethod
    def _holds(callback: Callable[[], Any], last: bool) -> bool:
        __tracebackhide__ = True
        try:
            answer = callback()
        except AssertionError as error:
            if last:
                raise WaitedInVain("waited in vain") from error
            return False
        if answer not in (None, True, False):  # not a set: an answer may be a list
            raise ValueError(f"callback must return None, True or False, returned {answer!r}")
        if last and answer is False:
            raise WaitedInVain("waited in vain")
        return answer is not False
