"""Icons: glyphs of the Phosphor font inside qtawesome, by their `ph.` names.

The font file is read directly: `import qtawesome` and its first icon cost more than the whole rest of the theme.
"""

import logging
import re
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

from smartaachen_desktop.gui.fonts import package_folder

SCALES = (1.0, 2.0)
WHOLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
PLACEHOLDER = "question"
logger = logging.getLogger(__name__)


class Icons:
    """Draws icons and keeps the drawn ones; colour is part of the key, so a theme change needs no clearing."""

    def __init__(self) -> None:
        self._family = self._names = ""
        """`_names` is the font's table of names as it is written: as a dictionary it would take four times the room."""
        self._glyphs: dict[str, str] = {}
        self._fonts: dict[int, QFont] = {}
        self._kept: dict[tuple[str, str, str, int], QIcon] = {}

    def _load(self) -> None:
        root = package_folder("qtawesome")
        if root is None:
            raise FileNotFoundError("qtawesome")
        font = next(iter(sorted((root / "fonts").glob("phosphor-[0-9]*.ttf"))))
        charmap: Path = next(iter(sorted((root / "fonts").glob("phosphor-charmap-*.json"))))
        number = QFontDatabase.addApplicationFont(str(font))
        self._family = QFontDatabase.applicationFontFamilies(number)[0]
        self._names = charmap.read_text(encoding="utf-8")

    def glyph(self, name: str) -> str:
        """The character of an icon; `ph.leaf` and `leaf` are the same.

        An unknown name gives a question mark and a line in the log: an error inside a paintEvent ends the process.
        """
        short = name.removeprefix("ph.")
        glyph = self._glyphs.get(short)
        if glyph is None:
            glyph = self._glyphs[short] = self._look_up(short)
        return glyph

    def _look_up(self, name: str) -> str:
        if not self._names:
            self._load()
        found = re.search(rf'"{re.escape(name)}"\s*:\s*"0x([0-9a-fA-F]+)"', self._names)
        if found is not None:
            return chr(int(found[1], 16))
        logger.warning("unknown icon %s", name)
        return self.glyph(PLACEHOLDER)

    def paint(self, painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor) -> None:
        """Draw the icon centred in `rect`, as large as its shorter side."""
        glyph = self.glyph(name)
        size = max(int(min(rect.width(), rect.height())), 1)
        font = self._fonts.get(size)
        if font is None:
            font = self._fonts[size] = QFont(self._family)
            font.setPixelSize(size)
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(rect), WHOLE, glyph)
        painter.restore()

    def pixmap(self, name: str, colour: QColor, size: int, scale: float = 1.0) -> QPixmap:
        pixmap = QPixmap(QSize(round(size * scale), round(size * scale)))
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.paint(painter, QRectF(0, 0, size, size), name, colour)
        painter.end()
        return pixmap

    def icon(self, name: str, colour: QColor, disabled: QColor, size: int = 16) -> QIcon:
        key = (name, colour.name(QColor.NameFormat.HexArgb), disabled.name(), size)
        if key not in self._kept:
            icon = QIcon()
            for scale in SCALES:
                icon.addPixmap(self.pixmap(name, colour, size, scale))
                icon.addPixmap(self.pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
            self._kept[key] = icon
        return self._kept[key]
