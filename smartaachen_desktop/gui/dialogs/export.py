"""Documents that leave the program: read in the database thread, made in a job, written whole, shown on wish."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import free_target, open_path, typed_path
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.main_window import MainWindow
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.exports import DocumentWish, Made, ReadDocument


class Exporter(QObject):
    """Asks where to, and says where the file lies. `ask` stands in for the system's dialog in tests."""

    def __init__(
        self,
        bridge: ChangeBridge,
        jobs: JobRunner,
        read: ReadDocument,
        save: Callable[[Path, bytes], None],
        clock: Callable[[], datetime],
        folder: Path,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._bridge, self._jobs, self._read, self._save, self._clock = bridge, jobs, read, save, clock
        self._folder, self._window = folder, window
        self.ask: Callable[[Path], Path | None] = self._dialog
        self.show_file: Callable[[Path], object] = open_path

    def export(self, wish: DocumentWish) -> None:
        """Make the document and ask where it goes."""
        now = self._clock()
        self._bridge.query(lambda session: self._read(session, now, wish), self._make, owner=self, failed=self._refuse)

    def _make(self, job: Callable[[], Made]) -> None:
        self._jobs.run(job, self._write, self._fail, owner=self)

    def _write(self, made: Made) -> None:
        name, content = made
        asked = self.ask(self._folder / name)
        if asked is None:
            return
        target = typed_path(str(asked), self._folder, Path(name).suffix, name)
        if target != asked:
            target = free_target(target, content)  # the dialog asked about another name
        self._folder = target.parent
        save = self._save

        def write() -> Path:
            save(target, content)
            return target

        self._jobs.run(write, self._written, self._fail, owner=self)

    def _written(self, path: Path) -> None:
        self._window.show_banner(
            "info",
            self.tr("Gespeichert: {path}").format(path=path),
            button=self.tr("Öffnen"),
            pressed=lambda: self.show_file(path),
            subject="export",
        )

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._fail(error)

    def _fail(self, error: UserError) -> None:
        self._window.show_banner("bad", error.message, error.remedy or "", subject="export")

    def _dialog(self, usual: Path) -> Path | None:
        name, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Dokument speichern"), str(usual))
        return Path(name) if name else None
