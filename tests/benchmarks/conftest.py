"""Processes that open a window, say when it was painted and how much memory they hold, and end."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from smartaachen_desktop.app import create_example

BARE = """
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

class Table(QTableWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)

def told():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    print("painted", time.time(), "rss_kib", pages * 4, flush=True)
    app.exit()

app = QApplication([])
window = QMainWindow()
window.setCentralWidget(Table(10, 5))
window.resize(1280, 800)
window.show()
app.exec()
"""


@dataclass(frozen=True)
class Start:
    """Seconds from the start of the process to the painted window, and its memory then."""

    seconds: float
    mebibytes: float


def measured(*command: str) -> Start:
    begin = time.time()
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SMARTAACHEN_BENCH_START": "1"},
    )  # fmt: skip
    words = done.stdout.split()
    assert {"painted", "rss_kib"} <= set(words), done.stderr[-2000:]
    painted, resident = (float(words[words.index(name) + 1]) for name in ("painted", "rss_kib"))
    return Start(painted - begin, resident / 1024)


@pytest.fixture(scope="session")
def starts(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Start], list[Start]]:
    """Five starts of the program on the example and five of the bare window, in turns, after one of each."""
    path: Path = tmp_path_factory.mktemp("start") / "beispiel.db"
    create_example(str(path))[0].close()
    ours, bare = [], []
    for turn in range(6):
        found = (measured("-m", "smartaachen_desktop", "--database", str(path)), measured("-c", BARE))
        if turn:  # the first of each reads its libraries from the disk
            ours.append(found[0])
            bare.append(found[1])
    return ours, bare
