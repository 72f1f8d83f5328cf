"""The window before any data: rail, header and a place that says the file is being opened.

It imports nothing of database and services, so it stands on the screen while those are still being loaded.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.main_window import MainWindow, ViewEntry
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox

SIZE = (1440, 900)
FRAME = 40
"""About what a system's title bar takes."""
Makers = dict[str, Callable[[], QWidget]]


class Shell(MainWindow):
    """A main window whose views come later: `makers` is filled once the data are open."""

    def __init__(self, theme: ThemeBox) -> None:
        self.makers: Makers = {}
        self.wanted = ""
        """The view asked for by key before there was any."""
        entries = [
            ViewEntry(key, label, icon, lambda key=key: self.makers[key]())  # type: ignore[misc]
            for key, label, icon in rail_entries()
        ]
        super().__init__(theme, entries)
        self.resize(*SIZE)
        self._waiting = EmptyView(
            theme,
            "folder-open",
            self.tr("Die Datei wird geöffnet …"),
            self.tr("Plan, Haushalt und Sitzungen sind gleich da."),
        )
        self.stack.addWidget(self._waiting)
        self.rail.setEnabled(False)

    def show_at(self, geometry: QByteArray | None) -> None:
        """Where it stood last, be it on a larger screen; maximized where its frame would push the status bar off."""
        if geometry is not None:
            self.restoreGeometry(geometry)
        room = self.screen().availableSize()
        if self.width() >= room.width() or self.height() + FRAME > room.height():
            self.showMaximized()
        else:
            self.show()

    def show_view(self, key: str) -> QWidget:
        """While the file is being opened the wish is kept for later."""
        if key not in self.makers:
            self.wanted = key
            return self._waiting
        return super().show_view(key)

    def ready(self) -> None:
        """The data are open: the views may be shown."""
        self.rail.setEnabled(True)
        self.stack.removeWidget(self._waiting)
        self._waiting.deleteLater()


def rail_entries() -> list[tuple[str, str, str]]:
    """Key, label and icon of the eight views, in the order of the rail."""
    return [
        ("meeting", tr("Sitzung"), "microphone"),
        ("plan", tr("Projektplan"), "chart-bar-horizontal"),
        ("budget", tr("Haushalt"), "currency-eur"),
        ("board", tr("Handlungsfelder"), "columns"),
        ("followup", tr("Beschlüsse\n& Aufträge"), "check-square-offset"),
        ("papers", tr("Vorlagen"), "file-text"),
        ("people", tr("Gremien\n& Personen"), "users-three"),
        ("history", tr("Verlauf"), "clock-counter-clockwise"),
    ]
