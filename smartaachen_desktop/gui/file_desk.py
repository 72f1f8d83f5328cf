"""Opens the window in which papers' files are read: from the search, from a paper, from an agenda item."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.services.queries.file_reading import FileToRead, file_to_read

if TYPE_CHECKING:
    from smartaachen_desktop.gui.dialogs.file_window import FileWindow

ACTIVE_MS = 100


class FileDesk(QObject):
    """One window for all files, beside the work; what it cannot show is shown where the paper lists it."""

    def __init__(
        self,
        context: ViewContext,
        jobs: JobRunner,
        services: SigningServices,
        folder: Callable[[], Path],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context, self._jobs, self._services, self._folder = context, jobs, services, folder
        self._parent = window
        self.window: FileWindow | None = None

    @Slot(object, int, str)
    def read(self, file: UUID, page: int = 0, query: str = "") -> None:
        """At a page (from 1), with the words of a search marked."""
        self._context.bridge.query(
            lambda session: file_to_read(session, file), lambda found: self._show(file, found, page, query), owner=self
        )

    def close(self) -> None:
        if self.window is not None:
            self.window.clear()
            self.window.close()

    def _show(self, file: UUID, found: FileToRead | None, page: int, query: str) -> None:
        if found is None:
            self._context.messages.show_banner(
                "bad", self.tr("Diese Datei gibt es nicht mehr."),
                self.tr("Wurde sie gerade gelöscht, holt Strg+Z sie zurück."), subject="file",
            )  # fmt: skip
            return
        if found.content is None:
            self._context.open_target("paper_file", file)
            return
        window = self._made()
        window.show()
        window.raise_()
        window.activateWindow()
        window.read(found, page, query)

    def _made(self) -> "FileWindow":
        if self.window is None:
            from smartaachen_desktop.gui.dialogs.file_window import FileWindow

            services = self._services
            self.window = FileWindow(
                self._context.theme, self._jobs, services.save, services.read_text, self._folder, self._parent
            )
            self.window.paper_wished.connect(self._to_paper)
        return self.window

    def _to_paper(self, file: UUID) -> None:
        """The window stays open behind."""
        self._parent.activateWindow()
        # a window that becomes active takes its old focus back, so the file gets it after that
        QTimer.singleShot(ACTIVE_MS, self, lambda: self._context.open_target("paper_file", file))
