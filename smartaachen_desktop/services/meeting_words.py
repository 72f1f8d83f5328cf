"""What taking a meeting's file over would change, and what stands against it, in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.elections import joined
from smartaachen_desktop.services.meeting_cut import meeting_rows, rows_by_key
from smartaachen_desktop.services.meeting_values import Clash, Key, MeetingFile, Merge, Rows
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.queries.words import COLUMN_NAMES
from smartaachen_desktop.storage.images import Image
from smartaachen_desktop.storage.journal import Operation

MOST = 4
NOUNS = {
    "meeting": "Sitzung", "agenda_item": "Tagesordnungspunkt", "participant": "Teilnehmer*in",
    "presence": "Anwesenheit", "exclusion": "Befangenheit", "resting_vote": "ruhendes Stimmrecht",
    "quorum_finding": "Feststellung der Beschlussfähigkeit", "interruption": "Unterbrechung",
    "speech": "Wortmeldung", "motion": "Antrag", "vote": "Abstimmung", "ballot": "Stimme", "election": "Wahl",
    "candidate": "Wahlvorschlag", "proposed_change": "vorbereitete Änderung", "resolution": "Beschluss",
    "assignment": "Auftrag", "progress_note": "Sachstand", "stored_document": "unterschriebene Niederschrift",
    "minutes_scan": "Scan der Niederschrift", "signature": "Unterschrift", "comment": "Anmerkung zum Entwurf",
    "objection": "Einwendung", "delivery": "Empfänger*in der Niederschrift", "organization": "Gremium",
    "person": "Person", "department": "Dienststelle", "membership": "Mitgliedschaft", "letterhead": "Briefkopf",
    "text_block": "Textbaustein", "paper": "Vorlage", "consultation": "Station der Beratungsfolge",
    "paper_file": "Datei einer Vorlage", "strategy": "Strategie", "guiding_principle": "Leitsatz",
    "field_of_action": "Handlungsfeld", "measure": "Maßnahme", "dependency": "Abhängigkeit",
    "measure_cost": "Kosten einer Maßnahme", "day_off": "freier Tag", "budget_line": "Haushaltsposition",
    "budget_amount": "Ansatz",
}  # fmt: skip
"""What a row of each table is called."""
_COLUMNS = {
    "chair_note": "Hinweis für die Leitung", "stage": "Regiepunkt", "position": "Reihenfolge", "spent_seconds": "Dauer",
    "resumed_at": "Aufruf", "public": "Teil", "content": "Inhalt", "sequence": "Nummer", "wording": "Wortlaut",
    "invited_at": "Einladung", "withdrawn": "zurückgezogen", "entitled_ids": "Stimmberechtigte",
}  # fmt: skip
_TITLES = ("internal_title", "title", "name", "office", "subject", "text", "file_name", "reference", "code")
_SHORT = 60


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One row: what it is, its name, and what would become of it."""

    noun: str
    name: str
    what: str


def merge_lines(session: Session, found: Merge, file: MeetingFile) -> tuple[MergeLine, ...]:
    """Row by row, in the order of `NOUNS`."""
    names = _Names(session, file)
    order = list(NOUNS)
    lines = []
    for change in sorted(found.changes, key=lambda each: (order.index(each.table), names.place((each.table, each.id)))):
        key = (change.table, change.id)
        what = {Operation.INSERT: "neu", Operation.DELETE: "entfällt"}.get(change.operation)
        lines.append(MergeLine(NOUNS[change.table], names.of(key), what or column_words(change.after)))
    return tuple(lines)


def merge_counts(lines: Iterable[MergeLine]) -> tuple[tuple[str, str], ...]:
    """By kind of row: "Beschluss", "2 neu, 1 geändert"."""
    counted: dict[str, dict[str, int]] = {}
    for line in lines:
        what = line.what if line.what in ("neu", "entfällt") else "geändert"
        kinds = counted.setdefault(line.noun, {})
        kinds[what] = kinds.get(what, 0) + 1
    return tuple(
        (noun, ", ".join(f"{count} {what}" for what, count in kinds.items())) for noun, kinds in counted.items()
    )


def clash_words(session: Session, found: Merge, file: MeetingFile) -> str:
    """The first of what was changed here, and how many more."""
    lines = clash_lines(session, found, file)
    shown = joined([f"{line.noun} {line.name}".strip() + f" ({line.what})" for line in lines[:MOST]])
    more = len(lines) - MOST
    return f"{shown} und {more} weitere" if more > 0 else shown


def clash_lines(session: Session, found: Merge, file: MeetingFile) -> tuple[MergeLine, ...]:
    names = _Names(session, file)
    return tuple(
        MergeLine(NOUNS[clash.key[0]], names.of(clash.key), _clash(clash))
        for clash in sorted(found.clashes, key=lambda each: list(NOUNS).index(each.key[0]))
    )


def _clash(clash: Clash) -> str:
    match clash.what:
        case "added":
            return "hier hinzugekommen"
        case "removed":
            return "hier gelöscht"
        case "number":
            return "die Nummer ist hier schon vergeben"
    return "hier geändert: " + column_words(dict.fromkeys(clash.columns))


def column_words(columns: Mapping[str, object]) -> str:
    words = dict.fromkeys(_COLUMNS.get(name) or COLUMN_NAMES.get(name) or "weitere Angaben" for name in columns)
    return ", ".join(words)


class _Names:
    """What rows are called, by the file first, then by this database."""

    def __init__(self, session: Session, file: MeetingFile) -> None:
        self._rows: Rows = {(row.table, row.id): row.now or row.base or {} for row in file.rows}
        here = meeting_rows(session, file.meeting, internal=file.internal)
        self._rows = {**here, **{key: row for key, row in self._rows.items() if row}}
        self._numbers = item_numbers(session, {file.meeting}) if here else {}
        self._session, self._internal = session, file.internal

    def place(self, key: Key) -> tuple[bool, int]:
        """Public before non-public, each in its order."""
        row = self._rows.get(key, {})
        return not row.get("public", True), int(row.get("position") or 0)

    def of(self, key: Key) -> str:
        row = self._rows.get(key)
        if row is None:
            row = rows_by_key(self._session, [key], internal=self._internal).get(key, {})
        if key[0] == "agenda_item":
            number = self._numbers.get(key[1], "")
            return f"{number} „{_short(row)}“".strip()
        if key[0] == "resolution":
            return f"{row.get('year')}/{row.get('sequence')}"
        for column, table in (
            ("participant_id", "participant"), ("person_id", "person"), ("item_id", "agenda_item"),
            ("organization_id", "organization"),
        ):  # fmt: skip
            if row.get(column) and key[0] not in ("membership", "organization", "meeting"):
                return self.of((table, UUID(row[column])))
        return _short(row)


def _short(row: Image) -> str:
    text = next((str(row[name]) for name in _TITLES if row.get(name)), "")
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
