"""In a process of its own: the secretary's window on a laptop's screen L, two projectors P and Q, and a meeting."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMainWindow

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.side_wall import Standing
from smartaachen_desktop.services.slides import (
    BlackSlide,
)
from smartaachen_desktop.storage.database import open_database
from tests.conftest import TestClock
from tests.secret_meeting import SecretMeeting

SCREENS = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}
        for name, x, width, height in (("L", 0, 1366, 768), ("P", 1366, 640, 480), ("Q", 2006, 640, 360))
    ]
}  # fmt: skip


class Room:
    """In the other process: the secretary's window on L, a meeting whose secrets are planted as it goes on."""

    def __init__(self, file: Path, meeting: UUID, public: UUID, closed: UUID) -> None:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        self.app = app
        self.database = open_database(str(file))
        self.clock = TestClock()
        self.bridge = ChangeBridge(Dispatcher(self.database, HANDLERS, actor="Schriftführung", clock=self.clock))
        self.left, self.first, self.third = app.screens()
        self.secretary = QMainWindow()
        self.secretary.setGeometry(100, 100, 800, 600)
        self.secretary.show()
        self.box = ThemeBox(app, load_theme("light"))
        self.wall = WallController(self.bridge, self.box, self.clock, None, self.secretary)
        self.heard: list[str] = []
        self.wall.painter.heard = self.heard.append
        self.troubles: list[UserError] = []
        self.wall.trouble.connect(self.troubles.append)
        self.secretary.setCentralWidget(self.wall.strip)
        self.room = SecretMeeting(self.run, meeting, public, closed)
        self.wall.set_meeting(self.room.meeting)
        self.run(lambda _dispatcher: None)

    def run(self, call: Callable[[Dispatcher], Any]) -> Any:
        """In the database thread; everything asked before is answered then."""
        answered: list[Any] = []
        loop = QEventLoop()
        self.bridge.run(call, lambda answer: (answered.append(answer), loop.quit()))
        loop.exec()
        return answered[0]

    def do(self, command: Any) -> Any:
        done = self.run(lambda dispatcher: dispatcher.execute(command))
        self.wall.refresh()
        self.run(lambda _dispatcher: None)
        return done

    def close(self) -> None:
        self.wall.close()
        self.bridge.close()
        self.database.close()
        self.secretary.close()
        self.secretary.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def with_walls(case: Callable[[Room], None]) -> None:
    folder = Path(os.environ["SMARTAACHEN_TEST"])
    name = "planned" if case.__name__ == "no_marker_on_it_in_any_state" else "running"
    file = Path(shutil.copy(folder / f"{name}.db", folder / f"{uuid4()}.db"))
    room = Room(file, *map(UUID, json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))))
    try:
        case(room)
    finally:
        room.close()


def open_both(room: Room, standing: Standing = Standing.AGENDA) -> None:
    room.wall.look(standing)
    room.wall.act("second")
    room.app.processEvents()
    first, second = room.wall.stage.windows
    assert (first.screen(), second.screen()) == (room.first, room.third)
    assert (first.size(), second.size()) == (room.first.size(), room.third.size())
    assert first.isFullScreen()
    assert second.isFullScreen()


def dark(image: QImage) -> bool:
    return all(image.pixelColor(x, y).lightness() == 0 for x in range(0, image.width(), 40) for y in (5, 200, 350))


def hidden(room: Room) -> bool:
    windows = room.wall.stage.windows
    return room.wall.strip.state().hidden and all(
        isinstance(each.slide(), BlackSlide) and dark(each.image()) for each in windows
    )
