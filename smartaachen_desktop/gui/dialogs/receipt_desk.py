"""The receipt of a file that lies signed in the database, asked for from a list or from a check."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import Notes, open_path
from smartaachen_desktop.gui.dialogs.receipt import ReceiptDialog, keeper
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.receipt import Receipt, receipt_of_file


class ReceiptDesk(QObject):
    """Reads it, shows it over `window`, keeps it in `folder`. Without `make` it can be read and copied."""

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        make: Callable[[Receipt], Made] | None,
        save: Callable[[Path, bytes], None],
        folder: Path,
        notes: Notes,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._bridge, self._jobs, self._notes, self._window = theme, bridge, jobs, notes, window
        self._make, self._save, self._folder = make, save, folder
        self.dialog: ReceiptDialog | None = None
        self.show_file: Callable[[Path], object] = open_path

    def show(self, name: str, sha256: str) -> None:
        """Of the file with this name and checksum."""
        self._notes.clear()
        self._bridge.query(
            lambda session: receipt_of_file(session, name, sha256), self._open, owner=self, failed=self._notes.refuse
        )

    def _open(self, found: Receipt | None) -> None:
        if found is None:
            words = self.tr("Diese Fassung der Datei liegt nicht in der Datenbank.")
            self._notes.say("warn", words, self.tr("Eine Quittung gibt es zu Dateien, die hier unterschrieben liegen."))
            return
        keep = None
        if self._make is not None:
            job = partial(self._make, found)
            keep = keeper(self._jobs, job, self._save, self._folder, self.show_file, self)
        self.dialog = ReceiptDialog(self._theme, found, keep, self._window)
        self.dialog.open()
