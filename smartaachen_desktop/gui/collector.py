"""How the interpreter serves the window: whose turn it is, and where cycles are looked for.

The collector runs in whatever thread happens to make objects. In the database thread it would destroy widgets there,
which Qt does not bear: the program crashes, or both threads wait for each other.
"""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

SWITCH_SECONDS = 0.0005
"""How long the database thread may compute while the window waits for the interpreter: with Python's own 5 ms a key
typed during a save is painted a frame late."""
TICK_MS = 500
FULL_TICKS = 120
"""After so many ticks with young garbage the old generation is looked through, too."""


class Collector(QObject):
    """Looks for garbage while it lives; on `stop` the interpreter does so again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """As the interpreter would: only where enough objects were made since the last time."""
        if gc.isenabled() or gc.get_count()[0] <= gc.get_threshold()[0]:
            return
        self._ticks += 1
        gc.collect(2 if self._ticks % FULL_TICKS == 0 else 1)

    def stop(self) -> None:
        """All garbage goes now: found while Qt destroys an object, it would wait for the lock that one holds."""
        self._timer.stop()
        if self._was_on:
            gc.collect()
            gc.enable()
