"""When screens come, go or change, Qt moves windows on its own.

So every wall goes dark, and the secretary's window is covered where it would stand on a screen of theirs, until they
are released by hand.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.projector.cover import POPUPS
from smartaachen_desktop.gui.projector.window import ProjectorWindow


class ScreenGuard(QObject):
    """Watches from the first opening of a wall on. The first of `walls` has the first choice of a screen."""

    alarmed = Signal()
    cover_requested = Signal(bool)

    def __init__(
        self, app: QGuiApplication, secretary: QWidget, walls: Sequence[ProjectorWindow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._secretary, self._walls = secretary, tuple(walls)
        self._places: dict[ProjectorWindow, str] = {}
        """The screen the public looks at, of each wall that has one."""
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
        for widget in (secretary, *walls):
            widget.installEventFilter(self)
            self._watch(widget)

    @property
    def public_screens(self) -> frozenset[str]:
        """The screens the public looks at."""
        return frozenset(self._places.values())

    def free(self) -> list[QScreen]:
        """All that the secretary does not use."""
        own = self._secretary.screen()
        return [screen for screen in QGuiApplication.screens() if screen is not own and not _mirrored(screen, own)]

    def screen_for(self, wall: ProjectorWindow) -> QScreen | None:
        """The one the public saw this wall on before, else any that neither the secretary nor a wall before it uses."""
        others = self.free()
        for before in self._walls[: self._walls.index(wall)]:
            taken = next((each for each in others if each.name() == self._places.get(before)), None)
            others = [each for each in others if each is not taken and not (taken and _mirrored(each, taken))]
        known = (screen for screen in others if screen.name() == self._places.get(wall))
        return next(known, None) or next(iter(others), None)

    def open_wall(self, wall: ProjectorWindow, screen: QScreen | None) -> None:
        """Put a wall on a screen of its own; None shows it as a window beside the secretary's."""
        self._opening = True
        try:
            self.forget(wall)
            if screen is not None:
                self._places[wall] = screen.name()
            self._released_on = None
            typing = QApplication.activeWindow()
            wall.open_on(screen or self._secretary.screen(), fill=screen is not None)
            if typing is not None and screen is not None:
                typing.activateWindow()  # not every system lets a window that fills its screen come up without the keys
        finally:
            self._opening = False

    def forget(self, wall: ProjectorWindow) -> None:
        """The public does not look at its screen any more."""
        self._places.pop(wall, None)

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
        others = [each for each in QGuiApplication.screens() if each.name() not in self.public_screens]
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
        if lost and self._places:
            self._set_covered(True)

    def _changed(self, *_what: object) -> None:
        self._alarm()

    def _window_moved(self, *_screen: object) -> None:
        """A window went to another screen, by the system or by hand."""
        if self._opening:
            return
        if any(map(self._strayed, self._walls)) or self._coincide():
            self._alarm()

    def _strayed(self, wall: ProjectorWindow) -> bool:
        return wall.isVisible() and wall.screen().name() != self._places.get(wall, wall.screen().name())

    def _alarm(self) -> None:
        self._released_on = None
        if not self._places and not any(wall.isVisible() for wall in self._walls):
            return
        for wall in self._walls:
            wall.blank()
        self.alarmed.emit()
        self._look()
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Where do the windows stand now?"""
        if self._released_on == _screens():
            return
        covered = self._coincide()
        for wall in self._walls:
            if covered or self._strayed(wall):
                wall.hide()
        if covered:
            self._set_covered(True)

    def sweep(self, *_focus: object) -> None:
        """Bring dialogs and other windows that strayed onto a screen of the public's to the secretary's."""
        seen = {name for wall, name in self._places.items() if isValid(wall) and wall.isVisible()}
        if not seen or not isValid(self._secretary):
            return
        home = self._secretary.screen()
        if home.name() in seen:
            return
        for widget in QApplication.topLevelWidgets():
            if widget in (*self._walls, self._secretary) or not widget.isVisible():
                continue
            if widget.screen().name() not in seen:
                continue
            if widget.windowType() in POPUPS:
                widget.close()
                continue
            room = home.availableGeometry()
            size = widget.size().boundedTo(room.size())
            widget.setScreen(home)
            widget.setGeometry(QRect(room.center() - QPoint(size.width() // 2, size.height() // 2), size))

    def _coincide(self) -> bool:
        own, names = self._secretary.screen(), self.public_screens
        if own.name() in names:
            return True
        return any(_mirrored(own, each) for each in QGuiApplication.screens() if each.name() in names)

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
