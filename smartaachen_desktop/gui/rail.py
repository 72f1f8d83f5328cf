"""The rail at the left: mark, eight views, settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox

ONE_LINE, TWO_LINES = 60, 66


@dataclass(frozen=True)
class RailEntry:
    """One view in the rail; a line break in the label is kept."""

    key: str
    label: str
    icon: str
    shortcut: str = ""


def paint_mark(painter: QPainter, rect: QRectF, colour: QColor, width: float = 1.8) -> None:
    """The octagon of the application: it stands where the city's own mark would go."""
    centre, radius = rect.center(), rect.width() / 2 - width / 2
    corners = [centre + QPointF(cos(pi / 8 + turn * pi / 4), sin(pi / 8 + turn * pi / 4)) * radius for turn in range(8)]
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(corners))
    inner, outer = radius * 0.38, radius * 0.924
    painter.drawEllipse(centre, inner, inner)
    for direction in (QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)):
        painter.drawLine(centre + direction * inner, centre + direction * outer)


class Mark(paint.Painted):
    """Octagon and name at the top of the rail."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFixedHeight(theme.current.size.header)
        self.setAccessibleName("SMART.Aachen")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        paint_mark(painter, QRectF(self.width() / 2 - 14, 14, 28, 28), self.theme.colour("accent"))
        white = QColor(Qt.GlobalColor.white)
        area = QRectF(0, 44, self.width(), 18)
        paint.text(painter, area, "SMART.Aachen", self.theme.fonts.bold("small"), white, Qt.AlignmentFlag.AlignCenter)


class RailButton(QAbstractButton):
    """Icon over a label of one or two lines; the chosen one is lighter with a yellow bar."""

    def __init__(self, theme: ThemeBox, entry: RailEntry, *, checkable: bool = True, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme, self.entry = theme, entry
        self._lines = entry.label.split("\n")
        plain = " ".join(self._lines)
        self.setText(plain.replace("&", "&&"))
        self.setAccessibleName(plain)
        self.setAccessibleDescription(entry.shortcut)
        self.setToolTip(plain_tooltip(f"{plain} ({entry.shortcut})" if entry.shortcut else plain))
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setProperty("focus_ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: object) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.current.size.rail, ONE_LINE if len(self._lines) == 1 else TWO_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, active = self.theme.colour, self.isChecked()
        if active or self.underMouse():
            painter.fillRect(self.rect(), colour("rail_active", 1.0 if active else 0.5))
        if active:
            painter.fillRect(0, 0, 4, self.height(), colour("accent"))
        ink = QColor(Qt.GlobalColor.white) if active else colour("rail_ink")
        top = (self.height() - (22 + 6 + 16 * len(self._lines))) / 2
        self.theme.icons.paint(painter, QRectF(self.width() / 2 - 12, top, 24, 22), self.entry.icon, ink)
        font = self.theme.fonts.base("small", bold=active)
        for number, line in enumerate(self._lines):
            area = QRectF(2, top + 28 + 16 * number, self.width() - 4, 16)
            paint.text(painter, area, line, font, ink, Qt.AlignmentFlag.AlignCenter)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(2, 2, -2, -2))


class Rail(paint.Painted):
    """The views one after the other; `chosen` comes only from the user."""

    chosen = Signal(str)
    settings_requested = Signal()

    def __init__(self, theme: ThemeBox, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFixedWidth(theme.current.size.rail)
        self.setAccessibleName(self.tr("Ansichten"))
        self.buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(Mark(theme))
        for entry in entries:
            button = RailButton(theme, entry)
            button.clicked.connect(self._clicked)
            self.buttons[entry.key] = button
            column.addWidget(button)
        column.addStretch(1)
        settings = RailEntry("settings", self.tr("Einstellungen"), "gear", "")
        self.settings = RailButton(theme, settings, checkable=False)
        self.settings.clicked.connect(self.settings_requested)
        column.addWidget(self.settings)

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailButton):
            self.chosen.emit(sender.entry.key)

    def show_current(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.begin().fillRect(self.rect(), self.theme.colour("rail"))
