"""An index of words in memory (SQLite FTS5), beside the database and never part of it.

It lives as long as the program and holds no text that could be read back, so that an encrypted database leaves
nothing readable on the disk, and the same index serves a local file and PostgreSQL.
"""

import re
from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

import sqlcipher3

Key = TypeVar("Key", bound=Hashable)
"""What an indexed text is known by."""
_WORDS = re.compile(r"\w+")


class SearchIndex(Generic[Key]):
    """Finds rows by the beginnings of words. Case, accents and ß do not matter: "ausschuss" finds "Ausschuß".

    `seen` is the newest journal entry the index knows; it belongs to whoever fills the index. Not for two threads.
    """

    def __init__(self) -> None:
        self.seen = 0
        self._numbers: dict[Key, int] = {}
        self._keys: dict[int, Key] = {}
        self._next = 1
        self._open()

    def _open(self) -> None:
        # in the database thread, wherever that is: the connection may be made in another one
        self._connection = sqlcipher3.connect(":memory:", isolation_level=None, check_same_thread=False)
        # titles once more by themselves: among all words they would be looked for in every text that has the word
        for table, columns in (("words", "title, body"), ("titles", "title")):
            self._connection.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5({columns}, content='', contentless_delete=1, "
                "tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')"
            )

    def __len__(self) -> int:
        return len(self._keys)

    def put(self, rows: Iterable[tuple[Key, str, str]]) -> None:
        """Index rows as (key, title, body), in place of what they were before."""
        self._connection.execute("BEGIN")
        for key, title, body in rows:
            self._drop(key)
            number = self._next
            self._next += 1
            self._numbers[key], self._keys[number] = number, key
            head = _plain(title)
            self._connection.execute(
                "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (number, head, _plain(body))
            )
            if head:
                self._connection.execute("INSERT INTO titles (rowid, title) VALUES (?, ?)", (number, head))
        self._connection.execute("COMMIT")

    def remove(self, keys: Iterable[Key]) -> None:
        self._connection.execute("BEGIN")
        for key in keys:
            self._drop(key)
        self._connection.execute("COMMIT")

    def find(self, query: str, most: int) -> list[Key]:
        """The rows that hold every word of the query, those with all of them in the title first, then the newest."""
        wanted = _wanted(query)
        if not wanted:
            return []
        found = self._match("titles", wanted, most)
        if len(found) < most:
            known = set(found)
            # twice the room: the title's hits come back among these
            found += [key for key in self._match("words", wanted, 2 * most) if key not in known]
        return found[:most]

    def each(self, query: str) -> Iterator[Key]:
        """The rows that hold every word, the newest first, found one by one; nothing may change meanwhile."""
        if wanted := _wanted(query):
            rows = self._connection.execute(
                "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC", (wanted,)
            )
            for (number,) in rows:
                yield self._keys[number]

    def _match(self, table: str, expression: str, most: int) -> list[Key]:
        rows = self._connection.execute(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?", (expression, most)
        )
        return [self._keys[number] for (number,) in rows]

    def _drop(self, key: Key) -> None:
        number = self._numbers.pop(key, None)
        if number is not None:
            del self._keys[number]
            for table in ("words", "titles"):
                self._connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (number,))

    def size(self) -> int:
        """Bytes of the index in memory."""
        return sum(
            self._connection.execute(
                "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
            ).fetchone()
        )

    def close(self) -> None:
        self._connection.close()


def _wanted(query: str) -> str:
    return " ".join(f'"{word}"*' for word in _WORDS.findall(_plain(query)))


def _plain(text: str) -> str:
    """FTS5 folds case and accents; the sharp s is left to us."""
    return text.replace("ß", "ss").replace("ẞ", "SS")
