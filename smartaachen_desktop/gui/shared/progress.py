"""Progress as a line, and priority as three steps."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox


def paint_progress(
    painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, share: float, role: str = "petrol"
) -> None:
    """A line of progress; share 0 to 1."""
    area = QRectF(rect)
    paint.box(painter, area, theme.colour("line"), radius=2)
    done = QRectF(area)
    done.setWidth(area.width() * min(max(share, 0.0), 1.0))
    if done.width() >= 1:
        paint.box(painter, done, theme.colour(role), radius=2)


class ProgressLine(paint.Painted):
    """Progress; over 100 % it turns to the warning colour."""

    def __init__(
        self, theme: ThemeBox, share: float = 0.0, *, name: str, height: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._share, self._name, self._height = share, name, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def share(self) -> float:
        return self._share

    def set_share(self, share: float) -> None:
        self._share = share
        self.setAccessibleName(f"{self._name}: {round(share * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = QRectF(0, (self.height() - self._height) / 2, self.width(), self._height)
        paint_progress(self.begin(), area, self.theme, self._share, "warn" if self._share > 1 else "petrol")


def paint_priority(painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, level: int) -> None:
    """Three rising steps, `level` of them filled (1 low, 3 high)."""
    area = QRectF(rect)
    for step in range(3):
        height = 5.0 + 4 * step
        bar = QRectF(area.left() + step * 6, area.bottom() - height, 4, height)
        filled = step < level
        paint.box(
            painter, bar, theme.colour("ink") if filled else None, theme.colour("ink" if filled else "control"), 1
        )
