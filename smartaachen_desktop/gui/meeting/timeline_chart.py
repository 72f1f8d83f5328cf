"""Attendance drawn over the clock: stays, biases, resting votes, items, votes and breaks."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.timeline_rows import in_order, line_of
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView

ROW, HEAD, NAMES, EDGE = 24, 46, 216, 16
STEPS = (5, 10, 15, 30, 60, 120, 240)
"""Minutes between two times of the axis."""
_WORD = 44
"""Pixels a time on the axis needs."""


class TimelineChart(paint.Painted):
    """One line for each participant. The table beside it says the same in words."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: MeetingView | None = None
        self._people: list[ParticipantView] = []
        self._start = self._end = datetime.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Anwesenheit als Zeitleiste; die Tabelle darunter nennt dieselben Zeiten"))

    def show_meeting(self, view: MeetingView, now: datetime) -> None:
        self._view, self._people = view, in_order(view.participants)
        times = [start for who in self._people for start, _end in who.stays]
        first = view.started_at or view.scheduled_start
        self._start = min([first, *times])
        ends = [end for who in self._people for _start, end in who.stays if end is not None]
        last = view.ended_at or (max(now, first) if view.started_at is not None else first)
        self._end = max(last, *ends, self._start + timedelta(minutes=10)) if ends else max(
            last, self._start + timedelta(minutes=10)
        )  # fmt: skip
        self.setFixedHeight(HEAD + ROW * len(self._people) + 6)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(NAMES + 240, self.height())

    def x_of(self, moment: datetime) -> float:
        """Where a moment lies, within the chart's width."""
        share = (moment - self._start) / (self._end - self._start)
        return NAMES + max(0.0, min(1.0, share)) * (self.width() - NAMES - EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        if self._view is not None:
            self._breaks(painter, self._view)
            self._axis(painter)
            self._items(painter, self._view)
            for row, who in enumerate(self._people):
                self._person(painter, self._view, who, HEAD + row * ROW)
            self._votes(painter, self._view)

    def _span(self, start: datetime, end: datetime | None) -> tuple[float, float]:
        left, right = self.x_of(start), self.x_of(end or self._end)
        return left, max(right - left, 2.0)

    def _breaks(self, painter: QPainter, view: MeetingView) -> None:
        for each in view.interruptions:
            left, width = self._span(each.started_at, each.ended_at)
            painter.fillRect(QRectF(left, HEAD - 4, width, self.height()), self.theme.colour("line", 0.6))

    def _axis(self, painter: QPainter) -> None:
        font, ink = self.theme.fonts.base("small", tabular=True), self.theme.colour("ink2")
        for moment in self._ticks():
            x = self.x_of(moment)
            area = QRectF(x - _WORD / 2, 2, _WORD, 18)
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawLine(QLineF(x, 20, x, 24))
            paint.text(painter, area, formats.clock(moment), font, ink, Qt.AlignmentFlag.AlignCenter, elide=False)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(QLineF(0, HEAD - 1, self.width(), HEAD - 1))

    def _ticks(self) -> Iterator[datetime]:
        room = max(self.width() - NAMES - EDGE, 1)
        minutes = (self._end - self._start).total_seconds() / 60
        step = next((each for each in STEPS if room * each / minutes >= _WORD * 1.4), STEPS[-1])
        local = formats.local(self._start)
        past = (local.hour * 60 + local.minute) % step
        moment = self._start.replace(second=0, microsecond=0) - timedelta(minutes=past)
        while moment <= self._end:
            if moment >= self._start:
                yield moment
            moment += timedelta(minutes=step)

    def _items(self, painter: QPainter, view: MeetingView) -> None:
        font, free = self.theme.fonts.base("small", bold=True), 0.0
        begun = [each for each in view.without_stage().items if each.started_at]
        for item in sorted(begun, key=lambda each: str(each.started_at)):
            assert item.started_at is not None
            x = self.x_of(item.started_at)
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawLine(QLineF(x, 26, x, self.height()))
            width = paint.width_of(item.number, font) + 6
            if x + 3 >= free:
                area = QRectF(x + 3, 25, width, 18)
                paint.text(painter, area, item.number, font, self.theme.colour("ink"), elide=False)
                free = x + 3 + width

    def _votes(self, painter: QPainter, view: MeetingView) -> None:
        fill, ink = self.theme.colour("accent"), self.theme.colour("ink")
        for item in view.items:
            for motion in item.motions:
                if motion.vote is not None:
                    x = self.x_of(motion.vote.at)
                    painter.setPen(QPen(ink, 1.2, Qt.PenStyle.DashLine))
                    painter.drawLine(QLineF(x, HEAD, x, self.height()))
                    painter.setPen(QPen(ink, 1))
                    painter.setBrush(fill)
                    points = (QPointF(x, HEAD - 6), QPointF(x + 5, HEAD), QPointF(x, HEAD + 6), QPointF(x - 5, HEAD))
                    painter.drawPolygon(QPolygonF(list(points)))

    def _person(self, painter: QPainter, view: MeetingView, who: ParticipantView, top: int) -> None:
        colour, inset = self.theme.colour, 28 if who.substitute_for_id else 12
        ink = colour("ink" if who.stays else "ink2")
        paint.text(painter, QRectF(inset, top, NAMES - inset - 8, ROW), who.name, self.theme.fonts.base("table"), ink)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(QLineF(0, top + ROW - 0.5, self.width(), top + ROW - 0.5))
        ground, edge = ("ok_soft", "ok") if who.votes_anywhere else ("sunken", "control")
        for index, (start, end) in enumerate(who.stays):
            self._bar(painter, top, start, end, colour(ground), colour(edge))
            outside = index < len(who.left_to) and who.left_to[index] is Whereabouts.WITH_PUBLIC
            if end is not None and outside:
                back = next((again for again, _left in who.stays[index + 1 :]), view.ended_at)
                left, width = self._span(end, back)
                area = QRectF(left, top + 9, width, ROW - 18)
                paint.box(painter, area, None, colour("control"), 2, 1, Qt.PenStyle.DashLine)
        for start, end in who.rests:
            left, width = self._span(start, end)
            area = QRectF(left, top + 5, width, ROW - 10)
            paint.box(painter, area, paint.pattern("K", colour("ink2"), colour("sunken"), 5), colour("ink2"), 3)
        for item in view.items:
            for bias in item.exclusions:
                if bias.participant_id == who.id:
                    left, width = self._span(bias.started_at, bias.ended_at or item.ended_at)
                    area = QRectF(left, top + 5, width, ROW - 10)
                    paint.box(painter, area, paint.hatch(colour("warn"), colour("warn_soft")), colour("warn"), 3)

    def _bar(
        self, painter: QPainter, top: int, start: datetime, end: datetime | None, ground: QColor, edge: QColor
    ) -> None:
        left, width = self._span(start, end)
        paint.box(painter, QRectF(left, top + 5, width, ROW - 10), ground, edge, 3)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent) and self._view is not None:
            row = (event.pos().y() - HEAD) // ROW
            if 0 <= row < len(self._people):
                QToolTip.showText(event.globalPos(), plain_tooltip(line_of(self._view, self._people[row])), self)
            return True
        return super().event(event)  # type: ignore[arg-type]


