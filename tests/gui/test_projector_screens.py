"""The wall when screens come and go: on two off-screen screens, and live on an X server whose monitors are pulled."""

import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.slides import AgendaSlide, BlackSlide, Choice, ItemSlide
from smartaachen_desktop.storage.database import open_database
from tests.conftest import TestClock
from tests.ready import blank_database
from tests.secret_meeting import secret_meeting

pytestmark = pytest.mark.slow

SCREENS = {
    "screens": [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, width, height in (("L", 0, 1366, 768), ("P", 1366, 1024, 768))
    ]
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the other processes find the meeting: a file with a public item current."""
    folder = tmp_path_factory.mktemp("screens")
    database = blank_database(folder / "wand.db")
    room = secret_meeting(Dispatcher(database, HANDLERS, actor="Schriftführung", clock=TestClock()))
    for state in room.walk():
        if state == "public item":
            break
    database.close()
    return folder


@pytest.fixture(scope="module")
def said(folder: Path) -> dict[str, str]:
    """What each case said, "" if it went well: run in a process that has a laptop's screen L and a projector P."""
    config = folder / "screens.json"
    config.write_text(json.dumps(SCREENS), encoding="utf-8")
    code = "import tests.gui.test_projector_screens as cases; cases.run_cases()"
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "SMARTAACHEN_TEST": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(line) for line in done.stdout.splitlines())


def run_cases() -> None:
    """In the other process: every case on a wall and a file of its own."""
    for case in CASES:
        try:
            with_wall(case)
        except Exception:
            print(json.dumps([case.__name__, traceback.format_exc()]), flush=True)
        else:
            print(json.dumps([case.__name__, ""]), flush=True)


def with_wall(case: Callable[..., None]) -> None:
    """In the other process: an open wall on P beside the secretary's window on L, a public item current."""
    app = QApplication.instance() or QApplication([])
    ready = Path(os.environ["SMARTAACHEN_TEST"]) / "wand.db"
    database = open_database(str(shutil.copy(ready, ready.with_name(f"{uuid4()}.db"))))
    clock = TestClock()
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=clock)
    left, right = app.screens()
    assert (left.name(), right.name()) == ("L", "P")
    secretary = QMainWindow()
    secretary.setGeometry(100, 100, 800, 600)
    secretary.show()
    bridge = ChangeBridge(dispatcher)
    wall = WallController(bridge, ThemeBox(app, load_theme("light")), clock, None, secretary)
    answered = QEventLoop()
    bridge.query(lambda _session: None, lambda _nothing: answered.quit())
    answered.exec()
    try:
        wall.open()
        app.processEvents()
        if QApplication.platformName() == "offscreen":  # the bare X server has nobody to say who is active
            assert app.activeWindow() is secretary, "who was typing goes on typing"
        assert wall.window.screen() is right
        assert wall.window.size() == right.size()
        assert wall.window.isFullScreen()
        assert isinstance(wall.window.slide(), ItemSlide)
        case(app, wall, secretary, left, right)
    finally:
        wall.close()
        bridge.close()
        database.close()
        secretary.close()
        secretary.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def hidden(wall: WallController) -> bool:
    image = wall.window.image()
    dark = all(
        image.pixelColor(x, y).lightness() == 0
        for x in range(0, image.width(), 40)
        for y in range(0, image.height(), 40)
    )
    return dark and isinstance(wall.window.slide(), BlackSlide) and wall.strip.state().hidden


def laptop_screen_goes(app, wall, secretary, left, right) -> None:  # type: ignore[no-untyped-def]
    covers: list[bool] = []
    wall.cover_requested.connect(covers.append)
    app.screenRemoved.emit(left)
    # covered in the same moment, before the system moves the window over to the projector
    assert covers == [True]
    (cover,) = wall.covers.covers()
    assert cover.isVisible()
    assert cover.geometry() == secretary.rect()
    assert hidden(wall)
    secretary.windowHandle().setScreen(right)
    app.processEvents()
    assert hidden(wall)
    assert not wall.window.isVisible(), "it would lie over the cover"
    app.screenAdded.emit(left)  # plugged in again: nothing comes back by itself
    app.processEvents()
    assert covers == [True]
    assert hidden(wall)
    cover.button.click()
    app.processEvents()
    assert covers == [True, False]
    assert secretary.screen() is left, "it leaves the public's screen before it shows anything"
    assert not wall.covers.covers()
    assert isinstance(wall.window.slide(), ItemSlide)
    assert wall.window.isVisible()
    assert wall.window.screen() is right


def projector_goes(app, wall, secretary, left, right) -> None:  # type: ignore[no-untyped-def]
    app.screenRemoved.emit(right)
    assert hidden(wall)
    wall.window.windowHandle().setScreen(left)  # what the system does with a window whose screen is gone
    app.processEvents()
    assert hidden(wall)
    assert not wall.window.isVisible(), "a dark wall must not lie over the secretary's work"
    assert not wall.covers.covers()
    app.screenAdded.emit(right)
    app.processEvents()
    assert hidden(wall)
    wall.release()
    app.processEvents()
    assert isinstance(wall.window.slide(), ItemSlide)
    assert wall.window.screen() is right


