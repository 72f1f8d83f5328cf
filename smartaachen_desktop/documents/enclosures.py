"""Files of papers that travel inside a document."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.services.export_parts import EnclosedFile


def enclosures(files: Sequence[EnclosedFile], taken: Sequence[str] = ()) -> tuple[Attachment, ...]:
    """Under their own names; a second one of the same name gets a number."""
    names = {name.casefold() for name in taken}
    found = []
    for each in files:
        path, name, number = PurePosixPath(each.name), each.name, 2
        while name.casefold() in names:
            name, number = f"{path.stem}-{number}{path.suffix}", number + 1
        names.add(name.casefold())
        words = f"Anlage zur Vorlage {each.paper}"
        found.append(Attachment(name, each.content, each.media_type, words, "Supplement"))
    return tuple(found)
