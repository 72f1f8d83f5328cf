"""Words with their places become lines, and lines become paragraphs; what repeats on every page goes."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from smartaachen_desktop.formats import MONTHS
from smartaachen_desktop.model.paper_draft import Passage, Place

SAME_LINE = 0.5
"""Share of the smaller height by which two words on one line overlap."""
CELL_GAP = 0.9
"""Room between two cells of a row, in heights of the line; words stand closer, even when justified."""
MARGIN = 0.12
"""Share of the page at its head and foot in which a line may be repeated on every page."""
_PAGE_NUMBER = re.compile(r"(?:.* )?Seite:? ?\d+(?: ?(?:/|von) ?\d+)?(?: .*)?", re.IGNORECASE)
_NUMBER = re.compile(r"\b[A-Z]{1,4} ?\d{0,3}/\d{2,5}/WP ?\d+")
_BULLET = re.compile(r"[•▪●◦‣■\-–*] *")
_ENDED = (".", ":", "!", "?", ";", "“", '"', "…")
_ENUMERATED = re.compile(rf"(?:\d{{1,2}}[.)]|[a-z]\)) +(?!{'|'.join(MONTHS)})[A-ZÄÖÜ]")
"""A numbered clause stands for itself; a date at the begin of a line is none."""
LABELLED = re.compile(
    r"(Wer|Wann|Ergebnis(?:se)?|Zeitraum|Termin|Beteiligte|Verantwortlich|Zuständig|Ziel): ?", re.IGNORECASE
)
"""Begins of lines that stand for themselves in the description of a step."""


@dataclass(frozen=True, slots=True)
class Word:
    """`column` and `width` tell where it stands across the line: points on paper, tab stops or signs in a text."""

    text: str
    place: Place
    column: float
    width: float
    bold: bool = False

    @property
    def centre(self) -> float:
        return self.column + self.width / 2


@dataclass(frozen=True, slots=True)
class Cell:
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def column(self) -> float:
        return self.words[0].column


@dataclass(frozen=True, slots=True)
class Line:
    """`gap`: more room above than between the lines of a paragraph."""

    cells: tuple[Cell, ...]
    gap: bool = False
    heading: bool = False
    bullet: bool = False

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for cell in self.cells for word in cell.words)

    @property
    def text(self) -> str:
        return " ".join(cell.text for cell in self.cells)

    @property
    def place(self) -> Place:
        return around(word.place for word in self.words)


@dataclass(frozen=True, slots=True)
class PageWords:
    """A page as it was read; `words` in any order."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    places: tuple[Place, ...]
    heading: bool = False
    bullet: bool = False

    @property
    def source(self) -> Passage:
        return Passage(self.text, self.places)


def around(places: Iterable[Place]) -> Place:
    """The smallest box around places of one page."""
    found = tuple(places)
    return Place(
        found[0].page, min(each.left for each in found), min(each.top for each in found),
        max(each.right for each in found), max(each.bottom for each in found),
    )  # fmt: skip


def passage(lines: Iterable[Line]) -> Passage:
    """Lines as a passage, one box each."""
    found = tuple(lines)
    return Passage("\n".join(line.text for line in found), tuple(line.place for line in found))


_SYMBOLS = str.maketrans(
    {
        "\uf0fe": "☒", "\uf0fd": "☒", "\uf078": "☒", "\uf0fc": "☑", "\uf052": "☑", "\uf054": "☒",
        "\uf0a8": "☐", "\uf06f": "☐", "\uf071": "☐", "\uf0a3": "☐", "\uf0b7": "•", "\uf0a7": "▪",
    }
)  # fmt: skip
"""Boxes and bullets of the symbol typefaces that office programs put into PDFs."""


