"""Widgets that hang in a circle are destroyed in the thread of the window, never in that of the database."""

import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.collector import Collector
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.registry import HANDLERS
from tests.ready import blank_database


class Circle(QWidget):
    """Refers to itself, so that only the collector finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_garbage_of_the_window_is_not_found_in_the_database_thread(qtbot: QtBot, tmp_path: Path) -> None:
    database = blank_database(tmp_path / "a.db")
    gc.enable()  # the robot has turned it off
    collector = Collector()
    bridge = ChangeBridge(Dispatcher(database, HANDLERS, actor="Schriftführung"))
    threads: list[str] = []
    circle = Circle()
    gone = weakref.finalize(circle, lambda: threads.append(threading.current_thread().name))
    del circle
    made: list[int] = []
    bridge.query(lambda _session: [[number] for number in range(200_000)], lambda found: made.append(len(found)))
    qtbot.waitUntil(lambda: bool(made))
    assert threads in ([], [threading.main_thread().name]), "the database thread made enough objects to look for some"
    kept = [[number] for number in range(1_000)]
    qtbot.waitUntil(lambda: not gone.alive)
    assert kept
    assert threads == [threading.main_thread().name]
    bridge.close()
    database.close()
    collector.stop()
    assert gc.isenabled()
