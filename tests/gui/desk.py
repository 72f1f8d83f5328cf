"""A view on a real file, what it told its window, and the hands in front of it: shared by the tests of the views."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.drafts import DraftFolder
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import Database
from tests.ready import blank_database, pour_example

T = TypeVar("T")
V = TypeVar("V", bound=View)
EVENING = datetime(2021, 11, 18, 16, 5, tzinfo=UTC)


class Clock:
    """Stands still until a test moves it."""

    def __init__(self, now: datetime = EVENING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


class Said:
    """The window's messages; a banner is its kind, what happened and what to do."""

    def __init__(self) -> None:
        self.banners: list[tuple[str, str, str]] = []
        self.toasts: list[str] = []

    def show_banner(self, kind: str, what: str, then: str = "", *, subject: str = "") -> None:
        self.banners.append((kind, what, then))

    def show_toast(self, text: str) -> None:
        self.toasts.append(text)


class Desk(Generic[V]):
    """The file is there at once, so that a test can fill it; `show` puts the view on it."""

    view: V
    bridge: ChangeBridge

    def __init__(
        self,
        qtbot: QtBot,
        app: QApplication,
        file: Path | Database,
        make: Callable[[ViewContext], V],
        now: datetime = EVENING,
    ) -> None:
        self.qtbot, self.make = qtbot, make
        self.clock, self.said = Clock(now), Said()
        # what the test before left, or every later step would polish and lay it out again
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
        self.theme = ThemeBox(app, load_theme("light"))
        self.opened: list[tuple[str, UUID]] = []
        self.refused: list[UserError] = []
        self.crashes: list[Exception] = []
        self.drafts: DraftFolder | None = None
        self.closed, self.not_closed = False, None
        database = blank_database(file) if isinstance(file, Path) else file
        self.dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=self.clock)
        self.example: Example | None = None

    def load_example(self) -> Example:
        self.example = pour_example(self.dispatcher.database)
        return self.example

    def show(self, width: int = 1168, height: int = 700) -> None:
        self.bridge = ChangeBridge(self.dispatcher)
        self.bridge.refused.connect(self.refused.append)
        self.bridge.crashed.connect(self.crashes.append)
        context = ViewContext(
            self.bridge, self.theme, self.clock, self.said, lambda *target: self.opened.append(target), self.drafts
        )
        self.view = self.make(context)
        self.bridge.changed.connect(self.view.on_changes)
        self.qtbot.addWidget(self.view, before_close_func=self._close_quietly)
        self.view.resize(width, height)
        with self.qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        self.view.refresh()
        self.settle()

    def close(self) -> None:
        """As the window does: what is typed goes first, then the database thread ends.

        Comes by itself before the view is destroyed, also after a test that failed half-way: a clock that ticks in
        the widgets left would make the tests after it fail.
        """
        if self.closed:
            error, self.not_closed = self.not_closed, None
            if error:
                raise error
            return
        self.closed = True
        with contextlib.ExitStack() as stack:
            stack.callback(self.dispatcher.database.close)
            if hasattr(self, "bridge"):
                stack.callback(self.bridge.close)
                stack.callback(Desk.settle, self)  # no feature's own: the view is closed and shows nothing more
                stack.callback(self.view.flush)
                stack.callback(self.bridge.changed.disconnect, self.view.on_changes)

    def break_off(self) -> None:
        """The run ends without a farewell: what waits for its pause is not sent, and nothing is tried again."""
        if self.closed:
            return
        self.closed = True
        self.bridge.close()
        for timer in self.view.findChildren(QTimer):  # one that tries again would keep the draft in the next run
            timer.stop()
        self.view.hide()
        self.dispatcher.database.close()

    def _close_quietly(self, _view: QWidget) -> None:
        """An error raised here would keep pytest from tearing down the rest; the fixture's own `close` raises it."""
        try:
            self.close()
        except Exception as error:
            self.not_closed = error

    def read(self, query: Callable[[Session], T]) -> T:
        """What the file holds, read in the database thread after everything sent before."""
        answers: list[T] = []
        self.bridge.query(query, answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def settle(self) -> None:
        """Until everything sent is stored and the refreshes it caused are shown."""
        for _ in range(3):
            self.read(lambda _session: True)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: bool(self.crashes) or condition(), timeout=5000)
        if self.crashes:
            raise self.crashes[0]

    def run(self, command: Any) -> Any:
        """Do something from elsewhere, in the database thread; wait until the view shows it."""
        done: list[Any] = []
        self.bridge.execute(command, done=done.append)
        self.until(lambda: bool(done))
        self.settle()
        return done[0]

    def press(self, widget: Any, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(widget, key, modifier)

    def click(self, button: QWidget) -> None:
        assert button.isVisible(), button.accessibleName()
        assert button.isEnabled(), button.accessibleName()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, widget: QWidget, text: str) -> None:
        for sign in text:  # keys can only be sent for ASCII; the rest comes as from an input method
            if sign.isascii():
                self.qtbot.keyClicks(widget, sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(widget, event)


def lend(
    qtbot: QtBot, app: QApplication, folder: Path, make: Callable[[ViewContext], V], now: datetime = EVENING
) -> Iterator[Desk[V]]:
    """For a fixture: an empty file whose view the test shows."""
    desk = Desk(qtbot, app, folder / "neu.db", make, now)
    with contextlib.closing(desk):
        yield desk
