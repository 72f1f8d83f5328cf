"""How an entry is painted: time, who, what; opened also each change, before → after."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from smartaachen_desktop.formats import clock
from smartaachen_desktop.gui.history.model import ENTRY, OPEN
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook, RowState
from smartaachen_desktop.services.queries.journal import JournalRow

ROW = 32
LINE = 22
CARET = 20
TIME = 52
EDGE = 12
GAP = 16
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class HistoryDelegate(RowDelegate):
    who = 0
    """Width of the longest name shown; what happened gets the room that names do not need."""

    def measure(self, names: set[str]) -> None:
        font = self.theme.fonts.base("table", tabular=True)
        self.who = max((paint.width_of(name, font) for name in names), default=0) + 1

    def height(self, index: Index, width: int) -> int:
        if self.state(index) & RowState.HEAD:
            return self.theme.current.size.section_head
        if not index.data(OPEN):
            return ROW
        entry: JournalRow = index.data(ENTRY)
        room = width - 2 * EDGE - self._indent(width)
        return ROW + 10 + sum(self._line_height(line, room) for line in entry.lines)

    def _columns(self, width: int) -> tuple[int, int]:
        """Widths of who and what; the rest belongs to the first change."""
        who = min(max(110, min(170, width // 8)), self.who)
        return who, int((width - TIME - who - CARET - 2 * EDGE - 3 * GAP) * 0.52)

    def _indent(self, width: int) -> int:
        return CARET + TIME + self._columns(width)[0] + 2 * GAP

    def _line_font(self) -> QFont:
        return self.theme.fonts.base("table", tabular=True)

    def _line_height(self, line: str, width: int) -> int:
        bounds = QFontMetrics(self._line_font()).boundingRect(QRect(0, 0, max(width, 80), 10_000), WRAP, line)
        return max(LINE, bounds.height() + 4)

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        entry: JournalRow = index.data(ENTRY)
        opened = bool(index.data(OPEN))
        theme, colour = self.theme, self.theme.colour
        plain, bold = theme.fonts.base("table", tabular=True), theme.fonts.base("table", bold=True)
        whole = rect.width() + 2 * EDGE
        who_width, what_width = self._columns(whole)
        top, left = rect.top(), rect.left()
        if entry.lines:
            caret = QRectF(left - 2, top + ROW / 2 - 7, 14, 14)
            theme.icons.paint(painter, caret, "caret-down" if opened else "caret-right", colour("ink2"))
        left += CARET
        paint.text(painter, QRectF(left, top, TIME, ROW), clock(entry.at), plain, colour("ink2"))
        left += TIME + GAP
        paint.text(painter, QRectF(left, top, who_width, ROW), entry.actor, plain, colour("ink2"))
        left += who_width + GAP
        rest = rect.right() - left
        what = what_width if entry.lines and not opened else rest
        label = min(paint.width_of(entry.label, bold) + 1, what)
        paint.text(painter, QRectF(left, top, label, ROW), entry.label, bold, colour("ink"))
        if entry.subject and what - label > 40:
            area = QRectF(left + label + 8, top, what - label - 8, ROW)
            paint.text(painter, area, entry.subject, plain, colour("ink"))
        if entry.lines and not opened:
            self._paint_first_change(painter, QRectF(left + what + GAP, top, rest - what - GAP, ROW), entry)
        if opened:
            self._paint_changes(painter, QPoint(left, top + ROW), rest, entry)

    def _paint_first_change(self, painter: QPainter, area: QRectF, entry: JournalRow) -> None:
        theme, font = self.theme, self._line_font()
        more = f"+ {len(entry.lines) - 1}" if len(entry.lines) > 1 else ""
        width = paint.width_of(more, font) + 1 if more else 0
        room = area.adjusted(0, 0, -(width + 10) if more else 0, 0)
        paint.text(painter, room, entry.lines[0], font, theme.colour("ink2"))
        if more:
            right = QRectF(area.right() - width, area.top(), width + 1, area.height())
            paint.text(painter, right, more, font, theme.colour("ink2"), elide=False)

    def _paint_changes(self, painter: QPainter, at: QPoint, width: int, entry: JournalRow) -> None:
        painter.setFont(self._line_font())
        painter.setPen(self.theme.colour("ink"))
        top = at.y()
        height = sum(self._line_height(line, width) for line in entry.lines)
        painter.fillRect(QRectF(at.x() - 10, top, 3, height), self.theme.colour("petrol"))
        for line in entry.lines:
            tall = self._line_height(line, width)
            painter.drawText(QRect(at.x(), top + 2, width, tall), WRAP, line)
            top += tall
