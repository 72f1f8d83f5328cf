"""From process start to the open window: application object, theme, language, which database, and the way out.

The shell stands on the screen first; database and services are imported and opened beside it, in a thread. So this file
imports neither.
"""

from __future__ import annotations

import linecache
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from smartaachen_desktop.gui.collector import Collector
from smartaachen_desktop.gui.crash import CrashHandler
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.focus import FocusRing
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme, theme_name
from smartaachen_desktop.model.errors import UserError

if TYPE_CHECKING:
    from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
    from smartaachen_desktop.services.dispatcher import Dispatcher

BENCH = "SMARTAACHEN_BENCH_START"


class Opened(Protocol):
    """An open database as the composition root made it."""

    @property
    def dispatcher(self) -> Dispatcher: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Doors:
    """What the composition root hands to the window.

    `open(location, passphrase)`, `create(location, passphrase, title)` gives the recovery key too, `example(location)`;
    all raise UserError.
    """

    open: Callable[[str, str | None], Opened]
    create: Callable[[str, str | None, str], tuple[Opened, str | None]]
    example: Callable[[str], Opened]
    signing: Callable[[], SigningServices]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the user's own data and settings lie."""

    data: Path
    config: Path

    @property
    def own_file(self) -> Path:
        return self.data / "strategie.db"

    @property
    def example_file(self) -> Path:
        return self.data / "beispiel.db"


class Launcher(QObject):
    """One run of the window. `run` returns the exit status, or raises the UserError that kept a named file shut."""

    _opened = Signal(object)

    def __init__(self, load: Callable[[], Doors], places: Places) -> None:
        self.app = make_application()
        super().__init__()
        self._load, self._places = load, places
        self.settings = Settings(places.config)
        self._translators = load_language(self.app, self.settings.language)
        self.theme = ThemeBox(self.app, load_theme(theme_name(self.settings.theme)))
        self._ring = FocusRing(self.app, self.theme)
        self.crash = CrashHandler()
        self._collector = Collector(self)
        self._failure: UserError | None = None
        self._workspace: Opened | None = None
        self._desktop: QObject | None = None
        self._opened.connect(self._on_opened, Qt.ConnectionType.QueuedConnection)

    def run(self, location: str | None, passphrase: str | None, *, example: bool) -> int:
        self.crash.install()
        try:
            where = self._target(location, example=example)
            if where is None:
                asked = self._ask(None)
                if asked is None:
                    return 0
                self._show_shell()
                self._join(*asked)
            else:
                self._show_shell()
                # the first paint comes before the imports, which hold the interpreter
                self._begin = lambda: self._open_beside(where, passphrase, named=location is not None)
                QTimer.singleShot(0, self._begin)
            status = self.app.exec()
            if self._failure is not None:
                raise self._failure
            return status
        finally:
            self._close()
            self._collector.stop()
            self.crash.remove()

    def _target(self, location: str | None, *, example: bool) -> str | None:
        if location is not None:
            return location
        if example:
            return str(self._places.example_file)
        if not self.settings.reopen:
            return None
        last = next((each for each in self.settings.recent if "://" in each or Path(each).exists()), None)
        if last is None or Path(last + ".key").exists():
            return None
        return last

    def _show_shell(self) -> None:
        self.shell = Shell(self.theme)
        if os.environ.get(BENCH):
            _FirstPaint(self.shell)
        self.shell.show_at(self.settings.geometry)

    def _open_beside(self, where: str, passphrase: str | None, *, named: bool) -> None:
        def work() -> None:
            try:
                doors = self._load()
                self._opened.emit((doors, self._open(doors, where, passphrase), where, named))
            except Exception as error:  # handed to the GUI thread, where user errors and crashes part
                self._opened.emit((None, error, where, named))

        threading.Thread(target=work, name="open", daemon=True).start()

    def _open(self, doors: Doors, where: str, passphrase: str | None) -> Opened:
        if where == str(self._places.example_file) and not self._places.example_file.exists():
            self._places.data.mkdir(parents=True, exist_ok=True)
            return doors.example(where)
        return doors.open(where, passphrase)

    def _on_opened(self, answer: tuple[Doors | None, Opened | Exception, str, bool]) -> None:
        doors, result, where, named = answer
        if doors is not None and not isinstance(result, Exception):
            self._join(doors, result, where)
            return
        if not isinstance(result, UserError):
            self.shell.close()
            raise result if isinstance(result, Exception) else RuntimeError(where)
        if named:
            self._failure = result
            self.shell.close()
            return
        self.shell.hide()
        asked = self._ask(result)
        if asked is None:
            self.app.quit()
        else:
            self.shell.show()
            self._join(*asked)

    def _join(self, doors: Doors, workspace: Opened, where: str) -> None:
        from smartaachen_desktop.gui.desktop import Desktop

        self._workspace = workspace
        desktop = Desktop(workspace.dispatcher, self.shell, self.settings, doors.signing())
        self._desktop = desktop
        self.crash.connect_window(desktop.on_crash)
        self.settings.remember(where)
        linecache.clearcache()  # PySide6 left the source of what was imported for the first view
        if os.environ.get(BENCH):
            QTimer.singleShot(1500, _report_content)

    def _ask(self, problem: UserError | None) -> tuple[Doors, Opened, str] | None:
        from smartaachen_desktop.gui.dialogs.passphrase import RecoveryKeyDialog
        from smartaachen_desktop.gui.dialogs.start import StartDialog

        doors, places = self._load(), self._places
        places.data.mkdir(parents=True, exist_ok=True)
        while True:
            dialog = StartDialog(self.theme, self.settings, folder=places.data, error=problem)
            dialog.handbook_requested.connect(open_handbook)
            if not dialog.exec() or dialog.choice is None:
                return None
            choice = dialog.choice
            try:
                if choice.kind == "example":
                    where = str(places.example_file)
                    return doors, self._open(doors, where, None), where
                if choice.kind == "new":
                    where = choice.location or str(places.own_file)
                    Path(where).parent.mkdir(parents=True, exist_ok=True)
                    opened, recovery = doors.create(where, choice.passphrase, choice.title)
                    if recovery:
                        RecoveryKeyDialog(self.theme, recovery, Path(where).name).exec()
                    return doors, opened, where
                where = choice.location or ""
                return doors, doors.open(where, choice.passphrase), where
            except UserError as error:
                problem = error

    def _close(self) -> None:
        if self._desktop is not None:
            self._desktop.close()  # type: ignore[attr-defined]
        if self._workspace is not None:
            self._workspace.close()


