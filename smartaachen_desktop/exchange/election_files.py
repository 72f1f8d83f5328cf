"""Results of elections from the files of the room's voting keypads: voices by name, or counts by candidate."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from smartaachen_desktop.exchange.vote_files import (
    HEADS,
    MOST_VOTES,
    TOTALS,
    WORDS,
    TableRow,
    content_of,
    option_word,
    refusal,
    storable,
    table_rows,
    text_lines,
)
from smartaachen_desktop.model.vote_file import LONGEST_NAME, CandidateCount, ElectionFile, NamedBallot, VoteSource

_CANDIDATE = frozenset({
    "kandidat", "kandidatin", "kandidat*in", "kandidierende", "vorschlag", "wahlvorschlag", "bewerber", "bewerberin",
    "bewerber*in", "gewählt", "candidate", "nominee",
})  # fmt: skip


def read_election_file(path: Path) -> ElectionFile:
    """What the file says. Raises InvalidInput naming file, line and reason; no more than allowed is read."""
    return read_election(content_of(path), path.name)


def read_election(content: bytes, name: str) -> ElectionFile:
    """The same from the bytes of a file."""
    name = storable(name)
    source = VoteSource(name, hashlib.sha256(content).hexdigest())
    rows = list(table_rows(text_lines(content, name), name))
    if not rows:
        raise refusal("empty_file", name, "Die Datei enthält keine Zeile mit Werten")
    columns, data = _columns(rows, name)
    if not data:
        raise refusal("no_rows", name, "Unter der Kopfzeile steht keine Stimme", rows[0].line)
    if columns.count is None:
        return ElectionFile(source, ballots=tuple(_ballot(row, columns, name) for row in data))
    return ElectionFile(source, counts=tuple(_counts(data, columns, columns.count, name)))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the voter stands (in one column or in two, first name first), for whom, and how many voices."""

    voter: tuple[int, ...]
    said: int
    count: int | None = None


def _columns(rows: Sequence[TableRow], name: str) -> tuple[_Columns, Sequence[TableRow]]:
    first = rows[0]
    roles: dict[str, int] = {}
    for place, cell in enumerate(first.cells):
        word = cell.casefold()
        if role := "candidate" if word in _CANDIDATE else HEADS.get(word):
            roles.setdefault(role, place)
    if not roles or any(cell.isdecimal() for cell in first.cells):
        if wide := next((row for row in rows if len(row.cells) > 2), None):
            raise refusal(
                "unknown_columns", name,
                "Ohne Kopfzeile sind zwei Spalten nötig, Name und Stimme oder Vorschlag und Anzahl", wide.line,
            )  # fmt: skip
        counted = all(row.cell(1).isdecimal() for row in rows)
        return (_Columns((), 0, 1) if counted else _Columns((0,), 1)), rows
    for_whom = roles.get("candidate", roles.get("choice"))
    order = ("name",) if "name" in roles and ("first" not in roles or "last" in roles) else ("first", "name", "last")
    voter = tuple(roles[role] for role in order if role in roles) or tuple(
        roles[role] for role in ("office",) if role in roles
    )
    if "count" in roles:
        said = for_whom if for_whom is not None else voter[0] if len(voter) == 1 else None
        if said is not None:
            return _Columns((), said, roles["count"]), rows[1:]
    elif for_whom is not None and voter:
        return _Columns(voter, for_whom), rows[1:]
    raise refusal(
        "unknown_columns", name,
        "Die Kopfzeile nennt nicht beide Spalten, „Name“ und „Stimme“ oder „Vorschlag“ und „Anzahl“", first.line,
    )  # fmt: skip


def _ballot(row: TableRow, columns: _Columns, name: str) -> NamedBallot:
    voter = " ".join(part for part in (row.cell(place) for place in columns.voter) if part)
    said = row.cell(columns.said)
    if not voter:
        raise refusal("no_name", name, "Die Zeile nennt niemanden", row.line)
    if len(voter) > LONGEST_NAME or len(said) > LONGEST_NAME:
        raise refusal("long_cell", name, f"Ein Name hat mehr als {LONGEST_NAME} Zeichen", row.line)
    word = said.casefold()
    if word in WORDS:
        return NamedBallot(row.line, voter, said if WORDS[word] is not None else "", WORDS[word])
    return NamedBallot(row.line, voter, said, None)


def _counts(data: Sequence[TableRow], columns: _Columns, place: int, name: str) -> Iterator[CandidateCount]:
    seen: set[str] = set()
    listed = cast = 0
    for row in data:
        said, number = row.cell(columns.said), row.cell(place)
        if not (number.isdecimal() and len(number) <= len(str(MOST_VOTES)) and int(number) <= MOST_VOTES):
            raise refusal("no_number", name, f"„{number[:40]}“ ist keine Anzahl von Stimmen", row.line)
        count = int(number)
        if said.casefold() in TOTALS:
            if count not in (cast, listed) and "abgegeben" not in said.casefold():
                raise refusal("wrong_total", name, f"Die Summe {count} passt nicht zu den {cast} Stimmen", row.line)
            continue
        if not said:
            raise refusal("no_name", name, "Die Zeile nennt keinen Vorschlag", row.line)
        if len(said) > LONGEST_NAME:
            raise refusal("long_cell", name, f"Der Name hat mehr als {LONGEST_NAME} Zeichen", row.line)
        word = option_word(said)
        choice = WORDS.get(word)
        key = choice.value if choice is not None else said.casefold()
        if key in seen:
            raise refusal("double_option", name, f"„{said[:40]}“ steht schon weiter oben", row.line)
        seen.add(key)
        silent = choice is None and word in WORDS
        listed += count
        cast += 0 if silent else count
        yield CandidateCount(row.line, said, choice, count, silent)
    if not seen:
        raise refusal("no_rows", name, "Die Datei nennt keine Stimme", data[0].line)
