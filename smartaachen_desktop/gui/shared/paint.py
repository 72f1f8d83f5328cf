"""Painting that widgets, delegates and charts of the window share."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.theme import Theme, ThemeBox

SINGLE_LINE = int(Qt.TextFlag.TextSingleLine)


class Painted(QWidget):
    """A widget that paints itself in the colours of the current theme."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()

    def begin(self) -> QPainter:
        """A painter for this widget, antialiased."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: QColor | QBrush | None,
    edge: QColor | None = None,
    radius: float = 4,
    width: float = 1,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A rounded box whose border lies wholly inside `rect`."""
    area = QRectF(rect)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(edge, width, style))
        area.adjust(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(area, radius, radius)


def hatch(line: QColor, ground: QColor | None = None, gap: int = 6, width: float = 1.4) -> QBrush:
    """Diagonal lines rising to the right, as a brush. The tile repeats without a seam."""
    return pattern("D", line, ground, gap, width)


def pattern(letter: str, line: QColor, ground: QColor | None, gap: int = 6, width: float = 1.4) -> QBrush:
    """The pattern of a field of action: D diagonal lines, K dots, W upright lines, anything else plain ground."""
    scale = 2
    tile = QPixmap(QSize(gap * scale, gap * scale))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent if ground is None else ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, width))
    if letter == "D":
        for shift in (-gap, 0, gap):
            painter.drawLine(QLineF(shift - 1, gap + 1, shift + gap + 1, -1))
    elif letter == "K":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        radius = max(width * 0.65, 0.8)
        for point in (QPointF(gap * 0.25, gap * 0.25), QPointF(gap * 0.75, gap * 0.75)):
            painter.drawEllipse(point, radius, radius)
    elif letter == "W":
        painter.drawLine(QLineF(gap / 2, -1, gap / 2, gap + 1))
    painter.end()
    return QBrush(tile)


def focus_inside(painter: QPainter, rect: QRect | QRectF, theme: Theme | ThemeBox, radius: float = 0) -> None:
    """The focus ring of rows and cells."""
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)


def text(
    painter: QPainter,
    rect: QRect | QRectF,
    words: str,
    font: QFont,
    colour: QColor,
    align: Any = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    *,
    elide: bool = True,
) -> None:
    """One line of plain text, elided at the end when it does not fit."""
    if not words:
        return
    area = rect if isinstance(rect, QRectF) else QRectF(rect)
    painter.setFont(font)
    painter.setPen(colour)
    if elide:
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
    painter.drawText(area, int(align) | SINGLE_LINE, words)


def broken(words: str, font: QFont, width: float, most: int = 2) -> list[str]:
    """At most so many lines; what is left is elided on the last one."""
    metrics, rest = QFontMetrics(font), words.split(" ")
    found: list[str] = []
    while rest and len(found) < most - 1:
        count = len(rest)
        while count > 1 and metrics.horizontalAdvance(" ".join(rest[:count])) > width:
            count -= 1
        found.append(" ".join(rest[:count]))
        rest = rest[count:]
    return [*found, " ".join(rest)] if rest else found


def lines(painter: QPainter, rect: QRectF, words: str, font: QFont, colour: QColor, step: float, most: int = 2) -> None:
    """Words on as many lines as they need, in the middle of the area; none is cut without need."""
    found = broken(words, font, rect.width(), most)
    top = rect.center().y() - len(found) * step / 2
    for number, line in enumerate(found):
        text(painter, QRectF(rect.left(), top + number * step, rect.width(), step), line, font, colour)


def marked_text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    marks: Iterable[tuple[int, int]],
    theme: ThemeBox,
    size: str,
) -> None:
    """One line of secondary text in which some words are bold and dark; elided at the end."""
    plain, bold = theme.fonts.base(size), theme.fonts.base(size, bold=True)
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in marks:
        pieces += [(words[done:start], False), (words[start:end], True)]
        done = end
    pieces.append((words[done:], False))
    left = rect.left()
    for piece, marked in pieces:
        font = bold if marked else plain
        room = QRectF(left, rect.top(), rect.right() - left, rect.height())
        if room.width() <= 0:
            return
        text(painter, room, piece, font, theme.colour("ink" if marked else "ink2"))
        left += QFontMetricsF(font).horizontalAdvance(piece)


def width_of(words: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(words)


def leaf_path(rect: QRectF) -> QPainterPath:
    """The leaf of field K: two round corners, two nearly sharp ones."""
    large, small = rect.height() * 0.55, 2.0
    path = QPainterPath()
    path.moveTo(rect.left() + large, rect.top())
    path.lineTo(rect.right() - small, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + small))
    path.lineTo(rect.right(), rect.bottom() - large)
    path.quadTo(rect.bottomRight(), QPointF(rect.right() - large, rect.bottom()))
    path.lineTo(rect.left() + small, rect.bottom())
    path.quadTo(rect.bottomLeft(), QPointF(rect.left(), rect.bottom() - small))
    path.lineTo(rect.left(), rect.top() + large)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + large, rect.top()))
    path.closeSubpath()
    return path
