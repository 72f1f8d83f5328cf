"""The fields of action: colour, shape, letter and pattern, never colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import Theme, ThemeBox


@dataclass(frozen=True)
class FieldLook:
    """Colour roles of a field of action."""

    letter: str
    fill: str
    line: str
    text: str
    soft: str
    icon: str


FIELDS = {
    "D": FieldLook("D", "d_fill", "d_line", "d_text", "d_soft", "device-mobile"),
    "K": FieldLook("K", "k_fill", "k_line", "k_text", "k_soft", "leaf"),
    "W": FieldLook("W", "w_fill", "w_line", "w_text", "w_soft", "lightbulb"),
    "S": FieldLook("S", "petrol", "petrol", "ink", "select", "octagon"),
}


def field_look(letter: str) -> FieldLook:
    """The look of a field; an unknown letter looks like the strategy process and keeps its letter."""
    known = FIELDS.get(letter[:1].upper())
    return known or FieldLook(letter[:1].upper() or "S", "petrol", "petrol", "petrol", "select", "octagon")


def field_brush(theme: Theme | ThemeBox, letter: str, *, soft: bool = True) -> QBrush:
    """The pattern of a field in its line colour, on its soft ground or on nothing."""
    look = field_look(letter)
    ground = theme.colour(look.soft) if soft else None
    gap, width = {"D": (7, 1.2), "K": (6, 1.2), "W": (4, 1.0)}.get(look.letter, (6, 1.0))
    return paint.pattern(look.letter if look.letter in "DKW" else "S", theme.colour(look.line), ground, gap, width)


def paint_field_mark(painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, letter: str) -> None:
    """D round, K a leaf, everything else a square, each with its letter."""
    look = field_look(letter)
    area = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(look.line), 2))
    painter.setBrush(theme.colour(look.soft))
    if look.letter == "D":
        painter.drawEllipse(area)
    elif look.letter == "K":
        painter.drawPath(paint.leaf_path(area))
    else:
        painter.drawRoundedRect(area, 2, 2)
    font = theme.fonts.bold(max(int(area.height() * 0.68), 8))
    paint.text(
        painter, QRectF(rect), look.letter, font, theme.colour(look.text), Qt.AlignmentFlag.AlignCenter, elide=False
    )
    painter.restore()


def paint_field_bar(painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, letter: str, share: float) -> None:
    """A bar as in the Gantt chart: done part solid, the rest patterned, 1-px outline."""
    look, area = field_look(letter), QRectF(rect)
    painter.save()
    painter.setBrushOrigin(area.topLeft())
    painter.fillRect(area, field_brush(theme, letter))
    done = QRectF(area)
    done.setWidth(area.width() * min(max(share, 0.0), 1.0))
    painter.fillRect(done, theme.colour(look.fill))
    painter.setPen(QPen(theme.colour(look.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


class FieldMark(paint.Painted):
    """The mark of a field of action beside its name."""

    def __init__(
        self, theme: ThemeBox, letter: str, name: str = "", *, size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._letter, self._size = letter, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or self.tr("Handlungsfeld {letter}").format(letter=letter))

    def set_letter(self, letter: str) -> None:
        self._letter = letter
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_field_mark(self.begin(), QRectF(0, 0, self._size, self._size), self.theme, self._letter)
