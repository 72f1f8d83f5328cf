"""The texts of papers' files brought into the search: read in a thread of their own, so that nothing waits for them."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.services.queries.search import Search
from smartaachen_desktop.services.queries.search_files import PageText, ReadPages, TextFile, numbered


class FileTextReader(QObject):
    """One file after the other. Content and text stay in memory: no copy of an encrypted database's files is made."""

    _read = Signal(object, object)

    def __init__(self, bridge: ChangeBridge, finder: Search, read: ReadPages, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._finder, self._read_pages = bridge, finder, read
        self._stop = Event()
        self._pool: ThreadPoolExecutor | None = None
        self._busy = False
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def go_on(self) -> None:
        """Read what is not read yet; called whenever files may have come."""
        if not self._busy and not self._stop.is_set():
            self._busy = True
            self._next()

    def close(self) -> None:
        self._stop.set()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _next(self) -> None:
        self._bridge.query(self._finder.next_file, self._begin, owner=self, failed=self._rest)

    def _rest(self, _error: object = None) -> None:
        self._busy = False

    def _begin(self, file: TextFile | None) -> None:
        if file is None or self._stop.is_set():
            self._rest()
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="texts")
        self._pool.submit(self._work, file)

    def _work(self, file: TextFile) -> None:
        pages: tuple[PageText, ...] = ()
        try:
            texts = self._read_pages(file.content, file.media_type, lambda: not self._stop.is_set())
            pages = numbered(texts, file.media_type)
        finally:
            # whatever a file does to its reader, the next one has its turn
            self._read.emit(file.id, pages)

    def _take(self, file: object, pages: tuple[PageText, ...]) -> None:
        """Portion by portion; acts of the meeting pass in between."""

        def more(left: tuple[PageText, ...]) -> None:
            if left:
                self._take(file, left)
            else:
                self._next()

        self._bridge.query(
            lambda _session: self._finder.take(file, pages),  # type: ignore[arg-type]
            more,
            owner=self,
            failed=self._rest,
        )
