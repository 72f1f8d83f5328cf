"""New objects behind a finished file, as text: thousands of structure elements cost little that way."""

from io import BytesIO

from pikepdf import Pdf


class Appendix:
    """An incremental section for ReportLab's file; pikepdf merges it when it saves the whole."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        with Pdf.open(BytesIO(raw)) as pdf:
            self.pages = [page.obj.objgen[0] for page in pdf.pages]
            self._root = pdf.Root.objgen[0]
            self._first = int(pdf.trailer.Size)
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
        self._bodies[number - self._first] = body

    def new(self, body: str) -> int:
        """Reserve and put."""
        self._bodies.append(body)
        return self._first + len(self._bodies) - 1

    def written(self) -> bytes:
        """The file with all new objects."""
        raw = self._raw
        previous = int(raw[raw.rindex(b"startxref") + 9 :].split()[0])
        parts, offsets, position = [raw, b"\n"], [], len(raw) + 1
        for number, body in enumerate(self._bodies, self._first):
            part = f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
            parts.append(part)
            offsets.append(f"{position:010d} 00000 n \n")
            position += len(part)
        size = self._first + len(self._bodies)
        parts.append(
            f"xref\n{self._first} {len(offsets)}\n{''.join(offsets)}"
            f"trailer\n<</Size {size}/Root {self._root} 0 R/Prev {previous}>>\nstartxref\n{position}\n%%EOF\n".encode()
        )
        return b"".join(parts)


def text_string(text: str) -> str:
    """A text string as it stands in a file."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def numbers(values: tuple[float, ...]) -> str:
    """Numbers of an array."""
    return " ".join(f"{value:.2f}".rstrip("0").rstrip(".") for value in values)
