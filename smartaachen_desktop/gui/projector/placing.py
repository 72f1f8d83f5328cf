"""Where the walls stand: opened, closed, hidden after a change of screens, shown again."""

from PySide6.QtCore import Signal, Slot

from smartaachen_desktop.gui.projector.cover import Covers
from smartaachen_desktop.gui.projector.preview import LargePreview
from smartaachen_desktop.gui.projector.queueing import WallQueueing
from smartaachen_desktop.gui.projector.screens import ScreenGuard
from smartaachen_desktop.gui.projector.second import SecondWall
from smartaachen_desktop.gui.projector.strip import WallStrip
from smartaachen_desktop.gui.projector.window import ProjectorWindow
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.presentation import Wall


class WallPlacing(WallQueueing):
    """The second wall is open only beside the first, on a screen that neither the first nor the secretary uses."""

    open_changed = Signal(bool)
    cover_requested = Signal(bool)

    window: ProjectorWindow
    second: SecondWall
    strip: WallStrip
    preview: LargePreview
    guard: ScreenGuard
    covers: Covers
    _shown: Wall

    def _ready(self) -> bool:
        raise NotImplementedError

    @property
    def is_open(self) -> bool:
        return self._open

    @Slot()
    def toggle_window(self) -> None:
        if self._open:
            self.window.close()
            self._on_closed()  # a window hidden after a change of screens says nothing when it closes
        else:
            self.open()

    def open(self) -> None:
        """Put the wall on the second screen, or beside the window where there is only one."""
        self._open = True
        self.wall = self.wall.release()
        # the slide is there before the window: no moment shows an older one
        wall = self.wall if self._ready() else self._shown
        self.window.show_slide(wall.slide(self.source), self._clock(), wall.page, wall.zoom)
        self.guard.open_wall(self.window, self.guard.screen_for(self.window))
        self._show()
        self.open_changed.emit(True)

    @Slot()
    def toggle_second(self) -> None:
        if self.second.is_open:
            self.close_second()
        else:
            self.open_second()

    def open_second(self) -> None:
        """Beside the first wall, which opens with it where it is closed; says why where there is no third screen."""
        if self.wall.hidden:
            self.trouble.emit(UserError(
                "wall_hidden", tr("Die Wand ist nach einem Wechsel der Bildschirme noch verborgen."),
                remedy=tr("Zeigen Sie sie zuerst wieder (Strg+Umschalt+F11)."),
            ))  # fmt: skip
            return
        if len(self.guard.free()) > 1 and not self._open:
            self.open()
        screen = self.guard.screen_for(self.second.window) if len(self.guard.free()) > 1 else None
        if screen is None:
            self.trouble.emit(UserError(
                "no_third_screen", tr("Für die zweite Wand fehlt ein dritter Bildschirm."),
                remedy=tr("Schließen Sie ihn an, ohne ihn zu spiegeln."),
            ))  # fmt: skip
            return
        self.second.is_open = True
        self.second.show(self.wall, self.source, self._clock())
        self.guard.open_wall(self.second.window, screen)
        self._show()

    def move(self) -> None:
        """Two walls exchange their screens; one alone goes to the next that is free."""
        first, second = self.window, self.second.window
        here, free = first.screen(), self.guard.free()
        there = second.screen() if self.second.is_open else next((each for each in free if each is not here), None)
        if not self._open or self.wall.hidden or there is None:
            self.trouble.emit(UserError(
                "no_other_screen", tr("Es gibt keinen anderen Bildschirm für die Wand."),
                remedy=tr("Schließen Sie ihn an, ohne ihn zu spiegeln."),
            ))  # fmt: skip
            return
        self.guard.open_wall(first, there)
        if self.second.is_open:
            self.guard.open_wall(second, here)
        self._show()

    def close_second(self) -> None:
        self.second.window.close()
        self._on_second_closed()

    @Slot()
    def release_hidden(self) -> None:
        """By key: only where a change of screens has hidden the walls."""
        if self.wall.hidden:
            self.release()

    @Slot()
    def release(self) -> None:
        """By hand, after a change of screens: uncover, and show each wall again that there is a screen for."""
        self.guard.release()
        self.wall = self.wall.release()
        if self._open:
            screen = self.guard.screen_for(self.window)
            if screen is None and not self.window.isVisible():
                self._open = False
                self.open_changed.emit(False)
            elif screen is not None:
                self.guard.open_wall(self.window, screen)
            self._release_second(possible=screen is not None)
        self._show()

    def _release_second(self, *, possible: bool) -> None:
        if not self.second.is_open:
            return
        screen = self.guard.screen_for(self.second.window) if possible else None
        if screen is None:
            self.close_second()
        else:
            self.guard.open_wall(self.second.window, screen)

    def _on_closed(self) -> None:
        if self._open:
            self._open = False
            self.wall = self.wall.release()
            if self.second.is_open:
                self.close_second()
            self._show()
            self.open_changed.emit(False)

    def _on_second_closed(self) -> None:
        if self.second.is_open:
            self.second.is_open = False
            self.guard.forget(self.second.window)
            self._show()

    def _on_alarm(self) -> None:
        if self._open and not self.wall.hidden:
            self._set(self.wall.hide())
            said = tr("Die Bildschirme haben sich geändert. Die Wand ist dunkel, bis Sie sie wieder zeigen.")
            announce(self.strip, said, urgent=True)

    def _on_cover(self, covered: bool) -> None:
        if covered:
            self.preview.set_shown(False)
        self.covers.set_covered(covered)
        self.cover_requested.emit(covered)
