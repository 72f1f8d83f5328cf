"""Results of votes from the files of the room's voting keypads: CSV with voices by name, or with counts by option."""

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from smartaachen_desktop.exchange.plan_columns import unguarded
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.vote_file import LONGEST_NAME, NamedVoice, OptionCount, VoteFile, VoteSource
from smartaachen_desktop.model.voting import Choice

MOST_BYTES = 1024 * 1024
MOST_LINES = 10_000
MOST_COLUMNS = 50
LONGEST_CELL = 500
MOST_VOTES = 100_000
NOTHING_READ = "Es wurde nichts eingelesen; in der Karte hat sich nichts geändert."

_SAID: Mapping[Choice | None, str] = MappingProxyType({
    Choice.YES: "ja|j|yes|y|1|dafür|dafuer|für|for|pro|zustimmung|in favour|in favor",
    Choice.NO: "nein|n|no|0|dagegen|gegen|against|contra|ablehnung",
    Choice.ABSTENTION: "enthaltung|enthaltungen|enth|enth.|e|abstain|abstained|abstention|abstentions|enthalten",
    Choice.INVALID: "ungültig|ungueltig|ungültige|u|ung|ung.|invalid|void",
    None: "|nicht abgestimmt|keine stimme|nicht teilgenommen|abwesend|not voted|no vote|did not vote|absent",
})  # fmt: skip
"""Words of a voice; the empty one means that nobody pressed a key. A minus is none of them: it could be either."""
WORDS: Mapping[str, Choice | None] = MappingProxyType(
    {word: choice for choice, words in _SAID.items() for word in words.split("|")}
)
TOTALS = frozenset({"summe", "gesamt", "insgesamt", "abgegeben", "abgegebene stimmen", "total", "sum", "votes cast"})
HEADS: Mapping[str, str] = MappingProxyType({
    word: role
    for role, words in {
        "name": "name|person|mitglied|teilnehmer|teilnehmer*in|teilnehmerin|stimmberechtigte|stimmberechtigte*r"
                "|stimmberechtigter|nachname, vorname|name, vorname|member|participant|voter|delegate|full name",
        "last": "nachname|familienname|last name|lastname|surname|family name",
        "first": "vorname|first name|firstname|given name",
        "office": "amt|office",
        "choice": "stimme|votum|stimmabgabe|abstimmung|option|antwort|auswahl|ergebnis|vote|voice|choice|answer|result",
        "count": "anzahl|stimmen|zahl|stimmenzahl|anzahl stimmen|count|votes|number|number of votes",
    }.items()
    for word in words.split("|")
})  # fmt: skip
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_NO_NAME = re.compile(r"[\x00-\x1f\x7f/\\]")
_TAILS = ("-stimmen", " stimmen", "-stimme", " stimme", " votes", " vote")


def read_vote_file(path: Path) -> VoteFile:
    """What the file says. Raises InvalidInput naming file, line and reason; no more than allowed is read."""
    return read_votes(content_of(path), path.name)


