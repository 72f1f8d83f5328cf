"""Papers out of files: which file, its dialog, and where the paper then stands."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.papers.reading_dialog import ReadingDialog
from smartaachen_desktop.gui.shared.file_drop import FileDrop
from smartaachen_desktop.services.paper_reading import READABLE, ReadPaper

if TYPE_CHECKING:
    from smartaachen_desktop.gui.papers.workspace import PapersWorkspace


class PaperReading(QObject):
    """Without `equip` nothing is offered. `ask_open` stands in for the system's dialog in tests."""

    def __init__(self, view: "PapersWorkspace", targets: Sequence[QWidget]) -> None:
        super().__init__(view)
        self._view = view
        self._read: ReadPaper | None = None
        self._jobs: JobRunner | None = None
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(home) if Path(home).is_dir() else Path.home()
        self.dialog: ReadingDialog | None = None
        self.ask_open: Callable[[], Path | None] = self._open_dialog
        # beside the sheet: on it, a file becomes one of the paper shown
        self.drop = FileDrop(targets, lambda: READABLE if self._read is not None else (), self.begin, self)

    def equip(self, read: ReadPaper, jobs: JobRunner) -> None:
        self._read, self._jobs = read, jobs
        self._view.pane.read_button.show()
        self._view.empty_read.show()

    def begin(self, path: Path | None = None) -> None:
        """Read the file and show what it proposes; nothing is taken over before the user says so."""
        if self._read is None or self._jobs is None or (self.dialog is not None and isValid(self.dialog)):
            return
        path = path or self.ask_open()
        if path is None:
            return
        self._folder = path.parent
        context = self._view.context
        self.dialog = ReadingDialog(context.theme, context.bridge, self._jobs, self._read, self._view)
        self.dialog.taken.connect(self._taken)
        self.dialog.begin(path)

    def _taken(self, paper: object, words: str) -> None:
        self._view.want(paper)  # type: ignore[arg-type]
        self._view.context.messages.show_toast(words)

    def _open_dialog(self) -> Path | None:
        endings = " ".join(f"*{ending}" for ending in READABLE)
        kinds = self.tr("Vorlagen ({endings})").format(endings=endings)
        title = self.tr("Vorlage aus Datei lesen")
        name, _kind = QFileDialog.getOpenFileName(self._view, title, str(self._folder), kinds)
        return Path(name) if name else None
