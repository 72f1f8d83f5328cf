"""The wall beside a secretary's window on a real file, shared by the tests of the wall."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from tests.conftest import TestClock
from tests.secret_meeting import SecretMeeting, secret_meeting


@pytest.fixture
def box(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    return secret_meeting(dispatcher)


@pytest.fixture
def bench(
    qtbot: QtBot, box: ThemeBox, room: SecretMeeting, clock: TestClock, dispatcher: Dispatcher
) -> "Iterator[Bench]":
    bench = Bench(qtbot, box, room, clock, dispatcher)
    yield bench
    bench.close()


class Bench:
    """The wall beside a secretary's window on a real file; `heard` collects every text painted."""

    def __init__(
        self, qtbot: QtBot, box: ThemeBox, room: SecretMeeting, clock: TestClock, dispatcher: Dispatcher
    ) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.bridge = ChangeBridge(dispatcher)
        self.room = replace(room, run=self.run)
        self.secretary = QMainWindow()
        qtbot.addWidget(self.secretary)
        self.secretary.resize(640, 480)
        self.secretary.show()
        self.heard: list[str] = []
        self.words: list[str] = []
        self.wall = WallController(self.bridge, box, clock, None, self.secretary)
        self.wall.painter.heard = self.heard.append
        self.wall.wall_changed.connect(lambda _picture, words: self.words.append(words))
        self.wall.set_meeting(room.meeting)
        self.secretary.setCentralWidget(self.wall.strip)
        self.settle()

    def settle(self) -> None:
        """Wait until a query sent after everything else has been answered."""
        self.run(lambda _dispatcher: None)

    def run(self, call: Callable[[Dispatcher], Any]) -> Any:
        """Call in the database thread and wait for the answer."""
        answered: list[Any] = []
        self.bridge.run(call, answered.append)
        self.qtbot.waitUntil(lambda: bool(answered))
        return answered[0]

    def go_to(self, state: str) -> None:
        for reached in self.room.walk():
            if reached == state:
                break
        self.settle()

    def close(self) -> None:
        self.wall.close()
        self.bridge.close()


def names(widget: QWidget) -> list[str]:
    """Every text a screen reader can get out of the widget."""
    found: list[str] = []

    def look(interface: QAccessibleInterface) -> None:
        for kind in (
            QAccessible.Text.Name,
            QAccessible.Text.Description,
            QAccessible.Text.Value,
            QAccessible.Text.Help,
        ):
            found.append(interface.text(kind))
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None:
                look(child)

    look(QAccessible.queryAccessibleInterface(widget))
    return found
