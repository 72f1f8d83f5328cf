"""Fonts of every document: Atkinson Hyperlegible, and DejaVu Sans for the signs it lacks; always embedded."""

import functools
import re
import unicodedata
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import fontpkg_atkinson_hyperlegible
from fontTools.ttLib import TTFont as FontFile
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont

STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
_FALLBACK_FILES = dict(
    zip(STYLES, ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique"), strict=True)
)
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
# Hints that show nothing by definition (soft hyphen, zero-width spaces and joiners, variation selectors).
_HINTS = frozenset([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0xFE00, 0xFE10)])
_NO_BREAK = frozenset("\xa0\u202f\u2007")
# Blocks that hold every letter of a script written from right to left.
_MAYBE_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_CONTROLS = frozenset(("Cc", "Cf", "Cs", "Cn", "Co"))
_WORDS, _WORD = 20_000, 40  # so many words are remembered, up to this length

Report = Callable[[str], None]


def face(family: str, *, bold: bool = False, italic: bool = False) -> str:
    """ReportLab's name of a face, ready for use; families are Text, Figures (digits of one width) and Fallback."""
    name = _name(family, bold=bold, italic=italic)
    _register(name)
    return name


def _name(family: str, *, bold: bool = False, italic: bool = False) -> str:
    return f"{family}-{STYLES[int(bold) + 2 * int(italic)]}"


class _Face(TTFont):
    """A face that remembers the widths of words: line breaking asks for the same ones over and over."""

    def __init__(self, name: str, source: str | BytesIO) -> None:
        super().__init__(name, source)
        self._known: dict[str, float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        width = self._known.get(text)
        if width is None:
            width = float(super().stringWidth(text, 1000, encoding))
            if len(self._known) >= _WORDS:
                self._known.clear()
            if len(text) <= _WORD:
                self._known[text] = width
        return 0.001 * size * width


@functools.cache
def register_fonts() -> None:
    """Make the families known to ReportLab, once per process (its registry is global)."""
    ttfonts.makeToUnicodeCMap = _to_unicode_map
    for family in ("Text", "Figures", "Fallback"):
        pdfmetrics.registerFontFamily(family, *(f"{family}-{style}" for style in STYLES))


@functools.cache
def _register(name: str) -> None:
    """Read a face when it is first needed: each takes more than a megabyte."""
    register_fonts()
    family, _, style = name.partition("-")
    source = file_of(f"Text-{style}" if family == "Figures" else name)
    pdfmetrics.registerFont(_Face(name, _tabular(source, style) if family == "Figures" else str(source)))


def file_of(name: str) -> Path:
    """The file of a face of Text or Fallback."""
    family, _, style = name.partition("-")
    if family == "Fallback":
        return _fallback_dir() / f"{_FALLBACK_FILES[style]}.ttf"
    return Path(fontpkg_atkinson_hyperlegible.__file__).parent / "files" / f"AtkinsonHyperlegible-{style}.ttf"


def _fallback_dir() -> Path:
    # Found without importing matplotlib, which costs half a second.
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise RuntimeError("matplotlib with its DejaVu fonts is not installed")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


def _tabular(source: Path, style: str) -> BytesIO:
    """The face with its digits of one width as the default digits: ReportLab applies no OpenType features."""
    font = FontFile(source, recalcTimestamp=False)
    wide = {ord(str(value)): f"{name}.tf" for value, name in enumerate(_DIGITS)}
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(wide)
    # An own PostScript name: ReportLab keys embedded files by it.
    font["name"].setName(f"AtkinsonHyperlegibleTabular-{style}", 6, 3, 1, 0x409)
    font["name"].setName(f"AtkinsonHyperlegibleTabular-{style}", 6, 1, 0, 0)
    buffer = BytesIO()
    font.save(buffer, reorderTables=False)
    buffer.seek(0)
    return buffer


def _to_unicode_map(font_name: str, subset: list[int]) -> str:
    """ReportLab's maps code 0 to U+0000, writes blocks over 100 and five digits beyond the BMP: all forbidden."""
    pairs = [(code, value) for code, value in enumerate(subset) if value]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(pairs), 100):
        block = pairs[start : start + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:02X}> <{chr(value).encode('utf-16-be').hex().upper()}>" for code, value in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


@functools.cache
def _coverage(name: str) -> frozenset[int]:
    _register(name)
    glyphs: dict[int, int] = pdfmetrics.getFont(name).face.charToGlyph
    return frozenset(code for code, glyph in glyphs.items() if glyph)


