"""A council paper as text: with blanks as on paper, or as a converted form (tabs between cells, #, **, <b>)."""

import html
import re
from collections.abc import Iterator

from smartaachen_desktop.exchange.council_paper_lines import Cell, Line, Word, clean
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.paper_draft import Place

MOST_SIGNS = 1_000_000
TAB = 1000.0
"""Distance of two tab stops; more signs than a line of a form has."""
_MARKS = (b"\xff\xfe", b"\xfe\xff")
_CHECKED = re.compile(r"<input\b[^>]*\bchecked\b[^>]*>", re.IGNORECASE)
_UNCHECKED = re.compile(r"<input\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:b|i|u|strong|em|sub|sup|br)\s*/?>", re.IGNORECASE)
_BOLD = re.compile(r"<b>.*?</b>|<strong>.*?</strong>|\*\*.+?\*\*", re.IGNORECASE)
_HEAD = re.compile(r"#{1,6} +")
_BULLET = re.compile(r"\s*[-*•–] +")
_TYPE = re.compile(r"(?<!\\)\*\*|(?<!\\)__")
_WORD = re.compile(r"[^\s<>]*(?:<[^<>]*>[^\s<>]*)+|\S+")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>])")


def read_text(content: bytes, name: str) -> str:
    """UTF-8, with or without mark, or what Windows wrote before; anything else is no text."""
    if b"\0" in content and not content.startswith(_MARKS):
        raise _no_text(name)
    try:
        text = content.decode("utf-16" if content.startswith(_MARKS) else "utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = content.decode("utf-16" if content.startswith(_MARKS) else "cp1252")
        except UnicodeDecodeError:
            raise _no_text(name) from None
    if not text.strip():
        raise InvalidInput("file_empty", f"{name}: Die Datei ist leer.", field="file")
    if len(text) > MOST_SIGNS:
        raise InvalidInput(
            "too_much_text", f"{name}: Die Datei hat mehr als 1.000.000 Zeichen.", field="file",
            remedy="Speichern Sie die Vorlage ohne ihre Anlagen als eigene Datei.",
        )  # fmt: skip
    return text


def _no_text(name: str) -> InvalidInput:
    return InvalidInput(
        "no_text_file", f"{name}: Die Datei ist kein lesbarer Text.", field="file",
        remedy="Gelesen werden PDF-Dateien und Text (.pdf, .txt, .md).",
    )  # fmt: skip


def text_pages(text: str) -> tuple[str, ...]:
    """A form feed turns the page."""
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\f"))


def text_lines(pages: tuple[str, ...]) -> tuple[Line, ...]:
    tabs = any("\t" in page for page in pages)
    found = []
    gap, above, number = True, False, 0
    for page, whole in enumerate(pages, 1):
        for row in whole.split("\n"):
            line = _line(row, Place(page, 0, number, len(row), number + 1), gap=gap, tabs=tabs)
            number += 1
            if line is None:
                gap = True
                continue
            # a line closed by two blanks ends in the middle of a paragraph
            if line.heading or above:
                line = Line(line.cells, True, line.heading, line.bullet)
            found.append(line)
            gap, above = line.bullet or row.endswith("  "), line.heading
    return tuple(found)


def _line(row: str, place: Place, *, gap: bool, tabs: bool) -> Line | None:
    text = _UNCHECKED.sub("☐", _CHECKED.sub("☒", row))
    head = bool(_HEAD.match(text))
    bullet = _BULLET.match(text) if not head and "\t" not in text else None
    if head:
        text = _HEAD.sub("", text, count=1)
    elif bullet:
        text = " " * bullet.end() + text[bullet.end() :]
    cells = tuple(
        Cell(words)
        for number, (start, cell) in enumerate(_cells(text, tabs=tabs))
        if (words := tuple(_words(cell, number * TAB if tabs else start, place, tabs=tabs)))
    )
    if not cells:
        return None
    heading = head or all(word.bold for cell in cells for word in cell.words)
    return Line(cells, gap or bullet is not None, heading, bullet is not None)


def _cells(text: str, *, tabs: bool) -> Iterator[tuple[int, str]]:
    """Begin and text of each cell."""
    start = 0
    for between in re.finditer("\t" if tabs else " {3,}", text):
        yield start, text[start : between.start()]
        start = between.end()
    yield start, text[start:]


def _words(cell: str, column: float, place: Place, *, tabs: bool) -> Iterator[Word]:
    bold = [found.span() for found in _BOLD.finditer(cell)]
    for number, found in enumerate(_WORD.finditer(cell)):
        start, end = found.span()
        text = clean(plain(found[0]))
        if text:
            is_bold = any(left <= start and end <= right for left, right in bold)
            yield Word(text, place, column + (number if tabs else start), 0 if tabs else len(text), is_bold)


def plain(text: str) -> str:
    """Without marks of type, tags and escapes."""
    return _ESCAPED.sub(r"\1", _TYPE.sub("", html.unescape(_TAG.sub("", text))))
