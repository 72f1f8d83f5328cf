"""What a table edited in place is made of: columns and lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

LINE = Qt.ItemDataRole.UserRole + 200
COLUMN = Qt.ItemDataRole.UserRole + 201
TEXT, CHOICE, CHECK, DATE = "text", "choice", "check", "date"


@dataclass(frozen=True, slots=True)
class Column:
    """`width` 0 shares the free room by `weight`. `choices` gives (value, words) for CHOICE."""

    key: str
    title: str
    width: int = 0
    weight: int = 1
    kind: str = TEXT
    editable: bool = True
    write: Callable[[Any], str] = str
    choices: Callable[[], Sequence[tuple[Any, str]]] = tuple


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its raw values, or a group head (no key) with title and note."""

    key: UUID | None
    cells: tuple[Any, ...] = ()
    title: str = ""
    note: str = ""
    faded: bool = False
    depth: int = 0
    """Shown as an indent of the first column."""


def head(title: str, note: str) -> Line:
    return Line(None, title=title, note=note)
