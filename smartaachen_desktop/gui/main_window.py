"""The window's shell: it arranges rail, header, views and status bar, and knows nothing of their content."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QKeySequence, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from smartaachen_desktop.gui.header import Header, HeaderState
from smartaachen_desktop.gui.rail import Rail, RailEntry
from smartaachen_desktop.gui.shared.banner import Banner, Message, UndoToast
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.status import StatusBar
from smartaachen_desktop.gui.theme import Theme, ThemeBox

MINIMUM = QSize(1022, 650)
"""So that a screen of 1024 × 700 holds the window with its frame, status bar included."""


@dataclass(frozen=True)
class ViewEntry:
    """A view of the rail; `factory` builds it when it is first shown."""

    key: str
    label: str
    icon: str
    factory: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Only arranges. Values come in by set_…, wishes of the user go out as signals."""

    view_changed = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    palette_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()
    wall_requested = Signal()

    def __init__(self, theme: ThemeBox, entries: Sequence[ViewEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._entries = {entry.key: entry for entry in entries}
        self._views: dict[str, QWidget] = {}
        self._current = ""
        self._banners: dict[str, Banner] = {}
        self._toast: UndoToast | None = None
        self.setWindowTitle("SMART.Aachen")
        self.setMinimumSize(MINIMUM)
        self.rail = Rail(theme, [
            RailEntry(entry.key, entry.label, entry.icon, german_key(f"Ctrl+{number}"))
            for number, entry in enumerate(entries, start=1)
        ])  # fmt: skip
        self.header = Header(theme)
        self.stack = QStackedWidget()
        self.status = StatusBar(theme)
        self._arrange()
        self.shell_actions = self._make_actions(entries)
        self._connect()
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)

    def _arrange(self) -> None:
        self._messages = QVBoxLayout()
        self._messages.setContentsMargins(0, 0, 0, 0)
        self._messages.setSpacing(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._messages)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)

    def _make_actions(self, entries: Sequence[ViewEntry]) -> tuple[QAction, ...]:
        """Actions of the shell itself, with their keys; the command palette lists them."""
        made = []

        def add(text: str, keys: Sequence[str], run: Callable[[], object]) -> None:
            action = QAction(text.replace("&", "&&"), self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(lambda _checked=False: run())
            self.addAction(action)
            made.append(action)

        for number, entry in enumerate(entries, start=1):
            words = " ".join(entry.label.split())
            keys = [f"Ctrl+{number}"] if number <= 9 else []
            add(words, keys, lambda key=entry.key: self.show_view(key))  # type: ignore[misc]
        add(self.tr("Rückgängig"), ["Ctrl+Z"], self.undo_requested.emit)
        add(self.tr("Wiederholen"), ["Ctrl+Y", "Ctrl+Shift+Z"], self.redo_requested.emit)
        add(self.tr("Suchen oder Befehl"), ["Ctrl+K"], self.palette_requested.emit)
        add(self.tr("Einstellungen"), ["Ctrl+,"], self.settings_requested.emit)
        add(self.tr("Tasten und Hilfe"), ["F1"], self.help_requested.emit)
        return tuple(made)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_view)
        self.rail.settings_requested.connect(self.settings_requested)
        self.header.palette_requested.connect(self.palette_requested)
        self.header.wall_requested.connect(self.wall_requested)
        self.status.undo_requested.connect(self.undo_requested)
        self.status.help_requested.connect(self.help_requested)
        self.status.palette_requested.connect(self.palette_requested)

    def _restyle(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, theme.colour("window"))
        self.setPalette(palette)

    # Views

    def show_view(self, key: str) -> QWidget:
        """Bring a view to the front; built on first sight. An unknown key raises KeyError."""
        view = self._views.get(key)
        if view is None:
            view = self._entries[key].factory()
            self._views[key] = view
            self.stack.addWidget(view)
        self.rail.show_current(key)
        self.stack.setCurrentWidget(view)
        if key != self._current:
            self._current = key
            self.status.set_selection("")
            view.setFocus()
            self.view_changed.emit(key)
        return view

    def view(self, key: str) -> QWidget | None:
        """A view that has been built already."""
        return self._views.get(key)

    def current_key(self) -> str:
        return self._current

    def label(self, key: str) -> str:
        """The view's name on one line."""
        return " ".join(self._entries[key].label.split())

    def keys(self) -> tuple[str, ...]:
        return tuple(self._entries)

    # Header and status

    def set_header(self, state: HeaderState) -> None:
        if state != self.header.state():
            self.header.show_state(state)

    def set_clock(self, text: str) -> None:
        self.header.set_clock(text)

    def set_wall_picture(self, picture: QPixmap) -> None:
        self.header.set_wall_picture(picture)

    def show_saved(self, time: str) -> None:
        self.header.saved.show_saved(time)

    def show_saving(self) -> None:
        self.header.saved.show_pending()

    def show_unsaved(self, words: str = "") -> None:
        self.header.saved.show_failed(words)

    def set_last_step(self, text: str) -> None:
        self.status.set_last_step(text)

    def set_selection(self, strong: str, rest: str = "") -> None:
        self.status.set_selection(strong, rest)

    def set_file(self, text: str) -> None:
        self.status.set_file(text)

    # Messages

    def show_banner(
        self,
        kind: str,
        what: str,
        then: str = "",
        *,
        button: str = "",
        pressed: Callable[[], object] | None = None,
        subject: str = "",
        closable: bool = True,
    ) -> None:
        """Show a banner (info, warn, bad) under the header; one with the same subject is replaced."""
        subject = subject or what
        self.hide_banner(subject)
        banner = Banner(self.theme, Message(kind, what, then, button), closable=closable)
        if pressed is not None:
            banner.pressed.connect(pressed)
        banner.closed.connect(lambda: self.hide_banner(subject))
        self._banners[subject] = banner
        self._messages.addWidget(banner)
        banner.say()

    def banner(self, subject: str) -> Banner | None:
        return self._banners.get(subject)

    def hide_banner(self, subject: str) -> None:
        banner = self._banners.pop(subject, None)
        if banner is not None:
            self._messages.removeWidget(banner)
            banner.hide()
            banner.deleteLater()

    def show_toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Offer the way back at the bottom for ten seconds; a new offer takes the place of the old one."""
        self.hide_toast()
        toast = UndoToast(self.theme, text, parent=self.centralWidget())
        toast.undo.connect(undo if undo is not None else self.undo_requested.emit)
        toast.gone.connect(self.hide_toast)
        self._toast = toast
        self._place_toast()
        toast.show()
        toast.raise_()
        toast.say()

    def toast(self) -> UndoToast | None:
        return self._toast

    def hide_toast(self) -> None:
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def _place_toast(self) -> None:
        if self._toast is None:
            return
        left, bottom = self.rail.width(), self.height() - self.status.height()
        room = self.width() - left
        width = min(max(self._toast.sizeHint().width(), 420), room - 48)
        height = self._toast.height()
        self._toast.setGeometry(left + (room - width) // 2, bottom - height - 16, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_toast()
