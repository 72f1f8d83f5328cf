"""The course of each file's check: read, integrity at once, the database, then what came after the signatures."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.verify_services import Question, VerifyServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.minutes_match import MinutesMatch
from smartaachen_desktop.services.said import german
from smartaachen_desktop.services.verification import CheckedFile
from smartaachen_desktop.services.watch import Cancelled, Watch

LARGEST = 500 * 1024 * 1024


@dataclass(eq=False)
class Entry:
    """One file and how far its check is; `watch` while the long part runs, `stopped` when the user ended it."""

    name: str
    content: bytes = b""
    path: Path | None = None
    checked: CheckedFile | None = None
    match: MinutesMatch | None = None
    error: UserError | None = None
    watch: Watch | None = None
    stopped: bool = False


class Checks(QObject):
    """`told` carries an entry of which something new is known, and whether that is the last of it.

    Integrity comes from one thread, what came after a signature from another: no file waits for a longer one.
    """

    told = Signal(object, bool)

    def __init__(
        self, bridge: ChangeBridge, services: VerifyServices, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self.services, self.folder = bridge, services, folder
        self.quick, self.deep = JobRunner(self), JobRunner(self)

    def read(self, entry: Entry) -> None:
        """From the disk, off the GUI thread, then check."""
        path = entry.path
        if path is None:
            self.check(entry)
            return

        def read(content: bytes) -> None:
            entry.content = content
            self.check(entry)

        self.quick.run(lambda: _bytes(path), read, lambda error: self._fail(entry, error), owner=self)

    def check(self, entry: Entry) -> None:
        self.stop(entry)
        entry.checked = entry.match = entry.error = entry.watch = None
        entry.stopped = False
        services, folder, name, content = self.services, self.folder, entry.name, entry.content

        def job() -> tuple[CheckedFile, Question]:
            checked = services.check(name, content, folder, None)
            return checked, services.question(checked, content)

        def done(found: tuple[CheckedFile, Question]) -> None:
            entry.checked = found[0]
            self.told.emit(entry, False)
            self._bridge.query(found[1], lambda match: self._compare(entry, match), owner=self)
            if found[0].verification.pending:
                self.look_deeper(entry)

        self.told.emit(entry, False)
        self.quick.run(job, done, lambda error: self._fail(entry, error), owner=self)

    def look_deeper(self, entry: Entry) -> None:
        """What came after the signatures; may take long, and is stopped by `stop`."""
        watch = entry.watch = Watch()
        entry.stopped = False
        check, folder, name, content = self.services.check, self.folder, entry.name, entry.content

        def done(checked: CheckedFile) -> None:
            if entry.watch is not watch:
                return  # checked anew meanwhile
            entry.watch = None
            entry.checked = checked if entry.match is None else self.services.with_match(checked, entry.match)
            self.told.emit(entry, True)

        def failed(error: UserError) -> None:
            if entry.watch is not watch:
                return
            entry.watch = None
            entry.stopped = isinstance(error, Cancelled)
            if entry.stopped:
                self.told.emit(entry, False)
            else:
                self._fail(entry, error)

        self.told.emit(entry, False)
        self.deep.run(lambda: check(name, content, folder, watch), done, failed, owner=self)

    def stop(self, entry: Entry) -> None:
        """What is known stays."""
        if entry.watch is not None:
            entry.watch.cancel()

    def end(self) -> None:
        """No check outlives the window; stop the entries first."""
        self.quick.close()
        self.deep.close()

    def _compare(self, entry: Entry, match: MinutesMatch) -> None:
        entry.match = match
        if entry.checked is not None:
            entry.checked = self.services.with_match(entry.checked, match)
            self.told.emit(entry, entry.watch is None)

    def _fail(self, entry: Entry, error: UserError) -> None:
        entry.error = error
        self.told.emit(entry, True)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("too_large", german("{name} ist zu groß für die Prüfung.", name=path.name))
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            "unreadable", german("{name} ist nicht lesbar: {why}.", name=path.name, why=error.strerror)
        ) from error
