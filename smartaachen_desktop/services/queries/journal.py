"""The journal in plain German: what changed, when, by whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.queries.agenda_numbers import agenda_heads
from smartaachen_desktop.services.queries.journal_lines import PROPOSED, entry_lines
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels
from smartaachen_desktop.services.registry import COMMANDS
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.journal import Entry, EntryKind, Operation, RowChange, count, entries

_FILE_LABELS = {
    "CarryMeeting": "Sitzung in diese Datei geschrieben",
    "CarryPublicPart": "Öffentlicher Teil der Sitzung in diese Datei geschrieben",
}
_PREFIX = {EntryKind.UNDO: "Zurückgenommen: ", EntryKind.REDO: "Wiederholt: "}


@dataclass(frozen=True, slots=True)
class JournalRow:
    """`lines`: what changed, field by field, before → after; `authority`: the number of the resolution behind it."""

    seq: int
    at: datetime
    actor: str
    label: str
    subject: str
    lines: tuple[str, ...]
    hash: str
    kinds: frozenset[str]
    authority: str = ""


def journal_rows(session: Session, limit: int = 500, after: int = 0) -> tuple[JournalRow, ...]:
    """The newest entries first."""
    found = list(entries(session.connection(), after=after, newest_first=True, limit=limit))
    names = _names(session, found)
    chosen = (key for entry in found for pair in _chosen(entry) for key in pair)
    labels = resolution_labels(session, (*(_order(entry) for entry in found), *chosen))
    numbers = {key: number for key, (number, _public) in labels.items()}
    return tuple(_row(entry, names, numbers) for entry in found)


def journal_count(session: Session) -> int:
    return count(session.connection())


def command_label(command: str) -> str:
    """The German phrase of a command name; the name itself for one this version no longer has."""
    return COMMANDS[command].label if command in COMMANDS else _FILE_LABELS.get(command, command)


def _order(entry: Entry) -> UUID | None:
    """The resolution that ordered the entry's changes, or that the entry made."""
    return entry.authority or next((change.id for change in entry.changes if change.table == "resolution"), None)


def _row(entry: Entry, names: dict[UUID, str], numbers: dict[UUID, str]) -> JournalRow:
    order = _order(entry)
    authority = numbers.get(order, "") if order is not None else ""
    return JournalRow(
        seq=entry.seq,
        at=entry.at,
        actor=entry.actor,
        label=_PREFIX.get(entry.kind, "") + command_label(entry.command),
        subject=" · ".join(part for part in (authority, _subject(entry, names)) if part),
        lines=(*entry_lines(entry, names), *_chosen_lines(entry, numbers)),
        hash=entry.hash,
        kinds=frozenset(change.table for change in entry.changes),
        authority=authority,
    )


def _chosen(entry: Entry) -> Iterator[tuple[UUID | None, UUID | None]]:
    """Resolutions that a measure was given by hand, before and after; the entry of a decision has its number anyhow."""
    for change in entry.changes if entry.command == "ChangeMeasure" else ():
        if change.table == "measure" and change.operation is Operation.UPDATE and "resolution_id" in change.after:
            before, after = change.before.get("resolution_id"), change.after["resolution_id"]
            yield UUID(before) if before else None, UUID(after) if after else None


def _chosen_lines(entry: Entry, numbers: dict[UUID, str]) -> Iterator[str]:
    for before, after in _chosen(entry):
        old, new = (numbers.get(key, "–") if key is not None else "leer" for key in (before, after))
        yield f"Beschluss: {old} → {new}"


def _subject(entry: Entry, names: dict[UUID, str]) -> str:
    """A new meeting before all that came with it; a meeting that changed beside something else comes last."""
    meetings = [change for change in entry.changes if change.table == "meeting"]
    made = [change for change in meetings if change.operation is Operation.INSERT]
    for change in (*made, *(each for each in entry.changes if each not in meetings)):
        name = _own_name(change) or names.get(change.id, "")
        if name:
            return name
    for change in entry.changes:
        for image in (change.after, change.before):
            for column in (
                "participant_id",
                "person_id",
                "line_id",
                "motion_id",
                "item_id",
                "measure_id",
                "meeting_id",
            ):
                if image.get(column) and (name := names.get(UUID(image[column]), "")):
                    return name
    return next((names[change.id] for change in meetings if change.id in names), "")


