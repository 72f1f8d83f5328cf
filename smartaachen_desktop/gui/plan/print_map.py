"""The pages of a print as a small picture, and how many there are in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.charts.plan_layout import Layout
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox

_HEIGHT = 190


class PageMap(paint.Painted):
    """Each page with its number, its table and its chart; nothing while the wish cannot be met."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.layout_shown: Layout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(260, _HEIGHT)

    def show_layout(self, layout: Layout | None, words: str) -> None:
        self.layout_shown = layout
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        layout = self.layout_shown
        if layout is None:
            return
        gap = 6.0 if layout.count <= 24 else 2.0
        width = (self.width() - 2) / layout.wide - gap
        height = (self.height() - 2) / layout.high - gap
        scale = min(width / layout.width, height / layout.height)
        w, h = layout.width * scale, layout.height * scale
        left = (self.width() - layout.wide * (w + gap) + gap) / 2
        top = (self.height() - layout.high * (h + gap) + gap) / 2
        font = self.theme.fonts.base("small", bold=True, tabular=True)
        for line in range(layout.high):
            rows = len(layout.pages[line])
            for column in range(layout.wide):
                page = QRectF(left + column * (w + gap), top + line * (h + gap), w, h)
                paint.box(painter, page, colour("surface"), colour("control"), radius=0)
                if w < 12:
                    continue
                body = QRectF(page.left() + layout.margin * scale, page.top() + layout.top * scale,
                              (layout.columns.width + layout.chart) * scale,
                              (layout.body - layout.top + rows * layout.row) * scale)  # fmt: skip
                paint.box(painter, body, colour("sunken"), colour("line"), radius=0)
                table = QRectF(body.left(), body.top(), layout.columns.width * scale, body.height())
                painter.fillRect(table, colour("select"))
                if w >= 26 and h >= 18:
                    number = str(line * layout.wide + column + 1)
                    centre = Qt.AlignmentFlag.AlignCenter
                    paint.text(painter, page, number, font, colour("ink"), centre, elide=False)
