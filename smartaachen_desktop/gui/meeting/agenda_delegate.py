"""How a row of the agenda looks: number, heading over as many lines as it is worth, minutes."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from smartaachen_desktop.gui.meeting.agenda_rows import AgendaRow
from smartaachen_desktop.gui.meeting.clamp import paint_lines, wrapped
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.keyed import ROW, KeyedList
from smartaachen_desktop.gui.shared.result_signs import SETTLED
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook, RowState
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.meetings import ItemState

TITLE_LEFT = 54
NOTE_GAP = 5  # with these two "Einwohnerfragestunde" fits in the narrow pane
INDENT = 14


class AgendaDelegate(RowDelegate):
    """Done items one line and paler, open ones up to two lines, only the running one whole."""

    def __init__(self, theme: ThemeBox, parent: QAbstractItemView | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: tuple[AgendaRow, ...] = ()
        self._widest: dict[int, float] = {}

    def _row(self, index: Index) -> AgendaRow:
        """The way through the model's data costs more than the rest of a row."""
        view = self.parent()
        row: AgendaRow = view.keyed.rows[index.row()] if isinstance(view, KeyedList) else index.data(ROW)
        return row

    def state(self, index: Index) -> RowState:
        return self._row(index).state

    def _layout(self, index: Index, width: int) -> tuple[tuple[str, ...], int]:
        theme, row = self.theme, self._row(index)
        running = row.course is ItemState.RUNNING
        font = theme.fonts.base("table", bold=running, tabular=True)
        note = paint.width_of(row.note, theme.fonts.base("small", tabular=True))
        most = 20 if running else 2 if row.course is ItemState.OPEN else 1
        return wrapped(row.text, font, width - 24 - self._left(index) - note - NOTE_GAP, most), note

    def _left(self, index: Index) -> int:
        """Where the heading begins: behind the widest number of its level."""
        view, depth = self.parent(), self._row(index).depth
        rows = view.keyed.rows if isinstance(view, KeyedList) else ()
        if rows is not self._rows:
            self._rows, self._widest = rows, {}
        if depth not in self._widest:
            fonts = self.theme.fonts
            bold, small = fonts.base("table", bold=True, tabular=True), fonts.base("small")
            numbers = {(each.number, each.stage) for each in rows if each.depth == depth and each.number}
            widths = (paint.width_of(number, small if stage else bold) for number, stage in numbers)
            self._widest[depth] = max(widths, default=0)
        return int(max(TITLE_LEFT, 22 + depth * INDENT + self._widest[depth] + 8))

    def height(self, index: Index, width: int) -> int:
        row = self._row(index)
        size = self.theme.current.size
        if not row.number:
            return size.section_head
        if row.course is ItemState.RUNNING:
            return 16 + 18 * len(self._layout(index, width)[0]) + (18 if row.small else 0) + 1
        return size.row_two_lines if row.course is ItemState.OPEN else size.row

    def look(self, option: QStyleOptionViewItem, index: Index) -> RowLook:
        # yellow means now: the running row keeps its ground when it is chosen, too
        look = super().look(option, index)
        return replace(look, selected=False) if look.state & RowState.RUNNING else look

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row = self._row(index)
        theme, running, done = self.theme, row.course is ItemState.RUNNING, row.course is ItemState.DONE
        lines, note_width = self._layout(index, rect.width() + 24)
        top = rect.top() + (8 if running else (rect.height() - 18 * len(lines)) / 2)
        first = QRectF(rect.left(), top, rect.width(), 18)
        if not running:
            first.moveTop(rect.top() + (rect.height() - 18) / 2)
        role = "ink" if running else "petrol" if row.icon == SETTLED else "ink2"
        theme.icons.paint(painter, QRectF(rect.left(), first.center().y() - 8, 16, 16), row.icon, theme.colour(role))
        ink = theme.colour("ink2" if done else "ink")
        left = self._left(index)
        number = QRectF(first.adjusted(22 + row.depth * INDENT, 0, 0, 0))
        bold = theme.fonts.base("small") if row.stage else theme.fonts.base("table", bold=True, tabular=True)
        paint.text(painter, number, row.number, bold, theme.colour("ink2") if row.stage else ink, elide=False)
        font = theme.fonts.base("table", bold=running, tabular=True)
        paint_lines(painter, QPointF(rect.left() + left, top), lines, font, ink, 18)
        note = QRectF(rect.right() - note_width, first.top() if running else rect.top(), note_width + 2, 18)
        if not running:
            note.setHeight(rect.height())
        small = theme.fonts.base("small", tabular=True)
        paint.text(painter, note, row.note, small, theme.colour("ink2"), elide=False)
        if row.small and running:
            area = QRectF(rect.left() + left, top + 18 * len(lines), rect.width() - left, 18)
            paint.text(painter, area, row.small, small, theme.colour("ink2"))
