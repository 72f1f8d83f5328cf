"""Paints the head of the time axis: years and months (or their like), meetings, and the flag of today."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF, QStaticText, QTransform

from smartaachen_desktop import formats
from smartaachen_desktop.charts.time_units import Unit, common_form, names, ticks
from smartaachen_desktop.gui.plan.marks import MeetingLook
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import Theme

UPPER, LOWER, BAND = 24, 22, 30
HEIGHT = UPPER + LOWER + BAND
CENTRE = Qt.AlignmentFlag.AlignCenter


class HeadPainter:
    """Paints into a strip of HEIGHT pixels whose x runs like the chart's."""

    def __init__(self, theme: Theme, font_size: int = 12) -> None:
        self.theme = theme
        self.size = font_size
        self._widths: dict[tuple[str, bool], int] = {}
        self._laid: dict[tuple[str, bool], QStaticText] = {}
        self._form: tuple[tuple[Unit, float], int | None] | None = None

    def paint(
        self, painter: QPainter, scale: TimeScale, left: float, width: float, today: date,
        meetings: tuple[MeetingLook, ...], today_word: str,
    ) -> None:  # fmt: skip
        """`left` is the chart's x at the strip's left edge."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, tier = self.theme.colour, scale.tier
        painter.fillRect(QRectF(0, 0, width, HEIGHT), colour("sunken"))
        begin, end = scale.day_at(left), scale.day_at(left + width)
        for y in (UPPER, UPPER + LOWER):
            painter.fillRect(QRectF(0, y - 1, width, 1), colour("line"))
        painter.fillRect(QRectF(0, HEIGHT - 1, width, 1), colour("control"))
        words = f"{today_word} {formats.day(today)}"
        flag = self._flag_box(scale, left, width, today, words)
        here = None if flag.isEmpty() else scale.x(today) + scale.per_day / 2 - left
        if here is not None:
            self._today(painter, here)
        self._lower(painter, scale, tier.lower, left, width, (begin, end), here)
        self._upper(painter, scale, tier.upper, left, width, (begin, end), flag)
        self._meetings(painter, scale, left, width, meetings, here)
        if not flag.isEmpty():
            paint.box(painter, flag, self.theme.colour("accent"), radius=3)
            paint.text(painter, flag, words, self._flag_font(), self.theme.colour("on_accent"), CENTRE, elide=False)

    def _upper(
        self, painter: QPainter, scale: TimeScale, unit: Unit, left: float, width: float, span: tuple[date, date],
        flag: QRectF,
    ) -> None:  # fmt: skip
        """The names step aside for today's flag; a month that begins within a week leaves the week's name alone."""
        parts_weeks = scale.tier.lower is Unit.WEEK
        font = self.theme.fonts.base(self.size + 1, bold=True, tabular=True)
        line, ink = self.theme.colour("control", 0.75), self.theme.colour("ink")
        for begin, end in ticks(unit, *span):
            x, stop = scale.x(begin) - left, scale.x(end) - left
            painter.fillRect(QRectF(round(x), 0, 1, UPPER), line)
            below = UPPER + LOWER if parts_weeks else UPPER
            painter.fillRect(QRectF(round(x), below, 1, HEIGHT - below), line)
            x, stop = max(x, 0), min(stop, width)
            choices = names(begin, unit, upper=True)
            needed = self._width(choices[-1], font) + 8
            if not flag.isEmpty() and x + needed > flag.left() and x < flag.right():
                x = flag.right()
            elif x < flag.left() < stop:
                stop = flag.left()
            room = stop - x - 8
            words = self._fitting(choices, font, room)
            self._say(painter, QRectF(x + 6, 0, -1, UPPER - 1), words, font, ink)

    def _lower(
        self, painter: QPainter, scale: TimeScale, unit: Unit, left: float, width: float, span: tuple[date, date],
        today_x: float | None,
    ) -> None:  # fmt: skip
        """Names of one form; where the edge cuts a unit, its name stands in what is seen of it, or is left out."""
        font, colour = self.theme.fonts.base(self.size, tabular=True), self.theme.colour
        form = self._common_form(unit, scale.per_day, font)
        line, ground, ink = colour("line"), colour("sunken"), colour("ink2")
        for begin, end in ticks(unit, *span):
            x, stop = scale.x(begin) - left, scale.x(end) - left
            if stop - x < self.size * 0.75:
                continue
            if stop - x > 24:
                painter.fillRect(QRectF(round(x), UPPER, 1, LOWER), line)
            if form is None:
                continue
            words = names(begin, unit, upper=False)[form]
            x, stop = max(x, 0), min(stop, width)
            needed = self._width(words, font)
            if needed > stop - x - 1:
                continue
            if today_x is not None and x < today_x < stop:
                behind = QRectF((x + stop - needed) / 2 - 2, UPPER, needed + 4, LOWER - 1)
                painter.fillRect(behind, ground)
            self._say(painter, QRectF(x, UPPER, stop - x, LOWER - 1), words, font, ink)

    def _common_form(self, unit: Unit, per_day: float, font: QFont) -> int | None:
        key = (unit, per_day)
        if self._form is None or self._form[0] != key:
            self._form = key, common_form(unit, per_day, lambda words: self._width(words, font) + 3)
        return self._form[1]

    def _say(self, painter: QPainter, area: QRectF, words: str, font: QFont, ink: QColor) -> None:
        """In the middle of the area, or from its left edge if that has no width. Laid out once: see `_width`."""
        if not words:
            return
        key = words, font.bold()
        if key not in self._laid:
            laid = QStaticText(words)
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            laid.prepare(QTransform(), font)
            self._laid[key] = laid
        laid = self._laid[key]
        painter.setFont(font)
        painter.setPen(ink)
        size = laid.size()
        left = area.left() + (max(area.width() - size.width(), 0) / 2 if area.width() >= 0 else 0)
        painter.drawStaticText(QPointF(left, round(area.top() + (area.height() - size.height()) / 2)), laid)

    def _fitting(self, choices: tuple[str, ...], font: QFont, room: float) -> str:
        return next((words for words in choices if self._width(words, font) <= room), "")

    def _width(self, words: str, font: QFont) -> int:
        """Measured once: the same few names come again with every step of scrolling and zooming."""
        key = words, font.bold()
        if key not in self._widths:
            self._widths[key] = QFontMetrics(font).horizontalAdvance(words)
        return self._widths[key]

    def _meetings(
        self, painter: QPainter, scale: TimeScale, left: float, width: float, meetings: tuple[MeetingLook, ...],
        today_x: float | None,
    ) -> None:  # fmt: skip
        colour, font = self.theme.colour, self.theme.fonts.base(self.size)
        xs = [mark_x(mark, scale) - left for mark in meetings if mark.has_line]
        if today_x is not None:
            xs.append(today_x)
        for mark in meetings:
            x = mark_x(mark, scale) - left
            if not -120 <= x <= width + 20:
                continue
            if not mark.has_line:
                painter.fillRect(QRectF(x - 0.75, HEIGHT - 8, 1.5, 6), colour("ink2"))
                continue
            paint_mark(painter, self.theme, mark, QPointF(x, UPPER + LOWER + 11))
            if mark.label:
                needed = QFontMetrics(font).horizontalAdvance(mark.label) + 20
                if not any(x < other < x + needed for other in xs):
                    area = QRectF(x + 10, UPPER + LOWER, needed, 22)
                    paint.text(painter, area, mark.label, font, colour("ink2"), elide=False)

    def _flag_box(self, scale: TimeScale, left: float, width: float, today: date, words: str) -> QRectF:
        x = scale.x(today) + scale.per_day / 2 - left
        needed = QFontMetrics(self._flag_font()).horizontalAdvance(words) + 12
        if not -1 <= x <= width + 1:
            return QRectF()
        return QRectF(min(max(x - needed / 2, 2), width - needed - 2), 2, needed, UPPER - 4)

    def _flag_font(self) -> QFont:
        return self.theme.fonts.base(self.size, bold=True, tabular=True)

    def _today(self, painter: QPainter, x: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(round(x - 2.5), UPPER - 4, 5, HEIGHT - UPPER + 4), self.theme.colour("accent", 0.9))
        painter.fillRect(QRectF(round(x - 1), UPPER - 4, 2, HEIGHT - UPPER + 4), self.theme.colour("ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def mark_x(mark: MeetingLook, scale: TimeScale) -> float:
    return scale.x(mark.day) + scale.per_day / 2


def paint_mark(painter: QPainter, theme: Theme, mark: MeetingLook, at: QPointF) -> None:
    """Filled once the meeting was held, open before."""
    colour = theme.colour("petrol")
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if mark.held else theme.colour("surface"))
    match mark.shape:
        case "square":
            painter.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10))
        case "circle":
            painter.drawEllipse(at, 5, 5)
        case "triangle":
            painter.drawPolygon(QPolygonF([at + QPointF(0, -6), at + QPointF(6, 5), at + QPointF(-6, 5)]))
        case _:
            size = 6
            painter.drawPolygon(QPolygonF([
                at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size), at + QPointF(-size, 0),
            ]))  # fmt: skip
