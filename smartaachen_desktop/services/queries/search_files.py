"""The texts inside the files of papers: which are still to be read, and where words stand in them.

They lie in the index in memory alone, in an index of their own: the records are found no slower for them. Reading a
file takes seconds, so whoever owns the search reads it elsewhere, between `next` and `take`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.papers import PaperFile
from smartaachen_desktop.storage.search_index import SearchIndex

ReadPages = Callable[[bytes, str, Callable[[], bool]], tuple[str, ...]]
"""The texts of a file's pages by content and media type, none where it has none; stops when told not to go on."""
WITH_TEXT = ("application/pdf", "text/plain", "text/csv")
MOST_FILES = 15
MOST_LOOKED_AT = 2_000
"""Pages; a word on every page of many files must not make the search slow."""
PORTION = 30_000
"""Signs indexed at once: some tens of milliseconds."""


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file whose text is wanted."""

    id: UUID
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class PageText:
    """`number` counts from 1; 0 is a text without pages."""

    number: int
    text: str


def numbered(texts: Sequence[str], media_type: str) -> tuple[PageText, ...]:
    """The pages that hold any text, with their numbers."""
    first = 1 if media_type == "application/pdf" else 0
    return tuple(PageText(number, text) for number, text in enumerate(texts, first) if text.strip())


class FileTexts:
    """As `Search`, it runs where the database is read."""

    def __init__(self) -> None:
        self._index = SearchIndex[tuple[UUID, int]]()
        self._pages: dict[UUID, list[int]] = {}
        """The pages indexed of each file handed out."""
        self._waiting: list[UUID] = []
        self._stale = True

    def look_again(self) -> None:
        """Files came or went; their pages are no longer found at once, as the rows are gone."""
        self._stale = True

    def next(self, session: Session) -> TextFile | None:
        if self._stale:
            self._compare(session)
        while self._waiting:
            file = self._waiting.pop()
            row = session.execute(
                select(PaperFile.id, PaperFile.media_type, PaperFile.content).where(PaperFile.id == file)
            ).one_or_none()
            if row is not None:
                self._pages[file] = []
                return TextFile(*row)
        return None

    def take(self, file: UUID, pages: tuple[PageText, ...]) -> tuple[PageText, ...]:
        """Index pages from the last on, so that the first comes first among the newest; returns what is left."""
        known = self._pages.get(file)
        if known is None:  # removed meanwhile
            return ()
        portion: list[PageText] = []
        room = PORTION
        while pages and room > 0:
            portion.append(pages[-1])
            room -= len(pages[-1].text)
            pages = pages[:-1]
        self._index.put(((file, page.number), "", page.text) for page in portion)
        known += [page.number for page in portion]
        return pages

    def find(self, query: str) -> list[tuple[UUID, int]]:
        """The first page of each file that holds every word of the query, the file read last first."""
        found: dict[UUID, int] = {}
        for looked_at, (file, page) in enumerate(self._index.each(query)):
            found[file] = min(page, found.get(file, page))
            if len(found) > MOST_FILES or looked_at == MOST_LOOKED_AT:
                break
        return list(found.items())[:MOST_FILES]

    def close(self) -> None:
        self._index.close()

    def _compare(self, session: Session) -> None:
        there = list(
            session.scalars(select(PaperFile.id).where(PaperFile.media_type.in_(WITH_TEXT)).order_by(PaperFile.id))
        )
        for gone in self._pages.keys() - set(there):
            self._index.remove((gone, page) for page in self._pages.pop(gone))
        # ids are random: the order is only the same every time
        self._waiting = [file for file in there if file not in self._pages]
        self._stale = False
