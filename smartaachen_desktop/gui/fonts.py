"""The typeface: Atkinson Hyperlegible for text, DejaVu Sans for the signs it lacks, Phosphor for icons.

Font files come out of installed packages without importing them: matplotlib and qtawesome cost too much at start.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Atkinson Hyperlegible"
FALLBACK = "DejaVu Sans"


@dataclass(frozen=True)
class TypeSize:
    """One step of the type scale."""

    px: int
    pt: float
    line: int


@dataclass(frozen=True)
class Fonts:
    """Makes the fonts of a theme. Never set fonts in a style sheet: it would drop the tabular digits."""

    sizes: Mapping[str, TypeSize]

    def base(
        self, size: str | int = "base", *, bold: bool = False, italic: bool = False, tabular: bool = False
    ) -> QFont:
        """Text font; `size` is a name of the scale or a number of pixels."""
        wanted = (size, bold, italic, tabular)
        made = self._made.get(wanted)
        if made is None:
            made = self._made[wanted] = self._make(size, bold=bold, italic=italic, tabular=tabular)
        return QFont(made)  # shares its data until somebody changes it

    @cached_property
    def _made(self) -> dict[tuple[str | int, bool, bool, bool], QFont]:
        """Every row that is painted asks for its fonts."""
        return {}

    def _make(self, size: str | int, *, bold: bool, italic: bool, tabular: bool) -> QFont:
        font = QFont([FAMILY, FALLBACK])
        font.setPixelSize(size if isinstance(size, int) else self.sizes[size].px)
        font.setBold(bold)
        font.setItalic(italic)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def bold(self, size: str | int = "base") -> QFont:
        return self.base(size, bold=True)

    def table(self, *, bold: bool = False) -> QFont:
        return self.base("table", bold=bold, tabular=True)

    def number(self, size: str | int = "number", *, bold: bool = True) -> QFont:
        """Clocks, counts and sums: bold, digits of equal width."""
        return self.base(size, bold=bold, tabular=True)

    def line(self, size: str) -> int:
        return self.sizes[size].line


def package_folder(name: str) -> Path | None:
    """Where an installed package lies, without importing it."""
    spec = find_spec(name)
    return Path(spec.origin).parent if spec is not None and spec.origin else None


def load_fonts() -> list[str]:
    """Register the text fonts with Qt; the names of the families that were found. Calling it again does nothing new."""
    known = set(QFontDatabase.families())
    found = [family for family in (FAMILY, FALLBACK) if family in known]
    sources = {
        FAMILY: ("fontpkg_atkinson_hyperlegible", "files", "AtkinsonHyperlegible-*.ttf"),
        FALLBACK: ("matplotlib", "mpl-data/fonts/ttf", "DejaVuSans.ttf"),
    }
    for family, (package, folder, pattern) in sources.items():
        root = package_folder(package)
        if family in known or root is None:
            continue
        files = sorted((root / folder).glob(pattern))
        if any(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files[:1]):
            found.append(family)
        for file in files[1:]:
            QFontDatabase.addApplicationFont(str(file))
    return found
