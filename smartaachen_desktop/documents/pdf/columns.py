"""The columns of a table and how wide they get: no word is parted where another column has room to spare."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.grid import Placed
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import text_width

GAP = 10.0
"""Between columns."""
_WORD = re.compile(r"[^\s\u200b]+")
_WIDEST_WORD = 0.4  # of the width: a longer one is parted


@dataclass(frozen=True, slots=True)
class Column:
    """Numeric columns are right-aligned, with digits of one width, and as wide as needed; others share the rest.

    `width` (points) fixes a column instead.
    """

    title: str = ""
    share: float = 1.0
    numeric: bool = False
    width: float | None = None


def fitted(title: str, texts: Iterable[str], least: float) -> Column:
    """A column of short texts that stay in one line, at least `least` points wide."""
    widest = max((text_width(text, Look()) for text in texts), default=0.0)
    return Column(title, width=min(max(least, widest + GAP + 1), styles.TEXT_WIDTH / 3))


def column_widths(
    columns: Sequence[Column],
    heads: Sequence[Sequence[Placed]],
    body: Sequence[Sequence[Placed]],
    width: float,
) -> list[float]:
    """In points, of `width` together."""
    fixed: list[float | None] = []
    for index, column in enumerate(columns):
        if column.width is not None:
            fixed.append(column.width)
        elif column.numeric:
            texts = [
                text_width(line, Look(size=size, bold=at.cell.bold), figures=True)
                for rows, size in ((heads, styles.SMALL), (body, styles.BODY))
                for row in rows
                for at in row
                if at.column == index and at.cell.columns == 1
                for line in at.cell.text.splitlines()
            ]
            gap = GAP if index < len(columns) - 1 else 0
            fixed.append(min(max(texts, default=0) + 16, width / len(columns) * 1.5) + gap)
        else:
            fixed.append(None)
    taken = sum(value for value in fixed if value is not None)
    shares = sum(column.share for column, value in zip(columns, fixed, strict=True) if value is None)
    if not shares:  # all fixed: stretch to the full width
        return [(value or 0) * width / taken for value in fixed]
    room = max(width - taken, width * 0.2)
    scale = min(1.0, (width - room) / taken) if taken else 1.0
    found = [
        room * column.share / shares if value is None else value * scale
        for column, value in zip(columns, fixed, strict=True)
    ]
    free = [index for index, value in enumerate(fixed) if value is None]
    return _for_words(found, free, [_longest_word(index, heads, body) for index in range(len(columns))], width)


def _for_words(widths: list[float], free: Sequence[int], words: Sequence[float], width: float) -> list[float]:
    """Columns that would part a word get the room from those that have some to spare."""
    gap = {index: GAP + 1 if index < len(widths) - 1 else 1.0 for index in free}
    needs = {index: min(words[index], width * _WIDEST_WORD) + gap[index] for index in free}
    short = sum(max(needs[index] - widths[index], 0) for index in free)
    spare = sum(max(widths[index] - needs[index], 0) for index in free)
    if not short or not spare:
        return widths
    moved = min(short, spare)
    found = list(widths)
    for index in free:
        lacking = needs[index] - widths[index]
        found[index] += lacking * (moved / short if lacking > 0 else moved / spare)
    return found


def _longest_word(column: int, heads: Sequence[Sequence[Placed]], body: Sequence[Sequence[Placed]]) -> float:
    found = 0.0
    for rows, size in ((heads, styles.SMALL), (body, styles.BODY)):
        for row in rows:
            for at in row:
                if at.column == column and at.cell.columns == 1:
                    lead = ((word, True) for word in _WORD.findall(at.cell.lead))
                    for word, bold in (*lead, *((word, at.cell.bold) for word in _WORD.findall(at.cell.text))):
                        found = max(found, text_width(word, Look(size=size, bold=bold)))
    return found
