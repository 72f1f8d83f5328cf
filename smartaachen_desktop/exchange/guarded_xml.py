"""Reading XML that nobody vouches for: no DTD, no entities, and an end to size, depth and number of elements.

One pass of the bare parser judges the file before a tree is built; a tree built in Python, as defusedxml does, takes
three times as long.
"""

import xml.etree.ElementTree as ET
from pyexpat import ExpatError, ParserCreate
from typing import Any

from smartaachen_desktop.model.errors import InvalidInput

MOST_BYTES = 20 * 1024 * 1024
MOST_ELEMENTS = 8_000_000
DEEPEST = 250


def parse(content: bytes, name: str) -> ET.Element:
    """The root element. Raises InvalidInput naming file, place and reason."""
    check_size(content, name)
    if b"\x00" in content:
        raise _refusal("not_utf8", name, "Sie enthält Nullbytes oder ist nicht in UTF-8 geschrieben")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refusal("not_utf8", name, f"Byte {error.start} ist kein UTF-8") from None
    _judge(content, name)
    return ET.fromstring(_without_declaration(text))


def check_size(content: bytes, name: str) -> None:
    if len(content) > MOST_BYTES:
        raise InvalidInput(
            "file_too_big", f"{name} ist größer als {MOST_BYTES // 1024 // 1024} MB.", field="file",
            remedy="Teilen Sie den Plan im anderen Programm.",
        )  # fmt: skip
    if not content.strip():
        raise _refusal("empty_file", name, "Sie ist leer")


def strip_namespace(root: ET.Element) -> None:
    """Take the root's namespace off every name below it: looking names up is then a plain comparison."""
    space, brace, _name = root.tag.rpartition("}")
    if brace:
        size = len(space) + 1
        for element in root.iter():
            if element.tag.startswith(space):
                element.tag = element.tag[size:]


def _judge(content: bytes, name: str) -> None:
    depth = count = 0
    parser: Any = ParserCreate("utf-8")

    def where() -> str:
        return f"Zeile {parser.CurrentLineNumber}"

    def begin(_name: str, _attributes: Any) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if depth > DEEPEST:
            raise _refusal("too_deep", name, f"{where()}: Die Elemente liegen mehr als {DEEPEST} Ebenen ineinander")
        if count > MOST_ELEMENTS:
            raise _refusal("too_many_tasks", name, f"{where()}: Sie hat mehr als {MOST_ELEMENTS} Elemente")

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(*_parts: Any) -> None:
        raise _refusal("dtd_refused", name, f"{where()}: Dokumenttypen und Entitäten werden nicht gelesen")

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in ("utf-8", "utf8", "us-ascii"):
            raise _refusal("not_utf8", name, f"Sie ist in {encoding[:40]} geschrieben")

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = doctype
    parser.XmlDeclHandler = declared
    try:
        parser.Parse(content, True)
    except ExpatError as error:
        raise _refusal(
            "broken_xml", name, f"Zeile {error.lineno}, Spalte {error.offset + 1}: kein gültiges XML"
        ) from None


def _without_declaration(text: str) -> str:
    # ElementTree refuses text that names an encoding
    return text.partition("?>")[2] if text.startswith("<?xml") else text


def _refusal(code: str, name: str, reason: str) -> InvalidInput:
    return InvalidInput(
        code, f"{name} lässt sich nicht lesen. {reason}.", field="file", remedy="Es wurde nichts eingelesen."
    )
