"""A line edit that keeps Esc for itself, whatever else Esc does around it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FilterEdit(QLineEdit):
    """Esc empties it where it `clears`; else, and on empty text, it tells `left`."""

    left = Signal()

    def __init__(self, *, clears: bool = True) -> None:
        super().__init__()
        self._clears = clears

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text() and self._clears:
            self.clear()
        else:
            self.left.emit()
