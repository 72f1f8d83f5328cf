"""Row images: what the journal holds of a record, column by column, and back again.

An import is hundreds of thousands of values, so what each column needs is worked out once for each table.
"""

import base64
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import LargeBinary, Uuid, inspect
from sqlalchemy.orm import PassiveFlag
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.types import Date, Time

from smartaachen_desktop.model.base import Record, UtcDateTime, Word
from smartaachen_desktop.model.records import RECORDS

Image = dict[str, Any]
Codec = Callable[[Any], Any]
_ABSENT = object()


@dataclass(frozen=True, slots=True)
class Held:
    """One column in an image; a codec is None where JSON holds the value as it is. Codecs never see None."""

    attribute: str
    column: str
    encode: Codec | None
    decode: Codec | None


def encode(table: str, column: str, value: Any) -> Any:
    """A column value as JSON can hold it."""
    codec = _every_column(table)[column].encode
    return value if value is None or codec is None else codec(value)


def decode(table: str, column: str, value: Any) -> Any:
    """The inverse of `encode`."""
    codec = _every_column(table)[column].decode
    return value if value is None or codec is None else codec(value)


def image(record: Record) -> Image:
    """All columns of the record that images hold."""
    loaded = vars(record)
    found: Image = {}
    for held in columns(type(record)):
        value = loaded.get(held.attribute, _ABSENT)
        if value is _ABSENT:
            value = getattr(record, held.attribute)  # not read yet, or never set
        found[held.column] = value if value is None or held.encode is None else held.encode(value)
    return found


def difference(record: Record) -> tuple[Image, Image]:
    """What differs from the row as it was loaded: before and after."""
    touched = inspect(record).committed_state
    before: Image = {}
    after: Image = {}
    for held in columns(type(record)):
        if held.attribute not in touched:
            continue  # since it was loaded
        history = get_history(record, held.attribute, PassiveFlag.PASSIVE_NO_INITIALIZE)
        if history.has_changes():
            old = _encoded(held, history.deleted[0] if history.deleted else None)
            new = _encoded(held, history.added[0] if history.added else None)
            if old != new:
                before[held.column], after[held.column] = old, new
    return before, after


def stored(record: Record, column: str) -> Any:
    """What images hold of a column of the record as it is now."""
    held = _every_column(record.__tablename__)[column]
    return _encoded(held, getattr(record, held.attribute))


def image_values(table: str, image: Image) -> dict[str, Any]:
    """The attributes of a record, from its image."""
    known = _every_column(table)
    return {known[column].attribute: decode(table, column, value) for column, value in image.items()}


@cache
def columns(kind: type[Record]) -> tuple[Held, ...]:
    """What images hold of a table: id is the key, and version belongs to the database."""
    return tuple(held for name, held in _every_column(kind.__tablename__).items() if name not in ("id", "version"))


@cache
def _every_column(table: str) -> dict[str, Held]:
    found = {}
    for prop in inspect(RECORDS[table]).column_attrs:
        column = prop.columns[0]
        found[column.name] = Held(prop.key, column.name, *_codecs(column.type))
    return found


def _encoded(held: Held, value: Any) -> Any:
    return value if value is None or held.encode is None else held.encode(value)


def _codecs(kind: Any) -> tuple[Codec | None, Codec | None]:
    match kind:
        case Word():
            words = kind.words
            return lambda value: value._value_ if type(value) is words else str(words(value).value), words
        case Uuid():
            return str, uuid.UUID
        case UtcDateTime():
            return lambda value: value.astimezone(UTC).isoformat(), datetime.fromisoformat
        case Date():
            return lambda value: value.isoformat(), date.fromisoformat
        case Time():
            return lambda value: value.isoformat(), time.fromisoformat
        case LargeBinary():
            return lambda value: base64.b64encode(value).decode(), base64.b64decode
        case _:
            return None, None
