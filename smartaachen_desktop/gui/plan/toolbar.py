"""Toolbar over the plan and the legend below it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from smartaachen_desktop.gui.plan.bars import BarPainter
from smartaachen_desktop.gui.plan.timescale import Zoom
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.fields import field_look
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import Theme, ThemeBox

FILTER_WIDTH = 230
FOLD_BELOW = 1070


class PlanToolbar(Pane):
    """What can be done with the plan. Keys are bound by the workspace, which knows when they apply."""

    zoom_chosen = Signal(str)
    filter_changed = Signal(str)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self.body.addLayout(row)
        self.add = KeyButton(theme, self.tr("Maßnahme"), "Ins", kind="primary", icon="plus")
        self.milestone = KeyButton(
            theme, self.tr("Meilenstein"), icon="flag", tip=self.tr("Meilenstein hinzufügen (Umschalt+Einfg)")
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Vorgänge filtern (Strg+F)"))
        self.filter.setAccessibleName(self.tr("Vorgänge filtern"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(110)
        self.filter.setMaximumWidth(FILTER_WIDTH)
        self.zoom = SegmentedControl(
            theme,
            [
                (Zoom.WEEK.name, self.tr("Woche")), (Zoom.MONTH.name, self.tr("Monat")),
                (Zoom.QUARTER.name, self.tr("Quartal")), (Zoom.YEAR.name, self.tr("Jahr")),
            ],
            self.tr("Zeitachse"),
        )  # fmt: skip
        self.whole = KeyButton(theme, self.tr("Ganzer Plan"), "Home")
        self.today = KeyButton(theme, self.tr("Heute"), "H")
        self.wall = KeyButton(theme, self.tr("Wand"), icon="projector-screen", tip=self.tr("Plan auf der Wand zeigen"))
        self.paper = KeyButton(theme, "", icon="printer", tip=self.tr("Drucken und exportieren (Strg+P)"))
        self.paper.setAccessibleName(self.tr("Drucken und exportieren"))
        for widget in (self.add, self.milestone, self.filter):
            row.addWidget(widget)
        row.setStretch(2, 1)
        row.addStretch(0)
        for tool in (self.zoom, self.whole, self.today, self.paper, self.wall):
            row.addWidget(tool)
        # the layout's own minimum would keep the window from getting narrower than the unfolded buttons
        self.setMinimumWidth(480)
        self._folded = False
        self.filter.textChanged.connect(self.filter_changed)
        self.zoom.chosen.connect(self.zoom_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows two buttons keep only their icon; their names stay as tooltips."""
        super().resizeEvent(event)
        folded = self.width() < FOLD_BELOW
        if folded != self._folded:
            self._folded = folded
            self.milestone.set_words("" if folded else self.tr("Meilenstein"))
            self.wall.set_words("" if folded else self.tr("Wand"))


class PlanLegend(paint.Painted):
    """What the drawings mean, in the order one meets them."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars = BarPainter(theme.current)
        self.words = {
            "progress": self.tr("Fortschritt"),
            "critical": self.tr("kritischer Pfad"),
            "slack": self.tr("Puffer"),
            "soft": self.tr("nur Zeitraum bekannt, Ende offen"),
            "series": self.tr("Serie"),
            "done": self.tr("Meilenstein erreicht"),
            "open": self.tr("geplant"),
            "vague": self.tr("nur Monat bekannt"),
            "link": self.tr("Abhängigkeit"),
        }
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(36)
        self.setAccessibleName(self.tr("Legende: {words}").format(words=", ".join(self.words.values())))

    def _theme_changed(self, theme: Theme) -> None:
        self._bars = BarPainter(theme)
        super()._theme_changed(theme)

    def sizeHint(self) -> QSize:
        return QSize(200, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        font, ink, petrol = self.theme.fonts.base("small"), self.theme.colour("ink2"), field_look("S")
        x, middle = 16.0, self.height() / 2
        for key, words in self.words.items():
            width = {"progress": 32, "critical": 32, "slack": 32, "soft": 32, "series": 17, "link": 24}.get(key, 14)
            if x + width + 8 + paint.width_of(words, font) > self.width():
                return
            area = QRectF(x, middle - 5.5, width, 11)
            match key:
                case "progress":
                    self._bars.bar(painter, area, "D", 0.5, fade_start=False, fade_end=False)
                case "critical":
                    self._bars.bar(painter, area, "D", 0, fade_start=False, fade_end=False)
                    self._bars.critical(painter, area)
                case "slack":
                    self._bars.slack(painter, x, x + 30, middle)
                case "soft":
                    self._bars.bar(painter, area, "K", 0, fade_start=True, fade_end=True)
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
                case _:
                    self._bars.diamond(
                        painter, QPointF(x + 7, middle), petrol, done=key == "done", known=key != "vague", size=6
                    )
            text = QRectF(x + width + 8, 0, 300, self.height())
            paint.text(painter, text, words, font, ink, Qt.AlignmentFlag.AlignVCenter, elide=False)
            x += width + 8 + paint.width_of(words, font) + 22
