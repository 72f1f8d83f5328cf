"""How restrained Markdown looks while it is written: bold, italic and lists shown, marks faint or drawn in."""

import re
from itertools import product
from typing import Any

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QPixmap,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from smartaachen_desktop.gui.shared.text_units import LONGEST, units
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.markdown import LIST, level, pieces

BULLETS = "•–"
_SIGNS = re.compile(r"[*\\]|^[ \t]*(?:[-•]|\d{1,3}[.)])")


class Highlighter(QSyntaxHighlighter):
    """The marks are faint where the caret stands and drawn in elsewhere. A hyphen that makes a list is painted over."""

    def __init__(self, document: QTextDocument, theme: ThemeBox) -> None:
        super().__init__(document)
        self.theme = theme
        self.caret = -1
        self._looks: _Looks | None = None

    def highlightBlock(self, text: str) -> None:
        if len(text) > LONGEST or not _SIGNS.search(text):
            return
        # positions are UTF-16 units in Qt and code points in Python: they differ behind signs beyond the BMP
        at, looks = units(text), self._current_looks()
        here = self.currentBlock().blockNumber() == self.caret
        for piece in pieces(text):
            if not (piece.mark or piece.bold or piece.italic):
                continue
            start, end = at(piece.start), at(piece.end)
            look = (looks.faint if here else looks.hidden) if piece.mark else looks.words[piece.bold, piece.italic]
            self.setFormat(start, end - start, look)
        if item := LIST.match(text):
            look = looks.number if item[2][0].isdigit() else looks.hyphen
            self.setFormat(item.start(2), item.end(2) - item.start(2), look)

    def _current_looks(self) -> "_Looks":
        if self._looks is None or self._looks.theme is not self.theme.current:
            self._looks = _Looks(self.theme.current)
        return self._looks


class _Looks:
    """The formats, made once for each theme: a long paragraph asks for dozens of them with every key."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.hidden = _format(Qt.GlobalColor.transparent)
        self.hidden.setFont(QFont(theme.fonts.base(1)))
        self.faint = _format(theme.colour("ink2"))
        self.number, self.hyphen = _format(theme.colour("petrol")), _format(Qt.GlobalColor.transparent)
        for bullet in (self.number, self.hyphen):
            bullet.setFontWeight(QFont.Weight.Bold)
        self.words: dict[tuple[bool, bool], QTextCharFormat] = {}
        for bold, italic in product((True, False), repeat=2):
            self.words[bold, italic] = words = QTextCharFormat()
            words.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            words.setFontItalic(italic)


def _format(ink: QColor | Qt.GlobalColor) -> QTextCharFormat:
    found = QTextCharFormat()
    found.setForeground(ink)
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
