"""The quorum lamp: its shape tells the state, not only its colour."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox


class LampState(Enum):
    """What the lamp says; the value is the colour role."""

    ENOUGH = "ok"
    EXACT = "warn"
    TOO_FEW = "bad"
    ESTABLISHED = "bad "


@dataclass(frozen=True)
class Lamp:
    """A lamp as values: "12 / 9", "beschlussfähig"."""

    state: LampState
    number: str
    word: str
    name: str = ""
    """What it tells of, the quorum unless said otherwise."""
    law: str = ""
    """Where its rule stands."""


def paint_lamp(painter: QPainter, rect: QRectF, theme: ThemeBox, state: LampState) -> None:
    """Circle with check, square with minus, triangle with cross, outlined square with lock."""
    colour, sign = theme.colour(state.value.strip()), theme.colour("surface")
    centre = rect.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    stroke = QPen(sign, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if state is LampState.ENOUGH:
        painter.drawEllipse(rect)
        painter.setPen(stroke)
        steps = [QPointF(-5.5, 0.5), QPointF(-1.5, 4.5), QPointF(6, -4)]
        painter.drawPolyline(QPolygonF([centre + step for step in steps]))
    elif state is LampState.EXACT:
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(stroke)
        painter.drawLine(centre + QPointF(-5.5, 0), centre + QPointF(5.5, 0))
    elif state is LampState.TOO_FEW:
        shape = [
            rect.bottomLeft() + QPointF(-1, 0),
            QPointF(centre.x(), rect.top()),
            rect.bottomRight() + QPointF(1, 0),
        ]
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolygon(QPolygonF(shape))
        painter.setPen(stroke)
        low = centre + QPointF(0, 5)
        painter.drawLine(low + QPointF(-4, -4), low + QPointF(4, 4))
        painter.drawLine(low + QPointF(-4, 4), low + QPointF(4, -4))
    else:
        paint.box(painter, rect, theme.colour("surface"), colour, radius=3, width=2)
        theme.icons.paint(painter, QRectF(centre.x() - 9, centre.y() - 9, 18, 18), "lock-simple", colour)


class QuorumLamp(paint.Painted):
    """Lamp, number and word. Changes of state are said to screen readers."""

    def __init__(self, theme: ThemeBox, lamp: Lamp | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._lamp = lamp or Lamp(LampState.ENOUGH, "0 / 0", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    def lamp(self) -> Lamp:
        return self._lamp

    def show_lamp(self, lamp: Lamp) -> None:
        """Show new values; a changed state is announced, urgently when a rule is broken."""
        before, self._lamp = self._lamp, lamp
        if before == lamp:
            return
        self._describe()
        if before.state is not lamp.state:
            urgent = lamp.state in (LampState.TOO_FEW, LampState.ESTABLISHED)
            announce(self, self.accessibleName(), urgent=urgent)
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        name = self._lamp.name or self.tr("Beschlussfähigkeit")
        self.setAccessibleName(f"{name}: {self._lamp.number}, {self._lamp.word}")
        law = f"({self._lamp.law})" if self._lamp.law else ""
        self.setAccessibleDescription(self._lamp.law)
        self.setToolTip(plain_tooltip(f"{name}: {self._lamp.number} {self._lamp.word} {law}".strip()))

    def sizeHint(self) -> QSize:
        words = paint.width_of(self._lamp.word, self.theme.fonts.base("small", tabular=True))
        number = paint.width_of(self._lamp.number, self.theme.fonts.number(20))
        return QSize(30 + 11 + max(words, number) + 2, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, fonts, colour = self.begin(), self.theme.fonts, self.theme.colour
        top = (self.height() - 42) / 2
        paint_lamp(painter, QRectF(1, self.height() / 2 - 14, 28, 28), self.theme, self._lamp.state)
        right = self.width() - 41
        paint.text(painter, QRectF(41, top, right, 24), self._lamp.number, fonts.number(20), colour("ink"), elide=False)
        word = fonts.base("small", tabular=True)
        paint.text(painter, QRectF(41, top + 24, right, 18), self._lamp.word, word, colour("ink2"), elide=False)
