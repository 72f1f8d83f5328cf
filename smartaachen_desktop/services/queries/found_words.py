"""Where the words of a search stand in a text: the surroundings to show, and the places to emphasise.

Words count as the index counts them: by their beginning, whatever the case, the accents, or ß for ss.
"""

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

Marks = tuple[tuple[int, int], ...]
"""Begin and end of each word found, in order."""
BEFORE, AFTER = 50, 100
"""Signs shown around the word found; one line of the palette has room for a hundred."""
MOST_TOGETHER = 40


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The surroundings of the words found, in one line."""

    text: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Found:
    """One word found, the end of what was asked for in it, and which of the words wanted it is."""

    start: int
    head: int
    end: int
    wanted: int


def fold(text: str) -> str:
    """Lower case, ß as ss, accents off."""
    try:
        flat = text.encode("latin-1").translate(_LATIN).decode("latin-1")
    except UnicodeEncodeError:
        pass
    else:
        return flat.replace("ß", "ss").replace("µ", "μ")
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def words_of(query: str) -> tuple[str, ...]:
    """The words of a query, folded, each once."""
    return tuple(dict.fromkeys(re.findall(r"\w+", fold(query))))


def each_found(text: str, words: Sequence[str]) -> Iterator[Found]:
    """Every word of the text that begins with one of `words` (folded), whole."""
    if words:
        # the longest first, so that the closest beginning is the one told
        order = sorted(range(len(words)), key=lambda at: -len(words[at]))
        for match in _begun(tuple(words[at] for at in order)).finditer(_flat(text)):
            group = match.lastindex or 1
            yield Found(match.start(), match.end(group), match.end(), order[group - 1])


def least(text: str, words: Sequence[str]) -> int:
    """How often that of `words` stands in a text that stands there least often; quick, so parts of words count too."""
    flat = _flat(text).replace("ß", "ss")
    return min((flat.count(word) for word in words), default=0)


def marks(text: str, words: Sequence[str]) -> Marks:
    return tuple((each.start, each.end) for each in each_found(text, words))


def excerpt(texts: Iterable[str], words: Sequence[str]) -> Excerpt:
    """The surroundings of the place where most of `words` stand together; empty where none stands."""
    for text in texts:
        best = closest(text, words)
        if best is not None:
            return _cut(text, best.start, words)
    return Excerpt()


def closest(text: str, words: Sequence[str]) -> Found | None:
    """The first word of the place where most of `words` stand together."""
    return _closest(each_found(text, words), len(words))


def _closest(found: Iterator[Found], wanted: int) -> Found | None:
    """Read only as far as needed: most often the first words found are all of them."""
    best, most = None, 0
    near: deque[Found] = deque()
    for each in found:
        near.append(each)
        while near[0].start < each.start - AFTER or len(near) > MOST_TOGETHER:
            near.popleft()
        together = len({other.wanted for other in near})
        if together > most:
            best, most = near[0], together
            if most == wanted:
                break
    return best


def _cut(text: str, place: int, words: Sequence[str]) -> Excerpt:
    """Between blanks where there are any, so that no half a word looks like a whole one."""
    start, end = max(place - BEFORE, 0), min(place + AFTER, len(text))
    if start:
        blank = re.search(r"\s", text[start:place])
        start = start + blank.end() if blank else place
    if end < len(text):
        end = max((text.rfind(blank, place, end) for blank in " \n"), default=-1)
        end = end if end > place else place + AFTER
    piece = " ".join(text[start:end].split())
    shown = f"{'… ' if start else ''}{piece}{' …' if end < len(text) else ''}"
    return Excerpt(shown, marks(shown, words))


@lru_cache(maxsize=16)
def _begun(words: tuple[str, ...]) -> re.Pattern[str]:
    """Kept, as one query asks it of many texts."""
    either = "|".join(f"({_spelled(word)})" for word in words)
    return re.compile(rf"\b(?:{either})\w*")


def _spelled(word: str) -> str:
    """ "strasse" stands for "straße" too."""
    return "(?:ss|ß)".join(re.escape(part) for part in word.split("ss"))


def _flat(text: str) -> str:
    """Lower case, accents off, sign by sign, so that every place is the same; ß stays."""
    try:
        return text.encode("latin-1").translate(_LATIN).decode("latin-1")
    except UnicodeEncodeError:
        if _OTHER_LETTERS.search(text) is None:
            return text.encode("latin-1", "replace").translate(_LATIN).decode("latin-1")
    low = text.lower()
    if len(low) != len(text):  # İ alone grows
        low = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    for sign in set(low):
        low = low.replace(sign, _bare(sign))
    return low


def _bare(sign: str) -> str:
    parts = unicodedata.normalize("NFD", sign)
    return parts[0] if all(unicodedata.combining(each) for each in parts[1:]) else sign


_LATIN = bytes(ord(_bare(chr(each).lower())) for each in range(256))
"""Almost every page is of these signs, and as bytes they are a hundred times as quick."""
_OTHER_LETTERS = re.compile("[^\x00-\xff\u2000-\u20cf]")
"""Dashes, quotation marks and currency signs are no letters."""
