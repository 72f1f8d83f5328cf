"""A built PDF as it leaves the program: with its name, and with what has to be told about it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.said import Said, german

if TYPE_CHECKING:  # the command line and the window read the libraries for PDF only when one is made
    from smartaachen_desktop.documents.pdf.build import BuiltDocument


def named(built: "BuiltDocument", name: str) -> Made:
    return Made(name, built.content, unshown(built.warnings))


def unshown(signs: Iterable[str]) -> tuple[Said, ...]:
    """About signs that no font has, by their names."""
    return tuple(
        german("Das Zeichen {name} hat keine Schrift; im Dokument steht sein Name in eckigen Klammern.", name=each)
        for each in signs
    )
