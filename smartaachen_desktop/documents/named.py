"""A built PDF as it leaves the program: with its name, and with what has to be told about it."""

from typing import TYPE_CHECKING

from smartaachen_desktop.services.exports import Made, unshown

if TYPE_CHECKING:  # the command line and the window read the libraries for PDF only when one is made
    from smartaachen_desktop.documents.pdf.build import BuiltDocument


def named(built: "BuiltDocument", name: str) -> Made:
    return Made(name, built.content, unshown(built.warnings))
