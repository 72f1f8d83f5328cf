"""The words of a PDF with their places, read by PDFium; what is locked, broken or a mere picture is refused."""

import ctypes
from collections.abc import Callable, Iterator

import pypdfium2
from pypdfium2 import raw

from smartaachen_desktop.exchange.council_paper_lines import PageWords, Word, clean
from smartaachen_desktop.exchange.pdfium_lock import PDFIUM
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.paper_draft import Place

MOST_PAGES = 300
MOST_SIGNS = 1_000_000
LARGEST_PAGE = 14_400.0
"""Points: 200 inches, the limit of the format itself."""
_BOLD = 600
_LINE_HYPHEN = "\x02"
"""PDFium's sign for a hyphen at the end of a line."""


def pdf_words(content: bytes, name: str, tell: Callable[[float], None]) -> tuple[PageWords, ...]:
    """Page by page; `tell` gets the share done and may raise to stop. Refuses with InvalidInput."""
    with PDFIUM:
        return _pdf_words(content, name, tell)


def _pdf_words(content: bytes, name: str, tell: Callable[[float], None]) -> tuple[PageWords, ...]:
    document = _open(content, name)
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise InvalidInput(
                "too_many_pages", f"{name}: Die Datei hat {count} Seiten; gelesen werden höchstens {MOST_PAGES}.",
                field="file", remedy="Speichern Sie die Vorlage ohne ihre Anlagen als eigene Datei.",
            )  # fmt: skip
        pages = []
        left = MOST_SIGNS
        for number in range(count):
            tell(number / count)
            page, signs = _page(document, number, name, left)
            left -= signs
            pages.append(page)
    finally:
        document.close()
    if not any(page.words for page in pages):
        raise InvalidInput(
            "no_text", f"{name}: Auf den {len(pages)} Seiten steht kein Text, nur Bilder (ein Scan?).", field="file",
            remedy="Nehmen Sie die Datei aus dem Ratsinformationssystem, oder lassen Sie erst den Text erkennen.",
        )  # fmt: skip
    return tuple(pages)


def _open(content: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(content)
        if len(document) == 0:
            raise pypdfium2.PdfiumError("no pages")
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise InvalidInput(
                "locked_file", f"{name}: Die Datei ist mit einem Kennwort geschützt.", field="file",
                remedy="Öffnen Sie sie mit dem Kennwort und speichern Sie eine Kopie ohne Schutz.",
            ) from None  # fmt: skip
        raise broken(name) from None
    return document


def broken(name: str, page: int = 0) -> InvalidInput:
    where = f"{name}, Seite {page}" if page else name
    return InvalidInput(
        "broken_file", f"{where}: Die Datei ist beschädigt oder keine PDF-Datei.", field="file",
        remedy="Laden Sie sie noch einmal herunter.",
    )  # fmt: skip


def _page(document: pypdfium2.PdfDocument, number: int, name: str, left: int) -> tuple[PageWords, int]:
    try:
        page = document[number]
        width, height = page.get_size()
        turn = page.get_rotation()
        box = page.get_bbox()
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        raise broken(name, number + 1) from None
    try:
        if not (
            0 < width <= LARGEST_PAGE and 0 < height <= LARGEST_PAGE and max(width, height) < 50 * min(width, height)
        ):
            raise broken(name, number + 1)
        signs = text.count_chars()
        if signs > left:
            raise InvalidInput(
                "too_much_text", f"{name}, Seite {number + 1}: Die Datei hat mehr als 1.000.000 Zeichen.", field="file",
                remedy="Speichern Sie die Vorlage ohne ihre Anlagen als eigene Datei.",
            )  # fmt: skip
        words = tuple(_words(text.raw, signs, _Sheet(number + 1, box, turn)))
    finally:
        text.close()
        page.close()
    return PageWords(number + 1, width, height, words), signs


class _Sheet:
    """Turns PDFium's coordinates (from the bottom left, unrotated) into places from the top left, as seen."""

    def __init__(self, page: int, box: tuple[float, float, float, float], turn: int) -> None:
        self._page, self._box, self._turn = page, box, turn % 360

    def place(self, left: float, bottom: float, right: float, top: float) -> Place:
        x0, y0, x1, y1 = self._box
        match self._turn:
            case 90:
                found = (bottom - y0, left - x0, top - y0, right - x0)
            case 180:
                found = (x1 - right, bottom - y0, x1 - left, top - y0)
            case 270:
                found = (y1 - top, x1 - right, y1 - bottom, x1 - left)
            case _:
                found = (left - x0, y1 - top, right - x0, y1 - bottom)
        return Place(self._page, *found)


def _words(page: raw.FPDF_TEXTPAGE, signs: int, sheet: _Sheet) -> Iterator[Word]:
    box = raw.FS_RECTF()
    text, bold = "", False
    places: list[Place] = []
    for at in range(signs):
        sign = chr(raw.FPDFText_GetUnicode(page, at) or 0x20)
        if sign == _LINE_HYPHEN:
            sign = "-"
        if sign.isspace() or not raw.FPDFText_GetLooseCharBox(page, at, box):
            if text:
                yield from _word(text, places, bold)
            text, places = "", []
            continue
        place = sheet.place(box.left, box.bottom, box.right, box.top)
        if places and _apart(places[-1], place):
            yield from _word(text, places, bold)
            text, places = "", []
        if not text:
            bold = _is_bold(page, at)
        text += sign
        places.append(place)
    if text:
        yield from _word(text, places, bold)


def _apart(last: Place, place: Place) -> bool:
    """Whether two signs that follow each other belong to different words: another line, or room between."""
    height = max(place.bottom - place.top, last.bottom - last.top)
    shared = min(place.bottom, last.bottom) - max(place.top, last.top)
    return shared < 0.3 * height or place.left - last.right > 0.6 * height or last.left - place.right > 0


def _word(text: str, places: list[Place], bold: bool) -> Iterator[Word]:
    words = clean(text)
    if words:
        place = Place(
            places[0].page, min(each.left for each in places), min(each.top for each in places),
            max(each.right for each in places), max(each.bottom for each in places),
        )  # fmt: skip
        yield Word(words, place, place.left, place.right - place.left, bold)


def _is_bold(page: raw.FPDF_TEXTPAGE, at: int) -> bool:
    if raw.FPDFText_GetFontWeight(page, at) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(256)
    flags = ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(page, at, name, 256, flags)
    return 0 < length <= 256 and b"bold" in name.value.lower()
