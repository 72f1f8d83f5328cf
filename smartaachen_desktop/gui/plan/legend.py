"""The legend below the plan: what the drawings mean, in the order one meets them."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.plan.bars import BarPainter
from smartaachen_desktop.gui.plan.baseline_bars import THIN, BaselinePainter
from smartaachen_desktop.gui.plan.signs import SignPainter
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.fields import field_look
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.plan import Constraint

LEFT, LINE = 16.0, 26
WIDTHS = {
    "progress": 32,
    "idea": 32,
    "stopped": 32,
    "critical": 32,
    "slack": 32,
    "soft": 32,
    "baseline": 32,
    "series": 17,
    "link": 24,
    "constraint": 9,
}


class PlanLegend(paint.Painted):
    """What the drawings mean, in the order one meets them."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars, self._signs = BarPainter(theme.current), SignPainter(theme.current)
        self._baseline = BaselinePainter(theme.current)
        self.words = {
            "progress": self.tr("Fortschritt"),
            "idea": self.tr("Idee"),
            "stopped": self.tr("eingestellt"),
            "automatic": self.tr("automatisch geplant"),
            "deadline": self.tr("Stichtag"),
            "constraint": self.tr("Terminvorgabe"),
            "conflict": self.tr("Widerspruch"),
            "critical": self.tr("kritischer Pfad"),
            "status": self.tr("Statuslinie"),
            "slack": self.tr("Puffer"),
            "soft": self.tr("nur Zeitraum bekannt, Ende offen"),
            "baseline": self.tr("im Basisplan"),
            "series": self.tr("Serie"),
            "done": self.tr("Meilenstein erreicht"),
            "open": self.tr("geplant"),
            "vague": self.tr("nur Monat bekannt"),
            "link": self.tr("Abhängigkeit"),
        }
        self._hidden: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_signs({"critical"})

    def show_signs(self, on: Collection[str]) -> None:
        """Only what can be seen now: the critical path, the progress line and a baseline are switched on."""
        self._hidden = frozenset({"critical", "status", "baseline"} - set(on))
        words = [words for key, words in self.words.items() if key not in self._hidden]
        self.setAccessibleName(self.tr("Legende: {words}").format(words=", ".join(words)))
        self._fit()
        self.update()

    def _theme_changed(self, theme: Theme) -> None:
        self._bars, self._signs = BarPainter(theme), SignPainter(theme)
        self._baseline = BaselinePainter(theme)
        super()._theme_changed(theme)

    def sizeHint(self) -> QSize:
        return QSize(200, 36)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """One line, or two where the window is narrow: no sign is left unexplained."""
        lines = 1 + max((line for _, line, _, _ in self._places()), default=0)
        self.setFixedHeight(LINE * lines + 10)

    def _places(self) -> list[tuple[str, int, float, int]]:
        """Each sign with its line, its left edge and the width of its picture."""
        font = self.theme.fonts.base("small")
        found, x, line = [], LEFT, 0
        for key, words in self.words.items():
            if key in self._hidden:
                continue
            width = WIDTHS.get(key, 14)
            needed = width + 8 + paint.width_of(words, font)
            if x + needed > self.width() and x > LEFT:
                x, line = LEFT, line + 1
            found.append((key, line, x, width))
            x += needed + 18
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        font, ink, petrol = self.theme.fonts.base("small"), self.theme.colour("ink2"), field_look("S")
        for key, line, x, width in self._places():
            middle = 5 + LINE * (line + 0.5)
            area = QRectF(x, middle - 5.5, width, 11)
            if key in ("progress", "idea", "stopped", "critical", "soft"):
                self._bar_like(painter, key, area)
            match key:
                case "automatic":
                    self._signs.automatic(painter, QPointF(x + 6, middle))
                case "deadline":
                    self._signs.deadline(painter, QPointF(x + 7, middle), missed=False)
                case "constraint":
                    self._signs.constraint(painter, Constraint.NOT_BEFORE, x + 4, middle)
                case "conflict":
                    self._signs.conflict(painter, QPointF(x + 7, middle))
                case "status":
                    painter.setPen(QPen(self.theme.colour("bad"), 1.6))
                    painter.drawPolyline(
                        [QPointF(x + 14, middle - 9), QPointF(x + 2, middle), QPointF(x + 14, middle + 9)]
                    )
                    painter.setBrush(self.theme.colour("surface"))
                    painter.drawEllipse(QPointF(x + 2, middle), 2.8, 2.8)
                case "baseline":
                    self._baseline.bar(painter, QRectF(x, middle - 1, width, THIN), vague=False)
                case "slack":
                    self._bars.slack(painter, x, x + 30, middle)
                case "series":
                    for number in range(2):
                        mark = QRectF(x + number * 10 + 1, middle - 6, 5, 12)
                        fill = "petrol" if number == 0 else "surface"
                        paint.box(painter, mark, self.theme.colour(fill), self.theme.colour("petrol"), radius=1)
                case "link":
                    painter.setPen(ink)
                    painter.drawLine(QPointF(x, middle), QPointF(x + 18, middle))
                    painter.setBrush(ink)
                    painter.drawPolygon([QPointF(x + 24, middle), QPointF(x + 17, middle - 3.5),
                                         QPointF(x + 17, middle + 3.5)])  # fmt: skip
                case "done" | "open" | "vague":
                    self._bars.diamond(
                        painter, QPointF(x + 7, middle), petrol, done=key == "done", known=key != "vague", size=6
                    )
            text = QRectF(x + width + 8, middle - LINE / 2, 300, LINE)
            paint.text(painter, text, self.words[key], font, ink, Qt.AlignmentFlag.AlignVCenter, elide=False)

    def _bar_like(self, painter: QPainter, key: str, area: QRectF) -> None:
        if key == "soft":
            self._bars.bar(painter, area, "K", 0, fade_start=True, fade_end=True)
            return
        frame = area.adjusted(5, 0, -5, 0) if key == "stopped" else area
        self._bars.bar(painter, frame, "D", 0.5 * (key == "progress"), fade_start=False, fade_end=False)
        middle = area.center().y()
        match key:
            case "idea":
                self._signs.idea(painter, frame.left(), frame.right(), middle)
            case "stopped":
                self._signs.stopped(painter, frame.left(), frame.right(), middle)
            case "critical":
                self._bars.critical(painter, area)
