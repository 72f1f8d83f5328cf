"""Line edits that keep Esc for themselves, whatever else Esc does around them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from smartaachen_desktop.gui.shared.search_field import SearchField


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _kept(event: QEvent) -> bool:
    """Whether it asked if Esc is somebody's shortcut: it is not, while the hands are here."""
    asked = event.type() == QEvent.Type.ShortcutOverride and _is_escape(event)
    if asked:
        event.accept()
    return asked


class NameEdit(QLineEdit):
    """Esc tells `left`."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        return _kept(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterField(SearchField):
    """Esc empties it; on empty text it tells `left`."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        return _kept(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_escape(event):
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()
