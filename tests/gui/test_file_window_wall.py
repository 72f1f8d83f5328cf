"""The window in which files are read never stays on the screen the public sees."""

import json
import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

from smartaachen_desktop.gui.dialogs.file_window import FileWindow
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.file_reading import FileToRead
from smartaachen_desktop.services.registry import HANDLERS
from tests.conftest import TestClock
from tests.gui.test_projector_screens import SCREENS, with_wall
from tests.ready import blank_database
from tests.secret_meeting import secret_meeting


def stays_with_the_secretary(app, wall, secretary, left, right) -> None:  # type: ignore[no-untyped-def]
    jobs = JobRunner()
    window = FileWindow(ThemeBox(app, load_theme("light")), jobs, Path.write_bytes, bytes.decode, Path, secretary)
    window.show()
    window.read(FileToRead(UUID(int=1), "Notiz.txt", "text/plain", "FB 1", b"Nichtoeffentlich"))
    app.processEvents()
    assert window.screen() is left, "it opens beside the work"
    window.setScreen(right)
    window.move(right.geometry().center())
    app.processEvents()
    wall.guard.sweep()  # the clock calls it every second
    app.processEvents()
    assert window.screen() is left
    app.screenRemoved.emit(left)
    assert {cover.parent() for cover in wall.covers.covers()} == {secretary, window}
    window.close()
    jobs.close()


def run() -> None:
    """In the other process."""
    with_wall(stays_with_the_secretary)


def test_it_is_kept_off_the_wall_and_covered_with_the_rest(tmp_path: Path) -> None:
    database = blank_database(tmp_path / "wand.db")
    room = secret_meeting(Dispatcher(database, HANDLERS, actor="Schriftführung", clock=TestClock()))
    next(state for state in room.walk() if state == "public item")
    database.close()
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(SCREENS), encoding="utf-8")
    environment = {
        **os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "SMARTAACHEN_TEST": str(tmp_path),
    }  # fmt: skip
    code = "import tests.gui.test_file_window_wall as wall; wall.run()"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
