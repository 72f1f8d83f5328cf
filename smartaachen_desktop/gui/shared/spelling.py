"""What is known about the spelling of words: asked of a process beside the window, kept per word.

Nothing here waits. If the process cannot be started or dies, no word is marked and everything else goes on.
"""

import atexit
import contextlib
import json
import os
import sys
from collections.abc import Iterable
from functools import partial
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal

BATCH = 40
"""Words of one question, so that suggestions need not wait behind a whole page."""
OWN_WORDS = "woerterbuch.txt"
_KEPT = 50_000


class Spelling(QObject):
    """`checked` says that answers came; `suggested` brings a word's suggestions. `folder` holds the own word list."""

    checked = Signal()
    suggested = Signal(str, list)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / OWN_WORDS if folder is not None else None
        self._own = self._read_own()
        self._taught: frozenset[str] = frozenset()
        self._answers: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._process: QProcess | None = None
        self._dead = False
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)

    def right(self, word: str) -> bool | None:
        """None while nobody has answered."""
        if word in self._own or word in self._taught:
            return True
        return self._answers.get(word)

    def ask(self, words: Iterable[str]) -> None:
        """Find out about the words nothing is known of."""
        new = [word for word in dict.fromkeys(words) if word not in self._asked and self.right(word) is None]
        self._asked.update(new)
        for start in range(0, len(new), BATCH):
            self._send({"check": new[start : start + BATCH]})

    def suggest(self, word: str) -> None:
        self._send({"suggest": word})

    def teach(self, words: Iterable[str]) -> None:
        """Names and words of the strategy count as known."""
        self._taught = frozenset(words)
        self.checked.emit()

    def learn(self, word: str) -> None:
        """Add to the own word list; a disk that refuses keeps it for this session."""
        self._own.add(word)
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
                part = self._file.with_suffix(".part")
                part.write_text("".join(f"{each}\n" for each in sorted(self._own, key=str.casefold)), encoding="utf-8")
                os.replace(part, self._file)
        self.checked.emit()

    def close(self) -> None:
        """End the process; the next question starts another, also after one that died."""
        if self._process is not None:
            process, self._process = self._process, None
            _end(process)
        self._dead = False
        self._asked = set(self._answers)

    def _read_own(self) -> set[str]:
        if self._file is None:
            return set()
        try:
            return {line.strip() for line in self._file.read_text(encoding="utf-8").splitlines()} - {""}
        except (OSError, UnicodeDecodeError):
            return set()

    def _send(self, question: dict[str, object]) -> None:
        process = self._started()
        if process is not None:
            process.write(json.dumps(question).encode() + b"\n")

    def _started(self) -> QProcess | None:
        if self._process is None and not self._dead:
            # not this object's child: it must be ended before it is destroyed, or Qt complains
            process = QProcess()
            environment = QProcessEnvironment.systemEnvironment()
            environment.insert("PYTHONIOENCODING", "utf-8")
            process.setProcessEnvironment(environment)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._read)
            process.finished.connect(self._died)
            process.errorOccurred.connect(self._died)
            end = partial(_end, process)
            self.destroyed.connect(end)
            atexit.register(end)
            process.destroyed.connect(partial(atexit.unregister, end))
            self._process = process
            worker = Path(__file__).with_name("spelling_worker.py")
            folder = files("smartaachen_desktop").joinpath("_generated", "data", "dictionaries", "de_DE")
            # -P: a file named like one of Python's modules in the folder we were started in must not run
            # -X utf8: a folder's name with umlauts, whatever the locale; Windows' own names are right without
            names = [] if sys.platform == "win32" else ["-X", "utf8"]
            process.start(sys.executable, ["-P", *names, str(worker), str(folder)])
        return self._process

    def _read(self) -> None:
        process = self._process
        came = False
        while process is not None and process.canReadLine():
            try:
                answer = json.loads(bytes(process.readLine().data()))
            except ValueError:
                continue
            if "checked" in answer:
                came = True
                if len(self._answers) > _KEPT:
                    self._answers.clear()
                    self._asked.clear()
                self._answers.update(answer["checked"])
            elif "word" in answer:
                self.suggested.emit(answer["word"], answer["suggestions"])
        if came:
            self.checked.emit()

    def _died(self, *_reason: object) -> None:
        """Without a sound: words are simply not marked any more."""
        self._process, self._dead = None, True


def _end(process: QProcess, *_sender: object) -> None:
    with contextlib.suppress(RuntimeError):  # Qt may have gone already
        if process.state() != QProcess.ProcessState.NotRunning:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)
