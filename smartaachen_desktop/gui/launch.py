"""From process start to the open window: application object, theme, language, which database, and the way out."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from smartaachen_desktop.gui.crash import CrashHandler
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.problem import show_problem
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.focus import FocusRing
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.errors import UserError
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
    all raise UserError. `own_file` and `example_file` lie in the user's data folder.
    """

    open: Callable[[str, str | None], Opened]
    create: Callable[[str, str | None, str], tuple[Opened, str | None]]
    example: Callable[[str], Opened]
    own_file: Path
    example_file: Path
    config_folder: Path
    signing: SigningServices
    is_locked: Callable[[str], bool]


def launch(doors: Doors, location: str | None, passphrase: str | None, *, example: bool) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    app = make_application()
    settings = Settings(doors.config_folder)
    translators = load_language(app, settings.language)
    theme = ThemeBox(app, load_theme(theme_name(app, settings)))
    ring = FocusRing(app, theme)
    crash = CrashHandler()
    crash.install()
    try:
        opened = _choose(doors, settings, theme, location, passphrase, example=example)
        if opened is None:
            return 0
        workspace, where = opened
        desktop = Desktop(workspace.dispatcher, theme, settings, doors.signing, where)
        crash.connect_window(desktop.on_crash)
        settings.remember(where)
        if os.environ.get(BENCH):
            _measure(desktop.window)
        desktop.show()
        try:
            return app.exec()
        finally:
            desktop.close()
            workspace.close()
    finally:
        crash.remove()
        del ring, translators


def make_application() -> QApplication:
    """The one application object, named so that window managers find icon and title."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("SMART.Aachen Desktop")
    app.setDesktopFileName("smartaachen-desktop")
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    return app


def theme_name(app: QApplication, settings: Settings) -> str:
    if settings.theme != "system":
        return settings.theme
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def load_language(app: QApplication, language: str) -> list[QTranslator]:
    """Qt's own texts in German; our texts are German in the source, English comes from its translation file."""
    wanted = [(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))]
    if language != "de":
        folder = Path(__file__).parent.parent / "_generated" / "translations"
        wanted.append((f"smartaachen_{language}", str(folder)))
    translators = []
    for name, folder_name in wanted:
        translator = QTranslator()
        if translator.load(name, folder_name):
            app.installTranslator(translator)
            translators.append(translator)
    return translators


def _choose(
    doors: Doors, settings: Settings, theme: ThemeBox, location: str | None, passphrase: str | None, *, example: bool
) -> tuple[Opened, str] | None:
    """Open what was asked for, the last file, or what the first start offers; None when the user leaves."""
    if location is not None:
        return doors.open(location, passphrase), location
    if example:
        return _example(doors)
    if settings.reopen:
        last = next((each for each in settings.recent if "://" in each or Path(each).exists()), None)
        if last is not None and not doors.is_locked(last):
            try:
                return doors.open(last, None), last
            except UserError as error:
                show_problem(theme, error)
    return _ask(doors, settings, theme)


def _ask(doors: Doors, settings: Settings, theme: ThemeBox) -> tuple[Opened, str] | None:
    from smartaachen_desktop.gui.dialogs.start import StartDialog

    problem: UserError | None = None
    while True:
        folder = doors.own_file.parent
        folder.mkdir(parents=True, exist_ok=True)
        dialog = StartDialog(theme, settings, folder=folder, error=problem)
        dialog.handbook_requested.connect(open_handbook)
        if not dialog.exec() or dialog.choice is None:
            return None
        choice = dialog.choice
        try:
            if choice.kind == "example":
                return _example(doors)
            if choice.kind == "new":
                where = choice.location or str(doors.own_file)
                Path(where).parent.mkdir(parents=True, exist_ok=True)
                opened, recovery = doors.create(where, choice.passphrase, choice.title)
                if recovery:
                    from smartaachen_desktop.gui.dialogs.passphrase import RecoveryKeyDialog

                    RecoveryKeyDialog(theme, recovery).exec()
                return opened, where
            return doors.open(choice.location or "", choice.passphrase), choice.location or ""
        except UserError as error:
            problem = error


def open_handbook() -> None:
    """Show the manual that came with the program, else where it can be read."""
    folder = Path(__file__).parent.parent.parent / "docs" / "handbuch"
    if folder.is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _example(doors: Doors) -> tuple[Opened, str]:
    where = str(doors.example_file)
    if doors.example_file.exists():
        return doors.open(where, None), where
    doors.example_file.parent.mkdir(parents=True, exist_ok=True)
    return doors.example(where), where


class _FirstPaint(QObject):
    """Prints how long the process took to its first painted window, then ends it (for the benchmark)."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._report)
        return False

    def _report(self) -> None:
        print(f"painted {time.time():.6f} rss_kib {_resident_kib()}", flush=True)
        QApplication.quit()


def _measure(window: QObject) -> None:
    watcher = _FirstPaint(window)
    window.installEventFilter(watcher)


def _resident_kib() -> int:
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    except OSError:
        return 0
