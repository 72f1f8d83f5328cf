"""One file of a known kind, dropped on a part of a view."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """`endings` are asked at each drop, none while nothing can be read; `begin` gets the file."""

    def __init__(
        self,
        targets: Iterable[QWidget],
        endings: Callable[[], Collection[str]],
        begin: Callable[[Path], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._endings, self._begin = endings, begin
        for each in targets:
            each.setAcceptDrops(True)
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if self.dropped(event) is not None:
                event.acceptProposedAction()
                return True
        elif event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = self.dropped(event)
            if path is not None:
                event.acceptProposedAction()
                self._begin(path)
                return True
        return super().eventFilter(watched, event)

    def dropped(self, event: QDropEvent) -> Path | None:
        """The one file the event brings, where its ending is one of ours."""
        urls = event.mimeData().urls() if event.mimeData() is not None else []
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() in self._endings() else None
