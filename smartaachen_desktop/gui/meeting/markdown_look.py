"""How restrained Markdown looks while it is written: bold, italic and lists shown, marks faint or drawn in."""

import re
from enum import Enum, auto
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QPixmap,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)

from smartaachen_desktop.gui.shared.text_units import LONGEST, units
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.markdown import LIST, level, pieces

BULLETS = "•–"
_SIGNS = re.compile(r"[*\\]|^[ \t]*(?:[-•]|\d{1,3}[.)])")


class Look(Enum):
    """How a part of a line looks: its words, the mark of a list entry, or marks where the caret is and elsewhere."""

    BOLD = auto()
    ITALIC = auto()
    BOLD_ITALIC = auto()
    NUMBER = auto()
    HYPHEN = auto()
    SHOWN = auto()
    HIDDEN = auto()


class Span(NamedTuple):
    """Part of a line, in Qt's positions."""

    start: int
    end: int
    look: Look


_WORDS = {(True, False): Look.BOLD, (False, True): Look.ITALIC, (True, True): Look.BOLD_ITALIC}


class Looks:
    """The formats, made once for each theme, and where they go.

    Marks are faint where the caret stands and drawn in elsewhere. A hyphen that makes a list is painted over.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.formats = {look: QTextCharFormat() for look in Look}
        for look in (Look.HIDDEN, Look.HYPHEN):
            self.formats[look].setForeground(Qt.GlobalColor.transparent)
        self.formats[Look.HIDDEN].setFont(QFont(theme.fonts.base(1)))
        self.formats[Look.SHOWN].setForeground(theme.colour("ink2"))
        self.formats[Look.NUMBER].setForeground(theme.colour("petrol"))
        for look in (Look.NUMBER, Look.HYPHEN, Look.BOLD, Look.BOLD_ITALIC):
            self.formats[look].setFontWeight(QFont.Weight.Bold)
        for look in (Look.ITALIC, Look.BOLD_ITALIC):
            self.formats[look].setFontItalic(True)

    def spans(self, text: str, here: bool) -> list[Span]:
        """What of a line looks other than plain; `here` says that the caret stands in it."""
        if len(text) > LONGEST or not _SIGNS.search(text):
            return []
        # positions are UTF-16 units in Qt and code points in Python: they differ behind signs beyond the BMP
        at = units(text)
        found: list[Span] = []
        if item := LIST.match(text):
            found.append(Span(item.start(2), item.end(2), Look.NUMBER if item[2][0].isdigit() else Look.HYPHEN))
        mark = Look.SHOWN if here else Look.HIDDEN
        for start, end, bold, italic, is_mark in pieces(text):
            if is_mark or bold or italic:
                found.append(Span(at(start), at(end), mark if is_mark else _WORDS[bold, italic]))
        return found


def paint_bullet(painter: QPainter, block: QTextBlock, corner: QPointF, theme: ThemeBox) -> None:
    """The bullet of a list entry, in the place of its hyphen; `corner` is the block's, in the viewport."""
    text = block.text()
    item = LIST.match(text[:40])
    if item is None or item[2][0].isdigit() or len(text) > LONGEST:
        return
    line = block.layout().lineAt(0)
    if not line.isValid():
        return
    place: Any = line.cursorToX(item.start(2))  # a pair, which Qt's stub does not know
    painter.setPen(theme.colour("petrol"))
    painter.drawText(corner + QPointF(place[0], line.y() + line.ascent()), BULLETS[level(text[:40]) or 0])


def wave_tile(colour: QColor, scale: float) -> QPixmap:
    """One wave of 4 by 4 pixels, to be laid side by side."""
    tile = QPixmap(round(4 * scale), round(4 * scale))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.drawPolyline([QPointF(-2, 3), QPointF(0, 1), QPointF(2, 3), QPointF(4, 1), QPointF(6, 3)])
    painter.end()
    return tile


def paint_waves(painter: QPainter, words: list[QTextCursor], corner: QPointF, area: QRect, wave: QPixmap) -> None:
    """A wavy line below each chosen word of one block.

    Painted here: for each of Qt's own extra selections its whole line is drawn once more, which with forty misspelt
    words in long paragraphs is too slow for typing.
    """
    block = words[0].block()
    layout, place = block.layout(), block.position()
    for word in words:
        start, end = word.selectionStart() - place, word.selectionEnd() - place
        line = layout.lineForTextPosition(start)
        if start >= end or not line.isValid():
            continue
        y = corner.y() + line.y() + line.ascent() + 2.5
        if not area.top() - 4 <= y <= area.bottom() + 4:
            continue
        left: Any = line.cursorToX(start)
        right: Any = line.cursorToX(min(end, line.textStart() + line.textLength()))
        width = max(4, round(right[0] - left[0]))
        painter.drawTiledPixmap(round(corner.x() + left[0]), round(y), width, 4, wave)
