"""The agenda as a list of rows with their depth: how they look, moving them by keys and drag."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.clamp import paint_lines, wrapped
from smartaachen_desktop.gui.meeting.times import minutes
from smartaachen_desktop.gui.meeting.topic_list import TopicList
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, Index, RowDelegate, RowLook, RowState
from smartaachen_desktop.gui.shared.wall_drag import carry_item
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView

TITLE_LEFT = 54
NOTE_GAP = 5  # with these two "Einwohnerfragestunde" fits in the narrow pane
INDENT = 14
CHILD_FROM = 0.6
"""An item let go beyond this share of a row's width goes below the row's item."""


@dataclass(frozen=True)
class AgendaRow:
    """One line: a part's head, or an item with what stands at its right."""

    key: UUID | str
    text: str
    note: str = ""
    state: RowState = RowState.NONE
    number: str = ""
    icon: str = ""
    small: str = ""
    course: ItemState | None = None
    public: bool = True
    tip: str = ""
    depth: int = 0
    parent: UUID | None = None
    stage: bool = False


def agenda_rows(view: MeetingView, now: datetime) -> list[AgendaRow]:
    """Both parts with their heads; the non-public one only where there is any."""
    rows: list[AgendaRow] = []
    for public, title, icon in (
        (True, tr("Öffentlicher Teil"), ""),
        (False, tr("Nichtöffentlicher Teil"), "lock-simple"),
    ):
        items = [item for item in view.items if item.public is public]
        if not items:
            continue
        proper = [item for item in items if not item.is_stage()]
        done = sum(item.state is ItemState.DONE for item in proper)
        note = tr("{done} von {all} erledigt").format(done=done, all=len(proper)) if done or public else ""
        rows.append(AgendaRow(f"head-{public}", title, note, RowState.HEAD, icon=icon, public=public))
        rows += [item_row(item, now) for item in items if item.state is not ItemState.PARKED]
    parked = [item_row(item, now) for item in view.items if item.state is ItemState.PARKED]
    if parked:
        rows.append(AgendaRow("head-parked", tr("Geparkt"), str(len(parked)), RowState.HEAD, icon="pause-circle"))
    return rows + parked


def item_row(item: ItemView, now: datetime) -> AgendaRow:
    state, note = RowState.NONE if item.public else RowState.NON_PUBLIC, f"{item.planned_minutes} min"
    icon, small = "clock" if item.public else "lock-simple", ""
    number, words = item.number, [item.name()]
    if item.is_stage():
        number, icon, small = tr("Regie"), "megaphone-simple", tr("nur intern")
        words.append(tr("Regiepunkt, nur intern"))
    match item.state:
        case ItemState.DONE:
            state, icon, note = state | RowState.DONE, "check", minutes(item.seconds(now))
            words.append(item.outcome or tr("erledigt"))
        case ItemState.RUNNING:
            state, icon, note = state | RowState.RUNNING, "play-fill", formats.elapsed(item.seconds(now))
            small = small or item.paper_reference
            words.append(tr("läuft"))
        case ItemState.PARKED:
            icon, note = "pause-circle", minutes(item.seconds(now)) if item.spent_seconds else ""
            words.append(tr("geparkt"))
    if item.state is ItemState.RUNNING and 0 < item.planned_minutes * 60 < item.seconds(now):
        words.append(tr("überzogen"))
        small = " · ".join(part for part in (small, tr("überzogen")) if part)
    if item.added_at is not None:
        words.append(tr("Nachtrag"))
    if item.urgency_vote_id is not None:
        words.append(tr("durch Dringlichkeit aufgenommen"))
        small = " · ".join(part for part in (small, tr("Dringlichkeit")) if part)
    if not item.public:
        words.append(tr("nichtöffentlich"))
    return AgendaRow(
        item.id, item.heading, note, state, number, icon, small, item.state, item.public, " · ".join(words),
        item.depth if item.state is not ItemState.PARKED else 0, item.parent_id, item.is_stage(),
    )  # fmt: skip


def _data(row: AgendaRow, role: int) -> Any:
    match role:
        case ROLE.DisplayRole:
            return row.text
        case ROLE.ToolTipRole:
            return row.tip if row.number else ""
        case ROLE.AccessibleTextRole:
            return f"{row.tip or row.text}, {row.note}"
    return {ROW_STATE: int(row.state), ROW_NOTE: row.note, ROW_ICON: row.icon}.get(role)


