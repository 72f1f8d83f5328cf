"""What dialogs share that read a file, show what it would bring and then write it: progress, and the buttons below."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.watch import Watch

POLL_MS = 100


class WatchedDialog(QDialog):
    """`_watch` is what the work under way tells its share to; None while nothing can be stopped.

    Whoever derives from it makes the two buttons, and names in `_locked` what rests while it is busy.
    """

    accept_button: KeyButton
    cancel_button: KeyButton

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._watch: Watch | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Fortschritt"))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._poll)

    def _locked(self) -> Sequence[QWidget]:
        raise NotImplementedError

    def _stack(self, head: QWidget, body: QWidget, foot: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(body, 1)
        column.addWidget(foot)

    def _watched(self) -> Watch:
        """Busy with work that tells how far it is."""
        self._watch = watch = Watch()
        self._busy(True)
        self.progress.setRange(0, 100)
        self._timer.start(POLL_MS)
        return watch

    def _poll(self) -> None:
        if self._watch is not None:
            self.progress.setValue(round(self._watch.share * 100))
        else:
            self._timer.stop()

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        if not busy:
            self._timer.stop()
        self.accept_button.setEnabled(not busy)
        for widget in self._locked():
            widget.setEnabled(not busy)
