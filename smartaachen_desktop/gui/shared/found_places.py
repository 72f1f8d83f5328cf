"""Where searched words stand in a PDF: page by page on the GUI thread's idle turns, nearest pages first."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPolygonF

from smartaachen_desktop.services.queries.found_words import each_found

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument, QPdfSearchModel

Rects = tuple[QRectF, ...]
"""A word on the page in points from its upper left; two rectangles where a line ends within it."""
LATER_MS = 40
MOST = 5_000
"""Places in one file; "a" stands in a long one oftener than anybody turns to."""
MOST_SPELLED = 12
"""Ways one page spells what was asked for."""
_LINE_HYPHEN = re.compile("[\x02\ufffe\u00ad]\\s*")


class FoundPlaces(QObject):
    """`changed` tells that more is known; `running` says whether there is more to come.

    QtPdf's search knows one phrase in one spelling, anywhere in a word. So the page's text says which spellings of
    the words stand there, and the search where. While `busy`, a page is being painted and reading would wait for it.
    """

    changed = Signal()

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._document: QPdfDocument | None = None
        self._model: QPdfSearchModel | None = None
        self._words: Sequence[str] = ()
        self._left: list[int] = []
        self.pages: dict[int, tuple[Rects, ...]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    @property
    def running(self) -> bool:
        return bool(self._left)

    def count(self) -> int:
        return sum(len(places) for places in self.pages.values())

    def all(self) -> list[tuple[int, int]]:
        """Page and number on it, in the order of reading."""
        return [(page, number) for page in sorted(self.pages) for number in range(len(self.pages[page]))]

    def search(self, document: "QPdfDocument | None", words: Sequence[str], first: int) -> None:
        """Anew, from page `first` on and around."""
        self.stop()
        self._document, self._words = document, words
        self.pages = {}
        count = document.pageCount() if document is not None and words else 0
        self._left = [*range(min(first, count), count), *range(min(first, count))]
        self.changed.emit()
        if self._left:
            self._timer.start(0)

    def stop(self) -> None:
        """Before the document goes."""
        self._timer.stop()
        self._left = []
        if self._model is not None:
            self._model.deleteLater()
        self._model = self._document = None

    def _next(self) -> None:
        if not self._left:
            return
        if self._busy():
            self._timer.start(LATER_MS)
            return
        page = self._left.pop(0)
        places = self._on_page(page)
        if places:
            self.pages[page] = places
        if self.count() >= MOST:
            self._left = []
        if places or not self._left:
            self.changed.emit()
        if self._left:
            self._timer.start(0)

    def _on_page(self, page: int) -> tuple[Rects, ...]:
        document = self._document
        if document is None:
            return ()
        raw = document.getAllText(page).text()
        text, places = _joined(raw)
        spelled: dict[str, None] = {}
        parted: list[tuple[int, int]] = []
        for found in each_found(text, self._words):
            start, end = places[found.start], places[found.head - 1] + 1
            if end - start == found.head - found.start:
                spelled[raw[start:end].lower()] = None
            else:
                parted.append((start, end))
        rects = [each for spelling in list(spelled)[:MOST_SPELLED] for each in self._stands(page, spelling)]
        rects += [each for start, end in parted[:MOST_SPELLED] if (each := self._parted(page, raw[start:end], start))]
        at = {(round(each[0].top()), round(each[0].left())): each for each in rects}  # "haus" and "haushalt" in one
        return tuple(at[place] for place in sorted(at))

    def _stands(self, page: int, spelling: str) -> list[Rects]:
        from PySide6.QtPdf import QPdfSearchModel

        assert self._document is not None
        if self._model is None:
            self._model = QPdfSearchModel(self)
            self._model.setDocument(self._document)
        self._model.setSearchString(spelling)
        links = self._model.resultsOnPage(page)
        found = [
            tuple(QRectF(rect) for rect in link.rectangles())
            for link in links
            if link.rectangles() and not link.contextBefore()[-1:].isalnum()
        ]
        self._model.setSearchString("")  # else it goes on by itself through every page
        return found

    def _parted(self, page: int, raw: str, start: int) -> Rects:
        """A word with a hyphen at the end of a line; signs without text may shift the count, then it stays unmarked."""
        assert self._document is not None
        selection = self._document.getSelectionAtIndex(page, start, len(raw))
        if selection.text() != raw:
            return ()
        return tuple(_box(polygon) for polygon in selection.bounds())


def _box(polygon: QPolygonF | list[QPointF]) -> QRectF:
    return QPolygonF(polygon).boundingRect()


def _joined(raw: str) -> tuple[str, list[int] | range]:
    """The text without hyphens that only part a word at the end of a line, and where each sign stood."""
    if _LINE_HYPHEN.search(raw) is None:
        return raw, range(len(raw))
    places: list[int] = []
    done = 0
    for hyphen in _LINE_HYPHEN.finditer(raw):
        places += range(done, hyphen.start())
        done = hyphen.end()
    places += range(done, len(raw))
    return "".join(raw[each] for each in places), places