@functools.cache
def _plain(name: str) -> frozenset[int]:
    """What the face draws as it is: no marks, no hints, no spaces but the usual one."""
    return frozenset(
        code
        for code in _coverage(name)
        if code == ord(" ")
        or (not chr(code).isspace() and code not in _HINTS and unicodedata.category(chr(code))[0] not in "MC")
    )


def _clusters(text: str) -> Iterator[str]:
    """Base letters with their combining marks, so that one font draws both."""
    cluster = ""
    for char in text:
        if cluster and not unicodedata.category(char).startswith("M"):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster


def _bracketed(char: str) -> str:
    return f"[{unicodedata.name(char, f'U+{ord(char):04X}')}]"


def runs(
    text: str, *, bold: bool = False, italic: bool = False, figures: bool = False, report: Report | None = None
) -> list[tuple[str, str]]:
    """The text as (face, piece) in reading order; a sign no font has becomes its name in brackets and is reported."""
    main = face("Figures" if figures else "Text", bold=bold, italic=italic)
    if text and _plain(main).issuperset(map(ord, text)) and unicodedata.is_normalized("NFC", text):
        return [(main, text)]  # almost every text: no sign needs a second look
    chain = (main, _name("Fallback", bold=bold, italic=italic), _name("Fallback"))
    found: list[tuple[str, str]] = []

    def put(name: str, piece: str) -> None:
        if found and found[-1][0] == name:
            found[-1] = (name, found[-1][1] + piece)
        else:
            found.append((name, piece))

    def put_bracketed(char: str) -> None:
        put(main, _bracketed(char))
        if report:
            report(char)

    for cluster in _clusters(unicodedata.normalize("NFC", text)):
        if cluster.isspace():
            # Every kind of space is one the font has; those that forbid a line end keep that.
            put(found[-1][0] if found else main, "\xa0" if cluster in _NO_BREAK else " ")
            continue
        if found and found[-1][0] != main and is_rtl(found[-1][1]) and _is_neutral(cluster, found[-1][0]):
            put(found[-1][0], cluster)  # brackets and digits inside right-to-left text stay in its run
            continue
        for part in _drawable(cluster, chain):
            covered = next((name for name in chain if all(ord(char) in _coverage(name) for char in part)), None)
            if covered and not any(unicodedata.category(char) in _CONTROLS for char in part):
                put(covered, part)
                continue
            for char in part:
                if ord(char) not in _HINTS:
                    put_bracketed(char)
    return found


def is_rtl(text: str) -> bool:
    """Whether the text has letters of a script written from right to left."""
    if text.isascii() or _MAYBE_RTL.search(text) is None:
        return False  # almost every text
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def visual(text: str) -> str:
    """Right-to-left stretches in the order of drawing: ReportLab knows only one direction."""
    if not is_rtl(text):
        return text
    clusters = list(_clusters(text))
    marks = [index for index, cluster in enumerate(clusters) if is_rtl(cluster)]
    if not marks:
        return text
    start, end = marks[0], marks[-1] + 1
    inside = clusters[start:end]
    for opening, closing in ("()", "[]", "{}"):  # the closing bracket of a pair opened inside belongs to it
        if inside.count(opening) > inside.count(closing) and clusters[end : end + 1] == [closing]:
            end += 1
    turned: list[str] = []
    ltr: list[str] = []
    for cluster in reversed(clusters[start:end]):
        if unicodedata.bidirectional(cluster[0]) in ("L", "EN", "AN"):
            ltr.insert(0, cluster)  # numbers keep their own direction
            continue
        turned += ltr
        ltr = []
        turned.append(_MIRRORED.get(cluster, cluster))
    return "".join([*clusters[:start], *turned, *ltr, *clusters[end:]])


def _is_neutral(cluster: str, name: str) -> bool:
    weak = unicodedata.bidirectional(cluster[0]) not in ("L", "R", "AL")
    return weak and all(ord(char) in _coverage(name) for char in cluster)


def _drawable(cluster: str, chain: tuple[str, ...]) -> list[str]:
    """The cluster whole if one font has it all, else its characters one by one; hints fall out first."""
    shown = "".join(char for char in cluster if ord(char) not in _HINTS)
    if not shown or any(all(ord(char) in _coverage(name) for char in shown) for name in chain):
        return [shown] if shown else []
    return list(shown)


def printable(text: str, report: Report | None = None) -> str:
    """What the paper shows for this text."""
    return "".join(piece for _, piece in runs(text, report=report))


def sign_name(char: str) -> str:
    """What stands in brackets for a sign that no font has."""
    return _bracketed(char)[1:-1]
