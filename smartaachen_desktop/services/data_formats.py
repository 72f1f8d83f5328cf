"""The formats of the data inside documents, each with its version, and their JSON Schemas (docs/format).

A format is what its read values say; so a field that is added, renamed or dropped is a new version. Not so a field
marked LATER: files without it stay valid. The schemas of all versions stand in docs/format, for those who read the
files.
"""

import dataclasses
import enum
import types
import typing
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.plain import LATER, to_json
from smartaachen_desktop.services.queries.annual_data import AnnualRecord
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.paper_data import PaperRecord
from smartaachen_desktop.services.queries.resolution_entries import ResolutionEntry
from smartaachen_desktop.services.queries.status_tables import StatusRecord

DRAFT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class DataFormat:
    """`name` also names the member that holds the value."""

    name: str
    version: int
    content: Any
    title: str
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Further members of its envelope."""

    @property
    def label(self) -> str:
        return f"smart-aachen/{self.name}"


MEETING = DataFormat("meeting", 1, MeetingView, "Sitzung", {"journal_entry": int})
RESOLUTIONS = DataFormat("resolutions", 1, tuple[ResolutionEntry, ...], "Beschlüsse")
PAPER = DataFormat("paper", 1, PaperRecord, "Vorlage")
ANNUAL_UPDATE = DataFormat("annual_update", 1, AnnualRecord, "Fortschreibung der Strategie")
STATUS_REPORT = DataFormat("status_report", 1, StatusRecord, "Statusbericht")
FORMATS = (MEETING, RESOLUTIONS, PAPER, ANNUAL_UPDATE, STATUS_REPORT)


def data_file(
    kind: DataFormat, value: Any, audience: Audience, number: str, printed_at: datetime, **extra: Any
) -> bytes:
    """The value in its envelope: which format and version it is, of which edition of which document."""
    return to_json(
        {
            "format": kind.label,
            "version": kind.version,
            "audience": audience,
            "document": number,
            "printed_at": printed_at,
            **extra,
            kind.name: value,
        }
    ).encode()


def schema(kind: DataFormat) -> dict[str, Any]:
    """The JSON Schema of a file of this format."""
    definitions: dict[str, Any] = {}
    members = {
        "format": {"const": kind.label},
        "version": {"const": kind.version},
        "audience": _of(Audience, definitions),
        "document": {"type": "string"},
        "printed_at": {"type": "string", "format": "date-time"},
        **{name: _of(hint, definitions) for name, hint in kind.extra.items()},
        kind.name: _of(kind.content, definitions),
    }
    return {
        "$schema": DRAFT,
        "title": f"SMART.Aachen Desktop: {kind.title}, Version {kind.version}",
        **_object(members),
        "$defs": dict(sorted(definitions.items())),
    }


def _object(members: Mapping[str, Any], later: Collection[str] = ()) -> dict[str, Any]:
    required = [name for name in members if name not in later]
    return {"type": "object", "properties": members, "required": required, "additionalProperties": False}


_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    UUID: {"type": "string", "format": "uuid"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    type(None): {"type": "null"},
    Any: {},
}


def _of(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _of(parts[0], definitions)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_of(part, definitions) for part in parts]}
    if origin is tuple:
        return _tuple(parts, definitions)
    if origin is not None and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _of(parts[1], definitions)}
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return {"enum": [member.value for member in hint]}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _record(hint, definitions)
    raise TypeError(f"no schema for {hint!r}")


def _tuple(parts: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    if parts[-1:] == (Ellipsis,):
        return {"type": "array", "items": _of(parts[0], definitions)}
    count = len(parts)
    items = [_of(part, definitions) for part in parts]
    return {"type": "array", "prefixItems": items, "items": False, "minItems": count, "maxItems": count}


def _record(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """As `plain` writes it: the fields, then the properties."""
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # may hold others of its kind
        hints = typing.get_type_hints(kind)
        members = {each.name: hints[each.name] for each in dataclasses.fields(kind)}
        for name, part in vars(kind).items():
            if isinstance(part, property) and part.fget is not None:
                members[name] = typing.get_type_hints(part.fget)["return"]
        later = {each.name for each in dataclasses.fields(kind) if each.metadata == LATER}
        definitions[kind.__name__] = _object({name: _of(hint, definitions) for name, hint in members.items()}, later)
    return {"$ref": f"#/$defs/{kind.__name__}"}
