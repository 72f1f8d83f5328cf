"""Measures as text with tabs for other programs, and text from a spreadsheet as measures. No Qt."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from smartaachen_desktop.gui.plan.edits import begin_text, end_text
from smartaachen_desktop.gui.plan.periods import coarser, parse_period, parse_span
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.services.plan_paste import NewMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow

MIME = "application/x-smartaachen-measures"
"""The measures themselves, so that inside the program all they have is copied."""
HEADS = ("Nr.", "Vorgang", "Beginn", "Ende", "Kontakt", "Stand")
MOST = 2000


def as_text(rows: Iterable[MeasureRow]) -> str:
    """One line each, cells apart by tabs; line breaks and tabs in a title become spaces."""
    lines = [HEADS]
    for row in rows:
        cells = (row.number, row.title, begin_text(row), end_text(row), row.contact, f"{row.progress} %")
        lines.append(tuple(" ".join(cell.split()) for cell in cells))  # type: ignore[arg-type]
    return "\n".join("\t".join(line) for line in lines)


def as_keys(keys: Iterable[UUID], *, cut: bool) -> bytes:
    return "\n".join(["cut" if cut else "copy", *(key.hex for key in keys)]).encode()


def from_keys(data: bytes) -> tuple[bool, list[UUID]]:
    """Whether they were cut, and which they are; nothing where the data make no sense."""
    try:
        first, *rest = data.decode().split("\n")
        return first == "cut", [UUID(line) for line in rest]
    except ValueError:
        return False, []


def from_text(text: str) -> list[NewMeasure]:
    """Name, begin and end of each line; a line of heads names the columns, leading numbers are dropped.

    Raises InvalidInput with the number of the line that cannot be read.
    """
    lines = [line.rstrip("\r").split("\t") for line in text.split("\n")]
    lines = [cells for cells in lines if any(cell.strip() for cell in cells)]
    if not lines:
        raise InvalidInput("nothing_to_paste", "In der Zwischenablage stehen keine Maßnahmen.", field="clipboard")
    if len(lines) > MOST:
        raise InvalidInput(
            "too_many_lines", f"{len(lines)} Zeilen sind zu viele auf einmal; es gehen {MOST}.", field="clipboard"
        )
    columns, lines = _columns(lines)
    found = []
    for number, cells in enumerate(lines, start=1):
        try:
            found.append(_measure(cells, columns))
        except UserError as error:
            raise InvalidInput("unreadable_line", f"Zeile {number}: {error.message}", field="clipboard") from None
    return found


def _columns(lines: list[list[str]]) -> tuple[tuple[int, int, int], list[list[str]]]:
    """Which column holds name, begin and end; a first line of heads is taken off."""
    heads = [cell.strip().casefold() for cell in lines[0]]
    names = ("vorgang", "name", "bezeichnung", "maßnahme", "titel")
    at = next((heads.index(name) for name in names if name in heads), -1)
    if at >= 0 and len(lines) > 1:
        begin = next((heads.index(name) for name in ("beginn", "anfang", "start") if name in heads), -1)
        end = next((heads.index(name) for name in ("ende", "fertigstellung") if name in heads), -1)
        return (at, begin, end), lines[1:]
    if all(_is_number(cells[0]) and len(cells) > 1 for cells in lines):
        return (1, 2, 3), lines
    return (0, 1, 2), lines


def _is_number(cell: str) -> bool:
    return bool(cell.strip()) and all(part.isdigit() for part in cell.strip().rstrip(".").split("."))


def _measure(cells: Sequence[str], columns: tuple[int, int, int]) -> NewMeasure:
    title, begin, end = (cells[place].strip() if 0 <= place < len(cells) else "" for place in columns)
    if not title:
        raise InvalidInput("empty_title", "Die Maßnahme braucht eine Bezeichnung.", field="title")
    title = " ".join(title.split())
    if not begin or begin.casefold() == "termin offen":
        return NewMeasure(title)
    span = parse_span(begin)
    if end.casefold() == "offen" or span.end is None:
        return NewMeasure(title, span.start, None, span.precision)
    if not end:
        one_day = span.precision is DatePrecision.DAY and span.end == span.start
        kind = MeasureKind.MILESTONE if one_day else MeasureKind.MEASURE
        return NewMeasure(title, span.start, span.end, span.precision, kind)
    last = parse_period(end)
    return NewMeasure(title, span.start, last.last, coarser(span.precision, last.precision))
