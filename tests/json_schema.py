"""The part of JSON Schema that our schemas use; a word that is not known here fails, so that nothing goes unchecked."""

import re
from datetime import date, datetime
from typing import Any
from uuid import UUID

_TYPES = {"string": str, "boolean": bool, "integer": int, "number": (int, float), "null": type(None), "array": list,
          "object": dict}  # fmt: skip
_FORMATS = {"uuid": UUID, "date": date.fromisoformat, "date-time": datetime.fromisoformat}
_KNOWN = {"$schema", "$defs", "$ref", "title", "type", "format", "const", "enum", "anyOf", "properties", "required",
          "additionalProperties", "items", "prefixItems", "minItems", "maxItems"}  # fmt: skip


def violations(value: Any, schema: dict[str, Any], root: dict[str, Any] | None = None, at: str = "$") -> list[str]:
    """Where the value breaks the schema."""
    root = schema if root is None else root
    assert set(schema) <= _KNOWN, set(schema) - _KNOWN
    if "$ref" in schema:
        return violations(value, root["$defs"][re.fullmatch(r"#/\$defs/(\w+)", schema["$ref"])[1]], root, at)  # type: ignore[index]
    if "anyOf" in schema:
        tried = [violations(value, each, root, at) for each in schema["anyOf"]]
        return [] if [] in tried else [f"{at}: none of {len(tried)} fits"]
    if "const" in schema and value != schema["const"]:
        return [f"{at}: {value!r} is not {schema['const']!r}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{at}: {value!r} is no known word"]
    kind = schema.get("type")
    if kind is not None and (not isinstance(value, _TYPES[kind]) or (kind == "integer" and isinstance(value, bool))):  # type: ignore[arg-type]
        return [f"{at}: {value!r} is no {kind}"]
    if "format" in schema:
        try:
            _FORMATS[schema["format"]](value)  # type: ignore[operator]
        except ValueError:
            return [f"{at}: {value!r} is no {schema['format']}"]
    if isinstance(value, list):
        return _list(value, schema, root, at)
    return _object(value, schema, root, at) if isinstance(value, dict) else []


def _list(value: list[Any], schema: dict[str, Any], root: dict[str, Any], at: str) -> list[str]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        return [f"{at}: {len(value)} entries"]
    parts = schema.get("prefixItems") or [schema.get("items", {})] * len(value)
    pairs = zip(value, parts, strict=True)
    return [line for place, (each, part) in enumerate(pairs) for line in violations(each, part, root, f"{at}[{place}]")]


def _object(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], at: str) -> list[str]:
    known, other = schema.get("properties", {}), schema.get("additionalProperties", {})
    found = [f"{at}: {name} is missing" for name in schema.get("required", []) if name not in value]
    for name, each in value.items():
        if name not in known and other is False:
            found.append(f"{at}: {name} is unknown")
            continue
        found += violations(each, known.get(name) or (other or {}), root, f"{at}.{name}")
    return found
