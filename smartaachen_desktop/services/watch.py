"""Progress of long work, and its end on wish: shared by the thread that works and the one that watches."""

import threading

from smartaachen_desktop.model.errors import UserError


class Cancelled(UserError):
    """The user stopped it; nothing was written."""

    def __init__(self) -> None:
        super().__init__("cancelled", "Abgebrochen. Es wurde nichts verändert.")


class Watch:
    """Called with the share done so far; raises Cancelled once `cancel` was called."""

    def __init__(self) -> None:
        self.share = 0.0
        self._stop = threading.Event()

    def __call__(self, share: float) -> None:
        self.share = min(max(share, 0.0), 1.0)
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        self._stop.set()