def launch(
    load: Callable[[], Doors], places: Places, location: str | None, passphrase: str | None, *, example: bool
) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    return Launcher(load, places).run(location, passphrase, example=example)


def make_application() -> QApplication:
    """The one application object, named so that window managers find icon and title."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("SMART.Aachen Desktop")
    app.setDesktopFileName("smartaachen-desktop")
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    return app


def load_language(app: QApplication, language: str) -> list[QTranslator]:
    """Qt's own texts in the language; ours are German in the source, English comes from its translation file.

    Keys have a file of their own after Qt's: its German calls the arrow up "Hoch" in menus, no keyboard does.
    """
    folder = str(resources.files("smartaachen_desktop") / "_generated" / "data" / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    wanted = [(f"qtbase_{language}", qt), (f"keys_{language}", folder)]
    if language != "de":
        wanted.append((f"smartaachen_{language}", folder))
    translators = []
    for name, folder_name in wanted:
        translator = QTranslator()
        if translator.load(name, folder_name):
            app.installTranslator(translator)
            translators.append(translator)
    return translators


def open_handbook() -> None:
    """Show the manual that came with the program."""
    folder = Path(__file__).parent.parent.parent / "docs" / "handbuch"
    if folder.is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class _FirstPaint(QObject):
    """For the benchmark: prints when the window was first painted, and later its memory with the content."""

    def __init__(self, window: Shell) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: print(f"painted {time.time():.6f}", flush=True))
        return False


def _report_content() -> None:
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    except OSError:
        resident = 0
    print(f"content {time.time():.6f} rss_kib {resident}", flush=True)
    QApplication.quit()
