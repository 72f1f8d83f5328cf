"""Opens the window that checks signed files, from header, palette and a signed meeting; trust from the settings."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.verify import VerifyWindow
from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
from smartaachen_desktop.gui.dialogs.verify_trust import FOLDER, TrustDialog
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.meeting_load import stored_protocol


class VerifyDesk(QObject):
    """One window for all files; it stays beside the work. `crashed` carries what no job's caller took."""

    crashed = Signal(object)

    def __init__(
        self, theme: ThemeBox, bridge: ChangeBridge, services: VerifyServices, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme, self._bridge, self._services, self._parent = theme, bridge, services, window
        self._folder = settings.folder / FOLDER
        self._window: VerifyWindow | None = None

    @Slot()
    def show(self) -> VerifyWindow:
        if self._window is None:
            self._window = VerifyWindow(
                self._theme, self._bridge, self._services, self._folder, _documents(), self._parent
            )
            for jobs in (self._window.checks.quick, self._window.checks.deep):
                jobs.crashed.connect(self.crashed)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        return self._window

    @Slot(object)
    def check_minutes(self, meeting_id: UUID) -> None:
        """The signed minutes as the database keeps them, in whichever edition was signed."""

        def read(session: Session) -> tuple[str, bytes] | None:
            found = (stored_protocol(session, meeting_id, audience) for audience in Audience)
            return next((each for each in found if each is not None), None)

        def check(found: tuple[str, bytes] | None) -> None:
            window = self.show()
            if found is not None:
                window.add_document(*found)

        self._bridge.query(read, check, owner=self)

    def show_trust(self, jobs: JobRunner, over: QWidget) -> None:
        """The issuers trusted on this machine, above the settings."""
        dialog = TrustDialog(self._theme, jobs, self._services, self._folder, _documents(), over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._window is not None:
            dialog.changed.connect(self._window.check_again)
        dialog.open()

    def close(self) -> None:
        """Before the database goes."""
        if self._window is not None:
            self._window.end()
            self._window.close()


def _documents() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