def clean(text: str) -> str:
    """Composed signs, no soft hyphens, no control signs."""
    kept = "".join(
        " " if sign.isspace() else sign
        for sign in unicodedata.normalize("NFC", text.translate(_SYMBOLS))
        if sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    return kept.strip()


def page_lines(pages: Sequence[PageWords]) -> tuple[Line, ...]:
    """All lines in reading order, without page numbers and running heads."""
    rows = {page.number: list(_rows(page.words)) for page in pages}
    repeated = _repeated(pages, rows)
    found: list[Line] = []
    for page in pages:
        before: Line | None = None
        for row in rows[page.number]:
            line = replace(_line(row), gap=True)  # a paragraph that goes on over the turn is told by its text
            if _at_edge(line, page) and _is_furniture(line.text, page.number, repeated):
                continue
            if before is not None:
                here, above = line.place, before.place
                height = min(here.bottom - here.top, above.bottom - above.top)
                # a change of type is a new paragraph as well
                gap = here.top - above.bottom > 0.45 * height or line.heading != before.heading or line.bullet
                line = replace(line, gap=gap)
            found.append(line)
            before = line
    return tuple(found)


def _rows(words: Sequence[Word]) -> Iterator[list[Word]]:
    row: list[Word] = []
    top = bottom = 0.0
    for word in sorted(words, key=lambda each: ((each.place.top + each.place.bottom) / 2, each.place.left)):
        here = word.place
        shared = min(bottom, here.bottom) - max(top, here.top)
        if row and shared < SAME_LINE * min(bottom - top, here.bottom - here.top):
            yield sorted(row, key=lambda each: each.place.left)
            row = []
        if not row:
            top, bottom = here.top, here.bottom
        row.append(word)
    if row:
        yield sorted(row, key=lambda each: each.place.left)


def _line(row: Sequence[Word]) -> Line:
    cells: list[list[Word]] = []
    for word in row:
        if cells:
            last = cells[-1][-1].place
            height = max(word.place.bottom - word.place.top, last.bottom - last.top)
            if word.place.left - last.right <= CELL_GAP * height:
                cells[-1].append(word)
                continue
        cells.append([word])
    bullet = bool(_BULLET.fullmatch(row[0].text)) and len(row) > 1
    if bullet:
        cells = [[word for cell in cells for word in cell][1:]]
    heading = all(word.bold for word in row) and any(sign.isalpha() for word in row for sign in word.text)
    return Line(tuple(Cell(tuple(cell)) for cell in cells), heading=heading, bullet=bullet)


def _is_furniture(text: str, page: int, repeated: set[str]) -> bool:
    """Page numbers, what stands on every page, and the paper's number over the second one."""
    return bool(_PAGE_NUMBER.fullmatch(text) or (page > 1 and _NUMBER.search(text))) or _folded(text) in repeated


def _at_edge(line: Line, page: PageWords) -> bool:
    place = line.place
    return place.bottom < MARGIN * page.height or place.top > (1 - MARGIN) * page.height


def _repeated(pages: Sequence[PageWords], rows: dict[int, list[list[Word]]]) -> set[str]:
    if len(pages) < 2:
        return set()
    counts: dict[str, int] = {}
    for page in pages:
        lines = (_line(row) for row in rows[page.number])
        for words in {_folded(line.text) for line in lines if _at_edge(line, page)}:
            counts[words] = counts.get(words, 0) + 1
    return {words for words, count in counts.items() if count > 1 and count >= len(pages) - 1}


def _folded(text: str) -> str:
    return re.sub(r"\d+", "0", text).casefold()


def paragraphs(lines: Iterable[Line]) -> list[Paragraph]:
    """Lines flow together; hyphens at their ends go, and a sentence goes on over the turn of a page."""
    found: list[Paragraph] = []
    before: Line | None = None
    for line in lines:
        text = line.text.strip()
        if not text:
            continue
        place = line.place
        last = found[-1] if found else None
        flows = (
            last is not None
            and before is not None
            and last.heading == line.heading
            and not line.bullet
            and not LABELLED.match(text)
            and not _ENUMERATED.match(text)
            and (not line.gap or _goes_on(last, place))
        )
        if flows and last is not None:
            found[-1] = Paragraph(joined(last.text, text), (*last.places, place), last.heading, last.bullet)
        else:
            found.append(Paragraph(text, (place,), line.heading, line.bullet))
        before = line
    return found


def _goes_on(last: Paragraph, place: Place) -> bool:
    """Whether a sentence was left open, as where a page ends."""
    turned = last.places[-1].page != place.page
    if last.heading or (not turned and (last.bullet or len(last.text) < 80)):
        return False
    return not last.text.endswith(_ENDED) and not LABELLED.match(last.text)


def joined(text: str, more: str) -> str:
    """Two lines of one paragraph."""
    if re.search(r"[^\W\d_]-$", text) and more[:1].islower() and not re.match(r"(und|oder|bzw\.?|sowie)\b", more):
        return text[:-1] + more
    if re.search(r"\w[-/]$", text) and more[:1].isalnum() and not re.match(r"(und|oder|bzw\.?|sowie)\b", more):
        return text + more
    return f"{text} {more}"
