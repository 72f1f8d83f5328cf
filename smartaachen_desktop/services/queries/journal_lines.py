"""What an entry of the journal changed, line by line; where a resolution changed plan and budget, what and whose."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import day, euros
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.proposal_values import decoded
from smartaachen_desktop.services.queries.words import CHANGE_NAMES, COLUMN_NAMES, change_lines, word
from smartaachen_desktop.storage.journal import Entry, Operation, RowChange

PROPOSED = "proposed_change"
ORDERED = ("measure", "budget_line", "budget_amount")
"""Tables that a resolution may change (model/proposals.py)."""
_LABELS = {
    "start": "Beginn", "end": "Ende", "precision": "Genauigkeit", "field": "Handlungsfeld", "contact": "Kontakt",
    "department": "Dienststelle", "parent": "Teil von", "predecessor": "Vorgänger", "successor": "Nachfolger",
    "type": "Art", "group": "Kostenart", "to_line": "nach Position", "to_year": "im Jahr", "amount": "Betrag",
    "amounts": "Ansätze", "steps": "Schritte", "dependency": "Abhängigkeit",
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
    if change.table == "ballot" and change.operation is Operation.UPDATE:
        return [f"{name}, {line}" for line in found]  # several may be corrected at once
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
    kind = ChangeKind(image["change_kind"]) if image.get("change_kind") else None
    if change.operation is Operation.INSERT and kind not in (ChangeKind.MEASURE, ChangeKind.CARD, ChangeKind.AMOUNT):
        yield f"{CHANGE_NAMES[kind]}: {_whole(before, after, image, names)}" if kind else ""
        return
    target = _target(image, names)
    for name, value in after.items():
        words = f"{_label(name)}: {_shown(name, before.get(name), names)} → {_shown(name, value, names)}"
        yield f"{target}, {words}" if target else words


def _target(image: dict[str, Any], names: dict[UUID, str]) -> str:
    found = next((names[UUID(image[key])] for key in ("measure_id", "line_id")
                  if image.get(key) and UUID(image[key]) in names), "")  # fmt: skip
    return f"{found} {image['year']}".strip() if image.get("year") else found


def _whole(before: dict[str, Any], after: dict[str, Any], image: dict[str, Any], names: dict[UUID, str]) -> str:
    """What is to come or to go, with what goes along."""
    shown = {"steps": before["steps"]} if before.get("steps") else {}
    skipped = ("dependency", "successor")
    parts = [_target(image, names), *(
        f"{_label(name)}: {_shown(name, value, names)}"
        for name, value in {**after, **shown}.items()
        if value not in (None, "") and name not in skipped
    )]  # fmt: skip
    return ", ".join(part for part in parts if part)


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
        case int() if name in ("planned", "amount"):
            return euros(value)
        case dict():
            return ", ".join(f"{year} {euros(cents)}" for year, cents in value.items())
        case list():
            return ", ".join(str(each["title"]) for each in value)
        case _:
            return word(value)