def _own_name(change: RowChange) -> str:
    image = {**change.before, **change.after}
    return str(image.get("title") or image.get("name") or image.get("code") or image.get("reference") or "")


def _names(session: Session, found: list[Entry]) -> dict[UUID, str]:
    """What the ids in these entries are called today."""
    wanted: dict[str, set[UUID]] = {}
    for entry in found:
        for change in entry.changes:
            wanted.setdefault(change.table, set()).add(change.id)
            for image in (change.before, change.after):
                for column, value in image.items():
                    target = _target(change.table, column)
                    if target and value:
                        wanted.setdefault(target, set()).add(UUID(value))
            if change.table == PROPOSED:
                _want_proposed(change, wanted)
    names: dict[UUID, str] = {}
    people: dict[UUID, UUID] = {}
    owned: dict[UUID, UUID] = {}  # a changed row of a person tells only what changed, not whose it is
    for table in ("presence", "ballot"):
        if table in wanted:
            row = RECORDS[table].__table__.c
            found_rows = session.execute(select(row.id, row.participant_id).where(row.id.in_(wanted[table])))
            owned.update({each.id: each.participant_id for each in found_rows})
    if owned:
        wanted.setdefault("participant", set()).update(owned.values())
    for table, ids in wanted.items():
        record = RECORDS[table]
        columns = record.__table__.c
        label = next((columns[name] for name in ("title", "name", "code", "text") if name in columns), None)
        if label is not None:
            names.update(session.execute(select(columns.id, label).where(columns.id.in_(ids))).all())
        elif "person_id" in columns:
            people.update(session.execute(select(columns.id, columns.person_id).where(columns.id.in_(ids))).all())
    if people:
        person = RECORDS["person"].__table__.c
        known = dict(session.execute(select(person.id, person.name).where(person.id.in_(people.values()))).all())
        names.update({key: known[value] for key, value in people.items() if value in known})
    heads = agenda_heads(session, wanted.get("meeting", ()))
    names.update({key: f"{head.body} {day(head.start)}" for key, head in heads.items()})
    if "budget_amount" in wanted:
        names.update(_amount_names(session, wanted["budget_amount"]))
    names.update({key: names[value] for key, value in owned.items() if value in names})
    return names


_PROPOSED_TARGETS = {
    "field": "field_of_action", "contact": "person", "department": "department", "budget_line": "budget_line",
    "parent": "measure",
}  # fmt: skip


def _want_proposed(change: RowChange, wanted: dict[str, set[UUID]]) -> None:
    """Ids that a prepared change holds outside of foreign keys."""
    image = {**change.before, **change.after}
    for column, target in (("measure_id", "measure"), ("line_id", "budget_line")):
        if image.get(column):
            wanted.setdefault(target, set()).add(UUID(image[column]))
    for values in (change.before.get("before_values"), change.before.get("after_values"),
                   change.after.get("before_values"), change.after.get("after_values")):  # fmt: skip
        for name, value in (values or {}).items():
            if value and name in _PROPOSED_TARGETS:
                wanted.setdefault(_PROPOSED_TARGETS[name], set()).add(UUID(value))


def _amount_names(session: Session, ids: set[UUID]) -> dict[UUID, str]:
    """Amounts by their line and year: "Personal jährlich 2022"."""
    amount, line = RECORDS["budget_amount"].__table__.c, RECORDS["budget_line"].__table__.c
    rows = session.execute(
        select(amount.id, line.name, amount.year).where(amount.line_id == line.id, amount.id.in_(ids))
    )
    return {row.id: f"{row.name} {row.year}" for row in rows}


def _target(table: str, column: str) -> str | None:
    keys = RECORDS[table].__table__.c[column].foreign_keys
    return next(iter(keys)).column.table.name if keys else None


def discussion_of(session: Session, seq: int) -> tuple[UUID, str] | None:
    """The item and the text of its discussion as this entry left it; None where it wrote none."""
    found = journal.entry(session.connection(), seq)
    for change in found.changes:
        text = change.after.get("discussion")
        if change.table == "agenda_item" and isinstance(text, str):
            return change.id, text
    return None