def content_of(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise refusal("unreadable", storable(path.name), f"Sie lässt sich nicht öffnen ({error.strerror})") from None


def read_votes(content: bytes, name: str) -> VoteFile:
    """The same from the bytes of a file."""
    name = storable(name)
    source = VoteSource(name, hashlib.sha256(content).hexdigest())
    rows = list(table_rows(text_lines(content, name), name))
    if not rows:
        raise refusal("empty_file", name, "Die Datei enthält keine Zeile mit Werten")
    columns, data = _columns(rows, name)
    if not data:
        raise refusal("no_rows", name, "Unter der Kopfzeile steht keine Stimme", rows[0].line)
    if wide := next((row for row in data if columns.two and len(row.cells) > 2), None):
        raise refusal("unknown_columns", name, "Die Zeile hat mehr als zwei Spalten", wide.line)
    if columns.count is None:
        return VoteFile(source, voices=tuple(_voice(row, columns, name) for row in data))
    return VoteFile(source, counts=_counts(data, columns, columns.count, name))


def storable(name: str) -> str:
    """A file system takes names that no database and no sentence can hold."""
    readable = name.encode("utf-8", "replace").decode()
    return _NO_NAME.sub("_", readable).strip()[-LONGEST_NAME:] or "_"


@dataclass(frozen=True, slots=True)
class TableRow:
    line: int
    cells: list[str]

    def cell(self, place: int) -> str:
        return self.cells[place] if place < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the name stands (in one column or in two, first name first), the voice or option, and the count."""

    name: tuple[int, ...]
    choice: int
    count: int | None = None
    two: bool = False
    """Without a head row, so that no row may have more."""


def refusal(code: str, name: str, why: str, line: int | None = None) -> InvalidInput:
    place = f"{name}, Zeile {line}" if line is not None else name
    return InvalidInput(code, f"{place}: {why}.", field="file", remedy=NOTHING_READ)


def text_lines(content: bytes, name: str) -> list[str]:
    if len(content) > MOST_BYTES:
        raise refusal("file_too_big", name, f"Die Datei ist größer als {MOST_BYTES // 1024 // 1024} MB")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = content.decode("cp1252")
        except UnicodeDecodeError as error:
            place = content[: error.start].count(b"\n") + 1
            raise refusal("no_text", name, "Das ist weder UTF-8 noch Windows-1252", place) from None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        if number > MOST_LINES and line:
            raise refusal("too_many_lines", name, f"Die Datei hat mehr als {MOST_LINES} Zeilen", number)
        if _CONTROL.search(line):
            raise refusal("no_text", name, "Die Datei enthält Steuerzeichen und ist keine Textdatei", number)
    return lines


def table_rows(lines: list[str], name: str) -> Iterator[TableRow]:
    """Rows with at least one value; empty cells at their ends count for nothing."""
    first = next((line for line in lines if line.strip()), "")
    start = 0
    if first.casefold().startswith("sep=") and len(first) == len("sep=;"):  # a note that spreadsheets leave
        start, mark = lines.index(first) + 1, first[-1]
    else:
        mark = _separator(first)
    reader = csv.reader(io.StringIO("\n".join(lines[start:])), delimiter=mark, strict=True)
    try:
        line = start + 1
        for cells in reader:
            found = [unguarded(" ".join(cell.split())) for cell in cells]
            while found and not found[-1]:
                found.pop()
            if len(found) > MOST_COLUMNS:
                raise refusal("too_many_columns", name, f"Die Zeile hat mehr als {MOST_COLUMNS} Spalten", line)
            if any(len(cell) > LONGEST_CELL for cell in found):
                raise refusal("long_cell", name, f"Eine Zelle hat mehr als {LONGEST_CELL} Zeichen", line)
            if found:
                yield TableRow(line, found)
            line = start + reader.line_num + 1
    except csv.Error as error:
        if "field larger" in str(error):
            raise refusal("long_cell", name, f"Eine Zelle hat mehr als {LONGEST_CELL} Zeichen", line) from None
        raise refusal("broken_csv", name, "Die Anführungszeichen passen nicht zueinander", line) from None


def _separator(line: str) -> str:
    """Outside quotation marks; a comma last, because it also stands inside names."""
    bare = "".join(line.split('"')[::2])
    return next((mark for mark in ";\t," if mark in bare), ";")


def _columns(rows: Sequence[TableRow], name: str) -> tuple[_Columns, Sequence[TableRow]]:
    """What the head row says, or what two columns without one must be; and the rows below."""
    first = rows[0]
    roles: dict[str, int] = {}
    for place, cell in enumerate(first.cells):
        if role := HEADS.get(cell.casefold()):
            roles.setdefault(role, place)
    if not roles or any(_is_value(cell) for cell in first.cells):
        if len(first.cells) > 2:
            raise refusal(
                "unknown_columns", name,
                "Ohne Kopfzeile sind zwei Spalten nötig, Name und Stimme oder Stimmart und Anzahl", first.line,
            )  # fmt: skip
        counted = _is_choice(first.cell(0)) and first.cell(1).isdecimal()
        return (_Columns((), 0, 1, two=True) if counted else _Columns((0,), 1, two=True)), rows
    # "Name" beside "Vorname" is the family name
    order = ("name",) if "name" in roles and ("first" not in roles or "last" in roles) else ("first", "name", "last")
    named = tuple(roles[role] for role in order if role in roles) or tuple(
        roles[role] for role in ("office",) if role in roles
    )
    if "choice" in roles and named:
        return _Columns(named, roles["choice"]), rows[1:]
    if "choice" in roles and "count" in roles:
        return _Columns((), roles["choice"], roles["count"]), rows[1:]
    raise refusal(
        "unknown_columns", name,
        "Die Kopfzeile nennt nicht beide Spalten, „Name“ und „Stimme“ oder „Option“ und „Anzahl“", first.line,
    )  # fmt: skip


def _is_choice(cell: str) -> bool:
    return bool(cell) and option_word(cell) in WORDS


def _is_value(cell: str) -> bool:
    return cell.isdecimal() or _is_choice(cell)


def option_word(cell: str) -> str:
    """ "Ja-Stimmen" counts as "ja"."""
    word = cell.casefold()
    for tail in _TAILS:
        if word not in WORDS and word.endswith(tail):
            word = word.removesuffix(tail).strip()
    return word


def _voice(row: TableRow, columns: _Columns, name: str) -> NamedVoice:
    who = " ".join(part for part in (row.cell(place) for place in columns.name) if part)
    said = row.cell(columns.choice)
    if not who:
        raise refusal("no_name", name, "Die Zeile nennt niemanden", row.line)
    if len(who) > LONGEST_NAME:
        raise refusal("long_cell", name, f"Der Name hat mehr als {LONGEST_NAME} Zeichen", row.line)
    if said.casefold() not in WORDS:
        raise refusal(
            "unknown_choice", name, f"„{said[:40]}“ ist keine Stimme (ja, nein, Enthaltung, ungültig)", row.line
        )
    return NamedVoice(row.line, who, WORDS[said.casefold()])


def _counts(data: Sequence[TableRow], columns: _Columns, place: int, name: str) -> tuple[OptionCount, ...]:
    found: list[OptionCount] = []
    totals: list[tuple[int, int]] = []
    for row in data:
        said, number = row.cell(columns.choice), row.cell(place)
        if not (number.isdecimal() and len(number) < len(str(MOST_VOTES)) + 1 and int(number) <= MOST_VOTES):
            raise refusal("no_number", name, f"„{number[:40]}“ ist keine Anzahl von Stimmen", row.line)
        if said.casefold() in TOTALS:
            totals.append((row.line, int(number)))
            continue
        word = option_word(said)
        if not said or word not in WORDS:
            raise refusal(
                "unknown_choice", name, f"„{said[:40]}“ ist keine Stimmart (ja, nein, Enthaltung, ungültig)", row.line
            )
        if any(each.choice is WORDS[word] for each in found):
            raise refusal("double_option", name, f"„{said[:40]}“ steht schon weiter oben", row.line)
        found.append(OptionCount(row.line, said, WORDS[word], int(number)))
    if not any(each.choice is not None for each in found):
        raise refusal("no_rows", name, "Die Datei nennt keine Stimme", data[0].line)
    cast = sum(each.count for each in found if each.choice is not None)
    listed = sum(each.count for each in found)
    for line, total in totals:
        if total not in (cast, listed):
            raise refusal("wrong_total", name, f"Die Summe {total} passt nicht zu den {cast} Stimmen darüber", line)
    return tuple(found)
