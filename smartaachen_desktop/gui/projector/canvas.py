"""Drawing on a slide: everything is measured at a height of 1080 and scaled as a whole, so proportions never change."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.theme import Theme

HEIGHT = 1080.0
ELLIPSIS = "…"
_SPACES = re.compile(r"[^\S\N{NO-BREAK SPACE}]+")
"""A space that does not break keeps number and word together ("9 nötig")."""
Heard = Callable[[str], None]
LEFT, RIGHT, CENTRE = "left", "right", "centre"


@dataclass(frozen=True)
class Fitted:
    """Text broken into lines at the size that fits."""

    lines: tuple[str, ...]
    px: int
    step: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.step


class Canvas:
    """One slide while it is painted. `heard` is told every text that is drawn, `zoom` enlarges running text, and
    `smallest` is the smallest type used so far, at a height of 1080."""

    def __init__(
        self,
        painter: QPainter,
        rect: QRectF,
        theme: Theme,
        icons: Icons,
        heard: Heard | None = None,
        zoom: int = 100,
    ) -> None:
        self.painter, self.theme, self.icons, self._heard = painter, theme, icons, heard
        self.zoom = zoom
        self.smallest = HEIGHT
        scale = rect.height() / HEIGHT
        self.width = rect.width() / scale
        self.device = rect.size().toSize()
        self.margin = round(min(self.width * 88 / 1920, 88))
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        painter.setClipRect(self.page, Qt.ClipOperation.IntersectClip)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    @property
    def page(self) -> QRectF:
        return QRectF(0, 0, self.width, HEIGHT)

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    def colour(self, role: str | QColor) -> QColor:
        return role if isinstance(role, QColor) else self.theme.colour(role)

    def font(self, px: int, *, bold: bool = False, tabular: bool = False) -> QFont:
        font = self.theme.fonts.base(max(px, self.theme.wall.min), bold=bold, tabular=tabular)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def zoomed(self, sizes: tuple[int, ...]) -> tuple[int, ...]:
        """Type sizes of running text at the zoom the secretary chose."""
        return tuple(px * self.zoom // 100 for px in sizes)

    def advance(self, words: str, px: int, *, bold: bool = False, tabular: bool = False) -> float:
        return QFontMetricsF(self.font(px, bold=bold, tabular=tabular)).horizontalAdvance(words)

    def pen(self, role: str | QColor, width: float, *, round_ends: bool = False) -> QPen:
        cap = Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap
        join = Qt.PenJoinStyle.RoundJoin if round_ends else Qt.PenJoinStyle.MiterJoin
        return QPen(self.colour(role), width, Qt.PenStyle.SolidLine, cap, join)

    def fill(self, rect: QRectF, role: str | QColor) -> None:
        self.painter.fillRect(rect, self.colour(role))

    def rule(self, y: float, role: str = "line", width: float = 4, left: float | None = None) -> None:
        self.fill(QRectF(self.margin if left is None else left, y - width / 2, self.inner, width), role)

    def frame(self, rect: QRectF, role: str, width: float = 4) -> None:
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(self.pen(role, width))
        half = width / 2
        self.painter.drawRect(rect.adjusted(half, half, -half, -half))

    def icon(self, rect: QRectF, name: str, role: str | QColor = "ink") -> None:
        self.icons.paint(self.painter, rect, name, self.colour(role))

    def line(
        self,
        left: float,
        middle: float,
        width: float,
        words: str,
        px: int,
        role: str | QColor = "ink",
        *,
        bold: bool = False,
        tabular: bool = False,
        align: str = LEFT,
    ) -> float:
        """One line, centred upright around `middle`, elided at the end; returns its width."""
        font = self.font(px, bold=bold, tabular=tabular)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, width + 1)
        advance = metrics.horizontalAdvance(words)
        shift = {LEFT: 0.0, RIGHT: width - advance, CENTRE: (width - advance) / 2}[align]
        self.draw(QPointF(left + shift, middle + metrics.capHeight() / 2), words, font, role)
        return advance

    def block(self, left: float, top: float, text: Fitted, role: str | QColor = "ink", *, bold: bool = False) -> float:
        """Fitted lines; returns the y below them."""
        font = self.font(text.px, bold=bold)
        metrics = QFontMetricsF(font)
        for number, words in enumerate(text.lines):
            middle = top + (number + 0.5) * text.step
            self.draw(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), words, font, role)
        return top + text.height

    def fit(
        self,
        words: str,
        width: float,
        height: float,
        sizes: tuple[int, ...],
        *,
        bold: bool = False,
        leading: float = 1.15,
        cut: bool = True,
    ) -> Fitted:
        """The largest size at which the text fits and no word is broken.

        At the smallest size it is cut with an ellipsis unless `cut` is off.
        """
        fitted = Fitted((), sizes[0], sizes[0] * leading)
        longest = max(words.split(), key=len, default="")
        for px in sizes:
            fitted = Fitted(self.wrap(words, px, width, bold=bold), px, px * leading)
            if fitted.height <= height and self.advance(longest, px, bold=bold) <= width:
                return fitted
        return self._shorten(fitted, max(int(height // fitted.step), 1), width, bold=bold) if cut else fitted

    def _shorten(self, text: Fitted, count: int, width: float, *, bold: bool = False) -> Fitted:
        """The first `count` lines, the last one ending with an ellipsis."""
        if len(text.lines) <= count:
            return text
        metrics = QFontMetricsF(self.font(text.px, bold=bold))
        last = text.lines[count - 1].rstrip(" ,;:-–")
        while last and metrics.horizontalAdvance(f"{last} {ELLIPSIS}") > width:
            last = last.rsplit(" ", 1)[0] if " " in last else last[:-1]
        return Fitted((*text.lines[: count - 1], f"{last} {ELLIPSIS}".strip()), text.px, text.step)

    def wrap(self, words: str, px: int, width: float, *, bold: bool = False) -> tuple[str, ...]:
        """Lines no wider than `width`; words longer than a line are broken, empty lines are dropped."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        font = self.font(px, bold=bold)
        lines: list[str] = []
        for paragraph in words.splitlines():
            text = _SPACES.sub(" ", paragraph).strip()
            layout = QTextLayout(text, font)
            layout.setTextOption(option)
            layout.beginLayout()
            while text and (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                # Qt counts in UTF-16 units, Python in characters
                raw = text.encode("utf-16-le")
                start, length = line.textStart(), line.textLength()
                lines.append(raw[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore").strip())
            layout.endLayout()
        return tuple(lines)

    def draw(self, at: QPointF, words: str, font: QFont, role: str | QColor) -> None:
        if self._heard is not None:
            self._heard(words)
        if words:
            self.smallest = min(self.smallest, font.pixelSize())
        self.painter.setFont(font)
        self.painter.setPen(self.colour(role))
        self.painter.drawText(at, words)
