"""What an entry of the journal changed, line by line; where a resolution changed plan and budget, what and whose."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import day, euros
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.proposals import decoded
from smartaachen_desktop.services.queries.words import COLUMN_NAMES, change_lines, word
from smartaachen_desktop.storage.journal import Entry, Operation, RowChange

PROPOSED = "proposed_change"
ORDERED = ("measure", "budget_line", "budget_amount")
"""Tables that a resolution may change (model/proposals.py)."""
_LABELS = {
    "start": "Beginn", "end": "Ende", "precision": "Genauigkeit", "field": "Handlungsfeld", "contact": "Kontakt",
    "department": "Dienststelle", "parent": "Teil von",
}  # fmt: skip


def entry_lines(entry: Entry, names: dict[UUID, str]) -> tuple[str, ...]:
    """The lines of an entry; those of what a resolution ordered come last, each with the name of its target."""
    ordered = entry.authority is not None
    rows = sorted(entry.changes, key=lambda change: ordered and change.table in ORDERED)
    return tuple(line for change in rows for line in _lines(change, names, ordered=ordered))


def _lines(change: RowChange, names: dict[UUID, str], *, ordered: bool) -> list[str]:
    if change.table == PROPOSED:
        return list(_proposed(change, names))
    found = change_lines(change, names)
    name = names.get(change.id, "")
    if not ordered or change.table not in ORDERED or not found:
        return found
    name = str(change.after.get("title") or change.after.get("name") or name)
    if change.operation is Operation.INSERT and change.table == "measure":
        rest = [line for line in found if not line.startswith(f"{COLUMN_NAMES['title']}: ")]
        return [f"{name}: neu im Plan ({', '.join(rest)})"]
    return [f"{name}, {line}" if name else line for line in found]


def _proposed(change: RowChange, names: dict[UUID, str]) -> Iterator[str]:
    """A prepared change as before → after; that it took effect shows in what it changed."""
    if "after_values" not in change.after:
        return
    image = {**change.before, **change.after}
    before, after = decoded(image.get("before_values") or {}), decoded(image["after_values"])
    if change.operation is Operation.INSERT and image.get("change_kind") == ChangeKind.NEW_MEASURE:
        parts = [f"{_label(name)}: {_shown(name, value, names)}" for name, value in after.items() if value is not None]
        yield ", ".join(parts)
        return
    target = next((names[UUID(image[key])] for key in ("measure_id", "line_id")
                   if image.get(key) and UUID(image[key]) in names), "")  # fmt: skip
    if image.get("year"):
        target = f"{target} {image['year']}".strip()
    for name, value in after.items():
        words = f"{_label(name)}: {_shown(name, before.get(name), names)} → {_shown(name, value, names)}"
        yield f"{target}, {words}" if target else words


def _label(name: str) -> str:
    return _LABELS.get(name) or COLUMN_NAMES.get(name, name)


def _shown(name: str, value: Any, names: dict[UUID, str]) -> str:
    match value:
        case None | "":
            return "leer"
        case UUID():
            return names.get(value, "–")
        case date():
            return day(value)
        case int() if name == "planned":
            return euros(value)
        case _:
            return word(value)
