"""When screens come, go or change, Qt moves windows on its own.

So the wall goes dark, and the secretary's window is covered where both would stand on one screen, until they are
released by hand.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.projector.cover import POPUPS
from smartaachen_desktop.gui.projector.window import ProjectorWindow


class ScreenGuard(QObject):
    """Watches from the first opening of the wall on; `public_screen` is the screen the public looks at."""

    alarmed = Signal()
    cover_requested = Signal(bool)

    def __init__(
        self, app: QGuiApplication, secretary: QWidget, wall: ProjectorWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._secretary, self._wall = secretary, wall
        self.public_screen = ""
        self.covered = False
        self._opening = False
        self._released_on: tuple[str, ...] | None = None
        self._handles: list[QWindow] = []
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._changed)
        app.focusWindowChanged.connect(self.sweep)
        for screen in app.screens():
            screen.geometryChanged.connect(self._changed)
        for widget in (secretary, wall):
            widget.installEventFilter(self)
            self._watch(widget)

    def second_screen(self) -> QScreen | None:
        """The screen for the wall: the one the public looked at before, else any the secretary does not use."""
        own = self._secretary.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own and not _mirrored(screen, own)]
        return next((screen for screen in others if screen.name() == self.public_screen), None) or next(
            iter(others), None
        )

    def open_wall(self, screen: QScreen | None) -> None:
        """Put the wall on a second screen; None shows it as a window beside the secretary's."""
        self._opening = True
        try:
            self.public_screen = screen.name() if screen is not None else ""
            self._released_on = None
            self._wall.open_on(screen or self._secretary.screen(), fill=screen is not None)
        finally:
            self._opening = False

    def release(self) -> None:
        """By hand. Where there is another screen again, the secretary's window leaves the public one first."""
        self._opening = True
        try:
            if self._coincide():
                self._bring_home()
        finally:
            self._opening = False
        self._released_on = _screens()
        self._set_covered(False)

    def _bring_home(self) -> None:
        others = [each for each in QGuiApplication.screens() if each.name() != self.public_screen]
        home = next((each for each in others if not _mirrored(each, self._secretary.screen())), None)
        if home is None:
            return
        window, state, room = self._secretary, self._secretary.windowState(), home.availableGeometry()
        window.showNormal()
        window.setScreen(home)
        size = window.size().boundedTo(room.size())
        window.setGeometry(QRect(room.center() - QPoint(size.width() // 2, size.height() // 2), size))
        window.setWindowState(state)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        self._changed()

    def _removed(self, screen: QScreen) -> None:
        # the windows still stand where they stood; Qt moves them right after this
        lost = self._secretary.screen() is screen
        self._alarm()
        if lost and self.public_screen:
            self._set_covered(True)

    def _changed(self, *_what: object) -> None:
        self._alarm()

    def _window_moved(self, *_screen: object) -> None:
        """A window went to another screen, by the system or by hand."""
        if self._opening:
            return
        wall_strayed = self._wall.isVisible() and self.public_screen not in ("", self._wall.screen().name())
        if wall_strayed or self._coincide():
            self._alarm()

    def _alarm(self) -> None:
        self._released_on = None
        if not self.public_screen and not self._wall.isVisible():
            return
        self._wall.blank()
        self.alarmed.emit()
        self._look()
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Where do the windows stand now?"""
        if self._released_on == _screens():
            return
        if self._wall.isVisible() and self.public_screen not in ("", self._wall.screen().name()):
            self._wall.hide()
        if self._coincide():
            self._wall.hide()
            self._set_covered(True)

    def sweep(self, *_focus: object) -> None:
        """Bring dialogs and other windows that strayed onto the public's screen to the secretary's."""
        if not self.public_screen or not isValid(self._secretary) or not self._wall.isVisible():
            return
        home = self._secretary.screen()
        if home.name() == self.public_screen:
            return
        for widget in QApplication.topLevelWidgets():
            if widget in (self._wall, self._secretary) or not widget.isVisible():
                continue
            if widget.screen().name() != self.public_screen:
                continue
            if widget.windowType() in POPUPS:
                widget.close()
                continue
            room = home.availableGeometry()
            size = widget.size().boundedTo(room.size())
            widget.setScreen(home)
            widget.setGeometry(QRect(room.center() - QPoint(size.width() // 2, size.height() // 2), size))

    def _coincide(self) -> bool:
        if not self.public_screen:
            return False
        own = self._secretary.screen()
        if own.name() == self.public_screen:
            return True
        public = next((each for each in QGuiApplication.screens() if each.name() == self.public_screen), None)
        return public is not None and _mirrored(own, public)

    def _set_covered(self, covered: bool) -> None:
        if covered != self.covered:
            self.covered = covered
            self.cover_requested.emit(covered)

    def _watch(self, widget: QWidget) -> None:
        handle = widget.windowHandle()
        if handle is not None and handle not in self._handles:
            self._handles = [each for each in self._handles if isValid(each)]
            self._handles.append(handle)
            handle.screenChanged.connect(self._window_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange) and isinstance(watched, QWidget):
            self._watch(watched)
        return False


def _mirrored(one: QScreen, other: QScreen) -> bool:
    return one is not other and one.geometry().intersects(other.geometry())


def _screens() -> tuple[str, ...]:
    return tuple(f"{each.name()} {each.geometry().getRect()}" for each in QGuiApplication.screens())
