"""The data that minutes carry along, read back; the file may be anybody's."""

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pikepdf
from pyhanko.pdf_utils.reader import PdfFileReader

NAME = "sitzung.json"
LARGEST = 64 * 1024 * 1024


def read_attached(pdf: bytes) -> Mapping[str, Any] | None:
    """The meeting as data, with edition and journal entry; None where the document carries none that can be read."""
    try:
        with pikepdf.open(BytesIO(pdf)) as file:
            if NAME not in file.attachments:
                return None
            content = file.attachments[NAME].get_file().read_bytes()
        found = json.loads(content) if len(content) <= LARGEST else None
    except Exception:  # damaged, encrypted or made to break readers
        return None
    if not isinstance(found, dict) or not isinstance(found.get("meeting"), dict):
        return None
    return {**found["meeting"], "audience": found.get("audience"), "journal_entry": found.get("journal_entry")}


def is_minutes(reader: PdfFileReader | None) -> bool:
    """Whether the document is ours: it names the data of a meeting among its attached files."""
    if reader is None:
        return False
    try:
        names = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
        return NAME in (str(names[place]) for place in range(0, len(names), 2))
    except Exception:
        return False
