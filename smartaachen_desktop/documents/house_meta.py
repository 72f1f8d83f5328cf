"""What every document of this program says about itself."""

from dataclasses import dataclass

from smartaachen_desktop import __version__
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta


@dataclass(frozen=True, slots=True)
class HouseMeta(DocumentMeta):
    """Language and words of the page's foot are the usual ones."""

    producer: str = f"SMART.Aachen Desktop {__version__}"
