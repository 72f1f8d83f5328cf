"""A file out of the database, shown in the program that the system has for it."""

import contextlib
import shutil
import tempfile
import weakref
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


class FileViewer:
    """Copies lie in a folder that only the user can read, and go with the viewer. `show` stands in for the system."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self.show = _show

    def open(self, name: str, content: bytes) -> Path:
        """Write a copy and show it; the copy is read-only, so that nobody edits what is not stored."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="smartaachen-"))
            weakref.finalize(self, _clear, self._folder)
        path = self._folder / name
        with contextlib.suppress(OSError):
            path.chmod(0o600)
        path.write_bytes(content)
        path.chmod(0o400)
        self.show(path)
        return path


def _clear(folder: Path) -> None:
    """Also at the end of the program. Windows deletes no read-only file, nor one that is still open elsewhere."""
    for path in folder.iterdir():
        with contextlib.suppress(OSError):
            path.chmod(0o600)
    shutil.rmtree(folder, ignore_errors=True)


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def size_words(size: int) -> str:
    """ "812 KB", "1,4 MB"."""
    if size < 1024 * 1024:
        return f"{max(round(size / 1024), 1)} KB"
    return f"{size / 1024 / 1024:.1f} MB".replace(".", ",")
