"""Reading XML that nobody vouches for: no DTD, no entities, and an end to size and depth.

The bare parser judges everything before the first element; document types can stand nowhere else. The tree itself
comes from the compiled builder: one built in Python, as defusedxml does it, takes several times as long.
"""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from contextlib import suppress
from pyexpat import ExpatError, ParserCreate
from typing import Any

from smartaachen_desktop.model.errors import InvalidInput

MOST_BYTES = 20 * 1024 * 1024
DEEPEST = 250


def parse(content: bytes, name: str, namespace: str = "") -> ET.Element:
    """The root element; names of `namespace` come without it. Raises InvalidInput naming file, place and reason."""
    check_size(content, name)
    if b"\x00" in content:
        raise _refusal("not_utf8", name, "Sie enthält Nullbytes oder ist nicht in UTF-8 geschrieben")
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refusal("not_utf8", name, f"Byte {error.start} ist kein UTF-8") from None
    _judge(content, name)
    return _built(content, name, f"{{{namespace}}}" if namespace else "")


def check_size(content: bytes, name: str) -> None:
    if len(content) > MOST_BYTES:
        raise InvalidInput(
            "file_too_big", f"{name} ist größer als {MOST_BYTES // 1024 // 1024} MB.", field="file",
            remedy="Teilen Sie den Plan im anderen Programm.",
        )  # fmt: skip
    if not content.strip():
        raise _refusal("empty_file", name, "Sie ist leer")


class _Begun(Exception):
    pass


def _judge(content: bytes, name: str) -> None:
    """Refuse document types and foreign encodings, before anything of the content is built."""
    parser: Any = ParserCreate("utf-8")

    def doctype(*_parts: Any) -> None:
        line = parser.CurrentLineNumber
        raise _refusal("dtd_refused", name, f"Zeile {line}: Dokumenttypen und Entitäten werden nicht gelesen")

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in ("utf-8", "utf8", "us-ascii"):
            raise _refusal("not_utf8", name, f"Sie ist in {encoding[:40]} geschrieben")

    def begun(_tag: str, _attributes: Mapping[str, str]) -> None:
        raise _Begun

    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = doctype
    parser.XmlDeclHandler = declared
    parser.StartElementHandler = begun
    try:
        parser.Parse(content, True)
    except _Begun:
        return
    except ExpatError as error:
        raise _broken(name, error.lineno, error.offset) from None


def _built(content: bytes, name: str, own: str) -> ET.Element:
    parser = ET.XMLParser()
    try:
        parser.feed(content)
        root: ET.Element = parser.close()
    except ET.ParseError as error:
        raise _broken(name, *error.position) from None
    names = _Short(own)
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            place = f"Ab Zeile {_line_of(content)}: Die Elemente liegen mehr als {DEEPEST} Ebenen ineinander"
            raise _refusal("too_deep", name, place)
        for element in level:
            element.tag = names[element.tag]
        level = [child for element in level for child in element]
    return root


class _Short(dict[str, str]):
    """Tags without the namespace, each worked out once."""

    def __init__(self, own: str) -> None:
        super().__init__()
        self._own = own

    def __missing__(self, tag: str) -> str:
        self[tag] = short = tag.removeprefix(self._own)
        return short


def _line_of(content: bytes) -> int:
    """Where the first element stands that lies too deep."""
    parser: Any = ParserCreate("utf-8")
    depth = 0

    def begun(_tag: str, _attributes: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise _Begun

    def ended(_tag: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = begun, ended
    with suppress(_Begun):
        parser.Parse(content, True)
    return int(parser.CurrentLineNumber)


def _broken(name: str, line: int, column: int) -> InvalidInput:
    return _refusal("broken_xml", name, f"Zeile {line}, Spalte {column + 1}: kein gültiges XML")


def _refusal(code: str, name: str, reason: str) -> InvalidInput:
    return InvalidInput(
        code, f"{name} lässt sich nicht lesen. {reason}.", field="file", remedy="Es wurde nichts eingelesen."
    )
