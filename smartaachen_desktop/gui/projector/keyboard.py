"""A wall that comes up must not take the keys: who is typing goes on typing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

LATE_MS = 1000


class KeyboardKeeper(QObject):
    """Gives the keys back where a system hands them to the wall all the same, as some do a moment later when it fills
    its screen (seen under X11). A click on the wall after that moment is meant.
    """

    def __init__(self, app: QGuiApplication, walls: Sequence[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._walls = tuple(walls)
        self._typing: QWidget | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self._forget)
        app.focusWindowChanged.connect(self._focused)

    def keep(self) -> None:
        """Call it before a wall comes up."""
        active = QApplication.activeWindow()
        if active is not None and active not in self._walls:
            self._typing = active
            self._late.start()

    def _focused(self, window: QWindow | None) -> None:
        typing = self._typing
        if typing is None or not isValid(typing) or window is None:
            return
        if any(isValid(wall) and wall.windowHandle() is window for wall in self._walls):
            typing.activateWindow()

    def _forget(self) -> None:
        self._typing = None
