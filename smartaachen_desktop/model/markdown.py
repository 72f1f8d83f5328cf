"""The restrained Markdown of the minutes: **bold**, *italic*, lists of two levels. One line is one paragraph.

The same on screen and on paper: the editor paints by it, the documents set by it. Made for German administration
text: an asterisk inside a word ("Bürger*innen") never opens or closes emphasis; a backslash keeps an asterisk.
"""

import re
import unicodedata
from itertools import pairwise
from typing import NamedTuple

LIST = re.compile(r"^([ \t]*)([-*•]|\d{1,3}[.)])([ \t]+)")
"""Indent, mark and gap of a list entry."""
NESTED = 2
"""So many signs of indent (a tab counts as two) make an entry one of the second level."""

_STARS = re.compile(r"\*+")
_LEAD = re.compile(r"^[ \t]*(?:\d{1,3}(?=\\+[.)][ \t])|(?=\\+[-•][ \t]))(\\+)")
_WORD = re.compile(r"\w")
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"


class Piece(NamedTuple):
    """Signs from `start` to `end` of a line. `mark` says that they are Markdown, not text."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    mark: bool = False


class _Run:
    """Asterisks that may open emphasis; those before `first` and from `last` on are used up."""

    __slots__ = ("first", "last")

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last


def pieces(line: str) -> list[Piece]:
    """The line cut into text and marks, in order and without a gap. Linear in its length."""
    marks: list[tuple[int, int]] = []
    bold: list[tuple[int, int]] = []
    italic: list[tuple[int, int]] = []
    if "\\" in line:
        marks += _escapes(line)
    if "*" in line:
        _emphasis(line, marks, bold, italic)
    if not marks:
        return [Piece(0, len(line))] if line else []
    cuts = sorted({0, len(line), *(edge for span in (*marks, *bold, *italic) for edge in span)})
    change: dict[int, list[int]] = {}
    for kind, spans in enumerate((marks, bold, italic)):
        for start, end in spans:
            change.setdefault(start, [0, 0, 0])[kind] += 1
            change.setdefault(end, [0, 0, 0])[kind] -= 1
    depth = [0, 0, 0]
    found: list[Piece] = []
    for start, end in pairwise(cuts):
        depth = [old + step for old, step in zip(depth, change.get(start, (0, 0, 0)), strict=True)]
        found.append(Piece(start, end, depth[1] > 0, depth[2] > 0, depth[0] > 0))
    return found


def plain(text: str) -> str:
    """The words without their marks; list marks stay."""
    return "\n".join(
        "".join(line[piece.start : piece.end] for piece in pieces(line) if not piece.mark) for line in text.split("\n")
    )


def one_line(text: str) -> str:
    """ "- **FB 02** prüft" and the lines after it as one line of plain text."""
    words: list[str] = []
    for line in text.splitlines():
        mark = LIST.match(line)
        rest = line[mark.end() :] if mark else line
        words.append("".join(rest[piece.start : piece.end] for piece in pieces(rest) if not piece.mark))
    return " ".join(" ".join(words).split())


def wholly_bold(line: str) -> bool:
    """Whether all its words are bold, as those of a heading are; an entry of a list is none."""
    words = [piece for piece in pieces(line) if not piece.mark and not line[piece.start : piece.end].isspace()]
    return bool(words) and LIST.match(line) is None and all(piece.bold for piece in words)


def escape(text: str) -> str:
    """Markdown that says exactly the given plain text; untouched where nothing would be read as a mark."""
    return "\n".join(_escape_line(line) for line in text.split("\n"))


def escape_lead(line: str) -> str:
    """The line with what would be read as the mark of a list kept as the signs it is."""
    if item := LIST.match(line):
        place = item.end(2) - 1
        return f"{line[:place]}\\{line[place:]}"
    if found := _LEAD.match(line):
        return f"{line[: found.end(1)]}{found[1]}\\{line[found.end(1) :]}"
    return line


def clean(text: str) -> str:
    """Foreign text without control, zero-width and direction signs and soft hyphens; line ends are \\n.

    Joiners stay between visible signs: they hold emoji together, and words of some languages.
    """
    lines = _BREAKS.split(unicodedata.normalize("NFC", text))
    return "\n".join(_clean_line(line.replace("\t", " ")) for line in lines)


def level(line: str) -> int | None:
    """0 or 1 for an entry of a list, None for a plain paragraph."""
    found = LIST.match(line)
    if found is None:
        return None
    return int(len(found[1].replace("\t", "  ")) >= NESTED)


def _escapes(line: str) -> list[tuple[int, int]]:
    """Of the backslashes that stand before an asterisk or before what would be a list mark, every second one."""
    runs = [found.span() for found in re.finditer(r"\\+(?=\*)", line)]
    if found := _LEAD.match(line):
        runs.append(found.span(1))
    return [(position, position + 1) for start, end in sorted(set(runs)) for position in range(start, end, 2)]


def _run_ends(line: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether asterisks may open and close: by what stands on both sides of them."""
    before, after = line[start - 1 : start], line[end : end + 1]
    opens = not _WORD.match(before) and bool(after) and not after.isspace()
    closes = bool(before) and not before.isspace() and not _WORD.match(after)
    return opens, closes


def _runs(line: str) -> list[tuple[int, int]]:
    """Asterisks that are no list mark and have no backslash before them."""
    item = LIST.match(line)
    found: list[tuple[int, int]] = []
    for match in _STARS.finditer(line, item.end(2) if item else 0):
        start, end = match.span()
        start += _slashes(line, start) % 2
        if start < end:
            found.append((start, end))
    return found


def _slashes(line: str, end: int) -> int:
    """How many backslashes stand right before the place."""
    start = end
    while start and line[start - 1] == "\\":
        start -= 1
    return end - start


def _emphasis(
    line: str, marks: list[tuple[int, int]], bold: list[tuple[int, int]], italic: list[tuple[int, int]]
) -> None:
    waiting: list[_Run] = []
    for start, end in _runs(line):
        if end - start > 3:
            continue
        opens, closes = _run_ends(line, start, end)
        run = _Run(start, end)
        while closes and run.first < run.last and waiting:
            opener = waiting[-1]
            stars = 2 if run.last - run.first >= 2 and opener.last - opener.first >= 2 else 1
            opener.last -= stars
            span = (opener.last + stars, run.first)
            (bold if stars == 2 else italic).append(span)
            marks += [(opener.last, opener.last + stars), (run.first, run.first + stars)]
            run.first += stars
            if opener.first == opener.last:
                waiting.pop()
        if opens and run.first < run.last:
            waiting.append(run)


def _escape_line(line: str) -> str:
    return escape_lead(_STARS.sub(lambda found: _literal(line, found), line) if "*" in line else line)


def _literal(line: str, found: re.Match[str]) -> str:
    """Asterisks of plain text, with backslashes where they could be read as marks or follow backslashes."""
    start, end = found.span()
    if slashes := _slashes(line, start):
        return "\\" * (slashes + 1) + "\\".join(found[0])  # those already there stand in front: doubled in all
    if end - start > 3 or not any(_run_ends(line, start, end)):
        return found[0]
    return "".join(f"\\{sign}" for sign in found[0])


def _clean_line(line: str) -> str:
    if line.isascii() and line.isprintable():
        return line
    kept = "".join(sign for sign in line if sign in _JOINERS or _shown(sign))
    return re.sub("(?<![^\\s\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\\s\u200c\u200d])", "", kept)


def _shown(sign: str) -> bool:
    return sign != "\ufffc" and unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
