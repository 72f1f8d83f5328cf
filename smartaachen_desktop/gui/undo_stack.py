"""What Ctrl+Z would take back, for the status bar and the palette; the stack itself is the journal."""

from PySide6.QtCore import QObject, Signal

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.journal import command_label


class UndoStack(QObject):
    """Follows the journal; `changed` carries the German names of the next undo and redo, empty where there is none."""

    changed = Signal(str, str)

    def __init__(self, bridge: ChangeBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.undo_text = ""
        self.redo_text = ""
        bridge.changed.connect(self._on_changes)

    def refresh(self) -> None:
        self._bridge.run(lambda dispatcher: dispatcher.undo_state(), self._take, owner=self)

    def undo(self) -> None:
        self._bridge.undo()

    def redo(self) -> None:
        self._bridge.redo()

    def _on_changes(self, _changes: Changes) -> None:
        self.refresh()

    def _take(self, names: tuple[str | None, str | None]) -> None:
        self.undo_text, self.redo_text = (command_label(name) if name else "" for name in names)
        self.changed.emit(self.undo_text, self.redo_text)