class TimelineLegend(paint.Painted):
    """What the marks mean."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFixedHeight(28)
        self._words = (
            self.tr("stimmberechtigt"), self.tr("ohne Stimme"), self.tr("befangen"), self.tr("Stimmrecht ruht"),
            self.tr("im Zuhörerbereich"), self.tr("Abstimmung"), self.tr("Unterbrechung"),
        )  # fmt: skip
        self.setAccessibleName(self.tr("Legende: {words}").format(words=", ".join(self._words)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        font, x = self.theme.fonts.base("small"), 12.0
        looks: tuple[tuple[QColor | QBrush | None, QColor | None, Qt.PenStyle], ...] = (
            (colour("ok_soft"), colour("ok"), Qt.PenStyle.SolidLine),
            (colour("sunken"), colour("control"), Qt.PenStyle.SolidLine),
            (paint.hatch(colour("warn"), colour("warn_soft")), colour("warn"), Qt.PenStyle.SolidLine),
            (paint.pattern("K", colour("ink2"), colour("sunken"), 5), colour("ink2"), Qt.PenStyle.SolidLine),
            (None, colour("control"), Qt.PenStyle.DashLine),
            (colour("accent"), colour("ink"), Qt.PenStyle.SolidLine),
            (colour("line", 0.6), None, Qt.PenStyle.SolidLine),
        )
        for (fill, edge, style), words in zip(looks, self._words, strict=True):
            paint.box(painter, QRectF(x, 8, 22, 13), fill, edge, 3, 1, style)
            width = paint.width_of(words, font)
            paint.text(painter, QRectF(x + 28, 4, width + 2, 20), words, font, colour("ink2"), elide=False)
            x += 28 + width + 18
