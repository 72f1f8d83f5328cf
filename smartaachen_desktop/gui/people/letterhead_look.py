"""A picture of the head of a document: paper is white in every look."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.letterhead import LetterheadMark
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView

_LINE = 17


class LetterheadLook(paint.Painted):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._paper = load_theme("light")
        self._head, self._name, self._title, self._logo = USUAL, "", "", QPixmap()

    def show_head(self, head: LetterheadView, name: str, title: str) -> None:
        self._head, self._name, self._title = head, name, title
        self._logo = QPixmap()
        if head.logo is not None and head.mark is LetterheadMark.LOGO:
            self._logo.loadFromData(head.logo, "PNG")
        self.setAccessibleName(tr("Vorschau des Briefkopfs: {senders}").format(senders=", ".join(self._senders())))
        self.updateGeometry()
        self.update()

    def _senders(self) -> tuple[str, ...]:
        return self._head.senders or (tr("Stadt Aachen"), tr("Dienststelle der Schriftführung"))

    def sizeHint(self) -> QSize:
        return QSize(360, 112 + _LINE * max(len(self._senders()), 3))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, paper = self.begin(), self._paper
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.setBrush(paper.colour("surface"))
        painter.drawRoundedRect(sheet, 3, 3)
        accent = QColor(self._head.accent) if self._head.accent else None
        left, right, top = sheet.left() + 16, sheet.right() - 16, sheet.top() + 12
        room = self._mark(painter, right, top, accent or paper.colour("petrol"))
        font = paper.fonts.base("small")
        for place, line in enumerate(self._senders()):
            area = QRectF(left, top + place * _LINE, right - left - room - 12, _LINE)
            paint.text(painter, area, line, font, paper.colour("ink2"))
        y = top + _LINE * max(len(self._senders()), 3) + 8
        painter.fillRect(QRectF(left, y, 36, 4), accent or paper.colour("accent"))
        title = QRectF(left, y + 10, right - left, 22)
        paint.text(painter, title, self._title, paper.fonts.base("head", bold=True), paper.colour("ink"))
        below = QRectF(left, y + 33, right - left, 18)
        paint.text(painter, below, self._name, paper.fonts.base("table"), accent or paper.colour("ink"))
        if self._head.footer:
            foot = QRectF(left, sheet.bottom() - 21, right - left, 16)
            painter.setPen(QPen(paper.colour("line"), 1))
            painter.drawLine(QPointF(left, foot.top() - 2), QPointF(right, foot.top() - 2))
            paint.text(painter, foot, self._head.footer, font, paper.colour("ink2"), Qt.AlignmentFlag.AlignHCenter)

    def _mark(self, painter: QPainter, right: float, top: float, colour: QColor) -> float:
        """Draws it and says how wide it is."""
        if self._head.mark is LetterheadMark.NONE:
            return 0
        if not self._logo.isNull():
            scale = min(170 / self._logo.width(), 48 / self._logo.height())
            width, height = self._logo.width() * scale, self._logo.height() * scale
            painter.drawPixmap(QRectF(right - width, top, width, height), self._logo, QRectF(self._logo.rect()))
            return width
        centre, far, near = QPointF(right - 17, top + 17), 16.0, 16 * 0.42
        corners = [(near, far), (far, near), (far, -near), (near, -far)]
        corners += [(-x, -y) for x, y in corners]
        painter.setPen(QPen(colour, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        painter.drawEllipse(centre, 4.6, 4.6)
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(centre + QPointF(4.6 * x, 4.6 * y), centre + QPointF(far * x, far * y))
        return 34
