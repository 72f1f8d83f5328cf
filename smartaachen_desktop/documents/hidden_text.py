"""What a PDF says beside its pages: metadata, bookmarks, alternative texts, and the files attached to it."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

DEEPEST = 40


def hidden_texts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and contents: attached files as they are, everything else as text under "text".

    What calls itself a PDF and cannot be read is given as it is.
    """
    try:
        yield from _hidden(content)
    except pikepdf.PdfError:
        yield "text", content


def _hidden(content: bytes) -> Iterator[tuple[str, bytes]]:
    with pikepdf.open(BytesIO(content)) as pdf:
        words: list[str] = []
        for each in pdf.objects:
            if isinstance(each, pikepdf.Stream) and each.get("/Type") == "/Metadata":
                words.append(each.read_bytes().decode("utf-8", "replace"))
            words += _strings(each, 0)
        yield "text", "\n".join(words).encode()
        for name, attached in pdf.attachments.items():
            yield name, attached.get_file().read_bytes()


def _strings(value: Any, depth: int) -> Iterator[str]:
    """Strings of one object; what it only refers to is visited by itself."""
    if depth > DEEPEST:
        return
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Array):
        for each in value:
            if not _elsewhere(each):
                yield from _strings(each, depth + 1)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for _name, each in value.items():
            if not _elsewhere(each):
                yield from _strings(each, depth + 1)


def _elsewhere(value: Any) -> bool:
    return isinstance(value, pikepdf.Object) and value.is_indirect
