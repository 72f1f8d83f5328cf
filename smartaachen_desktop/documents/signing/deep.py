"""Room and an end for pyHanko's difference analysis, which recurses along every chain of objects and may take long."""

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

T = TypeVar("T")
RECURSION = 20_000
STACK = 512 * 1024 * 1024  # address space only; pages are taken when they are used


def with_room(work: Callable[[], T]) -> T:
    """Run `work` in a thread of its own with a big stack, and wait for it; what it raises is raised here.

    Where the system gives no such stack, it runs in this thread: a long document then ends in RecursionError.
    """
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        before = sys.getrecursionlimit()
        sys.setrecursionlimit(max(before, RECURSION))
        try:
            done.append(work())
        except BaseException as error:  # handed on to the caller's thread
            failed.append(error)
        finally:
            sys.setrecursionlimit(before)

    try:
        before = threading.stack_size(STACK)
        try:
            thread = threading.Thread(target=run, name="difference analysis")
            thread.start()
        finally:
            threading.stack_size(before)
    except (RuntimeError, ValueError, MemoryError):
        return work()
    thread.join()
    if failed:
        raise failed[0]
    return done[0]


class WatchedReader(PdfFileReader):
    """Asks `pause` at every object the analysis takes up, so that it can be stopped between two of them."""

    def __init__(self, stream: Any, pause: Callable[[], None]) -> None:
        super().__init__(stream, strict=False)
        self._pause = pause
        self._watched: dict[int, HistoricalResolver] = {}

    def get_historical_resolver(self, revision: int) -> HistoricalResolver:
        found = self._watched.get(revision)
        if found is None:
            found = self._watched[revision] = _WatchedResolver(self, revision, self._pause)
        return found


class _WatchedResolver(HistoricalResolver):
    def __init__(self, reader: PdfFileReader, revision: int, pause: Callable[[], None]) -> None:
        super().__init__(reader, revision)
        self._pause = pause

    def get_object(self, ref: generic.Reference, as_metadata_stream: bool = False) -> generic.PdfObject:
        self._pause()
        found: generic.PdfObject = super().get_object(ref, as_metadata_stream)
        return found
