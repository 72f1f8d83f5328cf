"""Reading XML that nobody vouches for: no DTD, no entities, and an end to size and depth.

The bare parser judges the whole content before anything of it is built; then the tree comes from the compiled builder.
A tree built in Python, as defusedxml does it, takes several times as long.
"""

import xml.etree.ElementTree as ET
from pyexpat import ExpatError, ParserCreate
from typing import Any

from smartaachen_desktop.model.errors import InvalidInput

MOST_BYTES = 20 * 1024 * 1024
DEEPEST = 250
PORTION = 1 << 16
"""Bytes built between two looks at the depth."""


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


def _judge(content: bytes, name: str) -> None:
    """Refuse document types and foreign encodings, before anything of the content is built."""
    parser: Any = ParserCreate("utf-8")

    def doctype(*_parts: Any) -> None:
        line = parser.CurrentLineNumber
        raise _refusal("dtd_refused", name, f"Zeile {line}: Dokumenttypen und Entitäten werden nicht gelesen")

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in ("utf-8", "utf8", "us-ascii"):
            raise _refusal("not_utf8", name, f"Sie ist in {encoding[:40]} geschrieben")

    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = doctype
    parser.XmlDeclHandler = declared
    try:
        parser.Parse(content, True)
    except ExpatError as error:
        raise _refusal(
            "broken_xml", name, f"Zeile {error.lineno}, Spalte {error.offset + 1}: kein gültiges XML"
        ) from None


def _built(content: bytes, name: str, own: str) -> ET.Element:
    """Portion by portion, so that too deep a tree is noticed before it is there."""
    depth = done = 0
    root: ET.Element | None = None
    names: dict[str, str] = {}
    parser: Any = ET.XMLPullParser(("start", "end"))
    for start in range(0, len(content), PORTION):
        parser.feed(content[start : start + PORTION])
        for event, element in parser.read_events():
            if event == "end":
                depth -= 1
                continue
            depth += 1
            if depth > DEEPEST:
                line = content.count(b"\n", 0, done) + 1
                place = f"Ab Zeile {line}: Die Elemente liegen mehr als {DEEPEST} Ebenen ineinander"
                raise _refusal("too_deep", name, place)
            tag = element.tag
            known = names.get(tag)
            if known is None:
                known = names[tag] = tag.removeprefix(own)
            element.tag = known
            root = element if root is None else root
        done = start + PORTION
    if root is None:
        raise _refusal("broken_xml", name, "Sie enthält kein Element")
    return root


def _refusal(code: str, name: str, reason: str) -> InvalidInput:
    return InvalidInput(
        code, f"{name} lässt sich nicht lesen. {reason}.", field="file", remedy="Es wurde nichts eingelesen."
    )
