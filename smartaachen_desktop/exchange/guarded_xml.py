"""Reading XML that nobody vouches for: no DTD, no entities, and an end to size, depth and number of elements.

One pass of the bare parser judges and builds: what is refused is refused at its first byte, before anything of it is
kept. Two passes, or a tree built in Python as defusedxml does, take two and three times as long.
"""

import xml.etree.ElementTree as ET
from pyexpat import ExpatError, ParserCreate
from typing import Any

from smartaachen_desktop.model.errors import InvalidInput

MOST_BYTES = 20 * 1024 * 1024
MOST_ELEMENTS = 8_000_000
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
    return _built(content, name, f"{namespace} " if namespace else "")


def check_size(content: bytes, name: str) -> None:
    if len(content) > MOST_BYTES:
        raise InvalidInput(
            "file_too_big", f"{name} ist größer als {MOST_BYTES // 1024 // 1024} MB.", field="file",
            remedy="Teilen Sie den Plan im anderen Programm.",
        )  # fmt: skip
    if not content.strip():
        raise _refusal("empty_file", name, "Sie ist leer")


def _built(content: bytes, name: str, own: str) -> ET.Element:
    depth = count = 0
    parser: Any = ParserCreate("utf-8", " ")
    parser.buffer_text = True
    builder = ET.TreeBuilder()
    open_element, close_element = builder.start, builder.end

    def where() -> str:
        return f"Zeile {parser.CurrentLineNumber}"

    def begin(element: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if depth > DEEPEST:
            raise _refusal("too_deep", name, f"{where()}: Die Elemente liegen mehr als {DEEPEST} Ebenen ineinander")
        if count > MOST_ELEMENTS:
            raise _refusal("too_many_tasks", name, f"{where()}: Sie hat mehr als {MOST_ELEMENTS} Elemente")
        element = element.removeprefix(own)
        space, foreign, local = element.rpartition(" ")
        open_element(f"{{{space}}}{local}" if foreign else element, attributes)

    def end(element: str) -> None:
        nonlocal depth
        depth -= 1
        close_element(element)

    def doctype(*_parts: Any) -> None:
        raise _refusal("dtd_refused", name, f"{where()}: Dokumenttypen und Entitäten werden nicht gelesen")

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in ("utf-8", "utf8", "us-ascii"):
            raise _refusal("not_utf8", name, f"Sie ist in {encoding[:40]} geschrieben")

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = doctype
    parser.XmlDeclHandler = declared
    try:
        parser.Parse(content, True)
    except ExpatError as error:
        raise _refusal(
            "broken_xml", name, f"Zeile {error.lineno}, Spalte {error.offset + 1}: kein gültiges XML"
        ) from None
    return builder.close()


def _refusal(code: str, name: str, reason: str) -> InvalidInput:
    return InvalidInput(
        code, f"{name} lässt sich nicht lesen. {reason}.", field="file", remedy="Es wurde nichts eingelesen."
    )
