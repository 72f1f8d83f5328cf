"""Frozen read values as JSON or CSV: for `show --json` and for the data that documents carry along."""

import csv
import dataclasses
import enum
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import Number, harmless

LATER = {"later": True}
"""Metadata of a field that a published format got afterwards: files without it stay valid."""


def to_json(value: Any) -> str:
    """Indented JSON of read values; moments in ISO format with zone, ids as text."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2)


def to_csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """For German spreadsheets: semicolons, UTF-8 with a mark. Text is made harmless, numbers stay numbers."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(
        [harmless(cell) if isinstance(cell, str) and not isinstance(cell, Number) else cell for cell in row]
        for row in rows
    )
    return out.getvalue().encode("utf-8-sig")


def plain(value: Any) -> Any:
    """The value as dicts, lists and scalars; properties such as sums and sentences are included."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in dataclasses.fields(value)]
        names += [name for name, part in vars(type(value)).items() if isinstance(part, property)]
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(part) for part in value]
    return value
