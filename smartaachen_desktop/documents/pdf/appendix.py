"""Thousands of small objects behind a finished file: written as text, they cost little time and memory."""

import hashlib
import zlib
from io import BytesIO

from pikepdf import Name, Pdf

_TOGETHER = 200  # objects in one object stream
_CR = b"\r"  # no stream ends with it: it would run into the line end before "endstream"


class Appendix:
    """A further section of the file, in object streams. It also fills objects the file only announces."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        with Pdf.open(BytesIO(content)) as pdf:
            self.pages = [page.obj.objgen[0] for page in pdf.pages]
            self.annotations = [
                [note.objgen[0] for note in page.obj.get(Name.Annots, ())] for page in pdf.pages
            ]  # fmt: skip
            self.tree: int = pdf.Root.StructTreeRoot.objgen[0]
            self.outlines: int = pdf.Root.Outlines.objgen[0] if Name.Outlines in pdf.Root else 0
            self._root, self._info = pdf.Root.objgen[0], pdf.trailer.Info.objgen[0]
            self._first_id = bytes(pdf.trailer.ID[0]).hex()
            self._first = int(pdf.trailer.Size)
        self._filled: dict[int, str] = {}
        self._bodies: list[str] = []

    def reserve(self) -> int:
        """The number of a new object; `put` gives it its text."""
        self._bodies.append("null")
        return self._first + len(self._bodies) - 1

    def release(self) -> None:
        """Give back the number reserved last."""
        self._bodies.pop()

    def put(self, number: int, body: str) -> None:
        """The object's text."""
        if number < self._first:
            self._filled[number] = body
        else:
            self._bodies[number - self._first] = body

    def new(self, body: str) -> int:
        """Reserve and put."""
        self._bodies.append(body)
        return self._first + len(self._bodies) - 1

    def written(self) -> bytes:
        """The file with all new objects."""
        content = self._content
        objects = [*sorted(self._filled.items()), *enumerate(self._bodies, self._first)]
        number = self._first + len(self._bodies)
        entries: dict[int, bytes] = {}
        parts, position = [content], len(content)
        for start in range(0, len(objects), _TOGETHER):
            group = objects[start : start + _TOGETHER]
            for index, (each, _) in enumerate(group):
                entries[each] = _entry(2, number, index)
            part = _object_stream(number, group)
            entries[number] = _entry(1, position, 0)
            parts.append(part)
            position += len(part)
            number += 1
        previous = int(content[content.rindex(b"startxref") + 9 :].split()[0])
        digest = hashlib.md5(b"".join(parts), usedforsecurity=False).hexdigest()
        while True:
            entries[number] = _entry(1, position, 0)
            table = zlib.compress(b"".join(entries[key] for key in sorted(entries)), 9)
            if not table.endswith(_CR):
                break
            parts.append(b"\n")  # an empty line moves the table, and its own entry with it
            position += 1
        head = (
            f"/Type/XRef/W[1 4 2]/Size {number + 1}/Root {self._root} 0 R/Info {self._info} 0 R/Prev {previous}"
            f"/Index[{_sections(sorted(entries))}]/ID[<{self._first_id}><{digest}>]"
        )
        parts += [_stream(number, head, table), f"startxref\n{position}\n%%EOF\n".encode()]
        return b"".join(parts)


def _entry(kind: int, field: int, index: int) -> bytes:
    return kind.to_bytes(1, "big") + field.to_bytes(4, "big") + index.to_bytes(2, "big")


def _sections(numbers: list[int]) -> str:
    """Runs of numbers as "first count"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == sum(found[-1]):
            found[-1][1] += 1
        else:
            found.append([number, 1])
    return " ".join(f"{first} {count}" for first, count in found)


def _object_stream(number: int, group: list[tuple[int, str]]) -> bytes:
    places, bodies, position = [], [], 0
    for each, body in group:
        places.append(f"{each} {position}")
        bodies.append(body)
        position += len(body) + 1
    index = " ".join(places) + "\n"
    data = (index + "\n".join(bodies)).encode("latin-1")
    packed = zlib.compress(data, 9)
    while packed.endswith(_CR):
        data += b"\n"
        packed = zlib.compress(data, 9)
    return _stream(number, f"/Type/ObjStm/N {len(group)}/First {len(index)}", packed)


def _stream(number: int, head: str, packed: bytes) -> bytes:
    start = f"{number} 0 obj\n<<{head}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode()
    return start + packed + b"\nendstream\nendobj\n"


def text_string(text: str) -> str:
    """A text string as it stands in a file."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def numbers(values: tuple[float, ...]) -> str:
    """Numbers of an array."""
    return " ".join(f"{value:.2f}".rstrip("0").rstrip(".") for value in values)
