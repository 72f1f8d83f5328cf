"""Commands as JSON objects, as the command line reads them: {"command": "RecordVote", "item": "…", "yes": 9, "no": 2}.

Field names and types are those of `services/`. Money may be German text, moments may lack a zone (then local time).
"""

import dataclasses
import json
import types
import typing
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from smartaachen_desktop.formats import parse_money, utc
from smartaachen_desktop.model.calendar import FIRST_YEAR, LAST_YEAR
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.money import MAX_CENTS
from smartaachen_desktop.services.command import KEEP, Command, Keep
from smartaachen_desktop.services.registry import COMMANDS

_WANTED = {
    "int": "eine ganze Zahl", "str": "ein Text", "bool": "true oder false", "UUID": "eine Kennung (UUID)",
    "date": "ein Datum (JJJJ-MM-TT)", "datetime": "ein Zeitpunkt (JJJJ-MM-TTThh:mm)", "bytes": "Base64-Text",
    "list": "eine Liste", "object": "ein Objekt", "null": "null",
}  # fmt: skip


def decode(content: Any) -> Command:
    """The command that a parsed JSON object means.

    Raises InvalidInput naming the field: unknown_command, unknown_field, missing_field, wrong_type, invalid_money.
    """
    if not isinstance(content, dict):
        raise InvalidInput("no_object", "Erwartet wird ein JSON-Objekt mit dem Feld „command“.", field="command")
    name = content.get("command")
    if not isinstance(name, str) or name not in COMMANDS:
        raise InvalidInput(
            "unknown_command",
            f"Den Befehl „{name}“ gibt es nicht.",
            field="command",
            remedy="„execute --list“ zeigt alle Befehle.",
        )
    kind = COMMANDS[name]
    known = _fields(name)
    values: dict[str, Any] = {}
    for field, value in content.items():
        if field in ("command", "authority"):
            continue
        if field not in known:
            raise InvalidInput(
                "unknown_field",
                f"„{name}“ kennt das Feld „{field}“ nicht.",
                field=field,
                remedy=f"Bekannt sind: {', '.join(known)}.",
            )
        values[field] = _value(name, field, value)
    for field, spec in known.items():
        if spec.required and field not in values:
            raise InvalidInput("missing_field", f"„{name}“ braucht das Feld „{field}“.", field=field)
    return kind(**values)


@dataclasses.dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a command as `execute --list` prints it."""

    annotation: Any
    required: bool
    description: str


def describe() -> Iterator[tuple[str, str, dict[str, FieldSpec]]]:
    """Name, German label and fields of every command."""
    for name, kind in COMMANDS.items():
        yield name, kind.label, _fields(name)


@cache
def _fields(name: str) -> dict[str, FieldSpec]:
    kind = COMMANDS[name]
    hints = typing.get_type_hints(kind, include_extras=True)
    result: dict[str, FieldSpec] = {}
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]
        annotation = _without_keep(hints[field.name])
        required = field.default is dataclasses.MISSING
        text = describe_type(annotation)
        if not required and field.default is not KEEP:
            default = getattr(field.default, "value", field.default)
            text += f" = {'null' if default is None else repr(default) if isinstance(default, str) else default}"
        result[field.name] = FieldSpec(annotation, required, text)
    return result


def _without_keep(annotation: Any) -> Any:
    if typing.get_origin(annotation) in (types.UnionType, typing.Union):
        rest = [part for part in typing.get_args(annotation) if part is not Keep]
        return typing.Union[tuple(rest)]  # noqa: UP007 - built at run time
    return annotation


def describe_type(annotation: Any) -> str:
    """A type as people read it: "UUID", "Cent oder Betrag", "open|roll_call|secret", "date | null"."""
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return "Cent (Zahl) oder Betrag (Text)"
    if origin in (types.UnionType, typing.Union):
        return " | ".join(describe_type(part) for part in args)
    if origin is not None:
        inner = ", ".join(describe_type(part) for part in args if part is not ...)
        return f"{getattr(origin, '__name__', origin)}[{inner}]"
    if annotation is type(None):
        return "null"
    words = getattr(annotation, "__members__", None)
    return "|".join(str(word.value) for word in words.values()) if words else str(annotation.__name__)


def _value(command: str, field: str, value: Any) -> Any:
    annotation = _fields(command)[field].annotation
    if typing.get_origin(annotation) is typing.Annotated and isinstance(value, str):
        try:
            return parse_money(value)
        except InvalidInput as error:
            raise InvalidInput(error.code, error.message, field=field) from None
    try:
        result = _adapter(command, field).validate_python(value, strict=False) if _lax(annotation, value) else None
        if result is None:
            result = _adapter(command, field).validate_json(_json(value), strict=True)
    except ValidationError as error:
        raise _refusal(command, field, value, error) from None
    if isinstance(result, date) and not FIRST_YEAR <= result.year <= LAST_YEAR:
        raise InvalidInput(
            "out_of_range", f"Feld „{field}“ von „{command}“: {result.year} liegt zu weit weg.", field=field
        )
    if isinstance(result, datetime):
        return utc(result)
    if isinstance(result, int) and abs(result) > MAX_CENTS:
        raise InvalidInput("out_of_range", f"Feld „{field}“ von „{command}“: Die Zahl ist zu groß.", field=field)
    return result


def _lax(annotation: Any, value: Any) -> bool:
    # strict JSON takes no date-time without seconds; ISO text is unmistakable
    return isinstance(value, str) and datetime in (annotation, *typing.get_args(annotation))


def _json(value: Any) -> bytes:
    return json.dumps(value).encode("utf-8", "surrogatepass")


@cache
def _adapter(command: str, field: str) -> TypeAdapter[Any]:
    annotation = _fields(command)[field].annotation
    parts = typing.get_args(annotation) or (annotation,)
    if bytes in parts:
        from pydantic import Base64Bytes

        annotation = typing.Union[tuple(Base64Bytes if part is bytes else part for part in parts)]  # noqa: UP007
    return TypeAdapter(annotation)


def _refusal(command: str, field: str, value: Any, error: ValidationError) -> InvalidInput:
    annotation = _fields(command)[field].annotation
    words = [
        str(word.value)
        for part in (annotation, *typing.get_args(annotation))
        for word in getattr(part, "__members__", {}).values()
    ]
    if words:
        expected = f"eines von {', '.join(words)}"
    else:
        parts = [annotation, *typing.get_args(annotation)]
        expected = next((_WANTED[name] for part in parts if (name := getattr(part, "__name__", "")) in _WANTED), "")
        if typing.get_origin(annotation) in (tuple, list):
            expected = "eine Liste"
        expected = expected or f"ein Wert vom Typ {describe_type(annotation)}"
    shown = repr(value) if len(repr(value)) <= 60 else repr(value)[:60] + "…"
    place = ".".join(str(part) for part in error.errors()[0]["loc"])
    where = f"{field}.{place}" if place and not place.startswith("function") else field
    return InvalidInput(
        "wrong_type", f"Feld „{field}“ von „{command}“: erwartet wird {expected}, nicht {shown}.", field=where
    )
