"""The texts inside the files of papers: which are still to be read, and where words stand in them.

They lie in the index in memory alone, in an index of their own: the records are found no slower for them. Reading a
file takes seconds, so whoever owns the search reads it elsewhere, between `next` and `take`. The index gives no text
back, so the texts are kept beside it, packed, as far as their room goes.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.papers import PaperFile
from smartaachen_desktop.services.queries.found_words import least, words_of
from smartaachen_desktop.storage.search_index import SearchIndex

ReadPages = Callable[[bytes, str, Callable[[], bool]], tuple[str, ...]]
"""The texts of a file's pages by content and media type, none where it has none; stops when told not to go on."""
WITH_TEXT = ("application/pdf", "text/plain", "text/csv")
MOST_FILES = 15
MOST_LOOKED_AT = 2_000
"""Pages; a word on every page of many files must not make the search slow."""
PORTION = 30_000
"""Signs indexed at once: some tens of milliseconds."""
ROOM = 32 * 1024 * 1024
"""Bytes of packed text: some 25,000 pages. Pages beyond are found as well, without an excerpt."""
COMPARED = 3
"""Pages of one file that are read to find the best one."""
LONGEST, MOST_READ = 100_000, 300_000
"""Signs read of one page, and in one search: a text without pages may be very long."""


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


@dataclass(frozen=True, slots=True)
class FoundPage:
    """The page of a file to be shown, its text as far as it is kept, and how many others hold the words."""

    file: UUID
    page: int
    further: int = 0
    text: str = ""


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
        self._texts: dict[tuple[UUID, int], bytes] = {}
        self._room = ROOM
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
        for page in portion:
            self._keep((file, page.number), page.text)
        known += [page.number for page in portion]
        return pages

    def find(self, query: str) -> list[FoundPage]:
        """The best page of each file that holds every word of the query, the file read last first."""
        pages: dict[UUID, list[int]] = {}
        file: UUID | None = None
        for looked_at, (each, page) in enumerate(self._index.each(query)):
            # the pages of a file stand together, so a file begun is counted to its end
            if each != file and (len(pages) == MOST_FILES or looked_at >= MOST_LOOKED_AT):
                break
            file = each
            pages.setdefault(file, []).append(page)
        words, read = words_of(query), _Reading(self._texts)
        return [self._best(file, sorted(each), words, read) for file, each in pages.items()]

    def _best(self, file: UUID, pages: Sequence[int], words: Sequence[str], read: "_Reading") -> FoundPage:
        """Of the first pages the one that tells most of the words, each counted alike."""
        held = [(page, read.text((file, page))) for page in pages[: COMPARED if len(pages) > 1 else 1]]
        page, text = max(held, key=lambda each: least(each[1], words)) if len(held) > 1 else held[0]
        return FoundPage(file, page, len(pages) - 1, text)

    def kept(self) -> int:
        """Bytes of the texts kept."""
        return ROOM - self._room

    def _keep(self, key: tuple[UUID, int], text: str) -> None:
        packed = zlib.compress(text.encode("utf-8", "surrogatepass"))
        if len(packed) <= self._room:
            self._texts[key] = packed
            self._room -= len(packed)

    def _forget(self, file: UUID) -> Iterator[tuple[UUID, int]]:
        for page in self._pages.pop(file):
            self._room += len(self._texts.pop((file, page), b""))
            yield file, page

    def close(self) -> None:
        self._index.close()
        self._texts.clear()

    def _compare(self, session: Session) -> None:
        there = list(
            session.scalars(select(PaperFile.id).where(PaperFile.media_type.in_(WITH_TEXT)).order_by(PaperFile.id))
        )
        for gone in self._pages.keys() - set(there):
            self._index.remove(self._forget(gone))
        # ids are random: the order is only the same every time
        self._waiting = [file for file in there if file not in self._pages]
        self._stale = False


class _Reading:
    """Texts unpacked for one search, no more than `MOST_READ` signs."""

    def __init__(self, texts: dict[tuple[UUID, int], bytes]) -> None:
        self._texts, self._left = texts, MOST_READ

    def text(self, key: tuple[UUID, int]) -> str:
        most = min(self._left, LONGEST)
        if most <= 0 or key not in self._texts:
            return ""
        unpacked = zlib.decompressobj().decompress(self._texts[key], most)
        text = unpacked.decode("utf-8", "ignore")
        self._left -= len(text)
        return text
