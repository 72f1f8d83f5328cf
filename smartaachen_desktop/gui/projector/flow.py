"""Rows of different heights on pages: nothing is cut off, what does not fit stands on the next page."""

from collections.abc import Sequence

from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas, Fitted

Span = tuple[int, int]


def pages(heights: Sequence[float], room: float) -> list[Span]:
    """First row and the one after the last of every page; a row higher than a page has one of its own."""
    found: list[Span] = []
    first, used = 0, 0.0
    for number, height in enumerate(heights):
        if number > first and used + height > room:
            found.append((first, number))
            first, used = number, 0.0
        used += height
    return [*found, (first, len(heights))]


def pages_around(heights: Sequence[float], room: float, middle: int) -> tuple[list[Span], int]:
    """Pages so that `middle` stands on one with some rows before it; and the number of that page."""
    if sum(heights) <= room or not heights:
        return [(0, len(heights))], 0
    first = _reach_back(heights, middle, max((room - heights[middle]) / 3, 0))
    after = [(first + start, first + end) for start, end in pages(heights[first:], room)]
    if len(after) == 1:  # the end of the list: fill the page from behind
        first = min(_reach_back(heights, len(heights), room), first)
        after = [(first, len(heights))]
    before: list[Span] = []
    while first:
        start = min(_reach_back(heights, first, room), first - 1)
        before.insert(0, (start, first))
        first = start
    return [*before, *after], len(before)


def _reach_back(heights: Sequence[float], end: int, room: float) -> int:
    """The first row that still fits above `end`."""
    while end and heights[end - 1] <= room:
        end -= 1
        room -= heights[end]
    return end


def fit_rows(
    canvas: Canvas, texts: Sequence[str], width: float, room: float, sizes: tuple[int, ...], gap: float
) -> list[Fitted]:
    """All texts whole and in one size: the largest at which they share a page, else the smallest."""
    rows: list[Fitted] = []
    for px in sizes:
        rows = [canvas.fit(text, width, 0, (px,), leading=1.13, cut=False) for text in texts]
        if sum(row.height + gap for row in rows) <= room:
            break
    return rows


def even(lines: int, most: int) -> int:
    """How many lines a page takes so that the last one is no mere rest."""
    pages = max(-(-lines // max(most, 1)), 1)
    return max(-(-lines // pages), 1)


def clamp(page: int, count: int) -> int:
    return min(max(page, 0), max(count - 1, 0))


def paint_mark(canvas: Canvas, middle: float, page: int, count: int) -> float:
    """ "2 / 3" on the right where there is more than one page; returns its width."""
    mark = f"{page + 1} / {count}" if count > 1 else ""
    return canvas.line(canvas.margin, middle, canvas.inner, mark, 44, "petrol", bold=True, tabular=True, align=RIGHT)
