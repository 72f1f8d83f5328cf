"""Plain text over at most a few lines, elided at the end of the last one."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox


@lru_cache(maxsize=2000)
def wrapped(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """The text in lines of `width`; the last of at most `most` lines ends in … where more would follow."""
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 10))
        start = line.textStart()
        if len(lines) == most - 1:
            rest = layout.text()[start:]
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(layout.text()[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines) or ("",)


def paint_lines(
    painter: QPainter, at: QPointF, lines: Sequence[str], font: QFont, colour: QColor, line_height: float
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetricsF(font)
    ascent = metrics.ascent() + (line_height - metrics.height()) / 2
    for number, line in enumerate(lines):
        painter.drawText(at + QPointF(0, number * line_height + ascent), line)


class ClampedLabel(paint.Painted):
    """A label of at most `lines` lines; the whole text is in the tooltip and the accessible name."""

    def __init__(
        self, theme: ThemeBox, name: str, *, lines: int = 2, size: str | int = "table", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._name, self._lines, self._size, self._text = name, lines, size, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def show_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(f"{self._name}: {text}")
        self.setToolTip(plain_tooltip(text))
        self._fit()

    def set_lines(self, lines: int) -> None:
        if lines != self._lines:
            self._lines = lines
            self._fit()

    def _line(self) -> int:
        return 18 if self._size in ("table", 13) else 20

    def _fit(self) -> None:
        # a height for the width would make the scroll area around the cards reserve more than they need
        lines = wrapped(self._text, self.theme.fonts.base(self._size), self.width(), self._lines)
        self.setFixedHeight(len(lines) * self._line())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._line())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        font = self.theme.fonts.base(self._size)
        lines = wrapped(self._text, font, self.width(), self._lines)
        top = QRectF(self.rect()).center().y() - len(lines) * self._line() / 2
        paint_lines(painter, QPointF(0, top), lines, font, self.theme.colour("ink"), self._line())
