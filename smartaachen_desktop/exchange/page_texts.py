"""The bare text of a file, page by page, for the search. What is locked, broken or no text gives none."""

import re
import unicodedata
from collections.abc import Callable

import pypdfium2

from smartaachen_desktop.exchange.council_paper_pdf import LARGEST_PAGE, MOST_SIGNS
from smartaachen_desktop.exchange.council_paper_text import read_text
from smartaachen_desktop.exchange.pdfium_lock import PDFIUM
from smartaachen_desktop.model.errors import InvalidInput

MOST_PAGES = 500
_LINE_HYPHEN = re.compile("[\x02\ufffe\u00ad]\\s*")
"""PDFium's signs for a hyphen that only parts a word at the end of a line."""


def page_texts(content: bytes, media_type: str, go_on: Callable[[], bool] = lambda: True) -> tuple[str, ...]:
    """The first pages up to the limits; a text file is one page. Empty as soon as `go_on` says no."""
    if media_type != "application/pdf":
        try:
            return (_clean(read_text(content, "")),)
        except InvalidInput:
            return ()
    pages: list[str] = []
    left = MOST_SIGNS
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            return ()
        count = min(len(document), MOST_PAGES)
    try:
        for number in range(count):
            if not go_on():
                return ()
            # page by page, so that whoever reads a paper waits for one page at most
            with PDFIUM:
                pages.append(_page(document, number, left))
            left -= len(pages[-1])
            if left <= 0:
                break
    finally:
        with PDFIUM:
            document.close()
    return tuple(_clean(page) for page in pages)


def _page(document: pypdfium2.PdfDocument, number: int, most: int) -> str:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return ""
    try:
        if not 0 < max(page.get_size()) <= LARGEST_PAGE:
            return ""
        text = page.get_textpage()
        try:
            return str(text.get_text_range(0, min(text.count_chars(), most)))[:most]
        finally:
            text.close()
    except pypdfium2.PdfiumError:
        return ""
    finally:
        page.close()


def _clean(text: str) -> str:
    """Words parted at the end of a line in one, ligatures as letters, no control signs."""
    return unicodedata.normalize("NFKC", _LINE_HYPHEN.sub("", text).replace("\0", " "))