class AgendaModel(KeyedModel[AgendaRow]):
    def __init__(self) -> None:
        super().__init__(lambda row: row.key, _data, lambda row: not row.number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """An item may be let go on the wall's strip, too."""
        data = super().mimeData(indexes)
        row: AgendaRow | None = indexes[0].data(ROW) if indexes else None
        if row is not None and isinstance(row.key, UUID):
            carry_item(data, row.key)
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


class AgendaDelegate(RowDelegate):
    """Done items one line and paler, open ones up to two lines, only the running one whole."""

    def __init__(self, theme: ThemeBox, parent: QAbstractItemView | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: tuple[AgendaRow, ...] = ()
        self._widest: dict[int, float] = {}

    def _row(self, index: Index) -> AgendaRow:
        """The way through the model's data costs more than the rest of a row."""
        view = self.parent()
        row: AgendaRow = view.keyed.rows[index.row()] if isinstance(view, AgendaList) else index.data(ROW)
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
        rows = view.keyed.rows if isinstance(view, AgendaList) else ()
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
        role = "ink" if running else "petrol" if done else "ink2"
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


class AgendaList(KeyedList[AgendaRow]):
    """Alt+↑/↓ and drag move an item among its siblings, Alt+→/← put it below the one above and back out again.

    A drag carries it into the other part as well, with all below it; into the public one only onto its heading.
    F2 edits, Entf removes, P parks or takes up again, Enter goes to the discussion.
    """

    moved = Signal(object, int, object)
    """Item, new position among its siblings, and the item it stands below or None."""
    part_changed = Signal(object, int, bool)
    """Item, new position on the first level of the other part, and whether that is the public one."""
    kept_back = Signal()
    """A non-public item was let go among the public ones."""
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    park_asked = Signal(object)
    brought = Signal(object, object)
    """A topic of the backlog let go here, and the item of the first level it comes before, or None."""

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, AgendaModel(), AgendaDelegate, tr("Tagesordnung"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.movable = True

    def siblings(self, row: AgendaRow) -> list[AgendaRow]:
        """The rows of the same part below the same item, in order."""
        return [
            each for each in self.keyed.rows if each.number and (each.public, each.parent) == (row.public, row.parent)
        ]

    def _current(self) -> AgendaRow | None:
        row: AgendaRow | None = self.currentIndex().data(ROW)
        return row if row is not None and row.number and self.movable else None

    def shift(self, by: int) -> None:
        """Move the current item by one place among its siblings."""
        row = self._current()
        if row is None:
            return
        siblings = self.siblings(row)
        position = siblings.index(row) + by
        if 0 <= position < len(siblings):
            self.moved.emit(row.key, position, row.parent)

    def indent(self) -> None:
        """Below the sibling above it, as its last sub-item."""
        row = self._current()
        if row is None:
            return
        siblings = self.siblings(row)
        place = siblings.index(row)
        if place:
            above = siblings[place - 1]
            children = sum(each.parent == above.key for each in self.keyed.rows)
            self.moved.emit(row.key, children, above.key)

    def outdent(self) -> None:
        """Out to the level of the item it stands below, right behind that one."""
        row = self._current()
        if row is None or row.parent is None:
            return
        above = next((each for each in self.keyed.rows if each.key == row.parent), None)
        if above is not None:
            self.moved.emit(row.key, self.siblings(above).index(above) + 1, above.parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        current = self.current_key()
        moves = {
            Qt.Key.Key_Up: lambda: self.shift(-1), Qt.Key.Key_Down: lambda: self.shift(1),
            Qt.Key.Key_Right: self.indent, Qt.Key.Key_Left: self.outdent,
        }  # fmt: skip
        asks = {Qt.Key.Key_F2: self.edit_asked, Qt.Key.Key_Delete: self.remove_asked, Qt.Key.Key_P: self.park_asked}
        if alt and key in moves:
            moves[key]()
        elif key in asks and current is not None and not alt:
            asks[key].emit(current)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        # the model is shown anew by the answer; nothing is moved here, so the drag must not remove rows either
        source, point = event.source(), event.position().toPoint()
        if source is self:
            self.drop_at(point)
        elif isinstance(source, TopicList) and (topic := source.dragged()) is not None:
            self.brought.emit(topic, self.before(point))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if isinstance(event.source(), TopicList) and self.movable:
            event.acceptProposedAction()

    def before(self, point: QPoint) -> UUID | None:
        """The item of the first level that something let go at `point` comes before; None: at the end of its part."""
        target = self.indexAt(point)
        over: AgendaRow | None = target.data(ROW) if target.isValid() else None
        if over is None or not over.number:
            return None
        while over.parent is not None:
            over = next(each for each in self.keyed.rows if each.key == over.parent)
        box = self.visualRect(self.keyed.index(self.keyed.row_of(over.key)))
        siblings = self.siblings(over)
        place = siblings.index(over) + (0 if point.y() < box.center().y() else 1)
        key = siblings[place].key if place < len(siblings) else None
        return key if isinstance(key, UUID) else None

    def drop_at(self, point: QPoint) -> None:
        """Where the current item lands when it is let go at `point`."""
        row = self._current()
        if row is None:
            return
        target = self.indexAt(point)
        over: AgendaRow | None = target.data(ROW) if target.isValid() else None
        if over is not None and over.key in (row.key, "head-parked"):
            return
        if over is not None and not over.number and over.public is not row.public:
            self.part_changed.emit(row.key, 0, over.public)
            return
        if over is None or not over.number:
            top = [each for each in self.keyed.rows if each.number and each.public is row.public and not each.parent]
            first = over is not None and over.public is row.public
            self.moved.emit(row.key, 0 if first else len(top), None)
            return
        if over.public and not row.public:
            self.kept_back.emit()  # a hand that slips must not publish anything
            return
        box = self.visualRect(target)
        if point.x() > box.left() + box.width() * CHILD_FROM:
            self.moved.emit(row.key, sum(each.parent == over.key for each in self.keyed.rows), over.key)
            return
        others = [each.key for each in self.siblings(over) if each.key != row.key]
        position = others.index(over.key) + (0 if point.y() < box.center().y() else 1)
        if over.parent is None and over.public is not row.public:
            self.part_changed.emit(row.key, position, over.public)
        else:
            self.moved.emit(row.key, position, over.parent)


def end_forecast(items: Sequence[ItemView], now: datetime) -> float:
    """Seconds from now until everything planned is through."""
    rest = 0.0
    for item in items:
        if item.state is ItemState.OPEN:
            rest += item.planned_minutes * 60
        elif item.state is ItemState.RUNNING:
            rest += max(item.planned_minutes * 60 - item.seconds(now), 0)
    return rest
