"""Writing a document where the call says, and telling what it cannot show as it was typed."""

import sys
from collections.abc import Sequence
from pathlib import Path

from smartaachen_desktop.services.exports import Made


def write_made(path: Path, made: Made, what: str) -> None:
    """`what` names the document in the line that says where it lies."""
    from smartaachen_desktop.documents.pdf.files import write_file

    write_file(path, made[1])
    print(f"{what}: {path}")
    tell(made.warnings)


def tell(warnings: Sequence[str]) -> None:
    """Beside the output, one line each; the document is good nevertheless."""
    for line in warnings:
        print(line, file=sys.stderr)
