"""Where the PDF goes, and the paper for signatures by hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.dialogs.frame import free_target, pick_folder, typed_path
from smartaachen_desktop.gui.dialogs.receipt import Keep, keeper
from smartaachen_desktop.gui.dialogs.sign_form import SignForm
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.exports import Made


class SignOutput(QObject):
    """Drives the file's part of the form and writes; never over another document."""

    def __init__(
        self,
        form: SignForm,
        jobs: JobRunner,
        services: SigningServices,
        folder: Path,
        show_file: Callable[[Path], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.saved: Path | None = None
        self._form, self._jobs, self._services = form, jobs, services
        self._folder, self._show_file, self._window = folder, show_file, parent
        self._own_name = False
        self._usual = "Dokument.pdf"
        form.file.textEdited.connect(self._typed)
        form.edition_chosen.connect(self._forget)
        form.folder_wanted.connect(self._pick)
        form.open_wanted.connect(lambda: self.reveal(self.saved))
        form.folder_shown.connect(lambda: self.reveal(self.saved.parent if self.saved else None))

    def suggest(self, name: str) -> None:
        """The file's usual name, unless the user typed one."""
        self._usual = name
        if not self._own_name:
            self._form.file.setText(name)
        self._show_folder()

    def target(self) -> Path:
        """A bare name lies in the chosen folder."""
        return typed_path(self._form.file.text(), self._folder, ".pdf", self._usual)

    def write(self, pdf: bytes, done: Callable[[], None], failed: Callable[[UserError], None]) -> None:
        target, save = self.target(), self._services.save

        def job() -> Path:
            return _write(save, target, pdf)

        def written(path: Path) -> None:
            self.saved = path
            self._form.file.setText(path.name if path.parent == self._folder else str(path))
            done()

        self._jobs.run(job, written, failed, owner=self)

    def write_paper(
        self, make: Callable[[], bytes], done: Callable[[Path], None], failed: Callable[[UserError], None]
    ) -> None:
        """The document with boxes for handwriting, opened where it can be printed."""
        target, save = self.target(), self._services.save
        paper = target.with_name(f"{target.stem}-zum-Unterschreiben{target.suffix}")

        def written(path: Path) -> None:
            self.reveal(path)
            done(path)

        self._jobs.run(lambda: _write(save, paper, make()), written, failed, owner=self)

    def write_note(self, pdf: bytes, done: Callable[[Path], None], failed: Callable[[UserError], None]) -> None:
        """The Vermerk, beside the minutes just saved."""
        minutes, save = self.saved or self.target(), self._services.save
        note = minutes.with_name(f"{minutes.stem}-Vermerk{minutes.suffix}")
        self._jobs.run(lambda: _write(save, note, pdf), done, failed, owner=self)

    def receipt_keeper(self, make: Callable[[], Made]) -> Keep:
        """For the receipt, which comes beside what was signed."""
        return keeper(self._jobs, make, self._services.save, (self.saved or self.target()).parent, self.reveal, self)

    def reveal(self, path: Path | None) -> None:
        if path is not None:
            self._show_file(path)

    def _typed(self) -> None:
        self._own_name = True
        self._form.file_error.show_error("")
        self._show_folder()

    def _forget(self) -> None:
        """Another edition never gets the name typed for the first."""
        self._own_name = False
        self.saved = None

    def _pick(self) -> None:
        folder = pick_folder(self._window, self.tr("Ordner für das Dokument"), self.target().parent)
        if folder is not None:
            name = self.target().name
            self._folder = folder
            self._form.file.setText(name)
            self._show_folder()

    def _show_folder(self) -> None:
        self._form.folder.setText(self.tr("im Ordner {folder}").format(folder=self.target().parent))


def _write(save: Callable[[Path, bytes], None], path: Path, pdf: bytes) -> Path:
    free = free_target(path, pdf)
    save(free, pdf)
    return free
