"""A job under way: what it does, how far it is, and a button that stops it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.progress import ProgressLine
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.watch import Watch

T = TypeVar("T")
LOOK_MS = 80


class JobLine(Pane):
    """One job at a time; hidden while there is none. A stopped job ends as `Cancelled`."""

    busy = Signal(bool)

    def __init__(self, theme: ThemeBox, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="select", parent=parent)
        self._jobs = jobs
        self._watch: Watch | None = None
        self.words = PlainLabel(theme, "", size=13, elide=True)
        self.progress = ProgressLine(theme, name=self.tr("Fortschritt"))
        self.progress.setFixedWidth(160)
        self.stop = KeyButton(theme, self.tr("Abbrechen"), small=True)
        self.stop.setAccessibleName(self.tr("Laufende Arbeit abbrechen"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.cancel)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.progress)
        row.addWidget(self.stop)
        self.body.addWidget(inside)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show)
        jobs.crashed.connect(self._crashed)
        self.hide()

    @property
    def running(self) -> bool:
        return self._watch is not None

    def run(
        self,
        words: str,
        work: Callable[[Watch], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """`work` runs off the GUI thread and tells its share; what comes of it after a stop is dropped."""
        watch = Watch()
        self._watch = watch
        self.words.setText(words)
        self.progress.set_share(0)
        self.stop.setEnabled(True)
        self.show()
        self._look.start()
        self.busy.emit(True)
        announce(self, words)

        def job() -> T:
            watch(0)
            result = work(watch)
            watch(1)
            return result

        def succeeded(result: T) -> None:
            self._end(watch)
            done(result)

        def refused(error: UserError) -> None:
            self._end(watch)
            failed(error)

        self._jobs.run(job, succeeded, refused, owner=self)

    def cancel(self) -> None:
        """Stops at the next step; says so until it has."""
        if self._watch is not None:
            self._watch.cancel()
            self.stop.setEnabled(False)
            self.words.setText(self.tr("Wird abgebrochen …"))

    def _show(self) -> None:
        if self._watch is not None:
            self.progress.set_share(self._watch.share)

    def _end(self, watch: Watch) -> None:
        if self._watch is watch:
            self._watch = None
            self._look.stop()
            self.hide()
            self.busy.emit(False)

    def _crashed(self, _error: object) -> None:
        """Nobody knows whose job broke; a line that waits for ever would be worse."""
        if self._watch is not None:
            self._end(self._watch)
