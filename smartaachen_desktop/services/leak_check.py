"""The second look before public files leave: does one of them hold a sentence of the non-public part?

What is public follows from the rows alone, not from what made the documents: the check knows nothing of their rules.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, String, inspect
from sqlalchemy.orm import Session

from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.markdown import plain
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.meeting_cut import INTERNAL_TABLES, OWN, meeting_rows
from smartaachen_desktop.services.meeting_values import Key, Rows
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.queries.words import BIAS_NAMES
from smartaachen_desktop.storage.images import Image

SHORTEST = 12
"""Letters and digits of a text that is looked for; shorter ones stand anywhere."""
INNER: dict[str, tuple[str, ...]] = {
    "agenda_item": ("internal_title", "chair_note"),
    "meeting": ("cancel_reason",),
}
"""For the house alone, on public items as well: internal headings and notes, reasons of bias and of a cancellation."""
_NAMES = frozenset({
    "name", "office", "author", "mover", "raised_by", "recipient", "secret_by", "roll_call_by", "target", "file_name",
    "sha256", "source_sha256", "source_file", "media_type", "certificate", "level", "on_behalf_of", "role", "place",
    "room", "public_prefix", "closed_prefix", "reference",
})  # fmt: skip
"""Who and where: such words stand in the public part as well."""
_PUBLIC_OF_CLOSED = {"agenda_item": ("title",)}
"""The public heading of a non-public item."""
_LISTS = frozenset({"speech", "delivery", "candidate"})
_END = re.compile(r"(?<=[.!?;:])\s+|\n+")


@dataclass(frozen=True, slots=True)
class ClosedText:
    """`where` says where it stands: "N 1" or what it is."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Leak:
    file: str
    where: str
    text: str

    def sentence(self) -> str:
        shown = self.text if len(self.text) <= 60 else f"{self.text[:59]}…"
        return f"Enthält nichtöffentlichen Text ({self.where}: „{shown}“) und wurde darum nicht geschrieben."


def closed_texts(session: Session, meeting: UUID) -> tuple[ClosedText, ...]:
    """Sentence by sentence what no public file may hold; what stands in the public part as well is none of it."""
    whole, public = (meeting_rows(session, meeting, internal=internal) for internal in (True, False))
    gone = {key for table, key in whole if table == "agenda_item" and ("agenda_item", key) not in public}
    common = _squeezed(" ".join(text for key, row in public.items() for _, text in _texts(key[0], row)))
    numbers = item_numbers(session, {meeting})
    found: dict[str, ClosedText] = {}
    for key, row in whole.items():
        where = _where(key, row, numbers)
        for text in _closed(key, row, public, gone):
            for each in _sentences(text):
                squeezed = _squeezed(each)
                if len(squeezed) >= SHORTEST and squeezed not in common:
                    found.setdefault(squeezed, ClosedText(where, each))
    return tuple(found.values())


def leaks(file: str, text: str, closed: Sequence[ClosedText]) -> tuple[Leak, ...]:
    """However the text was broken into lines, hyphenated or set."""
    there = _squeezed(text) + _squeezed(file)
    return tuple(Leak(file, each.where, each.text) for each in closed if _squeezed(each.text) in there)


def plain_content(name: str, content: bytes) -> str:
    """What a file that is text says; JSON with its escapes resolved."""
    text = content.decode("utf-8", "replace")
    if name.endswith(".json"):
        try:
            return " ".join(_strings(json.loads(text)))
        except ValueError:
            return text
    return text.replace("\\n", " ").replace("\r\n ", "")


def _closed(key: Key, row: Image, public: Rows, gone: set[UUID]) -> Iterator[str]:
    table = key[0]
    if table in _LISTS or table not in OWN | {"meeting", "progress_note", "paper"}:
        return
    inner = INNER.get(table, ())
    hidden = key not in public
    if hidden and table in INTERNAL_TABLES and table != "comment":
        # of public items these may be printed: objections, prepared changes, progress
        hidden = bool(row.get("item_id")) and UUID(row["item_id"]) in gone
    shown = _PUBLIC_OF_CLOSED.get(table, ()) if not row.get("stage") else ()
    if table == "exclusion":
        reason = BiasReason(row.get("reason") or BiasReason.UNSTATED)
        yield "" if reason is BiasReason.UNSTATED else BIAS_NAMES[reason]
        return
    for column, text in _texts(table, row):
        if column in inner or (hidden and column not in shown):
            yield text


def _texts(table: str, row: Image) -> Iterator[tuple[str, str]]:
    for column in _text_columns(table):
        value = row.get(column)
        if isinstance(value, str):
            yield column, value
        elif value is not None:
            yield from ((column, each) for each in _strings(value))


@cache
def _text_columns(table: str) -> tuple[str, ...]:
    columns = (prop.columns[0] for prop in inspect(RECORDS[table]).column_attrs)
    return tuple(
        column.name for column in columns if isinstance(column.type, String | JSON) and column.name not in _NAMES
    )


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            if not _is_id(value):
                yield value
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list():
            for each in value:
                yield from _strings(each)


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _sentences(text: str) -> Iterator[str]:
    for part in _END.split(plain(text)):
        if part.strip():
            yield part.strip()


def _squeezed(text: str) -> str:
    """Letters and digits alone: lines, hyphens and marks of Markdown make no difference."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def _where(key: Key, row: Image, numbers: dict[UUID, str]) -> str:
    item = key[1] if key[0] == "agenda_item" else UUID(row["item_id"]) if row.get("item_id") else None
    number = numbers.get(item, "") if item is not None else ""
    words = {"paper": "nichtöffentliche Vorlage", "comment": "Anmerkung", "exclusion": "Grund der Befangenheit",
             "meeting": "interne Angabe zur Sitzung"}  # fmt: skip
    return " ".join(part for part in (number, words.get(key[0], "")) if part) or "interner Text"


def told(checked: int, closed: int, found: Iterable[Leak]) -> str:
    """The result for the secretary."""
    files = "1 öffentliche Datei" if checked == 1 else f"{checked} öffentliche Dateien"
    texts = "1 nichtöffentlichen Textstelle" if closed == 1 else f"{closed} nichtöffentlichen Textstellen"
    names = sorted({each.file for each in found})
    if names:
        return f"{files} mit {texts} verglichen: In {', '.join(names)} steht etwas davon."
    return f"{files} mit {texts} verglichen: Nichts davon steht darin."