def window_dragged_to_the_wall(app, wall, secretary, left, right) -> None:  # type: ignore[no-untyped-def]
    secretary.windowHandle().setScreen(right)
    app.processEvents()
    (cover,) = wall.covers.covers()
    assert cover.isVisible()
    assert hidden(wall)


def primary_screen_changes(app, wall, secretary, left, right) -> None:  # type: ignore[no-untyped-def]
    app.primaryScreenChanged.emit(right)
    assert hidden(wall)
    wall.choose(Choice.AGENDA)
    wall.refresh()
    app.processEvents()
    assert hidden(wall), "nothing but the release shows it again"
    wall.release()
    assert isinstance(wall.window.slide(), AgendaSlide)


def dialogs_stay_with_the_secretary(app, wall, secretary, left, right) -> None:  # type: ignore[no-untyped-def]
    dialog, tip = QDialog(secretary), QLabel("Hinweis", None, Qt.WindowType.ToolTip)
    for widget in (dialog, tip):
        widget.setScreen(right)
        widget.move(right.geometry().center())
        widget.show()
    dialog.activateWindow()
    app.processEvents()
    wall.guard.sweep()  # the clock calls it every second, a window's getting the focus at once
    app.processEvents()
    assert dialog.isVisible()
    assert dialog.screen() is left
    assert left.geometry().contains(dialog.geometry())
    assert not tip.isVisible()
    wall.toggle_preview()
    assert wall.preview.isVisible()
    wall.strip.menu.popup(secretary.mapToGlobal(secretary.rect().center()))
    app.processEvents()
    there = [each for each in app.topLevelWidgets() if each.isVisible() and each.screen() is right]
    assert there == [wall.window], "nothing but the wall is on the public's screen"
    wall.strip.menu.hide()
    dialog.close()


def resolution_changes(app, wall, secretary, left, right) -> None:  # type: ignore[no-untyped-def]
    right.geometryChanged.emit(right.geometry())
    assert hidden(wall)


CASES = (
    laptop_screen_goes,
    projector_goes,
    window_dragged_to_the_wall,
    primary_screen_changes,
    resolution_changes,
    dialogs_stay_with_the_secretary,
)


@pytest.mark.parametrize("case", [case.__name__ for case in CASES])
def test_after_a_change_of_screens_nothing_shows_until_released(case: str, said: dict[str, str]) -> None:
    assert said[case] == ""


# Live: monitors of an X server, pulled and plugged in again

MONITORS = {"L": ("1366/300x768/200+0+0", "screen"), "P": ("1024/300x768/200+1366+0", "none")}


def monitor(name: str, *, there: bool) -> None:
    """Plug a monitor in or pull it, and wait until Qt has noticed."""
    arguments = ["--setmonitor", name, *MONITORS[name]] if there else ["--delmonitor", name]
    subprocess.run(["xrandr", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until(lambda: (name in [screen.name() for screen in QApplication.screens()]) == there)


def until(condition: Callable[[], bool]) -> None:
    """Run the event loop until the condition holds, and once more for what follows from it."""
    loop, timer, rounds = QEventLoop(), QTimer(), [0]

    def look() -> None:
        rounds[0] += 1
        assert rounds[0] < 200, "nothing happened within ten seconds"
        if condition():
            QTimer.singleShot(200, loop.quit)
            timer.stop()

    timer.timeout.connect(look)
    timer.start(50)
    loop.exec()


def live_case(pulled: str) -> None:
    """In the other process, on the X server: pull a monitor, plug it in again, release by hand."""
    QApplication([])
    for name in ("L", "P"):
        monitor(name, there=True)
    with_wall(lambda _app, wall, secretary, _left, _right: _pull(wall, secretary, pulled))


def _pull(wall: WallController, secretary: QMainWindow, pulled: str) -> None:
    monitor(pulled, there=False)
    assert hidden(wall)
    assert not wall.window.isVisible()
    assert bool(wall.covers.covers()) == (pulled == "L"), "covered where the public sees the secretary's window"
    monitor(pulled, there=True)
    assert hidden(wall)
    assert bool(wall.covers.covers()) == (pulled == "L")
    wall.release()
    until(lambda: wall.window.isVisible() and wall.window.screen().name() == "P")
    assert secretary.screen().name() == "L"
    assert isinstance(wall.window.slide(), ItemSlide)
    assert not wall.covers.covers()


@pytest.mark.display
@pytest.mark.slow
@pytest.mark.parametrize("pulled", ["L", "P"])
def test_a_monitor_is_pulled_and_plugged_in_again(pulled: str, folder: Path) -> None:
    if not all(shutil.which(program) for program in ("xvfb-run", "xrandr")):
        pytest.skip("needs Xvfb and xrandr (Debian packages xvfb, x11-xserver-utils)")
    code = f"import tests.gui.test_projector_screens as cases; cases.live_case({pulled!r})"
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "SMARTAACHEN_TEST": str(folder)}
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 2390x768x24", sys.executable, "-c", code],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
