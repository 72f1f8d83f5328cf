"""What happens to a paper's files: read and written off the window's thread, one after the other."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.papers.files import Files
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.paper_file import FileViewer
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.paper_files import LARGEST, AddPaperFile, RemovePaperFile, RenamePaperFile
from smartaachen_desktop.services.queries.file_reading import is_readable
from smartaachen_desktop.services.queries.papers import file_content


class FileActs(QObject):
    """`ask_files` and `ask_target` stand in for the system's dialogs in tests."""

    _read = Signal(object)
    _written = Signal(object, str)

    def __init__(self, context: ViewContext, files: Files, outbox: Outbox, view: QWidget) -> None:
        super().__init__(view)
        self._context, self._files, self._outbox, self._view = context, files, outbox, view
        self.paper: UUID | None = None
        self.viewer = FileViewer()
        self.ask_files = self._ask_files
        self.ask_target = self._ask_target
        self._pool: ThreadPoolExecutor | None = None
        self._read.connect(self._add_read, Qt.ConnectionType.QueuedConnection)
        self._written.connect(self._tell_written, Qt.ConnectionType.QueuedConnection)
        files.add_wished.connect(lambda: self.add(self.ask_files()))
        files.dropped.connect(self.add)
        files.open_wished.connect(self._read_or_open)
        files.external_wished.connect(lambda file: self._fetch(file, self._open))
        files.save_wished.connect(lambda file: self._fetch(file, self._save))
        files.rename_wished.connect(self._rename)
        files.removal_wished.connect(self._remove)

    def add(self, paths: Sequence[Path]) -> None:
        """Read the files in the background; each becomes a step of its own."""
        paper = self.paper
        if paper is None or not paths:
            return
        self._files.error.show_error("")
        for path in paths:
            self._behind().submit(self._read_one, paper, path)

    def _behind(self) -> ThreadPoolExecutor:
        if self._pool is None:
            self._pool = pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="file")
            self._view.destroyed.connect(lambda _view=None: pool.shutdown(wait=False, cancel_futures=True))
        return self._pool

    def _read_one(self, paper: UUID, path: Path) -> None:
        """In the background; the answer comes back to the window's thread."""
        self._read.emit((paper, path.name, _bytes(path)))

    def _add_read(self, found: tuple[UUID, str, bytes | str]) -> None:
        paper, name, content = found
        if isinstance(content, str):
            self._files.error.show_error(content)
            return
        self._outbox.send(AddPaperFile(paper, name, content), failed=self._refused)

    def _rename(self, file: UUID, name: str) -> None:
        self._outbox.send(RenamePaperFile(file, name), failed=self._refused)

    def _remove(self, file: UUID) -> None:
        words = self.tr("Datei {name} gelöscht.").format(name=self._files.line(file).row.file_name)
        self._outbox.send(RemovePaperFile(file), done=lambda _outcome: self._context.messages.show_toast(words))

    def _read_or_open(self, file: UUID) -> None:
        """In the window what it can show, the rest in the system's program."""
        read = self._context.read_file
        if read is not None and is_readable(self._files.line(file).row.media_type):
            read(file)
        else:
            self._fetch(file, self._open)

    def _fetch(self, file: UUID, then: object) -> None:
        self._context.bridge.query(lambda session: file_content(session, file), then, owner=self)  # type: ignore[arg-type]

    def _open(self, found: tuple[str, bytes]) -> None:
        try:
            self.viewer.open(*found)
        except OSError as error:
            self._files.error.show_error(
                self.tr("Die Datei lässt sich nicht zeigen: {why}.").format(why=error.strerror)
            )

    def _save(self, found: tuple[str, bytes]) -> None:
        name, content = found
        target = self.ask_target(name)
        if target is not None:
            self._files.error.show_error("")
            self._behind().submit(self._write_one, target, content)

    def _write_one(self, target: Path, content: bytes) -> None:
        """In the background; a network drive may take its time."""
        try:
            target.write_bytes(content)
        except OSError as error:
            self._written.emit(target, error.strerror or str(error))
        else:
            self._written.emit(target, "")

    def _tell_written(self, target: Path, why: str) -> None:
        if why:
            self._files.error.show_error(self.tr("Die Datei lässt sich dort nicht schreiben: {why}.").format(why=why))
        else:
            self._context.messages.show_toast(self.tr("Gespeichert: {path}").format(path=target))

    def _refused(self, error: UserError) -> None:
        self._files.error.show_error(error.sentence())

    def _ask_files(self) -> list[Path]:
        names, _kind = QFileDialog.getOpenFileNames(self._view, self.tr("Dateien zur Vorlage"))
        return [Path(name) for name in names]

    def _ask_target(self, name: str) -> Path | None:
        target, _kind = QFileDialog.getSaveFileName(self._view, self.tr("Datei speichern"), name)
        return Path(target) if target else None


def _bytes(path: Path) -> bytes | str:
    """The content, or a sentence that says why not; one byte more than allowed is enough for the refusal."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        return f"{path.name} ist nicht lesbar: {error.strerror}."
