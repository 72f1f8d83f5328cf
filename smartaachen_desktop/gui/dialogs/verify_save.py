"""Where the Prüfbericht goes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import Notes, free_target, open_path, typed_path
from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.sentences import few
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.letterhead import LetterheadView, letterhead_of
from smartaachen_desktop.services.verification import CheckedFile


class ReportSaver(QObject):
    """Made and written in jobs, then shown. `ask` stands in for the system's dialog in tests."""

    def __init__(
        self,
        bridge: ChangeBridge,
        jobs: JobRunner,
        services: VerifyServices,
        folder: Path,
        notes: Notes,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._jobs, self._services, self._folder, self._notes, self._window = jobs, services, folder, notes, window
        self.ask = self._dialog
        self.show_file = open_path

    def save(self, files: Sequence[CheckedFile]) -> None:
        """Under the strategy's letterhead, as it is now."""
        if not files:
            return
        report = self._services.report

        def make(head: LetterheadView) -> None:
            self._jobs.run(lambda: report(files, head), self._write, self._notes.refuse, owner=self)

        self._bridge.query(lambda session: letterhead_of(session, None), make, owner=self, failed=self._notes.refuse)

    def _write(self, made: Made) -> None:
        name, content = made
        asked = self.ask(self._folder / name)
        if asked is None:
            return
        target = typed_path(str(asked), self._folder, ".pdf", name)
        if target != asked:
            target = free_target(target, content)  # the dialog asked about another name
        self._folder = target.parent
        save = self._services.save

        def write() -> Path:
            save(target, content)
            return target

        self._jobs.run(write, lambda path: self._written(path, made.warnings), self._notes.refuse, owner=self)

    def _written(self, path: Path, warnings: Sequence[str]) -> None:
        self._notes.say(
            "warn" if warnings else "info", self.tr("Gespeichert: {path}").format(path=path), few(warnings)
        )  # fmt: skip
        self.show_file(path)

    def _dialog(self, usual: Path) -> Path | None:
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Prüfbericht speichern"), str(usual), "PDF (*.pdf)"
        )
        return Path(name) if name else None
